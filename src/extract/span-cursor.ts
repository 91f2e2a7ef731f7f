import type {Span} from '../read/blocks.js'

/** Tests whether offsets are in spans of the source. The spans do not overlap, and the offsets come in order. */
export class SpanCursor {
  readonly #spans: readonly Span[]
  #at = 0

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start)
  }

  /** Whether an offset is in one of them. */
  has(offset: number): boolean {
    while ((this.#spans[this.#at]?.end ?? Infinity) <= offset) this.#at++
    return (this.#spans[this.#at]?.start ?? Infinity) <= offset
  }
}
