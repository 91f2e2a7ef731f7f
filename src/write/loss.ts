import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import type {Diagnostic} from '../diagnostics/diagnostic.js'

/** What these quote is in no field. */
const LOST = new Set<DiagnosticCode>(['invalid-date', 'ambiguous-date', 'duplicate-field', 'too-long', 'too-deep'])

/** The first diagnostic whose text a document written from its summary would be without; undefined when there is none. */
export function lossOf({diagnostics}: {readonly diagnostics: readonly Diagnostic[]}): Diagnostic | undefined {
  return diagnostics.find(it => LOST.has(it.code))
}
