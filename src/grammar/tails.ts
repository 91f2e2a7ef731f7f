/** Words that may be at the end of a text, of which one is found by the last word. */
export class Tails {
  readonly #byLastWord = new Map<string, string[]>()

  /** @param tails - The first one that a text ends in counts. */
  constructor(tails: Iterable<string>) {
    for (const tail of tails) {
      const last = lastWord(tail)
      this.#byLastWord.set(last, [...(this.#byLastWord.get(last) ?? []), ` ${tail}`])
    }
  }

  /** What is before the tail of a text; null where it has none. */
  before(text: string): string | null {
    const tail = this.#byLastWord.get(lastWord(text))?.find(it => text.endsWith(it))
    return tail === undefined ? null : text.slice(0, -tail.length)
  }
}

/** What is behind the last blank of a text. */
export function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}
