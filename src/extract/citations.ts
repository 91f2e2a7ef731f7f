import type {Text} from '../read/blocks.js'
import {plain, sourceEnd, sourceStart} from './pieces.js'

/*
 * Numbers that cite a source, as links at the end of a value:
 *
 *     **Date:** 20 September 2024 [1][2]        **Date:** 20 September 2024 [1](https://example.org/a)
 *
 *     [1]: https://example.org/a
 *
 * Their plain text is a number, which must not become part of a date or a place.
 */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const MOST_DIGITS = 3

/** Returns the plain text of a value, with such numbers raised, as the mark of a footnote is. Its length is the same. */
export function raisedCitations(source: string, text: Text): string {
  const value = plain(text.text)
  if (text.map === null) return value
  let from = value.length
  for (let start = citationAt(source, text, from); start >= 0; start = citationAt(source, text, from)) from = start
  return value.slice(0, from) + value.slice(from).replace(/\d/g, digit => RAISED.charAt(Number(digit)))
}

/** Returns the start of the citation that ends at an index, or at the space before it; -1 when there is none. */
function citationAt(source: string, text: Text, index: number): number {
  const end = text.text.charAt(index - 1) === ' ' ? index - 1 : index
  let start = end
  while (start > 0 && end - start < MOST_DIGITS && /[0-9]/.test(text.text.charAt(start - 1))) {
    start--
    if (source.charAt(sourceStart(text, start) - 1) === '[')
      return start > 0 && source.charAt(sourceEnd(text, end)) === ']' ? start : -1
  }
  return -1
}
