import {distance} from 'fastest-levenshtein'
import {foldWord} from './fold.js'
import {splitRemark} from './remark.js'
import type {Span} from './span.js'

/** An option, and its other accepted spellings. */
export interface Choice {
  readonly value: string
  readonly names?: readonly string[] | undefined
}

export type ChoiceReading =
  | {
      readonly kind: 'choice'
      readonly value: string
      /** Whether the text is canonical. */
      readonly canonical: boolean
    }
  | {
      readonly kind: 'invalid'
      /** The option that is most similar to the text. */
      readonly nearest: string | null
    }

/**
 * Returns the letters and digits of a text without case and accents. A text without letters and digits is returned with
 * its punctuation.
 */
export function choiceKey(text: string): string {
  const folded = foldWord(text)
  const key = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return key === '' ? folded.trim() : key
}

/** A longer text matches an option only if it is equal to it. */
const LONGEST = 120

/** How much of an option may differ in a text that is near it. */
const MOST_CHANGED = 0.4

/** The options of a field, by all their spellings. */
export class Choices {
  readonly #spellings = new Map<string, ChoiceReading>()
  readonly #keys = new Map<string, string>()
  /** The largest number of commas in a spelling. */
  readonly commas: number

  /**
   * If two options have the same spelling, it belongs to the first. A declared spelling that differs from its option only
   * in case or punctuation is canonical too. It would be read without being declared, so its declaration means that it
   * is accepted as it is.
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

  /** Whether a text is a spelling of an option. */
  has(text: string): boolean {
    return this.#spellings.has(text) || (text.length <= LONGEST && this.#keys.has(choiceKey(text)))
  }

  /** Finds the option with this spelling. Case, accents and punctuation do not matter. */
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

  /**
   * Finds the option before a remark: "closed (2024-05-01)", "Critical (SEV1)". A remark that names another option makes
   * the text unclear.
   */
  beforeRemark(text: string): {readonly value: string; readonly remark: Span} | null {
    const beside = splitRemark(text)
    if (!beside || text.length > LONGEST || !this.has(beside.value)) return null
    const reading = this.read(beside.value)
    const {remark} = beside
    if (reading.kind === 'invalid' || this.#namesOther(text.slice(remark.start, remark.end), reading.value)) return null
    return {value: reading.value, remark}
  }

  #namesOther(text: string, own: string): boolean {
    const words = ` ${choiceKey(text)} `
    return [...this.#keys].some(([key, value]) => value !== own && words.includes(` ${key} `))
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
