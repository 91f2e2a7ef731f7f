import {countUpTo} from '../../search.js'
import {lineEndingLength} from '../characters.js'

/**
 * The lines of a paragraph as one text. If they follow each other in the source, the text is the source itself. If
 * indentation or container markers are between them, the text is built from the lines, with a map to the source:
 *
 *     - **one        source       **one⏎two**    text
 *       two**                     ^0    ^6       starts
 */
export class Content {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether the text is the source itself, and has no white space but single spaces and line endings. */
  readonly isSpaced: boolean
  /** The start and end of each line in the source; null when offsets are those of the source. */
  readonly #lines: readonly number[] | null
  readonly #starts: readonly number[]
  #line = 0

  constructor(source: string, lines: readonly number[], isSpaced = false) {
    if (isContiguous(source, lines)) {
      this.#lines = null
      this.isSpaced = isSpaced
      this.#starts = lines
      this.text = source
      this.start = lines[0] as number
      this.end = lines[lines.length - 1] as number
      return
    }
    let text = ''
    const starts: number[] = []
    for (let at = 0; at < lines.length; at += 2) {
      if (at > 0) text += '\n'
      starts.push(text.length)
      text += source.slice(lines[at], lines[at + 1])
    }
    this.#lines = lines.slice()
    this.isSpaced = false
    this.#starts = starts
    this.text = text
    this.start = 0
    this.end = text.length
  }

  /** Returns the offset in the source for an offset of the text. The end of a line stays the end of a line. */
  place(offset: number): number {
    const lines = this.#lines
    if (lines === null) return offset
    const starts = this.#starts
    const line = this.#line
    const isNear = offset >= (starts[line] as number) && offset < (starts[line + 1] ?? Number.POSITIVE_INFINITY)
    if (!isNear) this.#line = countUpTo(offset, starts.length, index => starts[index] as number) - 1
    return (lines[this.#line * 2] as number) + offset - (starts[this.#line] as number)
  }
}

function isContiguous(source: string, lines: readonly number[]): boolean {
  for (let at = 1; at + 1 < lines.length; at += 2) {
    const end = lines[at] as number
    if (lines[at + 1] !== end + lineEndingLength(source, end)) return false
  }
  return true
}
