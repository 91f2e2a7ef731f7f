import {diffArrays} from 'diff'

/** A replacement in a list: `removed` elements from `at` on are replaced by `added`. */
export interface Hunk<T> {
  readonly at: number
  readonly removed: number
  readonly added: readonly T[]
}

/** Lists that differ in more places than this are not compared further. The rest is one hunk. */
const MOST_CHANGES = 400

/** Returns the changes that turn one list into the other, as few as possible. */
export function hunksOf<T>(
  before: readonly T[],
  after: readonly T[],
  same = Object.is as (a: T, b: T) => boolean,
): Hunk<T>[] {
  const length = Math.min(before.length, after.length)
  let head = 0
  while (head < length && same(before[head] as T, after[head] as T)) head++
  let tail = 0
  while (tail < length - head && same(before[before.length - 1 - tail] as T, after[after.length - 1 - tail] as T))
    tail++
  const old = before.slice(head, before.length - tail)
  const now = after.slice(head, after.length - tail)
  if (old.length === 0 && now.length === 0) return []
  const whole = {at: head, removed: old.length, added: now}
  if (old.length === 0 || now.length === 0) return [whole]
  return between(old, now, head, same) ?? [whole]
}

function between<T>(old: T[], now: T[], head: number, same: (a: T, b: T) => boolean): Hunk<T>[] | null {
  const parts = diffArrays(old, now, {comparator: same, maxEditLength: MOST_CHANGES})
  if (!parts) return null
  const hunks: Hunk<T>[] = []
  let at = head
  let open: {at: number; removed: number; added: readonly T[]} | null = null
  for (const {value, added, removed} of parts) {
    if (!added && !removed) {
      at += value.length
      open = null
      continue
    }
    if (!open) {
      open = {at, removed: 0, added: []}
      hunks.push(open)
    }
    if (added) open.added = [...open.added, ...value]
    else {
      open.removed += value.length
      at += value.length
    }
  }
  return hunks
}
