import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary} from '../../src/index.js'

/* Documents whose title has the date of a form. */

const board = defineForm({
  name: 'board',
  fields: {held: {kind: 'date', end: 'heldEnd', names: ['Held on', 'Date']}, chair: {kind: 'text', optional: true}},
  sections: {topics: 'list'},
})

const audit = defineForm({
  name: 'audit',
  fields: {date: 'date', due: {kind: 'text', optional: true}},
  sections: {findings: {kind: 'list', names: ['Findings']}},
})

const read = (form: typeof board | typeof audit, markdown: string) => {
  const {summary, diagnostics} = parseSummary(markdown, {form})
  return {summary: summary as Readonly<Record<string, unknown>>, codes: diagnostics.map(it => it.code)}
}

const body = '## Topics\n\n- One\n'

describe('a date that only the title has', () => {
  it.each([
    ['an ISO date at the end', 'Board Meeting 2024-02-08', '2024-02-08', null],
    ['an ISO date at the start', '2024-02-08 Board Meeting', '2024-02-08', null],
    ['a date in words', 'Board Meeting, 8 February 2024', '2024-02-08', null],
    ['a date in brackets', 'Board Meeting (8 February 2024)', '2024-02-08', null],
    ['a date after a dash', 'Board Meeting – February 8, 2024', '2024-02-08', null],
    ['a date with two readings', 'Board Meeting 8/2/2024', null, null],
    ['a date that can only be read one way', 'Board Meeting 28.2.2024', '2024-02-28', null],
    ['a period', 'Board Meeting, 8–9 February 2024', '2024-02-08', '2024-02-09'],
    ['a date in Spanish', 'Reunión del consejo – 8 de febrero de 2024', '2024-02-08', null],
    ['a date in markup', 'Board *Meeting* **2024-02-08**', '2024-02-08', null],
    ['a month', 'Board Meeting, February 2024', null, null],
    ['a year', 'Board Plan 2024', null, null],
    ['two dates', 'Board Meetings 2024-02-08 and 2024-03-08', null, null],
    ['a date between other words', 'Report of 8 February 2024 to the board', null, null],
    ['the end of a time', 'Plan until 2024-02-08', null, null],
  ])('%s', (_, title, held, heldEnd) => {
    const {summary, codes} = read(board, `# ${title}\n\n${body}`)
    expect(summary).toMatchObject({title: title.replace(/\*/g, ''), held, heldEnd, topics: ['One']})
    expect(codes).toEqual([held === null ? 'missing-field' : 'field-style'])
  })

  it.each([
    ['is not read beside a line', '# Audit 2024-02-08\n\n**Date**: 2024-03-01\n\n## Findings\n\n- One\n', '2024-03-01'],
    ['is not read beside a placeholder', '# Audit 2024-02-08\n\n**Date**: N/A\n\n## Findings\n\n- One\n', null],
    ['is not read beside an error', '# Audit 2024-02-08\n\n**Date**: Friday\n\n## Findings\n\n- One\n', null],
    ['is read beside another line', '# Audit 2024-02-08\n\n**Due**: soon\n\n## Findings\n\n- One\n', '2024-02-08'],
    ['is read from a title with an underline', 'Audit 2024-02-08\n===\n\n## Findings\n\n- One\n', '2024-02-08'],
    ['is not read without other parts of the form', '# Audit 2024-02-08\n\nText.\n', null],
  ])('%s', (_, markdown, date) => {
    expect(read(audit, markdown).summary['date']).toBe(date)
    const {markdown: fixed, remaining} = fixSummary(markdown, {form: audit})
    expect(read(audit, fixed).summary['date']).toBe(date)
    expect(remaining.filter(it => it.fix)).toEqual([])
  })

  it('is not read without diagnostics if it is not read with them', () => {
    const {summary} = parseSummary('# Audit 2024-02-08\n\nText.\n', {
      form: audit,
      severity: {'unrecognised-document': 'off'},
    })
    expect(summary).toMatchObject({date: null})
  })

  it.each([
    ['an optional field', {kind: 'date', optional: true}, {}],
    ['one of two dates', 'date', {closed: 'date'}],
  ] as const)('is not read into %s', (_, opened, more) => {
    const form = defineForm({name: 'case', fields: {opened, ...more}, sections: {notes: 'list'}})
    const {summary} = parseSummary('# Case 2024-02-08\n\n## Notes\n\n- One\n', {form})
    expect(summary).toMatchObject({opened: null, notes: ['One']})
  })
})
