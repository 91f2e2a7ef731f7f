import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {Page} from '../page/page.js'
import type {Span} from '../page/spans.js'
import {type Hunk, hunksOf} from './script.js'

/*
 * Edits lists of values that are one below the other, each on lines of its own: items, paragraphs, header lines, rows,
 * sections.
 *
 *     - First        entry: from the start of its line, with its marker, to its end
 *                    gap: a line break, or two in a loose list
 *     - Second
 */

/** A value and its lines, which hold nothing else. */
export interface Entry extends Span {
  /** Identifies the block. Only entries of the same block are directly below one another. */
  readonly block: unknown
}

/** The place of a new entry. */
export interface Place {
  /** The index of the entry whose style it takes: the one before it, else the one after it. */
  readonly beside: number
  /** How many entries it comes after that entry; 0 when it comes before it. */
  readonly after: number
  /** Whether it is the last entry. */
  readonly last: boolean
}

/** The entries before and after a change, and how an entry is written. */
export interface EntryChange<T> extends Writing<T> {
  readonly before: readonly T[]
  readonly after: readonly T[]
  /** Returns the edits that replace the entry at an index. */
  readonly replaced: (at: number, value: T) => readonly Edit[]
  readonly same?: (a: T, b: T) => boolean
}

/** How new entries are written. */
export interface Writing<T> {
  readonly entries: readonly Entry[]
  /** Returns the lines of a new entry at a place. */
  readonly written: (value: T, place: Place) => string | null
  /** The text between entries, for a document with fewer than two entries. */
  readonly gap: string
}

/** Returns the edits that turn one list into the other; null when they cannot be found. */
export function editEntries<T>(page: Page, change: EntryChange<T>): Edit[] | null {
  const edits: Edit[] = []
  for (const hunk of hunksOf(change.before, change.after, change.same)) {
    const made = editHunk(page, change, hunk)
    if (made === null) return null
    for (const edit of made) edits.push(edit)
  }
  return edits
}

function editHunk<T>(page: Page, change: EntryChange<T>, {at, removed, added}: Hunk<T>): Edit[] | null {
  const edits: Edit[] = []
  const kept = Math.min(removed, added.length)
  for (let k = 0; k < kept; k++) for (const edit of change.replaced(at + k, added[k] as T)) edits.push(edit)
  if (removed > kept) edits.push(...removeEntries(page, change.entries, at + kept, at + removed))
  if (added.length > kept) {
    const insertion = insertEntries(page, change, at + kept, added.slice(kept))
    if (insertion === null) return null
    edits.push(insertion)
  }
  return edits
}

/**
 * Returns the edit that writes entries before the entry at an index. They come after the entry before it, if there is
 * one.
 */
export function insertEntries<T>(page: Page, change: Writing<T>, at: number, values: readonly T[]): Edit | null {
  const {entries} = change
  const beside = at > 0 ? at - 1 : 0
  const own = entries[beside] as Entry
  const last = at === entries.length
  const lines = values.map((value, k) => change.written(value, {beside, after: at > 0 ? k + 1 : 0, last}))
  if (lines.includes(null)) return null
  const gap = gapBeside(page, change, beside)
  // A hard break belongs to the gap, so the new line gets one too.
  const end = /^[\r\n]/.test(gap) ? page.lineEnd(own.end) : own.end
  return at > 0
    ? replacement(end, end, lines.map(line => gap + line).join(''))
    : replacement(own.start, own.start, lines.map(line => line + gap).join(''))
}

/** Returns the line breaks between an entry and its neighbour. */
function gapBeside<T>(page: Page, {entries, gap}: Writing<T>, at: number): string {
  for (const k of [at, at - 1]) {
    const own = entries[k]
    const next = entries[k + 1]
    if (!own || !next || own.block !== next.block) continue
    const between = page.source.slice(own.end, next.start)
    if (isGap(between)) return between
  }
  return gap
}

/** Whether the text between two entries has no content. A hard break and quote markers are not content. */
function isGap(between: string): boolean {
  return /^\\?[\s>]*$/.test(between) && /[\r\n]/.test(between)
}

/** Returns the edits that remove entries, with the text between them and the next entry. */
export function removeEntries(page: Page, entries: readonly Entry[], from: number, to: number): Edit[] {
  const edits: Edit[] = []
  for (let k = from; k < to; ) {
    let next = k + 1
    while (next < to && entries[next]?.block === entries[k]?.block) next++
    edits.push(removed(page, entries, k, next))
    k = next
  }
  return edits
}

function removed(page: Page, entries: readonly Entry[], from: number, to: number): Edit {
  const first = entries[from] as Entry
  const last = entries[to - 1] as Entry
  const before = entries[from - 1]
  const after = entries[to]
  if (after && after.block === last.block && isGap(page.source.slice(last.end, after.start)))
    return replacement(first.start, after.start, '')
  if (before && before.block === first.block && isGap(page.source.slice(before.end, first.start)))
    return replacement(isBroken(page, before.end) ? before.end : page.lineEnd(before.end), page.lineEnd(last.end), '')
  return withoutLines(page, first.start, last.end)
}

/** Whether a backslash breaks the line. Without a next line, the backslash would be text. */
function isBroken(page: Page, offset: number): boolean {
  return page.source[offset] === '\\'
}

/**
 * Returns the edit that removes one entry with the line break before it, so that its neighbours can be removed too. The
 * entry must not be the first line.
 */
export function withoutLine(page: Page, {start, end}: Span): Edit {
  const before = page.source.startsWith('\r\n', start - 2) ? 2 : 1
  return replacement(start - before, page.lineEnd(end), '')
}

/**
 * Returns the edit that removes whole lines, with the blank lines below them. At the end of the document it removes
 * those above them.
 */
export function withoutLines(page: Page, start: number, end: number): Edit {
  const {source} = page
  let to = page.lineEnd(end)
  while (to < page.to && /\s/.test(source[to] as string)) to++
  if (to < page.to) return replacement(start, page.lineStart(to), '')
  let from = start
  while (from > page.from && /\s/.test(source[from - 1] as string)) from--
  return replacement(from, page.lineEnd(end), '')
}
