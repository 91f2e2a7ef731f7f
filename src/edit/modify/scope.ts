import type {Values} from '../../form/absent.js'
import {ADDITIONAL_SECTIONS, type FieldShape, type HeadingShape, METADATA, type SectionShape} from '../../form/shape.js'
import type {Edit} from '../../types.js'
import {editAdditional} from './additional.js'
import {differ, type ScopeEdit, type SectionEdit} from './editing.js'
import {editField, editMetadata} from './header.js'
import {editAddress, editHeading} from './heading.js'
import {editText} from './text.js'

/** Returns the edits of a section; null when they cannot be found. */
type EditSection = (edit: SectionEdit) => Edit[] | null

/** Returns the smallest edits that change the values of a document or part; null when they cannot be found. */
export function editScope(edit: ScopeEdit, editSection: EditSection): Edit[] | null {
  const {at, before, after} = edit
  const {heading, link, text, fields, sections} = at.scope
  const isDocument = at.path.length === 0
  const changes: (() => Edit[] | null)[] = [
    ...(heading && changesHeading(heading, before, after) ? [() => editHeading(edit, heading)] : []),
    ...(heading === null && link !== null && before[link] !== after[link]
      ? [() => editAddress(at, after[link] as string | null)]
      : []),
    ...fields.filter(it => isChanged(it, before, after)).map(shape => () => editField({...edit, shape})),
    ...(isDocument && differ(before[METADATA], after[METADATA]) ? [() => editMetadata(edit)] : []),
    ...(text && before[text.key] !== after[text.key] ? [() => editText(edit, text)] : []),
    ...sections
      .filter(it => isChanged(it, before, after))
      .map(shape => () => editSection({...edit, shape, path: [...at.path, shape.key]})),
    ...(isDocument && differ(before[ADDITIONAL_SECTIONS], after[ADDITIONAL_SECTIONS])
      ? [() => editAdditional(edit)]
      : []),
  ]
  const edits: Edit[] = []
  for (const change of changes) {
    const made = change()
    if (made === null) return null
    for (const it of made) edits.push(it)
  }
  return edits
}

function changesHeading({key, values, link}: HeadingShape, before: Values, after: Values): boolean {
  if (link !== null && before[link] !== after[link]) return true
  return before[key] !== after[key] || values.some(it => isChanged(it, before, after))
}

/** Whether a field or section changes. */
function isChanged(shape: FieldShape | SectionShape, before: Values, after: Values): boolean {
  const {key} = shape
  return (
    differ(before[key], after[key]) ||
    (shape.kind === 'date' && shape.end !== null && before[shape.end] !== after[shape.end])
  )
}
