import type {Values} from '../../../form/absent.js'
import {CATEGORY, type GroupsShape} from '../../../form/shape.js'
import {valuesLine} from '../../../markdown/notation.js'
import type {Edit, Path} from '../../../types.js'
import {categoryPlace, groupsTable, groupValuePlace} from '../../../write/kinds/groups.js'
import type {Page} from '../../page/page.js'
import type {Span} from '../../page/spans.js'
import type {SectionEdit} from '../editing.js'
import {editShared} from '../inline.js'
import {hunksOf} from '../script.js'

/** A category with its values, whichever the form calls them. */
export interface GroupOf {
  readonly category: string
  readonly values: readonly string[]
}

/** The groups of a section as they are in a document, and as they must become. */
export interface GroupChange {
  readonly edit: SectionEdit<GroupsShape>
  readonly page: Page
  readonly before: readonly GroupOf[]
  readonly after: readonly GroupOf[]
  /** Says which categories come again: these are written so that they are not read as repetitions. */
  readonly comesAgain: (category: string) => boolean
}

/** How the groups of a section change. */
export function changeOf(edit: SectionEdit<GroupsShape>): GroupChange {
  const groups = (values: Values) =>
    (values[edit.shape.key] as readonly Values[]).map(it => ({
      category: it[CATEGORY] as string,
      values: it[edit.shape.valueKey] as readonly string[],
    }))
  const [before, after] = [groups(edit.before), groups(edit.after)]
  const comesAgain = repetition(
    before.map(it => it.category),
    after.map(it => it.category),
  )
  return {edit, page: edit.editing.page, before, after, comesAgain}
}

/** Edits of the groups that are in one kind of block; each answers null when it cannot say. */
export interface GroupEditor {
  rename(at: number, category: string): Edit[] | null
  /** Gives a group other values. */
  refill(at: number, values: readonly string[]): Edit[] | null
  /** Takes the groups out from one index up to, but not including, another. */
  remove(from: number, to: number): Edit[] | null
  /** Puts groups before the one at an index, or at the end. */
  insert(at: number, groups: readonly GroupOf[]): Edit[] | null
}

export function categorySpan({page, edit}: GroupChange, at: number): Span | undefined {
  return page.span([...edit.path, at, 'category'])
}

/** @throws NotEditable when nothing is written of it. */
export function valueSpan({page, edit}: GroupChange, at: number, value: number): Span {
  const path: Path = [...edit.path, at, edit.shape.valueKey, value]
  return page.spanOf(path)
}

/** Where everything is that the groups say. */
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
 * Says whether a text that is about to be written comes again: it is in the list more than once, and was there or has
 * been written already.
 */
export function repetition(before: readonly string[], after: readonly string[]): (text: string) => boolean {
  const old = new Set(before)
  const seen = new Set<string>()
  const twice = new Set(after.filter(text => seen.size === seen.add(text).size))
  return text => twice.has(text) && old.size === old.add(text).size
}

export function writeCategory({edit, comesAgain}: GroupChange, category: string): string {
  const {editing, at, shape} = edit
  return editing.spell(categoryPlace(at.frames, shape), {value: category, text: category}, comesAgain(category))
}

function writeValue({edit}: GroupChange, value: string, comesAgain: boolean): string {
  const {editing, at, shape} = edit
  return editing.spell(groupValuePlace(at.frames, shape), {value, text: value}, comesAgain)
}

export function writeValues(change: GroupChange, values: readonly string[]): string[] {
  const comesAgain = repetition([], values)
  return values.map(value => writeValue(change, value, comesAgain(value)))
}

/** The groups as a canonical table. */
export function canonicalTable(change: GroupChange): string {
  const rows = change.after.map(({category, values}) => [
    writeCategory(change, category),
    valuesLine(writeValues(change, values), ';'),
  ])
  return groupsTable(change.edit.shape, rows)
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

/** The edits that make one list of values, wherever they are, the other. */
export function editHolders(
  change: GroupChange,
  before: readonly string[],
  after: readonly string[],
  {holders, own, edit}: Holders,
): Edit[] | null {
  // A value that is outside its cell, in a further column say, has no place there.
  if (holders.some(({cell, spans}) => spans.some(({start, end}) => start < cell.start || end > cell.end))) return null
  const comesAgain = repetition(before, after)
  const write = (value: string) => writeValue(change, value, comesAgain(value))
  const {source} = change.page
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
        : edit(holder, editShared({...holder, source, separator: ';'}, old, list, write))
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
