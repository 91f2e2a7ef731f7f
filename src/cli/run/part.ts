import type {Diagnostic} from '../../diagnostics/diagnostic.js'
import type {Severity} from '../../types.js'
import type {Unreadable} from '../files/read.js'

/** The number of diagnostics of each severity. */
export type Counts = Record<Severity, number>

/** The result of one document. It may come from another thread, so it is plain data. */
export interface Part {
  /** The text for standard output. */
  readonly out: string
  /** The text for standard error. */
  readonly err: string
  readonly counts: Counts
  /** The number of diagnostics that were fixed. */
  readonly fixed: Counts
  /** The source, if it could not be read; else null. */
  readonly unreadable: Unreadable | null
  /** The changed document, for a command that changes documents; otherwise null. */
  readonly changed: string | null
  /** Whether a change was left out because it would do harm. `err` gives the reason. */
  readonly refused: boolean
  /** Whether the coverage is lower than the required minimum. */
  readonly low: boolean
}

const NONE: Counts = {error: 0, warning: 0, info: 0}

/** Returns the number of diagnostics of each severity. */
export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const counts = {...NONE}
  for (const {severity} of diagnostics) counts[severity]++
  return counts
}

/** Returns the sum of the counts. */
export function totalOf({error, warning, info}: Counts): number {
  return error + warning + info
}

/** Returns a part with these values. The others are empty. */
export function part(it: Partial<Part>): Part {
  return {
    out: '',
    err: '',
    counts: NONE,
    fixed: NONE,
    unreadable: null,
    changed: null,
    refused: false,
    low: false,
    ...it,
  }
}

/** Returns the result for a document whose change could not be written: its fixed diagnostics count as not fixed. */
export function withoutChange(it: Part): Part {
  return {...it, counts: sumOf(it.counts, it.fixed), fixed: NONE}
}

function sumOf(a: Counts, b: Counts): Counts {
  return {error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info}
}

/** The sums over all documents of a run. */
export class Totals {
  counts = NONE
  fixed = NONE
  documents = 0
  unreadable = 0
  /** The number of documents whose coverage is too low. */
  low = 0

  add({counts, fixed, unreadable, low}: Part): void {
    if (unreadable) this.unreadable++
    else this.documents++
    if (low) this.low++
    this.counts = sumOf(this.counts, counts)
    this.fixed = sumOf(this.fixed, fixed)
  }
}
