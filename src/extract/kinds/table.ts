import type {FieldShape, TableShape} from '../../form/shape.js'
import type {Block, Row, Table} from '../../read/blocks.js'
import {absentFields} from '../absent.js'
import {replace} from '../blanks.js'
import {readField} from '../fields/index.js'
import {reportEmptyHeader} from '../groups/table.js'
import {isContent} from '../headings/outline.js'
import {onlyMarkers} from '../lists/markers.js'
import {plain} from '../pieces.js'
import {phraseOf, reportPhrase} from '../placeholder.js'
import {keepExtra} from '../tables/extra.js'
import {underRealHeader} from '../tables/header.js'
import {type Contents, keepMisplaced, quoteSubheading, type SectionAt, type SectionReader} from './reader.js'

/** The columns of a table: which field each holds, if any. */
type Columns = readonly (FieldShape | undefined)[]

/** Reads a section of rows, an object each. */
export class TableReader implements SectionReader {
  readonly #at: SectionAt<TableShape>
  readonly #rows: Record<string, unknown>[] = []

  constructor(at: SectionAt<TableShape>) {
    this.#at = at
    at.holder.values[at.section.key] = this.#rows
  }

  read({blocks}: Pick<Contents, 'blocks'>): void {
    const {context, place, section} = this.#at
    const markers = onlyMarkers(blocks)
    if (markers) return reportPhrase(context, 'absent', {place, key: section.key}, markers)
    for (const block of blocks) {
      if (block.type === 'table') this.#table(block)
      else if (block.type === 'heading') quoteSubheading(this.#at, block.content, block.start, block.end)
      else if (isContent(block)) this.#other(block)
    }
  }

  #other(block: Block): void {
    const {context, place, section} = this.#at
    const text = block.type === 'paragraph' ? block.content : null
    const phrase = text && phraseOf(context, text, section.placeholder)
    if (text && phrase) reportPhrase(context, phrase, {place, key: section.key}, text)
    else keepMisplaced(this.#at, block.start, block.end)
  }

  #table(read: Table): void {
    const {context, section} = this.#at
    const isHeader = ({cells}: Row) => cells.some(cell => section.columnNames.match(cell.text) !== null)
    const names = section.columns.map(column => column.names[0])
    const table = underRealHeader(read, isHeader, names)
    if (table !== read) reportEmptyHeader(this.#at, read, table)
    const columns = this.#columnsOf(table.header)
    context.positions.mark(table.header.start, table.header.end)
    this.#reportHeader(table.header, columns)
    for (const row of table.rows) this.#row(row, columns)
    const isExtra = (column: number) => columns[column] === undefined
    keepExtra(this.#at, table, {
      key: Math.max(0, columns.findIndex(Boolean)),
      isExtra,
      expected: section.columns.length,
    })
  }

  /** The columns by their names; where none is known and all are there, by their places. */
  #columnsOf({cells}: Row): Columns {
    const taken = new Set<FieldShape>()
    const columns = cells.map(({text}) => {
      const field = this.#at.section.columnNames.match(text)?.value
      if (!field || taken.has(field)) return undefined
      taken.add(field)
      return field
    })
    const {columns: fields} = this.#at.section
    return taken.size === 0 && cells.length === fields.length ? fields : columns
  }

  #reportHeader({cells, end}: Row, columns: Columns): void {
    const {context, place, section} = this.#at
    for (const [column, cell] of cells.entries()) {
      const expected = columns[column]?.names[0]
      if (expected === undefined || cell.text === expected) continue
      const {start} = cell
      context.report(
        'table-header',
        place,
        start,
        cell.end,
        {actual: plain(cell.text), expected},
        {
          fix: () => [replace(start, cell.end, start === cell.end ? ` ${expected} ` : expected)],
        },
      )
    }
    const present = new Set(columns)
    for (const field of section.columns) {
      if (present.has(field) || field.optional) continue
      context.report('missing-column', place, end, end, {expected: field.names[0]})
    }
  }

  #row(row: Row, columns: Columns): void {
    const {context, place, section} = this.#at
    const values = absentFields(section.columns)
    const own = {values, place: context.positions.child(place, this.#rows.length)}
    this.#rows.push(values)
    for (const [column, field] of columns.entries()) {
      const cell = row.cells[column]
      if (!field) continue
      if (!cell) context.report('missing-cell', own.place, row.end, row.end, {actual: this.#textOf(row)})
      else if (cell.text !== '') readField(context, field, cell, own)
    }
  }

  #textOf({start, end}: Row): string {
    return this.#at.context.source.slice(start, end)
  }
}
