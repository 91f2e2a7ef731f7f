import {readBoolean} from '../../grammar/booleans.js'
import {readDate} from '../../grammar/dates.js'
import {columnRole, isPersonColumn} from '../../grammar/name-words.js'
import {readNumber} from '../../grammar/numbers.js'
import {TYPED_MARKERS} from '../../markdown/marks.js'
import type {Row, Table, Text} from '../../read/blocks.js'
import {makeText} from '../../read/make.js'
import {plain} from '../pieces.js'

/*
 * Reads a table in a list section. Its rows are the items: it has one column of text, besides columns of numbers and
 * dates. If there are several columns of text, their headers show which one has the items.
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
  /** Whether a column has the name of the section. */
  readonly isOwn: (name: string) => boolean
  /** Whether the items are names. The columns beside them then say more about the same people. */
  readonly areNames: boolean
}

/** Returns a table whose rows are items; null for any other table. */
export function listTable(table: Table, words: ListWords): ListTable | null {
  const {header, rows, texts, extra, counts} = columnsOf(table, words.isTask)
  const column =
    texts.length > 1 ? namedColumn(header, texts, words) : (texts[0] ?? (extra.length === 1 ? extra.pop() : -1))
  if (column === undefined || column < 0) return null
  extra.push(...texts.filter(at => at !== column))
  return {column, header, cells: cellsIn(rows, [column]), extra, counts, counted: cellsIn(rows, counts)}
}

/** Sorts the columns of a table by their content: text; numbers and dates; numbers or marks of the rows. */
function columnsOf(table: Table, isTask: boolean) {
  const rows = hasNames(table) ? table.rows : [table.header, ...table.rows]
  const header = rows.length === table.rows.length ? table.header : null
  const width = Math.max(table.header.cells.length, ...rows.slice(0, 100).map(row => row.cells.length))
  const texts: number[] = []
  const extra: number[] = []
  const counts: number[] = []
  for (let at = 0; at < width && rows.length > 0; at++) {
    const cells = rows.map(row => row.cells[at]?.text ?? '')
    if (cells.every((text, k) => text === '' || (!isTask && isMark(text)) || isRowNumber(text, k))) counts.push(at)
    else if (cells.every(text => text === '' || isValue(text))) extra.push(at)
    else texts.push(at)
  }
  return {header, rows, texts, extra, counts}
}

function cellsIn(rows: readonly Row[], columns: readonly number[]): Text[] {
  return columns.flatMap(at => rows.map(row => row.cells[at]).filter(cell => cell !== undefined))
}

/**
 * Returns the column of text with the name of the section. If the items are names, it may be the only column whose name
 * says what its rows are.
 */
function namedColumn(header: Row | null, texts: readonly number[], {isOwn, areNames}: ListWords): number {
  if (!header) return -1
  const name = (at: number) => header.cells[at]?.text ?? ''
  const own = texts.filter(at => isOwn(name(at)))
  if (own.length === 0 && !areNames) return -1
  const isBeside = (at: number) => columnRole(name(at)) === 'remark' || isPersonColumn(name(at))
  const subjects = own.length > 0 ? own : texts.filter(at => !isBeside(at))
  return subjects.length === 1 && name(subjects[0] as number) !== '' ? (subjects[0] as number) : -1
}

/** A table as entries: the first column has their names, the second one their texts. */
export interface EntryTable extends Pick<ListTable, 'header' | 'counts' | 'counted'> {
  readonly entries: readonly (readonly [name: Text, text: Text])[]
}

/**
 * Returns a table whose rows are entries: it has two columns of text; null for any other table.
 *
 *     | Term  | Meaning          |
 *     | ----- | ---------------- |
 *     | Datum | Where depths end |
 */
export function entryTable(table: Table): EntryTable | null {
  const {header, rows, texts, extra, counts} = columnsOf(table, false)
  const [name, text] = texts
  if (name === undefined || text === undefined || texts.length > 2 || extra.length > 0) return null
  const entries = rows.map(({cells, end}) => [cells[name], cells[text] ?? makeText('', end, end, null)] as const)
  if (!entries.every(isNamed)) return null
  return {header, entries, counts, counted: cellsIn(rows, counts)}
}

function isNamed(entry: readonly [Text | undefined, Text]): entry is readonly [Text, Text] {
  return entry[0] !== undefined && entry[0].text !== ''
}

/** A table as tasks. */
export interface TaskTable extends Pick<ListTable, 'header' | 'counts' | 'counted'> {
  readonly tasks: readonly {readonly text: Text; readonly done: boolean}[]
}

/**
 * Returns a table whose rows are tasks: it has a column of text and a column that says whether they are done; null for
 * any other table.
 *
 *     | Milestone | Done |
 *     | --------- | ---- |
 *     | Plan      | ✅   |
 */
export function taskTable(table: Table): TaskTable | null {
  const {header, rows, texts, extra, counts} = columnsOf(table, true)
  if (texts.length !== 2 || extra.length > 0) return null
  const states = texts.filter(at => rows.every(({cells}) => isState(cells[at]?.text ?? '')))
  const [state] = states
  const column = texts.find(at => at !== state)
  if (state === undefined || column === undefined || states.length > 1) return null
  const tasks = rows.flatMap(({cells}) => {
    const text = cells[column]
    return text ? [{text, done: readBoolean(plain(cells[state]?.text ?? ''))?.value ?? false}] : []
  })
  return {header, tasks, counts, counted: cellsIn(rows, counts)}
}

function isState(text: string): boolean {
  return text === '' || readBoolean(plain(text)) !== null
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
function isRowNumber(text: string, row: number): boolean {
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
