import type {Block, Row, Text} from '../blocks.js'
import {BACKSLASH, COLON, DASH, PIPE, skipIndent, trimIndent} from '../characters.js'
import {makeRow, makeTable} from '../make.js'
import type {Scanner} from '../scanner.js'

/*
 *     | a | b \| c |      the header: as many cells as the delimiter row has
 *     |---|:------:|      the delimiter row
 *     | d             |   a row, and every line up to a blank one or another block
 */

/** Returns how many cells the line has as a delimiter row; 0 when it is not one. */
export function delimiterCells({text, first, end}: Scanner): number {
  return countDelimiters(text, first, end)
}

export function countDelimiters(text: string, first: number, end: number): number {
  let at = text.charCodeAt(first) === PIPE ? first + 1 : first
  let cells = 0
  for (;;) {
    at = skipIndent(text, at, end)
    if (at === end) return cells
    if (text.charCodeAt(at) === COLON) at++
    const dashes = at
    while (at < end && text.charCodeAt(at) === DASH) at++
    if (at === dashes) return 0
    if (text.charCodeAt(at) === COLON) at++
    cells++
    at = skipIndent(text, at, end)
    if (at === end) return cells
    if (text.charCodeAt(at++) !== PIPE) return 0
  }
}

/** Whether a line above a delimiter row has the same number of cells. */
export function isHeader(text: string, start: number, end: number, cells: number): boolean {
  const to = trimIndent(text, start, end)
  if (to - start < 2 && text.charCodeAt(start) === PIPE) return false
  let count = 0
  let at = text.charCodeAt(start) === PIPE ? start + 1 : start
  while (at < to) {
    at = cellEnd(text, at, to) + 1
    count++
  }
  return count === cells
}

/** Reads a table after its header has been found. The current line is the delimiter row. */
export function readTable(scanner: Scanner, start: number, headerEnd: number, blocks: Block[]): void {
  const {depth} = scanner
  const header = readRow(scanner, start, headerEnd)
  const rows: Row[] = []
  let {end} = scanner
  scanner.nextLine()
  while (scanner.matched >= depth && !scanner.isBlank && scanner.indent < 4 && !scanner.interrupts('table')) {
    end = scanner.end
    rows.push(readRow(scanner, scanner.first, end))
    scanner.nextLine()
  }
  blocks.push(makeTable(start, end, header, rows))
}

function readRow({text, inline}: Scanner, start: number, end: number): Row {
  const cells: Text[] = []
  const to = trimIndent(text, start, end)
  let at = text.charCodeAt(start) === PIPE ? start + 1 : start
  while (at < to) {
    const pipe = cellEnd(text, at, to)
    const from = skipIndent(text, at, pipe)
    cells.push(inline.cell(from, trimIndent(text, from, pipe), at))
    at = pipe + 1
  }
  // The row is a single pipe.
  if (cells.length === 0) cells.push(inline.cell(at, at, at))
  return makeRow(start, end, cells)
}

/** Returns the offset of the next pipe that separates cells, or the end. */
function cellEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === PIPE) return at
    if (code === BACKSLASH && isEscaped(text.charCodeAt(at + 1))) at++
  }
  return end
}

function isEscaped(code: number): boolean {
  return code === PIPE || code === BACKSLASH
}
