import type {FormDefinition} from './definition.js'
import {Form} from './form.js'
import type {Document} from './infer.js'

/**
 * Declares a kind of document.
 *
 * @param definition - Plain data: fields, sections, and the names they go by.
 * @throws FormError when the definition is wrong; it lists every problem with its path.
 *
 * @example
 * const minutes = defineForm({name: 'minutes', fields: {date: 'date'}, sections: {decisions: 'list'}})
 * parseSummary('# T\n\n**Date**: 2024-10-23\n\n## Decisions\n\n- One.', {form: minutes}).summary.decisions // ['One.']
 */
export function defineForm<const D extends FormDefinition>(definition: D): Form<Document<D>> {
  return new Form(definition)
}
