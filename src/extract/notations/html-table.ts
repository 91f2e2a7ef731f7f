import type {Row, Table, Text} from '../../read/blocks.js'
import {attributeOf} from '../../read/inline/anchors.js'
import {makeRow, makeTable, makeText} from '../../read/make.js'
import {type HtmlPieces, htmlText} from './html-text.js'
import type {Token} from './html-tokens.js'

/*
 * Reads a table in HTML. A cell over several columns gets empty cells beside it. A cell over several rows is repeated
 * in each of them.
 */

/** The largest number of columns that a cell may span. Only an attack has more. */
const MOST_COLUMNS = 50

/** A table, and the text in it outside the cells: before the first row, or elsewhere. */
export interface HtmlTable {
  readonly before: readonly Text[]
  readonly table: Table | null
  readonly after: readonly Text[]
  /** The index of the token after it. */
  readonly next: number
}

/** A cell that continues in the rows below. */
interface Span {
  readonly text: Text
  rows: number
}

/** Reads the table whose opening tag has an index. */
export function readHtmlTable(html: HtmlPieces, from: number): HtmlTable {
  const reader = new TableReader(html)
  return reader.read(from)
}

class TableReader {
  readonly #html: HtmlPieces
  readonly #rows: Row[] = []
  readonly #stray: Text[] = []
  /** How many rows are in the head. */
  #headers = 0
  #inHead = false
  #cells: Text[] = []
  #rowStart = -1
  #rowEnd = 0
  #allHeads = true
  #spans: (Span | undefined)[] = []

  constructor(html: HtmlPieces) {
    this.#html = html
  }

  read(from: number): HtmlTable {
    const {tokens} = this.#html
    const open = tokens[from] as Token
    let at = from + 1
    while (at < tokens.length) {
      const token = tokens[at] as Token
      if (token.name === 'table' && token.type === 'close') {
        at++
        break
      }
      if (token.type === 'open' && (token.name === 'td' || token.name === 'th')) at = this.#cell(at)
      else if (token.type === 'open' && token.name === 'caption') at = this.#caption(at)
      else {
        this.#other(at)
        at++
      }
    }
    this.#finishRow()
    // The last cell of a table that is not closed extends to the last token.
    const {end} = tokens[at - 1] as Token
    const first = this.#rows[0]?.start ?? end
    const before = this.#stray.filter(text => text.start < first)
    const table = this.#table(before.length > 0 ? first : open.start, end)
    return {before, table, after: this.#stray.slice(before.length), next: at}
  }

  #other(at: number): void {
    const {type, name, start} = this.#html.tokens[at] as Token
    if (name === 'tr') {
      this.#finishRow()
      if (type === 'open') this.#rowStart = start
    } else if (name === 'thead') {
      this.#finishRow()
      this.#inHead = type === 'open'
    } else if (name === 'tbody' || name === 'tfoot') {
      this.#finishRow()
      this.#inHead = false
    } else if (type === 'text' || name === '') this.#addStray(at, at + 1)
  }

  #addStray(from: number, to: number): void {
    const text = htmlText(this.#html, from, to)
    if (text.text !== '') this.#stray.push(text)
  }

  #caption(from: number): number {
    const to = this.#contentEnd(from + 1)
    this.#addStray(from + 1, to)
    return this.#html.tokens[to]?.name === 'caption' ? to + 1 : to
  }

  /** Returns the index of the token that ends a cell or caption. A table inside the cell is part of it. */
  #contentEnd(from: number): number {
    let depth = 0
    let at = from
    for (; at < this.#html.tokens.length; at++) {
      const {type, name} = this.#html.tokens[at] as Token
      if (name === 'table') {
        if (type === 'open') depth++
        else if (--depth < 0) return at
      } else if (depth === 0 && ENDS_CELL.has(name)) return at
    }
    return at
  }

  #cell(from: number): number {
    const {tokens} = this.#html
    const tag = tokens[from] as Token
    const to = this.#contentEnd(from + 1)
    const content = htmlText(this.#html, from + 1, to)
    const text = content.text === '' ? makeText('', tag.end, tag.end, null) : content
    if (this.#rowStart < 0) this.#rowStart = tag.start
    this.#takeSpans()
    const rows = this.#number(tag, 'rowspan') - 1
    const columns = Math.min(this.#number(tag, 'colspan'), MOST_COLUMNS)
    for (let column = 0; column < columns; column++) {
      const own = column === 0 ? text : makeText('', text.end, text.end, null)
      if (rows > 0) this.#spans[this.#cells.length] = {text: own, rows}
      this.#cells.push(own)
    }
    if (tag.name !== 'th') this.#allHeads = false
    const closes = tokens[to]?.type === 'close' && (tokens[to]?.name === 'td' || tokens[to]?.name === 'th')
    this.#rowEnd = tokens[closes ? to : to - 1]?.end ?? tag.end
    return closes ? to + 1 : to
  }

  #number(tag: Token, name: 'rowspan' | 'colspan'): number {
    if (tag.end - tag.start < name.length) return 1
    const value = Number(attributeOf(this.#html.source, tag.start, tag.end, name) ?? 1)
    return Number.isInteger(value) && value > 0 ? value : 1
  }

  /** Adds the cells of rows above that cover the next columns. */
  #takeSpans(): void {
    for (let span = this.#spans[this.#cells.length]; span; span = this.#spans[this.#cells.length]) {
      if (--span.rows === 0) this.#spans[this.#cells.length] = undefined
      this.#cells.push(span.text)
    }
  }

  #finishRow(): void {
    if (this.#cells.length > 0) {
      this.#takeSpans()
      this.#rows.push(makeRow(this.#rowStart, this.#rowEnd, this.#cells))
      const isHeader = this.#inHead || (this.#allHeads && this.#rows.length === 1)
      if (isHeader && this.#headers === this.#rows.length - 1) this.#headers++
    }
    this.#cells = []
    this.#rowStart = -1
    this.#allHeads = true
  }

  /**
   * Returns the table. The last row of the head is the header. The rows above it are ordinary rows, and so are all rows
   * of a table without a head.
   */
  #table(start: number, end: number): Table | null {
    const rows = this.#rows
    const [first] = rows
    if (!first) return null
    if (this.#headers === 1) return makeTable(start, end, first, rows.slice(1))
    const width = Math.max(...rows.slice(0, 3).map(row => row.cells.length))
    const header = makeRow(
      first.start,
      first.start,
      Array.from({length: width}, () => makeText('', first.start, first.start, null)),
    )
    return makeTable(start, end, header, rows)
  }
}

const ENDS_CELL = new Set(['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'caption'])
