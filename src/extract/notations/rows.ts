import {isPageNumber} from '../../markdown/marks.js'
import type {Block, Item, List, Paragraph, Row, Table} from '../../read/blocks.js'
import {BACKSLASH, PIPE, SEMICOLON, SPACE} from '../../read/characters.js'
import {makeParagraph, makeTable} from '../../read/make.js'
import {isAtom} from '../pieces.js'
import {PAGE_BREAK} from './pages.js'
import {RowList} from './row-list.js'

/*
 * Repairs rows of a table that markdown splits:
 *
 *     | Political | City of A;         a row, its last cell not closed
 *     Land of B |                      to markdown a row of one cell
 */

/** A table with its rows repaired, and the text directly below it that markdown reads as rows. */
export interface MendedTable {
  readonly table: Table
  readonly below: readonly Paragraph[]
  /** Whether a row continued in the next line. */
  readonly joined: boolean
}

/** Joins the rows of a table that continue in the next line; null when there are none. */
export function mendedRows(source: string, table: Table): MendedTable | null {
  if (source.charCodeAt(table.header.start) !== PIPE) return wrappedRows(source, table)
  const first = table.rows.findIndex(row => source.charCodeAt(row.start) !== PIPE)
  if (first < 0) return null
  const rows = new RowList()
  let joined = false
  let at = 0
  for (; at < table.rows.length; at++) {
    const row = table.rows[at] as Row
    if (source.charCodeAt(row.start) === PIPE) rows.push(row)
    else if (!rows.isEmpty && continues(source, rows, row, table.header.cells.length)) {
      rows.goOn(row)
      joined = true
    } else if (row.cells.length > 1) rows.push(row)
    else break
  }
  const done = rows.finish()
  const end = (done.at(-1) ?? table.header).end
  return {table: makeTable(table.start, end, table.header, done), below: paragraphs(table.rows.slice(at)), joined}
}

/**
 * Joins the rows of a table whose lines are wrapped. Its converter writes no pipes around rows, and two spaces at the
 * end of each:
 *
 *     Type | Name··
 *     ---|---··
 *     Political | City of A; Land
 *     of B··
 */
function wrappedRows(source: string, table: Table): MendedTable | null {
  const isComplete = (row: Row) => endsInSpaces(source, row.end)
  const last = table.rows.at(-1)
  if (!last || !isComplete(table.header) || !isComplete(last) || table.rows.every(isComplete)) return null
  const rows = new RowList()
  let isOpen = false
  for (const row of table.rows) {
    if (!isOpen) rows.push(row)
    else if (rows.width + row.cells.length - 1 > table.header.cells.length) return null
    else rows.goOn(row)
    isOpen = !isComplete(row)
  }
  return {table: makeTable(table.start, table.end, table.header, rows.finish()), below: [], joined: true}
}

/** Whether two spaces end the line of a row. The end of the row may be before or after them. */
function endsInSpaces(source: string, end: number): boolean {
  let at = end
  while (source.charCodeAt(at) === SPACE) at++
  return source.charCodeAt(at - 1) === SPACE && source.charCodeAt(at - 2) === SPACE
}

/** Whether a line without a leading pipe belongs to the row above, whose last cell is open or ends in a separator. */
function continues(source: string, rows: RowList, next: Row, columns: number): boolean {
  const {end, lastPart} = rows
  // Together they would have too many cells.
  if (rows.width + next.cells.length - 1 > columns) return false
  if (source.charCodeAt(end - 1) !== PIPE || source.charCodeAt(end - 2) === BACKSLASH) return true
  if (next.cells.length === 1 && source.charCodeAt(next.end - 1) === PIPE) return true
  return lastPart !== undefined && lastPart.text.charCodeAt(lastPart.text.length - 1) === SEMICOLON
}

function paragraphs(rows: readonly Row[]): Paragraph[] {
  return rows
    .flatMap(row => row.cells)
    .flatMap(cell => (cell.text === '' ? [] : [makeParagraph(cell.start, cell.end, cell)]))
}

/** A table, and the parts of it after a page break or blank lines. */
export class TableParts {
  readonly #first: Table
  readonly #rows: Row[]
  #end: number

  constructor(first: Table) {
    this.#first = first
    this.#rows = [...first.rows]
    this.#end = first.end
  }

  /**
   * Adds a table if it is a part of this one: it has the same width, and repeats the header or has none. After a page
   * break its header may be a row.
   */
  add(table: Table, broken: boolean): boolean {
    const {header} = this.#first
    if (table.header.cells.length !== header.cells.length) return false
    const isEmpty = table.header.cells.every(cell => cell.text === '')
    const repeats = !isEmpty && sameTexts(header, table.header)
    if (!isEmpty && !repeats && !broken) return false
    if (!isEmpty && !repeats) this.#rows.push(table.header)
    for (const row of table.rows) this.#rows.push(row)
    this.#end = table.end
    return true
  }

  finish(): Table {
    return this.#end === this.#first.end
      ? this.#first
      : makeTable(this.#first.start, this.#end, this.#first.header, this.#rows)
  }
}

function sameTexts(one: Row, other: Row): boolean {
  return one.cells.every((cell, k) => cell.text.toLowerCase() === other.cells[k]?.text.toLowerCase())
}

const LONGEST_BREAK = 120

/** Whether a block is such a mark. */
export function isPageBreak(block: Block): boolean {
  if (block.type === 'list') return isPageNumberList(block)
  if (block.type !== 'paragraph' || block.content.text.length > LONGEST_BREAK) return false
  return PAGE_BREAK.test(block.content.text)
}

/** Whether a list is a page number: `- 12 -`. */
function isPageNumberList({items, ordered}: List): boolean {
  return !ordered && items.every(isNumberItem)
}

function isNumberItem({content, rest}: Item): boolean {
  return rest.length === 0 && isPageNumber(content.text) && !isAtom(content, content.text.length - 1)
}

/** Returns the items of a list that are page numbers: `- 12 -` between blank lines. */
export function pageNumbersIn({items, ordered}: List): readonly Item[] {
  return ordered ? [] : items.filter(isNumberItem)
}
