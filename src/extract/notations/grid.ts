import {endsInShortWord} from '../../grammar/language.js'
import type {Block, Row} from '../../read/blocks.js'
import {makeRow, makeTable} from '../../read/make.js'
import {lineStart} from '../line-start.js'
import {emptyRow} from './dashes.js'
import {firstOf, type Line, lineEnd, nextLine, opensLine, trimmed} from './lines.js'
import {linesText} from './lines-text.js'
import {addAll, type Stage} from './stage.js'

/*
 * Reads grid tables, which markdown reads as a paragraph:
 *
 *     +-----------+-----------+     border                     ┌───────────┬───────────┐
 *     | Category  | Actor     |                                │ Category  │ Actor     │
 *     +===========+===========+     border below the header    ├───────────┼───────────┤
 *     | Political | City of   |                                │ Political │ City of A │     no borders between rows
 *     |           | A         |     the row goes on            │ Economic  │ Works B   │
 *     +-----------+-----------+                                └───────────┴───────────┘
 */

/** Corners and crossings; horizontal lines; horizontal lines below a header; vertical lines. */
const CORNERS = '+┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬╭╮╯╰'
const LINES = '-=:─━┄┅┈┉╌╍═'
const HEADER_LINES = '=═'
const PIPES = '|│┃┆┇┊┋╎╏║'

/** Returns the columns of the corners of a border on its line; null when the line is not a border. */
function borderOf(source: string, line: Line): number[] | null {
  const {start, end} = trimmed(source, line)
  if (end - start < 3 || !isCorner(source, start) || !isCorner(source, end - 1)) return null
  const signs: number[] = []
  for (let at = start; at < end; at++) {
    if (isCorner(source, at)) signs.push(at - line.start)
    else if (!LINES.includes(source.charAt(at))) return null
  }
  return signs
}

function isCorner(source: string, at: number): boolean {
  return CORNERS.includes(source.charAt(at))
}

/** Whether a text may contain a grid: one of its lines begins with a corner. */
export function mayHoldGrid(text: string): boolean {
  if (isCorner(text, 0)) return true
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) if (isCorner(text, at + 1)) return true
  return false
}

/** Whether a line is the border of a grid. */
export function opensGrid(source: string, line: Line): boolean {
  return borderOf(source, line) !== null
}

/** Returns the first line in a part of the source that is the border of a grid; null when there is none. */
function findBorder(source: string, from: number, to: number): Line | null {
  for (let at = from; at < to; ) {
    const line = {start: lineStart(source, at), end: lineEnd(source, at, to)}
    if (borderOf(source, line)) return line
    at = nextLine(source, line.end, to)
  }
  return null
}

/** Reads a grid in a paragraph. */
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
  stage.note({code: 'table-style', kind: 'grid', start, end, blocks: [table]})
  return Math.min(end, to)
}

/** The rows of a grid; `headers` is how many of them are above the border of the header. */
interface Grid {
  readonly rows: readonly Row[]
  readonly headers: number
  readonly end: number
}

function readGrid(stage: Stage, top: Line, columns: readonly number[]): Grid {
  const {source, to} = stage
  const parts: Line[][] = []
  let headers = 0
  let lines: Line[] = []
  let {end} = top
  for (let at = nextLine(source, top.end, to); at < to; ) {
    const line = {start: at, end: lineEnd(source, at, to)}
    const first = firstOf(source, line)
    if (first === line.end || !(isCorner(source, first) || isPipe(source, first))) break
    end = trimmed(source, line).end
    if (borderOf(source, line)) {
      if (lines.length > 0) parts.push(lines)
      if (headers === 0 && isBelowHeader(source.slice(line.start, line.end))) headers = parts.length
      lines = []
    } else lines.push(line)
    at = nextLine(source, line.end, to)
  }
  if (lines.length > 0) parts.push(lines)
  const drawn = hasRowsOfLines(source, top, parts, headers) ? linesAsRows(source, parts, columns) : parts
  return {rows: drawn.map(part => rowOf(stage, part, columns)), headers, end}
}

/** Whether a border is drawn with the line for headers. */
function isBelowHeader(border: string): boolean {
  return [...HEADER_LINES].some(sign => border.includes(sign))
}

/** Whether there are no borders between rows: a header and the lines below it, as databases print them. */
function hasRowsOfLines(source: string, top: Line, parts: readonly (readonly Line[])[], headers: number): boolean {
  const [header, body] = parts
  if (parts.length !== 2 || !header || !body || header.length > 1 || body.length < 2) return false
  return headers === 0 || source.charAt(firstOf(source, top)) !== '+'
}

/** Returns each line of the body as a row. Lines that continue the row above are joined with it. */
function linesAsRows(source: string, [header, body]: readonly Line[][], columns: readonly number[]): Line[][] {
  const rows: Line[][] = []
  let above: readonly Line[] = []
  for (const line of body as Line[]) {
    const cells = cellsOf(source, line, columns)
    if (continues(source, cells, above)) (rows.at(-1) as Line[]).push(line)
    else rows.push([line])
    above = cells
  }
  return [header as Line[], ...rows]
}

/** Whether a line without a first cell continues the cells above: each of its cells looks like the rest of a text. */
function continues(source: string, cells: readonly Line[], above: readonly Line[]): boolean {
  const [first] = cells as [Line]
  if (above.length === 0 || first.start < first.end) return false
  return cells.every(({start, end}, k) => {
    const {start: from, end: to} = above[k] as Line
    const text = source.slice(from, to)
    return start === end || /^\p{Ll}/u.test(source.slice(start, end)) || OPEN_END.test(text) || endsInShortWord(text)
  })
}

const OPEN_END = /[;,\-–—]$/

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
      linesText(
        stage,
        cells.map(line => line[k] as Line),
      ),
    ),
  )
}

/**
 * Returns the cells of a line. They are below the corners of the border; if the pipes are at other columns, they are
 * between the pipes.
 */
function cellsOf(source: string, line: Line, columns: readonly number[]): Line[] {
  const {start: first, end: last} = trimmed(source, line)
  const signs = columns.map(column => line.start + column)
  const fits = signs[0] === first && signs.every(at => at < last && (isPipe(source, at) || isCorner(source, at)))
  const cuts = fits ? signs : pipesOf(source, {start: first, end: last})
  const width = columns.length - 1
  return Array.from({length: width}, (_column, k) => {
    const start = Math.min((cuts[k] ?? last) + 1, last)
    const isLast = k === width - 1 || k === cuts.length - 1
    const closing = cuts[k + 1] ?? last
    // Text after the last pipe belongs to the last cell.
    const end = isLast && closing < last - 1 ? last : closing
    return trimmed(source, {start, end: Math.max(start, end)})
  })
}

function isPipe(source: string, at: number): boolean {
  return PIPES.includes(source.charAt(at))
}

function pipesOf(source: string, {start, end}: Line): number[] {
  const pipes: number[] = []
  for (let at = start; at < end; at++) if (isPipe(source, at)) pipes.push(at)
  return pipes
}
