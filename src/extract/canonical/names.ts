import type {SectionShape} from '../../form/shape.js'
import type {Names} from '../../grammar/names.js'

/** With numbering and symbols around it, no name is longer. */
const LONGEST = 100

const LETTERS = 27
const WORDS = /[a-z]+/g

/**
 * Tells texts that may be the name of a section from those that are none. Nearly all are told by how their words begin:
 * whatever is read as a name has a word that begins like one of it.
 */
export class SectionNames {
  readonly #names: Names<SectionShape>
  /** The first two letters of words that names have; null where a name has none that tell. */
  readonly #openings: Uint8Array | null

  constructor(names: Names<SectionShape>, sections: readonly SectionShape[]) {
    this.#names = names
    this.#openings = openingsOf(sections.flatMap(it => it.names))
  }

  /** The section that a text may name; null when it names none. */
  find(text: string): SectionShape | null {
    if (text.length > LONGEST || !this.#mayName(text)) return null
    return this.#names.match(text)?.value ?? null
  }

  #mayName(text: string): boolean {
    const openings = this.#openings
    if (openings === null) return true
    let inside = false
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code > 127) return true
      const first = letterOf(code)
      if (first > 0 && !inside && openings[first * LETTERS + letterOf(text.charCodeAt(at + 1))] === 1) return true
      inside = first > 0
    }
    return false
  }
}

/** From 1 to 26; 0 for what is no letter. */
function letterOf(code: number): number {
  const letter = (code | 32) - 96
  return letter > 0 && letter < LETTERS ? letter : 0
}

function openingsOf(names: readonly string[]): Uint8Array | null {
  const openings = new Uint8Array(LETTERS * LETTERS)
  for (const name of names) {
    // Accents go, also where they stand at the beginning.
    const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    const found = words.match(WORDS)
    if (!found || /[^\0-\x7f]/.test(words)) return null
    for (const word of found) {
      const first = letterOf(word.charCodeAt(0)) * LETTERS
      // The plural of a short word may have another second letter.
      if (word.length < 5) openings.fill(1, first, first + LETTERS)
      else openings[first + letterOf(word.charCodeAt(1))] = 1
    }
  }
  return openings
}
