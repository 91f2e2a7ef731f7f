import {columnNamesOf} from '../../form/lookup.js'
import type {TableShape} from '../../form/shape.js'
import {LIST_MARKER, tableMarkdown} from '../../markdown/notation.js'
import type {Block, Heading, Paragraph, Row, Table} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import {isContent} from '../content.js'
import {isBoldHead} from '../headings/head.js'
import {lineTextStart} from '../line-start.js'
import {onlyMarkers} from '../lists/markers.js'
import {withFlattened} from '../notations/flattened.js'
import {type PipedTable, pipedTable} from '../notations/piped.js'
import {reportBroken} from '../notations/report.js'
import {fencedRows, separatedTable} from '../notations/separated.js'
import {markdownOf} from '../notations/write.js'
import {plain} from '../pieces.js'
import {phraseOf, reportSectionPhrase} from '../placeholder.js'
import {replaceBlock} from '../replace-block.js'
import {type Columns, columnsOf, isData} from '../tables/columns.js'
import {keepExtra} from '../tables/extra.js'
import {isEmptyRow, type Layout, layoutOf} from '../tables/layout.js'
import {tableColumns} from '../tables/names.js'
import {Records} from '../tables/records.js'
import {cellOf, reportAbove, reportAgain, reportHeadless, reportName, reportNotation} from '../tables/report.js'
import {TableRows} from '../tables/rows.js'
import type {TableRecord} from '../tables/table-record.js'
import {readTurned} from '../tables/turned.js'
import {type Contents, keepMisplaced, quoteSubheading, type SectionAt, type SectionReader} from './reader.js'

/** Reads a section of rows, with one object for each row. */
export class TableReader implements SectionReader {
  readonly #at: SectionAt<TableShape>
  readonly #rows: TableRows
  readonly #names: readonly string[]
  readonly #records: Records

  constructor(at: SectionAt<TableShape>) {
    this.#at = at
    this.#rows = new TableRows(at)
    at.holder.values[at.section.key] = this.#rows.values
    this.#names = at.section.columns.map(column => column.names[0])
    this.#records = new Records(at.context, at.section)
  }

  read(contents: Pick<Contents, 'blocks'>): void {
    const report = (table: Table) => reportNotation(this.#at, table, 'flattened')
    const blocks = withFlattened(contents.blocks, text => this.#isName(text), report)
    const markers = onlyMarkers(blocks)
    if (markers) return reportSectionPhrase(this.#at, 'absent', markers)
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at] as Block
      if (block.type === 'table') this.#table(block)
      else if (this.#isHead(block, blocks[at + 1])) at += this.#heading(block, blocks, at + 1)
      else if (isContent(block)) this.#other(block)
    }
  }

  /** Reads a heading that may be the name of a row. Returns how many blocks below it are part of the row. */
  #heading(head: Heading | Paragraph, blocks: readonly Block[], from: number): number {
    let to = from
    while (to < blocks.length && !this.#isHead(blocks[to] as Block, blocks[to + 1])) to++
    const below = blocks.slice(from, to).filter(isContent)
    const record = this.#records.ofHeading(head, below)
    const records = record ? [record] : this.#records.ofPerson(head, below)
    const {start, end, content} = head
    if (!records) {
      if (content.text !== '') quoteSubheading(this.#at, content, start, end)
      return 0
    }
    this.#list(records, start, below.at(-1)?.end ?? end)
    return to - from
  }

  /** Whether a block is a heading, or a paragraph that serves as one: in bold, or the name of a person above a list. */
  #isHead(block: Block, below: Block | undefined): block is Heading | Paragraph {
    if (block.type === 'heading') return true
    if (block.type !== 'paragraph') return false
    return isBoldHead(this.#at.context.source, block.content) || this.#records.isPerson(block, below)
  }

  #other(block: Block): void {
    const {context, section} = this.#at
    if (block.type === 'paragraph') {
      const phrase = phraseOf(context, block.content, section.placeholder)
      if (phrase) return reportSectionPhrase(this.#at, phrase, block.content)
      if (this.#lines(block)) return
    }
    const fenced = fencedRows(context.source, block)
    if (fenced && this.#lines(fenced)) return
    const records =
      block.type === 'list'
        ? this.#records.ofList(block)
        : block.type === 'paragraph'
          ? this.#records.ofParagraph(block)
          : null
    if (records) this.#list(records, block.start, block.end)
    else keepMisplaced(this.#at, block.start, block.end, null, block.type === 'list' ? this.#sample() : undefined)
  }

  /** Returns a row as an item of a list: "- Task: …; Owner: …". */
  #sample(): string {
    return `${LIST_MARKER} ${this.#names.map(name => `${name}: …`).join('; ')}`
  }

  /**
   * Reads a paragraph whose lines are rows, with pipes or commas between their cells; false for any other paragraph.
   */
  #lines(block: Paragraph): boolean {
    const {source} = this.#at.context
    const isName = (text: string) => this.#isName(text)
    const piped = block.content.text.includes('|') ? pipedTable(source, [block], true) : null
    if (piped && layoutOf(source, piped.table, isName).header.cells.some(cell => isName(cell.text))) {
      this.#reportBroken(piped)
      if (piped.intro) keepMisplaced(this.#at, piped.intro.start, piped.intro.end)
      this.#table(piped.table)
      return true
    }
    const table = separatedTable(source, block, isName)
    if (!table) return false
    reportNotation(this.#at, table, 'separated')
    this.#table(table)
    return true
  }

  #reportBroken({table, kind}: PipedTable): void {
    const {context, place, section} = this.#at
    const {source} = context
    const {start, end} = table
    const note = {code: 'broken-table', kind, start, end, blocks: [table]} as const
    reportBroken(context, note, place, {
      fix: () =>
        source.slice(lineTextStart(source, start), start).trim() === ''
          ? [replacement(start, end, markdownOf(source, note, tableColumns(section)))]
          : null,
    })
  }

  #isName(text: string): boolean {
    return columnNamesOf(this.#at.section).match(text) !== null
  }

  /* Reads rows that are not rows of a table. */

  #list(records: readonly TableRecord[], start: number, end: number): void {
    const {context, place, section} = this.#at
    const {source} = context
    // The words between a person and a task are in no cell.
    const isWhole = records.every(({others, words}) => others.length === 0 && words.length === 0)
    const written = ({cells}: TableRecord) => section.columns.map(field => cellOf(source, cells.get(field)))
    context.report(
      'row-list',
      {place, start, end},
      {actual: source.slice(start, end)},
      {
        fix: () =>
          isWhole && source.slice(lineTextStart(source, start), start).trim() === ''
            ? [replacement(start, end, tableMarkdown(this.#names, records.map(written)))]
            : null,
      },
    )
    for (const record of records) this.#record(record)
  }

  #record({cells, others, labels, words}: TableRecord): void {
    const {context, section} = this.#at
    const own = this.#rows.open()
    for (const {start, end} of labels) context.positions.mark(start, end)
    for (const {start, end} of words) context.positions.quote(start, end)
    for (const field of section.columns) {
      const text = cells.get(field)
      if (text && text.text !== '') this.#rows.cell(field, text, own)
    }
    for (const {start, end} of others) keepMisplaced(this.#at, start, end)
  }

  #table(table: Table): void {
    const {context, section} = this.#at
    const layout = layoutOf(context.source, table, text => this.#isName(text))
    if (readTurned(this.#at, this.#rows, table, layout)) return
    const {header, again} = layout
    const columns = columnsOf(section, header, layout.rows)
    const headless = isEmptyRow(header) || isData(section, header, columns, layout.rows)
    const rows = headless && !isEmptyRow(header) ? [header, ...layout.rows] : layout.rows
    if (this.#rows.isAboutThese(columns, rows)) return keepMisplaced(this.#at, table.start, table.end)
    reportAbove(this.#at, layout, this.#names)
    for (const row of again) reportAgain(this.#at, row, this.#names)
    if (!headless) context.positions.mark(header.start, header.end)
    if (headless) reportHeadless(this.#at, header, this.#names)
    else this.#reportHeader(header, columns)
    this.#reportOrder(table, layout, columns)
    this.#rows.read(rows, columns)
    const key = Math.max(0, columns.findIndex(Boolean))
    const isExtra = (column: number) => columns[column] === undefined
    keepExtra(
      this.#at,
      {header: headless ? null : header, rows},
      {
        key,
        name: columns[key]?.names[0] ?? '',
        isExtra,
        expected: section.columns.length,
      },
    )
  }

  #reportHeader({cells, end}: Row, columns: Columns): void {
    const {context, place, section} = this.#at
    for (const [column, cell] of cells.entries()) {
      const expected = columns[column]?.names[0]
      if (expected !== undefined) reportName(this.#at, cell, expected)
    }
    const present = new Set(columns)
    for (const field of section.columns) {
      if (present.has(field) || field.optional) continue
      context.report('missing-column', {place, start: end, end}, {expected: field.names[0]})
    }
  }

  /** Reports columns that are not in the order of the form. */
  #reportOrder({start, end}: Table, {above, again, header, rows}: Layout, columns: Columns): void {
    const {context, place, section} = this.#at
    const known = columns.filter(field => field !== undefined)
    const ordered = section.columns.filter(field => known.includes(field))
    if (ordered.every((field, k) => field === known[k])) return
    const {source} = context
    const cellsOf = (row: Row) => ordered.map(field => cellOf(source, row.cells[columns.indexOf(field)]))
    const names = ordered.map(({names: [name]}) => name)
    // A row with more cells would lose text.
    const isWhole = known.length === columns.length && above.length + again.length === 0
    const isFull = rows.every(row => row.cells.length === columns.length)
    const actual = header.cells.map(cell => plain(cell.text)).join(' | ')
    context.report(
      'swapped-columns',
      {place, start: header.start, end: header.end},
      {actual, expected: names.join(' | ')},
      {
        fix: () =>
          isWhole && isFull ? replaceBlock(source, start, end, tableMarkdown(names, rows.map(cellsOf))) : null,
      },
    )
  }
}
