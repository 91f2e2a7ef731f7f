import {isAbsent, type Values} from '../../../form/absent.js'
import type {FieldsShape, PartShape} from '../../../form/shape.js'
import type {Edit} from '../../../types.js'
import {addressOf} from '../../../write/frames.js'
import type {ScopePage} from '../../page/scope-page.js'
import type {SectionKindEditor} from '../editing.js'
import {editAddress} from '../heading.js'
import {fill} from '../sections.js'

/** Edits the contents of a scope: header lines, text and sections. */
export const part: SectionKindEditor<FieldsShape | PartShape> = edit => {
  const {editing, at, shape, path, before, after} = edit
  const [below] = at.below(shape)
  // Only a placeholder is there.
  const isEmpty = isAbsent(shape, before) && (!below || editing.page.span(path) !== undefined || below.isEmpty)
  if (!below || isEmpty) {
    const content = editing.content(at, shape, after)
    const address = below ? changeAddress(below, shape, before, after) : []
    return content === '' && address.length > 0 ? address : [...address, ...fill(edit, content)]
  }
  return editing.scope(below, before[shape.key] as Values, after[shape.key] as Values)
}

function changeAddress(at: ScopePage, shape: FieldsShape | PartShape, before: Values, after: Values): Edit[] {
  if (shape.kind !== 'part') return []
  const address = addressOf(shape, after)
  return address === addressOf(shape, before) ? [] : (editAddress(at, address) ?? [])
}
