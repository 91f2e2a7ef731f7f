import type {Block, Row, Text} from '../../read/blocks.js'
import {isDigit, isIndent} from '../../read/characters.js'
import {makeRow, makeTable} from '../../read/make.js'
import {emptyRow} from './dashes.js'
import {firstOf, isBlankLine, type Line, lineEnd, lineStart, nextLine, opensLine, trimmed} from './lines.js'
import {addAll, joinTexts, type Stage} from './stage.js'

/*
 * Grid tables, which markdown takes for a paragraph:
 *
 *     +-----------+-----------+     border
 *     | Category  | Actor     |
 *     +===========+===========+     border below the header
 *     | Political | City of   |
 *     |           | A         |     the row goes on
 *     +-----------+-----------+
 */

const PLUS = 43
const PIPE = 124
const HYPHEN = 45
const EQUALS = 61
const COLON = 58

/** Where the signs of a border stand on its line; null when it is none. */
function borderOf(source: string, line: Line): number[] | null {
  const {start, end} = trimmed(source, line)
  if (source.charCodeAt(start) !== PLUS || source.charCodeAt(end - 1) !== PLUS || end - start < 3) return null
  const signs: number[] = []
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === PLUS) signs.push(at - line.start)
    else if (code !== HYPHEN && code !== EQUALS && code !== COLON) return null
  }
  return signs
}

/** The first line in a part of the source that begins with the corner of a grid; null when there is none. */
function findBorder(source: string, from: number, to: number): Line | null {
  for (let at = from; at < to; ) {
    const line = {start: lineStart(source, at), end: lineEnd(source, at, to)}
    if (source.charCodeAt(firstOf(source, line)) === PLUS && borderOf(source, line)) return line
    at = nextLine(source, line.end, to)
  }
  return null
}

/** A paragraph that holds a grid. */
export function gridTable(stage: Stage, block: Block): number {
  const {source, to} = stage
  const border = opensLine(source, block.start) ? findBorder(source, block.start, block.end) : null
  const columns = border && borderOf(source, border)
  if (!border || !columns) return -1
  const {rows, headers, end} = readGrid(stage, border, columns)
  if (rows.length === 0) return -1
  const start = firstOf(source, border)
  const before = start > block.start ? stage.part(block.start, border.start) : []
  const header = headers === 1 ? (rows[0] as Row) : emptyRow(start, columns.length - 1)
  const table = makeTable(start, end, header, headers === 1 ? rows.slice(1) : rows)
  addAll(stage.out, before)
  stage.out.push(table)
  stage.note('table-style', 'grid', start, end, [table])
  return Math.min(end, to)
}

/** The rows of a grid; `headers`: how many of them stand above the border of the header. */
interface Grid {
  readonly rows: readonly Row[]
  readonly headers: number
  readonly end: number
}

function readGrid(stage: Stage, top: Line, columns: readonly number[]): Grid {
  const {source, to} = stage
  const rows: Row[] = []
  let headers = 0
  let lines: Line[] = []
  let end = top.end
  for (let at = nextLine(source, top.end, to); at < to; ) {
    const line = {start: at, end: lineEnd(source, at, to)}
    const first = source.charCodeAt(firstOf(source, line))
    if (first !== PLUS && first !== PIPE) break
    end = trimmed(source, line).end
    if (first === PLUS && borderOf(source, line)) {
      if (lines.length > 0) rows.push(rowOf(stage, lines, columns))
      if (source.slice(line.start, line.end).includes('=') && headers === 0) headers = rows.length
      lines = []
    } else lines.push(line)
    at = nextLine(source, line.end, to)
  }
  if (lines.length > 0) rows.push(rowOf(stage, lines, columns))
  return {rows, headers, end}
}

function rowOf(stage: Stage, lines: readonly Line[], columns: readonly number[]): Row {
  const {source} = stage
  const cells = lines.map(line => cellsOf(source, line, columns))
  const start = trimmed(source, lines[0] as Line).start
  const end = trimmed(source, lines.at(-1) as Line).end
  const width = columns.length - 1
  return makeRow(
    start,
    end,
    Array.from({length: width}, (_column, k) =>
      cellOf(
        stage,
        cells.map(line => line[k] as Line),
      ),
    ),
  )
}

/** The cells of a line, as the signs of the border cut it; where they miss the pipes, as the pipes do. */
function cellsOf(source: string, line: Line, columns: readonly number[]): Line[] {
  const {start: first, end: last} = trimmed(source, line)
  const signs = columns.map(column => line.start + column)
  const fits = signs[0] === first && signs.every(at => at < last && isSign(source.charCodeAt(at)))
  const cuts = fits ? signs : pipesOf(source, {start: first, end: last})
  const width = columns.length - 1
  return Array.from({length: width}, (_column, k) => {
    const start = Math.min((cuts[k] ?? last) + 1, last)
    const isLast = k === width - 1 || k === cuts.length - 1
    const closing = cuts[k + 1] ?? last
    // What stands behind the last pipe belongs to the last cell.
    const end = isLast && closing < last - 1 ? last : closing
    return trimmed(source, {start, end: Math.max(start, end)})
  })
}

function isSign(code: number): boolean {
  return code === PIPE || code === PLUS
}

function pipesOf(source: string, {start, end}: Line): number[] {
  const pipes: number[] = []
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === PIPE) pipes.push(at)
  return pipes
}

/** The lines of a cell as one text: an item or a paragraph begins a line of it, other lines go on. */
function cellOf(stage: Stage, lines: readonly Line[]): Text {
  const {source} = stage
  const at = (lines[0] as Line).start
  const parts: Line[][] = []
  let open = false
  for (const line of lines) {
    const marker = markerLength(source, line)
    if (isBlankLine(source, line)) open = false
    else if (open && marker === 0) (parts.at(-1) as Line[]).push(line)
    else {
      parts.push([{start: line.start + marker, end: line.end}])
      open = true
    }
  }
  return joinTexts(
    parts.map(part => stage.inline(part, at)),
    '\n',
    at,
  )
}

/** How long the marker of a list is that a line begins with, and the blanks after it. */
function markerLength(source: string, {start, end}: Line): number {
  let at = start
  if ('-*+'.includes(source.charAt(at))) at++
  else {
    while (at - start < 9 && isDigit(source.charCodeAt(at))) at++
    if (at === start || !'.)'.includes(source.charAt(at))) return 0
    at++
  }
  const marker = at
  while (at < end && isIndent(source.charCodeAt(at))) at++
  return at > marker && at < end ? at - start : 0
}
