import {
  AMPERSAND,
  BACKSLASH,
  GREATER,
  isAsciiPunctuation,
  isBlank,
  isIndent,
  isLineEnding,
  lineEndingLength,
  PIPE,
} from '../characters.js'
import {decodeReference, referenceEnd} from '../inline/reference.js'
import type {TextBuilder} from '../text.js'

/**
 * How the value of a node was written. `text` decodes escapes and character references; `raw` is taken as it is (code,
 * HTML, autolinks); `cell-code` is code in a table, where only `\|` means something else.
 */
export type Spelling = 'text' | 'raw' | 'cell-code'

/**
 * Walks a value and the source it came from in step, and gives the pieces to `builder` (`null`: none, only compare).
 * The source leads, and the value says which of its two readings holds where there are two: blanks before a line
 * ending belong to the value or not, and so do `>`s after one. `quotes` is how many of them may be containers.
 *
 * Answers whether the two fit; if not, the pieces that were given are worthless.
 */
export function align(
  builder: TextBuilder | null,
  source: string,
  start: number,
  end: number,
  value: string,
  spelling: Spelling,
  quotes: number,
): boolean {
  let at = start
  let v = 0
  while (at < end) {
    const code = source.charCodeAt(at)
    if (isLineEnding(code)) {
      if (!isLineEnding(value.charCodeAt(v))) return false
      v += lineEndingLength(value, v)
      const next = skipPrefix(source, at + lineEndingLength(source, at), end, value, v, spelling, quotes)
      builder?.blank(at, next, true)
      at = next
      // The value of a text has no indentation: blanks at the start of a line are written as references there.
      if (spelling !== 'text') while (v < value.length && isIndent(value.charCodeAt(v))) v++
      continue
    }
    const size = unit(source, at, end, spelling)
    if (size === 1) {
      if (value.charCodeAt(v) === code) {
        v++
        builder?.plain(at, at + 1)
      } else if (code === 0 && value.charCodeAt(v) === 0xfffd) {
        v++
        builder?.replacement(at)
      } else if (isIndent(code) && spelling === 'text') builder?.blank(at, at + 1, false)
      else return false
    } else {
      const text = decoded(source, at, size)
      if (!value.startsWith(text, v)) return false
      v += text.length
      if (isBlank(text.charCodeAt(0))) builder?.blank(at, at + size, false)
      else builder?.atom(text, at, at + size)
    }
    at += size
  }
  return v === value.length
}

/** How many characters of the source one of the text may have. */
function unit(source: string, at: number, end: number, spelling: Spelling): number {
  const code = source.charCodeAt(at)
  if (code === BACKSLASH && at + 1 < end && spelling !== 'raw') {
    const next = source.charCodeAt(at + 1)
    if (spelling === 'text' ? isAsciiPunctuation(next) : next === PIPE) return 2
  }
  if (code === AMPERSAND && spelling === 'text') return Math.max(1, referenceEnd(source, at, end) - at)
  return 1
}

/** The text that a unit of more than one character means. */
function decoded(source: string, at: number, size: number): string {
  return source.charCodeAt(at) === BACKSLASH ? (source[at + 1] as string) : decodeReference(source, at, at + size)
}

/**
 * Where content goes on after a line ending. Up to `quotes` markers `>` are containers; which ones are content is
 * seen from the value, as each choice leaves another number of them.
 */
function skipPrefix(
  source: string,
  lineStart: number,
  end: number,
  value: string,
  v: number,
  spelling: Spelling,
  quotes: number,
): number {
  let at = skipIndent(source, lineStart, end)
  for (let left = quotes; ; left--) {
    const isLast = left === 0 || at >= end || source.charCodeAt(at) !== GREATER
    if (isLast || fits(source, at, end, value, v, spelling)) return at
    at = skipIndent(source, at + 1, end)
  }
}

/** Whether the source from `at` to the end of its line reads as the value does from `v` on. */
function fits(source: string, at: number, end: number, value: string, v: number, spelling: Spelling): boolean {
  let w = v
  let i = at
  while (i < end) {
    const code = source.charCodeAt(i)
    if (isLineEnding(code)) break
    const size = unit(source, i, end, spelling)
    if (size > 1) {
      const text = decoded(source, i, size)
      if (!value.startsWith(text, w)) return false
      w += text.length
    } else if (value.charCodeAt(w) === code || (code === 0 && value.charCodeAt(w) === 0xfffd)) w++
    else if (!isIndent(code)) return false
    i += size
  }
  return w === value.length || isLineEnding(value.charCodeAt(w))
}

function skipIndent(source: string, from: number, end: number): number {
  let at = from
  while (at < end && isIndent(source.charCodeAt(at))) at++
  return at
}
