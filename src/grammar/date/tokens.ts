import {foldWord} from '../fold.js'
import {type DateWord, dateTables, HOUR} from './words.js'

/**
 * A token of a date: a number of one or two digits, a year, a word or a sign. Spaces are ignored. Signs are normalised:
 * `-` stands for every hyphen, `–` for every dash and arrow, `(` and `)` for every bracket.
 */
export interface Token {
  readonly kind: 'number' | 'year' | 'word' | 'sign'
  readonly start: number
  readonly end: number
  /** The value of a number or a year. */
  readonly value: number
  /** A word without case and accents, or a sign. */
  readonly text: string
  /** The meanings of a word that may be in a date. */
  readonly word: DateWord | null
}

const HYPHENS = '-\u2010\u2011\u2212\ufe63\uff0d'
const DASHES = '\u2012\u2013\u2014\u2015\ufe58~\u301c\uff5e→⟶➔➜⇒↔⟷'
const OPENING = '([（［'
const CLOSING = ')]）］'
const COMMAS = ',，、'
const DOTS = '.．。'
const SLASHES = '/／⁄'
const APOSTROPHES = "'’‘ʼ′`"

const SIGNS: ReadonlyMap<string, string> = new Map(
  (
    [
      [HYPHENS, '-'],
      [DASHES, '–'],
      [OPENING, '('],
      [CLOSING, ')'],
      [COMMAS, ','],
      [DOTS, '.'],
      [SLASHES, '/'],
      [APOSTROPHES, "'"],
      [':：', ':'],
      ['&＆+', '&'],
    ] as const
  ).flatMap(([characters, sign]) => [...characters].map(it => [it, sign] as const)),
)

/** Months as Roman numerals, in order. */
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The ending of an ordinal that is apart from its number, also in brackets. */
const ENDING_APART = /^ ?(?:\[(\p{L}{2,3})\]|(\p{L}{2,3}))(?![\p{L}\p{N}])/u
const LONGEST_ENDING = 8

/** Dots between the days of a period: `2024-10-23..2024-10-25`. */
const DOTS_BETWEEN = /^\.{2,3}(?=[\p{L}\p{N}])/u
const MOST_DOTS = 4

/** A word of hours whose letters have full stops: `a.m.`, `p. m.` */
const DOTTED = /^\p{L}\. ?\p{L}(?:\.|(?![\p{L}\p{N}]))/u
const LONGEST_DOTTED = 5

const LETTER = /[\p{L}\p{M}ºª°]/u
const DIGIT = /\p{Nd}/u
const BLANK = /\s/

/** Returns the value of a digit, including full-width digits; -1 for any other character. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return LETTER.test(text.charAt(at))
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && BLANK.test(String.fromCharCode(code)))
}

/** Splits a text into tokens. */
export class Tokeniser {
  readonly tokens: Token[] = []
  readonly #text: string
  #at = 0
  #hasNumeral = false

  constructor(text: string) {
    this.#text = text
    const {length} = text
    while (this.#at < length) {
      const code = text.charCodeAt(this.#at)
      if (isBlank(code)) this.#at++
      else if (digitOf(code) >= 0) this.#number()
      else if (isLetter(text, this.#at)) this.#word(this.#at)
      else this.#sign()
    }
    if (this.#hasNumeral) this.#numberMonths()
  }

  #push(kind: Token['kind'], start: number, value: number, text = ''): void {
    this.tokens.push({kind, start, end: this.#at, value, text, word: null})
  }

  /** Reads digits with an ordinal ending: `3rd`. Digits before other letters are part of a word: `3D`. */
  #number(): void {
    const start = this.#at
    const value = this.#digits()
    const length = this.#at - start
    const letters = this.#lettersEnd(this.#at)
    const behind = letters > this.#at ? foldWord(this.#text.slice(this.#at, letters)) : ''
    if (length <= 2 && dateTables().ordinals.has(behind)) {
      this.#at = letters
      return this.#push('number', start, value, behind)
    }
    if (length <= 2 && behind === '' && this.#passEnding()) return this.#push('number', start, value, '')
    // "23T09:30", "14h", "9am"
    const timed = behind !== '' && dateTables().words.get(behind)?.bits
    // But "1T" is a quarter.
    const isPart = behind === 't' && digitOf(this.#text.charCodeAt(letters)) < 0
    if (behind !== '' && (!timed || isPart)) return this.#word(start)
    if (length === 8) return this.#compact(start, value)
    if (length === 4) this.#push('year', start, value)
    else if (length <= 2) this.#push('number', start, value)
    else this.#push('word', start, value)
  }

  /** `5 th`, `5 [th]`: an ending that was raised and that a converter set apart. */
  #passEnding(): boolean {
    const [all, bracketed, bare = ''] = ENDING_APART.exec(this.#text.slice(this.#at, this.#at + LONGEST_ENDING)) ?? []
    const key = foldWord(bracketed ?? bare)
    const {ordinals, words} = dateTables()
    // A word of dates is not an ending.
    if (all === undefined || !ordinals.has(key) || words.has(key)) return false
    this.#at += all.length
    return true
  }

  #digits(): number {
    let value = 0
    for (; ; this.#at++) {
      const digit = digitOf(this.#text.charCodeAt(this.#at))
      if (digit < 0) return value
      value = value * 10 + digit
    }
  }

  /** `20241023` */
  #compact(start: number, value: number): void {
    const end = this.#at
    const cut = (kind: Token['kind'], to: number, part: number) => {
      this.tokens.push({kind, start: this.tokens.at(-1)?.end ?? start, end: to, value: part, text: '', word: null})
    }
    const year = Math.floor(value / 10000)
    if (year < 1900 || year > 2100) return this.#push('word', start, value)
    this.tokens.push({kind: 'year', start, end: start + 4, value: year, text: 'compact', word: null})
    cut('number', start + 6, Math.floor(value / 100) % 100)
    cut('number', end, value % 100)
  }

  #lettersEnd(from: number): number {
    let at = from
    while (at < this.#text.length && isLetter(this.#text, at)) at++
    return at
  }

  /**
   * Reads letters. Digits right after letters belong to the word (`Q2`). A hyphen belongs to it if both sides are one
   * word (`terça-feira`).
   */
  #word(start: number): void {
    const text = this.#text
    if (this.#dotted(start)) return
    let at = this.#lettersEnd(this.#at)
    while (digitOf(text.charCodeAt(at)) >= 0 && !this.#isTime(start, at)) at = this.#lettersEnd(at + 1)
    const {words} = dateTables()
    let folded = foldWord(text.slice(start, at))
    if (text.charAt(at) === '-' && isLetter(text, at + 1)) {
      const joined = this.#lettersEnd(at + 1)
      const both = foldWord(text.slice(start, joined))
      if (words.has(both)) {
        at = joined
        folded = both
      }
    }
    this.#at = at
    if (NUMERALS.includes(text.slice(start, at))) this.#hasNumeral = true
    this.tokens.push({kind: 'word', start, end: this.#at, value: 0, text: folded, word: words.get(folded) ?? null})
  }

  /** Reads `a.m.` as `am`. */
  #dotted(start: number): boolean {
    const text = this.#text
    if (text.charCodeAt(start + 1) !== 46 || this.#at !== start) return false
    const [all = ''] = DOTTED.exec(text.slice(start, start + LONGEST_DOTTED)) ?? []
    const folded = foldWord(all.replace(/[. ]/g, ''))
    const word = dateTables().words.get(folded)
    if (all === '' || !word || (word.bits & HOUR) === 0) return false
    this.#at = start + all.length
    this.tokens.push({kind: 'word', start, end: this.#at, value: 0, text: folded, word})
    return true
  }

  /** `12-V-2014`, `12 V 2014`: a Roman numeral between a day and a year is a month. */
  #numberMonths(): void {
    const {tokens} = this
    for (const [at, token] of tokens.entries()) {
      const month = NUMERALS.indexOf(this.#text.slice(token.start, token.end)) + 1
      if (month === 0) continue
      const isSigned = tokens[at - 1]?.kind === 'sign'
      if (isSigned && (tokens[at - 1]?.text !== tokens[at + 1]?.text || !'-./'.includes(tokens[at - 1]?.text ?? ' ')))
        continue
      const step = isSigned ? 2 : 1
      if (tokens[at - step]?.kind !== 'number' || tokens[at + step]?.kind !== 'year') continue
      tokens[at] = {...token, word: {month, weekday: -1, bits: 0}}
    }
  }

  /** Whether the letter before a time is a word of its own: "T09:30", "h30". */
  #isTime(start: number, at: number): boolean {
    const letter = this.#text.charCodeAt(start) | 32
    return at === start + 1 && (letter === 116 || letter === 104) && digitOf(this.#text.charCodeAt(at + 1)) >= 0
  }

  #sign(): void {
    const start = this.#at
    const text = this.#text
    const character = text.charAt(start)
    const sign = SIGNS.get(character)
    if (sign === "'" && this.#shortYear(start)) return
    const arrow = (character === '-' || character === '=') && text.charAt(start + 1) === '>'
    const dashes = character === '-' && text.charAt(start + 1) === '-'
    const dots = sign === '.' ? (DOTS_BETWEEN.exec(text.slice(start, start + MOST_DOTS))?.[0].length ?? 0) : 0
    this.#at = start + (arrow || dashes ? 2 : Math.max(dots, 1))
    if (arrow || dashes || dots > 0) return this.#push('sign', start, 0, '–')
    this.#push('sign', start, 0, sign ?? character)
  }

  /** Reads `'24`. */
  #shortYear(start: number): boolean {
    const text = this.#text
    const tens = digitOf(text.charCodeAt(start + 1))
    const ones = digitOf(text.charCodeAt(start + 2))
    const more = text.charAt(start + 3)
    const last = this.tokens.at(-1)
    // "all'11" has an article before the number.
    if (last?.end === start && last.kind === 'word' && !last.word?.month) return false
    if (tens < 0 || ones < 0 || DIGIT.test(more) || isLetter(text, start + 3)) return false
    this.#at = start + 3
    this.#push('year', start, century(tens * 10 + ones))
    return true
  }
}

/** Returns the year for two digits: from 1969 to 2068. */
export function century(year: number): number {
  return year + (year < 69 ? 2000 : 1900)
}
