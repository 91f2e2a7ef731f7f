import type {StandardSchemaV1} from '@standard-schema/spec'
import {assertText, checkOptions} from './arguments.js'
import {catalogue, codesAbout} from './diagnostics/catalogue.js'
import {Collector, type Severities} from './diagnostics/diagnostic.js'
import type {Values} from './extract/absent.js'
import {absentScope} from './extract/absent.js'
import {CanonicalReader, type CanonicalReading} from './extract/canonical/reader.js'
import type {Absence} from './extract/canonical/run.js'
import {checkCharacters} from './extract/characters.js'
import {Context} from './extract/context.js'
import {readDocument} from './extract/document.js'
import {Positions, ROOT} from './extract/positions.js'
import {assertVocabulary, checkVocabulary, type Vocabulary} from './extract/vocabulary.js'
import {withHarmlessFixes} from './fixes/harmless.js'
import type {Form} from './form/form.js'
import {ADDITIONAL_SECTIONS, METADATA, type Scope} from './form/shape.js'
import {summaryForm} from './forms/summary.js'
import {mayHoldOddCharacters} from './grammar/mojibake.js'
import {oncePer} from './grammar/once.js'
import {MAX_LENGTH} from './max-length.js'
import {READING_OPTIONS} from './options.js'
import type {Reader} from './read/blocks.js'
import {readBlocks} from './read/read.js'
import {
  type Details,
  type DocumentOf,
  type DocumentPath,
  type Reported,
  Result,
  type ResultOf,
  type Sources,
  type SummaryResult,
} from './result.js'
import {type Issue, reportIssues, validate} from './validate.js'

/** The options of `parseSummary`. */
export interface ParseOptions<
  Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined,
  F extends Form | undefined = Form | undefined,
> {
  /** The form of the document. Default: `summaryForm`. */
  readonly form?: F | undefined
  /**
   * Any Standard Schema (zod, valibot, arktype, …). It runs on the summary, and its output becomes `summary`. Each of
   * its issues becomes a `schema-violation` at the place of the value; `summary` is then what was read. The schema must
   * be synchronous.
   */
  readonly schema?: Schema | undefined
  /** Severities by code, instead of the defaults; `off` silences a code. */
  readonly severity?: Severities | undefined
  /**
   * The longest text that is read, in UTF-16 code units. A longer text gives an empty summary and `too-long`. Default:
   * `MAX_LENGTH`.
   */
  readonly maxLength?: number | undefined
  /**
   * The largest number of diagnostics in a result; `too-many-diagnostics` says how many more there are. Default:
   * 10,000.
   */
  readonly maxDiagnostics?: number | undefined
  /**
   * The categories and values that documents must use. Others are reported as `unknown-category` and `unknown-value`.
   * If a known spelling is near, it is the fix.
   */
  readonly vocabulary?: Vocabulary | undefined
}

/** The default of `maxDiagnostics`. */
const MAX_DIAGNOSTICS = 10_000

/**
 * The largest number of bytes per character of the text that are kept for diagnostics and ranges before they are
 * needed. In addition, a fixed number of bytes (`LIGHT`) may be kept.
 */
const MOST_WEIGHT = 30
const LIGHT = 100_000

const NO_ISSUES: readonly Issue[] = []

/**
 * Reads a document of a form.
 *
 * It does not throw for any string. `diagnostics` reports what departs from the form. An absent
 * value is `null` or `[]`. With `options.form`, the result has the type of that form. With `options.schema`,
 * it has the type of the output of the schema.
 *
 * @param markdown - The document.
 * @param options - The form, a schema, severities, a vocabulary and limits.
 * @throws TypeError when `markdown` is not a string, or an option is unknown or wrong.
 *
 * @example
 * const {summary, ok} = parseSummary('# Digital Dialogue\n\n**Date**: 2024-10-23')
 * summary.title // 'Digital Dialogue'
 * summary.date // '2024-10-23'
 * summary.location // null
 */
export function parseSummary<
  F extends Form | undefined = undefined,
  Schema extends StandardSchemaV1 | undefined = undefined,
>(markdown: string, options?: ParseOptions<Schema, F>): ResultOf<DocumentOf<F>, Schema, DocumentPath<F>> {
  assertText(markdown, 'parseSummary')
  return parseWith(readBlocks, markdown, options, 'parts') as ResultOf<DocumentOf<F>, Schema, DocumentPath<F>>
}

/**
 * Like `parseSummary`, for callers that always read the diagnostics. If the document is not canonical, they need its
 * blocks, so it is read completely at once.
 */
export function parseWithDetails<
  F extends Form | undefined = undefined,
  Schema extends StandardSchemaV1 | undefined = undefined,
>(markdown: string, options?: ParseOptions<Schema, F>): ResultOf<DocumentOf<F>, Schema, DocumentPath<F>> {
  return parseWith(readBlocks, markdown, options, 'canonical') as ResultOf<DocumentOf<F>, Schema, DocumentPath<F>>
}

/**
 * Like `parseWithDetails`, for callers that test fixes themselves or need none. The fixes of its result are not tested,
 * so a fix can do harm.
 */
export function parseUntried(markdown: string, options: ParseOptions): SummaryResult<unknown> {
  return parseWith(readBlocks, markdown, options, 'canonical', false)
}

/** The compiled readers of canonical documents, one for each form. */
const canonicalReaderOf = oncePer((scope: Scope) => new CanonicalReader(scope))

/**
 * The kinds of documents that are read without the markdown reader: canonical documents, and those with only a few
 * parts that are not canonical.
 */
type Quick = 'canonical' | 'parts' | null

/**
 * Does what `parseSummary` does, with the given markdown reader. `tries` says whether fixes are tested by reading the
 * fixed text.
 */
export function parseWith(
  reader: Reader,
  markdown: string,
  options: ParseOptions | undefined,
  quick: Quick = null,
  tries = true,
): SummaryResult<unknown> {
  if (options !== undefined) checkOptions(options, READING_OPTIONS)
  const {scope, name} = options?.form ?? summaryForm
  if (options?.vocabulary) assertVocabulary(options.vocabulary, scope)
  return new Parse(reader, markdown, {scope, name}, options ?? {}).result(quick, tries)
}

/** One reading of a document. */
class Parse {
  readonly #reader: Reader
  readonly #markdown: string
  readonly #scope: Scope
  readonly #formName: string
  readonly #options: ParseOptions
  readonly #severities: Severities | undefined

  constructor(reader: Reader, markdown: string, form: Pick<Form, 'scope' | 'name'>, options: ParseOptions) {
    this.#reader = reader
    this.#markdown = markdown
    this.#scope = form.scope
    this.#formName = form.name
    this.#options = options
    const {severity, vocabulary} = options
    this.#severities = vocabulary ? {...VOCABULARY_SEVERITIES, ...severity} : severity
  }

  result(quick: Quick, tries: boolean): SummaryResult<unknown> {
    const markdown = this.#markdown
    const isShort = markdown.length <= this.#maxLength
    const canonical = quick && isShort ? canonicalReaderOf(this.#scope).read(markdown, quick === 'parts') : null
    if (canonical) return this.#canonical(canonical, tries)
    const {context, summary} = this.#read()
    const {value, issues} = this.#validated(summary)
    const ok = this.#okOf(context, issues)
    // Details that take much more memory than the text are not kept, because they may never be needed.
    const kept = context.weight <= LIGHT + MOST_WEIGHT * markdown.length ? context : null
    const work = () => this.#detailsOf(kept ?? this.#read().context, summary, issues)
    return new Result(markdown, value, ok, {work, present: this.#present(summary, tries)})
  }

  /** Returns a function that gets all diagnostics and returns those of the result, which have no fixes that do harm. */
  #present(summary: Values, tries: boolean): Sources['present'] {
    return all => (tries ? withHarmlessFixes(this.#markdown, all, summary, text => this.#valuesOf(text)) : all)
  }

  /** Returns the values of a text of the same form. */
  #valuesOf(text: string): Values {
    const form = {scope: this.#scope, name: this.#formName}
    const options = {maxLength: Number.MAX_SAFE_INTEGER}
    return new Parse(readBlocks, text, form, options).result('parts', false).summary as Values
  }

  get #maxLength(): number {
    return this.#options.maxLength ?? MAX_LENGTH
  }

  /** Returns the result of a canonical document. Its blocks are read only when details are needed. */
  #canonical(
    {values, metadata, additional, absences, hasMore}: CanonicalReading,
    tries: boolean,
  ): SummaryResult<unknown> {
    const markdown = this.#markdown
    const summary = withOthers(values, metadata, additional)
    const {value, issues} = this.#validated(summary)
    const work = () => this.#detailsOf(this.#read().context, summary, issues)
    const mayReport = () => {
      if (hasMore || issues.length > 0 || this.#options.vocabulary || mayHoldOddCharacters(markdown)) return null
      return this.#absences(absences)
    }
    const isNoted = hasMore || absences.length > 0
    const ok = this.#mayRaise(isNoted) ? null : issues.length === 0 || this.#severityOf('schema-violation') !== 'error'
    return new Result(markdown, value, ok, {work, report: mayReport, present: this.#present(summary, tries)})
  }

  /** Returns the report of a document with only placeholders to report. */
  #absences(absences: readonly Absence[]): Reported {
    const positions = new Positions()
    const found = this.#collector()
    for (const {path, name, start, end} of absences) {
      const params = {actual: this.#markdown.slice(start, end), field: name}
      found.report('placeholder-value', {place: positions.placeOf(path), start, end}, params)
    }
    return {found, locator: positions}
  }

  #severityOf(code: keyof typeof catalogue) {
    return this.#severities?.[code] ?? catalogue[code].severity
  }

  /** Whether the report of a canonical document may still contain an error. */
  #mayRaise(isNoted: boolean): boolean {
    return this.#severities !== undefined && (isNoted || this.#hasLateErrors)
  }

  /** Whether a diagnostic that is only looked for on demand would be an error. */
  get #hasLateErrors(): boolean {
    return LATE_CODES.some(code => this.#severityOf(code) === 'error')
  }

  #validated(summary: Values): ReturnType<typeof validate> {
    const {schema} = this.#options
    return schema ? validate(schema, summary) : {value: summary, issues: NO_ISSUES}
  }

  /** Whether no diagnostic is an error; null when only the details can tell. */
  #okOf({found}: Context, issues: readonly Issue[]): boolean | null {
    if (!found.ok) return false
    if (this.#hasLateErrors) return null
    return issues.length === 0 || this.#severityOf('schema-violation') !== 'error'
  }

  #read(): {context: Context; summary: Values} {
    const markdown = this.#markdown
    const context = new Context(markdown, {formName: this.#formName, read: this.#reader, found: this.#collector()})
    const longest = this.#maxLength
    if (markdown.length <= longest) {
      const values = readDocument(context, this.#scope)
      return {context, summary: withOthers(values, context.metadata, context.additional)}
    }
    context.report(
      'too-long',
      {place: ROOT, start: 0, end: 0},
      {actual: String(markdown.length), expected: String(longest)},
    )
    return {context, summary: withOthers(absentScope(this.#scope), [], [])}
  }

  #collector(): Collector {
    return new Collector(this.#severities, this.#options.maxDiagnostics ?? MAX_DIAGNOSTICS)
  }

  /** Adds the diagnostics that are only looked for on demand. */
  #detailsOf(context: Context, summary: Values, issues: readonly Issue[]): Details {
    const {vocabulary} = this.#options
    checkCharacters(context)
    if (vocabulary) checkVocabulary(context, this.#scope, summary, vocabulary)
    reportIssues(context, issues)
    return context
  }
}

const LATE_CODES = [...codesAbout('characters'), ...codesAbout('vocabulary')]
/** With a vocabulary, documents are expected to use it, so departures are warnings. */
const VOCABULARY_SEVERITIES: Severities = Object.fromEntries(codesAbout('vocabulary').map(code => [code, 'warning']))

/** Adds the keys that every document has to the values of a form. */
function withOthers(values: Values, metadata: unknown, additional: unknown): Values {
  values[METADATA] = metadata
  values[ADDITIONAL_SECTIONS] = additional
  return values
}
