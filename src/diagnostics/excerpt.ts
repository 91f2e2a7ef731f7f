import stringWidth from 'fast-string-width'
import {visible} from './visible.js'

/** A source line for display: cut around the place, with escapes for characters that would control a terminal. */
export interface Excerpt {
  readonly text: string
  /** The number of columns before the place. */
  readonly before: number
  /** The number of columns of the place. */
  readonly marked: number
}

/** A part of a text, by offsets. */
interface Part {
  readonly start: number
  readonly end: number
}

/** A generous limit of code units per column. A text with more of them is cut earlier. */
const UNITS_PER_COLUMN = 4

/**
 * Returns the part of a line around a place. Only this part is examined, because a line may be long and have many
 * places.
 */
export function excerptOf(markdown: string, line: Part, place: Part, width: number): Excerpt {
  const third = Math.floor(width / 3)
  const reach = width * UNITS_PER_COLUMN
  const from = boundary(markdown, Math.max(line.start, place.start - third * UNITS_PER_COLUMN))
  const markedEnd = boundary(markdown, Math.min(place.end, place.start + reach))
  const to = boundary(markdown, Math.min(line.end, markedEnd + reach))
  const window = markdown.slice(from, to)
  const shown = (start: number, end: number) => visible(window, start - from, end - from).replaceAll('\t', '  ')
  const [before, marked] = [shown(from, place.start), shown(place.start, markedEnd)]
  const isHeadCut = from > line.start || stringWidth(before) > third
  const head = isHeadCut ? `…${lastColumns(before, third)}` : before
  const isBodyCut = markedEnd < place.end
  const body = firstColumns(marked, Math.max(1, width - stringWidth(head)), isBodyCut)
  const room = width - stringWidth(head) - stringWidth(body)
  // In most texts each unit takes a column or more, so this is usually enough.
  const behind = () => {
    const near = shown(markedEnd, boundary(markdown, Math.min(to, markedEnd + width)))
    return stringWidth(near) > room ? near : shown(markedEnd, to)
  }
  return {
    text: head + body + (isBodyCut ? '' : firstColumns(behind(), Math.max(1, room), to < line.end)),
    before: stringWidth(head),
    marked: stringWidth(body),
  }
}

/** Returns the offset, or the one before it if the offset would split a surrogate pair. */
function boundary(text: string, at: number): number {
  const isInside = (text.codePointAt(at - 1) ?? 0) > 0xffff
  return isInside ? at - 1 : at
}

/** Whole characters with their combining marks, so that a cut does not split one. */
const CHARACTERS = /\P{M}(?:\p{M}|\u200d\P{M}|[\ufe0e\ufe0f]|[\u{1f3fb}-\u{1f3ff}])*|\p{M}+/gu

/** @param isCut - Whether more text follows that is not shown. */
function firstColumns(text: string, columns: number, isCut: boolean): string {
  if (!isCut && stringWidth(text) <= columns) return text
  let shown = ''
  let width = 0
  for (const [character] of text.matchAll(CHARACTERS)) {
    width += stringWidth(character)
    if (width > columns - 1) break
    shown += character
  }
  return `${shown}…`
}

function lastColumns(text: string, columns: number): string {
  const end = text.slice(boundary(text, Math.max(0, text.length - columns * UNITS_PER_COLUMN)))
  const characters = [...end.matchAll(CHARACTERS)].map(([character]) => character)
  let shown = ''
  let width = 0
  for (const character of characters.reverse()) {
    width += stringWidth(character)
    if (width > columns - 1) break
    shown = character + shown
  }
  return shown
}
