import {CR, isIndent, isLineEnding, LF, lineEndingLength} from '../../read/characters.js'
import {lineStart} from '../line-start.js'
import {type View, ViewBuilder} from './view.js'

/* Helpers for the lines of a source. */

/** A line without its line ending. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** Returns the end of the line at an offset. */
export function lineEnd(source: string, at: number, to: number): number {
  let end = at
  while (end < to && !isLineEnding(source.charCodeAt(end))) end++
  return end
}

/** Returns the start of the line after the one that ends at an offset. */
export function nextLine(source: string, end: number, to: number): number {
  return end < to ? Math.min(to, end + lineEndingLength(source, end)) : to
}

/** Returns the line above the one that starts at an offset; null when there is none. */
export function lineAbove(source: string, start: number): Line | null {
  if (start === 0) return null
  let end = start - 1
  if (source.charCodeAt(end) === LF && source.charCodeAt(end - 1) === CR) end--
  return {start: lineStart(source, end), end}
}

/** Returns the lines between two offsets. */
export function linesBetween(source: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let start = from; start < to; ) {
    const end = lineEnd(source, start, to)
    lines.push({start, end})
    start = nextLine(source, end, to)
  }
  return lines
}

/** Returns the offset of the first character that is not blank; the end when there is none. */
export function firstOf(source: string, {start, end}: Line): number {
  let at = start
  while (at < end && isIndent(source.charCodeAt(at))) at++
  return at
}

/** Returns a line without the spaces at its ends. */
export function trimmed(source: string, {start, end}: Line): Line {
  const from = firstOf(source, {start, end})
  let to = end
  while (to > from && isIndent(source.charCodeAt(to - 1))) to--
  return {start: from, end: to}
}

export function isBlankLine(source: string, line: Line): boolean {
  return firstOf(source, line) === line.end
}

/** Whether there are only spaces before an offset on its line, and no mark of a quote or a list. */
export function opensLine(source: string, at: number): boolean {
  let start = at
  while (start > 0 && isIndent(source.charCodeAt(start - 1))) start--
  return start === 0 || isLineEnding(source.charCodeAt(start - 1))
}

/** Returns the common indentation of lines, without the blank ones. It consists of the same characters on each line. */
function commonIndent(source: string, lines: readonly Line[]): string {
  let common: string | null = null
  for (const line of lines) {
    const first = firstOf(source, line)
    if (first === line.end) continue
    if (common === null) common = source.slice(line.start, first)
    let same = 0
    while (same < common.length && common.charCodeAt(same) === source.charCodeAt(line.start + same)) same++
    common = common.slice(0, same)
  }
  return common ?? ''
}

/** Returns the width of an indentation. A tab extends to the next multiple of four columns. */
export function widthOf(indent: string): number {
  let width = 0
  for (const character of indent) width = character === '\t' ? width + 4 - (width % 4) : width + 1
  return width
}

/** Returns a part of the source without the indentation of its lines, and the width and length of that indentation. */
export function withoutIndent(source: string, from: number, to: number): {view: View; width: number; length: number} {
  const lines = linesBetween(source, from, to)
  const indent = commonIndent(source, lines)
  return {view: cutIndent(source, lines, indent.length), width: widthOf(indent), length: indent.length}
}

/** Returns lines without their first characters, up to `count`, as far as these are blank. */
export function cutIndent(source: string, lines: readonly Line[], count: number): View {
  const builder = new ViewBuilder(source)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const start = Math.min(firstOf(source, line), line.start + count)
    const before = lines[at - 1]
    if (before) {
      if (start === line.start) builder.copy(before.end, start)
      else builder.atom(source.slice(before.end, line.start), before.end, start)
    }
    builder.copy(start, line.end)
  }
  return builder.finish()
}
