import type {Block, Row, Table} from '../../read/blocks.js'
import {BACKSLASH, HASH, PIPE} from '../../read/characters.js'
import {makeRow, makeTable} from '../../read/make.js'
import {lineStart} from '../line-start.js'
import {firstOf, isBlankLine, type Line, lineEnd, nextLine, opensLine, trimmed} from './lines.js'
import {linesText} from './lines-text.js'
import type {Stage} from './stage.js'

/*
 * Reads rows whose cells contain paragraphs, as converters of HTML write them. Markdown ends the table at the first of
 * them:
 *
 *     | Category | Actor |
 *     | --- | --- |
 *     |
 *     Political Actors
 *
 *      |
 *
 *     City of A
 *
 *      |
 *
 *     | Category | Actor |
 *     | --- | --- |
 *     | Political Actors | - City of A
 *     - Land of B |
 */

/** The largest number of lines of a row. */
const MOST_LINES = 60

const DELIMITER = /^\|(?: *:?-+:? *\|)+$/

/** A row that was read: the lines of each of its cells, and the start of the next line. */
interface Opened {
  readonly cells: readonly (readonly Line[])[]
  readonly start: number
  readonly end: number
  readonly next: number
}

/** Reads a table with a row that is only opened on its line. Returns the end of the table; -1 when there is none. */
export function openTable(stage: Stage, block: Block): number {
  const {source} = stage
  if (!opensLine(source, block.start)) return -1
  return block.type === 'table' ? belowHeader(stage, block) : withHeader(stage, block)
}

/** Whether a line is only a pipe. */
function isPipe(source: string, line: Line): boolean {
  const {start, end} = trimmed(source, line)
  return end - start === 1 && source.charCodeAt(start) === PIPE
}

/** Whether a row ends in a pipe, which opens a cell if more cells follow. */
function endsInPipe(source: string, row: Row): boolean {
  const {end} = trimmed(source, row)
  return source.charCodeAt(end - 1) === PIPE && source.charCodeAt(end - 2) !== BACKSLASH
}

/** Whether an item of a list is right below a row whose last cell is not closed. */
function hasItemBelow({source, to}: Stage, row: Row): boolean {
  const start = nextLine(source, row.end, to)
  return ITEM.test(source.slice(start, Math.min(to, start + LONGEST_MARKER)))
}

const ITEM = /^ {0,3}(?:[-+*]|\d{1,2}[.)]) /
const LONGEST_MARKER = 8

function belowHeader(stage: Stage, {start, header, rows}: Table): number {
  const {source} = stage
  const last = rows.length - 1
  const first = rows.findIndex((row, at) =>
    endsInPipe(source, row) ? row.cells.length < header.cells.length : at === last && hasItemBelow(stage, row),
  )
  if (first < 0) return -1
  return finish(stage, {start, header, rows: rows.slice(0, first)}, (rows[first] as Row).start)
}

/** Reads a table whose header is also opened on its line. */
function withHeader(stage: Stage, {start, end}: Block): number {
  const {source, to} = stage
  if (!isPipe(source, {start, end: lineEnd(source, start, end)})) return -1
  const from = lineStart(source, start)
  const delimiter = delimiterBelow(source, from, to)
  if (!delimiter) return -1
  const width = source.slice(delimiter.start, delimiter.end).split('|').length - 2
  const header = rowAt(source, from, to, width)
  return header?.next === delimiter.start
    ? finish(stage, {start, header: rowOf(stage, header), rows: []}, nextLine(source, delimiter.end, to))
    : -1
}

function delimiterBelow(source: string, from: number, to: number): Line | null {
  for (let at = from, count = 0; at < to && count < MOST_LINES; count++) {
    const line = {start: at, end: lineEnd(source, at, to)}
    const {start, end} = trimmed(source, line)
    if (source.charCodeAt(at) === HASH) return null
    if (source.charCodeAt(start) === PIPE && DELIMITER.test(source.slice(start, end))) return line
    at = nextLine(source, line.end, to)
  }
  return null
}

/** Adds the rows from an offset on to a table. Returns its end; -1 when there are no such rows. */
function finish(stage: Stage, {start, header, rows: known}: Omit<Table, 'type' | 'end'>, from: number): number {
  const {source, to} = stage
  const rows = [...known]
  let end = -1
  for (let at = from; at < to && source.charCodeAt(firstOf(source, {start: at, end: to})) === PIPE; ) {
    const row = rowAt(source, at, to, header.cells.length)
    if (!row) break
    rows.push(rowOf(stage, row))
    end = row.end
    at = row.next
  }
  if (end < 0) return -1
  const table = makeTable(start, end, header, rows)
  stage.out.push(table)
  stage.note({code: 'broken-table', kind: 'broken-row', start, end, blocks: [table]})
  return end
}

/**
 * Returns the row that begins at an offset. It ends at the end of a line, when it has as many pipes as its cells need.
 */
function rowAt(source: string, from: number, to: number, width: number): Opened | null {
  const cells: Line[][] = []
  for (let at = from, count = 0; at < to && count < MOST_LINES; count++) {
    const line = {start: at, end: lineEnd(source, at, to)}
    if (source.charCodeAt(at) === HASH) return null
    const end = addLine(source, line, cells)
    if (cells.length > width) {
      if (cells.length > width + 1 || !isBlankLine(source, {start: end, end: line.end})) return null
      const start = firstOf(source, {start: from, end})
      return {cells: cells.slice(0, width), start, end, next: nextLine(source, line.end, to)}
    }
    at = nextLine(source, line.end, to)
  }
  return null
}

/** Adds the text of a line to the open cell, and begins a cell at each pipe. Returns the end of the last pipe. */
function addLine(source: string, line: Line, cells: Line[][]): number {
  let from = line.start
  let end = line.start
  for (let at = line.start; at <= line.end; at++) {
    const isCut = at < line.end && source.charCodeAt(at) === PIPE && source.charCodeAt(at - 1) !== BACKSLASH
    if (!isCut && at < line.end) continue
    cells.at(-1)?.push(trimmed(source, {start: from, end: at}))
    if (!isCut) break
    cells.push([])
    from = at + 1
    end = from
  }
  return end
}

function rowOf(stage: Stage, {cells, start, end}: Opened): Row {
  return makeRow(
    start,
    end,
    cells.map(parts => linesText(stage, parts)),
  )
}
