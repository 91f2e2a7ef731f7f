/** Words that may be at the end of a text. They are found by the last word. */
export class Tails {
  readonly #byLastWord = new Map<string, string[]>()

  /** @param tails - The first one at the end of a text is used. */
  constructor(tails: Iterable<string>) {
    for (const tail of tails) {
      const last = lastWord(tail)
      this.#byLastWord.set(last, [...(this.#byLastWord.get(last) ?? []), ` ${tail}`])
    }
  }

  /** Returns the text before the tail of a text; null when it has none. */
  before(text: string): string | null {
    const tail = this.#byLastWord.get(lastWord(text))?.find(it => text.endsWith(it))
    return tail === undefined ? null : text.slice(0, -tail.length)
  }
}

/** Returns the text after the last space. */
export function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}
