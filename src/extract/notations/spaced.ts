import type {Block, Code, Row} from '../../read/blocks.js'
import {makeRow, makeTable} from '../../read/make.js'
import {lineStart} from '../line-start.js'
import {isNoCell, isSentence} from './cells.js'
import {spacedParts} from './dashes.js'
import {isBlankLine, type Line, lineEnd, linesBetween, nextLine, opensLine} from './lines.js'
import type {Stage} from './stage.js'

/*
 * Reads columns that only spaces separate, as in text from a PDF:
 *
 *     Category           Actor
 *     Political Actors   City of A; Land
 *                        of B                 below the column: the cell goes on
 *     Economic Actors    Works B
 *
 * Text browsers centre the header above its columns:
 *
 *          Category             Actor
 *     Political Actors     City of A; Land B
 */

/** The largest number of columns of such a table. */
const MOST_COLUMNS = 40

/** The place of a part on its line. */
interface Offsets {
  readonly from: number
  readonly to: number
}

/** Reads a paragraph whose lines are rows with aligned columns; false for any other paragraph. */
export function spacedTable(stage: Stage, block: Block): boolean {
  return spacedRows(stage, block.start, block.end)
}

/**
 * Reads such a table whose header is indented so far that markdown reads it as code; false for any other code. The rows
 * are the paragraph right below it.
 */
export function spacedBelowCode(stage: Stage, {start, fenced}: Code, below: Block | undefined): boolean {
  const {source} = stage
  if (fenced || below?.type !== 'paragraph') return false
  const next = nextLine(source, lineEnd(source, start, below.start), below.start)
  return lineStart(source, below.start) === lineStart(source, next) && spacedRows(stage, start, below.end)
}

function spacedRows(stage: Stage, from: number, end: number): boolean {
  const {source} = stage
  if (!opensLine(source, from)) return false
  const start = Math.max(stage.from, lineStart(source, from))
  const lines = linesBetween(source, start, end)
  const rows = rowsOf(source, lines) ?? centredRows(source, lines)
  const [first, ...rest] = rows ?? []
  if (!first || rest.length === 0) return false
  const table = makeTable(
    from,
    end,
    rowOf(stage, first),
    rest.map(cells => rowOf(stage, cells)),
  )
  stage.out.push(table)
  stage.note({code: 'table-style', kind: 'spaces', start: table.start, end: table.end, blocks: [table]})
  return true
}

/** Returns the cells of each row, each as its lines; null when the lines are not rows. */
function rowsOf(source: string, lines: readonly Line[]): Line[][][] | null {
  const [header] = lines
  const columns = header ? spacedParts(source, header).map(part => offsetsIn(part, header)) : []
  if (!header || columns.length < 2 || columns.length > MOST_COLUMNS || lines.length < 2) return null
  const rows: Line[][][] = []
  for (const line of lines) {
    const parts = spacedParts(source, line)
    const places = parts.map(part => columns.findIndex(column => isBelow(source, part, line, column)))
    if (places.some((place, k) => place < 0 || place <= (places[k - 1] ?? -1))) return null
    const last = rows.at(-1)
    if (places[0] === 0) {
      if (parts.length !== columns.length || parts.some((part, k) => isNone(source, part, k))) return null
      rows.push(parts.map(part => [part]))
    } else if (!last) return null
    else for (const [k, part] of parts.entries()) last[places[k] as number]?.push(part)
  }
  return rows
}

/** Returns the rows below a header whose names are within the width of their columns; null for any other lines. */
function centredRows(source: string, [header, ...lines]: readonly Line[]): Line[][][] | null {
  const [first] = lines
  if (!header || !first || isBlankLine(source, header)) return null
  const names = spacedParts(source, header)
  const parts = spacedParts(source, first)
  if (names.length < 2 || names.length > MOST_COLUMNS || names.length !== parts.length) return null
  const rows = lines.length === 1 ? [parts.map(part => [part])] : rowsOf(source, lines)
  if (!rows || rows[0]?.some((cell, k) => isNone(source, cell[0] as Line, k))) return null
  const cells = lines.flatMap(line => spacedParts(source, line).map(part => offsetsIn(part, line)))
  const isWithin = names.every((name, k) => {
    const {from, to} = offsetsIn(name, header)
    const column = offsetsIn(parts[k] as Line, first)
    return from >= column.from && cells.some(cell => cell.from === column.from && cell.to >= to)
  })
  return isWithin ? [names.map(name => [name]), ...rows] : null
}

function offsetsIn({start, end}: Line, line: Line): Offsets {
  return {from: start - line.start, to: end - line.start}
}

/**
 * Whether a part starts where its column starts, or, as numbers do, ends where it ends. Text without letters may be in
 * the middle.
 */
function isBelow(source: string, part: Line, line: Line, column: Offsets): boolean {
  const {from, to} = offsetsIn(part, line)
  if (from === column.from || to === column.to) return true
  return from > column.from && to < column.to && !/\p{L}/u.test(source.slice(part.start, part.end))
}

function isNone(source: string, part: Line, column: number): boolean {
  return isSentence(source, part) || (column === 0 && isNoCell(source, part))
}

function rowOf(stage: Stage, cells: readonly (readonly Line[])[]): Row {
  const lines = cells.flat()
  return makeRow(
    lines.reduce((least, {start}) => Math.min(least, start), Number.MAX_SAFE_INTEGER),
    lines.reduce((most, {end}) => Math.max(most, end), 0),
    cells.map(parts => stage.inline(parts, (parts[0] as Line).start)),
  )
}
