import type {Extra} from '../../diagnostics/diagnostic.js'
import type {SectionShape} from '../../form/shape.js'
import type {Span, Table} from '../../read/blocks.js'
import {isLineEnding} from '../../read/characters.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {Context} from '../context.js'
import type {Outline} from '../headings/outline.js'
import {lineTextStart} from '../line-start.js'
import {type Place, ROOT} from '../positions.js'
import {SpanCursor} from '../span-cursor.js'
import type {TableColumns} from '../tables/names.js'
import {boxOf} from './html-box.js'
import {lineAbove} from './lines.js'
import type {Note, NoteKind} from './stage.js'
import {markdownOf} from './write.js'

/** Returns the columns of the table of a section; undefined when the section has no table. */
export type ColumnsOf = (section: SectionShape) => TableColumns | undefined

/**
 * Reports the notations that were found, except for those outside the form. `outline` is the outline of the blocks that
 * replace them.
 */
export function reportNotes(context: Context, notes: readonly Note[], outline: Outline, columnsOf: ColumnsOf): void {
  if (notes.length === 0) return
  const heads = new Set<number>(outline.nodes.map(({head}) => head.block.start))
  if (outline.title) heads.add(outline.title.block.start)
  let at = 0
  const outside = new SpanCursor(context.outside)
  const verbatim = new SpanCursor(context.verbatimMarkdown)
  for (const note of notes) {
    const isOutside = outside.has(note.start)
    if (verbatim.has(note.start)) continue
    while (at + 1 < outline.nodes.length && (outline.nodes[at + 1]?.start ?? 0) <= note.start) at++
    const node = outline.nodes[at]
    const isBelow = node !== undefined && note.start >= node.start
    const named = isBelow ? node.head.named : undefined
    // Text outside the form is not changed, except for a table of contents, which no section keeps.
    if ((isOutside || (isBelow && !named)) && note.kind !== 'contents') continue
    const place = named ? context.positions.child(ROOT, named.section.key) : ROOT
    // The notation of a heading is reported with the heading.
    const isHead = note.code === 'heading-style' || (note.blocks.length === 1 && note.blocks[0]?.type === 'paragraph')
    if (!isHead || !heads.has(note.start)) report(context, note, place, named && columnsOf(named.section))
  }
}

function report(context: Context, note: Note, place: Place, columns: TableColumns | undefined): void {
  const {source} = context
  const {code, kind, start, end} = note
  if (kind === 'rule-below') return reportRule(context, note, place)
  const actual = source.slice(start, end)
  const extra = {fix: () => (OWN_FIXES[kind] ?? rewritten)(source, note, columns)}
  if (QUOTED_KINDS.has(kind)) context.positions.quote(start, end)
  if (code === 'broken-table') reportBroken(context, note, place, extra)
  else
    context.report(code === 'table-style' ? code : 'block-style', {place, start, end}, {actual, notation: kind}, extra)
}

/** The fixes of the kinds that have no blocks to write. */
const OWN_FIXES: Partial<Record<NoteKind, (source: string, note: Note) => Edit[] | null>> = {
  'wrapped-line': joinedLine,
  box: (source, {start, end}) => {
    // A label around the box would stay.
    if (source.charAt(start - 1) === '>') return null
    const space = /\s/.test(source.charAt(end)) ? '' : ' '
    return [replacement(start, end, `${boxOf(source.slice(start, end))}${space}`)]
  },
}

/** Joins a line with the line above it. */
function joinedLine(source: string, {start}: Note): Edit[] {
  const above = source.slice(0, start).trimEnd().length
  return [replacement(above, start, ' ')]
}

/** The notations that are in no value. For a split table this is its second header. */
const QUOTED_KINDS = new Set<NoteKind>(['page-break', 'comment', 'contents', 'callout', 'split-table', 'attributes'])

/** Reports a rule right below text. It needs a blank line above it. */
function reportRule(context: Context, {start, end, blocks: [text]}: Note, place: Place): void {
  const {source} = context
  const line = lineTextStart(source, start)
  const above = lineAbove(source, line)
  const params = {
    actual: above ? source.slice(above.start, above.end).trim() : '',
    expected: '---',
    problem: 'rule-below',
  } as const
  // In a quote, the blank line would end the quote.
  const fix = () => (source.slice(line, start).trim() === '' ? [replacement(line, end, '\n---')] : null)
  context.report('heading-style', {place, start: text?.start ?? start, end}, params, {fix})
}

/** Reports a broken table at the row that is wrong. The fix writes the whole table. */
export function reportBroken({found, source}: Context, note: Note, place: Place, extra: Extra): void {
  const [table] = note.blocks
  const at = table?.type === 'table' ? wrongRow(source, table, note) : note
  found.report(
    'broken-table',
    {place, start: at.start, end: at.end},
    {actual: source.slice(at.start, at.end), problem: note.kind},
    extra,
  )
}

function wrongRow(source: string, {header, rows}: Table, note: Note): Span {
  const first = header.start < header.end ? header : (rows[0] ?? note)
  if (note.kind === 'delimiter-missing') return first
  if (note.kind !== 'delimiter-cells') return note
  const found = /^[ \t>]*([|:\-=–—+][ \t|:\-=–—+]*)$/m.exec(source.slice(note.start, note.end))
  if (!found) return note
  const start = note.start + found.index + found[0].length - (found[1] as string).length
  return {start, end: start + (found[1] as string).trimEnd().length}
}

/**
 * Returns the edits that write the blocks of a notation; null when they would have to be written between the marks of a
 * quote or an item.
 */
function rewritten(source: string, note: Note, columns: TableColumns | undefined): Edit[] | null {
  if (note.blocks.length === 0) return null
  const first = lineTextStart(source, note.start)
  const indent = source.slice(first, note.start)
  if (indent.trim() !== '') return null
  const markdown = markdownOf(source, note, columns)
  const lines = note.kind === 'indented' ? markdown : markdown.replaceAll('\n', `\n${indent}`)
  const above = endsBlank(source, first) ? '' : '\n'
  const below = startsBlank(source, note.end) ? '' : '\n'
  const start = note.kind === 'indented' ? first : note.start
  return [replacement(start, note.end, `${above}${lines}${below}`)]
}

/** Whether the line above the one that begins at an offset is blank. */
function endsBlank(source: string, at: number): boolean {
  const above = lineAbove(source, at)
  return above === null || source.slice(above.start, above.end).trim() === ''
}

/** Whether the line below the one that ends at an offset is blank. */
function startsBlank(source: string, at: number): boolean {
  let from = at
  while (from < source.length && !isLineEnding(source.charCodeAt(from))) from++
  from += source.startsWith('\r\n', from) ? 2 : 1
  for (; from < source.length && !isLineEnding(source.charCodeAt(from)); from++)
    if (!/\s/.test(source.charAt(from))) return false
  return true
}
