import type {GroupsShape} from '../../form/shape.js'
import {tableMarkdown} from '../../markdown/notation.js'
import type {Row, Table, Text} from '../../read/blocks.js'
import {separatorsOf} from '../fields/place.js'
import type {SectionAt} from '../kinds/reader.js'
import {plain, rawLine, sliceText} from '../pieces.js'
import {replaceBlock} from '../replace-block.js'
import {groupsHeader} from '../tables/names.js'
import type {Columns, GroupsLayout} from './columns.js'
import type {Groups} from './groups.js'

/* Reads tables whose category comes second. Its cell may then hold several categories. */

/** A row with several categories in one cell. */
interface SwappedRow {
  readonly row: Row
  readonly category: Text
  readonly value: Text
}

/** Adds the values of a row to each of its categories. */
export function readSwapped(source: string, groups: Groups, {row, category, value}: SwappedRow): void {
  const cuts = categoryCuts(row, category, value)
  const origin = {row, joinable: false, shared: cuts.length > 0}
  if (cuts.length === 0) return groups.addRow(category, value, origin)
  for (const part of partsBetween(category, cuts)) {
    const text = sliceText(source, category, part.from, part.to)
    if (text.text !== '') groups.addRow(text, value, origin)
  }
}

/** The largest number of values that a row can give to all its categories together, per character of the row. */
const MOST_VALUES = 8

/**
 * Returns the offsets at which the categories of a cell are separated. It returns none if there would be far too many
 * pairs of categories and values.
 */
function categoryCuts({start, end}: Row, category: Text, value: Text): readonly number[] {
  const cuts = separatorsOf(category)
  const values = separatorsOf(value).length + 1
  return (cuts.length + 1) * values > (end - start) * MOST_VALUES ? [] : cuts
}

function partsBetween(text: Text, cuts: readonly number[]): {from: number; to: number}[] {
  return [-1, ...cuts].map((cut, k) => ({from: cut + 1, to: cuts[k] ?? text.text.length}))
}

/** Reports a table whose category comes second. */
export function reportSwapped(at: SectionAt<GroupsShape>, table: Table, layout: GroupsLayout): void {
  const {header, rows, above, columns} = layout
  const {context, section, place} = at
  const {source} = context
  const names = groupsHeader(section)
  const wide = above.length > 0 || [header, ...rows].some(row => row.cells.length > 2)
  const params = {actual: header.cells.map(cell => plain(cell.text)).join(' | '), expected: names.join(' | ')}
  const turned = () =>
    tableMarkdown(
      names,
      rows.flatMap(row => turn(source, row, columns)),
    )
  context.report('swapped-columns', {place, start: header.start, end: header.end}, params, {
    fix: () => (wide ? null : replaceBlock(source, table.start, table.end, turned())),
  })
}

/** Returns the rows with the category first: one for each category. */
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
