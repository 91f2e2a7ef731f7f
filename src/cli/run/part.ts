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
  /** Why there is no document; null when there is one. */
  readonly unreadable: Unreadable | null
  /** What the document becomes, of a command that changes documents; null when it cannot be done, which `err` says. */
  readonly changed: string | null
}

const NONE: Counts = {error: 0, warning: 0, info: 0}

/** A part that says nothing but what is given. */
export function part(it: Partial<Part>): Part {
  return {out: '', err: '', counts: NONE, unreadable: null, changed: null, ...it}
}

/** What all documents of a run come to. */
export class Totals {
  readonly counts: Counts = {...NONE}
  documents = 0
  unreadable = 0

  add({counts, unreadable}: Part): void {
    if (unreadable) this.unreadable++
    else this.documents++
    for (const severity of ['error', 'warning', 'info'] as const) this.counts[severity] += counts[severity]
  }
}
