import type {StandardSchemaV1} from '@standard-schema/spec'
import {Collector, type Severities, Verdict} from './diagnostics/diagnostic.js'
import {readCanonical} from './extract/canonical.js'
import {CHARACTER_CODES, checkCharacters} from './extract/characters.js'
import {extract} from './extract/document.js'
import {type Draft, draftOf} from './extract/draft.js'
import {NOWHERE, Positions} from './extract/positions.js'
import {
  assertVocabulary,
  checkVocabulary,
  VOCABULARY_CODES,
  VOCABULARY_SEVERITY,
  type Vocabulary,
} from './extract/vocabulary.js'
import type {Reader} from './read/blocks.js'
import {readBlocks} from './read/read.js'
import {type Details, Result, type SummaryResult} from './result.js'
import type {Summary} from './schema.js'
import {type Issue, reportIssues, validate} from './validate.js'

/** How `parseSummary` reads. */
export interface ParseOptions<Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined> {
  /**
   * Any Standard Schema (zod, valibot, arktype, …), run on the summary. Its output becomes `summary`; each of its
   * issues becomes a `schema-violation` at the place of the value, and then `summary` is left as it was read. The
   * schema has to be synchronous.
   */
  readonly schema?: Schema
  /** Severities by code, in place of the defaults; `off` silences a code. */
  readonly severity?: Severities
  /** The longest text that is read, in UTF-16 code units; a longer one gives an empty summary and `too-long`. */
  readonly maxLength?: number
  /**
   * The categories and themes that documents are to use; others are reported as `unknown-category` and
   * `unknown-theme`, with the nearest known spelling as the fix.
   */
  readonly vocabulary?: Vocabulary
}

const LATE_CODES = [...CHARACTER_CODES, ...VOCABULARY_CODES]
const NO_ISSUES: readonly Issue[] = []

/** The longest text that is read unless `maxLength` says otherwise, in UTF-16 code units. */
export const MAX_LENGTH = 5_000_000

/**
 * Reads a summary document.
 *
 * It never throws on a string, whatever it holds: what is off is in `diagnostics`, what is absent is `null` or `[]`.
 *
 * @param markdown - The document.
 * @throws TypeError when `markdown` is no string.
 *
 * @example
 * const {summary, ok} = parseSummary('# Digital Dialogue\n\n**Date**: 2024-10-23')
 * summary.title // 'Digital Dialogue'
 * summary.date // '2024-10-23'
 * summary.location // null
 */
export function parseSummary<Schema extends StandardSchemaV1>(
  markdown: string,
  options: ParseOptions<Schema> & {readonly schema: Schema},
): SummaryResult<StandardSchemaV1.InferOutput<Schema>>
export function parseSummary(markdown: string, options?: ParseOptions<undefined>): SummaryResult
export function parseSummary(markdown: string, options?: ParseOptions): SummaryResult<unknown> {
  if (typeof markdown !== 'string') throw new TypeError(`parseSummary expects a string, got ${typeof markdown}`)
  return parseWith(readBlocks, markdown, options, readCanonical)
}

/**
 * `parseSummary` with another reader, which may be asked for the same part more than once. `readAll` gives the summary
 * of a document that has no errors, or null where it cannot.
 */
export function parseWith(
  reader: Reader,
  markdown: string,
  options: ParseOptions | undefined,
  readAll?: (source: string) => Summary | null,
): SummaryResult<unknown> {
  if (options?.vocabulary) assertVocabulary(options.vocabulary)
  const severities = options?.vocabulary ? {...VOCABULARY_SEVERITY, ...options.severity} : options?.severity
  const quick = severities || markdown.length > maxLengthOf(options) ? null : readAll?.(markdown)
  const verdict = new Verdict(severities)
  const summary = quick ?? read(draftOf(markdown, reader, NOWHERE, verdict), options).summary
  const {value, issues} = options?.schema ? validate(options.schema, summary) : {value: summary, issues: NO_ISSUES}
  if (issues.length > 0) verdict.report('schema-violation')
  const work = () => detailsOf(draftOf(markdown, reader, new Positions(), new Collector(severities)), options, issues)
  return new Result(markdown, value, isLateError(severities) ? null : verdict.ok, work)
}

function maxLengthOf(options: ParseOptions | undefined): number {
  return options?.maxLength ?? MAX_LENGTH
}

function read<Kind extends Draft>(draft: Kind, options: ParseOptions | undefined): Kind {
  const {length} = draft.source
  const longest = maxLengthOf(options)
  if (length <= longest) extract(draft)
  else draft.found.report('too-long', [], 0, 0, {actual: String(length), expected: String(longest)})
  return draft
}

/** Whether something that is only looked for when somebody asks for it would be an error. */
function isLateError(severities: Severities | undefined): boolean {
  return severities !== undefined && LATE_CODES.some(code => severities[code] === 'error')
}

/**
 * Reads the document once more, this time noting where everything stands and what is off. Most who read a document
 * want its summary; those who ask for more pay for it.
 */
function detailsOf(
  draft: Draft<Positions, Collector>,
  options: ParseOptions | undefined,
  issues: readonly Issue[],
): Details {
  read(draft, options)
  checkCharacters(draft)
  if (options?.vocabulary) checkVocabulary(draft, options.vocabulary)
  reportIssues(draft, issues)
  return draft
}
