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
  /** How many fixes were made. */
  readonly fixed: number
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

/** A part with these values, and nothing else in it. */
export function part(it: Partial<Part>): Part {
  return {out: '', err: '', counts: NONE, fixed: 0, unreadable: null, changed: null, refused: false, low: false, ...it}
}

/** What all documents of a run come to. */
export class Totals {
  readonly counts: Counts = {...NONE}
  documents = 0
  fixed = 0
  unreadable = 0
  /** How many documents have a lower coverage than they must have. */
  low = 0

  add({counts, fixed, unreadable, low}: Part): void {
    if (unreadable) this.unreadable++
    else this.documents++
    if (low) this.low++
    this.fixed += fixed
    for (const severity of ['error', 'warning', 'info'] as const) this.counts[severity] += counts[severity]
  }
}
