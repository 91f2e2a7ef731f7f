import type {FormDefinition} from './definition.js'
import type {Form} from './form.js'

/** The type of the documents of a form. */
export type Infer<F> = F extends Form<infer T> ? T : never

/** The type of the documents that a definition declares. */
export type Document<D extends FormDefinition> = D extends FormDefinition ? Record<string, unknown> : never
