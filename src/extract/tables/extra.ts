import {tableMarkdown} from '../../markdown/notation.js'
import type {Row, Table, Text} from '../../read/blocks.js'
import type {SectionAt} from '../kinds/reader.js'
import {rawLine} from '../pieces.js'

/** Which columns of a table the form does not have. */
export interface Extra {
  /** The column that says which row a cell belongs to. */
  readonly key: number
  readonly isExtra: (column: number) => boolean
  /** How many columns the form has. */
  readonly expected: number
}

/** Keeps the columns that the form does not have as a table of their own, each row with its first cell. */
export function keepExtra(at: SectionAt, table: Table, extra: Extra): void {
  const cellsOf = ({cells}: Row) => cells.filter((cell, column) => extra.isExtra(column) && cell.text !== '')
  const rows = table.rows.filter(row => cellsOf(row).length > 0)
  for (const cell of cellsOf(table.header)) report(at, cell, extra)
  if (rows.length === 0) return
  const {source} = at.context
  const width = rows.reduce((most, {cells}) => Math.max(most, cells.length), table.header.cells.length)
  const columns = [extra.key, ...Array.from({length: width}, (_, column) => column).filter(extra.isExtra)]
  const written = ({cells}: Row) => columns.map(column => (cells[column] ? rawLine(source, cells[column]) : ''))
  const kept = rows.flatMap(cellsOf)
  at.context.keepMade(tableMarkdown(written(table.header), rows.map(written)), at.within, kept)
  for (const cell of kept) report(at, cell, extra)
}

function report({context, place}: SectionAt, {start, end}: Text, {expected}: Extra): void {
  context.positions.quote(start, end)
  context.report('extra-cell', place, start, end, {actual: context.source.slice(start, end), columns: expected})
}
