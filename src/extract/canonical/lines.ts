import {APART, RULE} from '../../markdown/notation.js'
import {markerEnd} from '../../read/block/list.js'
import {DASH, DOLLAR, DOT, HASH, isDigit, LESS, LF, OPEN_PAREN, QUOTE, SMALL_H, SPACE} from '../../read/characters.js'

/* Recognises the lines of a canonical document by their beginnings. */

/**
 * The result of a reader that gives up because the document is not canonical. Otherwise the result is the next line.
 */
export const LOST = -1

/** Whether a part of the source is equal to a text. Engines compare whole texts faster than they search for them. */
export function isAt(source: string, start: number, end: number, text: string): boolean {
  return end - start === text.length && source.slice(start, end) === text
}

export function lineEnd(source: string, from: number): number {
  const at = source.indexOf('\n', from)
  return at < 0 ? source.length : at
}

export function trimEnd(source: string, end: number): number {
  let to = end
  while (source.charCodeAt(to - 1) === SPACE) to--
  return to
}

export function skipSpaces(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) === SPACE) at++
  return at
}

/**
 * Returns the next line that is not blank. It also skips a thematic break or a comment above a heading, which only
 * separate sections.
 */
export function skipBlank(source: string, from: number): number {
  let line = from
  while (source.charCodeAt(line) === LF) line++
  const code = source.charCodeAt(line)
  return line > from && (code === DASH || code === LESS) ? skipBreak(source, line) : line
}

function skipBreak(source: string, line: number): number {
  const end = lineEnd(source, line)
  let next = end + 1
  while (source.charCodeAt(next) === LF) next++
  return source.charCodeAt(next) === HASH && isBreak(source.slice(line, end)) ? next : line
}

const COMMENT = /^<!-- [^<>-]+ -->$/

function isBreak(line: string): boolean {
  return line === RULE || (COMMENT.test(line) && line !== APART)
}

/** Returns the next line that is not blank, if it is a heading or the end; otherwise `LOST`. */
export function nextHeading(source: string, from: number): number {
  const line = skipBlank(source, from)
  return isOpen(source, line) ? line : LOST
}

/** Whether a block certainly ends before a line: the line is blank, a heading, or beyond the end. */
export function isOpen(source: string, line: number): boolean {
  const code = source.charCodeAt(line)
  return code === LF || code === HASH || line >= source.length
}

/**
 * Whether the character here can only begin a paragraph: a letter, a number that is not the marker of an item, a
 * quotation mark, a parenthesis, a currency sign.
 */
export function opensText(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  const lower = code | 32
  if (lower >= 97 && lower <= 122) return code !== SMALL_H || !isWikiHeading(source, at)
  if (isDigit(code)) return !isCounter(source, at)
  if (code < 0xc0) return code === QUOTE || code === OPEN_PAREN || code === DOLLAR
  return code < 0x250 || (code >= 0x2018 && code <= 0x201d) || (code >= 0x20a0 && code < 0x20c0)
}

/** Whether a line is a heading in wiki markup: `h2. Heading`. */
function isWikiHeading(source: string, at: number): boolean {
  return source.charCodeAt(at + 2) === DOT && isDigit(source.charCodeAt(at + 1))
}

/** Whether a digit begins the number of an item. */
function isCounter(source: string, at: number): boolean {
  return markerEnd({text: source, first: at, end: source.length}) > 0 || isKeycap(source.charCodeAt(at + 1))
}

/** Whether the character turns the digit before it into a keycap, which counts an item. */
function isKeycap(code: number): boolean {
  return code === 0xfe0f || code === 0x20e3
}
