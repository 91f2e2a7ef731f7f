import type {Severity} from '../types.js'

/** What was found and what was expected; both go into the diagnostic as they are. */
export interface Found {
  readonly actual?: string
  readonly expected?: string
}

/**
 * What a diagnostic is about. `characters` and `vocabulary` are looked for when it is asked for for diagnostics, all
 * others while the document is read; `schema` comes from the schema of the caller.
 */
export type Subject = 'document' | 'header' | 'section' | 'value' | 'characters' | 'vocabulary' | 'schema'

/** The whole documentation of one code. No other file holds a sentence of a diagnostic. */
export interface Entry<P extends Found> {
  readonly severity: Severity | 'off'
  readonly about: Subject
  /**
   * Whether a document with it can be in the canonical form, since it is about the values and not about the way they
   * are written.
   */
  readonly canonical: boolean
  /** Whether its fix changes the value, as its message says; all other fixes keep every value. */
  readonly changesValue?: true
  /** What the fix does, as a command; null when the code has no fix. */
  readonly fix: ((params: P) => string) | null
  /** What it means, for the documentation: one or two sentences. */
  readonly meaning: string
  /** What to do about it. */
  readonly remedy: string
  readonly message: (params: P) => string
  /** A sentence about the other place that a report of this code names. */
  readonly related?: string
}

/** Gives an entry its parameter type, which `report` then requires. */
export function entry<P extends Found>(it: Entry<P>): Entry<P> {
  return it
}

export type Actual = {readonly actual: string}
export type Expected = {readonly expected: string}
