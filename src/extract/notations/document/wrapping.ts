import {HASH, hashesEnd, isBlank, isIndent} from '../../../read/characters.js'
import {lineStart} from '../../line-start.js'
import {firstOf, type Line, lineEnd, nextLine} from '../lines.js'
import type {View} from '../view.js'

/*
 * The kinds of wrappings of a document. Each is a step that gets a part of a text and returns the document: a part of
 * it, or another text.
 */

export type WrappingKind =
  | 'fence'
  | 'tags' // `<answer>`
  | 'reasoning' // `<think>`
  | 'token' // `<|im_end|>`
  | 'json'
  | 'line-breaks' // Line breaks are written as `\n`.
  | 'indented'
  | 'escaped' // A backslash is before each mark.
  | 'unspaced' // No space is after the hashes of headings.
  | 'containers' // `::: note`
  | 'anchors' // `<a id="a"></a>` is before the hashes of headings.
  | 'markup' // AsciiDoc, org, reStructuredText, LaTeX or wiki markup.

/** A part of a text. */
export interface Part {
  readonly source: string
  readonly from: number
  readonly to: number
}

/** The result of a step. Offsets are those of the part that it got. */
export interface Unwrapping {
  readonly kind: WrappingKind
  /** The marks around the document: `<answer>` and `</answer>`. */
  readonly marks: readonly Line[]
  /** Text before and after the document. */
  readonly outside: readonly Line[]
  /** The document: a part of the text, or another text that is made from it. */
  readonly inner: Line | View
}

/** Tells whether a heading names a section of markdown; null when it names no section. */
export type IsMarkdown = (heading: string) => boolean | null

export type Step = (part: Part, isMarkdown: IsMarkdown) => Unwrapping | null

const LONGEST_HASHES = 6
const DEEPEST_INDENT = 3

/** Returns the offset of the first character that is not blank. */
export function firstAt({source, from, to}: Part): number {
  let at = from
  while (at < to && isBlank(source.charCodeAt(at))) at++
  return at
}

/** Returns the start of the first line that is not blank. Its indentation can make it code. */
export function firstLineAt(part: Part): number {
  return Math.max(part.from, lineStart(part.source, firstAt(part)))
}

/** Returns the end of the last character that is not blank. */
export function lastAt({source, from, to}: Part): number {
  let at = to
  while (at > from && isBlank(source.charCodeAt(at - 1))) at--
  return at
}

/** Whether hashes at an offset begin a heading. They are the first characters on their line. */
function isHeadingAt(source: string, at: number, to: number): boolean {
  let end = at
  while (end < to && source.charCodeAt(end) === HASH) end++
  const next = end < to ? source.charCodeAt(end) : 32
  return end > at && end - at <= LONGEST_HASHES && isBlank(next)
}

/**
 * Returns the offset of the first heading with hashes in a part, if it is not indented further than `deepest`; the end
 * when there is none.
 */
export function headingAt({source, from, to}: Part, deepest = DEEPEST_INDENT): number {
  for (let at = source.indexOf('#', from); at >= 0 && at < to; at = source.indexOf('#', hashesEnd(source, at))) {
    let start = at
    while (start > from && isIndent(source.charCodeAt(start - 1))) start--
    const opensLine = start === from || source.charCodeAt(start - 1) === 10 || source.charCodeAt(start - 1) === 13
    if (opensLine && at - start <= deepest && isHeadingAt(source, at, to)) return at
  }
  return to
}

/** A heading without hashes: in bold, or with an underline. */
const BARE_HEADING = /^[ \t]*(?:\*\*[^*]{1,120}\*\*:?|__[^_]{1,120}__:?|[=-]{3,})[ \t]*$/m

/** Whether a part looks like a document: it has a heading, with any indentation. */
export function hasHeading(part: Part): boolean {
  return headingAt(part, Number.POSITIVE_INFINITY) < part.to || BARE_HEADING.test(part.source.slice(part.from, part.to))
}

/** Returns the parts of a text around another part, if they contain more than spaces and comments. */
export function textAround(part: Part, start: number, end: number): Line[] {
  const first = firstAt(part)
  const last = lastAt(part)
  const before = {start: first, end: lastAt({...part, from: first, to: Math.max(first, start)})}
  const after = {start: firstAt({...part, from: Math.min(end, last), to: last}), end: last}
  return [before, after].filter(it => it.end > it.start && !areComments(part.source, it))
}

/** Whether a part of a text consists only of HTML comments. */
function areComments(source: string, {start, end}: Line): boolean {
  for (let at = start; ; ) {
    while (at < end && BLANK.test(source.charAt(at))) at++
    if (at === end) return true
    const close = source.startsWith('<!--', at) ? source.indexOf('-->', at + 4) : -1
    if (close < 0 || close + 3 > end) return false
    at = close + 3
  }
}

const BLANK = /\s/

/** The start of a line that opens or closes a code fence. */
export const FENCE = /^[ \t]*(?:`{3}|~{3})/

/** Yields the lines of a part. */
export function* linesOfPart({source, from, to}: Part): Generator<Line> {
  for (let start = from; start < to; ) {
    const end = lineEnd(source, start, to)
    yield {start, end}
    start = nextLine(source, end, to)
  }
}

/** Returns the line of the last character that is not blank. */
export function lastLine(part: Part): Line {
  const end = lastAt(part)
  const start = Math.max(part.from, lineStart(part.source, end))
  return {start: firstOf(part.source, {start, end}), end}
}
