import {distance} from 'fastest-levenshtein'
import {foldWord} from './fold.js'

/** An option, and the spellings under which it is understood beside its own. */
export interface Choice {
  readonly value: string
  readonly names?: readonly string[] | undefined
}

export type ChoiceReading =
  | {
      readonly kind: 'choice'
      readonly value: string
      /** Whether the text is canonical already. */
      readonly canonical: boolean
    }
  | {
      readonly kind: 'invalid'
      /** The option that the text comes closest to. */
      readonly nearest: string | null
    }

/** Letters and digits without case and accents; the signs where there are none. */
export function choiceKey(text: string): string {
  const folded = foldWord(text)
  const key = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return key === '' ? folded.trim() : key
}

/** A longer text is one of the options only if it is equal to it. */
const LONGEST = 120

/** The share of an option that may differ in a text that is near it. */
const MOST_CHANGED = 0.4

/** The options of a field, by all their spellings. */
export class Choices {
  readonly #spellings = new Map<string, ChoiceReading>()
  readonly #keys = new Map<string, string>()
  /** How many commas a spelling has at most. */
  readonly commas: number

  /**
   * A spelling that two options have belongs to the first. A spelling that differs from its option in case or punctuation
   * only is canonical too: it is understood without being declared, so it was declared to be accepted as it is.
   */
  constructor(options: readonly (string | Choice)[]) {
    let commas = 0
    for (const option of options) {
      const {value, names = []} = typeof option === 'string' ? {value: option} : option
      const own = choiceKey(value)
      this.#spellings.set(value, {kind: 'choice', value, canonical: true})
      for (const spelling of [value, ...names]) {
        const key = choiceKey(spelling)
        if (!this.#keys.has(key)) this.#keys.set(key, value)
        if (key === own && !this.#spellings.has(spelling))
          this.#spellings.set(spelling, {kind: 'choice', value, canonical: true})
        commas = Math.max(commas, spelling.split(',').length - 1)
      }
    }
    this.commas = commas
  }

  /** Whether a text spells one of the options. */
  has(text: string): boolean {
    return this.#spellings.has(text) || (text.length <= LONGEST && this.#keys.has(choiceKey(text)))
  }

  /** Reads one of the options by its spelling; case, accents and punctuation do not count. */
  read(text: string): ChoiceReading {
    const exact = this.#spellings.get(text)
    if (exact) return exact
    if (text.length > LONGEST) return {kind: 'invalid', nearest: null}
    const key = choiceKey(text)
    const value = this.#keys.get(key)
    return value === undefined
      ? {kind: 'invalid', nearest: this.#nearest(key)}
      : {kind: 'choice', value, canonical: false}
  }

  #nearest(key: string): string | null {
    let best: string | null = null
    let least = Number.POSITIVE_INFINITY
    for (const [known, value] of this.#keys) {
      const steps = distance(key, known)
      if (steps < least && steps <= Math.max(1, known.length * MOST_CHANGED)) {
        best = value
        least = steps
      }
    }
    return best
  }
}
