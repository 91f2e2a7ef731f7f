import {BULLET_SEPARATORS} from '../../markdown/marks.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {Span} from '../page/spans.js'
import {hunksOf} from './script.js'

/*
 * Edits values that share a line: `First; Second`. Between them there is a semicolon, a `<br>` or a typed bullet. Each
 * may have a number before it or brackets around it.
 */

interface Pattern {
  readonly one: RegExp
  /** One value and the spaces around it. A number after it belongs to the next value. */
  readonly whole: RegExp
}

const BULLET = `[${BULLET_SEPARATORS}]`
const MARK = `<br *\\/?>|${BULLET}`
const AROUND = `\\s*(?:${BULLET}\\s*)?)(?:\\d+[.)] *)?$`

const SEPARATOR: Pattern = {
  one: new RegExp(`[;；]|${MARK}`, 'i'),
  whole: new RegExp(`^(\\s*(?:[;；]|${MARK})${AROUND}`, 'i'),
}
const COMMA: Pattern = {
  one: new RegExp(`[,;；]|${MARK}`, 'i'),
  whole: new RegExp(`^(\\s*(?:[,;；]|${MARK})${AROUND}`, 'i'),
}

function patternIn({separator}: Shared): Pattern {
  return separator === ';' ? SEPARATOR : COMMA
}

/** Values, and the cell or other text that holds them. */
export interface Shared {
  readonly source: string
  readonly cell: Span
  /** The place of each value in the cell, in order. */
  readonly spans: readonly Span[]
  /** The separator of values in the form. */
  readonly separator: ';' | ','
}

/** Returns the edits that turn one list of values into the other. */
export function editShared<T>(
  shared: Shared,
  before: readonly T[],
  after: readonly T[],
  write: (value: T) => string,
): Edit[] {
  const edits: Edit[] = []
  for (const {at, removed, added} of hunksOf(before, after, same)) {
    const kept = Math.min(removed, added.length)
    const texts = added.map(write)
    for (let k = 0; k < kept; k++) {
      const {start, end} = shared.spans[at + k] as Span
      edits.push(replacement(start, end, texts[k] as string))
    }
    if (removed > kept) edits.push(removal(shared, at + kept, at + removed))
    if (texts.length > kept) edits.push(insertion(shared, at + kept, texts.slice(kept)))
  }
  return edits
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function insertion(shared: Shared, at: number, texts: readonly string[]): Edit {
  const {cell, spans} = shared
  if (spans.length === 0) return replacement(cell.start, cell.end, texts.join(`${shared.separator} `))
  const separator = separatorOf(shared)
  if (at === 0) return replacement(cell.start, cell.start, texts.map(text => text + separator).join(''))
  const end = partEnd(shared, at - 1)
  return replacement(end, end, texts.map(text => separator + text).join(''))
}

function removal(shared: Shared, from: number, to: number): Edit {
  const {cell, spans} = shared
  if (to < spans.length) return replacement(partStart(shared, from), partStart(shared, to), '')
  return replacement(from === 0 ? cell.start : partEnd(shared, from - 1), cell.end, '')
}

/** Returns the separator that the cell uses. */
function separatorOf(shared: Shared): string {
  const {source, spans, separator} = shared
  for (let k = 1; k < spans.length; k++) {
    const between = source.slice(spans[k - 1]?.end, spans[k]?.start)
    const found = patternIn(shared).whole.exec(between)
    if (found) return found[1] as string
  }
  return `${separator} `
}

/** Returns the start of the part of the cell that belongs to a value, including a number or bracket before it. */
function partStart(shared: Shared, at: number): number {
  const {source, cell, spans} = shared
  const previous = spans[at - 1]
  if (!previous) return cell.start
  const start = spans[at]?.start as number
  const between = source.slice(previous.end, start)
  const found = patternIn(shared).one.exec(between)
  // Values on lines of their own have no separator.
  if (!found) return start
  const rest = between.slice(found.index + found[0].length)
  return start - rest.trimStart().length
}

/** Returns the end of the part, including a bracket or comma after the value, but without the separator. */
function partEnd(shared: Shared, at: number): number {
  const {source, cell, spans} = shared
  const {end} = spans[at] as Span
  const rest = source.slice(end, spans[at + 1]?.start ?? cell.end)
  const found = patternIn(shared).one.exec(rest)
  return end + (found ? rest.slice(0, found.index) : rest).trimEnd().length
}

/** Emphasis: its opening, its content and its closing. */
export const EMPHASIS = /^(\*{1,3}|_{1,3})(.+?)(\1)?$/s

/** Returns an edit that replaces a text and keeps the emphasis around it: a label stays bold. */
export function emphasised(source: string, {start, end}: Span, content: string): Edit {
  const [, open = '', , close = ''] = EMPHASIS.exec(source.slice(start, end)) ?? []
  return replacement(start + open.length, end - close.length, content)
}
