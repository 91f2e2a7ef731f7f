import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Diagnostic} from './diagnostics/diagnostic.js'
import {formatDiagnostics} from './diagnostics/frame.js'
import {type ParseOptions, parseSummary} from './parse.js'
import type {SummaryResult} from './result.js'
import type {Summary} from './schema.js'

/** Thrown by `parseSummaryOrThrow` for a document with errors. Its message shows them as code frames. */
export class SummaryError extends Error {
  override readonly name = 'SummaryError'
  /** Every diagnostic of the document, not the errors alone. */
  readonly diagnostics: readonly Diagnostic[]

  constructor(result: Pick<SummaryResult, 'markdown' | 'diagnostics'>) {
    const errors = result.diagnostics.filter(it => it.severity === 'error')
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
    super(`The summary has ${count}.\n\n${formatDiagnostics({markdown: result.markdown, diagnostics: errors})}`)
    this.diagnostics = result.diagnostics
  }
}

/**
 * Reads a document that must have no errors, and gives its values.
 *
 * @param markdown - The document.
 * @param options - As for `parseSummary`.
 * @throws SummaryError when any diagnostic is an error; TypeError when `markdown` is not a string.
 *
 * @example
 * parseSummaryOrThrow('# Dialogue\n\n**Date**: 2024-10').date // '2024-10'
 */
export function parseSummaryOrThrow<Schema extends StandardSchemaV1>(
  markdown: string,
  options: ParseOptions<Schema> & {readonly schema: Schema},
): StandardSchemaV1.InferOutput<Schema>
export function parseSummaryOrThrow(markdown: string, options?: ParseOptions<undefined>): Summary
export function parseSummaryOrThrow(markdown: string, options?: ParseOptions<undefined>): unknown {
  const result = parseSummary(markdown, options)
  if (!result.ok) throw new SummaryError(result)
  return result.summary
}
