import type {Block, Paragraph, Text} from '../../read/blocks.js'
import {isAtom} from '../pieces.js'

/*
 * Lines that markers of some style count, or begin alike, and that markdown reads as a paragraph:
 *
 *     a) One        1.- One       1.º One       [1] One       -One
 *     b) Two        2.- Two       2.º Two       [2] Two       -Two
 *
 *     1 - One       #1 One        （1）One      一、One       -> One
 *     2 - Two       #2 Two        （2）Two      二、Two       -> Two
 *
 *     #. One        . One         1 . One       -- One
 *     #. Two        . Two         2 . Two       -- Two
 */

/** A line at which an item begins, and how long its marker is. */
export interface LineStart {
  readonly at: number
  readonly marker: number
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** How such lines begin; how they are counted, from where on, and which label comes after another. */
export interface Style {
  readonly line: Pick<RegExp, 'exec'>
  readonly first?: string
  readonly next?: (label: string) => string | undefined
}

const CHINESE = '一二三四五六七八九十'

/** Digits of full width as those of ASCII, and back. */
const narrow = (digits: string) => digits.replace(/[０-９]/g, it => String.fromCharCode(it.charCodeAt(0) - WIDTH))
const wide = (value: number) => String(value).replace(/\d/g, it => String.fromCharCode(it.charCodeAt(0) + WIDTH))
const WIDTH = 0xfee0

const afterNumber = (label: string) => String(Number(label) + 1)
const afterLetter = (label: string) => String.fromCharCode(label.charCodeAt(0) + 1)
/** The label with the next last number: `2.1.2` after `2.1.1`. */
const afterDotted = (label: string) => {
  const last = label.lastIndexOf('.') + 1
  return `${label.slice(0, last)}${Number(label.slice(last)) + 1}`
}
const afterRoman = (label: string) => ROMAN[ROMAN.indexOf(label.toLowerCase()) + 1]

/** What closes a number or a letter: "1.", "1)", "1.-", "1.º", "1º)", "1、". */
const CLOSE = '(?:\\.?[ºª°][.)]?|[.)、．）])[-–—]?'

const STYLES: readonly Style[] = [
  {line: /^([-+*–—])(?=\p{L})/u},
  // An emoji in place of a bullet.
  {line: /^((?:\p{Extended_Pictographic}|\p{RI}\p{RI})[\uFE0F\u200D\p{Emoji_Modifier}]?) (?=\S)/u},
  {line: /^([-=]{1,2}>|>>|\(@\)|\\item) (?=\S)/},
  // reStructuredText, AsciiDoc
  {line: /^(#\.|\.|--) (?=\S)/},
  {line: /^(\d{1,3}) \. (?=\S)/, next: afterNumber},
  {line: new RegExp(`^(\\d{1,3})${CLOSE}(?: (?=\\S)|(?=[^\\s\\d]))`, 'u'), next: afterNumber},
  {line: /^(\d{1,3}) ?[-–—:/] (?=\S)/, first: '1', next: afterNumber},
  {line: /^#(\d{1,3})[.:)]? (?=\S)/, first: '1', next: afterNumber},
  {line: /^[(（](\d{1,3})[)）] ?(?=\S)/, next: afterNumber},
  {line: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]? (?=\p{L})/u, next: afterDotted},
  {line: /^\[(\d{1,3})\] (?=\S)/, next: afterNumber},
  {line: /^【(\d{1,3})】 ?(?=\S)/, next: afterNumber},
  {line: /^([０-９]{1,3})[.．、)）] ?(?=\S)/, next: label => wide(Number(narrow(label)) + 1)},
  {line: /^([一二三四五六七八九十])[、.．] ?(?=\S)/, first: '一', next: label => CHINESE[CHINESE.indexOf(label) + 1]},
  {line: new RegExp(`^\\(?([a-z])${CLOSE} ?(?=\\S)`, 'u'), first: 'a', next: afterLetter},
  {line: new RegExp(`^\\(?([A-Z])${CLOSE} (?=\\S)`, 'u'), first: 'A', next: afterLetter},
  {line: new RegExp(`^\\(?([ivx]{1,4})${CLOSE} ?(?=\\S)`, 'u'), first: 'i', next: afterRoman},
  {
    line: new RegExp(`^\\(?([IVX]{1,4})${CLOSE} ?(?=\\S)`, 'u'),
    first: 'I',
    next: label => afterRoman(label)?.toUpperCase(),
  },
]

const NAMED = /^(?:\p{L}[\p{L} ]{1,30}?) (\d{1,3})(?:[:.)]| ?[–—-])\s+(?=\S)/u

/** Lines that a name counts: "Decision 1: …", "Decision 2: …"; `isName` says which names do. */
export function namedStyle(isName: (name: string) => boolean): Style {
  const line = {
    exec(text: string) {
      const found = NAMED.exec(text)
      return found && isName(found[0].slice(0, found[0].search(/ \d/))) ? found : null
    },
  }
  return {line, first: '1', next: afterNumber}
}

/** The lengths of the markers of texts that are all counted; null where they are not, or there is only one. */
export function countedTexts(texts: readonly Text[], style: Style): readonly number[] | null {
  const starts = texts.length > 1 ? startsIn(texts, style) : []
  return starts.length > 0 && starts.length === texts.length ? starts.map(it => it.marker) : null
}

/** "1.-", "1)-", "2.1.1": what begins the only item of a list, and nothing else. "1º" alone may be a part of a name. */
const ONLY = /^(?:1[.)][-–—]|\d{1,2}(?:\.\d{1,2}){2,3}[.)]?) (?=\p{L})/u

/** The lines as items, if the first line and at least one other begin like items of a counted list. */
export function countedItems(lines: readonly Text[], named: Style | undefined): LineStart[] | null {
  const [first] = lines
  if (!first || isAtom(first, 0)) return null
  for (const style of named ? [...STYLES, named] : STYLES) {
    const starts = startsIn(lines, style)
    if (starts.length > 1) return starts
  }
  const only = ONLY.exec(first.text)
  return only && [{at: 0, marker: only[0].length}]
}

/** The markers of several texts, where numbers or letters count all of them; null for any other. */
export function countedAll(texts: readonly Text[]): LineStart[] | null {
  const [first] = texts
  if (!first || texts.length < 2 || !COUNTER.test(first.text)) return null
  const starts = countedItems(texts, undefined)
  return starts?.length === texts.length ? starts : null
}

/** How texts begin that are counted. */
const COUNTER = /^[[(（【#]?[\dA-Za-z０-９]{1,4}\W/

/** Paragraphs that are the items of one list, with blank lines between them; each with the length of its marker. */
export function countedParagraphs(blocks: readonly Block[], named: Style): ReadonlyMap<Block, number> {
  const styles = [...STYLES, named]
  const markers = new Map<Block, number>()
  const paragraphs = blocks.filter(block => block.type === 'paragraph')
  for (let at = 0; at < paragraphs.length; at++) {
    const counted = styles.map(style => countedFrom(paragraphs, at, style)).find(it => it.length > 1) ?? []
    for (const [k, marker] of counted.entries()) markers.set(paragraphs[at + k] as Block, marker)
    at += Math.max(0, counted.length - 1)
  }
  return markers
}

/** The lengths of the markers of paragraphs that are counted one after the other. */
function countedFrom(paragraphs: readonly Paragraph[], from: number, style: Style): number[] {
  const lengths: number[] = []
  let label: string | undefined
  for (let at = from; at < paragraphs.length; at++) {
    const found = markerOf((paragraphs[at] as Paragraph).content, style)
    if (!found || !isNext(style, label, found[1])) break
    lengths.push(found[0].length)
    label = found[1]
  }
  return lengths
}

function markerOf(text: Text, {line}: Style): RegExpExecArray | null {
  return isAtom(text, 0) ? null : line.exec(text.text)
}

/** Whether a label comes after another one, or is one that a list may begin with. */
function isNext({first, next}: Style, before: string | undefined, label: string | undefined): boolean {
  return before === undefined ? !first || label === first : !next || label === next(before)
}

function startsIn(lines: readonly Text[], style: Style): LineStart[] {
  const starts: LineStart[] = []
  let label: string | undefined
  for (const [at, text] of lines.entries()) {
    const found = markerOf(text, style)
    if (found && isNext(style, label, found[1])) {
      starts.push({at, marker: found[0].length})
      label = found[1]
    } else if (at === 0) return []
  }
  return starts
}
