import {describe, expect, it} from 'vitest'
import {formatSummary} from '../../src/edit/format.js'
import {defineForm, fixSummary, parseSummary, stringifySummary} from '../../src/index.js'
import {lost, unread} from '../support/accounting.js'

/* Parts that people and models write as a table, in place of a sub-heading for each part. */

const amount = {kind: 'number', names: ['Amount', 'Maximum grant'], optional: true} as const
const risks = {kind: 'list', names: ['Risks'], optional: true} as const

const plain = defineForm({
  name: 'plain',
  sections: {lots: {kind: 'parts', names: ['Lots'], text: 'prose', fields: {amount}, sections: {risks}}},
})
const numbered = defineForm({
  name: 'numbered',
  sections: {
    lots: {
      kind: 'parts',
      names: ['Lots'],
      heading: {pattern: 'Lot {number}: {name}', values: {number: 'number'}},
      text: 'prose',
      fields: {amount},
      sections: {risks},
    },
  },
})

type Part = readonly [heading: string, text: string | null, amount: number | null, risks: readonly string[]]

/** Returns the markdown of a table. */
function table(...rows: readonly string[]): string {
  const [header = '', ...others] = rows.map(row => `| ${row} |`)
  return [header, header.replace(/[^|]+/g, ' --- '), ...others].join('\n')
}

const OIL: Part = ['Lot 1: Oil', null, 10, []]

/** Each row: a name, the form, the table, and the parts. */
const TABLES: readonly (readonly [name: string, form: 'plain' | 'numbered', table: string, parts: readonly Part[]])[] =
  [
    [
      'a heading and a field',
      'plain',
      '| Lot | Amount |\n| --- | --- |\n| Oil | 10 |\n| Plastic | 250 |',
      [
        ['Oil', null, 10, []],
        ['Plastic', null, 250, []],
      ],
    ],
    [
      'a heading and text',
      'plain',
      '| Lot | Description |\n| --- | --- |\n| Oil | From *ships*. |',
      [['Oil', 'From ships.', null, []]],
    ],
    [
      'a heading, a field, a section and text',
      'plain',
      '| Lot | Maximum grant | Risks | What it is for |\n| --- | --- | --- | --- |\n| Oil | 5 | Fire; Smell | Ships |',
      [['Oil', 'Ships', 5, ['Fire', 'Smell']]],
    ],
    [
      'an empty cell, and one without a value',
      'plain',
      '| Lot | Amount | Notes |\n| --- | --- | --- |\n| Oil | n/a | Ships |\n| Wood | 7 |  |',
      [
        ['Oil', 'Ships', null, []],
        ['Wood', null, 7, []],
      ],
    ],
    [
      'lines in a cell',
      'plain',
      '| Lot | Risks |\n| --- | --- |\n| Oil | Fire<br>Smell |',
      [['Oil', null, null, ['Fire', 'Smell']]],
    ],
    [
      'columns for the values of a pattern',
      'numbered',
      '| Number | Name | Amount |\n| --- | --- | --- |\n| 1 | Oil | 10 |',
      [OIL],
    ],
    [
      'a column with a word of the pattern',
      'numbered',
      '| Lot | Name | Maximum grant |\n| --- | --- | --- |\n| 1 | Oil | 10 |',
      [OIL],
    ],
    ['a column that matches the pattern', 'numbered', '| Strand | Amount |\n| --- | --- |\n| Lot 1: Oil | 10 |', [OIL]],
  ]

describe('parts that are the rows of a table', () => {
  it.each(TABLES)('with %s', (_, name, section, parts) => {
    const form = {plain, numbered}[name]
    const markdown = `# T\n\n## Lots\n\n${section}\n`
    const result = parseSummary(markdown, {form})
    const {summary} = result
    const read = summary.lots.map(it => [it.heading, it.text, it.amount, it.risks])
    expect(read).toEqual(parts)
    expect(summary.additionalSections).toEqual([])
    expect(lost(result, markdown, form)).toBe('')
    expect(unread(result, markdown)).toBe('')
    expect(parseSummary(stringifySummary(summary, {form}), {form}).summary).toEqual(summary)
    expect(parseSummary(formatSummary(markdown, {form}).markdown, {form}).summary).toEqual(summary)
    expect(parseSummary(fixSummary(markdown, {form}).markdown, {form}).summary).toEqual(summary)
  })

  it('have the values of their pattern', () => {
    const markdown = `# T\n\n## Lots\n\n${table('Lot | Name | Amount', '2 | Plastic | 3')}\n`
    const {summary, diagnostics} = parseSummary(markdown, {form: numbered})
    expect(summary.lots).toMatchObject([{heading: 'Lot 2: Plastic', number: 2, name: 'Plastic', amount: 3}])
    expect(diagnostics.map(it => it.message)).toEqual([
      'Found the column header "Lot", expected "Heading".',
      'Found the column header "Name", expected "Heading".',
      'Found "| 2 | Plastic | 3 |", expected the heading "### Lot 2: Plastic".',
    ])
  })

  it.each([
    ['two columns without a meaning', table('Lot | Colour | Size', 'Oil | red | small')],
    ['no column for the heading', table('Amount | Risks', '5 | Fire')],
    ['a row without a heading', table('Lot | Amount', 'Oil | 5', ' | 6')],
    ['text above it', `The lots:\n\n${table('Lot | Amount', 'Oil | 5')}`],
    ['a second table', `${table('Lot | Amount', 'Oil | 5')}\n\n${table('A | B', '1 | 2')}`],
  ])('are kept if there is %s', (_, section) => {
    const {summary, diagnostics} = parseSummary(`# T\n\n## Lots\n\n${section}\n`, {form: plain})
    expect(summary.lots).toEqual([])
    expect(summary.additionalSections.map(it => it.markdown)).toEqual([section])
    expect(diagnostics.map(it => it.code)).toContain('misplaced-content')
  })
})
