import type {Text} from '../read/blocks.js'
import {AMPERSAND, BACKSLASH, TAB} from '../read/characters.js'
import {makeText} from '../read/make.js'

/* Works with parts of a `Text`, and maps them to the source. The map of a text is described in `read/blocks.ts`. */

/** Returns the position of the triple for the character at `index`. */
function tripleAt(map: readonly number[], index: number): number {
  let low = 0
  let high = map.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle * 3]! <= index) low = middle
    else high = middle - 1
  }
  return low * 3
}

function tripleLength(text: Text, map: readonly number[], at: number): number {
  return (map[at + 3] ?? text.text.length) - map[at]!
}

/** Returns where the character at `index` starts in the source. */
export function sourceStart(text: Text, index: number): number {
  const map = text.map
  if (map === null) return text.start + index
  if (index >= text.text.length) return text.end
  const at = tripleAt(map, index)
  const atom = map[at + 2]! - map[at + 1]! !== tripleLength(text, map, at)
  return map[at + 1]! + (atom ? 0 : index - map[at]!)
}

/** Returns where the character before `index` ends in the source. `index` is not 0. */
export function sourceEnd(text: Text, index: number): number {
  const map = text.map
  if (map === null) return text.start + index
  const at = tripleAt(map, index - 1)
  const atom = map[at + 2]! - map[at + 1]! !== tripleLength(text, map, at)
  return atom ? map[at + 2]! : map[at + 1]! + index - map[at]!
}

/** Returns the index of the first character that starts at or after an offset of the source. */
export function indexAt(text: Text, offset: number): number {
  let low = 0
  let high = text.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sourceStart(text, middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the character is written as an escape or a character reference. */
export function isAtom(text: Text, index: number): boolean {
  const map = text.map
  if (map === null) return false
  const at = tripleAt(map, index)
  return map[at + 2]! - map[at + 1]! !== tripleLength(text, map, at)
}

/** Whether the character is a separator that was added when texts were joined. The source has another text there. */
export function isJoint(source: string, text: Text, index: number): boolean {
  if (!isAtom(text, index)) return false
  const code = source.charCodeAt(sourceStart(text, index))
  return code !== BACKSLASH && code !== AMPERSAND
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160
}

/** Returns the index of the first character of this kind that is not escaped; -1 when there is none. */
export function indexOfOwn(text: Text, character: string): number {
  let at = text.text.indexOf(character)
  while (at >= 0 && isAtom(text, at)) at = text.text.indexOf(character, at + 1)
  return at
}

/** Returns where the part from `index` on starts in the source, including the markup before its first character. */
export function pieceStart(source: string, text: Text, index: number): number {
  if (text.map === null) return text.start + index
  if (index === 0) return text.start
  const start = sourceStart(text, index)
  let at = sourceEnd(text, index)
  while (at < start && isBlank(source.charCodeAt(at))) at++
  return at
}

/** Returns where the part up to `index` ends in the source, including the markup after its last character. */
export function pieceEnd(text: Text, index: number): number {
  if (text.map === null) return text.start + index
  if (index >= text.text.length) return text.end
  return sourceStart(text, index)
}

/** Whether emphasis or other markup is directly before the character at `index`. */
export function opensMarkup(text: Text, index: number): boolean {
  return text.map !== null && sourceStart(text, index) > (index === 0 ? text.start : sourceEnd(text, index))
}

/** Whether the text is one strong text as a whole: `**text**`. */
export function isStrong(source: string, text: Text): boolean {
  const {map, start, end} = text
  if (map === null || end - start < 5) return false
  const marker = source.charCodeAt(start)
  if ((marker !== 42 && marker !== 95) || source.charCodeAt(start + 1) !== marker) return false
  if (source.charCodeAt(end - 1) !== marker || source.charCodeAt(end - 2) !== marker) return false
  if (map[1]! < start + 2 || map[map.length - 1]! > end - 2) return false
  for (let at = 3; at < map.length; at += 3) if (map[at + 1] !== map[at - 1]) return false
  return true
}

const TAG = /<[^<>]*>/g
const STRONG_TAG = /<\/?(?:strong|b)>/gi
const STRONG_MARKS = /^(?:\*\*|__|\s)*$/

/**
 * Whether a text is strong from end to end. It may consist of several strong texts: `**1.** **Actors**`, `<a
 * id="x"></a>**Actors**`.
 */
export function isStrongThroughout(source: string, text: Text): boolean {
  const {map, start, end} = text
  // Nearly all texts begin with a character without markup before it.
  if (map === null || (map[1] === start && text.text !== '')) return false
  if (isStrong(source, text)) return true
  let strong = false
  let from = start
  for (let at = 0; at <= map.length; at += 3) {
    const isLast = at === map.length
    const marks = source
      .slice(from, isLast ? end : map[at + 1])
      .replace(STRONG_TAG, '**')
      .replace(TAG, '')
    if (!STRONG_MARKS.test(marks)) return false
    if (Math.floor(marks.replace(/\s/g, '').length / 2) % 2 === 1) strong = !strong
    if (isLast) break
    if (!strong && text.text.slice(map[at], map[at + 3] ?? text.text.length).trim() !== '') return false
    from = map[at + 2] as number
  }
  return !strong
}

/**
 * Characters that never need a character reference: letters, digits, and all characters that are neither ASCII nor
 * blank.
 */
const OWN = /^(?:[A-Za-z0-9\uFEFF]|[^\0-\x7f\s])/

/** Whether `**` or `__` is at an offset. */
export function opensBold(source: string, at: number): boolean {
  return source.startsWith('**', at) || source.startsWith('__', at)
}

/**
 * Whether a part is written as literal text: with a backslash escape, or with a character reference that has no other
 * purpose (`&#78;`, not `&amp;`). It is then not a placeholder, a number or the name of a section, whatever it looks
 * like.
 */
export function isLiteral(source: string, text: Text, from: number, to: number): boolean {
  return hasLiteralEscape(source, text, from, to, true)
}

/** Whether a character is written as a reference whose only purpose is that the text is not a name. */
export function isSpelledOut(source: string, text: Text): boolean {
  return hasLiteralEscape(source, text, 0, text.text.length, false)
}

function hasLiteralEscape(source: string, text: Text, from: number, to: number, escapesCount: boolean): boolean {
  const map = text.map
  if (map === null) return false
  for (let at = tripleAt(map, from); at < map.length && map[at]! < to; at += 3) {
    if (map[at + 2]! - map[at + 1]! === tripleLength(text, map, at)) continue
    const code = source.charCodeAt(map[at + 1]!)
    if (
      (code === BACKSLASH && escapesCount) ||
      (code === AMPERSAND && OWN.test(text.text.slice(map[at]!, map[at]! + 2)))
    )
      return true
  }
  return false
}

/** Returns the value as plain text. A line break becomes a space. */
export function plain(text: string): string {
  return text.indexOf('\n') < 0 ? text : text.replaceAll('\n', ' ')
}

/** Returns the markdown of a text on one line. Line breaks become spaces, except for `<br>`. */
export function rawLine(source: string, text: Text, from = 0, to = text.text.length): string {
  const start = pieceStart(source, text, from)
  const end = pieceEnd(text, to)
  if (text.map === null) return plain(text.text.slice(from, to))
  let line = ''
  let copied = start
  for (
    let index = text.text.indexOf('\n', from);
    index >= 0 && index < to;
    index = text.text.indexOf('\n', index + 1)
  ) {
    const gap = source.slice(sourceStart(text, index), sourceEnd(text, index + 1))
    // A `<br>` separates values, so it stays.
    line += source.slice(copied, sourceStart(text, index)) + (gap.includes('<') ? gap.replace(/[\r\n]\s*/g, ' ') : ' ')
    copied = sourceEnd(text, index + 1)
  }
  return line + source.slice(copied, end)
}

/**
 * Returns the markdown of a text without the markup around it; null when there is markup inside, which might be split.
 */
export function unmarked(source: string, text: Text): string | null {
  const {map} = text
  if (map?.some((at, k) => k % 3 === 1 && k > 1 && at !== map[k - 2])) return null
  return rawLine(source, makeText(text.text, sourceStart(text, 0), sourceEnd(text, text.text.length), map))
}

/** Returns a part of a text as a separate text, without the spaces at its ends. */
export function sliceText(source: string, text: Text, from: number, to: number): Text {
  const whole = text.text
  while (from < to && isSpace(whole.charCodeAt(from))) from++
  while (to > from && isSpace(whole.charCodeAt(to - 1))) to--
  const start = pieceStart(source, text, from)
  if (from === to) return makeText('', start, start, null)
  const end = pieceEnd(text, to)
  return makeText(whole.slice(from, to), start, end, text.map === null ? null : sliceMap(text, text.map, from, to))
}

/** Whether a character is a space or a line break of a text. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10
}

function sliceMap(text: Text, map: readonly number[], from: number, to: number): readonly number[] {
  const part: number[] = []
  for (let at = tripleAt(map, from); at < map.length && map[at]! < to; at += 3) {
    const length = tripleLength(text, map, at)
    const index = map[at]!
    let [start, end] = [map[at + 1]!, map[at + 2]!]
    if (end - start === length) {
      end = start + Math.min(length, to - index)
      start += Math.max(0, from - index)
    }
    part.push(Math.max(0, index - from), start, end)
  }
  return part
}

/** Returns the lines of a text in the source. A `<br>` does not end a line. */
export function linesOf(source: string, text: Text): [number, number][] {
  const lines: [number, number][] = []
  let from = 0
  for (let at = text.text.indexOf('\n'); at >= 0; at = text.text.indexOf('\n', at + 1)) {
    if (!/[\r\n]/.test(source.slice(sourceStart(text, at), sourceEnd(text, at + 1)))) continue
    lines.push([from, at])
    from = at + 1
  }
  return [...lines, [from, text.text.length]]
}

/** Returns consecutive texts as one text, with separators between them. */
export function joined(texts: readonly [Text, ...Text[]], separator: string): Text {
  const [first, ...more] = texts
  if (more.length === 0) return first
  const map = [...(first.map ?? [0, first.start, first.end])]
  const parts = [first.text]
  let {length} = first.text
  let end = first.end
  for (const item of more) {
    map.push(length, end, item.start)
    const at = length + separator.length
    const own = item.map ?? [0, item.start, item.end]
    for (let k = 0; k < own.length; k++) map.push(k % 3 === 0 ? own[k]! + at : own[k]!)
    parts.push(item.text)
    length = at + item.text.length
    end = item.end
  }
  return makeText(parts.join(separator), first.start, end, map)
}

/** Whether a space is a tab or several spaces in the source. */
export function isGap(source: string, text: Text, at: number): boolean {
  if (text.map === null) return false
  const [start, end] = [sourceStart(text, at), sourceEnd(text, at + 1)]
  if (end - start < 2) return source.charCodeAt(start) === TAB
  return /^[ \t\u00a0\u2003]+$/.test(source.slice(start, end))
}

const LABELLED = /^[^:：]{1,60}[:：][ \t]*\S/

/** Whether a text is several lines that each have a label without markup, as header lines do. */
export function areLabelled(content: Text): boolean {
  const {text} = content
  return text.includes('\n') && !opensMarkup(content, 0) && text.split('\n').every(line => LABELLED.test(line))
}
