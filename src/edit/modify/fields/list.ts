import type {ListShape, ScalarShape} from '../../../form/shape.js'
import type {Edit} from '../../../types.js'
import {writeField} from '../../../write/fields/index.js'
import type {Span} from '../../page/spans.js'
import type {LineEdit} from '../editing.js'
import {editShared} from '../inline.js'

/** Edits values that share a line. Values that stay are not touched. */
export function list(edit: LineEdit<ListShape>): Edit[] | null {
  const {editing, shape, path, before, after, place, holder} = edit
  const {page} = editing
  const old = before[shape.key] as readonly unknown[]
  const spans = old.map((_, i) => page.span([...path, i]))
  if (spans.some(span => span === undefined || span.start < holder.start || span.end > holder.end)) return null
  const shared = {source: page.source, cell: holder, spans: spans as Span[], separator: shape.separator}
  const write = (value: unknown) => writeField(shape.of as ScalarShape, it => editing.spell(place, it), value)
  return editShared(shared, old, after[shape.key] as readonly unknown[], write)
}
