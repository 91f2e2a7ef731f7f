import type {FieldShape, Scope, SectionShape} from '../form/shape.js'

/* Makes objects of a form without values. Every key is present, in declaration order. */

export type Values = Record<string, unknown>

/** Returns an object with fields. */
export function absentFields(fields: readonly FieldShape[]): Values {
  const values: Values = {}
  for (const field of fields) addField(values, field)
  return values
}

/** Returns the values of a scope. */
export function absentScope(scope: Scope): Values {
  const values: Values = {}
  if (scope.heading) {
    values[scope.heading.key] = null
    for (const field of scope.heading.values) addField(values, field)
  }
  if (scope.link !== null) values[scope.link] = null
  if (scope.text) values[scope.text.key] = null
  for (const field of scope.fields) addField(values, field)
  for (const section of scope.sections) addSection(values, section)
  return values
}

function addField(values: Values, field: FieldShape): void {
  values[field.key] = field.kind === 'list' ? [] : null
  if (field.kind === 'date' && field.end !== null) values[field.end] = null
}

function addSection(values: Values, section: SectionShape): void {
  switch (section.kind) {
    case 'prose':
    case 'markdown':
      values[section.key] = null
      return
    case 'groups':
    case 'table':
    case 'parts':
      values[section.key] = []
      return
    case 'fields':
      values[section.key] = absentFields(section.fields)
      return
    case 'part':
      values[section.key] = absentScope(section.scope)
      return
    default:
      addField(values, section)
  }
}

/**
 * Returns a function that makes objects like the given empty one, each with lists of its own. Engines copy an object
 * fast if no key is added later.
 */
export function copiesOf(absent: Values): () => Values {
  const nothing = Object.fromEntries(Object.keys(absent).map(key => [key, null]))
  const lists = Object.keys(absent).filter(key => Array.isArray(absent[key]))
  const objects = Object.keys(absent).flatMap(key => {
    const value = absent[key]
    return value === null || Array.isArray(value) ? [] : [{key, make: copiesOf(value as Values)}]
  })
  return () => {
    const values: Values = {...nothing}
    for (const key of lists) values[key] = []
    for (const {key, make} of objects) values[key] = make()
    return values
  }
}
