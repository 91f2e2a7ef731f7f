import type {GroupsShape} from '../../form/shape.js'
import {UNCATEGORISED} from '../../markdown/notation.js'
import type {Row, Span, Text} from '../../read/blocks.js'
import type {Edit} from '../../types.js'
import {replace} from '../blanks.js'
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
import {isDitto} from './signs.js'

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

/** Gathers categories and their values, wherever they are, into the groups of one field. */
export class Groups {
  readonly #at: SectionAt<GroupsShape>
  readonly #context: Context
  readonly #cells: CellReader
  readonly #groups: Group[] = []
  /** The groups by their categories, once there are many. */
  #byCategory: Map<string, number> | null = null
  #last = -1

  constructor(at: SectionAt<GroupsShape>) {
    this.#at = at
    this.#context = at.context
    this.#cells = new CellReader(at)
  }

  /** The groups as the summary has them. */
  readonly values: Record<string, unknown>[] = []

  /** How many groups there are. */
  get size(): number {
    return this.#groups.length
  }

  /** Whether a value is in some group, and whether a category does. */
  hasValue(value: string): boolean {
    return this.#groups.some(({values}) => values.has(value))
  }

  hasCategory(category: string): boolean {
    return this.#find(category) >= 0
  }

  /** Adds the values of a further cell to the group of the last row. */
  addMore(cell: Text): void {
    if (this.#last >= 0) this.addValues(this.#last, cell)
  }

  /** A node for the group that is made next. */
  nextPlace(): Place {
    return this.#context.positions.child(this.#at.place, this.#groups.length)
  }

  /**
   * Adds the values of a cell to the category of another. A failure message in the place of the category leaves the
   * other cell to name it; `values` is null when the row has no cell for them.
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

  /** The short way for a new category that is written as it should be. */
  #addPlainRow(category: Text, values: Text | null): boolean {
    const name = category.text
    if (values === null || category.map !== null || name === '' || name.includes('\n') || name.endsWith('failed'))
      return false
    if (mayNeedCleaning(this.#context.source, category.start, category.end, true) || this.#find(name) >= 0) return false
    if (isDitto(name) || phraseOf(this.#context, category, UNCATEGORISED) !== null) return false
    this.addValues(this.#open(name, values, category.start, category.end), values)
    return true
  }

  /** Adds the values to the group of a category that is a part of a text; gives the group. */
  openGroup(category: Text, part: Part, values: Text | null, origin: Origin): number {
    return this.#category(category, part, values, origin)
  }

  #category(text: Text, part: Part, values: Text | null, origin: Origin): number {
    const {source, positions} = this.#context
    const written = text.text.slice(part.from, part.to)
    if (this.#last >= 0 && isDitto(written) && !isLiteral(source, text, part.from, part.to))
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

  /** A mark that repeats the category above. */
  #ditto(text: Text, values: Text | null, origin: Origin): number {
    const {start, end} = text
    this.#context.positions.mark(start, end)
    this.#reportRepeated(this.#last, {start, end}, values, origin)
    return this.#last
  }

  /** A category that is a placeholder. */
  #unnamed(text: Text): number {
    const {start, end} = text
    const {source, positions} = this.#context
    positions.quote(start, end)
    const actual = source.slice(start, end)
    this.#context.report(
      'no-category',
      this.nextPlace(),
      start,
      end,
      {actual, expected: UNCATEGORISED},
      {
        fix: () => [replace(start, end, UNCATEGORISED)],
      },
    )
    return this.uncategorised()
  }

  #reportFailure(text: Text): void {
    const {source, positions} = this.#context
    positions.quote(text.start, text.end)
    const actual = source.slice(text.start, text.end)
    this.#context.report('generation-failed', this.nextPlace(), text.start, text.end, {actual})
  }

  #named(name: string, values: Text | null): number {
    const known = this.#find(name)
    this.#last = known < 0 ? this.#open(name, values) : known
    return this.#last
  }

  /** Makes a group; `start` and `end` are where its category is, if there is one. */
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

  /** The first group of a category; -1 when there is none. */
  #find(category: string): number {
    const groups = this.#groups
    if (groups.length >= MANY) {
      this.#byCategory ??= new Map(groups.map((it, at) => [it.category, at] as const).reverse())
      return this.#byCategory.get(category) ?? -1
    }
    for (let at = 0; at < groups.length; at++) if ((groups[at] as Group).category === category) return at
    return -1
  }

  /** The group for values that have no category at all. */
  uncategorised(): number {
    return this.#named(UNCATEGORISED, null)
  }

  /** A row with an empty category goes on with the one above. */
  #continued(text: Text, values: Text | null, origin: Origin): number {
    if (this.#last < 0) return this.uncategorised()
    this.#reportRepeated(this.#last, {start: text.start, end: text.start}, values, origin)
    return this.#last
  }

  /** Reports that a row belongs to the group of a row above; where it names no category, `end` is `start`. */
  #reportRepeated(group: number, {start, end}: Span, values: Text | null, {row, joinable}: Origin): void {
    const {category, cell, place} = this.#groups[group] as Group
    const actual = this.#context.source.slice(start, end)
    this.#context.report(
      'repeated-category',
      place,
      start,
      end,
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
    return joinRow(this.#context.source, cell, saysSomething(cell), saysSomething(values) ? values : null, row)
  }

  /** Adds the values of a text that holds values only as long as a separator is in it: the last one stays. */
  addSeparated(group: number, text: Text): void {
    const shared = partsOf(this.#context.source, text).length <= 2
    this.#cells.read(this.#groups[group] as Group, text, shared)
  }

  /** Adds the values of a cell to a group; reports a cell that is empty or a placeholder. */
  addValues(group: number, cell: Text): void {
    this.#cells.read(this.#groups[group] as Group, cell)
  }
}
