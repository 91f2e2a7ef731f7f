import type {Row, Text} from '../../read/blocks.js'
import {isLineEnding} from '../../read/characters.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import {lineStart} from '../line-start.js'
import {rawLine} from '../pieces.js'

/** A row, and the cell of an earlier row that gets its values. */
interface RowJoin {
  readonly row: Row
  /** The values of the row; null when it has none. */
  readonly values: Text | null
  readonly cell: Text
  /** Whether the content of the cell stays. A placeholder is removed. */
  readonly keepsCell: boolean
}

/** Returns the edits that move the values of a row into the cell of an earlier row and remove the row. */
export function joinRow(source: string, {row, values, cell, keepsCell}: RowJoin): Edit[] {
  const [from, to] = wholeLine(source, row)
  const removal = replacement(from, to, '')
  if (values === null) return [removal]
  const moved = rawLine(source, values)
  return keepsCell
    ? [replacement(cell.end, cell.end, `; ${moved}`), removal]
    : [replacement(cell.start, cell.end, pad(source, cell, moved)), removal]
}

/**
 * Returns the start and end of the lines of a row, including the line break after it. For the last row of the document
 * it includes the line break before it.
 */
function wholeLine(source: string, row: Row): [number, number] {
  let from = lineStart(source, row.start)
  const to = row.end
  if (to === source.length) {
    while (from > 0 && isLineEnding(source.charCodeAt(from - 1))) from--
    return [from, to]
  }
  return [from, source.startsWith('\r\n', to) ? to + 2 : to + 1]
}

/** Puts spaces between the content of an empty cell and its pipes. */
function pad(source: string, cell: Text, content: string): string {
  const before = source[cell.start - 1] === ' ' ? '' : ' '
  return `${before}${content}${source[cell.end] === ' ' ? '' : ' '}`
}
