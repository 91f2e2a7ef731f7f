import type {Edit} from '../../../types.js'
import type {Span} from '../../page/spans.js'
import {editShared} from '../inline.js'
import {hunksOf} from '../script.js'
import {type GroupChange, repetition, sameValues} from './change.js'

/* Edits the values of a group that are in several places: cells, the rest of list items, nested items. */

/** A place with values of one group: a cell, the rest of a list item, or a nested item. */
export interface Holder {
  readonly cell: Span
  readonly spans: readonly Span[]
  /**
   * Returns the edits that remove the place with its last value; null when the category would be removed too. The
   * function is null when the place cannot be removed.
   */
  readonly remove: (() => Edit[] | null) | null
}

export interface Holders {
  readonly holders: readonly Holder[]
  /** Writes a value in a new place beside a holder; null when values share their places. */
  readonly own: ((value: string, beside: Holder, before: boolean) => Edit) | null
  /** Returns the edits of the values of a holder. */
  readonly edit: (holder: Holder, edits: readonly Edit[]) => readonly Edit[] | null
}

/** Returns the edits that turn one list of values into the other. */
export function editHolders(
  change: GroupChange,
  before: readonly string[],
  after: readonly string[],
  {holders, own, edit}: Holders,
): Edit[] | null {
  // A value outside its cell, for example in another column, cannot be edited here.
  if (holders.some(({cell, spans}) => spans.some(({start, end}) => start < cell.start || end > cell.end))) return null
  const isRepeated = repetition(before, after)
  const write = (value: string) => change.writeValue(value, isRepeated(value))
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
  /** The values that get a place of their own, beside the holder with the index `at`. */
  readonly lines: {readonly value: string; readonly at: number; readonly before: boolean}[]
}

/** Assigns each value to a place. A new value goes to the place of the value before it. */
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
