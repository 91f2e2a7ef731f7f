import type {StandardSchemaV1} from '@standard-schema/spec'
import {assertText} from './arguments.js'
import type {Form} from './form/form.js'
import {type ParseOptions, parseSummary} from './parse.js'
import type {DocumentOf, SummaryResult} from './result.js'
import {SummaryError} from './summary-error.js'

/**
 * Reads a document that must have no errors, and returns its values.
 *
 * @param markdown - The document.
 * @param options - As for `parseSummary`.
 * @throws SummaryError when any diagnostic is an error. TypeError when `markdown` is not a string, or an option is
 *   unknown or wrong.
 *
 * @example
 * parseSummaryOrThrow('# Dialogue\n\n**Date**: 2024-10').date // '2024-10'
 */
export function parseSummaryOrThrow<
  F extends Form | undefined = undefined,
  Schema extends StandardSchemaV1 | undefined = undefined,
>(markdown: string, options?: ParseOptions<Schema, F>): ValueOf<DocumentOf<F>, Schema> {
  assertText(markdown, 'parseSummaryOrThrow')
  const result: SummaryResult<unknown> = parseSummary(markdown, options)
  if (!result.ok) throw new SummaryError(result)
  return result.summary as ValueOf<DocumentOf<F>, Schema>
}

/** The type of the values of a document without errors. With a schema, it is the type of its output. */
export type ValueOf<Document, Schema> = Schema extends StandardSchemaV1
  ? StandardSchemaV1.InferOutput<Schema>
  : Document
