import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Collector, Diagnostic, Locator} from './diagnostics/diagnostic.js'
import type {Positions} from './extract/positions.js'
import type {Form} from './form/form.js'
import type {Infer} from './form/infer.js'
import type {FormPath} from './form/paths.js'
import type {summaryForm} from './forms/summary.js'
import type {Summary} from './schema.js'
import {Lines} from './source.js'
import type {FoundPath, Path, Range} from './types.js'

/** The result of `parseSummary`: the values, the departures from the form, and the place of every value. */
export interface SummaryResult<S = Summary, P extends Path = PathFor<S>> {
  /** The values of the document. With `options.schema`: the output of the schema, if the schema accepts the values. */
  readonly summary: S
  /** Every departure from the form, in source order. */
  readonly diagnostics: Diagnostic[]
  /** `true` if no diagnostic is an error. */
  readonly ok: boolean
  /** The text that was read, as it was given. */
  readonly markdown: string
  /**
   * The exact place of a value, including the markup inside it. For an object or a list, it is the range from its
   * first to its last value. `['executiveSummary', n]` is paragraph n. For an absent value, it is the range of its
   * placeholder. `undefined` when the value has no place in the text.
   */
  rangeOf(path: P | FoundPath): Range | undefined
  /** The markdown that a value was read from: the text at `rangeOf(path)`. */
  markdownAt(path: P | FoundPath): string | undefined
  /** The innermost value that is at an offset (UTF-16 code units from 0); `undefined` between values. */
  pathAt(offset: number): FoundPath | undefined
  /** The ranges that belong to no value and no diagnostic: markup and white space. */
  readonly unread: Range[]
  /**
   * From 0 to 1: the share of the text's letters and digits that typed fields hold. Headings, labels, column names and
   * placeholders of the form are not counted.
   */
  readonly coverage: number
}

/**
 * The result with a schema whose output differs from its input. Where `ok` is true, `summary` is the output of the
 * schema. Where `ok` is false, the schema may have rejected the values; `summary` then has the values as they were
 * read.
 */
export type CheckedResult<S, Output, P extends Path = Path> = [S, Output] extends [Output, S]
  ? SummaryResult<Output, P>
  : (SummaryResult<Output, P> & {readonly ok: true}) | (SummaryResult<S | Output, P> & {readonly ok: false})

/** The type of the result for a type of documents, a schema and the paths of the documents. */
export type ResultOf<Document, Schema, P extends Path = Path> = Schema extends StandardSchemaV1
  ? CheckedResult<Document, StandardSchemaV1.InferOutput<Schema>, P>
  : SummaryResult<Document, P>

/** The type of the documents of a form. Without a form: `Summary`. */
export type DocumentOf<F> = F extends Form ? Infer<F> : Summary

/** The paths to the values of the documents of a form. Without a form: `SummaryPath`. */
export type DocumentPath<F> = F extends Form ? FormPath<F> : SummaryPath

/** The paths of a result whose type of documents is known, but not its form. */
type PathFor<S> = [S, Summary] extends [Summary, S] ? SummaryPath : Path

/** The paths of a `Summary`, for those that are known only at run time: `path as SummaryPath`. */
export type SummaryPath = FormPath<typeof summaryForm>

/** The details of a document beyond its summary. */
export interface Details {
  readonly positions: Positions
  readonly found: Collector
}

/** The sources of the expensive parts of a result. */
export interface Sources {
  /** Reads the document with all details. */
  readonly work: () => Details
  /** Returns the report if it is known without the details. */
  readonly report?: () => Reported | null
  /** Returns the diagnostics of the result, from all that were found. */
  readonly present: (all: Diagnostic[]) => Diagnostic[]
}

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/** The departures from the form, and the locator of the places that they name. */
export interface Reported {
  readonly found: Collector
  readonly locator: Locator
}

/** A result that computes its expensive parts on demand. */
export class Result<S> implements SummaryResult<S> {
  readonly summary: S
  readonly markdown: string
  #ok: boolean | null
  #work: (() => Details) | null
  readonly #sources: Omit<Sources, 'work'>
  #positions: Positions | undefined
  /**
   * Undefined until it is needed, and again after the diagnostics are made, because the findings take several times as
   * much memory.
   */
  #reported: Reported | undefined
  #lines: Lines | undefined
  #diagnostics: Diagnostic[] | undefined

  /** `ok` is null when only the report can tell. */
  constructor(markdown: string, summary: S, ok: boolean | null, {work, ...sources}: Sources) {
    this.markdown = markdown
    this.summary = summary
    this.#ok = ok
    this.#work = work
    this.#sources = sources
  }

  /** Reads the document with all details. This is done once. Afterwards the function that reads is released. */
  #read(): Reported & {readonly locator: Positions} {
    const {positions, found} = (this.#work as () => Details)()
    this.#work = null
    this.#positions = positions
    return {found, locator: positions}
  }

  get #places(): Positions {
    if (this.#positions) return this.#positions
    const read = this.#read()
    if (!this.#diagnostics) this.#reported = read
    return read.locator
  }

  get #findings(): Reported {
    this.#reported ??= this.#sources.report?.() ?? this.#read()
    return this.#reported
  }

  #range({start, end}: {readonly start: number; readonly end: number}): Range {
    this.#lines ??= new Lines(this.markdown)
    return this.#lines.range(start, end)
  }

  get diagnostics(): Diagnostic[] {
    if (this.#diagnostics) return this.#diagnostics
    this.#lines ??= new Lines(this.markdown)
    const {found, locator} = this.#findings
    this.#diagnostics = this.#sources.present(found.list(this.#lines, locator))
    this.#ok ??= found.ok
    this.#reported = undefined
    return this.#diagnostics
  }

  get ok(): boolean {
    return this.#ok ?? this.#findings.found.ok
  }

  get unread(): Range[] {
    return this.#places.gaps(this.markdown.length).map(span => this.#range(span))
  }

  get coverage(): number {
    return this.#places.coverage(this.markdown)
  }

  // These are bound functions, so that they can be taken out of the result: `const {rangeOf} = parseSummary(markdown)`.

  get rangeOf(): (path: Path) => Range | undefined {
    return path => {
      const span = this.#places.find(path)
      return span && this.#range(span)
    }
  }

  get markdownAt(): (path: Path) => string | undefined {
    return path => {
      const span = this.#places.find(path)
      return span && this.markdown.slice(span.start, span.end)
    }
  }

  get pathAt(): (offset: number) => FoundPath | undefined {
    return offset => this.#places.at(offset) as FoundPath | undefined
  }

  /** Returns the text for the console of Node.js: the values, and each diagnostic on a line. */
  [INSPECT](_depth: number, options: object, inspect: (value: unknown, options: object) => string): string {
    const diagnostics = this.diagnostics.map(
      ({range: {start}, severity, code}) => `${start.line}:${start.column} ${severity} ${code}`,
    )
    return `SummaryResult ${inspect({ok: this.ok, summary: this.summary, diagnostics}, options)}`
  }

  /** Returns the data of the result for `JSON.stringify`. */
  toJSON(): Pick<SummaryResult<S>, 'ok' | 'summary' | 'diagnostics'> {
    return {ok: this.ok, summary: this.summary, diagnostics: this.diagnostics}
  }
}
