import {rowLine} from '../../markdown/notation.js'
import {countDelimiters} from '../../read/block/table.js'
import {PIPE} from '../../read/characters.js'
import {isAt, isOpen, LOST, lineEnd, nextHeading, skipSpaces, trimEnd} from './lines.js'
import type {Run} from './run.js'

/** A line with a larger indent is not part of a table. */
const MOST_INDENT = 3

/** The canonical header of a table, with the line of delimiters below it. */
export class TableHeader {
  readonly #line: string
  readonly #columns: number

  constructor(names: readonly string[]) {
    this.#line = rowLine(names)
    this.#columns = names.length
  }

  /** Returns the start of the rows; `LOST` for any other header. */
  end({source}: Run, from: number): number {
    const end = lineEnd(source, from)
    if (!isAt(source, from, trimEnd(source, end), this.#line)) return LOST
    const delimitersEnd = lineEnd(source, end + 1)
    if (skipSpaces(source, end + 1) > end + 1 + MOST_INDENT) return LOST
    return countDelimiters(source, end + 1, delimitersEnd) === this.#columns ? delimitersEnd + 1 : LOST
  }
}

/**
 * Reads rows, up to a heading below the table. `read` reads each row. `LOST` when there is any other line, or no row.
 */
export function readRows(run: Run, from: number, read: (start: number, end: number) => boolean): number {
  const {source} = run
  let line = from
  while (source.charCodeAt(line) === PIPE) {
    const end = lineEnd(source, line)
    if (!read(line, trimEnd(source, end))) return LOST
    line = end + 1
  }
  return line > from && isOpen(source, line) ? nextHeading(source, line) : LOST
}

/** The start and end of each cell of a row, one after the other. */
export type Places = number[]

/**
 * Puts the start and end of each cell of a row into `places`, without the spaces around the cell. False when the number
 * of cells does not fit.
 */
export function cutRow(source: string, start: number, end: number, places: Places): boolean {
  let pipe = start
  for (let at = 0; at < places.length; at += 2) {
    const next = source.indexOf('|', pipe + 1)
    if (next < 0 || next >= end) return false
    const from = skipSpaces(source, pipe + 1)
    places[at] = from
    places[at + 1] = from >= next ? from : trimEnd(source, next)
    pipe = next
  }
  return pipe === end - 1
}
