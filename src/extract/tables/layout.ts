import type {Row, Table} from '../../read/blocks.js'
import {repeatsHeader} from './no-row.js'

/*
 * Finds the header row of a table:
 *
 *     | ACTORS    |        |      a title, or nothing
 *     | --------- | ------ |
 *     | Category  | Actor  |      the header
 *     | Political | City A |
 *     | Category  | Actor  |      the header again, as on a new page
 */

/** A table and its header row. */
export interface Layout {
  /** The rows above the header: empty rows, and titles over the whole width. */
  readonly above: readonly Row[]
  readonly header: Row
  /** The rows below the header, without empty rows and repeated headers. */
  readonly rows: readonly Row[]
  readonly again: readonly Row[]
}

/** The largest number of rows above the header. */
const MOST_ABOVE = 3

/** Finds the header: the first row with the most names of columns, if only titles are above it. */
export function layoutOf(source: string, table: Table, isName: (text: string) => boolean): Layout {
  const all = [table.header, ...table.rows]
  let at = 0
  let most = countNames(table.header, isName)
  for (let next = 1; next <= MOST_ABOVE && next < all.length && isTitle(all[next - 1] as Row); next++) {
    const row = all[next] as Row
    const count = countNames(row, isName)
    if (count <= most || (count < 2 && count < row.cells.filter(cell => cell.text !== '').length)) continue
    at = next
    most = count
  }
  const header = all[at] as Row
  const below = all.slice(at + 1).filter(row => !isEmptyRow(row))
  const again = most > 0 ? below.filter(row => repeatsHeader(source, row, header)) : []
  const rows = again.length > 0 ? below.filter(row => !again.includes(row)) : below
  // Some notations have no header. It is then empty in the source.
  const above = all.slice(0, at).filter(row => row.start < row.end)
  return {above, header, rows, again}
}

/** Returns how many names of columns a row has. A name over the whole width counts once. */
function countNames({cells}: Row, isName: (text: string) => boolean): number {
  return new Set(cells.map(({text}) => text).filter(text => text !== '' && isName(text))).size
}

export function isEmptyRow({cells}: Row): boolean {
  return cells.every(cell => cell.text === '')
}

/** Names that programs give to columns without a name: "Col1", "Column 2", "Unnamed: 0". */
const NO_NAME = /^(?:col|column|unnamed:) ?\d{1,2}$/i

/** Whether a row is empty, has one text over its whole width, or only numbers the columns. */
function isTitle({cells}: Row): boolean {
  if (cells.length < 2) return false
  if (cells.every(cell => NO_NAME.test(cell.text))) return true
  const [first, ...more] = cells.filter(cell => cell.text !== '')
  return first === undefined || more.every(cell => cell.text === first.text)
}
