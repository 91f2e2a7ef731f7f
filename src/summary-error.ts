import type {Diagnostic} from './diagnostics/diagnostic.js'
import {formatDiagnostics} from './diagnostics/frame.js'
import type {SummaryResult} from './result.js'

/** Thrown by `parseSummaryOrThrow` for a document with errors. Its message shows them as code frames. */
export class SummaryError extends Error {
  /** `'SummaryError'`, even if the code is minified. */
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
