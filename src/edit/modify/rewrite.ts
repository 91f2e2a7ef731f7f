import type {Edit, Path} from '../../types.js'
import {leavesOf} from '../page/leaves.js'
import type {Page} from '../page/page.js'
import type {Span} from '../page/spans.js'
import type {SectionEdit} from './editing.js'
import {editSection} from './kinds/index.js'
import {rewrite} from './sections.js'

/*
 * Bigger edits, for what small ones cannot say: a section written anew in the canonical form. Values that stay keep their
 * markdown.
 */

/** The edits of a section that is written anew; the sections of a part are each on their own. */
export function rewriteSection(edit: SectionEdit): Edit[] | null {
  const {editing, at, shape, path, before, after} = edit
  if (shape.kind === 'part' || shape.kind === 'parts' || shape.kind === 'fields') return editSection(edit)
  const spans = spansUnder(editing.page, path, before[shape.key])
  if (spans.length === 0) return editSection(edit)
  return rewrite(edit, spans, editing.content(at, shape, after) || shape.placeholder)
}

/** Where all values below a path stand. */
function spansUnder(page: Page, path: Path, value: unknown): Span[] {
  return [...leavesOf(page, value, path)].flatMap(leaf => page.span(leaf.path) ?? [])
}
