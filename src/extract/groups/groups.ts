import type {GroupsShape} from '../../form/shape.js'
import {UNCATEGORISED, VALUE_SEPARATOR} from '../../markdown/notation.js'
import type {Row, Span, Text} from '../../read/blocks.js'
import type {Edit} from '../../types.js'
import {replace} from '../blanks.js'
import type {Context} from '../context.js'
import type {SectionAt} from '../kinds/reader.js'
import {isLiteral, pieceEnd, pieceStart, plain, sourceStart} from '../pieces.js'
import {phraseOf} from '../placeholder.js'
import type {Place} from '../positions.js'
import {
  type Cut,
  cutsOf,
  listInBrackets,
  numberedParts,
  partsOf,
  plainParts,
  separated,
  spansOf,
  withoutPart,
  wrapsIn,
} from './cell.js'
import {cleanPart, mayNeedCleaning, type Part, reportCleaning} from './clean.js'
import {Distinct} from './distinct.js'
import {joinRow} from './join-row.js'
import {isDitto, readsLikeList} from './signs.js'

/** The values of one category, under the key that the field gives them. */
interface Group {
  readonly category: string
  /** The node of the group, and of its values. */
  readonly place: Place
  readonly valuesPlace: Place
  readonly values: Distinct
  /** The cell that holds the first values, where a fix puts more; null when it is not a cell of its own. */
  readonly cell: Text | null
}

/** The number of groups from which a map is faster than a search. */
const MANY = 24

/** Longer text than this is not a placeholder. */
const LONGEST_PHRASE = 200

/** Where a category's values come from, for what a fix needs. */
export interface Origin {
  readonly row: Row | null
  /** Whether a row that repeats a category can be joined with the first one as it is. */
  readonly joinable: boolean
  /** Whether the values belong to other categories too. */
  readonly shared?: boolean
}

/** Gathers categories and their values, wherever they are, into the groups of one field. */
export class Groups {
  readonly #at: SectionAt<GroupsShape>
  readonly #context: Context
  readonly #groups: Group[] = []
  /** The groups by their categories, once there are many. */
  #byCategory: Map<string, number> | null = null
  #last = -1
  /**
   * Whether nothing may be taken out of the cell being read: it gives its values to other categories too, or would be
   * none.
   */
  #shared = false
  /** The part that was read last: what a separator after it would trail. */
  #lastPart: (Part & {cell: Text}) | null = null

  constructor(at: SectionAt<GroupsShape>) {
    this.#at = at
    this.#context = at.context
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
    this.#shared = origin.shared === true
    if (values) this.addValues(group, values)
    this.#shared = false
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
    this.#shared = partsOf(this.#context.source, text).length <= 2
    this.addValues(group, text)
    this.#shared = false
  }

  /** Adds the values of a cell to a group; reports a cell that is empty or a placeholder. */
  addValues(group: number, cell: Text): void {
    const {positions, source} = this.#context
    const {values, category, valuesPlace} = this.#groups[group] as Group
    const before = values.length
    const phrase = cell.text === '' ? 'absent' : phraseOf(this.#context, cell, this.#at.section.placeholder)
    if (phrase === null) {
      this.#split(group, cell)
      if (values.length > before || before > 0) return
    }
    const actual = source.slice(cell.start, cell.end)
    if (phrase === 'failed') {
      positions.quote(cell.start, cell.end)
      this.#context.report('generation-failed', valuesPlace, cell.start, cell.end, {actual})
      return
    }
    positions.mark(cell.start, cell.end)
    this.#context.report('empty-cell', valuesPlace, cell.start, cell.end, {actual, category})
  }

  #split(group: number, cell: Text): void {
    if (cell.map === null && this.#splitPlainly(group, cell)) return
    const inner = listInBrackets(cell)
    if (inner) return this.#splitBrackets(group, cell, inner)
    const cuts = cutsOf(this.#context.source, cell)
    const whole = spansOf(cell, cuts)
    const parts = numberedParts(cell, whole)
    for (const [k, part] of parts.entries()) {
      if (parts !== whole) this.#reportNumber(group, cell, whole[k] as Part, part)
      if (part.from < part.to) this.#part(group, cell, part)
      else this.#emptyPart(group, cell, cuts[k] ?? cuts[k - 1])
    }
    this.#reportCuts(group, cell, cuts)
  }

  /** Splits a cell that is a list in brackets: `[A; B]`, `["A", "B"]`. */
  #splitBrackets(group: number, cell: Text, parts: readonly Part[]): void {
    const {source, positions} = this.#context
    const {start, end} = cell
    const {valuesPlace} = this.#groups[group] as Group
    const expected = parts.map(({from, to}) => plain(cell.text.slice(from, to))).join(VALUE_SEPARATOR)
    positions.quote(start, end)
    this.#context.report('bracketed-value', valuesPlace, start, end, {actual: source.slice(start, end), expected})
    for (const part of parts) this.#part(group, cell, part)
  }

  #reportNumber(group: number, cell: Text, whole: Part, kept: Part): void {
    const {values, valuesPlace} = this.#groups[group] as Group
    const place = this.#context.positions.child(valuesPlace, values.length)
    reportCleaning(this.#context, {text: cell, whole, kept, code: 'enumerated-item'}, place)
  }

  /** Reports what separates values in place of semicolons. */
  #reportCuts(group: number, cell: Text, cuts: readonly Cut[]): void {
    const other = cuts.filter(cut => cut.kind !== 'semicolon')
    if (cuts.length === 0) return this.#reportCommas(group, cell)
    if (other.length === 0) return this.#reportWraps(group, cell)
    const {source, positions} = this.#context
    const {start, end} = cell
    for (const cut of other) positions.quote(sourceStart(cell, cut.from), pieceEnd(cell, cut.to))
    const {valuesPlace} = this.#groups[group] as Group
    this.#context.report(
      'cell-separator',
      valuesPlace,
      start,
      end,
      {actual: source.slice(start, end)},
      {
        fix: () => separated(source, cell, cuts),
      },
    )
  }

  /** Reports line breaks that only wrap a cell. */
  #reportWraps(group: number, cell: Text): void {
    const wraps = wrapsIn(this.#context.source, cell)
    if (wraps.length === 0) return
    const {start, end} = cell
    const {valuesPlace} = this.#groups[group] as Group
    const actual = this.#context.source.slice(start, end)
    this.#context.report(
      'cell-separator',
      valuesPlace,
      start,
      end,
      {actual, isWrapped: true},
      {
        fix: () => wraps.map(wrap => replace(wrap.start, wrap.end, ' ')),
      },
    )
  }

  /** A cell of commas alone that reads like a list may be one, or a name. */
  #reportCommas(group: number, cell: Text): void {
    if (!readsLikeList(cell.text)) return
    const {start, end} = cell
    const {valuesPlace} = this.#groups[group] as Group
    this.#context.report('comma-separated', valuesPlace, start, end, {actual: this.#context.source.slice(start, end)})
  }

  /**
   * The short way for a cell that is written as it should be: "First; Second", nothing to clean, nothing twice. False,
   * and nothing done, for any other.
   */
  #splitPlainly(group: number, cell: Text): boolean {
    const it = this.#groups[group] as Group
    if (it.values.length > 0) return false
    const {source, positions} = this.#context
    const parts = plainParts(source, cell.text, cell.start)
    if (parts === null) return false
    let start = cell.start
    for (let j = 0; j < parts.length; j++) {
      const value = parts[j] as string
      it.values.add(value)
      positions.addChild(it.valuesPlace, j, start, start + value.length)
      start += value.length + 2
    }
    if (parts.length === 1) this.#reportCommas(group, cell)
    return true
  }

  #part(group: number, cell: Text, part: Part): void {
    this.#lastPart = {cell, from: part.from, to: part.to}
    this.addValue(group, cell, part)
  }

  /** Nothing before or after a semicolon: it separates nothing. */
  #emptyPart(group: number, cell: Text, cut: Cut | undefined): void {
    if (cut?.kind !== 'semicolon') return
    const at = cut.from
    const {source, positions} = this.#context
    const it = this.#groups[group] as Group
    const from = sourceStart(cell, at)
    const before = this.#lastPart
    const valueStart = before && before.cell === cell && before.to <= at ? pieceStart(source, cell, before.from) : from
    const place = positions.child(it.valuesPlace, Math.max(0, it.values.length - 1))
    // Further separators add nothing to the value.
    this.#lastPart = null
    const params = {actual: source.slice(valueStart, from + 1), expected: source.slice(valueStart, from).trimEnd()}
    this.#context.report('trailing-separator', place, valueStart, from + 1, params, {
      fix: () => (this.#leavesPhrase(cell, {from: at, to: at + 1}) ? null : [replace(from, from + 1, '')]),
    })
  }

  /** Whether a cell without a part would say that there is nothing, or that something failed. */
  #leavesPhrase({text, start, end}: Text, {from, to}: Part): boolean {
    if (text.length - (to - from) > LONGEST_PHRASE) return false
    const left = (text.slice(0, from) + text.slice(to)).replace(/^[\s;]+|(?<![\s;])[\s;]+$/g, '')
    return phraseOf(this.#context, {text: left, start, end, map: null}, this.#at.section.placeholder) !== null
  }

  /** Adds one value, cleaned of what is around it, unless its group has it. */
  addValue(group: number, text: Text, part: Part): void {
    const {source, positions} = this.#context
    const {values, valuesPlace, category, place} = this.#groups[group] as Group
    const next = () => positions.child(valuesPlace, values.length)
    const {from, to} = cleanPart(this.#context, text, part, false, next)
    const value = plain(text.text.slice(from, to))
    const shared = this.#shared
    const start = pieceStart(source, text, from)
    const end = pieceEnd(text, to)
    if (values.has(value) && !isLiteral(source, text, from, from + 1)) {
      positions.quote(start, end)
      this.#context.report(
        'duplicate-item',
        place,
        start,
        end,
        {actual: source.slice(start, end), category},
        {
          fix: () => (shared || this.#leavesPhrase(text, part) ? null : [withoutPart(source, text, part)]),
          related: () => positions.child(valuesPlace, values.indexOf(value)),
        },
      )
      return
    }
    positions.addChild(valuesPlace, values.length, start, end)
    values.add(value)
  }
}
