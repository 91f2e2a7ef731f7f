/* Counts letters and digits, for the coverage of a document. */

/** A part of a text. */
export interface Span {
  start: number
  end: number
}

const LETTER = /[\p{L}\p{N}]/u

/** How many letters and digits are before each offset of a text. */
export class Letters {
  readonly #counts: Uint32Array

  constructor(text: string) {
    this.#counts = new Uint32Array(text.length + 1)
    let count = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const lower = code | 32
      if (code < 128) {
        if ((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)) count++
      } else if (
        !(code >= 0xdc00 && code <= 0xdfff) &&
        LETTER.test(String.fromCodePoint(text.codePointAt(at) as number))
      )
        count++
      this.#counts[at + 1] = count
    }
  }

  before(offset: number): number {
    return this.#counts[offset] as number
  }

  between(start: number, end: number): number {
    return this.before(end) - this.before(start)
  }
}

/** Returns how many letters are in the spans and not in the other spans. Both lists are in order. */
export function lettersOutside(spans: readonly Span[], others: readonly Span[], letters: Letters): number {
  let count = 0
  let read = 0
  let k = 0
  for (const span of spans) {
    let from = Math.max(span.start, read)
    while (from < span.end) {
      while (k < others.length && (others[k] as Span).end <= from) k++
      const other = others[k]
      const to = other ? Math.min(span.end, Math.max(other.start, from)) : span.end
      count += letters.between(from, to)
      from = other && other.start < span.end ? Math.max(other.end, to) : span.end
    }
    read = Math.max(read, span.end)
  }
  return count
}
