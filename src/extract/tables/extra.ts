import {tableMarkdown} from '../../markdown/notation.js'
import type {Row, Text} from '../../read/blocks.js'
import type {SectionAt} from '../kinds/reader.js'
import {rawLine} from '../pieces.js'

/** Which columns of a table the form does not have. */
export interface Extra {
  /** The column that says which row a cell belongs to. */
  readonly key: number
  /** What that column is called in the form. */
  readonly name: string
  readonly isExtra: (column: number) => boolean
  /** How many columns the form has. */
  readonly expected: number
}

/** The rows of a table; `header` is null where the table has none. */
interface Rows {
  readonly header: Row | null
  readonly rows: readonly Row[]
}

/** Keeps the columns that the form does not have as a table of their own, each row with the cell that names it. */
export function keepExtra(at: SectionAt, {header, rows}: Rows, extra: Extra): void {
  const cellsOf = ({cells}: Row) => cells.filter((cell, column) => extra.isExtra(column) && cell.text !== '')
  if (header) for (const cell of cellsOf(header)) report(at, cell, extra)
  const wide = rows.filter(row => cellsOf(row).length > 0)
  if (wide.length === 0) return
  const {source} = at.context
  const width = wide.reduce((most, {cells}) => Math.max(most, cells.length), header?.cells.length ?? 0)
  const columns = Array.from({length: width}, (_, column) => column).filter(extra.isExtra)
  const cell = ({cells}: Row, column: number) => (cells[column] ? rawLine(source, cells[column]) : '')
  const names = [extra.name, ...columns.map(column => (header ? cell(header, column) : ''))]
  const written = wide.map(row => [extra.key, ...columns].map(column => cell(row, column)))
  const kept = wide.flatMap(cellsOf)
  at.context.keepMade(tableMarkdown(names, written), at.within, kept)
  for (const it of kept) report(at, it, extra)
}

function report({context, place}: SectionAt, {start, end}: Text, {expected}: Extra): void {
  context.positions.quote(start, end)
  context.report('extra-cell', place, start, end, {actual: context.source.slice(start, end), columns: expected})
}
