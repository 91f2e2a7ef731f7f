import {tableMarkdown} from '../../markdown/notation.js'
import type {Row} from '../../read/blocks.js'
import type {SectionAt} from '../kinds/reader.js'
import {rawLine} from '../pieces.js'

/** The columns of a table that the form does not have. */
export interface Extra {
  /** The column that identifies the row. */
  readonly key: number
  /** The name of that column in the form. */
  readonly name: string
  readonly isExtra: (column: number) => boolean
  /** The number of columns in the form. */
  readonly expected: number
}

/** The rows of a table; `header` is null when the table has none. */
interface Rows {
  readonly header: Row | null
  readonly rows: readonly Row[]
}

/**
 * Keeps the columns that the form does not have as a separate table. Each row begins with the cell that identifies it.
 */
export function keepExtra(at: SectionAt, {header, rows}: Rows, extra: Extra): void {
  const cellsOf = ({cells}: Row) => cells.filter((cell, column) => extra.isExtra(column) && cell.text !== '')
  const wide = rows.filter(row => cellsOf(row).length > 0)
  report(at, header, wide, extra)
  if (wide.length === 0) return
  const {source} = at.context
  // The cells are in the order of the source. A row ends with its last cell, so that one long row does not make all
  // others as long.
  const lineOf = ({cells}: Row, name: string | null) => {
    const own = cells.flatMap((cell, column) => {
      if (column === extra.key) return name ?? rawLine(source, cell)
      return extra.isExtra(column) ? rawLine(source, cell) : []
    })
    while (own.at(-1) === '') own.pop()
    return own
  }
  const written = wide.map(row => lineOf(row, null))
  const names = header ? lineOf(header, extra.name) : [extra.name]
  const width = written.reduce((most, {length}) => Math.max(most, length), 0)
  while (names.length < width) names.push('')
  const kept = header ? [header, ...wide] : wide
  at.context.keepMade(tableMarkdown(names, written), at.within, kept.flatMap(cellsOf))
}

/** Reports each column once, at its first cell with a text. */
function report({context, place}: SectionAt, header: Row | null, rows: readonly Row[], extra: Extra): void {
  const reported = new Set<number>()
  for (const row of header ? [header, ...rows] : rows) {
    for (const [column, {text, start, end}] of row.cells.entries()) {
      if (text === '' || !extra.isExtra(column)) continue
      context.positions.quote(start, end)
      if (reported.has(column)) continue
      reported.add(column)
      const actual = context.source.slice(start, end)
      context.report('extra-cell', {place, start, end}, {actual, columns: extra.expected, isColumn: row === header})
    }
  }
}
