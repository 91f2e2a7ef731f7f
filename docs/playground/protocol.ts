import type {Diagnostic, FormProblem, InferReport, Path, Severity} from 'summary-md'
import type {FormChoice} from './forms.js'

/*
 * The messages between the page and the worker. A document of a megabyte has tens of thousands of values, and the page
 * must stay fast. So the page gets only the values that it shows, and others on request.
 */

/** A part of a text, by offsets in UTF-16 code units. The end is not included. */
export type Span = readonly [from: number, to: number]

/** A value as the page shows it. */
export interface Value {
  readonly text: string
  readonly path: Path
  /** The place in the document; null when the value is not in the text. */
  readonly span: Span | null
  /** How many of its characters are not shown. */
  readonly cut: number
}

/** The first values of a list, and the number of further values. */
export interface Few<T> {
  readonly shown: readonly T[]
  readonly more: number
}

export interface PlaceView {
  readonly city: Value | null
  readonly country: Value | null
  readonly code: Value | null
}

/** The text of a line, of a table cell or of a list item. */
export type Inline =
  | {readonly type: 'value'; readonly value: Value}
  | {readonly type: 'period'; readonly from: Value; readonly to: Value}
  | {readonly type: 'places'; readonly places: Few<PlaceView>}
  | {readonly type: 'link'; readonly text: Value; readonly url: Value | null}
  | {readonly type: 'task'; readonly done: boolean; readonly text: Value}
  | {readonly type: 'entry'; readonly name: Value | null; readonly text: Value | null}
  | {readonly type: 'list'; readonly items: Few<Inline>}

/** The content below a heading. */
export type Block =
  | {readonly type: 'field'; readonly value: Inline | null}
  | {readonly type: 'prose'; readonly paragraphs: Few<Value>}
  | {readonly type: 'markdown'; readonly value: Value | null}
  | {readonly type: 'table'; readonly columns: readonly string[]; readonly rows: Few<readonly (Inline | null)[]>}
  | {readonly type: 'part'; readonly part: ScopeView}
  | {readonly type: 'parts'; readonly parts: Few<PartView>}

/** A field with its name. */
export interface Fact {
  readonly name: string
  readonly value: Inline | null
}

export interface Section {
  /** Null for parts without a heading of their own. */
  readonly name: string | null
  readonly block: Block
}

/** The contents of a document or of a part of it. */
export interface ScopeView {
  readonly facts: readonly Fact[]
  /** The text before the first section. */
  readonly opening: Block | null
  readonly sections: readonly Section[]
  /** The names of the optional sections that are absent. */
  readonly absent: readonly string[]
}

export interface PartView {
  readonly heading: Value | null
  readonly scope: ScopeView
}

/** The values of a document, prepared for the page. */
export interface View {
  readonly title: Value | null
  readonly scope: ScopeView
  readonly metadata: Few<{readonly name: Value; readonly value: Value}>
  readonly additionalSections: Few<{
    readonly heading: Value | null
    readonly within: string | null
    readonly markdown: Value
  }>
}

/** The views of a document and of its form. */
export type Tab = 'values' | 'json' | 'schema' | 'template' | 'prompt'

/** The result of reading a document. */
export interface Reading {
  readonly view: View
  /** The text of the requested tab; null for the values. */
  readonly text: {readonly tab: Exclude<Tab, 'values'>; readonly text: string} | null
  /** The problems of the form. If there are any, the document was read with the last valid form. */
  readonly problems: readonly FormProblem[]
  /** The first diagnostics, in source order. */
  readonly diagnostics: Few<Diagnostic>
  readonly counts: Readonly<Record<Severity, number>>
  readonly fixable: number
  /** The share of the text that typed fields hold, from 0 to 1. */
  readonly coverage: number
  /** Milliseconds of one `parseSummary` with its diagnostics: the mean of as many runs as the clock needs. */
  readonly time: number
  readonly runs: number
}

/** The places of a value: in the summary, in the document and in the JSON. */
export interface Located {
  readonly path: Path
  readonly text: Span | null
  readonly json: Span | null
}

/** The value to find: at an offset of the document or of the JSON, or at a path. */
export type Target = {readonly text: number} | {readonly json: number} | {readonly path: Path}

export interface Calls {
  /** Reads a document with a form. `limit` is the number of values to show of each list. */
  read(markdown: string, form: FormChoice, limit: number, tab: Tab): Reading
  /** Finds a value in the document that was read last; null between values. */
  locate(target: Target): Located | null
  /** Returns the values of the document that was read last, as JSON. */
  json(): string
  /** Returns the document with all fixes applied, with the form that was used last. */
  fix(markdown: string): {readonly markdown: string; readonly applied: number}
  /** Returns the document in the canonical form, or the reason why a part cannot be written in it. */
  format(markdown: string): {readonly markdown: string} | {readonly refused: string}
  /** Returns the definition of a form that comes with the package, as JSON. */
  definition(id: string): string
  /** Returns a draft of the form that documents share, as JSON, and the report about it. */
  infer(documents: readonly string[]): {readonly text: string; readonly report: InferReport}
}

export type Request = {
  [K in keyof Calls]: {readonly id: number; readonly call: K; readonly args: Parameters<Calls[K]>}
}[keyof Calls]

export type Answer = {readonly id: number} & ({readonly value: unknown} | {readonly error: string})
