import {isAbsent} from '../../../form/absent.js'
import type {ScalarShape} from '../../../form/shape.js'
import {replacement} from '../../../source.js'
import type {SectionKindEditor} from '../editing.js'
import {fill, rewrite} from '../sections.js'

/** Edits a section with one value. */
export const value: SectionKindEditor<ScalarShape> = edit => {
  const {editing, at, shape, path, before, after} = edit
  const content = editing.content(at, shape, after)
  if (isAbsent(shape, before)) return fill(edit, content)
  const span = editing.page.spanOf(path)
  if (isAbsent(shape, after)) return rewrite(edit, [span], shape.placeholder)
  if (shape.kind !== 'date' || shape.end === null) return [replacement(span.start, span.end, content)]
  const end = editing.page.span([...path.slice(0, -1), shape.end]) ?? span
  return [replacement(Math.min(span.start, end.start), Math.max(span.end, end.end), content)]
}
