import type {Block, Item, Row, Table, Text} from '../../read/blocks.js'
import {makeRow, makeTable, makeText} from '../../read/make.js'
import {partsOf} from '../lists/parts.js'
import {withoutMarker} from '../lists/typed.js'
import {joined, linesOf, sliceText} from '../pieces.js'

/*
 * Reads tables that were copied cell by cell, with the name of the column before each cell:
 *
 *     Category: Political Actors
 *     Actor: City of A; Land of B
 *
 *     Category: Economic Actors
 *     Actor: Works C
 */

/** A cell with the name of its column. */
interface Labelled {
  readonly column: string
  readonly label: Text
  readonly values: Text[]
  /** Whether the line has only the name. The values are then the items below it. */
  readonly isOpen: boolean
}

/** Returns the column that a name means; null for any other text. */
export type ColumnOf = (name: string) => string | null

/** Called for each table that is found, with the names before its cells. */
type Found = (table: Table, labels: readonly Text[]) => void

/**
 * Returns the blocks, with each such table instead of its paragraphs and lists. Without such tables the blocks are the
 * same. A table must have all the `needed` columns.
 */
export function withLabelled(
  source: string,
  blocks: readonly Block[],
  columnOf: ColumnOf,
  needed: readonly string[],
  found: Found,
): readonly Block[] {
  const made: Block[] = []
  let changed = false
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(source, blocks, at, columnOf)
    const block = blocks[at] as Block
    if (run.cells.length > 1 && needed.every(it => run.cells.some(({column}) => column === it))) {
      const table = tableOf(run.cells, block.start, (blocks[run.to - 1] as Block).end)
      made.push(table)
      found(
        table,
        run.cells.map(({label}) => label),
      )
      changed = true
      at = run.to
    } else {
      const to = Math.max(run.to, at + 1)
      for (const it of blocks.slice(at, to)) made.push(it)
      at = to
    }
  }
  return changed ? made : blocks
}

/** Returns the cells of consecutive paragraphs and lists that consist of cells, and the index after them. */
function runFrom(source: string, blocks: readonly Block[], from: number, columnOf: ColumnOf) {
  const cells: Labelled[] = []
  let to = from
  for (let block = blocks[to]; block; block = blocks[++to]) {
    const own = cellsIn(source, block, columnOf, cells.at(-1))
    if (own === null) break
    for (const cell of own) cells.push(cell)
  }
  return {cells, to}
}

/** Returns the cells of a block; null when it has any other text. Items below an empty cell are its values. */
function cellsIn(source: string, block: Block, columnOf: ColumnOf, above: Labelled | undefined): Labelled[] | null {
  const cells: Labelled[] = []
  for (const line of textsIn(source, block) ?? [null]) {
    const parts = line && partsOf(source, line, true)
    const column = parts && columnOf(parts.category.text)
    const last = cells.at(-1) ?? above
    if (parts && column !== null) {
      const isOpen = parts.values.text === ''
      cells.push({column, label: parts.category, values: isOpen ? [] : [parts.values], isOpen})
    } else if (line && last && !parts && block.type === 'list' && last.isOpen) last.values.push(line)
    else return null
  }
  return cells
}

/** Returns the lines of a paragraph, or of a list and the lists in it; null for any other block. */
function textsIn(source: string, block: Block): Text[] | null {
  if (block.type === 'paragraph') return linesIn(source, block.content)
  if (block.type !== 'list') return null
  const texts: Text[] = []
  for (const item of block.items) {
    const own = textsOfItem(source, item)
    if (own === null) return null
    for (const text of own) texts.push(text)
  }
  return texts
}

function textsOfItem(source: string, {content, rest}: Item): Text[] | null {
  const texts = content.text === '' ? [] : linesIn(source, content)
  for (const block of rest) {
    const own = textsIn(source, block)
    if (own === null) return null
    for (const text of own) texts.push(text)
  }
  return texts
}

function linesIn(source: string, text: Text): Text[] {
  return linesOf(source, text).map(([from, to]) => withoutMarker(source, sliceText(source, text, from, to)))
}

/** Returns cells as a table. A name that the row already has begins the next row. */
function tableOf(cells: readonly Labelled[], start: number, end: number): Table {
  const columns: string[] = []
  const names: Text[] = []
  const rows: Map<string, Labelled>[] = []
  for (const cell of cells) {
    if (!columns.includes(cell.column)) {
      columns.push(cell.column)
      names.push(cell.label)
    }
    const last = rows.at(-1)
    if (last && !last.has(cell.column)) last.set(cell.column, cell)
    else rows.push(new Map([[cell.column, cell]]))
  }
  const header = makeRow((names[0] as Text).start, (names[0] as Text).end, names)
  return makeTable(
    start,
    end,
    header,
    rows.map(row => rowOf(row, columns)),
  )
}

function rowOf(row: ReadonlyMap<string, Labelled>, columns: readonly string[]): Row {
  const all = [...row.values()]
  const start = (all[0] as Labelled).label.start
  const end = Math.max(...all.map(({label, values}) => values.at(-1)?.end ?? label.end))
  const cells = columns.map(column => {
    const [first, ...more] = row.get(column)?.values ?? []
    return first ? joined([first, ...more], '; ') : makeText('', end, end, null)
  })
  return makeRow(start, end, cells)
}
