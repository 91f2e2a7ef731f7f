import {type DiagnosticCode, entryOf} from '../diagnostics/catalogue.js'
import type {Form} from '../form/form.js'
import {parseUntried} from '../parse.js'

/** The result of reading a text that was written. */
export interface Reread {
  readonly summary: Record<string, unknown>
  readonly codes: readonly DiagnosticCode[]
}

/** Reads a text that was written. Returns its values, and the codes of its diagnostics. */
export function reread(form: Form, markdown: string): Reread {
  const {summary, diagnostics} = parseUntried(markdown, {form})
  const codes = diagnostics.map(it => it.code).filter(code => !entryOf(code).canonical)
  return {summary: summary as Record<string, unknown>, codes}
}
