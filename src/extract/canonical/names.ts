import type {SectionShape} from '../../form/shape.js'
import {foldAccents} from '../../grammar/fold.js'
import {type Names, nameCore} from '../../grammar/names.js'
import {mayHoldOddCharacters} from '../characters.js'

/** With numbering and symbols around it, no name is longer. */
const LONGEST = 100

const LETTERS = 27

/**
 * Separates texts that may be the name of a section from those that are not. The first letters of the words decide
 * nearly all: whatever is read as a name has the words that distinguish that name from others.
 */
export class SectionNames {
  readonly #names: Names<SectionShape>
  /** The first two letters of a word of each name; null where they do not identify a name. */
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
    if (openings === null || mayHoldOddCharacters(text)) return true
    const plain = isPlain(text) ? text : foldAccents(text)
    let inside = false
    for (let at = 0; at < plain.length; at++) {
      const first = letterOf(plain.charCodeAt(at))
      if (first > 0 && !inside && openings[first * LETTERS + letterOf(plain.charCodeAt(at + 1))] === 1) return true
      inside = first > 0
    }
    return false
  }
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** From 1 to 26; 0 for what is not a letter. */
function letterOf(code: number): number {
  const letter = (code | 32) - 96
  return code < 128 && letter > 0 && letter < LETTERS ? letter : 0
}

/** Words of plain letters, and those whose plural may begin in another way: "ties" is "ty". */
const WORD = /^[a-z]+$/
const CHANGING = /^.{0,2}(?:y|ao)$|^.$/

function openingsOf(names: readonly string[]): Uint8Array | null {
  const openings = new Uint8Array(LETTERS * LETTERS)
  for (const name of names) {
    const [longest = ''] = nameCore(name)
      .split(' ')
      .sort((a, b) => b.length - a.length)
    const first = letterOf(longest.charCodeAt(0)) * LETTERS
    if (!WORD.test(longest)) return null
    if (CHANGING.test(longest)) openings.fill(1, first, first + LETTERS)
    else openings[first + letterOf(longest.charCodeAt(1))] = 1
  }
  return openings
}
