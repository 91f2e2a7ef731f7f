import {isAbsent, type Values} from '../../../form/absent.js'
import type {FieldsShape, PartShape} from '../../../form/shape.js'
import type {SectionKindEditor} from '../editing.js'
import {fill} from '../sections.js'

/** What a scope has: header lines, text and sections. */
export const part: SectionKindEditor<FieldsShape | PartShape> = edit => {
  const {editing, at, shape, path, before, after} = edit
  const [below] = at.below(shape)
  // All that is there is a placeholder.
  const isEmpty = isAbsent(shape, before) && (!below || editing.page.span(path) !== undefined || below.isEmpty)
  if (!below || isEmpty) return fill(edit, editing.content(at, shape, after))
  return editing.scope(below, before[shape.key] as Values, after[shape.key] as Values)
}
