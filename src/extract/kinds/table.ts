import type {FieldShape, TableShape} from '../../form/shape.js'
import {columnRole, deadlineLength, isTotal} from '../../grammar/name-words.js'
import {tableMarkdown} from '../../markdown/notation.js'
import type {Block, Heading, Paragraph, Row, Table, Text} from '../../read/blocks.js'
import {absentFields} from '../absent.js'
import {lineStart, replace} from '../blanks.js'
import {readField} from '../fields/index.js'
import {isDitto} from '../groups/signs.js'
import {isBoldHead} from '../headings/head.js'
import {isContent} from '../headings/outline.js'
import {onlyMarkers} from '../lists/markers.js'
import {withFlattened} from '../notations/flattened.js'
import {type PipedTable, pipedTable} from '../notations/piped.js'
import {reportBroken} from '../notations/report.js'
import {fencedRows, separatedTable} from '../notations/separated.js'
import {markdownOf} from '../notations/write.js'
import {plain, rawLine, sliceText} from '../pieces.js'
import {phraseOf, reportPhrase} from '../placeholder.js'
import {replaceBlock} from '../replace-block.js'
import {keepExtra} from '../tables/extra.js'
import {isEmptyRow, type Layout, layoutOf} from '../tables/layout.js'
import {Records, type TableRecord} from '../tables/records.js'
import {
  reportAbove,
  reportAgain,
  reportHeadless,
  reportName,
  reportNotation,
  reportTotal,
  reportTurned,
} from '../tables/report.js'
import {isValue} from '../tables/values.js'
import {type Contents, keepMisplaced, quoteSubheading, type SectionAt, type SectionReader} from './reader.js'

/** The columns of a table: which field each holds, if any. */
type Columns = readonly (FieldShape | undefined)[]

/** Reads a section of rows, an object each. */
export class TableReader implements SectionReader {
  readonly #at: SectionAt<TableShape>
  readonly #rows: Record<string, unknown>[] = []
  readonly #names: readonly string[]
  readonly #records: Records
  /** What the rows are called: the texts of each column in all rows. */
  readonly #texts = new Map<FieldShape, Set<string>>()

  constructor(at: SectionAt<TableShape>) {
    this.#at = at
    at.holder.values[at.section.key] = this.#rows
    this.#names = at.section.columns.map(column => column.names[0])
    this.#records = new Records(at.context.source, at.section)
  }

  read(contents: Pick<Contents, 'blocks'>): void {
    const {context, place, section} = this.#at
    const report = (table: Table) => reportNotation(this.#at, table, 'flattened')
    const blocks = withFlattened(contents.blocks, text => this.#isName(text), report)
    const markers = onlyMarkers(blocks)
    if (markers) return reportPhrase(context, 'absent', {place, key: section.key}, markers)
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at] as Block
      if (block.type === 'table') this.#table(block)
      else if (this.#isHead(block, blocks[at + 1])) at += this.#heading(block, blocks, at + 1)
      else if (isContent(block)) this.#other(block)
    }
  }

  /** A heading may be the name of a row; gives how many blocks below it are part of the row. */
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
    const {context, place, section} = this.#at
    if (block.type === 'paragraph') {
      const phrase = phraseOf(context, block.content, section.placeholder)
      if (phrase) return reportPhrase(context, phrase, {place, key: section.key}, block.content)
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
    else keepMisplaced(this.#at, block.start, block.end)
  }

  /** Reads a paragraph whose lines are rows, with pipes or commas between their cells; false when it is none. */
  #lines(block: Paragraph): boolean {
    const {source} = this.#at.context
    const isName = (text: string) => this.#isName(text)
    const piped = block.content.text.includes('|') ? pipedTable(source, [block], true) : null
    if (piped && layoutOf(piped.table, isName).header.cells.some(cell => isName(cell.text))) {
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
    const {context, place} = this.#at
    const {source} = context
    const {start, end} = table
    const note = {code: 'broken-table', kind, start, end, blocks: [table]} as const
    reportBroken(context.found, source, note, place, {
      fix: () =>
        source.slice(lineStart(source, start), start).trim() === ''
          ? [replace(start, end, markdownOf(source, note, this.#names))]
          : null,
    })
  }

  #isName(text: string): boolean {
    return this.#at.section.columnNames.match(text) !== null
  }

  /* Rows that are not rows of a table. */

  #list(records: readonly TableRecord[], start: number, end: number): void {
    const {context, place, section} = this.#at
    const {source} = context
    const isWhole = records.every(record => record.others.length === 0)
    const written = ({cells}: TableRecord) => section.columns.map(field => cellOf(source, cells.get(field)))
    context.report(
      'row-list',
      place,
      start,
      end,
      {actual: source.slice(start, end)},
      {
        fix: () =>
          isWhole && source.slice(lineStart(source, start), start).trim() === ''
            ? [replace(start, end, tableMarkdown(this.#names, records.map(written)))]
            : null,
      },
    )
    for (const record of records) this.#record(record)
  }

  #record({cells, others, labels}: TableRecord): void {
    const {context, section} = this.#at
    const own = this.#open()
    for (const {start, end} of labels) context.positions.mark(start, end)
    for (const field of section.columns) {
      const text = cells.get(field)
      if (text && text.text !== '') this.#cell(field, text, own)
    }
    for (const {start, end} of others) keepMisplaced(this.#at, start, end)
  }

  #open(): {values: Record<string, unknown>; place: number} {
    const {context, place, section} = this.#at
    const values = absentFields(section.columns)
    const own = {values, place: context.positions.child(place, this.#rows.length)}
    this.#rows.push(values)
    return own
  }

  /* Tables. */

  #table(table: Table): void {
    const {context, section} = this.#at
    const layout = layoutOf(table, text => this.#isName(text))
    if (this.#isTurned(layout)) return this.#turned(table, layout)
    const {header, again} = layout
    const columns = this.#columnsOf(header, layout.rows)
    const headless = isEmptyRow(header) || this.#isData(header, columns)
    const rows = headless && !isEmptyRow(header) ? [header, ...layout.rows] : layout.rows
    if (this.#isAboutOthers(columns, rows)) return keepMisplaced(this.#at, table.start, table.end)
    reportAbove(this.#at, layout, this.#names)
    for (const row of again) reportAgain(this.#at, row, this.#names)
    if (!headless) context.positions.mark(header.start, header.end)
    if (headless) reportHeadless(this.#at, header, this.#names)
    else this.#reportHeader(header, columns)
    this.#reportOrder(table, layout, columns)
    this.#readRows(rows, columns)
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

  #readRows(rows: readonly Row[], columns: Columns): void {
    let above: Row | undefined
    for (const row of rows) {
      if (isSum(row)) reportTotal(this.#at, row)
      else {
        this.#row(row, columns, above)
        above = row
      }
    }
  }

  /**
   * The columns by their names; where none is known and all are there, by their places. The first column is what its
   * rows are about, whatever it is called.
   */
  #columnsOf({cells}: Row, rows: readonly Row[]): Columns {
    const {columns: fields, columnNames} = this.#at.section
    const taken = new Set<FieldShape>()
    const columns = cells.map(({text}) => {
      const field = columnNames.match(text)?.value
      if (!field || taken.has(field)) return undefined
      taken.add(field)
      return field
    })
    const hasRemarks = cells.some(cell => columnRole(cell.text) === 'remark')
    if (taken.size === 0) return cells.length === fields.length && !hasRemarks ? fields : columns
    const [first, ...others] = fields
    const isSubject =
      columns[0] === undefined &&
      first?.kind === 'text' &&
      others.every(field => taken.has(field)) &&
      columnRole(cells[0]?.text ?? '') === null &&
      rows.some(row => /\p{L}/u.test(row.cells[0]?.text ?? ''))
    const named = isSubject && !taken.has(first) ? [first, ...columns.slice(1)] : columns
    return named.some(field => field === undefined) ? this.#byValues(cells, rows, named) : named
  }

  /** Columns of other names that hold values of a kind, where one field alone of the kind is missing. */
  #byValues(header: readonly Text[], rows: readonly Row[], columns: Columns): Columns {
    const missing = this.#at.section.columns.filter(field => !columns.includes(field))
    const found = columns.map((known, k) => {
      if (known || columnRole(header[k]?.text ?? '') !== null) return []
      const texts = rows.flatMap(row => (isSum(row) ? [] : plain(row.cells[k]?.text ?? ''))).filter(text => text !== '')
      return texts.length > 0 ? missing.filter(field => texts.every(text => isValue(field, text))) : []
    })
    return columns.map((known, k) => {
      const [field, ...more] = found[k] ?? []
      const isOnly = field && more.length === 0 && found.filter(fields => fields.includes(field)).length === 1
      return isOnly ? field : known
    })
  }

  /** Whether the row in the place of the header names no column, and holds values. */
  #isData({cells}: Row, columns: Columns): boolean {
    if (cells.some(cell => this.#isName(cell.text))) return false
    return columns.some((field, k) => field && isValue(field, plain(cells[k]?.text ?? '')))
  }

  /** Whether a further table says more about rows that are there already, and names each by one column. */
  #isAboutOthers(columns: Columns, rows: readonly Row[]): boolean {
    const known = columns.filter(Boolean)
    const key = columns.findIndex(Boolean)
    const texts = known.length === 1 ? this.#texts.get(known[0] as FieldShape) : undefined
    if (!texts || columns.length < 2 || rows.length === 0) return false
    return rows.every(row => texts.has(row.cells[key]?.text ?? ''))
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
      context.report('missing-column', place, end, end, {expected: field.names[0]})
    }
  }

  /** Reports columns in another order than the form has them. */
  #reportOrder({start, end}: Table, {above, again, header, rows}: Layout, columns: Columns): void {
    const {context, place, section} = this.#at
    const known = columns.filter(field => field !== undefined)
    const ordered = section.columns.filter(field => known.includes(field))
    if (ordered.every((field, k) => field === known[k])) return
    const {source} = context
    const cellsOf = (row: Row) => ordered.map(field => cellOf(source, row.cells[columns.indexOf(field)]))
    const names = ordered.map(({names: [name]}) => name)
    // A row with more text would lose it.
    const isWhole = known.length === columns.length && above.length + again.length === 0
    const isFull = rows.every(row => row.cells.length === columns.length)
    const actual = header.cells.map(cell => plain(cell.text)).join(' | ')
    context.report(
      'swapped-columns',
      place,
      header.start,
      header.end,
      {actual, expected: names.join(' | ')},
      {
        fix: () =>
          isWhole && isFull ? replaceBlock(source, start, end, tableMarkdown(names, rows.map(cellsOf))) : null,
      },
    )
  }

  #row(row: Row, columns: Columns, above: Row | undefined): void {
    const {context} = this.#at
    const own = this.#open()
    for (const [column, field] of columns.entries()) {
      const cell = row.cells[column]
      if (!field) continue
      if (!cell) context.report('missing-cell', own.place, row.end, row.end, {actual: this.#textOf(row)})
      else if (cell.text !== '') this.#cell(field, this.#repeated(field, cell, above?.cells[column], own.place), own)
      else continue
      if (cell) this.#note(field, cell)
    }
  }

  /** The cell above where a mark repeats it. */
  #repeated(field: FieldShape, cell: Text, above: Text | undefined, place: number): Text {
    if (!above || above.text === '' || !isDitto(cell.text) || /^[-–—]+$/.test(cell.text)) return cell
    const {context} = this.#at
    const expected = rawLine(context.source, above)
    context.positions.mark(cell.start, cell.end)
    const params = {actual: cell.text, expected, field: field.names[0]}
    context.report('value-style', context.positions.child(place, field.key), cell.start, cell.end, params, {
      fix: () => [replace(cell.start, cell.end, expected)],
    })
    return above
  }

  #note(field: FieldShape, {text}: Text): void {
    const texts = this.#texts.get(field)
    if (texts) texts.add(text)
    else this.#texts.set(field, new Set([text, '']))
  }

  #cell(field: FieldShape, cell: Text, holder: {values: Record<string, unknown>; place: number}): void {
    const {context} = this.#at
    const length = field.kind === 'date' ? deadlineLength(cell.text) : 0
    if (length === 0) return readField(context, field, cell, holder)
    // "by 4 March 2025"
    const date = sliceText(context.source, cell, length, cell.text.length)
    const actual = cell.text.slice(0, length).trim()
    context.positions.quote(cell.start, date.start)
    const place = context.positions.child(holder.place, field.key)
    context.report('date-remark', place, cell.start, date.start, {actual, field: field.names[0]})
    readField(context, field, date, holder)
  }

  #textOf({start, end}: Row): string {
    return this.#at.context.source.slice(start, end)
  }

  /* Tables with a row in each column. */

  /** Whether the names of the columns are in the first column. */
  #isTurned({header, rows}: Layout): boolean {
    const [first, ...more] = header.cells
    if (!first || more.length === 0 || rows.length === 0 || more.some(cell => this.#isName(cell.text))) return false
    if (rows.some(row => !this.#isName(row.cells[0]?.text ?? ''))) return false
    return rows.length > 1 || this.#isName(first.text)
  }

  #turned(table: Table, {header, rows}: Layout): void {
    const {context, section} = this.#at
    const {source} = context
    const isLabelled = this.#isName(header.cells[0]?.text ?? '')
    const lines = isLabelled ? [header, ...rows] : rows
    const fields = lines.map(row => section.columnNames.match(row.cells[0]?.text ?? '')?.value)
    const width = Math.max(...lines.map(row => row.cells.length))
    const records = Array.from({length: width - 1}, (_, k) => lines.map(row => row.cells[k + 1]))
    for (const row of lines) if (row.cells[0]) context.positions.mark(row.cells[0].start, row.cells[0].end)
    if (!isLabelled) for (const cell of header.cells) context.positions.quote(cell.start, cell.end)
    reportTurned(this.#at, table, header, () =>
      tableMarkdown(
        this.#names,
        records.map(cells => section.columns.map(field => cellOf(source, cells[fields.indexOf(field)]))),
      ),
    )
    for (const cells of records) {
      const own = this.#open()
      for (const [k, cell] of cells.entries()) {
        const field = fields[k]
        if (field && cell && cell.text !== '' && fields.indexOf(field) === k) this.#cell(field, cell, own)
        else if (cell && cell.text !== '') keepMisplaced(this.#at, cell.start, cell.end)
      }
    }
  }
}

/** A text as a cell. */
function cellOf(source: string, text: Text | undefined): string {
  return text === undefined ? '' : rawLine(source, text).replace(/(?<!\\)\|/g, '\\|')
}

/** Whether a row gives sums of the others: it has no other text. */
function isSum({cells}: Row): boolean {
  const [first, ...more] = cells.filter(cell => cell.text !== '')
  return first !== undefined && more.length > 0 && isTotal(plain(first.text)) && more.every(({text}) => /\d/.test(text))
}
