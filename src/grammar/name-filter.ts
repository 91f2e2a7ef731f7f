import {foldAccents} from './fold.js'
import {mayHoldOddCharacters} from './mojibake.js'

const LETTERS = 27

/**
 * Separates texts that may be a name from those that are not. The first letters of the words decide nearly all:
 * whatever is read as a name has the word that distinguishes that name from others.
 */
export class NameFilter {
  /** The first two letters of a word of each name; null where they do not identify a name. */
  readonly #openings: Uint8Array | null

  /** @param cores - The words of each name that distinguish it from others. */
  constructor(cores: readonly string[]) {
    this.#openings = openingsOf(cores)
  }

  /** Whether a text may be one of the names. */
  mayBe(text: string): boolean {
    const openings = this.#openings
    // Marks of bold text may be left in the middle of a word.
    if (openings === null || text.includes('*') || mayHoldOddCharacters(text)) return true
    const plain = foldAccents(text)
    let inside = false
    for (let at = 0; at < plain.length; at++) {
      const first = letterOf(plain.charCodeAt(at))
      if (first > 0 && !inside && openings[first * LETTERS + letterOf(plain.charCodeAt(at + 1))] === 1) return true
      inside = first > 0
    }
    return false
  }
}

/** From 1 to 26; 0 for what is not a letter. */
function letterOf(code: number): number {
  const letter = (code | 32) - 96
  return code < 128 && letter > 0 && letter < LETTERS ? letter : 0
}

/** A word that two plain letters identify, and those whose plural may begin in another way: "ties" is "ty". */
const WORD = /^[a-z](?:[a-z]|$)/
const CHANGING = /^.{0,2}(?:y|ao)$|^.$/

function openingsOf(cores: readonly string[]): Uint8Array | null {
  const openings = new Uint8Array(LETTERS * LETTERS)
  for (const core of cores) {
    const [longest = ''] = core.split(' ').sort((a, b) => b.length - a.length)
    const first = letterOf(longest.charCodeAt(0)) * LETTERS
    if (!WORD.test(longest)) return null
    if (CHANGING.test(longest)) openings.fill(1, first, first + LETTERS)
    else openings[first + letterOf(longest.charCodeAt(1))] = 1
  }
  return openings
}
