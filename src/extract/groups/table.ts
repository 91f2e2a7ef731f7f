import type {GroupsShape, TableShape} from '../../form/shape.js'
import {rowLine, tableMarkdown} from '../../markdown/notation.js'
import type {Paragraph, Row, Table, Text} from '../../read/blocks.js'
import {writtenAnew} from '../anew.js'
import {separatorsOf} from '../fields/place.js'
import type {SectionAt} from '../kinds/reader.js'
import {isAtom, linesOf, plain, rawLine, sliceText} from '../pieces.js'
import {phraseOf, reportPhrase} from '../placeholder.js'
import {keepExtra} from '../tables/extra.js'
import {underRealHeader} from '../tables/header.js'
import {type Columns, findColumns, isHeader, reportHeader} from './columns.js'
import type {Groups} from './groups.js'

/** The names of the columns in the canonical header. */
export function headerOf({category, values}: GroupsShape): [string, string] {
  return [category.names[0], values.names[0]]
}

/** Reads the rows of a table into groups. */
export function readTable(at: SectionAt<GroupsShape>, groups: Groups, read: Table): void {
  const {context, section, place} = at
  const table = underRealHeader(read, row => row.cells.length > 1 && isHeader(section, row.cells), headerOf(section))
  if (table !== read) reportEmptyHeader(at, read, table)
  const columns = findColumns(section, table.header.cells)
  reportHeader(at, table.header, columns)
  if (columns.swapped) reportSwapped(at, table, columns)
  if (isPlaceholderTable(at, table, columns)) return
  if (groups.size === 0 && table.rows.every(row => row.cells.every(cell => cell.text === ''))) {
    context.report('empty-section', place, table.start, table.end, {section: section.names[0]})
  }
  for (const row of table.rows) readRow(at, groups, row, columns)
  const isExtra = (column: number) => column !== columns.category && column !== columns.value
  keepExtra(at, table, {key: Math.max(columns.category, 0), isExtra, expected: Math.min(2, table.header.cells.length)})
}

/** Reports a header that is empty, or a title above the real one. */
export function reportEmptyHeader(
  {context, place}: SectionAt<GroupsShape | TableShape>,
  read: Table,
  table: Table,
): void {
  const {source} = context
  const {start, end} = read.header
  // A notation without headers has its own diagnostic.
  if (start === end) return
  const cells = (row: Row) => row.cells.map(cell => rawLine(source, cell))
  const header =
    table.header.start === table.header.end ? table.header.cells.map(cell => cell.text) : cells(table.header)
  const params = {actual: source.slice(start, end), expected: rowLine(header)}
  context.positions.mark(start, end)
  context.report('table-header', place, start, end, params, {
    fix: () => writtenAnew(source, read.start, read.end, tableMarkdown(header, table.rows.map(cells))),
  })
}

/** A table whose only row says that there is nothing. */
function isPlaceholderTable(
  {context, section, place}: SectionAt<GroupsShape>,
  table: Table,
  columns: Columns,
): boolean {
  if (table.rows.length !== 1) return false
  const cells = (table.rows[0] as Row).cells.filter(cell => cell.text !== '')
  const [cell] = cells
  if (cells.length !== 1 || !cell || cell !== table.rows[0]?.cells[Math.max(columns.category, 0)]) return false
  const phrase = phraseOf(context, cell, section.placeholder)
  if (phrase) reportPhrase(context, phrase, {place, key: section.key}, cell)
  return phrase !== null
}

function readRow({context}: SectionAt<GroupsShape>, groups: Groups, row: Row, columns: Columns): void {
  const {cells, start, end} = row
  const nothing: Text = {text: '', start: end, end, map: null}
  const missing = cells.length <= Math.max(columns.category, columns.value)
  if (missing) context.report('missing-cell', groups.nextPlace(), end, end, {actual: context.source.slice(start, end)})
  const category = cells[columns.category] ?? nothing
  const value = cells[columns.value] ?? nothing
  if (columns.swapped) readSwapped(context.source, groups, row, category, value)
  else if (columns.category < 0) groups.addValues(groups.uncategorised(), value)
  else if (category.text !== '' || value.text !== '')
    groups.addRow(category, missing ? null : value, {row, joinable: cells.length <= 2})
}

/** Each of the categories gets the values of the row. */
function readSwapped(source: string, groups: Groups, row: Row, category: Text, value: Text): void {
  const cuts = categoryCuts(row, category, value)
  const origin = {row, joinable: false, shared: cuts.length > 0}
  if (cuts.length === 0) return groups.addRow(category, value, origin)
  for (const part of partsBetween(category, cuts)) {
    const text = sliceText(source, category, part.from, part.to)
    if (text.text !== '') groups.addRow(text, value, origin)
  }
}

/** How many values a row can give to all its categories together, for each character of it. */
const MOST_VALUES = 8

/** Where the categories of a cell are separated; nowhere when each of them with each of the values would be far too many. */
function categoryCuts({start, end}: Row, category: Text, value: Text): readonly number[] {
  const cuts = separatorsOf(category)
  const values = separatorsOf(value).length + 1
  return (cuts.length + 1) * values > (end - start) * MOST_VALUES ? [] : cuts
}

function partsBetween(text: Text, cuts: readonly number[]): {from: number; to: number}[] {
  return [-1, ...cuts].map((cut, k) => ({from: cut + 1, to: cuts[k] ?? text.text.length}))
}

function reportSwapped(at: SectionAt<GroupsShape>, table: Table, columns: Columns): void {
  const {context, section, place} = at
  const {source} = context
  const {header} = table
  const names = headerOf(section)
  const wide = [table.header, ...table.rows].some(row => row.cells.length > 2)
  const params = {actual: header.cells.map(cell => plain(cell.text)).join(' | '), expected: names.join(' | ')}
  const turned = () =>
    tableMarkdown(
      names,
      table.rows.flatMap(row => turn(source, row, columns)),
    )
  context.report('swapped-columns', place, header.start, header.end, params, {
    fix: () => (wide ? null : writtenAnew(source, table.start, table.end, turned())),
  })
}

/** The rows that say the same with the category first: one for each category. */
function turn(source: string, row: Row, columns: Columns): [string, string][] {
  const category = row.cells[columns.category]
  const value = row.cells[columns.value] as Text
  const values = rawLine(source, value)
  if (!category) return [['', values]]
  return partsBetween(category, categoryCuts(row, category, value))
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
export function pipedLines(source: string, form: GroupsShape, {content: text}: Paragraph): PipedLines | null {
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

function tableOf(source: string, form: GroupsShape, lines: readonly Text[]): Table | null {
  const rows = lines.filter(line => !isDelimiter(line)).map(line => rowOf(source, line))
  const [first] = rows
  if (!first || (rows.length === lines.length && rows.length === 1 && first.cells.length < 2)) return null
  const headed = isHeader(form, first.cells) || rows.length < lines.length
  const header = headed ? first : {start: first.start, end: first.start, cells: canonicalCells(form, first.start)}
  return {type: 'table', start: first.start, end: (rows.at(-1) as Row).end, header, rows: headed ? rows.slice(1) : rows}
}

/** The header that rows without one are read under. */
function canonicalCells(form: GroupsShape, at: number): Text[] {
  return headerOf(form).map(text => ({text, start: at, end: at, map: null}))
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

export function reportBroken(
  {context, section, place}: SectionAt<GroupsShape>,
  lines: readonly Text[],
  table: Table,
): void {
  const {source} = context
  const delimiter = lines.find(isDelimiter)
  const first = lines[0] as Text
  const last = lines.at(-1) as Text
  const at = delimiter ?? first
  const headed = table.header.start !== table.header.end
  const width = headed ? table.header.cells.length : 2
  const fix = () => {
    const rows = lines.filter(line => !isDelimiter(line)).map(line => rawLine(source, line))
    const header = headed ? (rows.shift() as string) : rowLine(headerOf(section))
    return writtenAnew(source, first.start, last.end, [header, `|${' --- |'.repeat(width)}`, ...rows].join('\n'))
  }
  context.positions.quote(at.start, at.end)
  const problem = delimiter ? 'delimiter-cells' : 'delimiter-missing'
  context.report('broken-table', place, at.start, at.end, {actual: source.slice(at.start, at.end), problem}, {fix})
}
