import {describe, expect, it} from 'vitest'
import {judge, outlineOf} from './judge.js'
import {scan} from './verdict.js'

const paragraph = (text: string) => ['paragraph', text] as const
const bullets = (...items: readonly unknown[]) => ['list', 'bullet', ...items] as const
const numbers = (...items: readonly unknown[]) => ['list', 'ordered', ...items] as const

/** Where micromark departs from the specification, and commonmark.js does not. */
const ORACLE = [
  ['a list in the item that ends a paragraph needs no content', 'a\n- +\n', [paragraph('a'), bullets([bullets([])])]],
  ['… and no number 1', 'a\n- 2. b\n', [paragraph('a'), bullets([numbers([paragraph('b')])])]],
  ['any list may follow indented code', '    a\n2) b\n', [['code'], numbers([paragraph('b')])]],
  ['a tag alone in its line ends no paragraph, a lazy one neither', '> a\n<b>\nc\n', [paragraph('a c')]],
  ['lengths of runs are those that are written', '[*a **b* `c`*](/d)\n', [paragraph('a *b c')]],
  ['a bracket that opens no label leaves a reference', '[a][ b\n\n[a]: c\n', [paragraph('a[ b')]],
] as const

/** Where commonmark.js departs as well. */
const BOTH = [
  ['U+FEFF is not white space', '*a*\uFEFF*\n', [paragraph('a\uFEFF*')]],
  ['U+000B is not white space', 'a*\vb*\n', [paragraph('a b')]],
  ['U+2028 is not white space', 'a*\u2028b*\n', [paragraph('a b')]],
  ['symbols beyond U+FFFF are punctuation', '😀_a_\n', [paragraph('😀a')]],
] as const

describe('where the oracle differs from the specification, the scanner follows the specification', () => {
  it.each(ORACLE)('%s', (_, markdown, expected) => {
    expect(outlineOf(scan(markdown).blocks)).toEqual(expected)
    expect(judge(markdown)).toEqual(expected)
  })

  it.each(BOTH)('%s', (_, markdown, expected) => {
    expect(outlineOf(scan(markdown).blocks)).toEqual(expected)
  })
})
