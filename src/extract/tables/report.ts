import type {GroupsShape, TableShape} from '../../form/shape.js'
import {rowLine, tableMarkdown} from '../../markdown/notation.js'
import type {Row, Table, Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {SectionAt} from '../kinds/reader.js'
import {lineTextStart} from '../line-start.js'
import {lineAbove, lineEnd, nextLine} from '../notations/lines.js'
import {plain, rawLine} from '../pieces.js'
import {replaceBlock} from '../replace-block.js'
import type {Layout} from './layout.js'

/* Reports rows of a table that are not canonical. */

type At = SectionAt<GroupsShape | TableShape>

/** Returns a text as a cell. */
export function cellOf(source: string, text: Text | undefined): string {
  return text === undefined ? '' : rawLine(source, text).replace(/(?<!\\)\|/g, '\\|')
}

/** Reports a column with another name. */
export function reportName({context, place}: At, cell: Text | undefined, expected: string): void {
  if (!cell || cell.text === expected) return
  const {start, end} = cell
  context.report(
    'table-header',
    {place, start, end},
    {actual: plain(cell.text), expected},
    {fix: () => [replacement(start, end, start === end ? ` ${expected} ` : expected)]},
  )
}

/** Reports titles and empty rows above the header. */
export function reportAbove({context, place}: At, {above, header}: Layout, names: readonly string[]): void {
  const [first] = above
  if (!first) return
  const {source, positions} = context
  const last = above.at(-1) as Row
  for (const row of above) for (const cell of row.cells) positions.quote(cell.start, cell.end)
  const actual = textOf(above.flatMap(row => row.cells))
  context.report(
    'table-header',
    {place, start: first.start, end: last.end},
    {actual, expected: names.join(' | '), problem: 'above'},
    {
      fix: () =>
        above.length > 1 || first.cells.length !== header.cells.length ? null : raised(source, first, header),
    },
  )
}

/** Returns the edits that move the header up to the place of the row above it. */
function raised(source: string, first: Row, header: Row): Edit[] | null {
  const removal = withoutLine(source, header)
  return removal && first.start < first.end
    ? [replacement(first.start, first.end, source.slice(header.start, header.end)), removal]
    : null
}

/** Reports a header that is repeated among the rows. */
export function reportAgain({context, place}: At, row: Row, names: readonly string[]): void {
  const {source, positions} = context
  positions.mark(row.start, row.end)
  const params = {actual: textOf(row.cells), expected: names.join(' | '), problem: 'again'} as const
  context.report('table-header', {place, start: row.start, end: row.end}, params, {
    fix: () => {
      const removal = withoutLine(source, row)
      return removal && [removal]
    },
  })
}

/** Reports a column that has the same name and cells as another one. */
export function reportCopy({context, place}: At, rows: readonly Row[], column: number): void {
  const cells = rows.flatMap(row => row.cells[column] ?? [])
  for (const {start, end} of cells) context.positions.quote(start, end)
  const [first] = cells
  const last = cells.at(-1)
  if (!first || !last) return
  const actual = context.source.slice(first.start, last.end)
  const params = {actual, expected: plain(first.text), problem: 'copy'} as const
  context.report('table-header', {place, start: first.start, end: last.end}, params)
}

/** Reports a row of data in place of the header. */
export function reportHeadless({context, place}: At, header: Row, names: readonly string[]): void {
  const {source} = context
  const params = {actual: textOf(header.cells), expected: names.join(' | '), problem: 'data'} as const
  context.report('table-header', {place, start: header.start, end: header.end}, params, {
    fix: () => (header.start === header.end ? null : headed(source, header, names)),
  })
}

/** Returns the edits that put a header above the first row, and move the delimiter row up. */
function headed(source: string, first: Row, names: readonly string[]): Edit[] | null {
  const from = lineTextStart(source, first.start)
  if (source.slice(from, first.start).trim() !== '') return null
  const next = lineBelow(source, first.end)
  const delimiter = source.slice(next, lineEnd(source, next, source.length))
  if (!/^[\s|:-]+$/.test(delimiter)) return null
  const lines = `${rowLine(names)}\n|${' --- |'.repeat(names.length)}\n`
  const isEmpty = first.cells.every(cell => cell.text === '')
  const to = lineBelow(source, next)
  if (isEmpty) return [replacement(from, to, lines)]
  return [replacement(from, from, lines), replacement(next, to, '')]
}

/** Reports a table with one category per column. */
export function reportTurned(at: At, table: Table, header: Row, markdown: () => string): void {
  const {context, place} = at
  context.report(
    'turned-table',
    {place, start: header.start, end: header.end},
    {actual: textOf(header.cells)},
    {
      fix: () => replaceBlock(context.source, table.start, table.end, markdown()),
    },
  )
}

/**
 * Reports a table whose cells are separated by commas or semicolons, have a paragraph each, or have the names of their
 * columns before them.
 */
export function reportNotation(
  {context, place}: At,
  table: Table,
  notation: 'separated' | 'flattened' | 'labelled',
): void {
  const {source} = context
  const {start, end, header, rows} = table
  const lines = rows.map(row => row.cells.map(cell => rawLine(source, cell)))
  context.report(
    'table-style',
    {place, start, end},
    {actual: source.slice(start, end), notation},
    {
      fix: () =>
        replaceBlock(
          source,
          start,
          end,
          tableMarkdown(
            header.cells.map(cell => rawLine(source, cell)),
            lines.map(cells => cells.map(cell => cell.replace(/(?<!\\)\|/g, '\\|'))),
          ),
        ),
    },
  )
}

/** Quotes a row of sums. */
export function reportTotal({context, place}: At, row: Row): void {
  context.positions.quote(row.start, row.end)
  context.report('total-row', {place, start: row.start, end: row.end}, {actual: textOf(row.cells)})
}

function textOf(cells: readonly Text[]): string {
  const texts = cells.map(cell => plain(cell.text))
  return texts.filter(text => text !== '').join(' | ')
}

function withoutLine(source: string, {start, end}: Row): Edit | null {
  const from = lineTextStart(source, start)
  const last = lineEnd(source, end, source.length)
  if (source.slice(from, start).trim() !== '' || source.slice(end, last).trim() !== '') return null
  const to = lineBelow(source, last)
  // The last line is removed with the line ending above it.
  return replacement(to > end ? from : (lineAbove(source, from)?.end ?? from), to, '')
}

/** Returns the start of the line below the one at an offset. */
function lineBelow(source: string, at: number): number {
  return nextLine(source, lineEnd(source, at, source.length), source.length)
}
