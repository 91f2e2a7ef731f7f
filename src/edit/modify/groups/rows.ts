import {separatorsOf} from '../../../extract/fields/place.js'
import {type Columns, ordinaryColumns} from '../../../extract/groups/columns.js'
import {plain, sliceText} from '../../../extract/pieces.js'
import type {Row, Table, Text} from '../../../read/blocks.js'
import type {Span} from '../../page/spans.js'
import type {Entry} from '../entries.js'
import {isPadded, roomsOf} from '../rows.js'
import type {GroupChange, GroupOf} from './change.js'

/** The columns of a table that must be rewritten. */
const UNKNOWN: Columns = {category: -1, value: -1, swapped: false, more: []}

/** A category in the cell of a row. */
export interface Part extends Span {
  readonly group: number
}

/** A table and its style. */
export interface Style {
  readonly table: Table
  readonly columns: Columns
  readonly padded: boolean
}

/** A row and the groups that get values from it. */
export interface GroupRow extends Entry, Style {
  readonly row: Row
  readonly at: number
  readonly parts: readonly Part[]
}

/** The rows of the tables of a section, with the groups of each. */
export class Rows {
  readonly change: GroupChange
  readonly styles: readonly Style[]
  readonly all: readonly GroupRow[]
  /** Whether every group has a row. */
  readonly known: boolean
  readonly #groupAt = new Map<number, number>()
  readonly #groupOf = new Map<string, number>()
  readonly #rowsOf: readonly GroupRow[][]
  #single: boolean | undefined

  constructor(change: GroupChange, tables: readonly Table[]) {
    const {page, edit, before} = change
    this.change = change
    for (const [i, {category}] of before.entries()) {
      const span = change.categorySpan(i)
      if (span) this.#groupAt.set(span.start, i)
      if (!this.#groupOf.has(category)) this.#groupOf.set(category, i)
    }
    this.styles = tables.map(table => ({
      table,
      columns: ordinaryColumns(page.source, edit.shape, table) ?? UNKNOWN,
      padded: isPadded(page.source, table),
    }))
    this.all = this.styles.flatMap(style => this.#rows(style)).map((row, at) => ({...row, at}))
    const rowsOf: GroupRow[][] = before.map(() => [])
    for (const row of this.all) {
      for (const {group} of row.parts) if (rowsOf[group]?.at(-1) !== row) rowsOf[group]?.push(row)
    }
    this.#rowsOf = rowsOf
    this.known = this.styles.every(it => it.columns.category >= 0) && rowsOf.every(rows => rows.length > 0)
  }

  #rows(style: Style): Omit<GroupRow, 'at'>[] {
    const {page} = this.change
    let last: Part[] = []
    return style.table.rows.map(row => {
      const parts = this.#parts(row, style.columns)
      if (parts.length > 0) last = parts.slice(-1)
      const own = parts.length > 0 ? parts : last
      return {...style, start: page.lineStart(row.start), end: row.end, block: style.table, row, parts: own}
    })
  }

  #parts(row: Row, {category, swapped}: Columns): Part[] {
    const {source} = this.change.page
    const cell = row.cells[category]
    if (!cell || cell.text === '') return []
    const cuts = swapped ? separatorsOf(cell) : []
    const parts: Part[] = []
    for (const [k, cut] of [-1, ...cuts].entries()) {
      const text = sliceText(source, cell, cut + 1, cuts[k] ?? cell.text.length)
      const group = text.text === '' ? -1 : this.#groupIn(text)
      if (group >= 0) parts.push({start: text.start, end: text.end, group})
    }
    return parts
  }

  /** Returns the group of a category: the group whose category is at this place, else the group with this name. */
  #groupIn(text: Text): number {
    for (let at = text.start; at < text.end; at++) {
      const own = this.#groupAt.get(at)
      if (own !== undefined) return own
    }
    return this.#groupOf.get(plain(text.text)) ?? -1
  }

  of(group: number): readonly GroupRow[] {
    return this.#rowsOf[group] as GroupRow[]
  }

  /** Returns the space for the values of a row; undefined when the row is too short. */
  room({row, columns}: GroupRow): Span | undefined {
    return roomsOf(this.change.page.source, row)[columns.value]
  }

  /** Whether the table has its columns swapped, with one row for each value. */
  get single(): boolean {
    const {source} = this.change.page
    const shared = (row: GroupRow) => /;|<br/i.test(source.slice(this.room(row)?.start, this.room(row)?.end))
    this.#single ??= this.all.length > 1 && this.all.every(row => row.columns.swapped && !shared(row))
    return this.#single
  }

  /** Returns the places of the values of a group, for each row. */
  spans(group: number): Map<GroupRow, Span[]> {
    const {change} = this
    const rows = this.of(group)
    const spans = new Map(rows.map(row => [row, [] as Span[]]))
    let k = 0
    for (const j of (change.before[group] as GroupOf).values.keys()) {
      const span = change.valueSpan(group, j)
      while (k < rows.length - 1 && (rows[k] as GroupRow).end <= span.start) k++
      spans.get(rows[k] as GroupRow)?.push(span)
    }
    return spans
  }
}
