import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary, stringifySummary} from '../../src/index.js'
import {lost, unread} from '../support/accounting.js'

/* Sections that have no heading, and whose content is in header lines or in front matter. */

const minutes = defineForm({
  name: 'x',
  fields: {date: 'date'},
  sections: {
    present: {kind: 'list', separator: ','},
    regrets: {kind: 'list', names: ['Regrets', 'Apologies'], separator: ',', optional: true},
    budget: {kind: 'number', optional: true},
    notes: {kind: 'prose', optional: true},
    actors: {kind: 'groups', category: ['Type'], values: ['Actor'], key: 'names', optional: true},
    actions: {kind: 'table', columns: {task: 'text', due: 'date'}, optional: true},
  },
})
const read = (markdown: string) => parseSummary(markdown, {form: minutes})
const titled = (lines: string) => `# T\n\n${lines}\n`
const matter = (yaml: string) => `---\n${yaml}\n---\n\n# T\n`

describe('a section is read from', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['lines that share a paragraph', titled('Date: 2024\nPresent: Ana, Bo'), {date: '2024', present: ['Ana', 'Bo']}],
    [
      'lines with other names',
      titled('Present: Ana\nApologies: Eva, Tom'),
      {present: ['Ana'], regrets: ['Eva', 'Tom']},
    ],
    ['a line with a number', titled('Date: 2024\nBudget: 1200'), {budget: 1200}],
    ['a line of prose', titled('Date: 2024\nNotes: All went well.'), {notes: 'All went well.'}],
    ['a line that says that it has nothing', titled('Date: 2024\nRegrets: none\nPresent: Ana'), {regrets: []}],
    ['items of a list', titled('- **Date**: 2024\n- Present: Ana, Bo'), {date: '2024', present: ['Ana', 'Bo']}],
    ['a list of YAML', matter('date: 2024\npresent: [Ana, "Bo, of Lima"]'), {present: ['Ana', 'Bo, of Lima']}],
    ['a text of YAML', matter('present: Ana, Bo'), {present: ['Ana', 'Bo']}],
    ['prose of YAML', matter('notes: |\n  All went well.'), {notes: 'All went well.'}],
    ['a number of YAML', matter('budget: 1200'), {budget: 1200}],
    [
      'a map of YAML',
      matter('actors:\n  Boards: [Port of Lam, Port of Siam]\n  Firms: [Ropes Ltd]'),
      {
        actors: [
          {category: 'Boards', names: ['Port of Lam', 'Port of Siam']},
          {category: 'Firms', names: ['Ropes Ltd']},
        ],
      },
    ],
    [
      'maps with names of columns',
      matter('actors:\n  - type: Boards\n    actor: [Port of Lam, Port of Siam]'),
      {actors: [{category: 'Boards', names: ['Port of Lam', 'Port of Siam']}]},
    ],
    [
      'values without categories',
      matter('actors: [Port of Lam]'),
      {actors: [{category: 'Uncategorised', names: ['Port of Lam']}]},
    ],
    [
      'a list of maps of YAML',
      matter('actions:\n  - {task: Dredge, due: 2024-05-01}\n  - task: Paint'),
      {
        actions: [
          {task: 'Dredge', due: '2024-05-01'},
          {task: 'Paint', due: null},
        ],
      },
    ],
  ])('%s', (_, markdown, expected) => {
    const result = read(markdown)
    expect(result.summary).toMatchObject(expected)
    expect(result.summary.metadata).toEqual([])
    expect(result.diagnostics.map(it => it.code)).toContain('heading-style')
    expect(lost(result, markdown)).toBe('')
    expect(unread(result, markdown)).toBe('')
  })
})

describe('a heading takes precedence over', () => {
  it.each([
    ['a line', titled('Date: 2024\nPresent: Ana\n\n## Present\n\n- Bo')],
    ['front matter', `${matter('present: Ana')}\n## Present\n\n- Bo\n`],
  ])('%s, which is kept as metadata', (_, markdown) => {
    const {summary} = read(markdown)
    expect(summary.present).toEqual(['Bo'])
    expect(summary.metadata).toMatchObject([{value: 'Ana'}])
  })

  it('the first of two lines', () => {
    const {summary} = read(titled('Date: 2024\nPresent: Ana\nPresent: Bo'))
    expect(summary.present).toEqual(['Ana'])
    expect(summary.metadata).toEqual([{name: 'Present', value: 'Bo'}])
  })
})

describe('stays metadata', () => {
  it.each([
    ['a map where the form has a list', matter('present: {Ana: chair}')],
    ['maps with other names than the first', matter('actions:\n  - {task: Dredge}\n  - {job: Paint}')],
    ['a label that only holds the name', titled('Date: 2024\nPresent and future: Ana')],
    ['a label that is written so that it is none', titled('**Date**: 2024\n\n**&#80;resent**: Ana')],
  ])('%s', (_, markdown) => {
    const result = read(markdown)
    expect(result.summary.metadata).toHaveLength(1)
    expect(result.summary.present).toEqual([])
    expect(unread(result, markdown)).toBe('')
  })
})

it('is written so that metadata with the name of a section reads back', () => {
  const value = {...read('# T\n').summary, metadata: [{name: 'Regrets', value: 'Ana'}]}
  expect(read(stringifySummary(value, {form: minutes})).summary).toEqual(value)
})

it('does not change the lines below it', () => {
  const {summary} = read(titled('Date: 2024\nPresent: Ana\nLed by: Bo'))
  expect(summary.present).toEqual(['Ana'])
  expect(summary.metadata).toEqual([{name: 'Led by', value: 'Bo'}])
})

it('keeps its values when the document is fixed', () => {
  const before = titled('Date: 4 March 2024\nPresent: Ana, Bo\nLed by: Ana')
  const {markdown} = fixSummary(before, {form: minutes})
  expect(read(markdown).summary).toEqual(read(before).summary)
})
