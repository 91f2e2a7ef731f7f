import type {Block, Row} from '../../read/blocks.js'
import {DASH, EQUALS, HASH, isIndent} from '../../read/characters.js'
import {makeRow, makeTable} from '../../read/make.js'
import {lineStart} from '../line-start.js'
import {firstOf, isBlankLine, type Line, lineAbove, lineEnd, nextLine, opensLine, trimmed} from './lines.js'
import type {Stage} from './stage.js'

/*
 * Reads tables with lines of dashes above their columns. Markdown reads these lines as thematic breaks or as underlines
 * of headings:
 *
 *       Category    Actor           ---------------------------     Category    Actor
 *       ----------  --------        Category    Actor               --------------------
 *       Political   City of A       ----------  ---------------     Political   City of A
 *                                   Political   City of A; Land
 *                                               of B
 *
 *                                   Economic    Works C
 *                                   ---------------------------
 */

/** The columns of a table, by their offsets on a line. */
export type Columns = readonly number[]

/**
 * Returns the starts of the runs of dashes on a line of dashes and spaces; null for any other line. A single dash is
 * not a column.
 */
export function dashes(source: string, line: Line): Columns | null {
  const columns: number[] = []
  let at = line.start
  for (;;) {
    while (at < line.end && isIndent(source.charCodeAt(at))) at++
    if (at === line.end) return columns.length > 0 ? columns : null
    const mark = source.charCodeAt(at)
    if (mark !== DASH && mark !== EQUALS) return null
    const from = at
    while (at < line.end && source.charCodeAt(at) === mark) at++
    if (at - from < 2) return null
    columns.push(from - line.start)
  }
}

/** Reads a table from a thematic break that is below its header or above its first row. */
export function dashedTable(stage: Stage, block: Block): number {
  const {source, to} = stage
  if (!opensLine(source, block.start)) return -1
  const rule = {start: Math.max(stage.from, lineStart(source, block.start)), end: lineEnd(source, block.start, to)}
  const columns = dashes(source, rule)
  if (!columns) return -1
  if (columns.length === 1) return openedTable(stage, rule)
  const above = rule.start > stage.from ? lineBefore(stage, rule.start) : null
  const header = above && !isBlankLine(source, above) && !dashes(source, above) && isHeaderLine(source, above, columns)
  return finishTable(stage, {header: header ? [above] : [], rule, columns, opened: false})
}

/** Returns the line above the line that starts at an offset, without the text outside the part. */
function lineBefore({source, from}: Stage, start: number): Line | null {
  const line = lineAbove(source, start)
  return line && {start: Math.max(from, line.start), end: Math.max(from, line.end)}
}

/** Whether a line is a header over columns: more than one of its cells has text. */
function isHeaderLine(source: string, line: Line, columns: Columns): boolean {
  return (
    source.charCodeAt(line.start) !== HASH &&
    columnCells(source, line, columns).filter(cell => cell.end > cell.start).length > 1
  )
}

/** Reads a table below a line of dashes that covers all its columns. */
function openedTable(stage: Stage, opening: Line): number {
  const {source, to} = stage
  const header: Line[] = []
  let at = nextLine(source, opening.end, to)
  while (at < to) {
    const line = {start: at, end: lineEnd(source, at, to)}
    if (isBlankLine(source, line) || source.charCodeAt(line.start) === HASH) return -1
    const columns = dashes(source, line)
    if (columns)
      return columns.length > 1 && header.length > 0
        ? finishTable(stage, {header, rule: line, columns, opened: true})
        : -1
    header.push(line)
    at = nextLine(source, line.end, to)
  }
  return -1
}

/** The lines below the columns, up to the end of the table. */
interface Body {
  readonly lines: readonly Line[]
  readonly end: number
  /** Whether blank lines separate the rows. */
  readonly spaced: boolean
}

/** Returns the lines up to a line of dashes. Blank lines may be between them. */
function closedBody(source: string, from: number, to: number): Body | null {
  const lines: Line[] = []
  let spaced = false
  for (let at = from; at < to; ) {
    const line = {start: at, end: lineEnd(source, at, to)}
    if (source.charCodeAt(at) === HASH) return null
    if (dashes(source, line)) return lines.length > 0 ? {lines, end: line.end, spaced} : null
    if (isBlankLine(source, line)) spaced = true
    lines.push(line)
    at = nextLine(source, line.end, to)
  }
  return null
}

/** Returns the lines up to the first blank line, or up to a line of dashes before it. */
function openBody(source: string, from: number, to: number): Body | null {
  const lines: Line[] = []
  let end = from
  for (let at = from; at < to; ) {
    const line = {start: at, end: lineEnd(source, at, to)}
    if (isBlankLine(source, line) || source.charCodeAt(at) === HASH) break
    end = line.end
    if (dashes(source, line)) break
    lines.push(line)
    at = nextLine(source, line.end, to)
  }
  return lines.length > 0 ? {lines, end, spaced: false} : null
}

/** The upper part of a table. */
interface TableTop {
  readonly header: readonly Line[]
  /** The line of dashes below the header. */
  readonly rule: Line
  readonly columns: Columns
  /** Whether another line of dashes is above the header. */
  readonly opened: boolean
}

function finishTable(stage: Stage, {header, rule, columns, opened}: TableTop): number {
  const {source, to} = stage
  const from = nextLine(source, rule.end, to)
  const body =
    (opened || header.length === 0 ? closedBody(source, from, to) : null) ??
    (header.length > 0 ? openBody(source, from, to) : null)
  if (!body) return -1
  const first = header[0] ?? rule
  const start = opened ? (lineBefore(stage, first.start) as Line).start : first.start
  const rows = (body.spaced ? groupsOf(source, body.lines) : body.lines.map(line => [line])).map(lines =>
    columnRow(stage, lines, columns),
  )
  const head = header.length > 0 ? columnRow(stage, header, columns) : emptyRow(rule.start, columns.length)
  const table = makeTable(firstOf(source, {start, end: to}), body.end, head, rows)
  stage.cut(table.start)
  stage.out.push(table)
  stage.note({
    code: 'table-style',
    kind: opened || body.spaced ? 'multiline' : 'simple',
    start: table.start,
    end: table.end,
    blocks: [table],
  })
  return body.end
}

/** Returns a row without text, for a table that has no header. */
export function emptyRow(at: number, width: number): Row {
  return makeRow(
    at,
    at,
    Array.from({length: width}, () => ({text: '', start: at, end: at, map: null})),
  )
}

/** Returns groups of lines. Blank lines separate the groups. */
function groupsOf(source: string, lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  let open = false
  for (const line of lines) {
    if (isBlankLine(source, line)) open = false
    else if (open) (groups.at(-1) as Line[]).push(line)
    else {
      groups.push([line])
      open = true
    }
  }
  return groups
}

export function columnRow(stage: Stage, lines: readonly Line[], columns: Columns): Row {
  const {source} = stage
  const cells = lines.map(line => columnCells(source, line, columns))
  const start = trimmed(source, lines[0] as Line).start
  const end = trimmed(source, lines.at(-1) as Line).end
  return makeRow(
    start,
    end,
    columns.map((_column, k) => {
      const parts = cells.map(line => line[k] as Line)
      return stage.inline(parts, (parts[0] as Line).start)
    }),
  )
}

/**
 * Returns the cells of a line. If wide gaps (two or more) separate as many parts as there are columns, these are the
 * cells. Otherwise each cell is the text below its column, which may be empty.
 */
export function columnCells(source: string, line: Line, columns: Columns): Line[] {
  const parts = spacedParts(source, line)
  if (parts.length === columns.length) return parts
  const cuts = columns.map(column => line.start + column)
  for (let k = 1; k < cuts.length; k++) {
    cuts[k] = wordStart(source, cuts[k - 1] as number, cuts[k] as number, line.end)
  }
  return cuts.map((cut, k) => {
    const start = Math.min(k === 0 ? line.start : cut, line.end)
    return trimmed(source, {start, end: Math.max(start, Math.min(cuts[k + 1] ?? line.end, line.end))})
  })
}

/**
 * Returns the start of the word that a column splits, or the column if it splits none. It is not before the previous
 * column.
 */
function wordStart(source: string, from: number, cut: number, end: number): number {
  if (cut >= end) return cut
  let at = cut
  while (at > from && !isIndent(source.charCodeAt(at - 1))) at--
  return at === from ? cut : at
}

/** Returns the parts of a line between tabs or wide gaps. */
export function spacedParts(source: string, line: Line): Line[] {
  const {start: from, end: to} = trimmed(source, line)
  const parts: Line[] = []
  let start = from
  for (let at = from; at < to; ) {
    if (!isIndent(source.charCodeAt(at))) {
      at++
      continue
    }
    const end = at
    while (at < to && isIndent(source.charCodeAt(at))) at++
    if (at - end < 2 && source[end] !== '\t') continue
    parts.push({start, end})
    start = at
  }
  return [...parts, {start, end: to}]
}

/**
 * Reads a table from a heading underlined by dashes that is the header of columns. Wide gaps separate the columns on
 * every line.
 */
export function underlinedTable(stage: Stage, block: Block): number {
  const {source, to} = stage
  if (!opensLine(source, block.start)) return -1
  const header = {start: Math.max(stage.from, lineStart(source, block.start)), end: lineEnd(source, block.start, to)}
  const underline = {start: nextLine(source, header.end, to), end: block.end}
  if (lineEnd(source, underline.start, to) !== block.end || !dashes(source, underline)) return -1
  const width = spacedParts(source, header).length
  const body = width > 1 ? openBody(source, nextLine(source, block.end, to), to) : null
  if (!body) return -1
  const rows = body.lines.map(line => spacedParts(source, line))
  if (rows.some(row => row.length !== width)) return -1
  const table = makeTable(
    block.start,
    body.end,
    spacedRow(stage, header),
    rows.map((_row, k) => spacedRow(stage, body.lines[k] as Line)),
  )
  stage.out.push(table)
  stage.note({code: 'table-style', kind: 'simple', start: table.start, end: table.end, blocks: [table]})
  return body.end
}

function spacedRow(stage: Stage, line: Line): Row {
  const {start, end} = trimmed(stage.source, line)
  return makeRow(
    start,
    end,
    spacedParts(stage.source, line).map(part => stage.inline([part], part.start)),
  )
}
