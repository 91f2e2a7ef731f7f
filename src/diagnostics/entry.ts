import type {Severity} from '../types.js'

/** What was found and what was expected. The diagnostic has both unchanged. */
export interface Found {
  readonly actual?: string
  readonly expected?: string
}

/**
 * The subject of a diagnostic. `characters` and `vocabulary` are checked when diagnostics are asked for, all others
 * while the document is read. `schema` comes from the schema of the caller.
 */
export type Subject = 'document' | 'header' | 'section' | 'value' | 'characters' | 'vocabulary' | 'schema'

/** The documentation of one code. */
export interface Documentation {
  /** The meaning: one or two sentences. */
  readonly meaning: string
  /** What to do about it. */
  readonly remedy: string
}

/** One code, with all sentences of its diagnostics. */
export interface Entry<P extends Found> {
  readonly severity: Severity | 'off'
  readonly about: Subject
  /**
   * Whether a canonical document can have this diagnostic. It is then about the values and not about the way they are
   * written.
   */
  readonly canonical: boolean
  /** Whether the fix changes the value, as the message says. All other fixes keep every value. */
  readonly changesValue?: true
  /** Returns what the fix does, as a command; null when the code has no fix. */
  readonly fix: ((params: P) => string) | null
  readonly message: (params: P) => string
  /** A sentence about the other place that a report of this code refers to. */
  readonly related?: string
}

/** Gives an entry its parameter type, which `report` then requires. */
export function entry<P extends Found>(it: Entry<P>): Entry<P> {
  return it
}

export type Actual = {readonly actual: string}
export type Expected = {readonly expected: string}
