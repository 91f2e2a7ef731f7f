import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseSummary} from '../../src/index.js'
import {unread} from '../support/accounting.js'

/** Small inputs that once broke a property. They are not part of this repository. */
const ROWS = new URL('../../../shared/cases/reliability/properties.json', import.meta.url)

interface Row {
  readonly property: string
  readonly input: string
}

const rows: readonly Row[] = existsSync(ROWS) ? JSON.parse(readFileSync(ROWS, 'utf8')) : []
const inputs = (property: string) => rows.filter(it => it.property === property).map(it => it.input)

if (rows.length === 0) console.warn(`Skipped: there is no ${ROWS.pathname}`)

describe.skipIf(rows.length === 0)('small inputs', () => {
  it.each(inputs('unread'))('%j: every word is read', input => {
    expect(unread(parseSummary(input), input)).toBe('')
  })

  it.each(inputs('eol'))('%j reads the same with other line endings', input => {
    const read = (lineEnd: string) => JSON.stringify(parseSummary(input.replace(/\r\n?|\n/g, lineEnd)).summary)
    const expected = read('\n')
    expect(read('\r\n').replaceAll('\\r\\n', '\\n')).toBe(expected)
    expect(read('\r').replaceAll('\\r', '\\n')).toBe(expected)
  })
})
