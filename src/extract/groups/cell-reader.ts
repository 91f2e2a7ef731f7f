import type {GroupsShape} from '../../form/shape.js'
import {VALUE_SEPARATOR} from '../../markdown/notation.js'
import type {Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Context} from '../context.js'
import type {SectionAt} from '../kinds/reader.js'
import {isLiteral, pieceEnd, pieceStart, plain, sourceStart} from '../pieces.js'
import {phraseOf} from '../placeholder.js'
import type {Place} from '../positions.js'
import {type Cut, cutsOf, listInBrackets, plainParts, separated, spansOf, withoutPart, wrapsIn} from './cell.js'
import {numberedParts} from './cell-numbers.js'
import {cleanPart, type Part, reportCleaning} from './clean.js'
import type {Distinct} from './distinct.js'
import {readsLikeList} from './signs.js'

/** The values of one category. */
export interface Group {
  readonly category: string
  /** The nodes of the group and of its values. */
  readonly place: Place
  readonly valuesPlace: Place
  readonly values: Distinct
  /** The cell with the first values, where a fix can add more; null when it is not a separate cell. */
  readonly cell: Text | null
}

/** A longer text is not a placeholder. */
const LONGEST_PHRASE = 200

/** Reads cells into the values of groups. */
export class CellReader {
  readonly #at: SectionAt<GroupsShape>
  readonly #context: Context
  /** Whether nothing may be removed from the current cell. */
  #shared = false
  /** The part that was read last. A separator after it may be superfluous. */
  #lastPart: (Part & {cell: Text}) | null = null

  constructor(at: SectionAt<GroupsShape>) {
    this.#at = at
    this.#context = at.context
  }

  /**
   * Adds the values of a cell to a group. Reports an empty cell and a placeholder. Nothing may be removed from a
   * `shared` cell: its values belong to other categories too, or its text would be a placeholder without them.
   */
  read(group: Group, cell: Text, shared = false): void {
    this.#shared = shared
    const {positions, source} = this.#context
    const {values, category, valuesPlace} = group
    const before = values.length
    const phrase = cell.text === '' ? 'absent' : phraseOf(this.#context, cell, this.#at.section.placeholder)
    if (phrase === null) {
      this.#split(group, cell)
      if (values.length > before || before > 0) return
    }
    const actual = source.slice(cell.start, cell.end)
    if (phrase === 'failed') {
      positions.quote(cell.start, cell.end)
      this.#context.report('generation-failed', {place: valuesPlace, start: cell.start, end: cell.end}, {actual})
      return
    }
    positions.mark(cell.start, cell.end)
    this.#context.report('empty-cell', {place: valuesPlace, start: cell.start, end: cell.end}, {actual, category})
  }

  #split(group: Group, cell: Text): void {
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
  #splitBrackets(group: Group, cell: Text, parts: readonly Part[]): void {
    const {source, positions} = this.#context
    const {start, end} = cell
    const expected = parts.map(({from, to}) => plain(cell.text.slice(from, to))).join(VALUE_SEPARATOR)
    positions.quote(start, end)
    this.#context.report(
      'bracketed-value',
      {place: group.valuesPlace, start, end},
      {actual: source.slice(start, end), expected},
    )
    for (const part of parts) this.#part(group, cell, part)
  }

  #reportNumber(group: Group, cell: Text, whole: Part, kept: Part): void {
    const {values, valuesPlace} = group
    const place = this.#context.positions.child(valuesPlace, values.length)
    reportCleaning(this.#context, {text: cell, whole, kept, code: 'enumerated-item'}, place)
  }

  /** Reports marks other than semicolons between values. */
  #reportCuts(group: Group, cell: Text, cuts: readonly Cut[]): void {
    const other = cuts.filter(cut => cut.kind !== 'semicolon')
    if (cuts.length === 0) return this.#reportCommas(group, cell)
    if (other.length === 0) return this.#reportWraps(group, cell)
    const {source, positions} = this.#context
    const {start, end} = cell
    for (const cut of other) positions.quote(sourceStart(cell, cut.from), pieceEnd(cell, cut.to))
    this.#context.report(
      'cell-separator',
      {place: group.valuesPlace, start, end},
      {actual: source.slice(start, end)},
      {
        fix: () => separated(source, cell, cuts),
      },
    )
  }

  /** Reports line breaks that only wrap the text of a cell. */
  #reportWraps(group: Group, cell: Text): void {
    const wraps = wrapsIn(this.#context.source, cell)
    if (wraps.length === 0) return
    const {start, end} = cell
    const actual = this.#context.source.slice(start, end)
    this.#context.report(
      'cell-separator',
      {place: group.valuesPlace, start, end},
      {actual, isWrapped: true},
      {
        fix: () => wraps.map(wrap => replacement(wrap.start, wrap.end, ' ')),
      },
    )
  }

  /** Reports a cell with commas only, which may be a list or one name. */
  #reportCommas(group: Group, cell: Text): void {
    if (!readsLikeList(cell.text)) return
    const {start, end} = cell
    this.#context.report(
      'comma-separated',
      {place: group.valuesPlace, start, end},
      {
        actual: this.#context.source.slice(start, end),
      },
    )
  }

  /**
   * Splits a cell in the canonical notation: "First; Second", without text to clean and without repeated values. For
   * any other cell it does nothing and returns false.
   */
  #splitPlainly(group: Group, cell: Text): boolean {
    if (group.values.length > 0) return false
    const {source, positions} = this.#context
    const parts = plainParts(source, cell.text, cell.start)
    if (parts === null) return false
    let start = cell.start
    for (let j = 0; j < parts.length; j++) {
      const value = parts[j] as string
      group.values.add(value)
      positions.addChild(group.valuesPlace, j, start, start + value.length)
      start += value.length + 2
    }
    if (parts.length === 1) this.#reportCommas(group, cell)
    return true
  }

  #part(group: Group, cell: Text, part: Part): void {
    this.#lastPart = {cell, from: part.from, to: part.to}
    this.#value(group, cell, part)
  }

  /** Reports a semicolon with nothing before or after it. */
  #emptyPart(group: Group, cell: Text, cut: Cut | undefined): void {
    if (cut?.kind !== 'semicolon') return
    const at = cut.from
    const {source, positions} = this.#context
    const from = sourceStart(cell, at)
    const before = this.#lastPart
    const valueStart = before && before.cell === cell && before.to <= at ? pieceStart(source, cell, before.from) : from
    const place = positions.child(group.valuesPlace, Math.max(0, group.values.length - 1))
    // More separators add nothing to the value.
    this.#lastPart = null
    const params = {actual: source.slice(valueStart, from + 1), expected: source.slice(valueStart, from).trimEnd()}
    this.#context.report('trailing-separator', {place, start: valueStart, end: from + 1}, params, {
      fix: () => (this.#leavesPhrase(cell, {from: at, to: at + 1}) ? null : [replacement(from, from + 1, '')]),
    })
  }

  /** Whether a cell without a part would be a phrase of absence or failure. */
  #leavesPhrase({text, start, end}: Text, {from, to}: Part): boolean {
    if (text.length - (to - from) > LONGEST_PHRASE) return false
    const left = (text.slice(0, from) + text.slice(to)).replace(/^[\s;]+|(?<![\s;])[\s;]+$/g, '')
    return phraseOf(this.#context, {text: left, start, end, map: null}, this.#at.section.placeholder) !== null
  }

  /** Cleans a value and adds it to its group, unless the group already has it. */
  #value(group: Group, text: Text, part: Part): void {
    const {source, positions} = this.#context
    const {values, valuesPlace, category, place} = group
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
        {place, start, end},
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
