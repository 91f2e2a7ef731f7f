import type {GroupsShape} from '../../form/shape.js'
import {tableMarkdown} from '../../markdown/notation.js'
import type {Table, Text} from '../../read/blocks.js'
import type {SectionAt} from '../kinds/reader.js'
import {rawLine} from '../pieces.js'
import {groupsHeader} from '../tables/names.js'
import {reportTurned} from '../tables/report.js'
import type {GroupsLayout} from './columns.js'
import type {Groups} from './groups.js'

/** Reads a table with one category per column. */
export function readTurned(at: SectionAt<GroupsShape>, groups: Groups, table: Table, layout: GroupsLayout): void {
  const {header, rows, turnedFrom} = layout
  const {source, positions} = at.context
  const columns = header.cells.map((category, column) => ({
    category,
    values: rows.flatMap(row => row.cells[column] ?? []).filter(cell => cell.text !== ''),
  }))
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
