import type {GroupSection} from '../../format/form.js'
import {tableLines} from '../../markdown/table.js'
import type {Edit} from '../../types.js'
import type {GroupOf} from '../../write/stringify.js'
import {editShared} from './inline.js'
import type {Page, Span} from './page.js'
import {hunksOf} from './script.js'
import type {Spell} from './spell.js'

/** The groups of a field as they stand in a document, and how they are to be. */
export interface GroupChange {
  readonly page: Page
  readonly form: GroupSection
  readonly before: readonly GroupOf[]
  readonly after: readonly GroupOf[]
  readonly spell: Spell
  /** Tells which categories and values come again: these are written so that they are not taken for repetitions. */
  readonly comesAgain: (category: string) => boolean
}

/** Edits of the groups that stand in one kind of block; each answers null when it cannot tell. */
export interface GroupEditor {
  rename(at: number, category: string): Edit[] | null
  /** Gives a group other values. */
  refill(at: number, values: readonly string[]): Edit[] | null
  /** Takes the groups out from one index up to, but not including, another. */
  remove(from: number, to: number): Edit[] | null
  /** Puts groups before the one at an index, or at the end. */
  insert(at: number, groups: readonly GroupOf[]): Edit[] | null
}

export function categorySpan({page, form}: GroupChange, at: number): Span | undefined {
  return page.span([form.field, at, 'category'])
}

export function valueSpan({page, form}: GroupChange, at: number, value: number): Span | undefined {
  return page.span([form.field, at, form.valueKey, value])
}

/** Where everything stands that the groups say. */
export function spansOf(change: GroupChange): Span[] {
  return change.before
    .flatMap(({values}, i) => [categorySpan(change, i), ...values.map((_, j) => valueSpan(change, i, j))])
    .filter(span => span !== undefined)
}

export function sameValues(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((it, k) => it === b[k])
}

export function sameGroup(a: GroupOf, b: GroupOf): boolean {
  return a.category === b.category && sameValues(a.values, b.values)
}

/**
 * Tells whether a text that is about to be written comes again: it is in the list more than once, and was there or has
 * been written already.
 */
export function repetition(before: readonly string[], after: readonly string[]): (text: string) => boolean {
  const old = new Set(before)
  const seen = new Set<string>()
  const twice = new Set(after.filter(text => seen.size === seen.add(text).size))
  return text => twice.has(text) && old.size === old.add(text).size
}

export function writeCategory({comesAgain, spell}: GroupChange, category: string): string {
  return spell('category', category, comesAgain(category))
}

export function writeValues(values: readonly string[], spell: Spell): string[] {
  const comesAgain = repetition([], values)
  return values.map(value => spell('value', value, comesAgain(value)))
}

/** The groups as a canonical table. */
export function canonicalTable(change: GroupChange): string {
  const {form, after, spell} = change
  return tableLines(
    form,
    after.map(({category, values}) => [writeCategory(change, category), writeValues(values, spell).join('; ')]),
  )
}

/* Values that are spread over several places. */

/** A place that holds values of one group: a cell, the rest of a list item, a nested item. */
export interface Holder {
  readonly cell: Span
  readonly spans: readonly Span[]
  /** Takes it away with its last value; null when the category would go with it. */
  readonly remove: (() => Edit[] | null) | null
}

export interface Holders {
  readonly holders: readonly Holder[]
  /** Writes a value in a place of its own beside a holder; null when values share their places. */
  readonly own: ((value: string, beside: Holder, before: boolean) => Edit) | null
  /** Edits of what a holder says. */
  readonly edit: (holder: Holder, edits: readonly Edit[]) => readonly Edit[] | null
}

/** The edits that make one list of values, wherever they stand, the other. */
export function editHolders(
  {page, spell}: GroupChange,
  before: readonly string[],
  after: readonly string[],
  {holders, own, edit}: Holders,
): Edit[] | null {
  const comesAgain = repetition(before, after)
  const write = (value: string) => spell('value', value, comesAgain(value))
  const {lists, lines} = spread(before, after, holders, own !== null)
  const edits = own ? lines.map(line => own(write(line.value), holders[line.at] as Holder, line.before)) : []
  let from = 0
  const left = lists.filter(list => list.length > 0).length + lines.length
  for (const [k, holder] of holders.entries()) {
    const old = before.slice(from, from + holder.spans.length)
    from += old.length
    const list = lists[k] as string[]
    if (sameValues(old, list)) continue
    const made =
      list.length === 0 && holder.remove && left > 0
        ? holder.remove()
        : edit(holder, editShared({...holder, source: page.source}, old, list, write))
    if (made === null) return null
    for (const edit of made) edits.push(edit)
  }
  return edits
}

interface Spread {
  /** The values of each holder. */
  readonly lists: string[][]
  /** The values that get a place of their own, beside the holder at an index. */
  readonly lines: {readonly value: string; readonly at: number; readonly before: boolean}[]
}

/** Where each value goes: a new one to the one before it. */
function spread(before: readonly string[], after: readonly string[], holders: readonly Holder[], own: boolean): Spread {
  const holderOf = holders.flatMap(({spans}, at) => spans.map(() => at))
  const lists: string[][] = holders.map(() => [])
  const lines: Spread['lines'] = []
  let at = 0
  const keep = (to: number) => {
    for (; at < to; at++) lists[holderOf[at] as number]?.push(before[at] as string)
  }
  for (const hunk of hunksOf(before, after)) {
    keep(hunk.at)
    const kept = Math.min(hunk.removed, hunk.added.length)
    for (const [k, value] of hunk.added.entries()) {
      const beside = holderOf[k < kept ? hunk.at + k : Math.max(0, hunk.at + kept - 1)] ?? 0
      if (k >= kept && own) lines.push({value, at: beside, before: hunk.at + kept === 0})
      else lists[beside]?.push(value)
    }
    at = hunk.at + hunk.removed
  }
  keep(before.length)
  return {lists, lines}
}
