import type {FieldShape, HeadingShape, ItemShape, Scope, SectionShape} from '../../form/shape.js'
import type {Path} from '../../types.js'

/** The shape at a path of a form; undefined where the form has none, such as inside a location. */
export type ShapeAt = FieldShape | SectionShape | ItemShape | HeadingShape

/** Returns the shape of the value at a path. */
export function shapeAt(scope: Scope, [key, ...rest]: Path): ShapeAt | undefined {
  const {heading, text, fields, sections} = scope
  const all = [...(heading ? [heading, ...heading.values] : []), ...(text ? [text] : []), ...fields, ...sections]
  const shape = all.find(it => it.key === key)
  return shape && below(shape, rest)
}

function below(shape: FieldShape | SectionShape | HeadingShape, path: Path): ShapeAt | undefined {
  if (path.length === 0) return shape
  if (!('kind' in shape)) return undefined
  const [index, ...rest] = path
  switch (shape.kind) {
    case 'part':
      return shapeAt(shape.scope, path)
    case 'parts':
      return typeof index === 'number' && rest.length > 0 ? shapeAt(shape.scope, rest) : undefined
    case 'fields':
      return among(shape.fields, path)
    case 'table':
      return typeof index === 'number' ? among(shape.columns, rest) : undefined
    case 'list':
      return rest.length === 0 ? shape.of : undefined
    default:
      return undefined
  }
}

function among(fields: readonly FieldShape[], [key, ...rest]: Path): ShapeAt | undefined {
  const shape = fields.find(it => it.key === key)
  return shape && below(shape, rest)
}
