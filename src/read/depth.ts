import {MAX_DEPTH} from './blocks.js'
import {CR, LF, SPACE, TAB} from './characters.js'

const GREATER = 62

/**
 * Finds the first line that could nest containers deeper than `MAX_DEPTH`, before a parser has to: parsers take time
 * with each level, for each line. Answers the offset of its start, or -1.
 *
 * What a line holds open is at most its `>`s, and the lists of the lines before whose content starts no further right
 * than its own, and the lists it opens:
 *
 *     > - a          quotes 1, columns [4]
 *     >   - b        quotes 1, columns [4, 6]
 *     > - c          quotes 1, columns [4]
 *
 * It can be too much (in a code block nothing is nested), but only for lines that no document has.
 */
export function findTooDeep(text: string, from: number, to: number): number {
  const columns: number[] = []
  let line = from
  while (line < to) {
    if (lineDepth(text, line, to, columns) > MAX_DEPTH) return line
    line = nextLine(text, line, to)
  }
  return -1
}

function nextLine(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at++)
    if (code === LF || code === CR) break
  }
  return at
}

function lineDepth(text: string, line: number, to: number, columns: number[]): number {
  let quotes = 0
  let column = 0
  let breakChecked = -1
  for (let at = line; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE) column++
    else if (code === TAB) column += 4 - (column % 4)
    else if (code === GREATER) {
      quotes++
      column++
    } else {
      const width = markerWidth(text, at, to)
      if (width === 0) break
      if (at >= breakChecked) {
        breakChecked = endOfBreak(text, at, to)
        if (breakChecked < 0) break
      }
      while (columns.length > 0 && (columns[columns.length - 1] as number) > column) columns.pop()
      columns.push(column + width + 1)
      column += width
      at += width - 1
    }
    if (quotes + columns.length > MAX_DEPTH && quotes + open(columns, column) > MAX_DEPTH) return MAX_DEPTH + 1
  }
  return quotes + open(columns, column)
}

/** How many lists have their content at the column or left of it; a list just opened counts. */
function open(columns: readonly number[], column: number): number {
  let count = columns.length
  while (count > 0 && (columns[count - 1] as number) > column + 1) count--
  return count
}

/** How wide the list marker at an offset is, without the blank after it; 0 when there is none. */
function markerWidth(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  let end = at
  if (code === 42 || code === 43 || code === 45) end++
  else {
    while (end < to && end - at < 9 && isDigit(text.charCodeAt(end))) end++
    const mark = text.charCodeAt(end)
    if (end === at || (mark !== 41 && mark !== 46)) return 0
    end++
  }
  if (end >= to) return end - at
  const next = text.charCodeAt(end)
  return next === SPACE || next === TAB || next === LF || next === CR ? end - at : 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/**
 * Bullets all the way to the end of the line are a thematic break: -1. Otherwise where something else stands; up to
 * there no bullet of this kind starts a break.
 */
function endOfBreak(text: string, from: number, to: number): number {
  const marker = text.charCodeAt(from)
  if (marker !== 42 && marker !== 45) return from
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || code === CR) return -1
    if (code !== marker && code !== SPACE && code !== TAB) return at
  }
  return -1
}
