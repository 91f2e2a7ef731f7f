import {describe, expect, it} from 'vitest'
import {quote} from '../../src/diagnostics/quote.js'
import {parseSummary} from '../../src/index.js'

describe('a text that a sentence quotes', () => {
  it.each([
    ['a short one', 'a b', '"a b"'],
    ['lines', 'a\n\tb\u0000c', '"a b c"'],
    ['a long one', `${'a'.repeat(60)} ${'b'.repeat(60)}`, `"${'a'.repeat(38)} … ${'b'.repeat(38)}"`],
    ['a very long one', `${'a'.repeat(1e6)}${' '.repeat(5)}b`, `"${'a'.repeat(38)} … ${'a'.repeat(36)} b"`],
    ['pairs that a cut would leave in two', `x${'😀'.repeat(500)}x`, `"x${'😀'.repeat(18)} … ${'😀'.repeat(18)}x"`],
  ])('%s', (_, text, quoted) => expect(quote(text)).toBe(quoted))
})

describe('what the diagnostics of a document quote', () => {
  const actuals = (markdown: string) => parseSummary(markdown).diagnostics.flatMap(it => it.actual ?? [])

  it('takes time in proportion to its length', () => {
    const cell = (length: number) =>
      `# T\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| C | a${';'.repeat(length)} |\n`
    for (const length of [100, 3000]) {
      const quoted = actuals(cell(length)).join('')
      expect(quoted.length).toBeLessThan(10_000 + 250 * length)
    }
  })

  it('is whole if nothing is quoted twice', () => {
    const text = 'Word '.repeat(4000).trim()
    expect(actuals(`# T\n\n## Commitments\n\n${text}\n`)).toContain(text)
  })
})
