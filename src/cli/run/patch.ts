import {diffArrays} from 'diff'
import {visible} from '../../diagnostics/visible.js'
import {linesOf, shownLine} from './lines.js'

/** A range of old lines and the new lines that replace it, by line numbers from 0. Either range may be empty. */
interface Change {
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

interface Texts {
  readonly old: readonly string[]
  readonly new: readonly string[]
}

/** How many unchanged lines are shown around changed lines. */
const CONTEXT = 2

/**
 * Returns the change of a document as a unified diff that is safe to print on a terminal; empty when nothing changed.
 * The time is linear in the length: a long run of lines without a counterpart is shown as replaced by the new lines.
 */
export function patchOf(file: string, before: string, after: string): string {
  if (before === after) return ''
  const texts = {old: linesOf(before), new: linesOf(after)}
  const name = visible(file)
  const hunks = groupsOf(changesOf(texts)).map(group => hunkOf(texts, group))
  return `--- ${name}\n+++ ${name}\n${hunks.join('')}`
}

/** Groups the changes whose surrounding lines meet. A group becomes one part of the diff. */
function groupsOf(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const change of changes) {
    if (change.from - end <= 2 * CONTEXT) groups.at(-1)?.push(change)
    else groups.push([change])
    end = change.to
  }
  return groups
}

function hunkOf(texts: Texts, changes: readonly Change[]): string {
  const [first, last] = [changes[0] as Change, changes.at(-1) as Change]
  const above = Math.min(CONTEXT, first.from)
  const below = Math.min(CONTEXT, texts.old.length - last.to)
  const place = (from: number, to: number) => `${from === to ? from : from + 1},${to - from}`
  const header = `@@ -${place(first.from - above, last.to + below)} +${place(first.newFrom - above, last.newTo + below)} @@\n`
  let hunk = header
  let at = first.from - above
  const stay = (to: number) => {
    for (; at < to; at++) hunk += lineOf(' ', texts.old[at] as string)
  }
  for (const {from, to, newFrom, newTo} of changes) {
    stay(from)
    for (; at < to; at++) hunk += lineOf('-', texts.old[at] as string)
    for (let next = newFrom; next < newTo; next++) hunk += lineOf('+', texts.new[next] as string)
  }
  stay(last.to + below)
  return hunk
}

function lineOf(sign: string, line: string): string {
  const shown = shownLine(sign + line)
  return line.endsWith('\n') ? shown : `${shown}\n\\ No newline at end of file\n`
}

/**
 * Returns the changes in order. Lines that occur once in both texts and in the same order are unchanged. The parts
 * between them are compared.
 */
function changesOf(texts: Texts): Change[] {
  const changes: Change[] = []
  let from = 0
  let newFrom = 0
  for (const [to, newTo] of [...commonLines(texts), [texts.old.length, texts.new.length] as const]) {
    changes.push(...changesBetween(texts, trimmed(texts, {from, to, newFrom, newTo})))
    from = to + 1
    newFrom = newTo + 1
  }
  return changes
}

/** Returns the change without the equal lines at its start and end. */
function trimmed(texts: Texts, {from, to, newFrom, newTo}: Change): Change {
  let above = 0
  const shorter = Math.min(to - from, newTo - newFrom)
  while (above < shorter && texts.old[from + above] === texts.new[newFrom + above]) above++
  let below = 0
  while (below < shorter - above && texts.old[to - 1 - below] === texts.new[newTo - 1 - below]) below++
  return {from: from + above, to: to - below, newFrom: newFrom + above, newTo: newTo - below}
}

/** At most this many lines are compared with each other, because the time grows with the square. */
const FEW = 300

function changesBetween(texts: Texts, change: Change): Change[] {
  const {from, to, newFrom, newTo} = change
  if (from === to && newFrom === newTo) return []
  if (to - from + newTo - newFrom > FEW) return [change]
  const changes: Change[] = []
  let at = from
  let newAt = newFrom
  for (const {count, added, removed} of diffArrays(texts.old.slice(from, to), texts.new.slice(newFrom, newTo))) {
    const [end, newEnd] = [added ? at : at + count, removed ? newAt : newAt + count]
    if (added || removed) changes.push({from: at, to: end, newFrom: newAt, newTo: newEnd})
    at = end
    newAt = newEnd
  }
  return changes
}

/**
 * Returns the pairs of numbers of lines that each text contains exactly once: the longest sequence that is in the same
 * order in both texts.
 */
function commonLines(texts: Texts): readonly (readonly [number, number])[] {
  const places = new Map<string, [number, number]>()
  const note = (lines: readonly string[], which: 0 | 1) => {
    for (const [index, line] of lines.entries()) {
      const place = places.get(line) ?? [ABSENT, ABSENT]
      place[which] = place[which] === ABSENT ? index : REPEATED
      places.set(line, place)
    }
  }
  note(texts.old, 0)
  note(texts.new, 1)
  return rising([...places.values()].filter(([a, b]) => a >= 0 && b >= 0).sort(([a], [b]) => a - b))
}

const ABSENT = -1
const REPEATED = -2

/**
 * Returns a longest sequence of pairs in which the second numbers rise. The first numbers of the pairs rise already.
 */
function rising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  // For each length: the pair with the smallest second number that can end a sequence of that length. `previous` links
  // each pair to the one before it.
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, [, second]] of pairs.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number] as readonly [number, number])[1] < second) low = middle + 1
      else high = middle
    }
    previous[index] = ends[low - 1] ?? ABSENT
    ends[low] = index
  }
  const row: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? ABSENT; at >= 0; at = previous[at] as number)
    row.push(pairs[at] as readonly [number, number])
  return row.reverse()
}
