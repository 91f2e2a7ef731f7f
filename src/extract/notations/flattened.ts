import type {Block, Paragraph, Table} from '../../read/blocks.js'
import {makeRow, makeTable} from '../../read/make.js'

/**
 * Paragraphs that a converter made of the cells of a table, a paragraph each, as the table: `isHeader` says whether the first
 * of them, as many as there are columns, are the header. Null when they are none.
 *
 *     Category
 *
 *     Actor
 *
 *     Political Actors
 *
 *     City of A; Land of B
 */
export function flattenedTable(
  blocks: readonly Block[],
  isHeader: (texts: readonly string[]) => boolean,
): Table | null {
  const cells = blocks.filter((block): block is Paragraph => block.type === 'paragraph')
  if (cells.length !== blocks.length) return null
  for (let width = 2; width <= MOST_COLUMNS && 2 * width <= cells.length; width++) {
    if (cells.length % width > 0 || !isHeader(cells.slice(0, width).map(cell => cell.content.text))) continue
    const rows = Array.from({length: cells.length / width}, (_row, k) => rowOf(cells.slice(k * width, (k + 1) * width)))
    const [header, ...rest] = rows
    if (header) return makeTable(header.start, (rest.at(-1) ?? header).end, header, rest)
  }
  return null
}

/** No table of a form that loses its lines has more. */
const MOST_COLUMNS = 6

function rowOf(cells: readonly Paragraph[]) {
  const [first, last] = [cells[0] as Paragraph, cells.at(-1) as Paragraph]
  return makeRow(
    first.start,
    last.end,
    cells.map(cell => cell.content),
  )
}
