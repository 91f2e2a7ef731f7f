import {BULLET_SEPARATORS, TYPED_MARKERS} from '../../markdown/marks.js'
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
  if (code === 91) return boxLength(text)
  const size = code >= 0xd800 && code < 0xdc00 ? 2 : 1
  if (!TYPED_MARKERS.includes(value.slice(0, size)) || isAtom(text, 0)) return 0
  const drawn = value.charCodeAt(size) === EMOJI_STYLE ? size + 1 : size
  const blank = value.charCodeAt(drawn)
  return blank === 32 || blank === 10 ? drawn + 1 : code === 0x2022 || value.length === drawn ? drawn : 0
}

const BOX = /^\[[ xX]?\](?:\s|$)/

function boxLength(text: Text): number {
  const box = isAtom(text, 0) ? null : BOX.exec(text.text)
  return box ? box[0].length : 0
}

/** Whether the marker before a text is the box of a task. */
export function isBox(text: Text): boolean {
  return text.text.charCodeAt(0) === 91 && typedMarker(text) > 0
}

/** Whether a text begins with the checked box of a task. */
export function boxAt(text: Text): boolean {
  return isBox(text) && /^\[[xX]/.test(text.text)
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

/** How such lines begin; how they are counted, from where on, and which label comes after another. */
interface LineMarker {
  readonly line: RegExp
  readonly first?: string
  readonly next?: (label: string) => string | undefined
}

const afterNumber = (label: string) => String(Number(label) + 1)

const MARKERS: readonly LineMarker[] = [
  {line: /^([-+*])(?=\p{L})/u},
  {line: /^(o) (?=\p{Lu})/u},
  {line: /^(\d{1,3})[.)] ?(?=[^\s\d])/, next: afterNumber},
  {line: /^\((\d{1,3})\) ?(?=\S)/, next: afterNumber},
  {
    line: /^\(?([a-z])[.)] ?(?=\S)/,
    first: 'a',
    next: label => String.fromCharCode(label.charCodeAt(0) + 1),
  },
  {line: /^\(?([ivx]{1,4})[.)] ?(?=\S)/, first: 'i', next: label => ROMAN[ROMAN.indexOf(label) + 1]},
]

/** A paragraph as the items of a list, when two or more of its lines, the first among them, begin like those of one. */
export function markedLines(source: string, text: Text): MarkedLine[] | null {
  if (!text.text.includes('\n') || isAtom(text, 0)) return null
  for (const {line, first, next} of MARKERS) {
    let label = line.exec(text.text)?.[1]
    if (label === undefined || (first && label !== first)) continue
    const lines = cutAtLines(source, text, it => {
      const found = isAtom(it, 0) ? undefined : line.exec(it.text)?.[1]
      if (found === undefined || (next && found !== next(label as string))) return false
      label = found
      return true
    })
    if (lines.length < 2) continue
    return lines.map(it => {
      const end = (line.exec(it.text) as RegExpExecArray)[0].length
      return {marker: sliceText(source, it, 0, end), value: sliceText(source, it, end, it.text.length)}
    })
  }
  return null
}
