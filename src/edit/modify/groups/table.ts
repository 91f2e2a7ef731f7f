import {pipedTable} from '../../../extract/notations/piped.js'
import type {Block, Row, Table} from '../../../read/blocks.js'
import {replacement} from '../../../source.js'
import type {Edit} from '../../../types.js'
import type {Span} from '../../page/spans.js'
import {withoutLine} from '../entries.js'
import {emphasised} from '../inline.js'
import {filled, keepPadding, roomsOf, rowLike} from '../rows.js'
import type {GroupChange, GroupEditor, GroupOf} from './change.js'
import {editHolders, type Holder} from './holders.js'
import {type GroupRow, type Part, Rows, type Style} from './rows.js'

/** Returns an editor for groups in tables; null when a group is elsewhere. */
export function tableGroups(change: GroupChange): GroupEditor | null {
  const {at, shape} = change.edit
  const tables = at.blocksOf(shape).flatMap(block => tableOf(change, block) ?? [])
  if (tables.length === 0) return null
  const rows = new Rows(change, tables)
  return rows.known ? new TableGroups(change, rows) : null
}

function tableOf({page}: GroupChange, block: Block): Table | null {
  if (block.type === 'table') return block
  return block.type === 'paragraph' ? (pipedTable(page.source, [block], true)?.table ?? null) : null
}

/** The markdown of the two cells of a row. */
interface RowTexts {
  readonly category: string
  readonly values: string
}

/** Returns a row with these texts, in the style of another row. */
function like(
  source: string,
  {row, columns, padded}: Style & {readonly row: Row},
  {category, values}: RowTexts,
): string {
  return rowLike(source, row, padded, column =>
    column === columns.category ? category : column === columns.value ? values : '',
  )
}

class TableGroups implements GroupEditor {
  readonly #change: GroupChange
  readonly #rows: Rows

  constructor(change: GroupChange, rows: Rows) {
    this.#change = change
    this.#rows = rows
  }

  rename(at: number, category: string): Edit[] {
    const {page} = this.#change
    const text = this.#change.writeCategory(category)
    const place = this.#change.categorySpan(at) as Span
    return this.#rows.of(at).flatMap(row =>
      row.parts
        .filter(({group, start}) => group === at && start >= row.row.start)
        .flatMap(part => {
          // Text that the reader removes around a category stays.
          const own = part.start <= place.start && place.end <= part.end ? place : part
          return this.#padded(row, row.columns.category, [emphasised(page.source, own, text)])
        }),
    )
  }

  refill(at: number, values: readonly string[]): Edit[] | null {
    const {before} = this.#change
    const spans = this.#rows.spans(at)
    const rows = this.#rows.of(at)
    const holders = rows.map((row): Holder & {row: GroupRow} => ({
      row,
      cell: row.row.cells[row.columns.value] ?? {start: row.row.end, end: row.row.end},
      spans: spans.get(row) as Span[],
      remove: () => this.#without(row, at),
    }))
    return editHolders(this.#change, (before[at] as GroupOf).values, values, {
      holders,
      own: this.#oneEach(at, spans)
        ? (value, holder, above) => this.#ownRow(at, value, (holder as (typeof holders)[0]).row, above)
        : null,
      edit: (holder, edits) => this.#editCell((holder as (typeof holders)[0]).row, holder, edits),
    })
  }

  /** Whether each value of a group has a row of its own. */
  #oneEach(at: number, spans: Map<GroupRow, Span[]>): boolean {
    const counts = [...spans.values()].map(own => own.length)
    if (counts.some(count => count > 1)) return false
    if (counts.length > 1 || this.#rows.of(at).some(({parts}) => parts.length > 1)) return true
    return this.#rows.single
  }

  #ownRow(at: number, value: string, beside: GroupRow, above: boolean): Edit {
    const {page} = this.#change
    const part = beside.parts.find(it => it.group === at)
    const isInRow = part && part.start >= beside.row.start
    const category = part && (isInRow || above) ? page.source.slice(part.start, part.end) : ''
    return this.#rowBeside(beside, above, [like(page.source, beside, {category, values: value})])
  }

  #rowBeside({start, end, row}: Span & {row: Row}, above: boolean, lines: readonly string[]): Edit {
    const {page} = this.#change
    const prefix = page.prefix(row.start)
    const after = page.lineEnd(end)
    return above
      ? replacement(start, start, lines.map(line => `${prefix}${line}\n`).join(''))
      : replacement(after, after, lines.map(line => `\n${prefix}${line}`).join(''))
  }

  #editCell(row: GroupRow, {cell, spans}: Holder, edits: readonly Edit[]): readonly Edit[] | null {
    if (row.parts.length > 1) return null
    const {source} = this.#change.page
    const room = this.#rows.room(row)
    const [first] = edits as readonly [Edit]
    if (spans.length > 0) return this.#padded(row, row.columns.value, edits)
    if (!room)
      return [
        replacement(cell.end, cell.end, source[cell.end - 1] === '|' ? ` ${first.content} |` : ` | ${first.content}`),
      ]
    return this.#padded(row, row.columns.value, [filled(source, room, first.content)])
  }

  #padded({row, padded}: GroupRow, column: number, edits: readonly Edit[]): Edit[] {
    const {source} = this.#change.page
    const room = roomsOf(source, row)[column]
    return padded && room ? keepPadding(source, room, edits) : [...edits]
  }

  remove(from: number, to: number): Edit[] {
    const groups = Array.from({length: to - from}, (_, k) => from + k)
    return groups.flatMap(at => this.#rows.of(at).flatMap(row => this.#without(row, at)))
  }

  /**
   * Returns the edits that take a group out of a row. They remove the row, or only the name of the group when the row
   * has other groups.
   */
  #without(row: GroupRow, group: number): Edit[] {
    const {page} = this.#change
    if (row.parts.every(part => part.group === group)) return [withoutLine(page, row)]
    const at = row.parts.findIndex(part => part.group === group)
    const part = row.parts[at] as Part
    const next = row.parts[at + 1]
    const before = row.parts[at - 1]
    const edit = next ? replacement(part.start, next.start, '') : replacement((before as Part).end, part.end, '')
    return this.#padded(row, row.columns.category, [edit])
  }

  insert(at: number, groups: readonly GroupOf[]): Edit[] | null {
    const {page, before} = this.#change
    const {all, styles} = this.#rows
    const lines = (row: Row, style: Style) => groups.flatMap(group => this.#lines(row, style, group))
    const [below] = at < before.length ? this.#rows.of(at) : []
    if (below) {
      const above = all[below.at - 1]
      const beside = above?.table === below.table ? above : below
      return [this.#rowBeside(below, true, lines(beside.row, beside))]
    }
    const last = all.at(-1)
    if (last) return [this.#rowBeside(last, false, lines(last.row, last))]
    const [style] = styles as [Style]
    const {start, end, header} = style.table
    const place = {start: page.lineStart(start), end, row: header}
    return [this.#rowBeside(place, false, lines(header, style))]
  }

  /** Returns the rows for a group: one row, or one row for each value if the table is written so. */
  #lines(row: Row, style: Style, group: GroupOf): string[] {
    const {page} = this.#change
    const category = this.#change.writeCategory(group.category)
    const written = this.#change.writeValues(group.values)
    return this.#rows.single && written.length > 0
      ? written.map(value => like(page.source, {...style, row}, {category, values: value}))
      : [like(page.source, {...style, row}, {category, values: written.join('; ')})]
  }
}
