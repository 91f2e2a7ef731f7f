import {replace} from '../../extract/values.js'
import {BULLET_SEPARATORS} from '../../format/phrases.js'
import type {Edit} from '../../types.js'
import type {Span} from './page.js'
import {hunksOf} from './script.js'

/*
 * Values that share a line: `First; Second`, with a semicolon, a `<br>` or a typed bullet between them, and it may be
 * a number or brackets around each.
 */

const SEPARATOR = new RegExp(`;|<br *\\/?>|[${BULLET_SEPARATORS}]`, 'i')
/** One, with the blanks around it; a number after it is the next value's. */
const SEPARATORS = new RegExp(`^(\\s*(?:${SEPARATOR.source})(?:\\s*[${BULLET_SEPARATORS}])?\\s*)(?:\\d+[.)] *)?$`, 'i')

/** Values, and the cell or the like that holds them. */
export interface Shared {
  readonly source: string
  readonly cell: Span
  /** Where each value stands in the cell, in order. */
  readonly spans: readonly Span[]
}

/** The edits that make one list of values of the other. */
export function editShared(
  shared: Shared,
  before: readonly string[],
  after: readonly string[],
  write: (value: string) => string,
): Edit[] {
  const edits: Edit[] = []
  for (const {at, removed, added} of hunksOf(before, after)) {
    const kept = Math.min(removed, added.length)
    const texts = added.map(write)
    for (let k = 0; k < kept; k++) {
      const {start, end} = shared.spans[at + k] as Span
      edits.push(replace(start, end, texts[k] as string))
    }
    if (removed > kept) edits.push(removal(shared, at + kept, at + removed))
    if (texts.length > kept) edits.push(insertion(shared, at + kept, texts.slice(kept)))
  }
  return edits
}

function insertion(shared: Shared, at: number, texts: readonly string[]): Edit {
  const {cell, spans} = shared
  if (spans.length === 0) return replace(cell.start, cell.end, texts.join('; '))
  const separator = separatorOf(shared)
  if (at === 0) return replace(cell.start, cell.start, texts.map(text => text + separator).join(''))
  const end = partEnd(shared, at - 1)
  return replace(end, end, texts.map(text => separator + text).join(''))
}

function removal(shared: Shared, from: number, to: number): Edit {
  const {cell, spans} = shared
  if (to < spans.length) return replace(partStart(shared, from), partStart(shared, to), '')
  return replace(from === 0 ? cell.start : partEnd(shared, from - 1), cell.end, '')
}

/** How the cell separates its values. */
function separatorOf({source, spans}: Shared): string {
  for (let k = 1; k < spans.length; k++) {
    const between = source.slice(spans[k - 1]?.end, spans[k]?.start)
    const found = SEPARATORS.exec(between)
    if (found) return found[1] as string
  }
  return '; '
}

/** Where a value's part of the cell starts, a number or bracket before it included. */
function partStart({source, cell, spans}: Shared, at: number): number {
  const previous = spans[at - 1]
  if (!previous) return cell.start
  const start = spans[at]?.start as number
  const between = source.slice(previous.end, start)
  const found = SEPARATOR.exec(between) as RegExpExecArray
  const rest = between.slice(found.index + found[0].length)
  return start - rest.trimStart().length
}

/** Where it ends, a bracket or comma after it included, and the separator not. */
function partEnd({source, cell, spans}: Shared, at: number): number {
  const {end} = spans[at] as Span
  const rest = source.slice(end, spans[at + 1]?.start ?? cell.end)
  const found = SEPARATOR.exec(rest)
  return end + (found ? rest.slice(0, found.index) : rest).trimEnd().length
}

/** Opening and closing emphasis, and what stands in it. */
export const EMPHASIS = /^(\*{1,3}|_{1,3})(.+?)(\1)?$/s

/** Replaces a text and keeps the emphasis it stands in: a label stays bold. */
export function emphasised(source: string, {start, end}: Span, content: string): Edit {
  const [, open = '', , close = ''] = EMPHASIS.exec(source.slice(start, end)) ?? []
  return replace(start + open.length, end - close.length, content)
}
