import type {Span} from '../../read/blocks.js'
import {countUpTo} from '../../search.js'

/** A part of the source in a notation that is not markdown, and the range of the blocks that replace it. */
export interface Notation extends Span {
  readonly first: number
  readonly last: number
}

/** The parts of a document that are in a notation that is not markdown, in order. */
export class Notations {
  readonly #all: readonly Notation[]

  constructor(all: readonly Notation[]) {
    this.#all = all
  }

  /**
   * Whether a part of the source is in another notation. The fix of the notation rewrites it as a whole. Fixes of its
   * parts are offered after that.
   */
  holds({start, end}: Span): boolean {
    const span = this.#at(start)
    return span !== undefined && end <= span.end && (start > span.start || end < span.end)
  }

  /** Returns a range extended to the marks of notations at its ends, such as code fences, if it has all their blocks. */
  withMarks({start, end}: Span): Span {
    const opening = this.#at(start)
    const closing = this.#at(end)
    return {
      start: opening && opening.first === start && opening.last <= end ? opening.start : start,
      end: closing && closing.last === end && closing.first >= start ? closing.end : end,
    }
  }

  /** Returns the last notation that begins at or before an offset. */
  #at(offset: number): Notation | undefined {
    return this.#all[countUpTo(offset, this.#all.length, at => (this.#all[at] as Notation).start) - 1]
  }
}
