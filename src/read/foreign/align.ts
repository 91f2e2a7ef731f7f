import {
  AMPERSAND,
  BACKSLASH,
  GREATER,
  isAsciiPunctuation,
  isBlank,
  isIndent,
  isLineEnding,
  lineEndingLength,
  PIPE,
} from '../characters.js'
import {decodeReference, referenceEnd} from '../inline/reference.js'
import type {TextBuilder} from '../text.js'

/**
 * How the value of a node is written in the source. `text` has escapes and character references. `raw` has none (code,
 * HTML, autolinks). `cell-code` is code in a table, where only `\|` has a special meaning.
 */
export type Spelling = 'text' | 'raw' | 'cell-code'

/** A part of the source that may be the source of a value. */
export interface Written {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly spelling: Spelling
  /** The largest number of markers `>` at the start of a line that may belong to containers. */
  readonly quotes: number
}

/**
 * Compares a value with the source that it came from, character by character, and passes the pieces to `builder` (with
 * `null` it only compares). Some source has two readings: spaces before a line ending, and `>` after one, may belong to
 * the value or not. The value decides between them.
 *
 * Returns whether the two match. If not, the pieces that were passed are invalid.
 */
export function align(written: Written, value: string, builder: TextBuilder | null = null): boolean {
  return new Alignment(written, value).walk(builder)
}

class Alignment {
  readonly #source: string
  readonly #start: number
  readonly #end: number
  readonly #isText: boolean
  readonly #spelling: Spelling
  readonly #quotes: number
  readonly #value: string

  constructor(written: Written, value: string) {
    this.#source = written.source
    this.#start = written.start
    this.#end = written.end
    this.#spelling = written.spelling
    this.#isText = written.spelling === 'text'
    this.#quotes = written.quotes
    this.#value = value
  }

  walk(builder: TextBuilder | null): boolean {
    const source = this.#source
    const value = this.#value
    const end = this.#end
    let at = this.#start
    let v = 0
    while (at < end) {
      const code = source.charCodeAt(at)
      if (isLineEnding(code)) {
        if (!isLineEnding(value.charCodeAt(v))) return false
        v += lineEndingLength(value, v)
        const next = this.#skipPrefix(at + lineEndingLength(source, at), v)
        builder?.blank(at, next, true)
        at = next
        // The value of a text has no indentation. In a text, spaces at the start of a line are written as references.
        if (!this.#isText) while (v < value.length && isIndent(value.charCodeAt(v))) v++
        continue
      }
      const size = this.#unit(at)
      if (size === 1) {
        if (value.charCodeAt(v) === code) {
          v++
          builder?.plain(at, at + 1)
        } else if (code === 0 && value.charCodeAt(v) === 0xfffd) {
          v++
          builder?.replacement(at)
        } else if (isIndent(code) && this.#isText) builder?.blank(at, at + 1, false)
        else return false
      } else {
        const text = this.#decoded(at, size)
        if (!value.startsWith(text, v)) return false
        v += text.length
        if (isBlank(text.charCodeAt(0))) builder?.blank(at, at + size, false)
        else builder?.atom(text, at, at + size)
      }
      at += size
    }
    return v === value.length
  }

  /** Returns how many characters of the source stand for one character of the text. */
  #unit(at: number): number {
    const source = this.#source
    const code = source.charCodeAt(at)
    if (code === BACKSLASH && at + 1 < this.#end && this.#spelling !== 'raw') {
      const next = source.charCodeAt(at + 1)
      if (this.#isText ? isAsciiPunctuation(next) : next === PIPE) return 2
    }
    if (code === AMPERSAND && this.#isText) return Math.max(1, referenceEnd(source, at, this.#end) - at)
    return 1
  }

  /** Returns the text for a unit of several characters. */
  #decoded(at: number, size: number): string {
    const source = this.#source
    return source.charCodeAt(at) === BACKSLASH ? (source[at + 1] as string) : decodeReference(source, at, at + size)
  }

  /**
   * Returns where content continues after a line ending. The value decides which of the markers `>` belong to
   * containers and which are content, because each choice leaves a different number of them.
   */
  #skipPrefix(lineStart: number, v: number): number {
    let at = this.#skipIndent(lineStart)
    for (let left = this.#quotes; ; left--) {
      const isLast = left === 0 || at >= this.#end || this.#source.charCodeAt(at) !== GREATER
      if (isLast || this.#fits(at, v)) return at
      at = this.#skipIndent(at + 1)
    }
  }

  /** Whether the source from `at` to the end of its line matches the value from `v` on. */
  #fits(at: number, v: number): boolean {
    const source = this.#source
    const value = this.#value
    let w = v
    let i = at
    while (i < this.#end) {
      const code = source.charCodeAt(i)
      if (isLineEnding(code)) break
      const size = this.#unit(i)
      if (size > 1) {
        const text = this.#decoded(i, size)
        if (!value.startsWith(text, w)) return false
        w += text.length
      } else if (value.charCodeAt(w) === code || (code === 0 && value.charCodeAt(w) === 0xfffd)) w++
      else if (!isIndent(code)) return false
      i += size
    }
    return w === value.length || isLineEnding(value.charCodeAt(w))
  }

  #skipIndent(from: number): number {
    let at = from
    while (at < this.#end && isIndent(this.#source.charCodeAt(at))) at++
    return at
  }
}
