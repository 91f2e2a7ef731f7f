import type {GroupSection} from '../../format/form.js'
import {SECTION_LEVEL} from '../../format/form.js'
import {tableMarkdown} from '../../markdown/notation.js'
import type {Paragraph, Row, Table, Text} from '../../read/blocks.js'
import type {Path} from '../../types.js'
import {type Draft, keepSection} from '../draft.js'
import {isAtom, linesOf, rawLine, sliceText} from '../pieces.js'
import {phraseOf, reportPhrase} from '../placeholder.js'
import {replace, separatorsOf} from '../values.js'
import {type Columns, findColumns, isHeader, reportHeader} from './columns.js'
import type {Groups} from './groups.js'

/** Reads the rows of a table into groups. */
export function readTable(draft: Draft, form: GroupSection, groups: Groups, table: Table): void {
  const columns = findColumns(form, table.header.cells)
  reportHeader(draft, form, table.header, columns)
  if (columns.swapped) reportSwapped(draft, form, table, columns)
  if (isPlaceholderTable(draft, form, table, columns)) return
  if (groups.size === 0 && table.rows.every(row => row.cells.every(cell => cell.text === ''))) {
    draft.found.report('empty-section', [form.field], table.start, table.end, {section: form.headings[0]})
  }
  for (let at = 0; at < table.header.cells.length; at++) {
    const cell = table.header.cells[at] as Text
    if (isExtra(columns, at) && cell.text !== '') reportExtra(draft, [form.field], cell, table.header.cells.length)
  }
  for (const row of table.rows) readRow(draft, groups, table, row, columns)
}

/** A table whose only row says that there is nothing. */
function isPlaceholderTable(draft: Draft, form: GroupSection, table: Table, columns: Columns): boolean {
  if (table.rows.length !== 1) return false
  const cells = (table.rows[0] as Row).cells.filter(cell => cell.text !== '')
  const [cell] = cells
  if (cells.length !== 1 || !cell || cell !== table.rows[0]?.cells[Math.max(columns.category, 0)]) return false
  const phrase = phraseOf(draft, cell, form.placeholder)
  if (phrase) reportPhrase(draft, phrase, form.field, cell)
  return phrase !== null
}

function readRow(draft: Draft, groups: Groups, table: Table, row: Row, columns: Columns): void {
  const {cells, start, end} = row
  const nothing: Text = {text: '', start: end, end, map: null}
  const missing = cells.length <= Math.max(columns.category, columns.value)
  if (missing) draft.found.report('missing-cell', groups.nextPath(), end, end, {actual: draft.source.slice(start, end)})
  const category = cells[columns.category] ?? nothing
  const value = cells[columns.value] ?? nothing
  if (columns.swapped) readSwapped(draft, groups, row, category, value)
  else if (columns.category < 0) groups.addValues(groups.uncategorised(), value)
  else if (category.text !== '' || value.text !== '')
    groups.addRow(category, missing ? null : value, {row, joinable: cells.length <= 2})
  for (let at = 0; at < cells.length; at++) {
    if (isExtra(columns, at)) keepExtra(draft, cells[at] as Text, table.header.cells[at], cells.length)
  }
}

function isExtra(columns: Columns, at: number): boolean {
  return at !== columns.category && at !== columns.value
}

/** Each of the categories gets the values of the row. */
function readSwapped(draft: Draft, groups: Groups, row: Row, category: Text, value: Text): void {
  const cuts = separatorsOf(category)
  const origin = {row, joinable: false, shared: cuts.length > 0}
  if (cuts.length === 0) return groups.addRow(category, value, origin)
  for (const part of partsBetween(category, cuts)) {
    const text = sliceText(draft.source, category, part.from, part.to)
    if (text.text !== '') groups.addRow(text, value, origin)
  }
}

function partsBetween(text: Text, cuts: readonly number[]): {from: number; to: number}[] {
  return [-1, ...cuts].map((cut, k) => ({from: cut + 1, to: cuts[k] ?? text.text.length}))
}

function reportExtra(draft: Draft, path: Path, cell: Text, columns: number): void {
  const actual = draft.source.slice(cell.start, cell.end)
  draft.positions.mark(cell.start, cell.end)
  draft.found.report('extra-cell', path, cell.start, cell.end, {actual, columns: Math.min(2, columns)})
}

/** A cell past category and values becomes an additional section under the name of its column. */
function keepExtra(draft: Draft, cell: Text, header: Text | undefined, columns: number): void {
  if (cell.text === '') return
  const head = header && header.text !== '' ? header : null
  const at = head && {start: head.start, end: head.start, textStart: head.start, textEnd: head.end}
  const path = keepSection(draft, at, head?.text ?? '', SECTION_LEVEL + 1, cell.start, cell.end)
  if (path) reportExtra(draft, path, cell, columns)
}

function reportSwapped(draft: Draft, form: GroupSection, table: Table, columns: Columns): void {
  const {source} = draft
  const {header} = table
  const [canonicalCategory] = form.categoryHeaders
  const [canonicalValue] = form.valueHeaders
  const wide = [table.header, ...table.rows].some(row => row.cells.length > 2)
  draft.found.report(
    'swapped-columns',
    [form.field],
    header.start,
    header.end,
    {
      actual: header.cells.map(cell => cell.text).join(' | '),
      expected: `${canonicalCategory} | ${canonicalValue}`,
    },
    {
      fix: () =>
        wide
          ? null
          : [
              replace(
                table.start,
                table.end,
                tableMarkdown(
                  [form.categoryHeaders[0], form.valueHeaders[0]],
                  table.rows.flatMap(row => turn(source, row, columns)),
                ),
              ),
            ],
    },
  )
}

/** The rows that say the same with the category first: one for each category. */
function turn(source: string, row: Row, columns: Columns): [string, string][] {
  const category = row.cells[columns.category]
  const values = rawLine(source, row.cells[columns.value] as Text)
  if (!category) return [['', values]]
  return partsBetween(category, separatorsOf(category))
    .map(part => rawLine(source, sliceText(source, category, part.from, part.to)))
    .filter((line, _k, all) => line !== '' || all.length === 1)
    .map(line => [line, values])
}

/** Nothing but what belongs to a delimiter row, or what software made of its hyphens. */
const DELIMITER = /^[\s|:\-=–—]+$/

function isDelimiter(line: Text): boolean {
  return DELIMITER.test(line.text) && /[-=–—]/.test(line.text)
}

/** Lines that are meant for a table, and what stands above them in their paragraph. */
export interface PipedLines {
  readonly table: Table
  readonly lines: readonly Text[]
  readonly intro: Text | null
}

/**
 * Takes a paragraph whose lines hold pipes for a table without a delimiter row, or with one that does not fit. Null
 * when it is none.
 */
export function pipedLines(source: string, form: GroupSection, {content: text}: Paragraph): PipedLines | null {
  if (!text.text.includes('|')) return null
  const lines = linesOf(source, text)
  const slices = lines.map(([from, to]) => sliceText(source, text, from, to))
  const first = slices.findIndex(line => cutsOf(line).length > 0)
  const rows = slices.slice(first)
  if (first < 0 || rows.some(line => cutsOf(line).length === 0 && !isDelimiter(line))) return null
  const table = tableOf(source, form, rows)
  if (table === null) return null
  const intro = first === 0 ? null : sliceText(source, text, 0, (lines[first - 1] as [number, number])[1])
  return {table, lines: rows, intro}
}

function tableOf(source: string, form: GroupSection, lines: readonly Text[]): Table | null {
  const rows = lines.filter(line => !isDelimiter(line)).map(line => rowOf(source, line))
  const [first] = rows
  if (!first || (rows.length === lines.length && rows.length === 1 && first.cells.length < 2)) return null
  const headed = isHeader(form, first.cells) || rows.length < lines.length
  const header = headed ? first : {start: first.start, end: first.start, cells: canonicalCells(form, first.start)}
  return {type: 'table', start: first.start, end: (rows.at(-1) as Row).end, header, rows: headed ? rows.slice(1) : rows}
}

/** The header that rows without one are read under. */
function canonicalCells(form: GroupSection, at: number): Text[] {
  return [form.categoryHeaders[0], form.valueHeaders[0]].map(text => ({text, start: at, end: at, map: null}))
}

function rowOf(source: string, line: Text): Row {
  const cuts = cutsOf(line)
  const from = line.text.startsWith('|') && cuts[0] === 0 ? 1 : 0
  const inner = cuts.filter(cut => cut >= from && !(cut === line.text.length - 1))
  const ends = [
    ...inner,
    cuts.at(-1) === line.text.length - 1 && line.text.length > 1 ? line.text.length - 1 : line.text.length,
  ]
  const cells = ends.map((end, k) => sliceText(source, line, k === 0 ? from : (inner[k - 1] as number) + 1, end))
  return {start: line.start, end: line.end, cells}
}

function cutsOf(line: Text): number[] {
  const cuts: number[] = []
  for (let at = line.text.indexOf('|'); at >= 0; at = line.text.indexOf('|', at + 1))
    if (!isAtom(line, at)) cuts.push(at)
  return cuts
}

export function reportBroken(draft: Draft, form: GroupSection, lines: readonly Text[], table: Table): void {
  const {source} = draft
  const delimiter = lines.find(isDelimiter)
  const first = lines[0] as Text
  const last = lines.at(-1) as Text
  const at = delimiter ?? first
  const headed = table.header.start !== table.header.end
  const width = headed ? table.header.cells.length : 2
  const fix = () => {
    const rows = lines.filter(line => !isDelimiter(line)).map(line => rawLine(source, line))
    const header = headed ? (rows.shift() as string) : `| ${form.categoryHeaders[0]} | ${form.valueHeaders[0]} |`
    return [replace(first.start, last.end, [header, `|${' --- |'.repeat(width)}`, ...rows].join('\n'))]
  }
  draft.positions.mark(at.start, at.end)
  draft.found.report(
    'broken-table',
    [form.field],
    at.start,
    at.end,
    {
      actual: source.slice(at.start, at.end),
      problem: delimiter ? 'delimiter-cells' : 'delimiter-missing',
    },
    {fix},
  )
}
