import type {Block, Row, Text} from '../blocks.js'
import {makeRow, makeTable, makeText} from '../make.js'
import {readText} from './inline.js'
import {endOf, lineBreakAt, markerEnd, trimEnd} from './lines.js'

const PIPE = 124
const BACKSLASH = 92

/** Where the last table ended: its content, and the next line. */
export const tableEnd = {content: 0, next: 0}

/** Whether the line, above a delimiter row, has as many cells as that. */
export function isTableStart(text: string, start: number, end: number, cells: number): boolean {
  const to = trimEnd(text, end)
  if (to - start < 2 && text.charCodeAt(start) === PIPE) return false
  let count = 0
  let at = text.charCodeAt(start) === PIPE ? start + 1 : start
  while (at < to) {
    const pipe = nextPipe(text, at, to)
    count++
    at = pipe + 1
  }
  return count === cells
}

/** Where the next pipe that parts cells stands, or the end. */
function nextPipe(text: string, from: number, end: number): number {
  let at = text.indexOf('|', from)
  while (at >= 0 && at < end) {
    let escapes = at
    while (escapes > from && text.charCodeAt(escapes - 1) === BACKSLASH) escapes--
    if ((at - escapes) % 2 === 0) return at
    at = text.indexOf('|', at + 1)
  }
  return end
}

function readRow(text: string, start: number, end: number): Row {
  const cells: Text[] = []
  const to = trimEnd(text, end)
  let at = text.charCodeAt(start) === PIPE ? start + 1 : start
  while (at < to) {
    const pipe = nextPipe(text, at, to)
    let cellStart = at
    while (cellStart < pipe && text.charCodeAt(cellStart) === 32) cellStart++
    let cellEnd = pipe
    while (cellEnd > cellStart && text.charCodeAt(cellEnd - 1) === 32) cellEnd--
    cells.push(cellStart === pipe ? makeText('', at, at, null) : readText(cellStart, cellEnd))
    at = pipe + 1
  }
  return makeRow(start, end, cells)
}

/** Reads a table whose header and delimiter row are known, and answers whether it is sure of all rows. */
export function readTable(
  text: string,
  start: number,
  headerEnd: number,
  delimiterEnd: number,
  delimiterBreak: number,
  column: number,
  blocks: Block[],
): boolean {
  const header = readRow(text, start, headerEnd)
  const rows: Row[] = []
  let contentEnd = delimiterEnd
  let line = delimiterBreak + 1
  while (line < text.length) {
    let at = line
    while (text.charCodeAt(at) === 32) at++
    const lineBreak = lineBreakAt(text, at)
    const end = endOf(text, lineBreak)
    if (at >= end) break
    const kind = rowKind(text, at, end)
    if (at - line < column || at - line >= column + 4) {
      // Outside the container only a list item is sure to be no row.
      if (kind !== MARKER || at - line >= column) return false
      break
    }
    if (kind === HEADING || kind === MARKER) break
    if (kind === UNSURE) return false
    const row = readRow(text, at, end)
    // A pipe by itself.
    if (row.cells.length === 0) return false
    rows.push(row)
    contentEnd = end
    line = lineBreak + 1
  }
  tableEnd.content = contentEnd
  tableEnd.next = line
  blocks.push(makeTable(start, contentEnd, header, rows))
  return true
}

const ROW = 0
const HEADING = 1
const MARKER = 2
const UNSURE = 3

/** What the line after a row is. Most begin with a pipe or a letter. */
function rowKind(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  switch (code) {
    case 35: {
      const next = text.charCodeAt(at + 1)
      return next === 32 || next === 35 ? headingKind(text, at, end) : UNSURE
    }
    case 45:
    case 43:
    case 42: {
      if (text.charCodeAt(at + 1) === 32) return markerKind(text, at + 1, end)
      // Strong text, but no thematic break.
      const third = text.charCodeAt(at + 2)
      return code === 42 && text.charCodeAt(at + 1) === 42 && third !== 42 && third !== 32 ? ROW : UNSURE
    }
    case 62:
    case 61:
    case 95:
    case 126:
      return UNSURE
  }
  if (code >= 48 && code <= 57) {
    const marker = markerEnd(text, at, end)
    return marker === 0 || (marker < end && text.charCodeAt(marker) !== 32) ? ROW : UNSURE
  }
  return ROW
}

function headingKind(text: string, at: number, end: number): number {
  let i = at
  while (i < end && text.charCodeAt(i) === 35) i++
  return i - at <= 6 && text.charCodeAt(i) === 32 ? HEADING : UNSURE
}

function markerKind(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) === 32) at++
  const code = text.charCodeAt(at)
  // Another bullet may make it a thematic break.
  return at < end && code !== 45 && code !== 42 && code !== 43 ? MARKER : UNSURE
}
