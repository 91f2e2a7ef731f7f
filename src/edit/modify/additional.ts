import {ADDITIONAL_SECTIONS} from '../../form/shape.js'
import type {AdditionalSection} from '../../form/values.js'
import {BLANK_LINE, hashes, headingLine} from '../../markdown/notation.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import {headingPlace} from '../../write/places.js'
import type {Page} from '../page/page.js'
import {differ, type Editing, type ScopeEdit} from './editing.js'
import {type Entry, editEntries} from './entries.js'
import {atEnd} from './sections.js'

/** Edits the sections outside the form. */
export function editAdditional({editing, at, before, after}: ScopeEdit): Edit[] | null {
  const {page} = editing
  const old = before[ADDITIONAL_SECTIONS] as readonly AdditionalSection[]
  const now = after[ADDITIONAL_SECTIONS] as readonly AdditionalSection[]
  const entries = old.map((_, i): Entry => {
    const {start, end} = page.spanOf([ADDITIONAL_SECTIONS, i])
    return {start: page.lineStart(start), end, block: 'sections'}
  })
  const write = (it: AdditionalSection) => sectionText(editing, it)
  const shared = old.findIndex((it, i) => differ(it, now[i]))
  const added = now.slice(old.length)
  // A new section after all others goes to the end of the document.
  if (shared < 0) {
    if (added.some(({heading, within}) => within !== null || heading === '')) return null
    return [atEnd(page, at, added.map(write).join(BLANK_LINE))]
  }
  const cell = old.length === now.length + 1 ? withoutCell(page, shared) : null
  if (cell) return [cell]
  return editEntries(page, {
    before: old,
    after: now,
    entries,
    gap: BLANK_LINE,
    same: (a, b) => !differ(a, b),
    replaced: (i, value) => edited(editing, i, old[i] as AdditionalSection, value),
    written: write,
  })
}

/** Returns the edit that removes the kept text of a row, with its pipe; null when the text is not a cell. */
function withoutCell(page: Page, i: number): Edit | null {
  const span = page.span([ADDITIONAL_SECTIONS, i, 'markdown'])
  if (!span || /[\r\n]/.test(page.source.slice(span.start, span.end))) return null
  const before = /\|[ \t]*$/.exec(page.source.slice(page.lineStart(span.start), span.start))
  const after = /^[ \t]*/.exec(page.source.slice(span.end)) as RegExpExecArray
  return before && replacement(span.start - before[0].length, span.end + after[0].length, '')
}

function sectionText(editing: Editing, it: AdditionalSection): string {
  return it.heading === '' ? it.markdown : [headingOf(editing, it), it.markdown].filter(Boolean).join(BLANK_LINE)
}

function headingOf(editing: Editing, {heading, level}: AdditionalSection): string {
  return headingLine(level, headingText(editing, heading, level))
}

function headingText(editing: Editing, heading: string, level: number): string {
  return editing.spell(headingPlace(editing.page.root.frames, level), {value: heading, text: heading})
}

function edited(editing: Editing, i: number, before: AdditionalSection, after: AdditionalSection): Edit[] {
  const {page} = editing
  const path = [ADDITIONAL_SECTIONS, i] as const
  const whole = page.spanOf(path)
  const markdown = page.span([...path, 'markdown'])
  const head = page.span([...path, 'level'])
  const heading = page.span([...path, 'heading'])
  if (before.within !== after.within || (before.heading === '') !== (after.heading === '') || !markdown)
    return [replacement(whole.start, whole.end, sectionText(editing, after))]
  const edits: Edit[] = []
  if (before.heading !== after.heading || before.level !== after.level) {
    const marks = head && /^#+/.exec(page.source.slice(head.start, head.end))
    if (!head) return [replacement(whole.start, whole.end, sectionText(editing, after))]
    if (!marks || !heading) edits.push(replacement(head.start, head.end, headingOf(editing, after)))
    else {
      if (before.level !== after.level)
        edits.push(replacement(head.start, head.start + marks[0].length, hashes(after.level)))
      if (before.heading !== after.heading)
        edits.push(replacement(heading.start, heading.end, headingText(editing, after.heading, after.level)))
    }
  }
  if (before.markdown !== after.markdown) edits.push(replacement(markdown.start, markdown.end, after.markdown))
  return edits
}
