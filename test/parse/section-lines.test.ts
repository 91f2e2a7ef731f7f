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
    [
      'labels in bold between header lines',
      titled('**Date:** 2024\n**Present:** Ana, Bo\n**Regrets:** Eva\n**Date:** 2025'),
      {date: '2024', present: ['Ana', 'Bo'], regrets: ['Eva']},
    ],
    [
      'labels in bold with paragraphs of their own',
      titled('**Date:** 2024\n\n**Present:** Ana and Bo, Ida\n\n**Regrets:** Eva, Tom and Lea\n\n**Budget:** 7'),
      {present: ['Ana and Bo', 'Ida'], regrets: ['Eva', 'Tom', 'Lea'], budget: 7},
    ],
    ['names joined by words', titled('Date: 2024\nPresent: Ana, Bo, and Ida'), {present: ['Ana', 'Bo', 'Ida']}],
    [
      'a table with the columns of one section',
      titled('Date: 2024\n\n| Due | Task |\n| --- | --- |\n| 2024-05-01 | Dredge |'),
      {date: '2024', actions: [{task: 'Dredge', due: '2024-05-01'}]},
    ],
    [
      'a table with the columns of groups',
      titled('| Type | Actor |\n| --- | --- |\n| Boards | Port of Lam |'),
      {actors: [{category: 'Boards', names: ['Port of Lam']}]},
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
      'maps with lists on lines',
      matter('actors:\n  - type: Boards\n    actor:\n      - Port of Lam\n      - Port of Siam'),
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

describe('a label in bold', () => {
  const form = defineForm({
    name: 'labels',
    fields: {date: 'date', chair: 'text'},
    sections: {
      present: {kind: 'list', names: ['Present', 'Attendees'], separator: ','},
      regrets: {kind: 'list', names: ['Regrets', 'Apologies'], separator: ',', optional: true},
      talk: {kind: 'markdown', optional: true},
      decisions: {kind: 'list', names: ['Decisions', 'Decision'], optional: true},
    },
  })

  it.each<[string, string, Record<string, unknown>]>([
    [
      'above another header line is one',
      '**Date:** 2024\n**Present:** Ana, Bo\n**Chair:** Eva\n**Time:** 10:00\n\n## Talk\n\nText.',
      {present: ['Ana', 'Bo'], chair: 'Eva', talk: 'Text.', metadata: [{name: 'Time', value: '10:00'}]},
    ],
    [
      'in a section of markdown is part of it',
      '**Date:** 2024\n\n## Talk\n\nText.\n\n**Decision:** Mend it.\n\nMore.',
      {talk: 'Text.\n\n**Decision:** Mend it.\n\nMore.', decisions: []},
    ],
    [
      'in a section outside the form begins its section, which ends with its paragraph',
      '**Date:** 2024\n\n## Roof\n\nText.\n\n**Decision:** Mend it.\n\nMore.\n\n## Talk\n\nText.',
      {decisions: ['Mend it.'], talk: 'Text.'},
    ],
    [
      'ends the values of the label above it',
      '**Date:** 2024\n\n**Attendees:**\n- Ana\n- Bo\n\n**Weather:** rain\n\n**Decisions:**\n- Mend it.',
      {present: ['Ana', 'Bo'], decisions: ['Mend it.']},
    ],
    [
      'with its text in bold lines is no part of the section above it',
      '**Attendees:** Ana, Bo\n\n**Copied to:** Cy\n\n**Decisions:** Mend it.',
      {
        present: ['Ana', 'Bo'],
        decisions: ['Mend it.'],
        additionalSections: [expect.objectContaining({heading: 'Copied to', markdown: 'Cy'})],
      },
    ],
    [
      'in a section of names may name another section',
      '**Date:** 2024\n\n## Attendees\n\n- Present: Ana, Bo\n- Apologies: Eva, Tom\n\n## Talk\n\nText.',
      {present: ['Ana', 'Bo']},
    ],
    [
      'in a table with a header of labels and values',
      '| Item | Details |\n| --- | --- |\n| Date | 2024 |\n| Present | Ana, Bo |\n| Apologies | Eva |\n| Chair | Ida |',
      {date: '2024', present: ['Ana', 'Bo'], regrets: ['Eva'], chair: 'Ida'},
    ],
  ])('%s', (_, lines, expected) => {
    const markdown = titled(lines)
    const result = parseSummary(markdown, {form})
    expect(result.summary).toMatchObject(expected)
    expect(unread(result, markdown)).toBe('')
    expect(parseSummary(stringifySummary(result.summary, {form}), {form}).summary).toEqual(result.summary)
    expect(parseSummary(fixSummary(markdown, {form}).markdown, {form}).summary).toEqual(result.summary)
  })
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

describe('a field whose name is part of the name of a section', () => {
  const form = defineForm({
    name: 'z',
    fields: {dates: 'date', venue: 'place'},
    sections: {
      deadlines: {kind: 'table', names: ['Important dates'], columns: {what: 'text', date: 'date'}, optional: true},
    },
  })

  it('is read from a label in bold, and is written so that it reads back', () => {
    const {summary} = parseSummary('# T\n\n**Dates**: 2025-06-21\n\n**Venue**: Rome, Italy\n', {form})
    expect(summary).toMatchObject({dates: '2025-06-21', deadlines: [], additionalSections: []})
    expect(parseSummary(stringifySummary(summary, {form}), {form}).summary).toEqual(summary)
  })
})

describe('header lines below text of the document', () => {
  const form = defineForm({
    name: 'y',
    text: 'markdown',
    fields: {date: 'date', place: 'place'},
    sections: {notes: 'prose'},
  })
  const notes = '\n\n## Notes\n\nWell.\n'

  it.each<[string, string, string | null, string | null, readonly string[]]>([
    ['above no other text', 'A report\n\n**Date**: 2024\n**Place**: Kenya', '2024', 'A report', []],
    ['above other text', 'A report\n\n- **Date**: 2024\n- **Place**: Kenya\n\nMore.', '2024', 'More.', ['A report']],
    ['one label alone', 'A report\n\n- **Date**: 2024', null, 'A report\n\n- **Date**: 2024', []],
    ['labels without bold', 'A\n\n- Date: 2024\n- Place: Kenya', null, 'A\n\n- Date: 2024\n- Place: Kenya', []],
    [
      'labels that have a value',
      '**Date**: 2023\n\nA\n\n- **Date**: 2024\n- **Place**: Kenya',
      '2023',
      'A\n\n- **Date**: 2024\n- **Place**: Kenya',
      [],
    ],
  ])('%s', (_name, head, date, text, kept) => {
    const markdown = `# T\n\n${head}${notes}`
    const result = parseSummary(markdown, {form})
    expect(result.summary).toMatchObject({date, text, notes: 'Well.'})
    expect(result.summary.additionalSections.map(it => it.markdown)).toEqual(kept)
    expect(lost(result, markdown, form)).toBe('')
    expect(parseSummary(stringifySummary(result.summary, {form}), {form}).summary).toEqual(result.summary)
  })
})
