import type {FieldShape, TableShape} from '../../form/shape.js'
import {writeBoolean} from '../../grammar/booleans.js'
import {deadlineLength} from '../../grammar/name-words.js'
import type {Row, Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import {absentFields} from '../absent.js'
import type {Holder} from '../context.js'
import {readField} from '../fields/index.js'
import {isDitto} from '../groups/signs.js'
import type {SectionAt} from '../kinds/reader.js'
import {rawLine, sliceText} from '../pieces.js'
import type {Columns} from './columns.js'
import {isSum} from './no-row.js'
import {reportTotal} from './report.js'

/** What is beside a row. */
interface Beside {
  readonly above: Row | undefined
  /** The cells that mean yes, each with all of its column. */
  readonly ticks: ReadonlyMap<Text, readonly Text[]>
}

const TICK = /^[xX]$/

/**
 * Returns the cells with an `x` in the columns of truth values that have nothing else, each with all of its column.
 * Beside a check mark an `x` means no.
 */
function ticksOf(rows: readonly Row[], columns: Columns): ReadonlyMap<Text, readonly Text[]> {
  const ticks = new Map<Text, readonly Text[]>()
  for (const [column, field] of columns.entries()) {
    if (field?.kind !== 'boolean') continue
    const cells = rows.flatMap(({cells: {[column]: cell}}) => (cell && cell.text !== '' ? [cell] : []))
    if (cells.every(({text}) => TICK.test(text))) for (const cell of cells) ticks.set(cell, cells)
  }
  return ticks
}

/** Reads the rows of tables into objects. */
export class TableRows {
  readonly values: Record<string, unknown>[] = []
  readonly #at: SectionAt<TableShape>
  /** The texts of each column in all rows. They identify the rows. */
  readonly #texts = new Map<FieldShape, Set<string>>()

  constructor(at: SectionAt<TableShape>) {
    this.#at = at
  }

  read(rows: readonly Row[], columns: Columns): void {
    const ticks = ticksOf(rows, columns)
    let above: Row | undefined
    for (const row of rows) {
      if (isSum(this.#at.context.source, row)) reportTotal(this.#at, row)
      else {
        this.#row(row, columns, {above, ticks})
        above = row
      }
    }
  }

  /** Adds a row without values. */
  open(): Holder {
    const {context, place, section} = this.#at
    const values = absentFields(section.columns)
    const own = {values, place: context.positions.child(place, this.values.length)}
    this.values.push(values)
    return own
  }

  /**
   * Whether another table has more information on the rows that were already read, and identifies each by one column.
   */
  isAboutThese(columns: Columns, rows: readonly Row[]): boolean {
    const known = columns.filter(Boolean)
    const key = columns.findIndex(Boolean)
    const texts = known.length === 1 ? this.#texts.get(known[0] as FieldShape) : undefined
    if (!texts || columns.length < 2 || rows.length === 0) return false
    return rows.every(row => texts.has(row.cells[key]?.text ?? ''))
  }

  #row(row: Row, columns: Columns, {above, ticks}: Beside): void {
    const {context} = this.#at
    const own = this.open()
    for (const [column, field] of columns.entries()) {
      const cell = row.cells[column]
      if (!field) continue
      if (!cell)
        context.report(
          'missing-cell',
          {place: own.place, start: row.end, end: row.end},
          {actual: context.source.slice(row.start, row.end)},
        )
      else if (ticks.has(cell)) this.#tick(field, cell, ticks.get(cell) as readonly Text[], own)
      else if (cell.text !== '') this.cell(field, this.#repeated(field, cell, above?.cells[column], own.place), own)
      else continue
      if (cell) this.#note(field, cell)
    }
  }

  /** Reads a cell with an `x` as yes. The fix of the first one rewrites all: alone, the others would have no meaning. */
  #tick(field: FieldShape, cell: Text, ticks: readonly Text[], {values, place}: Holder): void {
    const {context} = this.#at
    const {text: actual, start, end} = cell
    const expected = writeBoolean(true)
    values[field.key] = true
    const own = context.positions.child(place, field.key)
    context.positions.add(own, start, end)
    context.report(
      'value-style',
      {place: own, start, end},
      {actual, expected, field: field.names[0]},
      {
        fix: () => (cell === ticks[0] ? ticks.map(it => replacement(it.start, it.end, expected)) : null),
      },
    )
  }

  /** Returns the cell above if this cell is a mark that repeats it. */
  #repeated(field: FieldShape, cell: Text, above: Text | undefined, place: number): Text {
    if (!above || above.text === '' || !isDitto(cell.text) || /^[-–—]+$/.test(cell.text)) return cell
    const {context} = this.#at
    const expected = rawLine(context.source, above)
    context.positions.mark(cell.start, cell.end)
    const params = {actual: cell.text, expected, field: field.names[0]}
    context.report(
      'value-style',
      {place: context.positions.child(place, field.key), start: cell.start, end: cell.end},
      params,
      {
        fix: () => [replacement(cell.start, cell.end, expected)],
      },
    )
    return above
  }

  #note(field: FieldShape, {text}: Text): void {
    const texts = this.#texts.get(field)
    if (texts) texts.add(text)
    else this.#texts.set(field, new Set([text, '']))
  }

  /** Reads a cell into its field. For "by 4 March 2025" it reads the date. */
  cell(field: FieldShape, cell: Text, holder: Holder): void {
    const {context} = this.#at
    const length = field.kind === 'date' ? deadlineLength(cell.text) : 0
    if (length === 0) return readField(context, field, cell, holder)
    const date = sliceText(context.source, cell, length, cell.text.length)
    const actual = cell.text.slice(0, length).trim()
    context.positions.quote(cell.start, date.start)
    const place = context.positions.child(holder.place, field.key)
    context.report('date-remark', {place, start: cell.start, end: date.start}, {actual, field: field.names[0]})
    readField(context, field, date, holder)
  }
}
