import type {Diagnostic} from '../../diagnostics/diagnostic.js'
import type {Source, Unreadable} from '../files/read.js'
import type {Totals} from '../run/part.js'

/** One document and the diagnostics to report. */
export interface Report extends Source {
  readonly markdown: string
  readonly diagnostics: readonly Diagnostic[]
  /** Its coverage and the least that it must have; null when any will do. */
  readonly coverage: Coverage | null
}

/** How much of a document typed fields hold, and must hold. */
export interface Coverage {
  readonly found: number
  readonly least: number
}

/** The name of a coverage that is too low, in the place of a code. */
export const LOW_COVERAGE = 'min-coverage'

export function isLow(coverage: Coverage | null): coverage is Coverage {
  return coverage !== null && coverage.found < coverage.least
}

/** Says that a coverage is too low. */
export function lowCoverage({found, least}: Coverage): string {
  return `Found a coverage of ${Math.floor(found * 100) / 100}, expected at least ${least}.`
}

/** What a reporter may know of its surroundings. Plain data, so that it can be sent to threads. */
export interface Context {
  readonly color: boolean
  /** The folder that paths in a repository are relative to. */
  readonly root: string
}

/** A run, when all documents are reported. */
export interface Run {
  /** What `document` gave for each document, in order. */
  readonly parts: readonly string[]
  /** What could not be read, in order. */
  readonly unreadable: readonly Unreadable[]
  readonly totals: Totals
  /** The most warnings there may be; null when any number may. */
  readonly maxWarnings: number | null
}

/** A format of `summary-md check`. */
export interface Reporter {
  /** The report of one document. It may be made in another thread, so it depends on nothing else. */
  document(report: Report, context: Context): string
  /** The report of a file that cannot be read, besides the line on standard error. */
  unreadable?(unreadable: Unreadable, context: Context): string
  /** The output of a format that is written only as a whole, because a part of it is not valid. */
  assemble?(run: Run): Iterable<string>
}
