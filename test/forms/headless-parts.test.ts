import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary, stringifySummary} from '../../src/index.js'
import {lost, unread} from '../support/accounting.js'

/* Sections of a part whose own heading is absent. */

const form = defineForm({
  name: 'review',
  fields: {severity: {kind: 'text', optional: true}},
  sections: {
    summary: {kind: 'prose', optional: true},
    cause: {kind: 'part', names: ['Root cause'], text: 'prose', sections: {factors: 'list'}},
    lessons: {
      kind: 'part',
      names: ['Lessons learned'],
      sections: {well: {kind: 'list', names: ['What went well']}, badly: {kind: 'list', names: ['What went badly']}},
    },
    notes: {kind: 'markdown', optional: true},
    actions: {kind: 'list', optional: true},
  },
})

type Lists = readonly [
  factors: readonly string[],
  well: readonly string[],
  badly: readonly string[],
  actions: readonly string[],
]

const FLAT: Lists = [['Old library'], ['Fast'], ['Late'], ['Upgrade']]

/** Each row: a name, the document below its title, and its lists. */
const DOCUMENTS: readonly (readonly [name: string, document: string, lists: Lists])[] = [
  [
    'headings at the level of the sections',
    '## Root cause\n\nA lock.\n\n## Factors\n\n- Old library\n\n## What went well\n\n- Fast\n\n## What went badly\n\n- Late\n\n## Actions\n\n- Upgrade',
    FLAT,
  ],
  [
    'labels in bold',
    '**Summary:** It was down.\n\n**Root cause:** A lock.\n\n**Factors:**\n- Old library\n\n**What went well:**\n- Fast\n\n**What went badly:**\n- Late\n\n**Actions:**\n- Upgrade',
    FLAT,
  ],
  ['one heading', '## What went well\n\n- Fast\n\n## Actions\n\n- Upgrade', [[], ['Fast'], [], ['Upgrade']]],
  [
    'headings with others between them',
    '## What went well\n\n- Fast\n\n## Actions\n\n- Upgrade\n\n## What went badly\n\n- Late',
    [[], ['Fast'], ['Late'], ['Upgrade']],
  ],
]

describe('sections of a part without a heading of its own', () => {
  it.each(DOCUMENTS)('with %s', (_, document, lists) => {
    const markdown = `# T\n\n${document}\n`
    const result = parseSummary(markdown, {form})
    const {summary, diagnostics} = result
    expect([summary.cause.factors, summary.lessons.well, summary.lessons.badly, summary.actions]).toEqual(lists)
    expect(summary.additionalSections).toEqual([])
    expect(
      diagnostics
        .filter(it => it.code === 'missing-section')
        .map(it => it.message)
        .join(),
    ).toContain('Lessons learned')
    expect(lost(result, markdown, form)).toBe('')
    expect(unread(result, markdown)).toBe('')
    expect(parseSummary(stringifySummary(summary, {form}), {form}).summary).toEqual(summary)
    expect(parseSummary(fixSummary(markdown, {form}).markdown, {form}).summary).toEqual(summary)
  })

  it.each([
    ['below a section of markdown, deeper', '## Notes\n\n### What went well\n\n- Fast'],
    ['below a section of markdown, in bold', '## Notes\n\n**What went well**\n\n- Fast'],
  ])('are text %s', (_, document) => {
    const {summary} = parseSummary(`# T\n\n${document}\n`, {form})
    expect(summary.lessons.well).toEqual([])
    expect(summary.notes).toContain('What went well')
  })

  it('are not read if two parts have a section of this name', () => {
    const both = defineForm({
      name: 'both',
      sections: {
        first: {kind: 'part', sections: {risks: 'list'}},
        second: {kind: 'part', sections: {risks: 'list'}},
      },
    })
    const {summary} = parseSummary('# T\n\n## Risks\n\n- Fog\n', {form: both})
    expect([summary.first.risks, summary.second.risks]).toEqual([[], []])
    expect(summary.additionalSections.map(it => it.heading)).toEqual(['Risks'])
  })
})

describe('sections of a part on lines', () => {
  it.each([
    ['items', '- Well: fast; cheap\n- Badly: late'],
    ['items in bold', '- **Well:** fast; cheap\n- **Badly:** late'],
  ])('are read from %s', (_, lines) => {
    const lined = defineForm({
      name: 'lined',
      sections: {
        lessons: {kind: 'part', sections: {well: 'list', badly: 'list'}},
        end: {kind: 'prose', optional: true},
      },
    })
    const {summary} = parseSummary(`# T\n\n## Lessons\n\n${lines}\n\n## End\n\nBye.\n`, {form: lined})
    expect(summary.lessons).toEqual({well: ['fast', 'cheap'], badly: ['late']})
    expect(summary.additionalSections).toEqual([])
  })
})
