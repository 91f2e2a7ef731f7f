import {foldAccents} from './fold.js'
import {mayHoldOddCharacters} from './mojibake.js'

const LETTERS = 27

/**
 * Separates texts that may be a name from those that are not. How the words begin decides nearly all: whatever is read
 * as a name has the word that distinguishes that name from others.
 */
export class NameFilter {
  /** How a word of each name begins, by its first two letters; null where that does not identify a name. */
  readonly #openings: readonly (readonly string[] | null)[] | null

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
      const known = first > 0 && !inside ? openings[first * LETTERS + letterOf(plain.charCodeAt(at + 1))] : null
      if (known?.some(opening => opensWith(plain, at, opening))) return true
      inside = first > 0
    }
    return false
  }
}

/** Whether a text has letters from an offset on, whatever their case. */
function opensWith(text: string, at: number, letters: string): boolean {
  for (let k = 0; k < letters.length; k++)
    if (letterOf(text.charCodeAt(at + k)) !== letterOf(letters.charCodeAt(k))) return false
  return true
}

/** From 1 to 26; 0 for what is not a letter. */
function letterOf(code: number): number {
  const letter = (code | 32) - 96
  return code < 128 && letter > 0 && letter < LETTERS ? letter : 0
}

/** A word that plain letters identify, and those whose plural may begin in another way: "ties" is "ty". */
const WORD = /^[a-z](?:[a-z]|$)/
const CHANGING = /^.{0,2}(?:y|ao)$|^.$/

/** How a word begins in the singular and in the plural: "party", "parties"; "decisao", "decisoes". */
function openingOf(word: string): string {
  const [letters = ''] = /^[a-z]+/.exec(word) ?? []
  return letters.slice(0, Math.max(2, letters.length - 2))
}

function openingsOf(cores: readonly string[]): (string[] | null)[] | null {
  const openings: (string[] | null)[] = new Array(LETTERS * LETTERS).fill(null)
  const put = (at: number, opening: string) => {
    openings[at] = [...(openings[at] ?? []), opening]
  }
  for (const core of cores) {
    const [longest = ''] = core.split(' ').sort((a, b) => b.length - a.length)
    const first = letterOf(longest.charCodeAt(0)) * LETTERS
    if (!WORD.test(longest)) return null
    if (!CHANGING.test(longest)) put(first + letterOf(longest.charCodeAt(1)), openingOf(longest))
    else for (let second = 0; second < LETTERS; second++) put(first + second, longest.charAt(0))
  }
  return openings
}
