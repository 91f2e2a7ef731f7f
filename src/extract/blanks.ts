import {kindOfElement, tagName} from '../read/inline/elements.js'

/** Markdown reads U+0000 as the replacement character. */
export function withoutNul(markdown: string): string {
  return markdown.replaceAll('\0', '\ufffd')
}

/** A byte order mark is not white space, as in markdown. */
const BLANK = /[^\S\uFEFF]|\0/

/** Returns the part without the spaces at its ends. */
export function trim(source: string, start: number, end: number): [number, number] {
  while (start < end && BLANK.test(source[start] as string)) start++
  while (end > start && BLANK.test(source[end - 1] as string)) end--
  return [start, end]
}

/**
 * Returns the same as `trim` for markdown that is kept without changes: indented code at the start keeps its
 * indentation.
 */
export function trimBlocks(source: string, from: number, to: number): [number, number] {
  const [start, end] = trim(source, from, to)
  const line = lineStart(source, start)
  const isCode = line >= from && start < end && /^(?: {0,3}\t| {4})[ \t]*$/.test(source.slice(line, start))
  return [isCode ? line : start, end]
}

/** Returns the start of the next line that is not blank; the offset itself when text follows on its line. */
export function pastBlankLines(source: string, offset: number): number {
  let next = offset
  for (let at = offset; ; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) next = at + 1
    else if (code !== 32 && code !== 9) return next
  }
}

/** Returns the start of the line at an offset. A byte order mark is not part of the first line. */
export function lineStart(source: string, at: number): number {
  let start = at
  while (start > 0 && !isBreak(source.charCodeAt(start - 1))) start--
  return start === 0 && at > 0 && source.charCodeAt(0) === 0xfeff ? 1 : start
}

/** The largest number of characters of a tag before the line on which it ends. */
const LONGEST_TAG = 1000
/** A tag that is not closed at the end of a line. */
const OPEN_TAG = /^<\/?[a-z][^<>]*$/i
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/
const QUOTE_MARKS = /^(?:[ \t]*>)+[ \t]*/

/**
 * Returns the start of the line of a block. If a tag before the block begins on an earlier line, it returns the start of
 * the line of the tag.
 */
export function tagLineStart(source: string, at: number): number {
  const line = lineStart(source, at)
  const before = source.slice(line, at)
  const end = before.indexOf('>')
  if (end < 0 || before.slice(0, end).includes('<')) return line
  const above = source.slice(Math.max(0, line - LONGEST_TAG), line)
  const tag = above.slice(above.lastIndexOf('<'))
  const open = line - tag.length
  if (!OPEN_TAG.test(tag) || BLANK_LINE.test(tag)) return line
  // A quote ends a paragraph with an open tag, but not HTML.
  const isQuote = !before.replace(QUOTE_MARKS, '').includes('>')
  return isQuote && kindOfElement(tagName(source, open)) !== 'line' ? line : lineStart(source, open)
}

/** Whether a character ends a line. */
export function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

const CLOSING = /\s*<\/([a-z][a-z\d-]*)\s*>/iy
const TAG = /<(\/?)([a-z][a-z\d-]*)(?=[\s>])/gi

/** Returns the end of a part, including the closing tags after it of elements that were opened in it. */
export function pastClosing(source: string, start: number, end: number): number {
  CLOSING.lastIndex = end
  if (!CLOSING.test(source)) return end
  const open = new Map<string, number>()
  for (const [, close, name = ''] of source.slice(start, end).matchAll(TAG)) {
    const tag = name.toLowerCase()
    open.set(tag, Math.max(0, (open.get(tag) ?? 0) + (close ? -1 : 1)))
  }
  let to = end
  CLOSING.lastIndex = end
  for (let found = CLOSING.exec(source); found; found = CLOSING.exec(source)) {
    const tag = (found[1] as string).toLowerCase()
    const left = open.get(tag) ?? 0
    if (left === 0) break
    open.set(tag, left - 1)
    to = CLOSING.lastIndex
  }
  return to
}
