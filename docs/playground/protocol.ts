import type {Diagnostic, Path, Severity} from 'summary-md'

/*
 * What the page and the worker say to each other. A document of a megabyte has tens of thousands of values, and the
 * page has to stay quick: what it gets is what it shows, and the rest on request.
 */

/** From one offset (UTF-16 code units) up to, but not including, another. */
export type Span = readonly [from: number, to: number]

/** A value as the page shows it. */
export interface Value {
  readonly text: string
  readonly path: Path
  /** Where it stands in the document; null when nothing is written of it. */
  readonly span: Span | null
  /** How many characters of it are not shown. */
  readonly cut: number
}

/** The first values of a list, and how many there are besides. */
export interface Few<T> {
  readonly shown: readonly T[]
  readonly more: number
}

export interface Group {
  readonly category: Value
  readonly values: Few<Value>
}

export interface PlaceView {
  readonly city: Value | null
  readonly country: Value | null
  readonly code: Value | null
}

/** A summary made ready to be shown. */
export interface View {
  readonly title: Value | null
  readonly date: Value | null
  readonly endDate: Value | null
  readonly location: Value | null
  readonly places: Few<PlaceView>
  readonly executiveSummary: Few<Value>
  readonly characteristics: Few<Value>
  readonly actors: Few<Group>
  readonly themes: Few<Group>
  readonly practicalApplications: Few<Value>
  readonly commitments: Few<Value>
  readonly metadata: Few<{readonly name: Value; readonly value: Value}>
  readonly additionalSections: Few<{readonly heading: Value; readonly level: number; readonly markdown: Value}>
}

/** What a document reads as. */
export interface Reading {
  readonly view: View
  /** The summary as JSON; null unless it was asked for. */
  readonly json: string | null
  /** The first diagnostics, in source order. */
  readonly diagnostics: Few<Diagnostic>
  readonly counts: Readonly<Record<Severity, number>>
  readonly fixable: number
  /** Milliseconds of one `parseSummary` with its diagnostics: the mean of as many runs as the clock needs. */
  readonly time: number
  readonly runs: number
}

/** Where a value stands: in the summary, in the document and in the JSON. */
export interface Located {
  readonly path: Path
  readonly text: Span | null
  readonly json: Span | null
}

/** What to look for: the value at an offset of the document or of the JSON, or at a path. */
export type Target = {readonly text: number} | {readonly json: number} | {readonly path: Path}

export interface Calls {
  /** Reads a document; `limit` is how many values of a list are wanted. */
  read(markdown: string, limit: number, json: boolean): Reading
  /** Where something stands in the document that was read last; null between values. */
  locate(target: Target): Located | null
  /** The summary of the document that was read last, as JSON. */
  json(): string
  /** The document with every fix made. */
  fix(markdown: string): {readonly markdown: string; readonly applied: number}
  /** The document in the canonical form, or why writing it would lose something. */
  format(markdown: string): {readonly markdown: string} | {readonly refused: string}
}

export type Request = {
  [K in keyof Calls]: {readonly id: number; readonly call: K; readonly args: Parameters<Calls[K]>}
}[keyof Calls]

export type Answer = {readonly id: number} & ({readonly value: unknown} | {readonly error: string})
