import {groupColumnsOf} from '../../form/lookup.js'
import type {GroupsShape} from '../../form/shape.js'
import {columnRole} from '../../grammar/name-words.js'
import type {Row, Table, Text} from '../../read/blocks.js'
import {isEmptyRow, type Layout, layoutOf} from '../tables/layout.js'
import {namesCategory} from './kinds.js'
import {isNoTick, isTick} from './signs.js'

/**
 * The columns of the category and of the values. `category` is -1 in a table with only values, `value` in a table with
 * only categories.
 */
export interface Columns {
  readonly category: number
  readonly value: number
  /** Whether the category comes second. Its cells may then hold several categories, and each gets the value. */
  readonly swapped: boolean
  /** More columns of values: "Actor 2". */
  readonly more: readonly number[]
}

/**
 * The layouts of a table of groups:
 *
 *     rows                    columns                      named columns
 *     | Category | Actor |    | Political  | Economic  |   | Category | Political | Economic |
 *     | Political | A    |    | A          | B         |   | Actors   | A         | B        |
 *
 *     ticked columns
 *     | Actor | Political | Economic |
 *     | A     | x         |          |
 */
export interface GroupsLayout extends Layout {
  readonly columns: Columns
  /** The first column whose header is a category; -1 when rows have categories. */
  readonly turnedFrom: number
  /** Whether the cells of these columns only tick the categories of the value in the first column. */
  readonly ticked: boolean
  /** Whether the first row is data and not a header. */
  readonly headless: boolean
  /** Whether the header needs no report. */
  readonly canonical: boolean
}

const NO_MORE: readonly number[] = []
const CANONICAL: Columns = {category: 0, value: 1, swapped: false, more: NO_MORE}
const NONE = -1

/** Returns the header and the columns of a table. */
export function groupsLayout(source: string, shape: GroupsShape, table: Table): GroupsLayout {
  const [first, second] = table.header.cells
  const isMore = ({text}: Text) => text === '' || groupColumnsOf(shape).match(text) !== null
  const isCanonical =
    first?.text === shape.category.names[0] &&
    second?.text === shape.values.names[0] &&
    !table.header.cells.slice(2).some(isMore)
  const layout = layoutOf(source, table, text => groupColumnsOf(shape).match(text) !== null)
  const {above, header, rows, again} = layout
  const {columns, turnedFrom, ticked, headless} = isCanonical
    ? {columns: CANONICAL, turnedFrom: NONE, ticked: false, headless: false}
    : new Finder(shape, layout).find()
  return {above, header, rows, again, columns, turnedFrom, ticked, headless, canonical: isCanonical}
}

/** The number of a column among several: "Actor 2". */
const COUNTED = /(?<=\p{L}) ?\d{1,2}$/u

/** Finds the columns by their names, or by their cells if the names are unknown. */
class Finder {
  readonly #shape: GroupsShape
  readonly #layout: Layout
  readonly #names: readonly ('category' | 'value' | 'remark' | null)[]

  constructor(shape: GroupsShape, layout: Layout) {
    this.#shape = shape
    this.#layout = layout
    const match = (text: string) =>
      groupColumnsOf(shape).match(text) ?? groupColumnsOf(shape).match(text.replace(COUNTED, ''))
    this.#names = layout.header.cells.map(({text}) => match(text)?.value ?? columnRole(text))
  }

  find(): Pick<GroupsLayout, 'columns' | 'turnedFrom' | 'ticked' | 'headless'> {
    const {header} = this.#layout
    const turnedFrom = this.#turnedFrom()
    if (turnedFrom >= 0) return {columns: CANONICAL, turnedFrom, ticked: false, headless: false}
    if (this.#areTicked()) return {columns: CANONICAL, turnedFrom: 1, ticked: true, headless: false}
    const isKnown = this.#names.some(name => name !== null)
    const headless = !isKnown && (isEmptyRow(header) || this.#isData())
    return {
      columns: headless ? this.#unnamed(CANONICAL) : this.#withMore(this.#columns()),
      turnedFrom,
      ticked: false,
      headless,
    }
  }

  /** Returns the first column whose header is a category and whose cells are values; -1 when rows have categories. */
  #turnedFrom(): number {
    const {header, rows} = this.#layout
    const [first, ...more] = header.cells
    if (!first) return NONE
    if (more.length === 0) {
      const isTurned = this.#names[0] === null && this.#isCategory(first) && rows.every(row => row.cells.length === 1)
      return isTurned && rows.length > 0 ? 0 : NONE
    }
    const own = groupColumnsOf(this.#shape)
    if (rows.length > 0 && this.#names[0] === 'category' && this.#names.slice(1).every(name => name === null)) {
      const label = rows.every(row => own.match(row.cells[0]?.text ?? '')?.value === 'value')
      if (label) return 1
    }
    if (!this.#names.every(name => name === null)) return NONE
    const isTurned = header.cells.every(cell => this.#isCategory(cell))
    if (isTurned)
      return rows.some(row => row.cells.some(cell => cell.text !== '' && !this.#isCategory(cell))) ? 0 : NONE
    return this.#areColumns() ? 0 : NONE
  }

  /** Whether each row has a value in the first column, and ticks its categories in the others. */
  #areTicked(): boolean {
    const {header, rows} = this.#layout
    if (this.#names[0] !== 'value' || this.#names.length < 3 || rows.length === 0) return false
    if (this.#names.slice(1).some(name => name !== null) || header.cells.some(({text}) => text === '')) return false
    return rows.every(({cells: [value, ...marks]}) => {
      const isMark = ({text}: Text) => text === '' || isTick(text) || isNoTick(text)
      return value !== undefined && value.text !== '' && marks.every(isMark) && marks.some(({text}) => isTick(text))
    })
  }

  /** Whether the cells show that they belong to columns, with any headers. Each column is filled from its top,
   * and one of them continues after the first two have ended. As a row, such a line would have neither a category nor a
   * value.
   */
  #areColumns(): boolean {
    const {header, rows} = this.#layout
    const isFilled = (row: Row | undefined, at: number) => (row?.cells[at]?.text ?? '') !== ''
    if (!header.cells.every(cell => cell.text !== '') || !rows.some(row => !isFilled(row, 0) && !isFilled(row, 1)))
      return false
    return header.cells.every(
      (_cell, at) =>
        isFilled(rows[0], at) && rows.every((row, k) => k === 0 || !isFilled(row, at) || isFilled(rows[k - 1], at)),
    )
  }

  /** Whether a text names a kind of the values: "Political Actors", "Private sector". */
  #isCategory({text}: Text): boolean {
    return namesCategory(this.#shape, text)
  }

  /** Whether the first row looks like the rows below it. */
  #isData(): boolean {
    const {header, rows} = this.#layout
    const [first, second] = header.cells
    if (!first || !second) return false
    if (this.#isCategory(first) || second.text.includes(';')) return true
    return rows.some(row => row.cells[0]?.text === first.text)
  }

  /** Adds columns after the values that have the same name or none. These have values too. */
  #withMore(columns: Columns): Columns {
    const {category, value, swapped} = columns
    if (value < 0 || swapped || this.#names[value] !== 'value') return columns
    const {cells} = this.#layout.header
    const more = this.#names.flatMap((name, at) =>
      at > value && at !== category && (name === 'value' || (name === null && cells[at]?.text === '')) ? [at] : [],
    )
    return {category, value, swapped, more}
  }

  #columns(): Columns {
    const names = this.#names
    if (names.length === 1) return {category: NONE, value: 0, swapped: false, more: NO_MORE}
    const value = names.indexOf('value')
    const category = names.findIndex((name, at) => at !== value && name === 'category')
    if (value >= 0 && category >= 0) return {category, value, swapped: value < category, more: NO_MORE}
    if (value >= 0) return this.#withValue(value)
    if (category >= 0) return this.#withCategory(category)
    return this.#unnamed(CANONICAL)
  }

  /** Returns the category beside a column of values: a column before it, or a column whose cells are categories. */
  #withValue(value: number): Columns {
    const names = this.#names
    const before = names.findIndex((name, at) => at < value && name === null && !this.#isCounted(at))
    const category = before >= 0 ? before : names.findIndex((name, at) => name === null && this.#holdsCategories(at))
    return {category, value, swapped: category >= 0 && value < category, more: NO_MORE}
  }

  /** Returns the values beside a column of categories: the next column without another meaning. */
  #withCategory(category: number): Columns {
    const names = this.#names
    const after = names.findIndex((name, at) => at > category && name === null)
    const value =
      after >= 0 ? after : names.findIndex((name, at) => at < category && name === null && !this.#isCounted(at))
    return {category, value, swapped: value >= 0 && value < category, more: NO_MORE}
  }

  /** Returns the first two columns. The category is the second one if only its cells are categories. */
  #unnamed(columns: Columns): Columns {
    if (this.#holdsCategories(1) && !this.#holdsCategories(0))
      return {category: 1, value: 0, swapped: true, more: NO_MORE}
    return columns
  }

  #holdsCategories(column: number): boolean {
    const cells = this.#layout.rows.flatMap(row => row.cells[column] ?? []).filter(cell => cell.text !== '')
    return cells.length > 0 && cells.every(cell => this.#isCategory(cell))
  }

  /** Whether a column contains the numbers of the rows. */
  #isCounted(column: number): boolean {
    const {rows} = this.#layout
    return rows.length > 0 && rows.every(row => /^#?\d{1,4}[.)]?$/.test(row.cells[column]?.text ?? ''))
  }
}

/** Returns the columns, for edits, if each row is a row of values; null when the table has another layout. */
export function ordinaryColumns(source: string, shape: GroupsShape, table: Table): Columns | null {
  const {above, again, turnedFrom, headless, columns} = groupsLayout(source, shape, table)
  const isOrdinary =
    above.length === 0 &&
    again.length === 0 &&
    turnedFrom < 0 &&
    !headless &&
    columns.value >= 0 &&
    columns.more.length === 0
  return isOrdinary ? columns : null
}
