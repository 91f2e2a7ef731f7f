import {lineStart} from '../../extract/line-start.js'
import {lineEnd, nextLine} from '../../extract/notations/lines.js'
import {isAbsent} from '../../form/absent.js'
import {type FieldShape, METADATA} from '../../form/shape.js'
import type {Metadata} from '../../form/values.js'
import {BLANK_LINE, headerLine} from '../../markdown/notation.js'
import type {Row, Table} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import {nameText} from '../../write/frames.js'
import {fieldPlace, writeLine} from '../../write/line.js'
import {labelPlace, metadataPlace} from '../../write/places.js'
import type {Page} from '../page/page.js'
import type {PageLine, ScopePage} from '../page/scope-page.js'
import type {Span} from '../page/spans.js'
import type {Editing, ScopeEdit} from './editing.js'
import {type Entry, editEntries, type Place} from './entries.js'
import {editLine} from './fields/index.js'
import {EMPHASIS, emphasised} from './inline.js'
import {entryEdit} from './matter.js'
import {rowLike} from './rows.js'
import {hunksOf} from './script.js'
import {atTop} from './sections.js'

/** The new content of a header line, as markdown. */
interface Written {
  readonly label: string
  readonly value: string
}

/** A field whose value changes. */
interface FieldEdit extends ScopeEdit {
  readonly shape: FieldShape
}

/** Returns the edits of the line of a field, or adds a line at its place in the form. */
export function editField(edit: FieldEdit): Edit[] | null {
  const {editing, at, shape} = edit
  const {page} = editing
  const path = [...at.path, shape.key]
  const entry =
    at.path.length === 0 ? page.matter?.entries.find(it => at.fieldNamed(it.name.text) === shape) : undefined
  if (entry) return [entryEdit(page, entry.value, plainValue(edit))]
  const line = at.lines.find(it => it.field === shape)
  // A line that also has another field, or only a part of the value, cannot be edited alone.
  if (line?.isJoined || (line && line.role !== 'whole' && line.role !== 'doubtful')) return null
  if (line) return inLine(edit, line)
  const span = page.span(path)
  if (span) return [replacement(span.start, span.end, writtenValue(edit))]
  return newLine(edit)
}

function inLine(edit: FieldEdit, line: PageLine): Edit[] {
  const {editing, at, shape, before, after} = edit
  const {page} = editing
  const holder = valueSpan(page, line)
  const place = fieldPlace(at.frames, shape)
  const edits = editLine({editing, shape, path: [...at.path, shape.key], before, after, place, holder})
  if (edits && holder.end > holder.start) return edits.map(it => ({...it, content: inTable(line, it.content)}))
  return [valueEdit(page, line, writtenValue(edit))]
}

/** Returns the value as markdown; the placeholder when it is absent. */
function writtenValue({editing, at, shape, after}: FieldEdit): string {
  if (isAbsent(shape, after)) return shape.placeholder
  return writeLine(shape, after, fieldPlace(at.frames, shape), (place, _, spelling) => editing.spell(place, spelling))
}

/** Returns the value as plain text, for front matter. */
function plainValue({at, shape, after}: FieldEdit): string {
  if (isAbsent(shape, after)) return shape.placeholder
  return writeLine(shape, after, fieldPlace(at.frames, shape), (_place, _part, {text}) => text)
}

/** Adds a line after the lines of the fields before it. */
function newLine(edit: FieldEdit): Edit[] | null {
  const {editing, at, shape} = edit
  const {fields} = at.scope
  const rank = fields.indexOf(shape)
  const lines = [...at.lines]
  const next = lines.findIndex(line => line.field === undefined || fields.indexOf(line.field) > rank)
  // A table can only be continued at its end.
  const place = next < 0 || lines[next]?.block.type === 'table' ? lines.length : next
  const written = {label: nameText(shape), value: writtenValue(edit)}
  return editLines(editing, at, lines, [...lines.slice(0, place), written, ...lines.slice(place)])
}

/** Edits the header lines outside the form. */
export function editMetadata({editing, at, before, after}: ScopeEdit): Edit[] | null {
  const {page} = editing
  const old = before[METADATA] as readonly Metadata[]
  const now = after[METADATA] as readonly Metadata[]
  const write = ({name, value}: Metadata): Written => ({
    label: editing.spell(labelPlace(at.frames), {value: name, text: name}),
    value: editing.spell(metadataPlace(at.frames), {value, text: value}),
  })
  const matter = page.matter ? old.findIndex((_, i) => !isInMatter(page, i)) : 0
  const inMatter = matter < 0 ? old.length : matter
  const lines: (PageLine | Written)[] = [...at.lines]
  const own = at.lines.flatMap((line, k) => (line.field ? [] : [k]))
  if (own.length !== old.length - inMatter) return null
  const edits: Edit[] = []
  for (const {at: first, removed, added} of hunksOf(old, now, isSame).reverse()) {
    if (first < inMatter) {
      if (first + removed > inMatter || added.length > removed) return null
      for (let k = 0; k < removed; k++)
        edits.push(...matterEdits(page, first + k, old[first + k] as Metadata, added[k]))
      continue
    }
    const place = own[first - inMatter] ?? lines.length
    const kept = Math.min(removed, added.length)
    for (let k = removed - 1; k >= 0; k--) {
      const line = own[first - inMatter + k] as number
      const next = added[k] as Metadata
      const isKept = k < kept && next.value === old[first + k]?.value
      const value = isKept ? valueAt(page, at.lines[line] as PageLine) : null
      lines.splice(line, 1, ...(k < kept ? [value === null ? write(next) : {...write(next), value}] : []))
    }
    const next = removed > 0 ? (own[first - inMatter + kept - 1] ?? place - 1) + 1 : place
    lines.splice(next, 0, ...added.slice(kept).map(write))
  }
  const made = editLines(editing, at, [...at.lines], lines)
  return made && [...edits, ...made]
}

function isSame(a: Metadata, b: Metadata): boolean {
  return a.name === b.name && a.value === b.value
}

function isInMatter(page: Page, i: number): boolean {
  const span = page.span([METADATA, i, 'value'])
  return span !== undefined && page.inMatter(span)
}

function matterEdits(page: Page, i: number, before: Metadata, after: Metadata | undefined): Edit[] {
  const name = page.spanOf([METADATA, i, 'name'])
  const value = page.spanOf([METADATA, i, 'value'])
  if (after === undefined) {
    const {source} = page
    const end = lineEnd(source, value.end, source.length)
    return [replacement(lineStart(source, name.start), nextLine(source, end, source.length), '')]
  }
  return [
    ...(before.name === after.name ? [] : [entryEdit(page, name, after.name)]),
    ...(before.value === after.value ? [] : [entryEdit(page, value, after.value)]),
  ]
}

/* Edits header lines in any style. */

function editLines(
  {page}: Editing,
  at: ScopePage,
  before: readonly PageLine[],
  after: readonly (PageLine | Written)[],
): Edit[] | null {
  if (before.length === 0) return after.length === 0 ? [] : [firstLines(page, at, after as Written[])]
  const entries = before.map(({block, start, end}, k): Entry => {
    const alone = block.type === 'paragraph' && block !== before[k - 1]?.block && block !== before[k + 1]?.block
    return {start: page.lineStart(start), end, block: alone ? 'paragraphs' : block}
  })
  return editEntries<PageLine | Written>(page, {
    before,
    after,
    entries,
    gap: before[0]?.block.type === 'paragraph' ? BLANK_LINE : '\n',
    replaced: (k, value) => lineEdits(page, before[k] as PageLine, value as Written),
    written: (value, place) => lineLike(page, before, place, value as Written),
  })
}

/** Writes lines below the heading, or at the top. */
function firstLines(page: Page, {head}: ScopePage, lines: readonly Written[]): Edit {
  const text = lines.map(({label, value}) => headerLine(label, value)).join(BLANK_LINE)
  if (!head) return atTop(page, text)
  const end = page.lineEnd(head.block.end)
  return replacement(end, end, BLANK_LINE + text)
}

function lineEdits(page: Page, line: PageLine, {label, value}: Written): Edit[] {
  return [emphasised(page.source, line.label, inTable(line, label)), valueEdit(page, line, value)].filter(
    edit => page.source.slice(edit.offset, edit.offset + edit.length) !== edit.content,
  )
}

/** Returns the place of the value of a line, without the end of emphasis around label and value: `**Date: 2024**`. */
function valueSpan({source}: Page, {label, value}: PageLine): Span {
  const [, open = '', , close = ''] = EMPHASIS.exec(source.slice(label.start, label.end)) ?? []
  const around = open !== '' && close === '' && !source.slice(label.end, value.start).includes(open)
  return around && source.slice(value.start, value.end).endsWith(open)
    ? {start: value.start, end: value.end - open.length}
    : value
}

/** Returns the markdown of the value of a line; null when it has no value. */
function valueAt(page: Page, line: PageLine): string | null {
  const {start, end} = valueSpan(page, line)
  return end > start ? page.source.slice(start, end) : null
}

function valueEdit(page: Page, line: PageLine, content: string): Edit {
  const {start, end} = valueSpan(page, line)
  const text = inTable(line, content)
  if (end > start) return replacement(start, end, text)
  return replacement(line.end, line.end, ` ${text}`)
}

function inTable({block}: PageLine, text: string): string {
  return block.type === 'table' ? text.replace(/(?<!\\)\|/g, '\\|') : text
}

function rowAt({block, start}: PageLine): Row | undefined {
  return block.type === 'table' ? [block.header, ...block.rows].find(row => row.start === start) : undefined
}

/** Returns a line in the style of the line beside it. */
function lineLike(
  page: Page,
  lines: readonly PageLine[],
  {beside, after}: Place,
  {label, value}: Written,
): string | null {
  const {source} = page
  const line = lines[beside] as PageLine
  const prefix = page.prefix(line.start)
  const row = rowAt(line)
  if (row) {
    const table = line.block as Table
    if (after === 0 || row === table.header) return null
    const cells = [label, value].map(text => inTable(line, text))
    return prefix + rowLike(source, row, false, column => cells[column] as string)
  }
  const {start, end} = valueSpan(page, line)
  const edit = emphasised(source, line.label, label)
  const opening = source.slice(line.start, edit.offset) + edit.content
  const colon = source.slice(edit.offset + edit.length, Math.max(start, edit.offset + edit.length))
  return (
    prefix +
    opening +
    (end > start ? colon : `${source.slice(edit.offset + edit.length, line.end)} `) +
    value +
    source.slice(end, line.value.end)
  )
}
