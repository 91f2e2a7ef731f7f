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

/** Where some of these spans follow one another directly, each such run as one; nothing runs across `between`. */
export function runsOf<T extends Span>(spans: readonly T[], isOwn: (span: T) => boolean, between?: Span): Span[] {
  const runs: {start: number; end: number}[] = []
  let open: {start: number; end: number} | undefined
  for (const span of spans) {
    if (between && open && open.end <= between.start && span.start >= between.end) open = undefined
    if (!isOwn(span)) open = undefined
    else if (open) open.end = span.end
    else {
      open = {start: span.start, end: span.end}
      runs.push(open)
    }
  }
  return runs
}
