import * as z from 'zod'
import {checkPeriod} from './check-value.js'
import {documentModel} from './document-model.js'
import {assertForm, type Form} from './form.js'
import {type Model, type ObjectModel, TEXTS} from './model.js'

/** The zod schema of a `T`, with a schema for each key in `shape`. */
export type FormSchema<T> = z.ZodObject<{[K in keyof T]: z.ZodType<T[K]>}, z.core.$strict>

/**
 * Returns the zod schema of the documents of a form. Every key is required, objects are closed, and texts, dates and
 * choices are those that a document can hold. The values of `parseSummary` are always valid: use the schema for values
 * from other sources.
 *
 * @param form - The form of the documents.
 *
 * @example
 * const minutes = defineForm({name: 'minutes', fields: {date: 'date'}})
 * formSchema(minutes).safeParse({title: null, date: '2024-02-30', metadata: [], additionalSections: []}).success // false
 */
export function formSchema<T>(form: Form<T>): FormSchema<T> {
  assertForm(form, 'formSchema')
  const {name, definition, scope} = form
  const schema = schemaOf(documentModel(scope))
  return schema.describe(definition.description ?? `A document of the form '${name}'.`) as z.ZodType as FormSchema<T>
}

function schemaOf(model: Model): z.ZodType {
  const schema = strictly(model)
  return model.nullable ? schema.nullable() : schema
}

function strictly(model: Model): z.ZodType {
  switch (model.type) {
    case 'text':
      return z.string().regex(TEXTS[model.text].pattern, `Expected ${TEXTS[model.text].expected}`)
    case 'number':
      return model.whole ? z.int().min(model.whole[0]).max(model.whole[1]) : z.number()
    case 'boolean':
      return z.boolean()
    case 'choice':
      return z.enum(model.values as [string, ...string[]])
    case 'list':
      return z.array(schemaOf(model.of))
    case 'object':
      return objectSchema(model)
  }
}

function objectSchema({properties, periods}: ObjectModel): z.ZodType {
  // Each schema is made when a value is first compared with it. Many programs import a schema and never use it.
  const shape: Record<string, z.ZodType> = {}
  for (const {key, description, model} of properties)
    Object.defineProperty(shape, key, {enumerable: true, get: () => schemaOf(model).describe(description)})
  const schema = z.strictObject(shape)
  if (periods.length === 0) return schema
  return schema.superRefine((value, context) => {
    for (const [first, last] of periods) {
      const expected = checkPeriod(value[first] as string | null, value[last] as string | null, first)
      if (expected !== null) context.addIssue({code: 'custom', path: [last], message: `Expected ${expected}`})
    }
  })
}
