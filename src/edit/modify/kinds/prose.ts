import type {ProseShape} from '../../../form/shape.js'
import {BLANK_LINE, listMarkdown} from '../../../markdown/notation.js'
import {replacement} from '../../../source.js'
import type {Edit} from '../../../types.js'
import {linePlace, paragraphPlace} from '../../../write/kinds/prose.js'
import {paragraphsOf} from '../../../write/normal.js'
import type {SectionEdit, SectionKindEditor} from '../editing.js'
import {type Entry, editEntries} from '../entries.js'
import {fill, rewrite} from '../sections.js'

/** Edits paragraphs. Paragraphs that stay are not touched. */
export const prose: SectionKindEditor<ProseShape> = edit => {
  const {editing, at, shape, path, before, after} = edit
  if (before[shape.key] === null) return fill(edit, editing.content(at, shape, after))
  if (after[shape.key] !== null) return editParagraphs(edit)
  const spans = textsOf(before[shape.key]).map((_, n) => editing.page.spanOf([...path, n]))
  return rewrite(edit, spans, shape.placeholder)
}

/** Edits paragraphs of a text that is present before and after the change. */
export function editParagraphs(edit: SectionEdit<ProseShape>): Edit[] | null {
  const {editing, shape, path, before, after} = edit
  const {page} = editing
  const old = textsOf(before[shape.key])
  const entries = old.map((_, n): Entry => {
    const span = page.spanOf([...path, n])
    return {...span, start: page.lineStart(span.start), block: shape}
  })
  return editEntries(page, {
    before: old,
    after: textsOf(after[shape.key]),
    entries,
    gap: BLANK_LINE,
    replaced: (n, value) => {
      const {start, end} = page.spanOf([...path, n])
      return [replacement(start, end, write(edit, value))]
    },
    written: (value, {beside}) => {
      // A new paragraph has the indentation and quote markers of its neighbour, but not its list marker.
      const prefix = /^[\s>]*/.exec(page.source.slice((entries[beside] as Entry).start)) as RegExpExecArray
      return write(edit, value).replace(/^/gm, prefix[0])
    },
  })
}

function textsOf(value: unknown): string[] {
  return value === null ? [] : paragraphsOf(value as string).map(lines => lines.join('\n'))
}

/** Returns a paragraph as markdown. One of several lines is a list, because lists are read as such paragraphs. */
function write({editing, at, shape}: SectionEdit<ProseShape>, paragraph: string): string {
  const lines = paragraph.split('\n')
  if (lines.length === 1) return editing.spell(paragraphPlace(at.frames, shape), {value: paragraph, text: paragraph})
  return listMarkdown(lines.map(line => editing.spell(linePlace(at.frames, shape), {value: line, text: line})))
}
