import {isAbsent} from '../../form/absent.js'
import type {FieldsShape, PartShape} from '../../form/shape.js'
import type {AdditionalSection} from '../../form/values.js'
import {withinOf} from '../../form/within.js'
import {replacement} from '../../source.js'
import type {Edit, Path} from '../../types.js'
import {leavesOf} from '../page/leaves.js'
import type {Page} from '../page/page.js'
import type {Span} from '../page/spans.js'
import type {SectionEdit} from './editing.js'
import {editSection} from './kinds/index.js'
import {rewrite} from './sections.js'

/*
 * Makes larger edits where small ones are not possible: it rewrites a section in the canonical form. Values that stay
 * keep their markdown.
 */

/** Returns the edits that rewrite a section. The sections of a part are rewritten one by one. */
export function rewriteSection(edit: SectionEdit): Edit[] | null {
  const {editing, at, shape, path, before, after} = edit
  if (shape.kind === 'part' || shape.kind === 'fields') return rewritePart(edit, shape)
  if (shape.kind === 'parts') return editSection(edit)
  if (isAbsent(shape, before)) return editSection(edit)
  return rewrite(
    edit,
    spansUnder(editing.page, path, before[shape.key]),
    editing.content(at, shape, after) || shape.placeholder,
  )
}

/** Replaces everything below the heading of a part, unless other text is there too. */
function rewritePart(edit: SectionEdit, shape: FieldsShape | PartShape): Edit[] | null {
  const {editing, at, path, after} = edit
  const {source, result} = editing.page
  const [below] = at.below(shape)
  const {additionalSections} = result.summary as {readonly additionalSections: readonly AdditionalSection[]}
  const within = withinOf(path) as string
  const isShared = additionalSections.some(it => it.within === within || it.within?.startsWith(`${within}.`))
  if (!below || isShared) return editSection(edit)
  let {start, end} = below
  while (start < end && /\s/.test(source[start] as string)) start++
  while (end > start && /\s/.test(source[end - 1] as string)) end--
  return start === end
    ? editSection(edit)
    : [replacement(start, end, editing.content(at, shape, after) || shape.placeholder)]
}

/** Returns the places of all values below a path. */
function spansUnder(page: Page, path: Path, value: unknown): Span[] {
  return [...leavesOf(page, value, path)].flatMap(leaf => page.span(leaf.path) ?? [])
}
