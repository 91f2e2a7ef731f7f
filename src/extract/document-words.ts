/** A word, with a capital or without one. */
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu

/** The words of a document. They show which words are names of people. */
export class DocumentWords {
  readonly #counts = new Map<string, number>()

  constructor(source: string) {
    for (const [word] of source.matchAll(WORD)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
  }

  /**
   * Whether words with a capital are names of people: none of them occurs without a capital, and half of them occur more
   * often than here. "Reply to the mayor" begins with no name.
   */
  arePeople(words: readonly string[]): boolean {
    const here = new Map<string, number>()
    for (const word of words) here.set(word, (here.get(word) ?? 0) + 1)
    const known = [...here].filter(([word, count]) => (this.#counts.get(word) ?? 0) > count)
    return !this.areTopics(words) && known.length * 2 >= here.size
  }

  /** Whether one of some words occurs without a capital too. */
  areTopics(words: readonly string[]): boolean {
    return words.some(word => this.#counts.has(word.toLowerCase()))
  }
}
