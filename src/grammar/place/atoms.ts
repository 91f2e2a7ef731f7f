import type {Span} from '../span.js'
import {countryCode} from './countries.js'
import {isMode} from './recognise.js'
import {placeWords} from './words.js'

/** The mark between two names. */
export type Separator = 'comma' | 'and' | 'slash' | 'dash' | 'colon'

/** A name between separators, without the brackets after it. */
export interface Atom extends Span {
  /** The contents of its brackets. */
  readonly brackets: readonly Span[]
  /** The separator before the name. */
  readonly before: Separator
}

const OPENING = '([（［【'
const CLOSING = ')]）］】'

const SIGNS: Readonly<Record<string, Separator>> = {
  ',': 'comma',
  '，': 'comma',
  '、': 'comma',
  '/': 'slash',
  '／': 'slash',
  '|': 'slash',
  '·': 'slash',
  '•': 'slash',
  '+': 'and',
  '&': 'and',
  '＆': 'and',
  '—': 'dash',
  '→': 'dash',
  ':': 'colon',
  '：': 'colon',
}

const DASHES = '-\u2010\u2011\u2012\u2013\u2015\u2212'

/** A longer text beside a word is not a way to meet. */
const LONGEST_MODE = 40

/** Splits a text into names. */
class Cutter {
  readonly atoms: Atom[] = []
  readonly #text: string
  readonly #to: number
  #start: number
  #nameEnd = -1
  #brackets: Span[] = []
  /** The end of the last bracket. */
  #tailStart = 0
  #before: Separator = 'comma'
  /** Whether a bracket is never closed. Then later brackets are not examined. */
  #unclosed = false

  constructor(text: string, from: number, to: number) {
    this.#text = text
    this.#start = from
    this.#to = to
    for (let at = from; at < to; ) at = this.#step(at)
    this.#cut(to)
  }

  #step(at: number): number {
    const character = this.#text.charAt(at)
    if (!this.#unclosed && OPENING.includes(character)) return this.#bracket(at)
    const sign = SIGNS[character]
    if (sign) return this.#separate(at, at + 1, sign)
    if (DASHES.includes(character) && this.#isBlank(at - 1) && this.#isBlank(at + 1))
      return this.#separate(at, at + 1, 'dash')
    if (character === ' ') {
      const end = this.#joinEnd(at + 1)
      if (end > 0) return this.#separate(at, end, 'and')
    }
    return at + 1
  }

  #isBlank(at: number): boolean {
    return /\s/.test(this.#text.charAt(at))
  }

  /** Returns the end of a joining word at an offset, such as "and"; -1 for any other word. */
  #joinEnd(at: number): number {
    const end = this.#text.indexOf(' ', at)
    if (end < 0 || end >= this.#to || end - at > 5 || this.#text.charCodeAt(at) < 97) return -1
    const word = this.#text.slice(at, end)
    return placeWords.joins().has(word) || (placeWords.alternatives().has(word) && this.#isBesideMode(at, end))
      ? end
      : -1
  }

  /** Whether a way to meet is before or after a word: "Berlin or remote". */
  #isBesideMode(at: number, end: number): boolean {
    const from = Math.max(this.#start, at - LONGEST_MODE)
    const [behind = ''] = /^[^,;()/–—]+/.exec(this.#text.slice(end, Math.min(this.#to, end + LONGEST_MODE))) ?? []
    return isMode(behind.trim()) || isMode(this.#text.slice(from, at).trim())
  }

  /** Skips text in brackets. A bracket that is never closed is part of the name. */
  #bracket(at: number): number {
    let depth = 0
    for (let end = at; end < this.#to; end++) {
      const character = this.#text.charAt(end)
      if (OPENING.includes(character)) depth++
      else if (CLOSING.includes(character) && --depth === 0) {
        this.#keep(at, end)
        return end + 1
      }
    }
    this.#unclosed = true
    return at + 1
  }

  /** Text in brackets before a name is kept separately, and so is text after brackets. */
  #keep(at: number, end: number): void {
    this.#tail(at)
    this.#brackets.push({start: at + 1, end})
    this.#tailStart = end + 1
    const [start, to] = trimmed(this.#text, this.#start, at)
    if (start === to && this.#nameEnd < 0) this.#start = end + 1
    else if (this.#nameEnd < 0) this.#nameEnd = at
  }

  #tail(at: number): void {
    if (this.#nameEnd < 0) return
    const [start, end] = trimmed(this.#text, this.#tailStart, at)
    if (start < end) this.#brackets.push({start, end})
  }

  #separate(at: number, end: number, before: Separator): number {
    this.#cut(at)
    this.#before = before
    this.#start = end
    return end
  }

  #cut(at: number): void {
    this.#tail(at)
    const [start, end] = trimmed(this.#text, this.#start, this.#nameEnd < 0 ? at : this.#nameEnd)
    if (start < end || this.#brackets.length > 0)
      this.atoms.push({start, end, brackets: this.#brackets, before: this.#before})
    this.#nameEnd = -1
    this.#brackets = []
  }
}

/**
 * Returns the names in a part of a text. Names that together are the name of a country ("Trinidad and Tobago") become
 * one.
 */
export function atomsOf(text: string, from: number, to: number): Atom[] {
  const {atoms} = new Cutter(text, from, to)
  return atoms.length < 2 ? atoms : merged(text, atoms)
}

/** The largest number of names in the name of a country: "Bonaire, Sint Eustatius and Saba". */
const MOST = 4

function merged(text: string, atoms: readonly Atom[]): Atom[] {
  const all: Atom[] = []
  for (let at = 0; at < atoms.length; ) {
    const first = atoms[at] as Atom
    let length = Math.min(MOST, atoms.length - at)
    for (; length > 1; length--) {
      const last = atoms[at + length - 1] as Atom
      const inner = atoms.slice(at, at + length - 1)
      const joins = atoms.slice(at + 1, at + length).some(it => it.before === 'and')
      const isWhole = inner.every(it => it.brackets.length === 0)
      if (isWhole && (joins || length === 2) && countryCode(text.slice(first.start, last.end)) !== null) break
    }
    const last = atoms[at + length - 1] as Atom
    all.push(length > 1 ? {...last, start: first.start, before: first.before} : first)
    at += Math.max(length, 1)
  }
  return all
}

/** Whether a character at the end of a name is not part of it: spaces, punctuation, symbols and emoji. */
function isEdge(code: number): boolean {
  if (code < 128) return code <= 32 || EDGES.includes(String.fromCharCode(code))
  return (
    code === 0xa0 ||
    (code >= 0xb2 && code <= 0xb9 && code !== 0xb5) ||
    code === 0xa7 ||
    (code >= 0x2000 && code <= 0x2bff && code !== 0x2019 && code !== 0x2018) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0x3000
  )
}

const EDGES = ',;:|/-*_~^"#+<>?!='

/** The number of a footnote: raised with markup, or right after a word if the markup is lost. */
const FOOTNOTE = /(?:\^\d{1,3}|(?<=\p{L}{3})\d{1,2})$/u
const LONGEST_FOOTNOTE = 6

/** Returns the end of a name without the number of a footnote after it: "Belgium ^2". */
function beforeFootnote(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  if (last < 48 || last > 57) return end
  const tail = text.slice(Math.max(start, end - LONGEST_FOOTNOTE), end)
  return end - (FOOTNOTE.exec(tail)?.[0].length ?? 0)
}

/**
 * Returns a part of a text without the punctuation at its ends that is not part of a name, including a final full stop.
 */
export function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && isEdge(text.charCodeAt(start))) start++
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--
  const noted = beforeFootnote(text, start, end)
  if (noted < end) return trimmed(text, start, noted)
  if (text.charCodeAt(end - 1) === 46 && !isAbbreviation(text, start, end)) end--
  return [start, end]
}

/** Whether the final full stop belongs to the name: "D.C.", "U. S. A.", "Mo." */
function isAbbreviation(text: string, start: number, end: number): boolean {
  const word = text.lastIndexOf(' ', end - 1) + 1
  const last = text.slice(Math.max(word, start), end - 1)
  return last.length < 3 || last.includes('.')
}
