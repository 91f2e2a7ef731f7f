import type {Diagnostic} from '../../diagnostics/diagnostic.js'
import type {Severity} from '../../types.js'
import type {Unreadable} from '../files/read.js'

/** How many diagnostics of each severity. */
export type Counts = Record<Severity, number>

/** What one document adds to a run. It may come from another thread, so it is plain data. */
export interface Part {
  /** For standard output. */
  readonly out: string
  /** For standard error. */
  readonly err: string
  readonly counts: Counts
  /** How many of the diagnostics were fixed. */
  readonly fixed: Counts
  /** The document that could not be read; null when it could. */
  readonly unreadable: Unreadable | null
  /** The changed document, for a command that changes documents; null for any other. */
  readonly changed: string | null
  /** Whether something in it was left as it is, because a change would do harm; `err` says what. */
  readonly refused: boolean
  /** Whether its coverage is lower than it must be. */
  readonly low: boolean
}

const NONE: Counts = {error: 0, warning: 0, info: 0}

/** How many of the diagnostics have each severity. */
export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const counts = {...NONE}
  for (const {severity} of diagnostics) counts[severity]++
  return counts
}

/** How many they are together. */
export function totalOf({error, warning, info}: Counts): number {
  return error + warning + info
}

/** A part with these values, and nothing else in it. */
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

/** A part whose change could not be written: what was fixed is left. */
export function withoutChange(it: Part): Part {
  return {...it, counts: sumOf(it.counts, it.fixed), fixed: NONE}
}

function sumOf(a: Counts, b: Counts): Counts {
  return {error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info}
}

/** What all documents of a run come to. */
export class Totals {
  counts = NONE
  fixed = NONE
  documents = 0
  unreadable = 0
  /** How many documents have a lower coverage than they must have. */
  low = 0

  add({counts, fixed, unreadable, low}: Part): void {
    if (unreadable) this.unreadable++
    else this.documents++
    if (low) this.low++
    this.counts = sumOf(this.counts, counts)
    this.fixed = sumOf(this.fixed, fixed)
  }
}
