import {replace} from '../../extract/values.js'
import {LIST_MARKER, type ProseSection} from '../../format/form.js'
import type {Edit} from '../../types.js'
import {type Entry, editEntries} from './entries.js'
import type {Page, Span} from './page.js'
import {fill, rewrite} from './sections.js'
import type {Spell} from './spell.js'
import {paragraphsOf} from './wanted.js'

/** Edits the paragraphs of a text. */
export function editProse(
  page: Page,
  form: ProseSection,
  before: string | null,
  after: string | null,
  spell: Spell,
): Edit[] | null {
  const paragraphs = paragraphsOf(after ?? '')
  const write = (it: string) => writeParagraph(it, spell)
  if (before === null) return fill(page, form, paragraphs.map(write).join('\n\n'))
  const old = paragraphsOf(before)
  const entries: Entry[] = []
  for (let n = 0; n < old.length; n++) {
    const span = page.span([form.field, n]) as Span
    entries.push({...span, start: page.lineStart(span.start), block: form})
  }
  if (after === null) return rewrite(page, form, entries, form.placeholder)
  return editEntries(page, {
    before: old,
    after: paragraphs,
    entries,
    gap: '\n\n',
    replaced: (at, value) => {
      const {start, end} = page.span([form.field, at]) as Entry
      return [replace(start, end, write(value))]
    },
    written: (value, {beside}) => {
      // Indentation and quotes go on; a list's marker does not.
      const prefix = /^[\s>]*/.exec(page.source.slice((entries[beside] as Entry).start)) as RegExpExecArray
      return write(value).replace(/^/gm, prefix[0])
    },
  })
}

/** A paragraph of several lines is what a list reads as. */
function writeParagraph(paragraph: string, spell: Spell): string {
  const lines = paragraph.split('\n')
  return lines.length === 1
    ? spell('paragraph', paragraph)
    : lines.map(line => `${LIST_MARKER} ${spell('line', line)}`).join('\n')
}
