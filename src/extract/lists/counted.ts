import type {ListShape} from '../../form/shape.js'
import {isAccented} from '../../grammar/name-keys.js'
import {kindWords} from '../../grammar/name-words.js'
import {oncePer} from '../../grammar/once.js'
import type {Block, Paragraph, Text} from '../../read/blocks.js'
import {isAsciiLetter, SPACE} from '../../read/characters.js'
import {makeText} from '../../read/make.js'
import {isAtom} from '../pieces.js'
import {afterLetter, afterNumber, IN_LIST, STYLES, type Style} from './styles.js'

/*
 * Finds lines with counting markers of some style, or with equal beginnings, that markdown reads as a paragraph:
 *
 *     a) One        1.- One       1.º One       [1] One       -One
 *     b) Two        2.- Two       2.º Two       [2] Two       -Two
 *
 *     1 - One       #1 One        （1）One      一、One       -> One
 *     2 - Two       #2 Two        （2）Two      二、Two       -> Two
 *
 *     #. One        . One         1 . One       -- One
 *     #. Two        . Two         2 . Two       -- Two
 *
 *     Primero.- One
 *     Segundo.- Two
 */

/** A line at which an item begins, and the length of its marker. */
export interface LineStart {
  readonly at: number
  readonly marker: number
}

/** An item in a paragraph. */
export interface ParagraphItem {
  readonly text: Text
  /** The length of the typed marker before it; 0 when there is none. */
  readonly marker: number
}

const NO_STYLES: readonly Style[] = []
const NO_STARTS: readonly LineStart[] = []

/** A name before the number or letter of an item, and the punctuation after it. */
const NAME = '^(?:\\p{L}[\\p{L} ]{1,30}?)'
const SIGNS = '(?:[:.)]| ?[–—-])\\s+(?=\\S)'
const NUMBERED = new RegExp(`${NAME} (\\d{1,3})${SIGNS}`, 'u')
const LETTERED = new RegExp(`${NAME} ([A-Z])${SIGNS}`, 'u')

/** Returns the line of a style in which a name of the section is before the number or letter. */
function lineNamed(names: readonly string[], pattern: RegExp): Style['line'] {
  return {
    exec(text: string) {
      const found = pattern.exec(text)
      return found && isKindOf(names, found[0].slice(0, found[0].lastIndexOf(` ${found[1]}`))) ? found : null
    },
  }
}

/** Returns the style of lines that a name of the section counts: "Decision 1: …", "Decision 2: …". */
export function namedStyle(names: readonly string[]): Style {
  return {line: lineNamed(names, NUMBERED), first: '1', next: afterNumber}
}

/** Returns the same style with letters: "Option A: …", "Option B: …". */
function letteredStyle(names: readonly string[]): Style {
  return {line: lineNamed(names, LETTERED), first: 'A', next: afterLetter}
}

/** Whether a text names the kind of thing that a section lists: "Decision" for "Decisions taken". */
export function isKindOf(names: readonly string[], name: string): boolean {
  const words = kindWords(name)
  const own = wordsOfNames(names)
  return words.length > 0 && words.every(it => own.has(it))
}

/** Returns the words in the names of a section. */
const wordsOfNames = oncePer((names: readonly string[]) => new Set(names.flatMap(kindWords)))

/** The possible beginnings of the first such item. */
const FIRST_IN_LIST = /^(?:\(?[aAi]\)|\(1\)|\p{L}[\p{L} ]{1,30} [1A](?:[:.)]| ?[–—-])) /u

/** The parts of a section shape that affect how its items may be counted. */
type Listed = Pick<ListShape, 'names' | 'of'>

/**
 * Returns the lengths of the counters of the texts of a list, if all are counted, for example by a name of the section.
 * Null when not all are counted. An only text is counted if a name of the section counts it. In a list of entries the name before the text is part of the
 * entry.
 */
export function countedTexts(texts: readonly Text[], {names, of}: Listed): readonly number[] | null {
  const [first, other] = texts
  if (!first || !FIRST_IN_LIST.test(first.text)) return null
  const named = of.kind === 'entry' ? NO_STYLES : [namedStyle(names), letteredStyle(names)]
  // A letter or a number alone counts nothing.
  for (const style of other ? [...named, ...IN_LIST] : named) {
    const starts = startsIn(texts, style)
    if (starts.length === texts.length) return starts.map(it => it.marker)
  }
  return null
}

/** Whether items would be read as counted if they were written without escapes. */
export function countsItems(items: readonly unknown[], section: Listed): boolean {
  if (items.length === 0 || !FIRST_IN_LIST.test(textOf(items[0]))) return false
  const texts = items.map(it => makeText(textOf(it), 0, textOf(it).length, null))
  return countedTexts(texts, section) !== null
}

/** Returns the first text of an item; an empty text when the item cannot be counted. */
function textOf(item: unknown): string {
  if (typeof item === 'string') return item
  const {name = null, text} = item as {readonly name?: string | null; readonly text?: unknown}
  return name ?? (typeof text === 'string' ? text : '')
}

/** The counter of the only item of a list: "1.-", "1)-", "2.1.1", "１．", "1、", "a)". "1º" alone may be part of a name. */
const ONLY =
  /^(?:(?:１[.．、)）]|1[．、）]) ?(?=\S)|(?:1[.)][-–—]|\(?[aA]\)|\d{1,2}(?:\.\d{1,2}){2,3}[.)]?) (?=\p{L}))/u

/**
 * Whether a text begins with a word and a space, as most texts do. No marker does this, except for a name with a number.
 * Letters that are not Latin may be numbers.
 */
function beginsWithWord({text}: Text): boolean {
  let at = 0
  while (isAsciiLetter(text.charCodeAt(at)) || isAccented(text.charCodeAt(at))) at++
  return at > 0 && text.charCodeAt(at) === SPACE
}

/**
 * Returns the lines as items, if the first line and at least one other begin like items of a counted list; otherwise
 * null.
 */
export function countedItems(lines: readonly Text[], named: Style | undefined): readonly LineStart[] | null {
  const [first] = lines
  if (!first || isAtom(first, 0)) return null
  const isWord = beginsWithWord(first)
  for (const style of isWord ? NO_STYLES : STYLES) {
    const starts = startsIn(lines, style)
    if (starts.length > 1) return starts
  }
  const starts = named ? startsIn(lines, named) : NO_STARTS
  if (starts.length > 1) return starts
  if (isWord) return null
  const [only] = ONLY.exec(first.text) ?? []
  return only === undefined || first.text.includes(` ${second(only)}`) ? null : [{at: 0, marker: only.length}]
}

/** Returns the counter after the first one: `(b) ` after `(a) `. On the same line it begins another item. */
function second(counter: string): string {
  return counter.replace(/[aA1１]/, it => String.fromCharCode(it.charCodeAt(0) + 1))
}

/** Returns the counters of several texts if numbers or letters count all of them; otherwise null. */
export function countedAll(texts: readonly Text[]): readonly LineStart[] | null {
  const [first] = texts
  if (!first || texts.length < 2 || !COUNTER.test(first.text)) return null
  const starts = countedItems(texts, undefined)
  return starts?.length === texts.length ? starts : null
}

/** The possible beginnings of counted texts. */
const COUNTER = /^[[(（【#]?[\dA-Za-z０-９]{1,4}\W/

/**
 * Returns the paragraphs that are the items of one list, with blank lines between them, and the length of the marker of
 * each.
 */
export function countedParagraphs(blocks: readonly Block[], named: Style): ReadonlyMap<Block, number> {
  const markers = new Map<Block, number>()
  const paragraphs = blocks.filter(block => block.type === 'paragraph')
  const countedAt = (at: number) => {
    const styles = beginsWithWord((paragraphs[at] as Paragraph).content) ? NO_STYLES : STYLES
    return [...styles, named].map(style => countedFrom(paragraphs, at, style)).find(it => it.length > 1) ?? []
  }
  for (let at = 0; at < paragraphs.length; at++) {
    const counted = countedAt(at)
    for (const [k, marker] of counted.entries()) markers.set(paragraphs[at + k] as Block, marker)
    at += Math.max(0, counted.length - 1)
  }
  return markers
}

/** Returns a test for lines that count on from a text, each after the one before: `b) Two` after `a) One`. */
export function countsOn(text: Text): ((line: Text) => boolean) | null {
  if (beginsWithWord(text)) return null
  let open = STYLES.flatMap(style => {
    const found = markerOf(text, style)
    const label = found ? style.next?.(found[1] as string) : undefined
    return label === undefined ? [] : [{style, label}]
  })
  if (open.length === 0) return null
  return line => {
    const found = open.find(({style, label}) => markerOf(line, style)?.[1] === label)
    const label = found?.style.next?.(found.label)
    if (found) open = label === undefined ? [] : [{style: found.style, label}]
    return found !== undefined
  }
}

/** Returns the lengths of the markers of consecutively counted paragraphs. */
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

/** Returns the marker of a text. A marker with an escape does not count. */
function markerOf(text: Text, {line}: Style): RegExpExecArray | null {
  if (isAtom(text, 0)) return null
  const found = line.exec(text.text)
  return found && text.map && hasEscape(text, found[0].trimEnd().length) ? null : found
}

function hasEscape(text: Text, length: number): boolean {
  for (let at = 0; at < length; at++) if (isAtom(text, at)) return true
  return false
}

/** Whether a label comes after another label. Without another label: whether a list may begin with it. */
function isNext({first, next}: Style, before: string | undefined, label: string | undefined): boolean {
  return before === undefined ? !first || label === first : !next || label === next(before)
}

function startsIn(lines: readonly Text[], style: Style): readonly LineStart[] {
  const [first] = lines
  if (!first || !markerOf(first, style)) return NO_STARTS
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
