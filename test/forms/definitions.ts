import {parse} from 'yaml'
import {defineForm, type FormDefinition, type SectionDefinition} from '../../src/index.js'

/*
 * Forms of the kinds of documents in the corpus. The code knows none of them.
 */

const markdown = (...names: string[]) => ({kind: 'markdown', names, optional: true}) as const
const list = (...names: string[]) => ({kind: 'list', names, optional: true}) as const

export const rustRfc = defineForm({
  name: 'rust-rfc',
  title: {optional: true},
  fields: {
    featureName: {kind: 'text', names: ['Feature Name'], optional: true},
    startDate: 'date',
    rfcPr: {kind: 'link', names: ['RFC PR']},
    rustIssue: {kind: 'link', names: ['Rust Issue'], optional: true},
  },
  sections: {
    summary: markdown('Summary'),
    motivation: markdown('Motivation'),
    guide: markdown('Guide-level explanation'),
    reference: markdown('Reference-level explanation', 'Detailed design'),
    drawbacks: markdown('Drawbacks'),
    alternatives: markdown('Rationale and alternatives', 'Alternatives'),
    priorArt: markdown('Prior art'),
    unresolved: markdown('Unresolved questions'),
    future: markdown('Future possibilities'),
  },
})

export const swiftProposal = defineForm({
  name: 'swift-proposal',
  fields: {
    proposal: 'link',
    authors: {kind: 'list', names: ['Authors', 'Author'], separator: ','},
    reviewManager: {kind: 'text', names: ['Review Manager']},
    status: 'text',
  },
  sections: {
    introduction: markdown('Introduction'),
    motivation: markdown('Motivation'),
    proposedSolution: markdown('Proposed solution'),
    detailedDesign: markdown('Detailed design'),
    sourceCompatibility: markdown('Source compatibility', 'Impact on existing code'),
    alternativesConsidered: markdown('Alternatives considered'),
    acknowledgments: markdown('Acknowledgments', 'Acknowledgements'),
  },
})

export const tscMinutes = defineForm({
  name: 'tsc-minutes',
  title: {pattern: 'Node.js Technical Steering Committee (TSC) Meeting {date}', values: {date: 'date'}},
  sections: {
    links: {
      kind: 'fields',
      fields: {
        recording: {kind: 'link', optional: true},
        issue: {kind: 'link', names: ['GitHub Issue']},
        minutes: {kind: 'link', names: ['Minutes Google Doc', 'Minutes'], optional: true},
      },
    },
    present: 'list',
    agenda: {kind: 'parts', names: ['Agenda'], text: 'markdown'},
  },
})

export const changelog = defineForm({
  name: 'changelog',
  text: 'markdown',
  sections: {
    versions: {
      kind: 'parts',
      heading: {pattern: ['[{version}] - {date}', '[{version}]'], values: {date: 'date'}},
      text: 'markdown',
      sections: {
        added: list('Added'),
        changed: list('Changed'),
        deprecated: list('Deprecated'),
        removed: list('Removed'),
        fixed: list('Fixed'),
        security: list('Security'),
      },
    },
  },
})

export const decisionRecord = defineForm({
  name: 'madr',
  sections: {
    context: {kind: 'markdown', names: ['Context and Problem Statement']},
    decisionDrivers: list('Decision Drivers'),
    consideredOptions: {kind: 'list', names: ['Considered Options']},
    outcome: {kind: 'markdown', names: ['Decision Outcome']},
    options: {kind: 'parts', names: ['Pros and Cons of the Options'], optional: true, text: 'markdown'},
  },
})

interface Input {
  type: string
  id?: string
  attributes: {label: string}
}

/** The form of issues that follow a GitHub issue template. Checkboxes are tasks. */
export function issueForm(template: string) {
  const {body} = parse(template) as {body: Input[]}
  const sections: Record<string, SectionDefinition> = {}
  for (const {type, id, attributes} of body) {
    if (type === 'markdown') continue
    const key =
      id ??
      attributes.label
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
    const names = [attributes.label.trim()]
    sections[key] = type === 'checkboxes' ? {kind: 'list', of: 'task', names} : {kind: 'markdown', names}
  }
  const definition: FormDefinition = {name: 'issue', title: {optional: true}, sections}
  return defineForm(definition)
}
