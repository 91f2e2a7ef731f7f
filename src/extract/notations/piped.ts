import type {Block, Paragraph, Row, Table, Text} from '../../read/blocks.js'
import {PIPE} from '../../read/characters.js'
import {makeParagraph, makeRow, makeTable} from '../../read/make.js'
import {isAtom, linesOf, sliceText} from '../pieces.js'
import {emptyRow} from './dashes.js'
import {RowList} from './row-list.js'
import type {NoteKind} from './stage.js'

/*
 * Reads lines with pipes that markdown reads as a paragraph, because the line below the header is missing or does not
 * fit, or because blank lines are between the rows:
 *
 *     | Category | Actor |       | Category | Actor |
 *     | --- |                    | Political | City of A;
 *     | Political | City of A |    Land of B |
 */

/** Only the characters of a delimiter row, or those that software puts in place of its hyphens. */
const DELIMITER = /^[\s|:\-=‐‑‒–—―−－+]+$/

function isDelimiter(line: Text): boolean {
  return DELIMITER.test(line.text) && /[-=‐‑‒–—―−－]/.test(line.text)
}

/** A table that markdown does not recognise, and the text above it in its paragraph. */
export interface PipedTable {
  readonly table: Table
  readonly intro: Paragraph | null
  readonly kind: NoteKind
}

/**
 * Reads paragraphs whose lines contain pipes as a table; null when they are not one. Lines that do not begin with a
 * pipe are rows only if there is a delimiter row, or if `loose` is set because a table is expected.
 *
 * A table without a delimiter row has an empty header: its first row may be one.
 */
export function pipedTable(source: string, paragraphs: readonly Paragraph[], loose: boolean): PipedTable | null {
  const lines = paragraphs.flatMap(({content}) =>
    linesOf(source, content).map(([from, to]) => sliceText(source, content, from, to)),
  )
  const first = lines.findIndex(line => cutsOf(line).length > 0)
  if (first < 0) return null
  const rows = new Rows(source, loose || lines.some(isDelimiter))
  for (const line of lines.slice(first)) if (!rows.add(line)) return null
  const table = rows.finish()
  if (!table) return null
  return {
    table,
    intro: first === 0 ? null : introOf(source, paragraphs[0] as Paragraph, lines[first] as Text),
    kind: rows.kind,
  }
}

function introOf(source: string, {content}: Paragraph, row: Text): Paragraph | null {
  const lines = linesOf(source, content)
  const at = lines.findIndex(([from, to]) => sliceText(source, content, from, to).start === row.start)
  const [, end] = lines[at - 1] ?? [0, 0]
  const text = sliceText(source, content, 0, end)
  return text.text === '' ? null : makeParagraph(text.start, text.end, text)
}

/** Collects the rows of a table, line by line. */
class Rows {
  readonly #source: string
  readonly #loose: boolean
  readonly #rows = new RowList()
  #width = 0
  /** The start of the first line. A delimiter row may be above the header. */
  #start = -1
  /** The end of the last line, which may be a delimiter row too. */
  #end = -1
  /** How many rows are above the delimiter row; -1 when there is none. */
  #above = -1
  /** Whether the last cell continues in the next line. */
  #open = false

  constructor(source: string, loose: boolean) {
    this.#source = source
    this.#loose = loose
  }

  get kind(): NoteKind {
    return this.#above < 0 ? 'delimiter-missing' : 'delimiter-cells'
  }

  /** Adds a line; false when it is not a line of a table. */
  add(line: Text): boolean {
    if (this.#start < 0) this.#start = line.start
    this.#end = line.end
    if (isDelimiter(line)) {
      if (this.#above < 0) this.#above = this.#rows.count
      return true
    }
    const opens = this.#source.charCodeAt(line.start) === PIPE
    const row = rowOf(this.#source, line)
    if (!opens && this.#open && !this.#rows.isEmpty) this.#rows.goOn(row)
    else if (opens || (this.#loose && row.cells.length > 1)) this.#rows.push(row)
    else return false
    this.#width = Math.max(this.#width, row.cells.length)
    this.#open = (opens || this.#open) && !closes(this.#source, line)
    return true
  }

  finish(): Table | null {
    const rows = this.#rows.finish()
    const [first] = rows
    if (!first || this.#width < 2) return null
    // A single line is a row only if it is between pipes.
    if (rows.length === 1 && this.#above < 0 && this.#open) return null
    if (this.#above === 1) return makeTable(this.#start, this.#end, first, rows.slice(1))
    return makeTable(this.#start, this.#end, emptyRow(first.start, first.cells.length), rows)
  }
}

/** Whether a row ends with a pipe. */
function closes(source: string, line: Text): boolean {
  return source.charCodeAt(line.end - 1) === PIPE && !isAtom(line, line.text.length - 1)
}

function rowOf(source: string, line: Text): Row {
  const cuts = cutsOf(line)
  const {length} = line.text
  const opens = cuts[0]?.from === 0
  const closes = length > 1 && cuts.at(-1)?.to === length
  const inner = cuts.slice(opens ? 1 : 0, closes ? -1 : undefined)
  const starts = [opens ? (cuts[0] as Cut).to : 0, ...inner.map(cut => cut.to)]
  const cells = starts.map((from, k) =>
    sliceText(source, line, from, inner[k]?.from ?? (closes ? (cuts.at(-1) as Cut).from : length)),
  )
  return makeRow(line.start, line.end, cells)
}

/** The place between two cells. */
interface Cut {
  readonly from: number
  readonly to: number
}

function cutsOf(line: Text): Cut[] {
  const {text} = line
  const cuts: Cut[] = []
  // Wikis write two pipes around the cells of a header.
  const width = text.startsWith('||') && text.endsWith('||') && text.length > 4 ? 2 : 1
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
    if (isAtom(line, at)) continue
    const isWide = width === 2 && text.charCodeAt(at + 1) === PIPE && !isAtom(line, at + 1)
    cuts.push({from: at, to: isWide ? at + 2 : at + 1})
    if (isWide) at++
  }
  return cuts
}

/** Returns how many consecutive paragraphs begin with a pipe. */
export function countPiped(blocks: readonly Block[], from: number): number {
  let at = from
  for (
    let block = blocks[at];
    block?.type === 'paragraph' && block.content.text.charCodeAt(0) === PIPE;
    block = blocks[at]
  )
    at++
  return at - from
}
