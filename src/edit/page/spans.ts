import {countUpTo} from '../../search.js'

/** A part of the source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Returns the last span that starts at or before an offset. The spans must be in order. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[countUpTo(offset, spans.length, index => (spans[index] as T).start) - 1]
}

/** Returns the runs of matching spans that follow one another directly, each as one span. No run crosses `between`. */
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
