import type {Block, Row} from '../../read/blocks.js'
import {makeTable} from '../../read/make.js'
import {lineStart} from '../line-start.js'
import {type Columns, columnCells, columnRow, dashes, emptyRow} from './dashes.js'
import {firstOf, isBlankLine, type Line, lineEnd, nextLine, opensLine} from './lines.js'
import type {Stage} from './stage.js'

/*
 * Reads tables of reStructuredText, which markdown reads as a paragraph:
 *
 *     =========  =========
 *     Category   Actor
 *     =========  =========
 *     Political  City of A;
 *                Land of B      no text in the first column: the row goes on
 *     =========  =========
 */

const EQUALS = '='

/** The parts between the lines of a table. */
interface Ruled {
  readonly header: readonly Line[]
  readonly body: readonly Line[]
  readonly end: number
}

/** Whether a text may begin such a table. */
export function mayBeRuled(text: string): boolean {
  return text.startsWith('==') && text.includes('= =')
}

/**
 * Reads a paragraph that begins with the upper line of a table. Returns the end of the table; -1 when there is none.
 */
export function ruledTable(stage: Stage, block: Block): number {
  const {source, to, from} = stage
  if (!opensLine(source, block.start)) return -1
  const top = {start: Math.max(from, lineStart(source, block.start)), end: lineEnd(source, block.start, to)}
  const columns = dashes(source, top)
  const ruled = columns && columns.length > 1 ? linesOf(source, nextLine(source, top.end, to), to) : null
  if (!columns || !ruled) return -1
  const rows = rowsOf(source, ruled.body, columns).map(lines => columnRow(stage, lines, columns))
  if (rows.length === 0) return -1
  const start = firstOf(source, top)
  const table = makeTable(start, ruled.end, headerOf(stage, ruled.header, columns, start), rows)
  stage.out.push(table)
  stage.note({code: 'table-style', kind: 'simple', start, end: ruled.end, blocks: [table]})
  return ruled.end
}

function headerOf(stage: Stage, lines: readonly Line[], columns: Columns, at: number): Row {
  return lines.length > 0 ? columnRow(stage, lines, columns) : emptyRow(at, columns.length)
}

/**
 * Returns the lines below the upper line. A table ends at the second or third line of dashes, or at the first one if
 * the line below it is blank.
 */
function linesOf(source: string, from: number, to: number): Ruled | null {
  let header: readonly Line[] = []
  let body: Line[] = []
  let rules = 0
  for (let at = from; at < to; ) {
    const line = {start: at, end: lineEnd(source, at, to)}
    const next = nextLine(source, line.end, to)
    if (!dashes(source, line)) {
      if (!isBlankLine(source, line)) body.push(line)
    } else if (source.charAt(firstOf(source, line)) === EQUALS) {
      if (isBlankLine(source, {start: next, end: lineEnd(source, next, to)})) return {header, body, end: line.end}
      if (++rules > 1) return null
      header = body
      body = []
    }
    at = next
  }
  return null
}

/** Returns lines as rows. A line with an empty first column continues the row above. */
function rowsOf(source: string, lines: readonly Line[], columns: Columns): Line[][] {
  const rows: Line[][] = []
  for (const line of lines) {
    const [first] = columnCells(source, line, columns) as [Line]
    const last = rows.at(-1)
    if (last && first.start === first.end) last.push(line)
    else rows.push([line])
  }
  return rows
}
