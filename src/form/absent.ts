import type {FieldShape, Scope, SectionShape} from './shape.js'

/** An object in a document: the document itself, a part, or a row of a table. */
export type Values = Readonly<Record<string, unknown>>

/** Whether an object has no value for a field or section. */
export function isAbsent(shape: FieldShape | SectionShape, values: Values): boolean {
  const value = values[shape.key]
  switch (shape.kind) {
    case 'list':
    case 'groups':
    case 'table':
    case 'parts':
      return (value as readonly unknown[]).length === 0
    case 'fields':
      return shape.fields.every(it => isAbsent(it, value as Values))
    case 'part':
      return isScopeAbsent(shape.scope, value as Values)
    case 'date':
      return value === null && (shape.end === null || values[shape.end] === null)
    default:
      return value === null
  }
}

function isScopeAbsent({link, text, fields, sections}: Scope, values: Values): boolean {
  const isNull = (key: string | undefined | null) => key == null || values[key] === null
  return isNull(link) && isNull(text?.key) && [...fields, ...sections].every(it => isAbsent(it, values))
}
