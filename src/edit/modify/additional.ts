import {replace} from '../../extract/values.js'
import type {AdditionalSection} from '../../schema.js'
import type {Edit} from '../../types.js'
import {type Entry, editEntries} from './entries.js'
import type {Page, Span} from './page.js'
import {atEnd} from './sections.js'
import type {Spell} from './spell.js'

/** Edits the sections outside the form. */
export function editAdditional(
  page: Page,
  before: readonly AdditionalSection[],
  after: readonly AdditionalSection[],
  spell: Spell,
): Edit[] | null {
  const entries: Entry[] = []
  for (const i of before.keys()) {
    const markdown = page.span(['additionalSections', i, 'markdown']) as Span
    const head = page.span(['additionalSections', i, 'level'])
    entries.push({start: page.lineStart((head ?? markdown).start), end: markdown.end, block: 'sections'})
  }
  const write = (it: AdditionalSection) => `${headingOf(it, spell)}\n\n${it.markdown}`
  const shared = before.findIndex((it, i) => !same(it, after[i]))
  // What comes after all others comes at the end of the document.
  if (shared < 0) return [atEnd(page, after.slice(before.length).map(write).join('\n\n'))]
  return editEntries(page, {
    before,
    after,
    entries,
    gap: '\n\n',
    same,
    replaced: (at, value) => edited(page, at, before[at] as AdditionalSection, value, spell),
    written: write,
  })
}

function same(a: AdditionalSection, b: AdditionalSection | undefined): boolean {
  return b !== undefined && a.heading === b.heading && a.level === b.level && a.markdown === b.markdown
}

function headingOf({heading, level}: AdditionalSection, spell: Spell): string {
  return heading === '' ? '#'.repeat(level) : `${'#'.repeat(level)} ${spell('heading', heading, level === 1)}`
}

function edited(page: Page, at: number, before: AdditionalSection, after: AdditionalSection, spell: Spell): Edit[] {
  const path = ['additionalSections', at] as const
  const markdown = page.span([...path, 'markdown']) as Span
  const head = page.span([...path, 'level'])
  const heading = page.span([...path, 'heading'])
  const edits: Edit[] = []
  if (before.markdown !== after.markdown) edits.push(replace(markdown.start, markdown.end, after.markdown))
  if (before.heading === after.heading && before.level === after.level) return edits
  if (!head) return [...edits, replace(markdown.start, markdown.start, `${headingOf(after, spell)}\n\n`)]
  const hashes = /^#+/.exec(page.source.slice(head.start, head.end))
  if (!hashes || !heading || after.heading === '')
    return [replace(head.start, head.end, headingOf(after, spell)), ...edits]
  if (before.level !== after.level)
    edits.unshift(replace(head.start, head.start + hashes[0].length, '#'.repeat(after.level)))
  if (before.heading !== after.heading)
    edits.unshift(replace(heading.start, heading.end, spell('heading', after.heading, after.level === 1)))
  return edits
}
