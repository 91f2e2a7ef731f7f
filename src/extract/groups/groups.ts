import type {GroupsShape} from '../../form/shape.js'
import {UNCATEGORISED} from '../../markdown/notation.js'
import type {Row, Span, Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {Context} from '../context.js'
import type {SectionAt} from '../kinds/reader.js'
import {isLiteral, pieceEnd, pieceStart, plain} from '../pieces.js'
import {phraseOf} from '../placeholder.js'
import type {Place} from '../positions.js'
import {partsOf} from './cell.js'
import {CellReader, type Group} from './cell-reader.js'
import {cleanPart, mayNeedCleaning, type Part} from './clean.js'
import {Distinct} from './distinct.js'
import {joinRow} from './join-row.js'
import {isRepeatedCategory} from './signs.js'

/** From this number of groups on, a map is faster than a search. */
const MANY = 24

/** The origin of the values of a category, for fixes. */
export interface Origin {
  readonly row: Row | null
  /** Whether a row that repeats a category can be joined with the first row without changes. */
  readonly joinable: boolean
  /** Whether the values also belong to other categories. */
  readonly shared?: boolean
}

/** Collects categories and their values into the groups of one field, wherever they are. */
export class Groups {
  readonly #at: SectionAt<GroupsShape>
  readonly #context: Context
  readonly #cells: CellReader
  readonly #groups: Group[] = []
  /** The indexes of the groups by category, if there are many. */
  #byCategory: Map<string, number> | null = null
  #last = -1

  constructor(at: SectionAt<GroupsShape>) {
    this.#at = at
    this.#context = at.context
    this.#cells = new CellReader(at)
  }

  /** The groups of the summary. */
  readonly values: Record<string, unknown>[] = []

  /** The number of groups. */
  get size(): number {
    return this.#groups.length
  }

  /** Whether any group has a value. */
  hasValue(value: string): boolean {
    return this.#groups.some(({values}) => values.has(value))
  }

  hasCategory(category: string): boolean {
    return this.#find(category) >= 0
  }

  /** Adds the values of another cell to the group of the last row. */
  addMore(cell: Text): void {
    if (this.#last >= 0) this.addValues(this.#last, cell)
  }

  /** Returns the node for the next group. */
  nextPlace(): Place {
    return this.#context.positions.child(this.#at.place, this.#groups.length)
  }

  /**
   * Adds the values of a cell to the category in another cell. If the cell of the category has a message of failure,
   * the other cell gives the category. `values` is null when the row has no cell for values.
   */
  addRow(category: Text, values: Text | null, origin: Origin): void {
    if (this.#addPlainRow(category, values)) return
    if (category.text.endsWith('ailed') && phraseOf(this.#context, category, UNCATEGORISED) === 'failed') {
      this.#reportFailure(category)
      if (values && values.text !== '') this.#category(values, {from: 0, to: values.text.length}, null, origin)
      return
    }
    const group = this.#category(category, {from: 0, to: category.text.length}, values, origin)
    if (values) this.#cells.read(this.#groups[group] as Group, values, origin.shared)
  }

  /** Adds a row with a new category in the canonical notation. For any other row it does nothing and returns false. */
  #addPlainRow(category: Text, values: Text | null): boolean {
    const name = category.text
    if (values === null || category.map !== null || name === '' || name.includes('\n') || name.endsWith('failed'))
      return false
    if (mayNeedCleaning(this.#context.source, category.start, category.end, true) || this.#find(name) >= 0) return false
    if (isRepeatedCategory(name) || phraseOf(this.#context, category, UNCATEGORISED) !== null) return false
    this.addValues(this.#open(name, values, category.start, category.end), values)
    return true
  }

  /** Adds the values to the group of a category, which is a part of a text. Returns the index of the group. */
  openGroup(category: Text, part: Part, values: Text | null, origin: Origin): number {
    return this.#category(category, part, values, origin)
  }

  #category(text: Text, part: Part, values: Text | null, origin: Origin): number {
    const {source, positions} = this.#context
    const written = text.text.slice(part.from, part.to)
    if (this.#last >= 0 && isRepeatedCategory(written) && !isLiteral(source, text, part.from, part.to))
      return this.#ditto(text, values, origin)
    if (phraseOf(this.#context, text, UNCATEGORISED) === 'absent' && written !== UNCATEGORISED)
      return this.#unnamed(text)
    const {from, to} = cleanPart(this.#context, text, part, true, () => positions.child(this.nextPlace(), 'category'))
    const name = plain(text.text.slice(from, to))
    if (name === '') return this.#continued(text, values, origin)
    const start = pieceStart(source, text, from)
    const end = pieceEnd(text, to)
    const known = isLiteral(source, text, from, from + 1) ? -1 : this.#find(name)
    if (known < 0) return this.#open(name, values, start, end)
    positions.quote(start, end)
    this.#reportRepeated(known, {start, end}, values, origin)
    this.#last = known
    return known
  }

  /** Reads a mark that repeats the category above. */
  #ditto(text: Text, values: Text | null, origin: Origin): number {
    const {start, end} = text
    this.#context.positions.mark(start, end)
    this.#reportRepeated(this.#last, {start, end}, values, origin)
    return this.#last
  }

  /** Reads a category that is a placeholder. */
  #unnamed(text: Text): number {
    const {start, end} = text
    const {source, positions} = this.#context
    positions.quote(start, end)
    const actual = source.slice(start, end)
    this.#context.report(
      'no-category',
      {place: this.nextPlace(), start, end},
      {actual, expected: UNCATEGORISED},
      {
        fix: () => [replacement(start, end, UNCATEGORISED)],
      },
    )
    return this.uncategorised()
  }

  #reportFailure(text: Text): void {
    const {source, positions} = this.#context
    positions.quote(text.start, text.end)
    const actual = source.slice(text.start, text.end)
    this.#context.report('generation-failed', {place: this.nextPlace(), start: text.start, end: text.end}, {actual})
  }

  #named(name: string, values: Text | null): number {
    const known = this.#find(name)
    this.#last = known < 0 ? this.#open(name, values) : known
    return this.#last
  }

  /** Makes a group; `start` and `end` are the place of its category, if it has one. */
  #open(category: string, cell: Text | null, start = -1, end = -1): number {
    const {positions} = this.#context
    const {valueKey} = this.#at.section
    const place = this.nextPlace()
    if (start >= 0) positions.addChild(place, 'category', start, end)
    const values = new Distinct()
    const at = this.#groups.push({category, place, valuesPlace: positions.child(place, valueKey), values, cell}) - 1
    if (this.#byCategory !== null && !this.#byCategory.has(category)) this.#byCategory.set(category, at)
    this.values.push({category, [valueKey]: values.all})
    this.#last = at
    return at
  }

  /** Returns the index of the first group with a category; -1 when there is none. */
  #find(category: string): number {
    const groups = this.#groups
    if (groups.length >= MANY) {
      this.#byCategory ??= new Map(groups.map((it, at) => [it.category, at] as const).reverse())
      return this.#byCategory.get(category) ?? -1
    }
    for (let at = 0; at < groups.length; at++) if ((groups[at] as Group).category === category) return at
    return -1
  }

  /** Returns the group of values without a category. */
  uncategorised(): number {
    return this.#named(UNCATEGORISED, null)
  }

  /** Reads a row with an empty category, which continues the row above. */
  #continued(text: Text, values: Text | null, origin: Origin): number {
    if (this.#last < 0) return this.uncategorised()
    this.#reportRepeated(this.#last, {start: text.start, end: text.start}, values, origin)
    return this.#last
  }

  /** Reports that a row belongs to the group of a row above. If the row has no category, `end` is equal to `start`. */
  #reportRepeated(group: number, {start, end}: Span, values: Text | null, {row, joinable}: Origin): void {
    const {category, cell, place} = this.#groups[group] as Group
    const actual = this.#context.source.slice(start, end)
    this.#context.report(
      'repeated-category',
      {place, start, end},
      {actual, category},
      {
        fix: () => (joinable && row && cell && values ? this.#joined(cell, values, row) : null),
        related: () => this.#context.positions.child(place, 'category'),
      },
    )
  }

  #joined(cell: Text, values: Text, row: Row): Edit[] {
    const saysSomething = (text: Text) =>
      text.text !== '' && phraseOf(this.#context, text, this.#at.section.placeholder) === null
    return joinRow(this.#context.source, {
      row,
      values: saysSomething(values) ? values : null,
      cell,
      keepsCell: saysSomething(cell),
    })
  }

  /** Adds the values of a text that has values only because of its separators. So one separator must stay. */
  addSeparated(group: number, text: Text): void {
    const shared = partsOf(this.#context.source, text).length <= 2
    this.#cells.read(this.#groups[group] as Group, text, shared)
  }

  /** Adds the values of a cell to a group. Reports an empty cell and a placeholder. */
  addValues(group: number, cell: Text): void {
    this.#cells.read(this.#groups[group] as Group, cell)
  }
}
