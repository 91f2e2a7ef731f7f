import {fieldNamesOf, sectionNamesOf} from '../../form/lookup.js'
import type {
  FieldShape,
  HeadingShape,
  MarkdownShape,
  PartsShape,
  PatternPiece,
  ProseShape,
  Scope,
  SectionShape,
} from '../../form/shape.js'
import {columnRole} from '../../grammar/name-words.js'
import {headingLine} from '../../markdown/notation.js'
import type {Row, Table, Text} from '../../read/blocks.js'
import {makeParagraph, makeText} from '../../read/make.js'
import type {Holder} from '../context.js'
import {readField} from '../fields/index.js'
import {readHeading} from '../heading-value.js'
import type {ScopeNames} from '../headings/names.js'
import type {SectionAt} from '../kinds/reader.js'
import {plain} from '../pieces.js'

/*
 * Reads parts that are the rows of a table:
 *
 *     | Lot | Name    | Maximum grant |        ### Lot 1: Oil
 *     | --- | ------- | ------------- |
 *     | 1   | Oil     | 100,000       |        **Maximum grant**: 100,000
 */

/** What a cell holds, apart from the heading of its part. */
type Content = FieldShape | ProseShape | MarkdownShape

/** The columns of such a table. */
export interface PartColumns {
  /** The heading in pieces: literal text, or the column of a value. */
  readonly heading: readonly (string | number)[]
  /** What each other column holds. */
  readonly contents: ReadonlyMap<number, Content>
}

/** Finds the columns; null when the heading has none, or when one of the others has no meaning in the form. */
export function partColumns(names: ScopeNames, {header, rows}: Table): PartColumns | null {
  const {scope} = names
  const titles = header.cells.map(cell => plain(cell.text))
  const contents = new Map<number, Content>()
  const taken = new Set<Content>()
  const take = (column: number, content: Content | undefined) => {
    if (!content || taken.has(content)) return
    taken.add(content)
    contents.set(column, content)
  }
  for (const [column, title] of titles.entries()) take(column, contentNamed(scope, title))
  const unknown = titles.flatMap((_, column) => (contents.has(column) ? [] : [column]))
  const heading = scope.heading && headingOf(names, scope.heading, {titles, unknown, rows})
  if (!heading || rows.length === 0 || titles.length < 2) return null
  const [rest, more] = unknown.filter(column => !heading.includes(column))
  if (rest !== undefined && (more !== undefined || !scope.text || columnRole(titles[rest] as string) === 'category'))
    return null
  if (rest !== undefined) take(rest, scope.text ?? undefined)
  const isWhole = rows.every(
    ({cells}) => cells.length <= titles.length && heading.every(it => typeof it === 'string' || cells[it]?.text),
  )
  return isWhole && contents.size > 0 ? {heading, contents} : null
}

function contentNamed(scope: Scope, title: string): Content | undefined {
  const field = fieldNamesOf(scope.fields).match(title)?.value
  if (field) return field
  const section = sectionNamesOf(scope).match(title)?.value
  return section && fitsCell(section) ? section : undefined
}

function fitsCell(section: SectionShape): section is Content {
  const {kind} = section
  if (kind === 'list') return section.of.kind !== 'task' && section.of.kind !== 'entry'
  return kind !== 'groups' && kind !== 'table' && kind !== 'fields' && kind !== 'part' && kind !== 'parts'
}

/** The names of the columns, those without a meaning yet, and the rows. */
interface Unknown {
  readonly titles: readonly string[]
  readonly unknown: readonly number[]
  readonly rows: readonly Row[]
}

/** Returns the heading of the parts: the first column, or the columns of the values of its pattern. */
function headingOf(
  names: ScopeNames,
  heading: HeadingShape,
  {titles, unknown, rows}: Unknown,
): readonly (string | number)[] | null {
  const [first] = unknown
  if (first === undefined || first !== 0) return null
  const isMatched = (column: number) => rows.every(({cells: {[column]: cell}}) => cell && names.match(heading, cell))
  const columned = heading.patterns.flatMap(pieces => {
    const found = pieces.map((piece, k) =>
      'text' in piece ? piece.text : (unknown.find(it => isColumn(heading, titles[it] as string, pieces, k)) ?? -1),
    )
    const order = found.filter(it => typeof it === 'number')
    return order.every((it, k) => it >= 0 && it > (order[k - 1] ?? -1)) ? [{found, count: order.length}] : []
  })
  // The first column may look like a heading although the other pieces of the heading have their own columns.
  const several = columned.find(({count}) => count > 1)
  if (several) return several.found
  return heading.patterns.length === 0 || isMatched(first) ? [first] : (columned[0]?.found ?? null)
}

/** Whether a column has the name of a key of a pattern, or the word before it: "Lot" for `Lot {number}`. */
function isColumn({values}: HeadingShape, title: string, pieces: readonly PatternPiece[], at: number): boolean {
  const piece = pieces[at] as PatternPiece
  const before = pieces[at - 1]
  if ('key' in piece && fieldNamesOf(values).match(title)?.value.key === piece.key) return true
  return before !== undefined && 'text' in before && before.text.trim().toLowerCase() === title.toLowerCase()
}

/** Returns the heading of a row as it would be written. */
function rowHeading({start, cells}: Row, pieces: PartColumns['heading']): Text {
  const [only, other] = pieces
  if (typeof only === 'number' && other === undefined) return cells[only] as Text
  let text = ''
  let end = start
  const map: number[] = []
  for (const piece of pieces) {
    const cell = typeof piece === 'number' ? (cells[piece] as Text) : null
    const own = cell ? (cell.map ?? [0, cell.start, cell.end]) : [0, end, end]
    for (let k = 0; k < own.length; k++) map.push((own[k] as number) + (k % 3 === 0 ? text.length : 0))
    text += cell ? cell.text : piece
    end = cell?.end ?? end
  }
  return makeText(text, start, end, map)
}

/** Where the parts are read, and the values of each. */
export interface PartsAt {
  readonly at: SectionAt<PartsShape>
  readonly names: ScopeNames
  /** Adds a part. Returns its values and its key. */
  readonly open: () => {readonly holder: Holder; readonly within: string}
}

/** Reads each row as a part. */
export function readPartRows(parts: PartsAt, {header, rows}: Table, {heading, contents}: PartColumns): void {
  const {context, level, place} = parts.at
  const {fields, sections, heading: title} = parts.names.scope
  context.positions.mark(header.start, header.end)
  for (const [column, {text, start, end}] of header.cells.entries()) {
    const expected = (contents.get(column) ?? (title as HeadingShape)).names[0]
    if (plain(text) === expected) continue
    context.positions.quote(start, end)
    context.report('table-header', {place, start, end}, {actual: plain(text), expected})
  }
  const known = new Set<unknown>(contents.values())
  for (const {names, optional} of [...fields, ...sections].filter(it => !known.has(it))) {
    if (!optional) context.report('missing-column', {place, start: header.end, end: header.end}, {expected: names[0]})
  }
  for (const row of rows) {
    const own = parts.open()
    const text = rowHeading(row, heading)
    const actual = context.source.slice(row.start, row.end)
    const expected = headingLine(level + 1, plain(text.text))
    context.report('heading-style', {place: own.holder.place, start: row.start, end: row.end}, {actual, expected})
    readHeading(context, parts.names, text, own.holder)
    for (const [column, content] of contents) {
      const cell = row.cells[column]
      if (cell && cell.text !== '') readCell(parts, own, content, cell)
    }
  }
}

function readCell({at, names}: PartsAt, own: ReturnType<PartsAt['open']>, content: Content, cell: Text): void {
  const {context, kinds, level} = at
  const {holder, within} = own
  if (content.kind !== 'prose' && content.kind !== 'markdown') return readField(context, content, cell, holder)
  const {start, end} = cell
  const place = context.positions.child(holder.place, content.key)
  const reader = kinds.section({context, kinds, names, section: content, holder, place, within, level: level + 2})
  const block = makeParagraph(start, end, cell)
  reader.read({head: {at: 0, block, text: cell, level: 0, named: undefined}, blocks: [block], start, end})
  reader.finish?.()
}
