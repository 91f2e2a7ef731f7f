import type {Row, Text} from '../../read/blocks.js'
import type {Edit} from '../../types.js'
import {isBreak, replace} from '../blanks.js'
import {rawLine} from '../pieces.js'

/**
 * Moves the values of a row into the cell of an earlier row and takes the row out. `values` is null when the row has
 * none. A placeholder in the cell is removed.
 */
export function joinRow(source: string, cell: Text, keepsCell: boolean, values: Text | null, row: Row): Edit[] {
  const [from, to] = wholeLine(source, row)
  const removal = replace(from, to, '')
  if (values === null) return [removal]
  const moved = rawLine(source, values)
  return keepsCell
    ? [replace(cell.end, cell.end, `; ${moved}`), removal]
    : [replace(cell.start, cell.end, pad(source, cell, moved)), removal]
}

/** The lines of a row, up to the start of the next; the line break before it when it is the last of the document. */
function wholeLine(source: string, row: Row): [number, number] {
  let from = row.start
  while (from > 0 && !isBreak(source.charCodeAt(from - 1))) from--
  const to = row.end
  if (to === source.length) {
    while (from > 0 && isBreak(source.charCodeAt(from - 1))) from--
    return [from, to]
  }
  return [from, source.startsWith('\r\n', to) ? to + 2 : to + 1]
}

/** Keeps an empty cell from running into its pipes. */
function pad(source: string, cell: Text, content: string): string {
  const before = source[cell.start - 1] === ' ' ? '' : ' '
  return `${before}${content}${source[cell.end] === ' ' ? '' : ' '}`
}
