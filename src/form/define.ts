import {checkForm} from './check.js'
import type {FormDefinition} from './definition.js'
import {Form} from './form.js'
import type {Document, ProsePaths} from './infer.js'
import {FormError} from './problems.js'

/**
 * Declares a kind of document.
 *
 * @param definition - Plain data: fields, sections, and their names. The form keeps a copy of it.
 * @throws FormError when the definition is wrong; it lists every problem with its path.
 *
 * @example
 * const minutes = defineForm({name: 'minutes', fields: {date: 'date'}, sections: {decisions: 'list'}})
 * parseSummary('# T\n\n**Date**: 2024-10-23\n\n## Decisions\n\n- One.', {form: minutes}).summary.decisions // ['One.']
 */
export function defineForm<const D extends FormDefinition>(definition: D): Form<Document<D>, ProsePaths<D>> {
  const problems = checkForm(definition)
  if (problems.length > 0) throw new FormError(problems, nameOf(definition))
  return new Form(definition)
}

function nameOf(definition: unknown): string | undefined {
  const name: unknown = (definition as {readonly name?: unknown} | null | undefined)?.name
  return typeof name === 'string' && name !== '' ? name : undefined
}
