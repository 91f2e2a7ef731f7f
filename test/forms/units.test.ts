import {describe, expect, it} from 'vitest'
import {defineForm, parseSummary} from '../../src/index.js'

/* Numbers in another unit than that of their label, and first days of open periods. */

const form = defineForm({
  name: 'units',
  fields: {
    duration: {kind: 'number', names: ['Duration (minutes)', 'Duration'], optional: true},
    size: {kind: 'number', names: ['Size', 'Size (MB)'], optional: true},
    fee: {kind: 'number', names: ['Fee (EUR)', 'Fee'], optional: true},
    depth: {kind: 'number', optional: true},
    start: {kind: 'date', optional: true},
    period: {kind: 'date', end: 'periodEnd', optional: true},
  },
  sections: {notes: {kind: 'prose', optional: true}},
})

function read(line: string) {
  const {summary, diagnostics} = parseSummary(`# T\n\n${line}\n`, {form})
  return {summary, codes: diagnostics.map(it => it.code)}
}

describe('the unit of a number', () => {
  it.each([
    ['duration', '**Duration (minutes)**: 47 minutes', 47],
    ['duration', '**Duration**: 47 min', 47],
    ['duration', '**Duration**: 47 Minuten', 47],
    ['duration', '**Duration**: 47 m', 47],
    ['duration', '**Duration**: 47 sailings', 47],
    ['size', '**Size**: 84.5 MB', 84.5],
    ['fee', '**Fee**: €45', 45],
    ['fee', '**Fee**: 45 $', 45],
    ['depth', '**Depth**: 3 km', 3],
  ])('may be beside %s: %s', (key, line, value) => {
    expect((read(line).summary as Readonly<Record<string, unknown>>)[key]).toBe(value)
  })

  it.each([
    ['duration', '**Duration**: 3 hours'],
    ['duration', '**Duration (minutes)**: 3 h'],
    ['duration', '**Duration**: 3 heures'],
    ['size', '**Size**: 1.2 GB'],
    ['fee', '**Fee**: US$ 45'],
    ['fee', '**Fee**: 45 CHF'],
  ])('must be that of %s: %s', (key, line) => {
    const {summary, codes} = read(line)
    expect((summary as Readonly<Record<string, unknown>>)[key]).toBeNull()
    expect(codes).toContain('invalid-value')
  })
})

describe('the first day of an open period', () => {
  it.each([
    ['**Start**: from 1 July 2025', '2025-07-01'],
    ['**Start**: starting 2025-07-01', '2025-07-01'],
    ['**Start**: ab 1. Juli 2025', '2025-07-01'],
    ['**Start**: à partir du 1er juillet 2025', '2025-07-01'],
    ['**Start**: a partir del 1 de julio de 2025', '2025-07-01'],
    ['**Start**: since 2020', '2020'],
  ])('is read where a form has no last day: %s', (line, start) => {
    const {summary, codes} = read(line)
    expect(summary.start).toBe(start)
    expect(codes).toContain('date-remark')
  })

  it.each([['**Period**: from 1 July 2025'], ['**Period**: ab 1. Juli 2025']])(
    'is not read where a form has a last day: %s',
    line => {
      const {summary, codes} = read(line)
      expect(summary.period).toBeNull()
      expect(codes).toContain('invalid-date')
    },
  )

  it.each([['**Start**: from Monday'], ['**Start**: until 2025'], ['**Start**: from 1 July']])(
    'needs a date behind the word: %s',
    line => {
      expect(read(line).summary.start).toBeNull()
    },
  )
})
