import type {Block, Paragraph, Row, Table, Text} from '../../read/blocks.js'
import {makeParagraph, makeRow, makeTable, makeText} from '../../read/make.js'
import {lineStart} from '../line-start.js'
import {isAtom, linesOf, sliceText} from '../pieces.js'
import {linesBetween} from './lines.js'
import {ViewBuilder} from './view.js'

/*
 * Reads rows of a spreadsheet that were pasted as text:
 *
 *     Task,Owner,Due                          Task;Owner;Due            Task | Owner | Due
 *     "Draft, then send",Rui,2025-03-04       Draft;Rui;2025-03-04      Draft | Rui | 2025-03-04
 */

const QUOTE = '"'

/** The separators of cells. All but commas count only if the text cannot mean anything else. */
const SEPARATORS = [',', ';', '\t', '|']

/**
 * Returns the table of a paragraph whose first line has the names of columns, and whose other lines have the same
 * number of cells; null for any other paragraph.
 */
export function separatedTable(
  source: string,
  {start, end, content}: Paragraph,
  isName: (text: string) => boolean,
): Table | null {
  const lines = linesOf(source, content).map(([from, to]) => sliceText(source, content, from, to))
  const [first] = lines
  if (!first || lines.length < 2) return null
  for (const separator of SEPARATORS) {
    const names = cellsOf(source, first, separator)
    if (names.length < 2 || !names.every(({text}) => isName(text))) continue
    const [header, ...rows] = lines.map(line => rowOf(line, cellsOf(source, line, separator)))
    if (header && rows.every(row => row.cells.length === names.length)) return makeTable(start, end, header, rows)
  }
  return null
}

/** Returns the text of a code fence that may contain such rows. */
export function fencedRows(source: string, block: Block): Paragraph | null {
  if (block.type !== 'code' || !block.fenced || block.contentStart >= block.contentEnd) return null
  const {start, contentStart, contentEnd} = block
  if (source[lineStart(source, start)] !== source[start]) return null
  const end = contentStart + source.slice(contentStart, contentEnd).trimEnd().length
  return makeParagraph(start, block.end, textBetween(source, contentStart, end))
}

/** Returns a part of the source as a text whose lines end in LF, as those of a paragraph do. */
function textBetween(source: string, from: number, to: number): Text {
  const text = source.slice(from, to)
  if (!text.includes('\r')) return makeText(text, from, to, null)
  const builder = new ViewBuilder(source)
  let read = from
  for (const {start, end} of linesBetween(source, from, to)) {
    if (start > from) builder.atom('\n', read, start)
    builder.copy(start, end)
    read = end
  }
  const view = builder.finish()
  return makeText(view.text, from, to, view.map)
}

function rowOf({start, end}: Text, cells: readonly Text[]): Row {
  return makeRow(start, end, cells)
}

/** Returns the cells of a line. Between quotes, a separator is text. */
function cellsOf(source: string, line: Text, separator: string): Text[] {
  const {text} = line
  const cells: Text[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at)
    if (character === QUOTE) quoted = !quoted
    if (at < text.length && (quoted || character !== separator || isAtom(line, at))) continue
    cells.push(unquoted(source, sliceText(source, line, from, at)))
    from = at + 1
  }
  return cells
}

function unquoted(source: string, cell: Text): Text {
  const {text} = cell
  const isQuoted = text.length > 1 && text.startsWith(QUOTE) && text.endsWith(QUOTE)
  return isQuoted ? sliceText(source, cell, 1, text.length - 1) : cell
}
