import {documentModel} from './document-model.js'
import {assertForm, type Form} from './form.js'
import {type Model, type ObjectModel, TEXTS} from './model.js'

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * Returns the JSON Schema (2020-12) of the documents of a form. Objects are closed, and every key is required and
 * described, so that it can be the schema of the strict output of a language model. It needs no other library.
 *
 * It accepts what `formSchema` accepts. It also accepts a period that ends before it begins, or that has only a last
 * day, because a JSON Schema cannot exclude these.
 *
 * @param form - The form of the documents.
 *
 * @example
 * const minutes = defineForm({name: 'minutes', fields: {date: 'date'}})
 * formJsonSchema(minutes).required // ['title', 'date', 'metadata', 'additionalSections']
 */
export function formJsonSchema(form: Form): JsonSchema {
  assertForm(form, 'formJsonSchema')
  const {name, definition, scope} = form
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: typeName(name),
    description: definition.description ?? `A document of the form '${name}'.`,
    ...schemaOf(documentModel(scope)),
  }
}

/** Returns a name in kebab-case as the name of a type. */
export function typeName(name: string): string {
  return name.replace(/(?:^|[^\p{L}\p{N}]+)(\p{L}|\p{N}|$)/gu, (_, letter: string) => letter.toUpperCase())
}

function schemaOf(model: Model): JsonSchema {
  return model.nullable ? {anyOf: [strictly(model), {type: 'null'}]} : strictly(model)
}

function strictly(model: Model): JsonSchema {
  switch (model.type) {
    case 'text':
      return {type: 'string', pattern: TEXTS[model.text].pattern.source}
    case 'number':
      return model.whole ? {type: 'integer', minimum: model.whole[0], maximum: model.whole[1]} : {type: 'number'}
    case 'boolean':
      return {type: 'boolean'}
    case 'choice':
      return {type: 'string', enum: model.values}
    case 'list':
      return {type: 'array', items: schemaOf(model.of)}
    case 'object':
      return objectSchema(model)
  }
}

function objectSchema({properties}: ObjectModel): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      properties.map(({key, description, model}) => [key, {...schemaOf(model), description}]),
    ),
    required: properties.map(it => it.key),
    additionalProperties: false,
  }
}
