import {replace} from '../../../fixes/apply.js'
import type {MarkdownShape} from '../../../form/shape.js'
import type {SectionKindEditor} from '../editing.js'
import {fill} from '../sections.js'

/** Edits markdown: new text replaces the old text. */
export const markdown: SectionKindEditor<MarkdownShape> = edit => {
  const {editing, shape, path, before, after} = edit
  const text = (after[shape.key] as string | null) ?? shape.placeholder
  if (before[shape.key] === null) return fill(edit, text)
  const {start, end} = editing.page.spanOf(path)
  return [replace(start, end, text)]
}
