import {LANGUAGES} from '../languages/index.js'
import type {NameWords} from '../languages/language.js'
import {foldAccents, foldWord} from './fold.js'
import {once} from './once.js'

/* Normalises the names of sections, fields and columns for comparison. */

/** The length of the longest possible name, with numbering, symbols and remarks around it. */
export const LONGEST_NAME = 120

/** Symbols, punctuation and emoji before the first letter or digit, including digits in circles and `:rocket:`. */
const LEADING_SYMBOLS = /^(?:[^\p{L}\p{Nd}\p{Nl}(:]|:(?:[a-z0-9_+-]{1,40}:(?=[ :]))?)+/u

/**
 * Returns a label for comparison: without case, accents, leading symbols or emoji, spaces at the ends and a final
 * colon.
 */
export function labelKey(label: string): string {
  return foldAccents(label).toLowerCase().replace(/\s+/g, ' ').trim().replace(/ ?:$/, '').replace(LEADING_SYMBOLS, '')
}

/** The numbering of a heading: `2.`, `2)`, `2.1`, `1.-`, `II.`, `II –`, `(3)`, `[3]`, `A.`, `二、`. */
const NUMBERING =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxlc]{1,6}|[a-z]|[一二三四五六七八九十]{1,3})(?:[.):、\]](?!\d)-?| [-–—](?= ))|\d{1,3}(?:\.\d{1,3}){1,3}(?= )|\d{1,2}(?= ))[ \t]*(?=\S)/u

/**
 * Text that markdown programs put after a heading: `{#summary}`, `{.unnumbered}`, `¶`, `^summary`, or dots before a
 * page number.
 */
const ANCHOR = /(?: ?\{[#.][^{}]{1,60}\}| ?¶| \^[a-z0-9-]{1,60}| ?(?<!\.)\.{3,} ?\d{1,4})$/

/** The marks of bold text that a converter left in the middle of a word. */
const LEFT_MARKS = /\*{2,8}/g

/** "Akteur:innen", "Akteur*innen", "Akteur/-innen": one word for all, which German names of sections are also written as. */
const ALL_GENDERS = /(?<=\p{Ll})[:*_/·]-?innen(?!\p{L})/gu

/** A character that may end a heading and is not part of its name: punctuation, emoji, the mark of a note. */
const CLOSING = /^[\s:.,;\p{So}\p{No}\uFE0F†‡-]$/u

/** The part of a keycap emoji around its digit. */
const KEYCAP = /\u20e3/g

/** Full-width punctuation, and every hyphen and dash. */
const WIDE = /[！-～　‐‑−]/g

function narrow(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x3000) return ' '
  return code > 0xff00 ? String.fromCharCode(code - 0xfee0) : '-'
}

/**
 * Returns a heading for comparison: without case, accents, numbering, leading symbols or emoji, and a final colon or
 * full stop; `&` becomes `and`.
 */
export function headingKey(written: string): string {
  const heading = written.includes(' ') ? written : apart(written)
  if (isPlain(heading) && heading.charCodeAt(1) !== SPACE) return withoutCounter(heading.toLowerCase())
  return withoutCounter(
    foldAccents(unspaced(heading))
      .toLowerCase()
      .replace(WIDE, narrow)
      .replace(KEYCAP, '')
      .replace(LEFT_MARKS, '')
      .replace(ALL_GENDERS, 'innen')
      .replace(ANCHOR, '')
      .replace(LEADING_SYMBOLS, '')
      .replace(NUMBERING, '')
      .replace(LEADING_SYMBOLS, ''),
  )
    .replace(/ ?& ?/g, ' and ')
    .replace(/\s+/g, ' ')
}

/** Returns the words of `executiveSummary` or `executive_summary`. A model copies such keys from a schema. */
function apart(key: string): string {
  return KEY.test(key) ? key.replace(/_+|(?<=[a-z])(?=[A-Z][a-z])/g, ' ') : key
}

const KEY = /^[a-z]+(?:_[a-z]+|[A-Z][a-z]+){1,5}$/

/** `A C T O R S`: letters with spaces between them, and wider spaces between words. */
const SPACED = /^(?:\S {1,3}){4,60}\S$/u

/** Whether all letters of a text have spaces between them. */
export function isSpaced(text: string): boolean {
  return text.charCodeAt(1) === SPACE && SPACED.test(text)
}

export function unspaced(text: string): string {
  if (text.charCodeAt(1) !== SPACE && text.charCodeAt(2) !== SPACE) return text
  return SPACED.test(text) ? text.replace(/(?<! ) (?! )/g, '').replace(/ {2,}/g, ' ') : text
}

/**
 * Whether a text consists of words in plain letters with single spaces, as most headings do. Only its case then needs
 * folding.
 */
export function isPlain(text: string): boolean {
  let last = SPACE
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isAsciiLetter(code) && (code !== SPACE || last === SPACE)) return false
    last = code
  }
  return last !== SPACE
}

const SPACE = 32
const APOSTROPHE = 39

const annexes = once(() => new Set(words(it => it.annexes)))
const counters = once(() => new Set([...words(it => it.counters), ...annexes()]))
const numerals = once(() => new Set(words(it => it.numerals)))

/**
 * Removes the counter of a section: `Section 2: `, `Kapitel II – `, `Part One: `, `First part: `. It also removes what
 * ends the heading.
 */
function withoutCounter(heading: string): string {
  const closed = withoutClosing(heading)
  const first = closed.indexOf(' ')
  if (first < 0) return closed
  const word = closed.slice(0, first).replace('.', '')
  const rest = closed.slice(first + 1)
  const isCounter = counters().has(word)
  const length = isCounter ? numberLength(rest) : numerals().has(word) ? wordLength(rest, counters()) : 0
  const gap = length > 0 ? COUNTER_GAP.exec(rest.slice(length)) : null
  return gap ? rest.slice(length + gap[0].length) : closed
}

/** Whether a heading begins as that of an annex: `Appendix A: Summary`. */
export function isAnnex(heading: string): boolean {
  return annexes().has(foldWord(heading.split(' ', 1)[0] as string))
}

/** Whether a word is a numeral: "First", "Segundo". */
export function isNumeral(word: string): boolean {
  return numerals().has(foldWord(word))
}

/** The text between the number of a section and its name. */
const COUNTER_GAP = /^[ .):–—-]{1,3}(?=\S)/u

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-z])(?![\p{L}\p{N}])/u

/** Returns the length of the number at the start of a text, in digits, letters or words; 0 when there is none. */
function numberLength(text: string): number {
  return NUMBER.exec(text)?.[0].length ?? wordLength(text, numerals())
}

/** Returns the length of the first word of a text if it is one of these; else 0. */
function wordLength(text: string, known: ReadonlySet<string>): number {
  const word = /^\p{L}{1,20}/u.exec(text)?.[0] ?? ''
  return known.has(word) ? word.length : 0
}

function withoutClosing(heading: string): string {
  let end = heading.length
  while (end > 0) {
    const code = heading.charCodeAt(end - 1)
    const length = code >= 0xdc00 && code <= 0xdfff && end > 1 ? 2 : 1
    if (code >= 97 && code <= 122) break
    if (!CLOSING.test(heading.slice(end - length, end))) break
    end -= length
  }
  return heading.slice(0, end)
}

/**
 * Returns the name of a column for comparison: without case, accents, spaces, hyphens, closing punctuation and a plural
 * ending.
 */
export function columnKey(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/ies?$/, 'y')
    .replace(/s$/, '')
}

/**
 * Returns a name for comparison with other names of a form. Two names with the same result clash. Hyphens count as
 * spaces.
 */
export function normalisedName(name: string): string {
  return withoutHyphens(headingKey(name))
}

export function withoutHyphens(key: string): string {
  return /[-_–—]/.test(key)
    ? key
        .replace(/[-_–—]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : key
}

/** Quickly rejects texts that cannot be one of some names, by their first word. */
export class OpeningFilter {
  readonly #words: ReadonlySet<string>

  /** @param keys - The normalised names. */
  constructor(keys: Iterable<string>) {
    const openings = [...keys].map(key => key.split(/[ -]/, 1)[0] as string)
    // The counter of a section is not part of its name.
    this.#words = new Set([...openings, ...counters(), ...numerals()])
  }

  /** Whether a text may be one of the names, or may begin with one. */
  mayBe(text: string): boolean {
    const word = openingWord(text)
    return word === '' || this.#words.has(word)
  }
}

/** Returns the first word of a text for comparison; '' when the normalised text may begin with another word. */
function openingWord(text: string): string {
  let end = 0
  let letters = 0
  let isAscii = true
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (isAccented(code)) {
      isAscii = false
      letters++
    } else if (isAsciiLetter(code)) letters++
    else if (!isAsciiDigit(code) && !(code === APOSTROPHE && end > 1)) break
  }
  // A letter or two digits alone may be a number.
  if (end < 2 || (letters === 0 && end < 4)) return ''
  // A key of several words is split into words before it is compared.
  if (end === text.length && KEY.test(text)) return ''
  if (end < text.length && !(isGap(text.charCodeAt(end)) && isWordCode(text.charCodeAt(end + 1)))) return ''
  const word = text.slice(0, end)
  return (isAscii ? word : foldAccents(word)).toLowerCase()
}

/** Whether a character is a space or a hyphen. A hyphen counts as a space. */
function isGap(code: number): boolean {
  return code === SPACE || code === 45
}

function isWordCode(code: number): boolean {
  return isAsciiLetter(code) || isAsciiDigit(code) || isAccented(code)
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a character is a Latin letter beyond ASCII. */
export function isAccented(code: number): boolean {
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7
}

/** Returns some words about names in all languages. */
export function words(of: (words: NameWords) => readonly string[]): string[] {
  return LANGUAGES.flatMap(it => of(it.names).map(foldWord))
}
