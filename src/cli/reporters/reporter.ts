import type {Diagnostic} from '../../diagnostics/diagnostic.js'
import type {Source, Unreadable} from '../files/read.js'
import type {Totals} from '../run/part.js'

/** One document and the diagnostics to report. */
export interface Report extends Source {
  readonly markdown: string
  readonly diagnostics: readonly Diagnostic[]
  /** The coverage of the document and the required minimum; null when no minimum is set. */
  readonly coverage: Coverage | null
}

/** The share of a document that typed fields hold, and the required minimum. */
export interface Coverage {
  readonly found: number
  readonly least: number
}

/** The name in the report of a coverage that is too low. Other reports have a diagnostic code there. */
export const LOW_COVERAGE = 'min-coverage'

export function isLow(coverage: Coverage | null): coverage is Coverage {
  return coverage !== null && coverage.found < coverage.least
}

/** Returns the message that a coverage is too low. */
export function lowCoverage({found, least}: Coverage): string {
  return `Found a coverage of ${Math.floor(found * 100) / 100}, expected at least ${least}.`
}

/** What a reporter knows of the run. This is plain data, so it can be sent to threads. */
export interface Context {
  readonly color: boolean
  /** The folder that paths in a repository are relative to. */
  readonly root: string
}

/** The whole run, after all documents are reported. */
export interface Run {
  /** The results of `document`, in order. */
  readonly parts: readonly string[]
  /** The files that could not be read, in order. */
  readonly unreadable: readonly Unreadable[]
  readonly totals: Totals
  /** The largest allowed number of warnings; null for no limit. */
  readonly maxWarnings: number | null
}

/** A format of `summary-md check`. */
export interface Reporter {
  /** Returns the report of one document. It may run in another thread, so it depends only on its arguments. */
  document(report: Report, context: Context): string
  /** Returns the report of a file that cannot be read. This is in addition to the line on standard error. */
  unreadable?(unreadable: Unreadable, context: Context): string
  /** Yields the whole output, for a format where a part alone is not valid. */
  assemble?(run: Run): Iterable<string>
}
