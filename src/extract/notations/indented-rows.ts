import type {Row, Table} from '../../read/blocks.js'
import {BACKSLASH, PIPE} from '../../read/characters.js'
import {makeRow, makeTable} from '../../read/make.js'
import {type Line, lineEnd, nextLine, opensLine, trimmed} from './lines.js'
import type {Stage} from './stage.js'

/*
 * Reads rows right below a table whose first cell is empty and drawn as spaces. Markdown reads four spaces as code, so
 * the table ends there:
 *
 *     Time  | Event
 *     ----- | -----
 *     14:02 | Alert
 *           | A second alert
 *     14:10 | Rollback
 */

/** Adds such rows to a table. Returns the end of the table; -1 when there are none. */
export function indentedRows(stage: Stage, {start, end, header, rows}: Table): number {
  const {source, to} = stage
  if (!opensLine(source, start)) return -1
  const isOpen = source.charCodeAt(header.start) !== PIPE
  const more: Row[] = []
  for (let at = nextLine(source, lineEnd(source, end, to), to); at < to; ) {
    const line = {start: at, end: lineEnd(source, at, to)}
    if (!(more.length === 0 ? INDENTED : ROW).test(source.slice(at, line.end))) break
    const cells = cellsOf(source, trimmed(source, line), isOpen)
    if (cells.length < 2 || cells.length > header.cells.length) break
    more.push(rowOf(stage, line, cells))
    at = nextLine(source, line.end, to)
  }
  const last = more.at(-1)
  if (!last) return -1
  const table = makeTable(start, last.end, header, [...rows, ...more])
  stage.out.push(table)
  stage.note({code: 'broken-table', kind: 'indented-row', start, end: table.end, blocks: [table]})
  return table.end
}

/** A line that markdown reads as code, with a pipe. */
const INDENTED = /^(?: {4}|\t)[^|]*\|/
/** A line with a pipe that begins no other block. */
const ROW = /^(?! *(?:[#>`~<]|[-+*] |\d{1,9}[.)] ))[^|]*\|/

/** Returns the cells of a line between pipes. In a table without pipes at its ends, the first cell may be empty. */
function cellsOf(source: string, {start, end}: Line, isOpen: boolean): Line[] {
  const cells: Line[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (source.charCodeAt(at) !== PIPE || source.charCodeAt(at - 1) === BACKSLASH) continue
    if (at > start || isOpen) cells.push(trimmed(source, {start: from, end: at}))
    from = at + 1
  }
  if (from < end) cells.push(trimmed(source, {start: from, end}))
  return cells
}

function rowOf(stage: Stage, {start, end}: Line, cells: readonly Line[]): Row {
  return makeRow(
    start,
    end,
    cells.map(cell => stage.inline([cell], cell.start)),
  )
}
