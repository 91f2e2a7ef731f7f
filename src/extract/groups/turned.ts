import type {GroupsShape} from '../../form/shape.js'
import {tableMarkdown} from '../../markdown/notation.js'
import type {Table, Text} from '../../read/blocks.js'
import type {SectionAt} from '../kinds/reader.js'
import {rawLine} from '../pieces.js'
import {groupsHeader} from '../tables/names.js'
import {reportTurned} from '../tables/report.js'
import type {GroupsLayout} from './columns.js'
import type {Groups} from './groups.js'
import {isTick} from './signs.js'

/** The cells of a column: the category and its values. */
interface Column {
  readonly category: Text
  readonly values: readonly Text[]
}

/** Returns the columns. If they only have ticks, their values are those of the first column. */
function columnsOf({header, rows, ticked}: GroupsLayout): readonly Column[] {
  return header.cells.map((category, column) => ({
    category,
    values: rows.flatMap(({cells}) => {
      const cell = cells[column]
      if (ticked && column > 0) return cell && isTick(cell.text) ? (cells[0] ?? []) : []
      return cell && cell.text !== '' ? [cell] : []
    }),
  }))
}

/** Reads a table with one category per column. */
export function readTurned(at: SectionAt<GroupsShape>, groups: Groups, table: Table, layout: GroupsLayout): void {
  const {header, rows, turnedFrom, ticked} = layout
  const {source, positions} = at.context
  const columns = columnsOf(layout)
  if (ticked) for (const row of rows) for (const {start, end} of row.cells.slice(1)) positions.mark(start, end)
  const turned = columns.slice(turnedFrom)
  for (const {category, values} of columns.slice(0, turnedFrom))
    for (const {start, end} of [category, ...values]) positions.mark(start, end)
  reportTurned(at, table, header, () =>
    tableMarkdown(
      groupsHeader(at.section),
      turned.map(({category, values}) => [
        rawLine(source, category),
        values.map(cell => rawLine(source, cell)).join('; '),
      ]),
    ),
  )
  for (const {category, values} of turned) {
    const nothing: Text = {text: '', start: category.end, end: category.end, map: null}
    groups.addRow(category, values[0] ?? nothing, {row: null, joinable: false})
    for (const cell of values.slice(1)) groups.addMore(cell)
  }
}
