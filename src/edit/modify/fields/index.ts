import {isAbsent} from '../../../form/absent.js'
import type {FieldKind, FieldShape} from '../../../form/shape.js'
import type {Edit} from '../../../types.js'
import type {LineEdit} from '../editing.js'
import {list} from './list.js'
import {scalar} from './scalar.js'

const kinds = {
  text: scalar,
  number: scalar,
  boolean: scalar,
  date: scalar,
  place: scalar,
  choice: scalar,
  link: scalar,
  list,
} satisfies {readonly [K in FieldKind]: (edit: LineEdit<Extract<FieldShape, {readonly kind: K}>>) => Edit[] | null}

/** Returns the edits of a value that is present before and after the change; null when they cannot be found. */
export function editLine(edit: LineEdit): Edit[] | null {
  if (isAbsent(edit.shape, edit.before) || isAbsent(edit.shape, edit.after)) return null
  return (kinds[edit.shape.kind] as (edit: LineEdit) => Edit[] | null)(edit)
}
