import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import type {Severities} from '../diagnostics/diagnostic.js'
import type {Form} from '../form/form.js'
import {parseSummary} from '../parse.js'

/** What is said of a value however it is written, since it is about what it says; and what every frame lacks. */
const UNAVOIDABLE: readonly DiagnosticCode[] = [
  'unknown-country',
  'location-prose',
  'mojibake',
  'invisible-character',
  'unknown-field',
  'unknown-section',
  'unrecognised-document',
  'missing-title',
  'missing-field',
  'missing-section',
]
const severity: Severities = Object.fromEntries(UNAVOIDABLE.map(code => [code, 'off']))

/** What was read of a text that was written. */
export interface Reread {
  readonly summary: Record<string, unknown>
  readonly codes: readonly DiagnosticCode[]
}

/** Reads what was written: its values, and the codes of what could have been written otherwise. */
export function reread(form: Form, markdown: string): Reread {
  const options = {form, severity}
  const {summary, diagnostics} = parseSummary(markdown, options)
  return {summary: summary as unknown as Record<string, unknown>, codes: diagnostics.map(it => it.code)}
}
