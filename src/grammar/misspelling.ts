/* Recognises misspelled names. Other words may be similar to a name, so fewer differences count than for a hint. */

/** A shorter word is too similar to others. */
const SHORTEST = 6

/**
 * Whether a text is a name in which words have a letter too many or too few, or two letters in the wrong order:
 * "Comitments", "Acotrs". Another letter in place of one makes another word too often: "Theses" is not "Themes". Both
 * texts are normalised.
 */
function isMisspelling(text: string, name: string): boolean {
  if (text === name || text.charCodeAt(0) !== name.charCodeAt(0)) return false
  const own = text.split(' ')
  const meant = name.split(' ')
  return own.length === meant.length && own.every((word, at) => isMisspeltWord(word, meant[at] as string))
}

/** Whether a word is another one with at most one such error. */
function isMisspeltWord(word: string, meant: string): boolean {
  if (word === meant) return true
  if (meant.length < SHORTEST || Math.abs(word.length - meant.length) > 1) return false
  let at = 0
  while (at < word.length && word.charCodeAt(at) === meant.charCodeAt(at)) at++
  const isSwapped = word.charAt(at) === meant.charAt(at + 1) && word.charAt(at + 1) === meant.charAt(at)
  return (
    word.slice(at + 1) === meant.slice(at) ||
    word.slice(at) === meant.slice(at + 1) ||
    (isSwapped && word.slice(at + 2) === meant.slice(at + 2))
  )
}

/** A name that may be misspelled, normalised, and its value. */
interface Meant<T> {
  readonly name: string
  readonly value: T
}

/** Finds the value whose name is misspelled. The names are normalised once, and looked up by their first letters. */
export class Misspellings<T extends {readonly names: readonly string[]}> {
  readonly #normalise: (name: string) => string
  readonly #byLetter = new Map<string, Meant<T>[]>()

  constructor(all: readonly T[], normalise: (name: string) => string) {
    this.#normalise = normalise
    for (const value of all) {
      for (const spelling of value.names) {
        const name = normalise(spelling)
        const own = this.#byLetter.get(name.charAt(0))
        if (own) own.push({name, value})
        else this.#byLetter.set(name.charAt(0), [{name, value}])
      }
    }
  }

  /** Returns the only value of which a name is meant; undefined when there is none, or several. */
  only(text: string): T | undefined {
    const own = this.#normalise(text)
    const meant = (this.#byLetter.get(own.charAt(0)) ?? []).filter(({name}) => isMisspelling(own, name))
    const [first] = meant
    return first && meant.every(it => it.value === first.value) ? first.value : undefined
  }
}
