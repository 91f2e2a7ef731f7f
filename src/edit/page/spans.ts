import {countUpTo} from '../../search.js'

/** A part of the source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The last of these spans, which are in order, that starts at or before an offset. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[countUpTo(offset, spans.length, index => (spans[index] as T).start) - 1]
}
