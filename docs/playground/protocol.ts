import type {Diagnostic, FormProblem, InferReport, Path, Severity} from 'summary-md'
import type {FormChoice} from './forms.js'

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
  /** Where it is in the document; null when nothing is written of it. */
  readonly span: Span | null
  /** How many characters of it are not shown. */
  readonly cut: number
}

/** The first values of a list, and how many there are besides. */
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

/** What is below a heading. */
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

/** What a document or a part of it holds. */
export interface ScopeView {
  readonly facts: readonly Fact[]
  /** The text before the first section. */
  readonly opening: Block | null
  readonly sections: readonly Section[]
  /** The names of the optional sections that are not there. */
  readonly absent: readonly string[]
}

export interface PartView {
  readonly heading: Value | null
  readonly scope: ScopeView
}

/** The values of a document made ready to be shown. */
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

/** What can be seen of a document and of its form. */
export type Tab = 'values' | 'json' | 'schema' | 'template' | 'prompt'

/** What a document reads as. */
export interface Reading {
  readonly view: View
  /** The text of the tab that was asked for; null for the values. */
  readonly text: {readonly tab: Exclude<Tab, 'values'>; readonly text: string} | null
  /** What is wrong with the form; when anything is, the document was read with the last form that was valid. */
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

/** Where a value is: in the summary, in the document and in the JSON. */
export interface Located {
  readonly path: Path
  readonly text: Span | null
  readonly json: Span | null
}

/** What to look for: the value at an offset of the document or of the JSON, or at a path. */
export type Target = {readonly text: number} | {readonly json: number} | {readonly path: Path}

export interface Calls {
  /** Reads a document with a form; `limit` is how many values of a list are wanted. */
  read(markdown: string, form: FormChoice, limit: number, tab: Tab): Reading
  /** Where something is in the document that was read last; null between values. */
  locate(target: Target): Located | null
  /** The values of the document that was read last, as JSON. */
  json(): string
  /** The document with every fix made, by the form that was used last. */
  fix(markdown: string): {readonly markdown: string; readonly applied: number}
  /** The document in the canonical form, or why writing it would lose something. */
  format(markdown: string): {readonly markdown: string} | {readonly refused: string}
  /** The definition of a form that comes with the package, as JSON. */
  definition(id: string): string
  /** A draft of the form that documents share, as JSON, and what it is based on. */
  infer(documents: readonly string[]): {readonly text: string; readonly report: InferReport}
}

export type Request = {
  [K in keyof Calls]: {readonly id: number; readonly call: K; readonly args: Parameters<Calls[K]>}
}[keyof Calls]

export type Answer = {readonly id: number} & ({readonly value: unknown} | {readonly error: string})
