import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import {isAsciiPunctuation, isBlank, isLineEnding, lineEndingLength} from './characters.js'
import type {TextBuilder} from './text.js'

/**
 * How the value of a node was written. `text` decodes escapes and character references; `raw` is taken as it is (code,
 * HTML, autolinks); `cell-code` is code in a table, where only `\|` means something else.
 */
export type Spelling = 'text' | 'raw' | 'cell-code'

const BACKSLASH = 92
const AMPERSAND = 38
const GREATER = 62
const PIPE = 124

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
      while (v < value.length && isIndent(value.charCodeAt(v)) && !isIndent(source.charCodeAt(at))) v++
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
      if (!value.startsWith(decoded, v)) return false
      v += decoded.length
      if (isBlank(decoded.charCodeAt(0))) builder?.blank(at, at + size, false)
      else builder?.atom(decoded, at, at + size)
    }
    at += size
  }
  return v === value.length
}

/** What the last `unit` of more than one character, or `reference`, stands for. */
export let decoded = ''

/** How many characters of the source stand for one of the text. */
function unit(source: string, at: number, end: number, spelling: Spelling): number {
  const code = source.charCodeAt(at)
  if (code === BACKSLASH && at + 1 < end && spelling !== 'raw') {
    const next = source.charCodeAt(at + 1)
    if (spelling === 'text' ? isAsciiPunctuation(next) : next === PIPE) {
      decoded = source[at + 1] as string
      return 2
    }
  }
  if (code === AMPERSAND && spelling === 'text') return reference(source, at, end)
  return 1
}

/**
 * How long the character reference at an offset is, 1 when there is none. The limits are CommonMark's: 7 decimal
 * digits, 6 hexadecimal ones, and no name is longer than 31.
 */
export function reference(source: string, at: number, end: number): number {
  const stop = source.indexOf(';', at)
  if (stop < 0 || stop >= end || stop - at > 32) return 1
  const body = source.slice(at + 1, stop)
  if (/^#[0-9]{1,7}$/.test(body)) decoded = decodeNumericCharacterReference(body.slice(1), 10)
  else if (/^#[xX][0-9a-fA-F]{1,6}$/.test(body)) decoded = decodeNumericCharacterReference(body.slice(2), 16)
  else {
    const name = /^[a-zA-Z0-9]+$/.test(body) && decodeNamedCharacterReference(body)
    if (!name) return 1
    decoded = name
  }
  return stop + 1 - at
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
      if (!value.startsWith(decoded, w)) return false
      w += decoded.length
    } else if (value.charCodeAt(w) === code || (code === 0 && value.charCodeAt(w) === 0xfffd)) w++
    else if (!isIndent(code)) return false
    i += size
  }
  return w === value.length || isLineEnding(value.charCodeAt(w))
}

function isIndent(code: number): boolean {
  return code === 32 || code === 9
}

function skipIndent(source: string, from: number, end: number): number {
  let at = from
  while (at < end && isIndent(source.charCodeAt(at))) at++
  return at
}
