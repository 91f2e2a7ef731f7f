import {isLineEnding} from '../read/characters.js'
import {lineTextStart} from './line-start.js'

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
  const line = lineTextStart(source, start)
  const isCode = line >= from && start < end && /^(?: {0,3}\t| {4})[ \t]*$/.test(source.slice(line, start))
  return [isCode ? line : start, end]
}

/** Returns the start of the next line that is not blank; the offset itself when text follows on its line. */
export function pastBlankLines(source: string, offset: number): number {
  let next = offset
  for (let at = offset; ; at++) {
    const code = source.charCodeAt(at)
    if (isLineEnding(code)) next = at + 1
    else if (code !== 32 && code !== 9) return next
  }
}
