import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isPlain, type Kind, oneLine, PLACES, readsBack} from '../../src/write/value.js'
import {text} from './summaries.js'

const kinds = Object.keys(PLACES) as Kind[]
const value = fc.oneof(text, fc.lorem({maxCount: 6}), fc.string({unit: 'grapheme', minLength: 1, maxLength: 8}))

/*
 * Values that are taken to read back without a look must do so: the two ways to decide are compared. That the short
 * way is taken at all is seen too, since a check that always says "look" would pass.
 */
describe.each(kinds)('a plain %s', kind => {
  it('reads back as it is', () => {
    let plain = 0
    fc.assert(
      fc.property(value, random => {
        const it = oneLine(random)
        if (!isPlain(it, kind)) return
        plain++
        expect(readsBack(PLACES[kind], it, it), it).toBe(true)
      }),
      {numRuns: 1000},
    )
    expect(plain).toBeGreaterThan(200)
  })

  it.each(['None', 'N/A', 'Document Title Not Available', 'No actors identified.', 'Processing failed'])(
    'is not %s',
    it => expect(isPlain(it, kind)).toBe(false),
  )
})

describe('isPlain', () => {
  it.each([
    ['item', 'R&D of €3.5 bn (2024–2026): "Data & Governance", snake_case, 20%', true],
    ['item', 'R&lt; D', false],
    ['value', 'R&D', false],
    ['value', 'R&D unit', true],
    ['item', 'R&D', true],
    ['item', '1. First', false],
    ['item', '3.5 million', true],
    ['item', 'a *b*', false],
    ['item', 'two  blanks', false],
    ['item', '_a', false],
    ['item', 'a_', false],
    ['item', 'a _b', false],
    ['item', 'a_ b', false],
    ['item', '🔹 One', false],
    ['item', '✅ One', false],
    ['item', '🎯 One', true],
    ['item', '(none)', false],
    ['heading', 'Key Actors', false],
    ['label', 'Fecha', false],
    ['label', 'a: b', false],
    ['category', 'Final.', false],
    ['value', 'Final.', true],
  ] as const)('of the %s %j is %j', (kind, text, expected) => expect(isPlain(text, kind)).toBe(expected))
})
