import type {Block, Row} from '../../read/blocks.js'
import {BANG, HASH, PIPE} from '../../read/characters.js'
import {makeParagraph, makeRow, makeTable} from '../../read/make.js'
import {lineStart} from '../line-start.js'
import {emptyRow} from './dashes.js'
import {firstOf, isBlankLine, type Line, lineEnd, nextLine, opensLine, trimmed} from './lines.js'
import {linesText} from './lines-text.js'
import type {Stage} from './stage.js'

/*
 * Reads tables between marks, as in wikis and AsciiDoc:
 *
 *     {| class="wikitable"                [cols="1,2"]
 *     |+ Who was there                    |===
 *     ! Category !! Actor                 |Category |Actor
 *     |-
 *     | Political || City of A            |Political
 *     |}                                  |City of A
 *                                         |===
 */

const OPENING = /^(?:\{\||[|,:!]===)/m
const ASCIIDOC = /^\|={3,}$/
/** The text before the pipe of a cell in AsciiDoc: how many columns and rows the cell spans, and its alignment. */
const CELL_STYLE = /^(?:\d{1,3}(?:\.\d{1,3})?[+*]|\.\d{1,3}\+)?[<^>]?(?:\.[<^>])?[adehlmsv]?$/
const LONGEST_STYLE = 12
/** The attributes of MediaWiki and the pipe after them. */
const ATTRIBUTES = /^\s*(?:[a-z-]+\s*=\s*(?:"[^"|]*"\s*|[^\s"|]+(?:\s+|(?=\|))))+\|(?!\|)/

/** How many rows a cell extends over. */
const ROWS = /rowspan\s*=\s*"?(\d{1,3})/

/** Whether a text may contain such a table. */
export function mayBeWiki(text: string): boolean {
  return OPENING.test(text)
}

/** The parts of a table. Each cell is a list of its lines. */
interface Drawn {
  readonly rows: readonly (readonly (readonly Line[])[])[]
  /** Whether the first row is the header. */
  readonly hasHeader: boolean
  readonly caption: Line | null
  /** The attributes, which set the look of the table. */
  readonly attributes: readonly Line[]
  readonly end: number
}

/** Reads such a table that begins in a paragraph. Returns the end of the table; -1 when there is none. */
export function wikiTable(stage: Stage, block: Block): number {
  const {source, to, from} = stage
  if (!opensLine(source, block.start)) return -1
  let above: Line | null = null
  for (let at = Math.max(from, lineStart(source, block.start)); at < block.end; ) {
    const line = {start: at, end: lineEnd(source, at, to)}
    const drawn = tableAt(source, trimmed(source, line), above, to)
    if (drawn) return finish(stage, block, above && drawn.attributes.includes(above) ? above : line, drawn)
    above = isAttributes(source, line) ? trimmed(source, line) : null
    at = nextLine(source, line.end, to)
  }
  return -1
}

/** Whether a line may begin such a table. */
export function opensWiki(source: string, line: Line): boolean {
  const {start, end} = trimmed(source, line)
  return source.startsWith('{|', start) || ASCIIDOC.test(source.slice(start, end))
}

/** Whether a line is a list of attributes: `[cols="1,2"]`. */
export function isAttributes(source: string, line: Line): boolean {
  const {start, end} = trimmed(source, line)
  return source[start] === '[' && source[end - 1] === ']'
}

function tableAt(source: string, line: Line, above: Line | null, to: number): Drawn | null {
  if (source.startsWith('{|', line.start)) return mediaWiki(source, line, to)
  return ASCIIDOC.test(source.slice(line.start, line.end)) ? asciiDoc(source, line, above, to) : null
}

function finish(stage: Stage, block: Block, first: Line, drawn: Drawn): number {
  const {source} = stage
  const start = firstOf(source, first)
  let from = start
  const rows = drawn.rows.map(cells => {
    const row = rowOf(stage, cells, from)
    from = row.end
    return row
  })
  const [header] = rows
  if (!header) return -1
  if (start > block.start) for (const it of stage.part(block.start, first.start)) stage.out.push(it)
  if (drawn.caption) {
    const text = stage.inline([drawn.caption], drawn.caption.start)
    if (text.text !== '') stage.out.push(makeParagraph(text.start, text.end, text))
  }
  const table = drawn.hasHeader
    ? makeTable(start, drawn.end, header, rows.slice(1))
    : makeTable(start, drawn.end, emptyRow(start, header.cells.length), rows)
  stage.out.push(table)
  stage.note({code: 'table-style', kind: 'wiki', start, end: drawn.end, blocks: [table]})
  for (const it of drawn.attributes)
    stage.note({code: 'block-style', kind: 'attributes', start: it.start, end: it.end, blocks: []})
  return drawn.end
}

/** Returns a row below `from`. Its cells that extend from rows above are not where the row is. */
function rowOf(stage: Stage, cells: readonly (readonly Line[])[], from: number): Row {
  const lines = cells.flat()
  const below = lines.filter(line => line.start >= from)
  const own = below.length > 0 ? below : lines
  return makeRow(
    (own[0] as Line).start,
    (own.at(-1) as Line).end,
    cells.map(parts => linesText(stage, parts)),
  )
}

/** Reads from `{|` to `|}`; null when a heading or another table comes first. */
function mediaWiki(source: string, opening: Line, to: number): Drawn | null {
  const reader = new MediaWiki(source)
  reader.addAttributes({start: opening.start + 2, end: opening.end})
  for (let at = nextLine(source, opening.end, to); at < to; ) {
    const whole = {start: at, end: lineEnd(source, at, to)}
    const line = trimmed(source, whole)
    if (source.startsWith('|}', line.start)) return reader.finish(line.start + 2)
    if (source.startsWith('{|', line.start) || source.charCodeAt(whole.start) === HASH) return null
    reader.add(line)
    at = nextLine(source, whole.end, to)
  }
  return null
}

class MediaWiki {
  readonly #source: string
  readonly #rows: Line[][][] = []
  readonly #attributes: Line[] = []
  #cells: Line[][] = []
  /** The cells of rows above that extend into the next rows, by their column. */
  readonly #spans: {cell: Line[]; rows: number}[] = []
  #caption: Line | null = null
  /** Whether all cells of the first row are header cells. */
  #hasHeader = true

  constructor(source: string) {
    this.#source = source
  }

  add(line: Line): void {
    const {start, end} = line
    const source = this.#source
    const mark = source.charCodeAt(start)
    if (source.startsWith('|-', start)) {
      this.#endRow()
      this.addAttributes({start: start + 2, end})
    } else if (source.startsWith('|+', start)) this.#caption = trimmed(source, {start: start + 2, end})
    else if (mark === PIPE || mark === BANG) this.#addCells({start: start + 1, end}, mark === BANG)
    else if (start < end) this.#cells.at(-1)?.push(line)
  }

  addAttributes(line: Line): void {
    const it = trimmed(this.#source, line)
    if (/[\p{L}\p{N}]/u.test(this.#source.slice(it.start, it.end))) this.#attributes.push(it)
  }

  finish(end: number): Drawn {
    this.#endRow()
    return {
      rows: this.#rows,
      hasHeader: this.#hasHeader,
      caption: this.#caption,
      attributes: this.#attributes,
      end,
    }
  }

  #endRow(): void {
    if (this.#cells.length > 0) {
      this.#takeSpans()
      this.#rows.push(this.#cells)
    }
    this.#cells = []
  }

  /** Adds the cells of a line. Two pipes or exclamation marks separate them. */
  #addCells({start, end}: Line, isHeader: boolean): void {
    const source = this.#source
    if (this.#rows.length === 0 && !isHeader) this.#hasHeader = false
    let from = start
    for (let at = start; at <= end; at++) {
      const isCut = at < end - 1 && (source.startsWith('||', at) || (isHeader && source.startsWith('!!', at)))
      if (!isCut && at < end) continue
      this.#addCell({start: from, end: at})
      from = at + 2
      if (isCut) at++
    }
  }

  #addCell({start, end}: Line): void {
    const attributes = ATTRIBUTES.exec(this.#source.slice(start, end))?.[0].length ?? 0
    if (attributes > 0) this.addAttributes({start, end: start + attributes - 1})
    this.#takeSpans()
    const cell = [trimmed(this.#source, {start: start + attributes, end})]
    const rows = Number(ROWS.exec(this.#source.slice(start, start + attributes))?.[1] ?? 1) - 1
    if (rows > 0) this.#spans[this.#cells.length] = {cell, rows}
    this.#cells.push(cell)
  }

  /** Adds the cells of rows above that extend into this row at this column. */
  #takeSpans(): void {
    for (let span = this.#spans[this.#cells.length]; span && span.rows > 0; span = this.#spans[this.#cells.length]) {
      span.rows--
      this.#cells.push(span.cell)
    }
  }
}

/** Reads from `|===` to the next one; null when a heading comes first. */
function asciiDoc(source: string, opening: Line, above: Line | null, to: number): Drawn | null {
  const cells: Line[][] = []
  const lines: number[] = []
  let isBlankBelow = false
  for (let at = nextLine(source, opening.end, to); at < to; ) {
    const whole = {start: at, end: lineEnd(source, at, to)}
    const line = trimmed(source, whole)
    if (ASCIIDOC.test(source.slice(line.start, line.end)))
      return {...rowsOfLines(source, {cells, lines, above, isBlankBelow}), end: line.end}
    if (source.charCodeAt(whole.start) === HASH) return null
    if (isBlankLine(source, whole)) isBlankBelow ||= lines.length === 1
    else {
      if (!addCells(source, line, cells)) return null
      lines.push(cells.length)
    }
    at = nextLine(source, whole.end, to)
  }
  return null
}

/**
 * Adds the cells of a line. Text before the first pipe continues the last cell. False when there is no cell to
 * continue.
 */
function addCells(source: string, line: Line, cells: Line[][]): boolean {
  let from = line.start
  let open = false
  for (let at = line.start; at <= line.end; at++) {
    const isCut = source.charCodeAt(at) === PIPE && source[at - 1] !== '\\'
    if (at < line.end && !isCut) continue
    const part = trimmed(source, {start: from, end: at < line.end ? styleStart(source, from, at) : at})
    if (open) cells.push([part])
    else if (part.start < part.end) {
      const last = cells.at(-1)
      if (!last) return false
      last.push(part)
    }
    open = true
    from = at + 1
  }
  return true
}

/**
 * Returns the start of the word before a pipe if it is the style of the next cell; otherwise the offset of the pipe.
 */
function styleStart(source: string, from: number, pipe: number): number {
  const start = Math.max(from, pipe - LONGEST_STYLE - 1)
  const blank = source.slice(start, pipe).lastIndexOf(' ')
  if (blank < 0 && start > from) return pipe
  const word = start + blank + 1
  return CELL_STYLE.test(source.slice(word, pipe)) ? word : pipe
}

const COLUMNS = /cols\s*=\s*"?([^"\]]*)/

/** The cells of a table of AsciiDoc. */
interface CellLines {
  readonly cells: readonly Line[][]
  /** How many cells there are up to the end of each line. */
  readonly lines: readonly number[]
  /** The line of attributes above the table. */
  readonly above: Line | null
  /** Whether a blank line is below the first line, which is then a header. */
  readonly isBlankBelow: boolean
}

/** Returns cells as rows. The width comes from the attributes, or else from the first line. */
function rowsOfLines(source: string, {cells, lines, above, isBlankBelow}: CellLines): Omit<Drawn, 'end'> {
  const attributes = above ? source.slice(above.start, above.end) : ''
  const width = columnsOf(attributes) ?? Math.max(1, lines[0] ?? 1)
  const rows = Array.from({length: Math.ceil(cells.length / width)}, (_, k) => cells.slice(k * width, (k + 1) * width))
  const hasHeader = isBlankBelow || attributes.includes('header')
  return {rows, hasHeader, caption: null, attributes: above ? [above] : []}
}

/** Returns the number of columns for `cols="1,2"` or `cols=2*`. */
function columnsOf(attributes: string): number | null {
  const value = COLUMNS.exec(attributes)?.[1]
  if (!value) return null
  const times = /^(\d{1,2})\*/.exec(value)
  return times ? Number(times[1]) : value.split(/[,;]/).length
}
