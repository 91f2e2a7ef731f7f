import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {formatSummary} from '../../src/edit/format.js'
import {applyEdits, fixSummary, parseSummary, type Summary, SummarySchema, stringifySummary} from '../../src/index.js'
import {lost, unread} from '../support/accounting.js'

/*
 * Small inputs that once broke a property. Each property is tested on all of them. What fixes do to values is tested
 * with the other fixes, in `edit/fix-random.test.ts`, and line endings and words in `parse/properties.test.ts`.
 */

const ROWS = new URL('../../../shared/cases/reliability/properties.json', import.meta.url)
const inputs: readonly string[] = existsSync(ROWS)
  ? (JSON.parse(readFileSync(ROWS, 'utf8')) as {input: string}[]).map(it => it.input)
  : []
if (inputs.length === 0) console.warn(`Skipped: there is no ${ROWS.pathname}`)

function inAnyOrder({additionalSections, ...values}: Summary) {
  return {...values, additionalSections: additionalSections.map(it => JSON.stringify(it)).sort()}
}

describe.skipIf(inputs.length === 0).each(inputs.length > 0 ? inputs : ['no input'])('%j', input => {
  const result = parseSummary(input)

  it('is valid by the schema', () => expect(SummarySchema.safeParse(result.summary).error).toBeUndefined())

  it('has every word in a value, or quoted', () => {
    expect(lost(result, input)).toBe('')
    expect(unread(result, input)).toBe('')
  })

  it('reads back when it is written', () =>
    expect(parseSummary(stringifySummary(result.summary)).summary).toEqual(result.summary))

  it('keeps its values when it is formatted, and a second time changes nothing', () => {
    const {markdown} = formatSummary(input)
    // A section that occurs twice becomes one, and the text outside the form in it moves along.
    expect(inAnyOrder(parseSummary(markdown).summary)).toEqual(inAnyOrder(result.summary))
    expect(formatSummary(markdown).markdown).toBe(markdown)
  })

  it('has fixes that can be made, each alone and all until none is left', () => {
    for (const {fix} of result.diagnostics) if (fix) parseSummary(applyEdits(input, fix.edits))
    expect(fixSummary(input).remaining.filter(it => it.fix)).toEqual([])
  })
})
