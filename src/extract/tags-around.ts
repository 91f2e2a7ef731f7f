import {kindOfElement, tagName} from '../read/inline/elements.js'
import {lineTextStart} from './line-start.js'

/* Finds the HTML tags that begin before a part of the source or end after it. */

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
  const line = lineTextStart(source, at)
  const before = source.slice(line, at)
  const end = before.indexOf('>')
  if (end < 0 || before.slice(0, end).includes('<')) return line
  const above = source.slice(Math.max(0, line - LONGEST_TAG), line)
  const tag = above.slice(above.lastIndexOf('<'))
  const open = line - tag.length
  if (!OPEN_TAG.test(tag) || BLANK_LINE.test(tag)) return line
  // A quote ends a paragraph with an open tag, but not HTML.
  const isQuote = !before.replace(QUOTE_MARKS, '').includes('>')
  return isQuote && kindOfElement(tagName(source, open)) !== 'line' ? line : lineTextStart(source, open)
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
