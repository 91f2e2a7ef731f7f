import type {MarkdownShape} from '../../../form/shape.js'
import {replacement} from '../../../source.js'
import type {SectionKindEditor} from '../editing.js'
import {fill} from '../sections.js'

/** Edits markdown: new text replaces the old text. */
export const markdown: SectionKindEditor<MarkdownShape> = edit => {
  const {editing, shape, path, before, after} = edit
  const text = (after[shape.key] as string | null) ?? shape.placeholder
  if (before[shape.key] === null) return fill(edit, text)
  const {start, end} = editing.page.spanOf(path)
  return [replacement(start, end, text)]
}
