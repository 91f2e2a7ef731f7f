import {foldAccents} from './fold.js'
import {mayHoldOddCharacters} from './mojibake.js'

const LETTERS = 27

/** So many letters of a word are compared, five bits each. */
const LONGEST_STEM = 6

const AMPERSAND = 38
const LOWER_A = 97
const ASTERISK = 42

/**
 * Separates texts that may be a name from those that are not. The first letters of the words decide nearly all:
 * whatever is read as a name has the word that distinguishes that name from others.
 */
export class NameFilter {
  /** How a word of each name begins, as numbers; null where a name has no such word. */
  readonly #stems: ReadonlySet<number> | null
  /** The first two letters of these, and the first letters of those that are shorter. */
  readonly #openings = new Uint8Array(LETTERS * LETTERS)
  /** Whether a name is in other letters. */
  readonly #hasOthers: boolean
  /** Whether the word of a name is "and", which a sign may be. */
  readonly #hasAnd: boolean

  /** @param cores - The words of each name that distinguish it from others. */
  constructor(cores: readonly string[]) {
    const words = cores.map(longestOf)
    const plain = words.filter(word => !OTHER.test(word))
    this.#hasOthers = plain.length < words.length
    const stems = plain.map(stemOf)
    this.#stems = stems.includes('') ? null : new Set(stems.map(packed))
    this.#hasAnd = stems.includes('and')
    for (const stem of stems) this.#open(stem)
  }

  #open(stem: string): void {
    const first = letterOf(stem.charCodeAt(0)) * LETTERS
    if (stem.length < 2) this.#openings.fill(1, first, first + LETTERS)
    else this.#openings[first + letterOf(stem.charCodeAt(1))] = 1
  }

  /** Whether a text may be one of the names. */
  mayBe(text: string): boolean {
    const stems = this.#stems
    if (stems === null) return true
    // The letter before, 0 where there is none.
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code > 126) return this.#mayBeAccented(text)
      // Marks of bold text may be left in the middle of a word.
      if (code === ASTERISK || (code === AMPERSAND && this.#hasAnd)) return true
      const letter = letterOf(code)
      // A word of a key begins with a capital.
      const opens = letter > 0 && (before === 0 || (code < LOWER_A && before >= LOWER_A))
      if (opens && this.#opens(letter, text.charCodeAt(at + 1)) && opensWith(text, at, stems)) return true
      before = letter > 0 ? code : 0
    }
    return false
  }

  #opens(first: number, second: number): boolean {
    return this.#openings[first * LETTERS + letterOf(second)] === 1
  }

  #mayBeAccented(text: string): boolean {
    if (this.#hasOthers || text.includes('*') || (this.#hasAnd && text.includes('&'))) return true
    return mayHoldOddCharacters(text) || this.mayBe(foldAccents(text).replace(NOT_PLAIN, ' '))
  }
}

/** What is left of other letters without their accents: it is in no word that is compared. */
const NOT_PLAIN = /[^\0-~]/g

/** Whether a word that starts at an offset begins with one of the stems. */
function opensWith(text: string, start: number, stems: ReadonlySet<number>): boolean {
  let stem = 0
  for (let at = start; at < start + LONGEST_STEM; at++) {
    const letter = letterOf(text.charCodeAt(at))
    if (letter === 0) return false
    stem = stem * 32 + letter
    if (stems.has(stem)) return true
  }
  return false
}

function packed(stem: string): number {
  let number = 0
  for (let at = 0; at < stem.length; at++) number = number * 32 + letterOf(stem.charCodeAt(at))
  return number
}

/** From 1 to 26; 0 for what is not a letter. */
function letterOf(code: number): number {
  const letter = (code | 32) - 96
  return code < 128 && letter > 0 && letter < LETTERS ? letter : 0
}

function longestOf(core: string): string {
  return core.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** A word in letters that accents do not make of plain ones. */
const OTHER = /^[^\0-\x7f]/

/** How a word begins in whatever number it is: "activity" is "activities", "acao" is "acoes". */
function stemOf(word: string): string {
  const kept = word.endsWith('ao') ? 2 : word.endsWith('y') ? 1 : 0
  const letters = /^[a-z]*/.exec(word.slice(0, word.length - kept))?.[0] ?? ''
  return letters.slice(0, LONGEST_STEM)
}
