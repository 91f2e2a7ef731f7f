import {endsInShortWord} from '../../grammar/language.js'
import {BULLET_SEPARATORS} from '../../markdown/marks.js'
import type {Span, Text} from '../../read/blocks.js'
import {
  AMPERSAND,
  BACKSLASH,
  CLOSE_BRACKET,
  LF,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON,
  SPACE,
  WIDE_SEMICOLON,
} from '../../read/characters.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import {isEscapedDash} from '../notations/escapes.js'
import {isAtom, isJoint, isSpace, pieceEnd, sourceEnd, sourceStart} from '../pieces.js'
import {numbersIn} from './cell-numbers.js'
import {mayNeedCleaning, type Part} from './clean.js'
import {Distinct} from './distinct.js'

/*
 * Splits cells into their values. The separators, in order of precedence:
 *
 *     First; Second      A (with; more); B      only outside brackets
 *     • First • Second
 *     First<br>Second                           a <br> only wraps if one of the others separates, and after "of"
 *     1. First 2. Second       (1) First (2) Second       i) First ii) Second
 *     \\- First \\- Second       hyphens with a backslash of an exporter, at the start of a line
 */

/** A separator of two values: the characters from `from` to `to` of the cell. */
export interface Cut extends Part {
  readonly kind: 'semicolon' | 'wide' | 'bullet' | 'break' | 'number'
}

/** Returns the part between two separators, without the spaces at its ends. */
export function trimmed(text: string, start: number, end: number): Part {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return {from, to}
}

/** Bullets, line breaks, full-width semicolons, brackets that may contain a semicolon, and `\n` as text. */
const NOT_PLAIN = new RegExp(`[${BULLET_SEPARATORS}\n；\\\\]|^.{0,4}\\)|[([（][^([（)\\]）;]*[([（;]`)

/** A quick check: most cells have none of the characters that `NOT_PLAIN` looks for. */
const MARKS = new RegExp(`[${BULLET_SEPARATORS}\\n；\\\\)([（]`)

/**
 * Returns the values of a cell without markup in the canonical notation; null for any other cell. `text` is the source
 * from `start` on.
 */
export function plainParts(source: string, text: string, start: number): string[] | null {
  if (MARKS.test(text) && NOT_PLAIN.test(text)) return null
  const parts = new Distinct()
  let from = 0
  for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', from)) {
    if (!addPart(parts, source, start + from, start + at) || source.charCodeAt(start + at + 1) !== SPACE) return null
    from = at + 2
  }
  return addPart(parts, source, start + from, start + text.length) ? parts.all : null
}

function addPart(parts: Distinct, source: string, start: number, end: number): boolean {
  if (start >= end || source.charCodeAt(end - 1) === SPACE || mayNeedCleaning(source, start, end, false)) return false
  const value = source.slice(start, end)
  if (parts.has(value)) return false
  parts.add(value)
  return true
}

/**
 * Returns the values of a line or cell without markup in which only semicolons separate values; null for any other.
 * `text` is the source from `start` on.
 */
export function plainValues(source: string, text: string, start: number): string[] | null {
  if (NOT_PLAIN.test(text)) return null
  const values = text.split('; ')
  // Without semicolons, numbers may separate values.
  if (values.length === 1 && mayNeedCleaning(source, start, start + text.length, false)) return null
  return values.every(isPlainValue) ? values : null
}

function isPlainValue(value: string): boolean {
  return value !== '' && !value.includes(';') && value.charCodeAt(0) !== 32 && value.charCodeAt(value.length - 1) !== 32
}

/** Returns the separators of the values of a cell, in order. */
export function cutsOf(source: string, cell: Text): readonly Cut[] {
  const cuts = marksIn(source, cell)
  if (cuts.some(cut => cut.kind !== 'break')) return cuts.filter(cut => cut.kind !== 'break')
  return cuts.length > 0
    ? cuts.filter(({from}) => !isWrapped(cell.text.slice(Math.max(0, from - LONGEST_END), from)))
    : numbersIn(cell).map(number => ({...number, kind: 'number'}))
}

/** Whether a name continues after a line break, because its last word needs another one: "University of<br>Lima". */
export function isWrapped(line: string): boolean {
  const end = line.slice(-LONGEST_END).trimEnd()
  const last = end.lastIndexOf(' ') + 1
  // A value of one word is whole: "1. y<br>2. z".
  if (last === 0 || !/\p{L}$/u.test(end.slice(0, last - 1))) return false
  return /^\p{Ll}+$/u.test(end.slice(last)) && endsInShortWord(end)
}

/** The length of the longest word that needs another one, with the end of the word before it. */
const LONGEST_END = 16

/**
 * Returns the values of a cell that is a list in square brackets, separated by semicolons or in quotes; null for any
 * other cell.
 */
export function listInBrackets(cell: Text): readonly Part[] | null {
  const {text} = cell
  if (text.charCodeAt(0) !== OPEN_BRACKET || text.charCodeAt(text.length - 1) !== CLOSE_BRACKET || isAtom(cell, 0))
    return null
  const inner = text.slice(1, -1)
  if (/[[\]]/.test(inner)) return null
  if (QUOTED_LIST.test(inner))
    return [...inner.matchAll(QUOTED)].map(it => ({from: it.index + 2, to: it.index + it[0].length}))
  if (!inner.includes(';')) return null
  let from = 1
  return inner.split(';').flatMap(part => {
    const own = trimmed(text, from, from + part.length)
    from += part.length + 1
    return own.from < own.to ? [own] : []
  })
}

const QUOTED_LIST = /^"[^"]*"(?:, ?"[^"]*")*$/
const QUOTED = /"[^"]*"/g

/** Returns the values of a cell without the spaces at their ends. */
export function partsOf(source: string, cell: Text): Part[] {
  return spansOf(cell, cutsOf(source, cell)).filter(({from, to}) => from < to)
}

/** Returns the parts between separators, including empty parts. */
export function spansOf({text}: Text, cuts: readonly Cut[]): Part[] {
  return [...cuts, null].map((cut, k) =>
    trimmed(text, k === 0 ? 0 : (cuts[k - 1] as Cut).to, cut ? cut.from : text.length),
  )
}

/**
 * Returns the separators other than numbers. A separator inside brackets does not count. A bracket that is never
 * closed, and one that means itself, do not count as brackets.
 */
function marksIn(source: string, cell: Text): Cut[] {
  const {text} = cell
  const cuts: Cut[] = []
  const open: number[] = []
  const isDashed = isEscapedDash(source, cell, 0) && hasMoreDashes(source, cell)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isOpening(code)) {
      if (!isLiteral(source, cell, at)) open.push(cuts.length)
    } else if (isClosing(code)) cuts.length = open.pop() ?? cuts.length
    else {
      const kind = isDashed && isEscapedDash(source, cell, at) ? 'bullet' : kindOf(source, cell, at, code)
      if (kind) cuts.push({kind, from: at, to: at + (code === BACKSLASH ? 2 : 1)})
    }
  }
  return cuts
}

function isOpening(code: number): boolean {
  return code === 40 || code === 91 || code === 0xff08
}

/**
 * Whether an opening bracket means itself: one as a character reference, or a round one with an escape. Other programs
 * put a backslash before square brackets that mean brackets.
 */
function isLiteral(source: string, cell: Text, at: number): boolean {
  if (!isAtom(cell, at)) return false
  return cell.text.charCodeAt(at) === OPEN_PAREN || source.charCodeAt(sourceStart(cell, at)) === AMPERSAND
}

function isClosing(code: number): boolean {
  return code === 41 || code === 93 || code === 0xff09
}

function kindOf(source: string, cell: Text, at: number, code: number): Cut['kind'] | null {
  // In front matter, one is added between the items of a list.
  if (code === SEMICOLON) return isAtom(cell, at) && !isJoint(source, cell, at) ? null : 'semicolon'
  if (code === WIDE_SEMICOLON) return isAtom(cell, at) ? null : 'wide'
  if (code === LF) return isHardBreak(source, cell, at) ? 'break' : null
  if (code === BACKSLASH)
    return /^n(?!\p{Ll})/u.test(cell.text.slice(at + 1, at + 4)) && !isAtom(cell, at) ? 'break' : null
  if (code < 0x2000 || code > 0x2600 || !BULLET_SEPARATORS.includes(cell.text.charAt(at))) return null
  return isEscaped(source, cell, at) ? null : 'bullet'
}

/** Whether a cell that begins with an escaped hyphen has another one. */
function hasMoreDashes(source: string, cell: Text): boolean {
  for (let at = cell.text.indexOf('- ', 1); at >= 0; at = cell.text.indexOf('- ', at + 1))
    if (isEscapedDash(source, cell, at)) return true
  return false
}

/** Whether a line break is an HTML tag, or ends a paragraph or an item of a cell that is drawn over several lines. */
function isHardBreak(source: string, cell: Text, at: number): boolean {
  return HARD_BREAK.test(source.slice(sourceStart(cell, at), sourceEnd(cell, at + 1)))
}

/** The text between the lines in these cases: a tag, the lines of a grid, the marker of an item, or a blank line. */
const HARD_BREAK = /[<|*#\u2500-\u257f]|(?:\r\n|\r(?!\n)|\n)[ \t>]*(?:[\r\n]|[-+][ \t]|\d{1,9}[.)][ \t])/

/** Whether a bullet is literal text: escaped, written as a reference, or before another escaped bullet or reference. */
function isEscaped(source: string, cell: Text, at: number): boolean {
  if (!isAtom(cell, at)) return false
  if (source.charCodeAt(sourceStart(cell, at)) === BACKSLASH) return true
  const next = at + 1
  if (next >= cell.text.length || cell.text.charCodeAt(next) === SEMICOLON) return true
  if (cell.text.charAt(next) === '\u00a0' || !isAtom(cell, next)) return false
  const from = sourceStart(cell, next)
  return source.charCodeAt(from) === BACKSLASH || source.startsWith('&#', from)
}

/** Returns the line breaks of a cell that do not separate values. */
export function wrapsIn(source: string, cell: Text): Span[] {
  const wraps: Span[] = []
  for (let at = cell.text.indexOf('\n'); at >= 0; at = cell.text.indexOf('\n', at + 1))
    if (isHardBreak(source, cell, at)) wraps.push({start: sourceStart(cell, at), end: sourceEnd(cell, at + 1)})
  return wraps
}

/**
 * Returns the edits that put `;` between the values of a cell, and a space instead of each `<br>` that only wraps the
 * text.
 */
export function separated(source: string, cell: Text, cuts: readonly Cut[]): Edit[] {
  /** The end of the last edit. Consecutive separators share the spaces between them, and separate nothing. */
  let done = cell.start
  return cuts.flatMap(cut => {
    if (cut.kind === 'semicolon') return []
    const start = sourceStart(cell, cut.from)
    const end = cut.to < cell.text.length ? Math.max(sourceEnd(cell, cut.to), start) : sourceEnd(cell, cell.text.length)
    let from = Math.max(start, done)
    while (from > done && source.charCodeAt(from - 1) === 32) from--
    let to = Math.max(end, from)
    while (to < cell.end && source.charCodeAt(to) === 32) to++
    const isBetween = from > done && to < cell.end
    done = to
    return [replacement(from, to, isBetween ? '; ' : '')]
  })
}

/**
 * Returns the edit that removes a value from its cell, with the separator before it. For the first value it removes the
 * separator after it.
 */
export function withoutPart(source: string, text: Text, part: Part): Edit {
  if (part.from === 0 && part.to < text.text.length) {
    const next = cutsOf(source, text).find(cut => cut.from >= part.to)?.to ?? text.text.length
    return replacement(text.start, sourceStart(text, Math.min(next, text.text.length)), '')
  }
  let before = part.from
  while (before > 0 && text.text.charCodeAt(before - 1) === 32) before--
  const at = before > 0 ? before - 1 : 0
  return replacement(sourceStart(text, at), pieceEnd(text, part.to), '')
}
