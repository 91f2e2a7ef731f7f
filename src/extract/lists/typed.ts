import {
  BULLET_SEPARATORS,
  DONE_MARKS,
  isCircledNumber,
  isFontSymbol,
  OPEN_MARKS,
  TASK_MARKS,
  TYPED_MARKERS,
} from '../../markdown/marks.js'
import type {Text} from '../../read/blocks.js'
import {BACKSLASH, LESS, STAR} from '../../read/characters.js'
import {isAtom, isGap, sliceText, sourceStart} from '../pieces.js'

/* Recognises list markers that markdown reads as text: "•", "–", "①", a task box. */

/** The selector that requests emoji style for the character before it. */
const EMOJI_STYLE = 0xfe0f

/** The part of a keycap emoji around its digit. */
const KEYCAP = 0x20e3

/** Returns the length of a task box, a typed bullet or a number in a circle at the start of a text. */
export function typedMarker(source: string, text: Text): number {
  const value = text.text
  const code = value.charCodeAt(0)
  if (code > 45 && code < 123 && code !== 91) return code < 58 && code > 47 ? keycapLength(text) : 0
  if (code === 91) return boxLength(source, text)
  if (code === STAR && value.charCodeAt(1) === STAR)
    return isAtom(text, 0) ? 0 : (WIKI_NESTED.exec(value)?.[0].length ?? 0)
  const size = code >= 0xd800 && code < 0xdc00 ? 2 : 1
  const isFree = isFontSymbol(code) || isCircledNumber(code)
  if ((!isFree && !TYPED_MARKERS.includes(value.slice(0, size))) || isItself(source, text)) return 0
  const drawn = value.charCodeAt(size) === EMOJI_STYLE ? size + 1 : size
  const blank = value.charCodeAt(drawn)
  if (blank === 32 || blank === 10) return drawn + 1
  return isFree || code === 0x2022 || value.length === drawn ? drawn : 0
}

/** A nested item of a wiki, which markdown reads as text: `** item`. */
const WIKI_NESTED = /^\*{2,5} (?=\S)/

/** A named character reference. Exporters write one for a bullet. A numeric reference means literal text. */
const NAMED = /&[a-z]/iy

/** Whether the first character of a text is written as literal text. */
function isItself(source: string, text: Text): boolean {
  if (!isAtom(text, 0)) return false
  NAMED.lastIndex = sourceStart(text, 0)
  return !NAMED.test(source)
}

/** Returns the length of "1️⃣" and the space after it. */
function keycapLength(text: Text): number {
  const value = text.text
  const at = value.charCodeAt(1) === EMOJI_STYLE ? 2 : 1
  if (value.charCodeAt(at) !== KEYCAP || isAtom(text, 0)) return 0
  return value.charCodeAt(at + 1) === 32 || value.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
}

const BOX = /^\[[ xX]?\](?:\s|$)/

/** A box may have backslashes from an exporter, or be a check box in HTML. */
function boxLength(source: string, text: Text): number {
  const code = source.charCodeAt(sourceStart(text, 0))
  const isItself = isAtom(text, 0) && code !== BACKSLASH && code !== LESS
  const box = isItself ? null : BOX.exec(text.text)
  return box ? box[0].length : 0
}

/** Whether the marker before a text is a task box of markdown. */
export function isBox(source: string, text: Text): boolean {
  return text.text.charCodeAt(0) === 91 && typedMarker(source, text) > 0
}

/** Whether the marker before a text is a typed box, which shows whether the task is done. */
export function isTaskMark(source: string, text: Text): boolean {
  const [mark = ''] = text.text
  return mark !== '' && TASK_MARKS.includes(mark) && typedMarker(source, text) > 0
}

/** A box or a mark that shows whether something is done, after the marker of a list. */
const STATE = new RegExp(`^(?:[-*+] |\\d{1,3}[.)] )? *(\\[[ xX]\\]|[${DONE_MARKS}${OPEN_MARKS}]\\uFE0F?) *$`, 'u')
const LONGEST_STATE = 16

/** Returns such a mark between the start of a line and its text; null when there is none. */
export function stateMark(source: string, start: number, end: number): Text | null {
  if (end - start > LONGEST_STATE) return null
  const all = source.slice(start, end)
  const [, mark] = STATE.exec(all) ?? []
  if (mark === undefined) return null
  const from = start + all.lastIndexOf(mark)
  return {text: mark, start: from, end: from + mark.length, map: null}
}

/** Whether a text begins with a checked box, or with a mark for done. */
export function isDone(source: string, text: Text): boolean {
  if (isBox(source, text)) return /^\[[xX]/.test(text.text)
  const [mark = ''] = text.text
  return mark !== '' && DONE_MARKS.includes(mark) && typedMarker(source, text) > 0
}

/** Returns a text without the typed marker before it. */
export function withoutMarker(source: string, text: Text): Text {
  const from = typedMarker(source, text)
  return from === 0 ? text : sliceText(source, text, from, text.text.length)
}

/** Returns a text without the letter that a word processor puts before an item, with a tab or several spaces after it. */
export function withoutLetter(source: string, text: Text): Text {
  const hasLetter = LETTER.test(text.text) && !isAtom(text, 0) && isGap(source, text, 1)
  return hasLetter ? sliceText(source, text, 2, text.text.length) : text
}

const LETTER = /^o (?=\p{Lu})/u

/** Splits a text at the lines for which `opens` is true. A line ends at the next line break. */
export function cutAtLines(source: string, text: Text, opens: (line: Text) => boolean): Text[] {
  const value = text.text
  let next = value.indexOf('\n')
  if (next < 0) return [text]
  const cuts: number[] = []
  while (next >= 0) {
    const from = next + 1
    next = value.indexOf('\n', from)
    if (opens(sliceText(source, text, from, next < 0 ? value.length : next))) cuts.push(from - 1)
  }
  return [-1, ...cuts].map((cut, k) => sliceText(source, text, cut + 1, cuts[k] ?? value.length))
}

/** Splits a text at the bullet that it begins with, if this is between spaces: `• One • Two`. */
export function cutAtBullets(source: string, text: Text): Text[] {
  const [bullet = ''] = text.text
  if (bullet === '' || typedMarker(source, text) === 0) return [text]
  const isNumber = isCircledNumber(bullet.charCodeAt(0))
  if (!isNumber && !isBullet(text)) return [text]
  const value = text.text
  const cuts: number[] = []
  for (let at = value.indexOf(' ', 1); at >= 0; at = value.indexOf(' ', at + 1)) {
    const next = value.charAt(at + 1)
    const isNext = next === bullet || (isNumber && isCircledNumber(next.charCodeAt(0)))
    if (isNext && value.charCodeAt(at + 2) === 32) cuts.push(at)
  }
  return [-1, ...cuts].map((cut, k) => sliceText(source, text, cut + 1, cuts[k] ?? value.length))
}

/**
 * Whether a line of an item is a separate item. It begins with a bullet that sentences do not contain; a dash does not
 * count.
 */
export function isTypedItem(source: string, line: Text): boolean {
  return (isBullet(line) || line.text.startsWith('** ')) && typedMarker(source, line) > 0
}

function isBullet({text}: Text): boolean {
  return BULLET_SEPARATORS.includes(text.charAt(0)) || isFontSymbol(text.charCodeAt(0))
}
