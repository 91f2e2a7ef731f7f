import {readDate} from '../../grammar/dates.js'
import {columnRole, isPersonColumn} from '../../grammar/name-words.js'
import {readNumber} from '../../grammar/numbers.js'
import {TYPED_MARKERS} from '../../markdown/marks.js'
import type {Row, Table, Text} from '../../read/blocks.js'
import {plain} from '../pieces.js'

/*
 * Reads a table in a list section. Its rows are the items: it has one column of text, besides columns of numbers and
 * dates. If the items are names, there may be several columns of text. Their headers then show which column has the
 * items.
 *
 *     | No. | Commitment           | Deadline |        | Name       | Role  |
 *     | --- | -------------------- | -------- |        | ---------- | ----- |
 *     | 1   | Electrify 80 barges  | 2030     |        | Ana Duarte | Chair |
 */

/** A table as a list. */
export interface ListTable {
  /** The column of the items. */
  readonly column: number
  readonly cells: readonly Text[]
  /** The row with the names of the columns; null when the first row is an item. */
  readonly header: Row | null
  /** The other columns with text. */
  readonly extra: readonly number[]
  /** The columns with numbers or marks of the rows, and their cells. */
  readonly counts: readonly number[]
  readonly counted: readonly Text[]
}

/** A longer cell is not a number or date. */
const LONGEST = 40

/** What the list section says about a table in it. */
export interface ListWords {
  /** Whether the items are tasks. The marks beside them then show whether they are done. */
  readonly isTask: boolean
  /** Whether a column has the name of the section; null when the items are not names. */
  readonly isOwn: ((name: string) => boolean) | null
}

/** Returns a table whose rows are items; null for any other table. */
export function listTable(table: Table, {isTask, isOwn}: ListWords): ListTable | null {
  const rows = hasNames(table) ? table.rows : [table.header, ...table.rows]
  if (rows.length === 0) return null
  const width = Math.max(table.header.cells.length, ...rows.slice(0, 100).map(row => row.cells.length))
  const texts: number[] = []
  const extra: number[] = []
  const counts: number[] = []
  for (let at = 0; at < width; at++) {
    const cells = rows.map(row => row.cells[at]?.text ?? '')
    if (cells.every((text, k) => text === '' || (!isTask && isMark(text)) || isCount(text, k))) counts.push(at)
    else if (cells.every(text => text === '' || isValue(text))) extra.push(at)
    else texts.push(at)
  }
  const header = rows.length === table.rows.length ? table.header : null
  const column =
    texts.length > 1 ? namedColumn(header, texts, isOwn) : (texts[0] ?? (extra.length === 1 ? extra.pop() : -1))
  if (column === undefined || column < 0) return null
  extra.push(...texts.filter(at => at !== column))
  const cellsOf = (wanted: number) => rows.map(row => row.cells[wanted]).filter(cell => cell !== undefined)
  return {
    column,
    header,
    cells: cellsOf(column),
    extra,
    counts,
    counted: counts.flatMap(cellsOf),
  }
}

/** Returns the column of text with the name of the section, or the only column whose name says what its rows are. */
function namedColumn(header: Row | null, texts: readonly number[], isOwn: ListWords['isOwn']): number {
  if (!header || !isOwn) return -1
  const name = (at: number) => header.cells[at]?.text ?? ''
  const own = texts.filter(at => isOwn(name(at)))
  const isBeside = (at: number) => columnRole(name(at)) === 'remark' || isPersonColumn(name(at))
  const subjects = own.length > 0 ? own : texts.filter(at => !isBeside(at))
  return subjects.length === 1 && name(subjects[0] as number) !== '' ? (subjects[0] as number) : -1
}

/** Whether the header has names of columns. A sentence there is an item. */
function hasNames({header}: Table): boolean {
  return header.cells.every(({text}) => {
    const words = text.split(' ').length
    return words < 4 && (words === 1 || !/[.!?]$/.test(text)) && !/\d{2}|^\d[.)]?$/.test(text)
  })
}

/** Whether a cell is only a list marker or a task box. */
function isMark(text: string): boolean {
  return /^[^\s\p{L}\p{N}]\uFE0F?$/u.test(text) && TYPED_MARKERS.includes(text.slice(0, 1))
}

/** Whether a cell has the number of its row: "3", "3.", "#3". */
function isCount(text: string, row: number): boolean {
  const digits = /^(?:#|Nr?º?\.?)? ?(\d{1,4})[.)º]?$/u.exec(text)?.[1]
  return digits !== undefined && Number(digits) === row + 1
}

function isValue(text: string): boolean {
  if (text.length > LONGEST) return false
  const value = plain(text)
  const date = readDate(value)
  if (date.kind === 'date') return date.remarks.length === 0
  const number = readNumber(value)
  return number.kind === 'number' && number.remarks.length === 0
}
