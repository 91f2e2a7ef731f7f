import type {MarkdownShape, ProseShape} from '../../form/shape.js'
import {BLANK_LINE} from '../../markdown/notation.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {ScopePage} from '../page/scope-page.js'
import type {Editing, ScopeEdit} from './editing.js'
import {withoutLines} from './entries.js'
import {editParagraphs} from './kinds/prose.js'
import {atTop} from './sections.js'

/** Edits the text before all sections. */
export function editText(edit: ScopeEdit, shape: ProseShape | MarkdownShape): Edit[] | null {
  const {editing, at, before, after} = edit
  const {page} = editing
  const path = [...at.path, shape.key]
  if (before[shape.key] === null) return [newText(editing, at, editing.content(at, shape, after))]
  const span = page.spanOf(path)
  if (after[shape.key] === null) return [withoutLines(page, page.lineStart(span.start), span.end)]
  if (shape.kind === 'markdown') return [replacement(span.start, span.end, after[shape.key] as string)]
  return editParagraphs({...edit, shape, path})
}

/** Puts the text below the header lines, or below the heading if there are none. */
function newText({page}: Editing, {head, lines}: ScopePage, text: string): Edit {
  const above = lines.at(-1)?.block ?? head?.block
  if (!above) return atTop(page, text)
  const end = page.lineEnd(above.end)
  return replacement(end, end, BLANK_LINE + text)
}
