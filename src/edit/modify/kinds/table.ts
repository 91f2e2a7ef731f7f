import {isAbsent, type Values} from '../../../form/absent.js'
import {columnNamesOf} from '../../../form/lookup.js'
import type {FieldShape, TableShape} from '../../../form/shape.js'
import type {Row, Table} from '../../../read/blocks.js'
import {replacement} from '../../../source.js'
import type {Edit} from '../../../types.js'
import {cellItemPlace, cellPlace, orNothing, writeCell} from '../../../write/kinds/table.js'
import {NotEditable} from '../../page/page.js'
import type {Span} from '../../page/spans.js'
import {differ, type SectionEdit, type SectionKindEditor} from '../editing.js'
import {type Entry, editEntries} from '../entries.js'
import {editLine} from '../fields/index.js'
import {filled, isPadded, keepPadding, roomsOf, rowLike} from '../rows.js'
import {fill, rewrite} from '../sections.js'

/** A row of the document. */
interface TableRow extends Entry {
  readonly row: Row
  readonly table: Table
  readonly padded: boolean
  /** The index of the column in the table for each column of the form; -1 for a missing column. */
  readonly columns: ReadonlyMap<FieldShape, number>
}

/** Edits rows of tables, cell by cell. */
export const table: SectionKindEditor<TableShape> = edit => {
  const {editing, at, shape, before, after} = edit
  const old = before[shape.key] as readonly Values[]
  const now = after[shape.key] as readonly Values[]
  if (old.length === 0) return fill(edit, editing.content(at, shape, after))
  if (now.length === 0) return rewrite(edit, [], shape.placeholder)
  const rows = rowsOf(edit)
  if (rows.length !== old.length) return null
  return editEntries<Values>(editing.page, {
    before: old,
    after: now,
    same: (a, b) => !differ(a, b),
    entries: rows,
    gap: '\n',
    replaced: (i, value) => rowEdits(edit, i, value, rows[i] as TableRow),
    written: (value, {beside}) => rowText(edit, value, rows[beside] as TableRow),
  })
}

function rowsOf({editing: {page}, at, shape}: SectionEdit<TableShape>): TableRow[] {
  return at.blocksOf(shape).flatMap(block => {
    if (block.type !== 'table') return []
    const columns = new Map<FieldShape, number>()
    for (const [k, cell] of block.header.cells.entries()) {
      const column = columnNamesOf(shape).match(cell.text)?.value
      if (column && !columns.has(column)) columns.set(column, k)
    }
    const padded = isPadded(page.source, block)
    return block.rows.map(row => ({
      start: page.lineStart(row.start),
      end: row.end,
      block,
      row,
      table: block,
      padded,
      columns,
    }))
  })
}

/** Returns the markdown of a cell of a row. */
function cellText({editing, at, shape}: SectionEdit<TableShape>, column: FieldShape, values: Values): string {
  return writeCell({frames: at.frames, shape, column}, values, (place, _, spelling) => editing.spell(place, spelling))
}

function rowText(edit: SectionEdit<TableShape>, values: Values, {row, padded, columns}: TableRow): string | null {
  const {shape, editing} = edit
  // A value without a column cannot be written.
  if (shape.columns.some(column => !columns.has(column) && !isAbsent(column, values))) return null
  const texts = cellTexts(edit, columns, values)
  return editing.page.prefix(row.start) + rowLike(editing.page.source, row, padded, k => texts.get(k) ?? '')
}

/** Returns the markdown of the cells of a row that is not empty, by their columns in the table. */
function cellTexts(edit: SectionEdit<TableShape>, columns: TableRow['columns'], values: Values): Map<number, string> {
  const texts = orNothing([...columns.keys()].map(column => cellText(edit, column, values)))
  return new Map([...columns.values()].map((k, i) => [k, texts[i] as string]))
}

function rowEdits(edit: SectionEdit<TableShape>, i: number, after: Values, row: TableRow): Edit[] {
  const before = (edit.before[edit.shape.key] as readonly Values[])[i] as Values
  if (edit.shape.columns.every(column => isAbsent(column, after))) return emptied(edit, after, row)
  return edit.shape.columns.flatMap(column => {
    const keys = column.kind === 'date' && column.end !== null ? [column.key, column.end] : [column.key]
    return keys.some(key => differ(before[key], after[key])) ? cellEdits(edit, {i, column, before, after}, row) : []
  })
}

/** Returns the edits of a row that loses its last value. A mark in the first cell keeps the row. */
function emptied(edit: SectionEdit<TableShape>, after: Values, {row, padded, columns}: TableRow): Edit[] {
  const {source} = edit.editing.page
  return [...cellTexts(edit, columns, after)].flatMap(([k, text]) => {
    const room = roomsOf(source, row)[k]
    if (!room || source.slice(room.start, room.end).trim() === text) return []
    const edits = [filled(source, room, text)]
    return padded ? keepPadding(source, room, edits) : edits
  })
}

/** The values of a row before and after a change, and the column whose cell is edited. */
interface CellChange {
  readonly i: number
  readonly column: FieldShape
  readonly before: Values
  readonly after: Values
}

function cellEdits(edit: SectionEdit<TableShape>, change: CellChange, {row, padded, columns}: TableRow): Edit[] {
  const {i, column, before, after} = change
  const {editing, at, shape, path} = edit
  const {source} = editing.page
  const k = columns.get(column)
  if (k === undefined) throw new NotEditable()
  const room = roomsOf(source, row)[k]
  const cell = row.cells[k]
  if (!room || !cell) {
    if (k !== row.cells.length) throw new NotEditable()
    return [cellAdded(source, row, cellText(edit, column, after))]
  }
  const place = column.kind === 'list' ? cellItemPlace(at.frames, shape, column) : cellPlace(at.frames, shape, column)
  const holder: Span = {start: cell.start, end: cell.end}
  const edits = editLine({editing, shape: column, path: [...path, i, column.key], before, after, place, holder}) ?? [
    filled(source, room, cellText(edit, column, after)),
  ]
  return padded ? keepPadding(source, room, edits) : [...edits]
}

/** Returns the edit that adds a cell at the end of a row. */
function cellAdded(source: string, {end}: Row, text: string): Edit {
  return replacement(end, end, source[end - 1] === '|' ? ` ${text} |` : ` | ${text}`)
}
