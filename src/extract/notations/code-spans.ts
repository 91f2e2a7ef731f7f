import type {Span, Text} from '../../read/blocks.js'

/** Returns the code spans in the source of a text, in order. */
export function codeIn(source: string, {start, end}: Text): readonly Span[] {
  const first = source.indexOf('`', start)
  if (first < 0 || first >= end) return []
  const runs = [...source.slice(first, end).matchAll(/`+/g)].map(({0: {length}, index}) => ({
    at: first + index,
    length,
  }))
  const next = nextAlike(runs)
  const spans: Span[] = []
  for (let k = 0; k < runs.length; ) {
    const {at} = runs[k] as Run
    const close = runs[next[k] ?? -1]
    const isOpen = close !== undefined && source[at - 1] !== '\\'
    if (isOpen) spans.push({start: at, end: close.at + close.length})
    k = isOpen ? (next[k] as number) + 1 : k + 1
  }
  return spans
}

/** A run of backticks. */
interface Run {
  readonly at: number
  readonly length: number
}

/** Returns the index of the next run of the same length for each run; undefined when there is none. */
function nextAlike(runs: readonly Run[]): readonly (number | undefined)[] {
  const last = new Map<number, number>()
  const next = new Array<number | undefined>(runs.length)
  for (let k = runs.length - 1; k >= 0; k--) {
    const {length} = runs[k] as Run
    next[k] = last.get(length)
    last.set(length, k)
  }
  return next
}
