import {BULLET_SEPARATORS, TYPED_MARKERS} from '../../format/phrases.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, sliceText} from '../pieces.js'

/*
 * List markers that markdown takes for text: "•", "–", a box of a task.
 */

/** Says that the character before it is to be drawn as an emoji. */
const EMOJI_STYLE = 0xfe0f

/** How many characters a task box or a typed bullet takes at the start of a text. */
export function typedMarker(text: Text): number {
  const value = text.text
  const code = value.charCodeAt(0)
  if (code > 45 && code < 123 && code !== 91) return 0
  if (code === 91) return /^\[[ xX]\](?:\s|$)/.test(value) && !isAtom(text, 0) ? Math.min(4, value.length) : 0
  const size = code >= 0xd800 && code < 0xdc00 ? 2 : 1
  if (!TYPED_MARKERS.includes(value.slice(0, size)) || isAtom(text, 0)) return 0
  const drawn = value.charCodeAt(size) === EMOJI_STYLE ? size + 1 : size
  const blank = value.charCodeAt(drawn)
  return blank === 32 || blank === 10 ? drawn + 1 : code === 0x2022 || value.length === drawn ? drawn : 0
}

/** A text without the marker that is typed before it. */
export function withoutMarker(source: string, text: Text): Text {
  const from = typedMarker(text)
  return from === 0 ? text : sliceText(source, text, from, text.text.length)
}

/** A text cut at the lines that `opens` says something new begins with; a line goes up to the next line break. */
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

/** A paragraph cut at the lines that begin with a typed marker. */
export function typedItems(source: string, text: Text): Text[] {
  return cutAtLines(source, text, line => typedMarker(line) > 0)
}

/** Whether a line of an item is an item of its own: it begins with a bullet that no sentence holds, as dashes may be. */
export function isTypedItem(line: Text): boolean {
  return BULLET_SEPARATORS.includes(line.text.charAt(0)) && typedMarker(line) > 0
}

/** An item of a list that markdown takes for lines of text, and what stands before it. */
export interface MarkedLine {
  readonly marker: Text
  readonly value: Text
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** How such lines begin, and how the first, second, … of them are counted; null when they are not. */
const MARKERS: readonly {readonly line: RegExp; readonly label: ((k: number) => string | undefined) | null}[] = [
  {line: /^([-+*])(?=\p{L})/u, label: null},
  {line: /^(o) (?=\p{Lu})/u, label: null},
  {line: /^(\d{1,3})[.)](?=[^\s\d])/, label: k => String(k + 1)},
  {line: /^\((\d{1,3})\) ?(?=\S)/, label: k => String(k + 1)},
  {line: /^\(?([a-z])[.)] ?(?=\S)/, label: k => String.fromCharCode(97 + k)},
  {line: /^\(?([ivx]{1,4})[.)] ?(?=\S)/, label: k => ROMAN[k]},
]

/** A paragraph as the items of a list, when two or more of its lines, the first among them, begin like those of one. */
export function markedLines(source: string, text: Text): MarkedLine[] | null {
  if (!text.text.includes('\n')) return null
  for (const {line, label} of MARKERS) {
    if (!line.test(text.text)) continue
    let count = 0
    const lines = cutAtLines(source, text, it => {
      const found = isAtom(it, 0) ? null : line.exec(it.text)
      if (!found || (label && found[1] !== label(count + 1))) return false
      count++
      return true
    })
    const first = line.exec(text.text) as RegExpExecArray
    if (lines.length < 2 || isAtom(text, 0) || (label && first[1] !== label(0))) continue
    return lines.map(it => {
      const end = (line.exec(it.text) as RegExpExecArray)[0].length
      return {marker: sliceText(source, it, 0, end), value: sliceText(source, it, end, it.text.length)}
    })
  }
  return null
}
