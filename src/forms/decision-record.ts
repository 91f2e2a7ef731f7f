import type {FormDefinition} from '../form/definition.js'
import {Form} from '../form/form.js'
import type {DecisionRecord} from './decision-record.generated.js'

export const decisionRecordDefinition = {
  name: 'decision-record',
  description: 'An architectural decision record, as MADR 4 has it.',
  title: {description: 'The problem and its solution in a few words.'},
  fields: {
    status: {
      kind: 'text',
      names: ['Status', 'State'],
      optional: true,
      description: 'Whether the decision is proposed, accepted, rejected, deprecated, or superseded, and by what.',
    },
    date: {
      kind: 'date',
      names: ['Date', 'Last updated'],
      optional: true,
      description: 'When the decision was last updated.',
    },
    decisionMakers: {
      kind: 'list',
      names: ['Decision-makers', 'Deciders', 'Decided by'],
      separator: ',',
      optional: true,
      description: 'Everybody who took part in the decision.',
    },
    consulted: {
      kind: 'list',
      separator: ',',
      optional: true,
      description: 'Everybody who was asked for an opinion.',
    },
    informed: {
      kind: 'list',
      separator: ',',
      optional: true,
      description: 'Everybody who is kept up to date.',
    },
    technicalStory: {
      kind: 'text',
      names: ['Technical Story'],
      optional: true,
      description: 'The issue that asks for the decision. Only in records of versions before MADR 3.',
    },
  },
  sections: {
    context: {
      kind: 'markdown',
      names: ['Context and Problem Statement', 'Context', 'Problem Statement'],
      description: 'The context and the problem, in a few sentences or as a question.',
    },
    decisionDrivers: {
      kind: 'list',
      names: ['Decision Drivers', 'Drivers', 'Forces'],
      optional: true,
      description: 'The forces and concerns that matter for the decision.',
    },
    consideredOptions: {
      kind: 'list',
      names: ['Considered Options', 'Options considered', 'Considered Alternatives', 'Alternatives considered'],
      description: 'The options, one per line.',
    },
    decision: {
      kind: 'part',
      names: ['Decision Outcome', 'Decision'],
      text: 'markdown',
      sections: {
        consequences: {
          kind: 'list',
          optional: true,
          description: 'The consequences of the decision, good and bad.',
        },
        positiveConsequences: {
          kind: 'list',
          optional: true,
          description: 'Its good consequences. Only in records of versions before MADR 3.',
        },
        negativeConsequences: {
          kind: 'list',
          optional: true,
          description: 'Its bad consequences. Only in records of versions before MADR 3.',
        },
        confirmation: {
          kind: 'markdown',
          names: ['Confirmation', 'Validation'],
          optional: true,
          description: 'How to confirm that the decision was carried out.',
        },
      },
      description: 'The option that was chosen, and why.',
    },
    options: {
      kind: 'parts',
      names: ['Pros and Cons of the Options', 'Pros and Cons of the Alternatives', 'Pros and Cons'],
      optional: true,
      text: 'markdown',
      description: 'The arguments for and against each option.',
    },
    moreInformation: {
      kind: 'markdown',
      names: ['More Information', 'Links', 'References'],
      optional: true,
      description: 'Evidence, agreements, links.',
    },
  },
} as const satisfies FormDefinition

/**
 * Architectural decision records: MADR 4, and the header styles of its earlier versions.
 *
 * @example
 * parseSummary('# Use YAML\n\n## Considered Options\n\n* YAML\n* TOML', {form: decisionRecord}).summary.consideredOptions
 * // ['YAML', 'TOML']
 */
export const decisionRecord: Form<DecisionRecord, never> = /* @__PURE__ */ new Form(decisionRecordDefinition)
