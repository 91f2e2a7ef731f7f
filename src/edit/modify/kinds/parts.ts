import type {Values} from '../../../form/absent.js'
import type {PartsShape} from '../../../form/shape.js'
import {BLANK_LINE} from '../../../markdown/notation.js'
import {replacement} from '../../../source.js'
import type {Edit} from '../../../types.js'
import type {ScopePage} from '../../page/scope-page.js'
import {differ, type SectionEdit, type SectionKindEditor} from '../editing.js'
import {withoutLines} from '../entries.js'
import {hunksOf} from '../script.js'
import {fill} from '../sections.js'

/** Edits parts, each with its heading. Parts that stay are not touched. */
export const parts: SectionKindEditor<PartsShape> = edit => {
  const {editing, at, shape, before, after} = edit
  const old = before[shape.key] as readonly Values[]
  const now = after[shape.key] as readonly Values[]
  if (old.length === 0) return fill(edit, now.map(it => editing.part(at, shape, it)).join(BLANK_LINE))
  const pages = at.below(shape)
  if (pages.length !== old.length) return null
  const edits: Edit[] = []
  for (const {at: first, removed, added} of hunksOf(old, now, (a, b) => !differ(a, b))) {
    const kept = Math.min(removed, added.length)
    for (let k = 0; k < kept; k++) {
      const made = editing.scope(pages[first + k] as ScopePage, old[first + k] as Values, added[k] as Values)
      if (made === null) return null
      for (const it of made) edits.push(it)
    }
    for (let k = kept; k < removed; k++)
      edits.push(without(edit, pages[first + k] as ScopePage, now.length === 0 && k === 0))
    if (added.length > kept) edits.push(inserted(edit, pages, first + kept, added.slice(kept)))
  }
  return edits
}

/** Returns the edit that removes a part with its heading. The placeholder replaces the last part. */
function without(
  {editing: {page}, shape}: SectionEdit<PartsShape>,
  {head, start, end}: ScopePage,
  isLast: boolean,
): Edit {
  const from = page.lineStart(head?.block.start ?? start)
  let to = end
  while (to > from && /\s/.test(page.source[to - 1] as string)) to--
  return isLast && shape.named ? replacement(from, to, shape.placeholder) : withoutLines(page, from, to)
}

function inserted(
  {editing, at, shape}: SectionEdit<PartsShape>,
  pages: readonly ScopePage[],
  index: number,
  parts: readonly Values[],
): Edit {
  const {page} = editing
  const text = parts.map(it => editing.part(at, shape, it)).join(BLANK_LINE)
  const next = pages[index]
  if (next) {
    const start = page.lineStart(next.head?.block.start ?? next.start)
    return replacement(start, start, text + BLANK_LINE)
  }
  let {end} = pages.at(-1) as ScopePage
  while (end > page.from && /\s/.test(page.source[end - 1] as string)) end--
  return replacement(end, end, BLANK_LINE + text)
}
