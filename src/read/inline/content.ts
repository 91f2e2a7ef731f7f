import {countUpTo} from '../../search.js'
import {lineEndingLength} from '../characters.js'

/**
 * The lines of a paragraph as one text. Where they follow each other in the source it is the source itself; where
 * indentation or the markers of containers are between them it is put together, and knows its way back:
 *
 *     - **one        source       **one⏎two**    text
 *       two**                     ^0    ^6       starts
 */
export class Content {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it is the source itself, and has no white space but single spaces and line endings. */
  readonly isSpaced: boolean
  /** Where each line starts and ends in the source; null when offsets are those of the source. */
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

  /** Where an offset of the text lies in the source. The end of a line is there what it is here. */
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
