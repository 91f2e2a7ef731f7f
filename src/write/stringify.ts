import {checkOptions} from '../arguments.js'
import type {Values} from '../form/absent.js'
import {checkValue} from '../form/check-value.js'
import type {Form} from '../form/form.js'
import type {Infer} from '../form/infer.js'
import {summaryForm} from '../forms/summary.js'
import {isForm} from '../options.js'
import type {Path} from '../types.js'
import {quote, show} from './message.js'
import {normalDocument} from './normal.js'
import type {Placing} from './outside.js'
import {reread} from './read.js'
import {Writer} from './writer.js'

/** The options of `stringifySummary`. */
export interface StringifyOptions<F extends Form = Form> {
  /** The form of the document. Default: `summaryForm`. */
  readonly form?: F | undefined
}

/**
 * Writes the values of a document in the canonical form. `parseSummary` reads the same values from it, except for white
 * space. It then reports only absent values, text outside the form, and facts about the values themselves, such as an
 * unknown country or a category without values.
 *
 * Prose with line breaks is written as a list, because the reader turns a list in prose into lines. The places of a location
 * are not written, because its text has them.
 *
 * Text that would be read differently in its place is written in an appendix: at the end of the document, below a
 * comment that counts its lines.
 *
 * @param value - A whole document, with every key.
 * @param options - The form of the document.
 * @throws TypeError when the value is not one of the form, or cannot be written so that it reads back. The message names
 *   the path.
 *
 * @example
 * const {summary} = parseSummary('# Dialogue\n\n**Date**: 4 March 2024')
 * stringifySummary(summary).split('\n').slice(0, 5)
 * // ['# Dialogue', '', '**Date**: 2024-03-04', '', '**Location**: Location not specified']
 */
export function stringifySummary<F extends Form = typeof summaryForm>(
  value: Infer<F>,
  options: StringifyOptions<F> = {},
): string {
  checkOptions(options, STRINGIFY_OPTIONS)
  const form = options.form ?? summaryForm
  assertNoResult(value, form)
  const wrong = checkValue(form.scope, value, {anyBlanks: true})
  if (wrong) throw new TypeError(`Expected ${wrong.expected} at ${show(wrong.path)}, got ${wrong.got}`)
  const values = normalDocument(form.scope, value as Values)
  const writer = new Writer(form, values)
  const written = writeDocument(writer, form, values)
  if (written.path === undefined) return written.markdown
  const found = quote(at(values, written.path))
  throw new TypeError(
    `The document cannot be written, because the value at ${show(written.path)} would be read differently, got ${found}`,
  )
}

const STRINGIFY_OPTIONS = {form: isForm}

function assertNoResult(value: unknown, {scope}: Form): void {
  const isResult = typeof value === 'object' && value !== null && 'summary' in value && 'rangeOf' in value
  if (isResult && !scope.sections.some(it => it.key === 'rangeOf'))
    throw new TypeError('stringifySummary expects a document, got the result of parseSummary; pass its `summary`')
}

/** Returns the values as a document, and the path of the first value that is read differently, if there is one. */
export function writeDocument(writer: Writer, form: Form, values: Values): {markdown: string; path: Path | undefined} {
  const markdown = writer.document()
  const path = writer.isUnsure ? misread(form, values, markdown) : undefined
  if (path === undefined) return {markdown, path}
  const tried = new Set([markdown])
  for (const placing of placings()) {
    const other = writer.document(placing)
    if (tried.size < tried.add(other).size && misread(form, values, other) === undefined)
      return {markdown: other, path: undefined}
  }
  return {markdown, path}
}

/** Yields other places for text outside the form, for a text that is read as a part of the form at its usual place. */
function* placings(): Generator<Placing> {
  for (const outside of [false, true])
    for (const apart of [false, true]) for (const place of PLACES) yield {...place, outside, apart}
  // In the appendix, markdown has no effect on the rest.
  yield {appendix: 'outside'}
  yield {appendix: 'markdown'}
}

const PLACES: readonly Placing[] = [
  {},
  {opens: 0},
  {opens: 1},
  {before: 0},
  {before: 1},
  {before: Number.POSITIVE_INFINITY},
]

/** Returns the path of the first value that is read differently. Markdown can cause this at any place. */
function misread(form: Form, values: Values, markdown: string): Path | undefined {
  return differenceOf(values, reread(form, markdown).summary)
}

/** Returns the path of the first difference between two values; undefined when they are equal. */
function differenceOf(wanted: unknown, found: unknown, path: Path = []): Path | undefined {
  if (typeof wanted !== 'object' || wanted === null || typeof found !== 'object' || found === null)
    return Object.is(wanted, found) ? undefined : path
  if (Array.isArray(wanted) && wanted.length !== (found as readonly unknown[]).length) return path
  for (const key of Object.keys(wanted)) {
    const below = [...path, Array.isArray(wanted) ? Number(key) : key]
    const difference = differenceOf((wanted as Values)[key], (found as Values)[key], below)
    if (difference) return difference
  }
  return undefined
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((node: unknown, key) => (node as Values | undefined)?.[key], value)
}
