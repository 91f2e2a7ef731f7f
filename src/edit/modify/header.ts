import {fieldLabelled} from '../../extract/lookup.js'
import {replace} from '../../extract/values.js'
import type {HeaderField} from '../../format/form.js'
import type {Row, Table} from '../../read/blocks.js'
import type {Metadata} from '../../schema.js'
import type {Edit} from '../../types.js'
import {type Entry, editEntries, type Place} from './entries.js'
import {EMPHASIS, emphasised} from './inline.js'
import type {Page, PageLine, Span} from './page.js'
import {rowLike} from './rows.js'
import {hunksOf} from './script.js'
import {atTop} from './sections.js'
import type {Spell} from './spell.js'
import {writeYaml} from './yaml.js'

/** What a header line is to say, as markdown; `raw` is the text that front matter takes. */
export interface Written {
  readonly label: string
  readonly value: string
  readonly raw: string
}

/** Edits the line of a field, or adds one where the form has it. */
export function editField(page: Page, form: HeaderField, {value, raw}: Pick<Written, 'value' | 'raw'>): Edit[] | null {
  const entry = page.matter?.entries.find(({name}) => fieldLabelled(name.text) === form)
  if (entry) return [replace(entry.value.start, entry.value.end, writeYaml(raw))]
  const line = page.lines.find(it => it.field === form)
  if (line) return [valueEdit(page, line, value)]
  return newLine(page, {label: form.labels[0], value, raw}, form.field === 'date' ? 0 : 1)
}

/** Adds a line before all others, or after the first `after` fields. */
function newLine(page: Page, written: Written, after: number): Edit[] | null {
  const fields = page.lines.map(line => (line.field?.field === 'date' ? 0 : line.field ? 1 : 2))
  const at = fields.findIndex(rank => rank >= after)
  const before = [...page.lines]
  // A table can go on only at its end.
  const place = at < 0 || before[at]?.block.type === 'table' ? before.length : at
  return editLines(page, before, [...before.slice(0, place), written, ...before.slice(place)])
}

/** Edits the further header lines. */
export function editMetadata(
  page: Page,
  before: readonly Metadata[],
  after: readonly Metadata[],
  spell: Spell,
): Edit[] | null {
  const write = ({name, value}: Metadata): Written => ({
    label: spell('label', name),
    value: spell('metadata', value),
    raw: value,
  })
  const matter = page.matter ? before.findIndex((_, i) => !isInMatter(page, i)) : 0
  const inMatter = matter < 0 ? before.length : matter
  const lines: (PageLine | Written)[] = [...page.lines]
  const own = page.lines.flatMap((line, at) => (line.field ? [] : [at]))
  const edits: Edit[] = []
  for (const {at, removed, added} of hunksOf(before, after, same).reverse()) {
    if (at < inMatter) {
      if (at + removed > inMatter || added.length > removed) return null
      for (let k = 0; k < removed; k++) edits.push(...matterEdits(page, at + k, before[at + k] as Metadata, added[k]))
      continue
    }
    const first = own[at - inMatter] ?? lines.length
    const kept = Math.min(removed, added.length)
    for (let k = removed - 1; k >= 0; k--) {
      const place = own[at - inMatter + k] as number
      lines.splice(place, 1, ...(k < kept ? [write(added[k] as Metadata)] : []))
    }
    const next = removed > 0 ? (own[at - inMatter + kept - 1] ?? first - 1) + 1 : first
    lines.splice(next, 0, ...added.slice(kept).map(write))
  }
  const made = editLines(page, [...page.lines], lines)
  return made && [...edits, ...made]
}

function same(a: Metadata, b: Metadata): boolean {
  return a.name === b.name && a.value === b.value
}

function isInMatter(page: Page, i: number): boolean {
  const span = page.span(['metadata', i, 'value'])
  return span !== undefined && page.inMatter(span)
}

function matterEdits(page: Page, i: number, before: Metadata, after: Metadata | undefined): Edit[] {
  const name = page.span(['metadata', i, 'name']) as Span
  const value = page.span(['metadata', i, 'value']) as Span
  if (after === undefined) {
    const start = page.source.lastIndexOf('\n', name.start) + 1
    return [replace(start, page.source.indexOf('\n', value.end) + 1, '')]
  }
  return [
    ...(before.name === after.name ? [] : [replace(name.start, name.end, writeYaml(after.name))]),
    ...(before.value === after.value ? [] : [replace(value.start, value.end, writeYaml(after.value))]),
  ]
}

/* Lines, however they are written. */

function editLines(page: Page, before: readonly PageLine[], after: readonly (PageLine | Written)[]): Edit[] | null {
  if (before.length === 0) return after.length === 0 ? [] : [firstLines(page, after as Written[])]
  const entries = before.map(({block, start, end}, k): Entry => {
    const alone = block.type === 'paragraph' && block !== before[k - 1]?.block && block !== before[k + 1]?.block
    return {start: page.lineStart(start), end, block: alone ? 'paragraphs' : block}
  })
  return editEntries<PageLine | Written>(page, {
    before,
    after,
    entries,
    gap: before[0]?.block.type === 'paragraph' ? '\n\n' : '\n',
    replaced: (at, value) => lineEdits(page, before[at] as PageLine, value as Written),
    written: (value, place) => lineLike(page, before, place, value as Written),
  })
}

/** Below the title, or at the top. */
function firstLines(page: Page, lines: readonly Written[]): Edit {
  const text = lines.map(({label, value}) => `**${label}**: ${value}`).join('\n\n')
  const title = page.outline.title
  if (title) return replace(page.lineEnd(title.block.end), page.lineEnd(title.block.end), `\n\n${text}`)
  return atTop(page, text)
}

function lineEdits(page: Page, line: PageLine, {label, value}: Written): Edit[] {
  return [emphasised(page.source, line.label, inTable(line, label)), valueEdit(page, line, value)].filter(
    edit => page.source.slice(edit.offset, edit.offset + edit.length) !== edit.content,
  )
}

/** Where a line's value stands, without the end of emphasis that holds label and value: `**Date: 2024**`. */
function valueSpan({source}: Page, {label, value}: PageLine): Span {
  const [, open = '', , close = ''] = EMPHASIS.exec(source.slice(label.start, label.end)) ?? []
  const around = open !== '' && close === '' && !source.slice(label.end, value.start).includes(open)
  return around && source.slice(value.start, value.end).endsWith(open)
    ? {start: value.start, end: value.end - open.length}
    : value
}

function valueEdit(page: Page, line: PageLine, content: string): Edit {
  const {start, end} = valueSpan(page, line)
  const text = inTable(line, content)
  if (end > start) return replace(start, end, text)
  return replace(line.end, line.end, ` ${text}`)
}

function inTable({block}: PageLine, text: string): string {
  return block.type === 'table' ? text.replace(/(?<!\\)\|/g, '\\|') : text
}

function rowAt({block, start}: PageLine): Row | undefined {
  return block.type === 'table' ? [block.header, ...block.rows].find(row => row.start === start) : undefined
}

/** A line as the one beside it is written. */
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
