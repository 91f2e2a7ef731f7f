import type {Row, Table, Text} from '../../read/blocks.js'

/** How many rows above the names of the columns may say nothing of them. */
const MOST_ABOVE = 2

/**
 * A table under its real header: the row that names columns, where the header above it is empty or only a title; the names
 * of the form, where no row does and the header is empty.
 */
export function underRealHeader(table: Table, isHeader: (row: Row) => boolean, names: readonly string[]): Table {
  if (isHeader(table.header)) return table
  const at = table.rows.slice(0, MOST_ABOVE).findIndex(isHeader)
  if (at >= 0 && [table.header, ...table.rows.slice(0, at)].every(saysNothing))
    return {...table, header: table.rows[at] as Row, rows: table.rows.slice(at + 1)}
  if (table.header.cells.some(cell => cell.text !== '')) return table
  const {start} = table
  const cells: Text[] = names.map(text => ({text, start, end: start, map: null}))
  return {...table, header: {start, end: start, cells}}
}

/** Whether a row is empty, or a title above the table. */
function saysNothing({cells}: Row): boolean {
  return cells.filter(cell => cell.text !== '').length < 2
}
