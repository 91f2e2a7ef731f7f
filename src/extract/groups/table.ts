import type {GroupsShape} from '../../form/shape.js'
import type {Row, Table, Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import {keepMisplaced, type SectionAt} from '../kinds/reader.js'
import {plain} from '../pieces.js'
import {phraseOf, reportSectionPhrase} from '../placeholder.js'
import {keepExtra} from '../tables/extra.js'
import {groupsHeader} from '../tables/names.js'
import {hasSpelledOut, isSumOfGroups} from '../tables/no-row.js'
import {reportAbove, reportAgain, reportCopy, reportHeadless, reportName, reportTotal} from '../tables/report.js'
import {partsOf} from './cell.js'
import {type Columns, type GroupsLayout, groupsLayout} from './columns.js'
import type {Groups} from './groups.js'
import {readSwapped, reportSwapped} from './swapped.js'
import {readTurned} from './turned.js'

/** Whether a table has values but no categories. It may have other columns. */
export function holdsValuesAlone({context, section}: SectionAt<GroupsShape>, table: Table): boolean {
  const {columns, turnedFrom} = groupsLayout(context.source, section, table)
  return turnedFrom < 0 && columns.category < 0
}

/**
 * Reads the rows of a table into groups.
 *
 * @param group - The group for the values of a table without categories. Its category is the heading above the table.
 */
export function readTable(at: SectionAt<GroupsShape>, groups: Groups, table: Table, group?: number): void {
  const {context, section, place} = at
  const layout = groupsLayout(context.source, section, table)
  if (isAboutOthers(at, groups, layout)) return keepMisplaced(at, table.start, table.end)
  const names = groupsHeader(section)
  reportAbove(at, layout, names)
  for (const row of layout.again) reportAgain(at, row, names)
  if (layout.turnedFrom >= 0) return readTurned(at, groups, table, layout)
  const {columns, header} = layout
  if (layout.headless) reportHeadless(at, header, names)
  else reportHeader(at, layout)
  const rows = layout.headless
    ? [header, ...layout.rows].filter(row => row.cells.some(cell => cell.text !== ''))
    : layout.rows
  if (columns.swapped && !layout.headless) reportSwapped(at, table, layout)
  if (isPlaceholderTable(at, rows, columns)) return
  if (groups.size === 0 && rows.length === 0) {
    context.report('empty-section', {place, start: table.start, end: table.end}, {section: section.names[0]})
  }
  for (const row of rows) readRow({at, groups, columns, group}, row, header.cells.length)
  const copies = layout.headless ? NO_COPIES : copiesOf(header, rows, columns)
  for (const column of copies) reportCopy(at, [header, ...rows], column)
  const isJoined = takesPipes(columns, header.cells.length)
  const isExtra = (column: number) =>
    column !== columns.category &&
    column !== columns.value &&
    !columns.more.includes(column) &&
    !copies.includes(column) &&
    !(isJoined && column > 1)
  const key = Math.max(columns.value < 0 ? columns.category : columns.value, 0)
  keepExtra(
    at,
    {header: layout.headless ? null : header, rows},
    {key, name: names[columns.value < 0 ? 0 : 1], isExtra, expected: Math.min(2, header.cells.length)},
  )
}

const NO_COPIES: readonly number[] = []

/** Returns the columns that equal the column of categories. A converter writes merged cells once for each column. */
function copiesOf({cells}: Row, rows: readonly Row[], {category}: Columns): readonly number[] {
  const own = cells[category]
  if (!own || cells.length < 3 || rows.length === 0) return NO_COPIES
  const isCopy = (column: number) =>
    column !== category &&
    cells[column]?.text === own.text &&
    rows.every(row => row.cells[column]?.text === row.cells[category]?.text)
  return [...cells.keys()].filter(isCopy)
}

/** Whether another table has remarks on values that were already read, such as their roles. */
function isAboutOthers(
  {context}: SectionAt<GroupsShape>,
  groups: Groups,
  {header, rows, columns, turnedFrom}: GroupsLayout,
): boolean {
  if (groups.size === 0 || turnedFrom >= 0 || header.cells.length < 2 || rows.length === 0) return false
  const {category, value} = columns
  if (value < 0) return rows.every(row => groups.hasCategory(plain(row.cells[category]?.text ?? '')))
  if (category >= 0) return false
  return rows.every(row => {
    const cell = row.cells[value]
    return (
      cell === undefined ||
      partsOf(context.source, cell).every(({from, to}) => groups.hasValue(plain(cell.text.slice(from, to))))
    )
  })
}

/** Reports a header that is not canonical. */
function reportHeader(at: SectionAt<GroupsShape>, {header, columns, canonical}: GroupsLayout): void {
  at.context.positions.mark(header.start, header.end)
  if (canonical) return
  const [category, values] = groupsHeader(at.section)
  if (columns.category >= 0) reportName(at, header.cells[columns.category], category)
  for (const column of columns.value < 0 ? [] : [columns.value, ...columns.more])
    reportName(at, header.cells[column], values)
}

/** Whether the only row of a table means absence. */
function isPlaceholderTable(at: SectionAt<GroupsShape>, rows: readonly Row[], columns: Columns): boolean {
  const [row] = rows
  if (rows.length !== 1 || !row) return false
  const cells = row.cells.filter(cell => cell.text !== '')
  const [cell] = cells
  if (cells.length !== 1 || !cell || cell !== row.cells[Math.max(columns.category, 0)]) return false
  const phrase = phraseOf(at.context, cell, at.section.placeholder)
  if (phrase) reportSectionPhrase(at, phrase, cell)
  return phrase !== null
}

/** Whether a row gives sums of the others. */
function isTotalRow(source: string, row: Row, {category, value}: Columns): boolean {
  const [first, other] = [row.cells[Math.max(category, 0)], row.cells[category < 0 ? NONE : value]]
  return first !== undefined && isSumOfGroups(first.text, other?.text ?? '') && !hasSpelledOut(source, row)
}

const NONE = -1

/** The target of the rows of a table, and its columns. */
interface RowsAt {
  readonly at: SectionAt<GroupsShape>
  readonly groups: Groups
  readonly columns: Columns
  readonly group: number | undefined
}

function readRow({at, groups, columns, group}: RowsAt, row: Row, width: number): void {
  const {context} = at
  const {cells, start, end} = row
  if (isTotalRow(context.source, row, columns)) return reportTotal(at, row)
  const nothing: Text = {text: '', start: end, end, map: null}
  const missing = cells.length <= Math.max(columns.category, columns.value)
  if (missing)
    context.report(
      'missing-cell',
      {place: groups.nextPlace(), start: end, end},
      {actual: context.source.slice(start, end)},
    )
  const category = cells[columns.category] ?? nothing
  const value = cells[columns.value] ?? nothing
  if (columns.swapped) readSwapped(context.source, groups, {row, category, value})
  else if (columns.category < 0) {
    groups.addValues(group ?? groups.uncategorised(), value)
    for (const cell of moreOf(at, row, columns)) groups.addMore(cell)
  } else if (columns.value < 0) groups.addRow(category, null, {row, joinable: false})
  else {
    const more = cells.length <= width ? moreOf(at, row, columns) : piped(at, row, columns, width)
    if (category.text === '' && value.text === '' && more.length === 0) return
    groups.addRow(category, missing ? null : value, {row, joinable: cells.length <= 2})
    for (const cell of more) groups.addMore(cell)
  }
}

/** Returns the cells of the other columns of values. */
function moreOf({context, place}: SectionAt<GroupsShape>, {cells}: Row, columns: Columns): readonly Text[] {
  const more = columns.more.flatMap(at => cells[at] ?? []).filter(cell => cell.text !== '')
  for (const {start, end} of more)
    context.report('cell-separator', {place, start, end}, {actual: context.source.slice(start, end)})
  return more
}

/** Whether more cells belong to the values, because the values are the last column. */
function takesPipes({category, value}: Columns, width: number): boolean {
  return width === 2 && category === 0 && value === 1
}

/** Returns the cells after the last column of the header. The pipes before them were not escaped in the last cell. */
function piped(at: SectionAt<GroupsShape>, {cells}: Row, columns: Columns, width: number): readonly Text[] {
  if (!takesPipes(columns, width)) return []
  const {context, place, section} = at
  const more = cells.slice(width).filter(cell => cell.text !== '')
  // A phrase of absence is not a value.
  const isPhrase = (cell: Text) => phraseOf(context, cell, section.placeholder) !== null
  const isJoinable = !cells.slice(columns.value).some(isPhrase)
  for (const cell of more) {
    context.report(
      'cell-separator',
      {place, start: cell.start, end: cell.end},
      {actual: context.source.slice(cell.start, cell.end)},
      {
        fix: () => (isJoinable ? separated(context.source, cell) : null),
      },
    )
  }
  return more
}

/** Returns the edit that turns the pipe before a cell into a semicolon. */
function separated(source: string, {start}: Text) {
  const at = source.lastIndexOf('|', start - 1)
  if (at < 0 || source.slice(at + 1, start).trim() !== '') return null
  let from = at
  while (source.charCodeAt(from - 1) === 32) from--
  return [replacement(from, at + 1, ';')]
}
