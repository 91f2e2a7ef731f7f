import type {Diagnostic} from './diagnostics/diagnostic.js'

/** Thrown by `parseSummaryOrThrow` for a document with errors. Its message shows them as code frames. */
export class SummaryError extends Error {
  override readonly name = 'SummaryError'
  /** Every diagnostic of the document, not the errors alone. */
  readonly diagnostics: readonly Diagnostic[]

  constructor(message: string, diagnostics: readonly Diagnostic[]) {
    super(message)
    this.diagnostics = diagnostics
  }
}
