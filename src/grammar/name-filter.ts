import {foldAccents} from './fold.js'
import {mayHoldOddCharacters} from './mojibake.js'

const LETTERS = 27

/** How many letters of a word are compared. Each takes five bits. */
const LONGEST_STEM = 6

const AMPERSAND = 38
const LOWER_A = 97
const ASTERISK = 42

/**
 * Quickly rejects texts that cannot be a name. The first letters of their words are enough for nearly all texts: a text
 * is read as a name only if it contains the word that distinguishes that name from others.
 */
export class NameFilter {
  /** The first letters of a word of each name, as numbers; null when some name has no such word. */
  readonly #stems: ReadonlySet<number> | null
  /** Whether a stem begins with two given letters, or is a single letter. */
  readonly #openings = new Uint8Array(LETTERS * LETTERS)
  /** Whether a name is in a script without plain letters. */
  readonly #hasOthers: boolean
  /** Whether the distinguishing word of a name is "and", which `&` can replace. */
  readonly #hasAnd: boolean

  /** @param cores - The distinguishing words of each name. */
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
    // The previous character, if it is a letter; otherwise 0.
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code > 126) return this.#mayBeAccented(text)
      // A converter may leave marks of bold text in the middle of a word.
      if (code === ASTERISK || (code === AMPERSAND && this.#hasAnd)) return true
      const letter = letterOf(code)
      // A capital begins a word, as in camelCase.
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

/** Characters that are not ASCII letters even without their accents. No stem contains one. */
const NOT_PLAIN = /[^\0-~]/g

/** Whether the word at an offset begins with one of the stems. */
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

/** Returns the number of a letter from 1 to 26; 0 for any other character. */
function letterOf(code: number): number {
  const letter = (code | 32) - 96
  return code < 128 && letter > 0 && letter < LETTERS ? letter : 0
}

function longestOf(core: string): string {
  return core.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** A word whose first letter is not a plain letter, even without accents. */
const OTHER = /^[^\0-\x7f]/

/**
 * Returns the first letters that a word has in singular and plural: "activity" and "activities", "acao" and "acoes".
 */
function stemOf(word: string): string {
  const kept = word.endsWith('ao') ? 2 : word.endsWith('y') ? 1 : 0
  const letters = /^[a-z]*/.exec(word.slice(0, word.length - kept))?.[0] ?? ''
  return letters.slice(0, LONGEST_STEM)
}
