import type {Block, Paragraph, Table} from '../../read/blocks.js'
import {makeRow, makeTable} from '../../read/make.js'

/*
 * Finds tables that a converter wrote as paragraphs, one for each cell:
 *
 *     Category
 *
 *     Actor
 *
 *     Political Actors
 *
 *     City of A; Land of B
 */

/** The largest number of columns of such a table. */
const MOST_COLUMNS = 6

/**
 * Returns the blocks with each such table instead of its paragraphs. Without such tables the blocks are the same.
 * `isName` tells whether a text is the name of a column. `found` is called for each table.
 */
export function withFlattened(
  blocks: readonly Block[],
  isName: (text: string) => boolean,
  found: (table: Table) => void,
): readonly Block[] {
  const made: Block[] = []
  let changed = false
  for (let at = 0; at < blocks.length; ) {
    const to = endOfRun(blocks, at)
    const run = blocks.slice(at, Math.max(to, at + 1))
    // Only the first name is tried, because any later text would be a cell.
    const first = run.findIndex(block => block.type === 'paragraph' && isName(block.content.text))
    const table = first < 0 ? null : tableOf(run.slice(first) as Paragraph[], isName)
    if (table) {
      for (const block of run.slice(0, first)) made.push(block)
      made.push(table)
      found(table)
      changed = true
    } else for (const block of run) made.push(block)
    at += run.length
  }
  return changed ? made : blocks
}

function endOfRun(blocks: readonly Block[], from: number): number {
  let to = from
  while (blocks[to]?.type === 'paragraph') to++
  return to
}

/** Returns the table of cells that begin with names of columns; null when a cell is missing. */
function tableOf(cells: readonly Paragraph[], isName: (text: string) => boolean): Table | null {
  // A category may be equal to the name of a column. Then the number of cells fits the header without it.
  for (let width = countLeadingNames(cells, isName); width >= 2; width--) {
    if (cells.length % width > 0 || cells.length < 2 * width) continue
    const [header, ...rows] = Array.from({length: cells.length / width}, (_row, k) =>
      rowOf(cells.slice(k * width, (k + 1) * width)),
    )
    const last = rows.at(-1)
    if (header && last) return makeTable(header.start, last.end, header, rows)
  }
  return null
}

/** Returns how many different names the cells begin with. */
function countLeadingNames(cells: readonly Paragraph[], isName: (text: string) => boolean): number {
  const texts = cells.slice(0, MOST_COLUMNS).map(cell => cell.content.text)
  const end = texts.findIndex((text, k) => !isName(text) || texts.indexOf(text) < k)
  return end < 0 ? texts.length : end
}

function rowOf(cells: readonly Paragraph[]) {
  const [first, last] = [cells[0] as Paragraph, cells.at(-1) as Paragraph]
  return makeRow(
    first.start,
    last.end,
    cells.map(cell => cell.content),
  )
}
