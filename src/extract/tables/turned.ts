import {columnNamesOf} from '../../form/lookup.js'
import type {TableShape} from '../../form/shape.js'
import {tableMarkdown} from '../../markdown/notation.js'
import type {Table} from '../../read/blocks.js'
import {keepMisplaced, type SectionAt} from '../kinds/reader.js'
import type {Layout} from './layout.js'
import {cellOf, reportTurned} from './report.js'
import type {TableRows} from './rows.js'

/*
 * Reads tables with one row of values in each column:
 *
 *     | Task  | Print the guide | Book the hall |
 *     | ----- | --------------- | ------------- |
 *     | Owner | Ana             | Luis          |
 */

/** Whether the names of the columns are in the first column. */
function isTurned({header, rows}: Layout, isName: (text: string) => boolean): boolean {
  const [first, ...more] = header.cells
  if (!first || more.length === 0 || rows.length === 0 || more.some(cell => isName(cell.text))) return false
  if (rows.some(row => !isName(row.cells[0]?.text ?? ''))) return false
  return rows.length > 1 || isName(first.text)
}

/** Reads such a table; false for any other table. */
export function readTurned(at: SectionAt<TableShape>, made: TableRows, table: Table, layout: Layout): boolean {
  const {context, section} = at
  const isName = (text: string) => columnNamesOf(section).match(text) !== null
  if (!isTurned(layout, isName)) return false
  const {header, rows} = layout
  const {source} = context
  const isLabelled = isName(header.cells[0]?.text ?? '')
  const lines = isLabelled ? [header, ...rows] : rows
  const fields = lines.map(row => columnNamesOf(section).match(row.cells[0]?.text ?? '')?.value)
  const width = Math.max(...lines.map(row => row.cells.length))
  const records = Array.from({length: width - 1}, (_, k) => lines.map(row => row.cells[k + 1]))
  for (const row of lines) if (row.cells[0]) context.positions.mark(row.cells[0].start, row.cells[0].end)
  if (!isLabelled) for (const cell of header.cells) context.positions.quote(cell.start, cell.end)
  reportTurned(at, table, header, () =>
    tableMarkdown(
      section.columns.map(({names: [name]}) => name),
      records.map(cells => section.columns.map(field => cellOf(source, cells[fields.indexOf(field)]))),
    ),
  )
  for (const cells of records) {
    const own = made.open()
    for (const [k, cell] of cells.entries()) {
      const field = fields[k]
      if (field && cell && cell.text !== '' && fields.indexOf(field) === k) made.cell(field, cell, own)
      else if (cell && cell.text !== '') keepMisplaced(at, cell.start, cell.end)
    }
  }
  return true
}
