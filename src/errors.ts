import type {StandardSchemaV1} from '@standard-schema/spec'
import {assertText} from './arguments.js'
import type {Diagnostic} from './diagnostics/diagnostic.js'
import {formatDiagnostics} from './diagnostics/frame.js'
import type {Form} from './form/form.js'
import {type ParseOptions, parseSummary} from './parse.js'
import type {DocumentOf, SummaryResult} from './result.js'

/** Thrown by `parseSummaryOrThrow` for a document with errors. Its message shows them as code frames. */
export class SummaryError extends Error {
  /** `'SummaryError'`, also after the code is minified. */
  override readonly name = 'SummaryError'
  readonly #diagnostics: readonly Diagnostic[]

  constructor(result: Pick<SummaryResult, 'markdown' | 'diagnostics'>) {
    const errors = result.diagnostics.filter(it => it.severity === 'error')
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
    super(`The document has ${count}.\n\n${framesOf(result.markdown, errors)}`)
    this.#diagnostics = result.diagnostics
  }

  // This is a getter, so that a console does not print all of them.
  /** Every diagnostic of the document, not only the errors. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics
  }
}

/** How many UTF-16 code units of code frames a message has, without the first frame. */
const MOST_FRAMES = 2000

/** Returns the code frames of the first errors, and the number of further errors. */
function framesOf(markdown: string, errors: readonly Diagnostic[]): string {
  let text = ''
  for (const [at, error] of errors.entries()) {
    const frame = formatDiagnostics({markdown, diagnostics: [error]})
    if (at > 0 && text.length + frame.length > MOST_FRAMES) return `${text}\n\n… and ${errors.length - at} more.`
    text += at === 0 ? frame : `\n\n${frame}`
  }
  return text
}

/**
 * Reads a document that must have no errors, and returns its values.
 *
 * @param markdown - The document.
 * @param options - As for `parseSummary`.
 * @throws SummaryError when any diagnostic is an error; TypeError when `markdown` is not a string.
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
