import {areNames, areSums} from '../../extract/tables/no-row.js'
import type {Values} from '../../form/absent.js'
import {isAbsent} from '../../form/absent.js'
import type {FieldShape, ListShape, ScalarShape, TableShape} from '../../form/shape.js'
import {escapeValue} from '../../markdown/escape.js'
import {tableMarkdown} from '../../markdown/notation.js'
import {sampleOf} from '../fields/index.js'
import {type Frames, LINE, nameText, nth, type Read, take} from '../frames.js'
import {type SpellPart, writeLine} from '../line.js'
import type {Frame, Place} from '../place.js'
import type {SectionKindWriter} from './kind.js'

/** The text of the first cell of a row without values. A row of empty cells would not be read as a row. */
const NOTHING = '—'

/** A table with one row for each value, and all columns of the form in order. An absent value is an empty cell. */
export const table: SectionKindWriter<TableShape> = ({writing, frames, values, path}, shape) => {
  const header = shape.columns.map(nameText)
  const rows = (values[shape.key] as readonly Values[]).map((row, i) => {
    const write = (distinct: FieldShape | null) =>
      shape.columns.map(column =>
        writeCell({frames, shape, column}, row, (place, part, spelling) =>
          writing.spell(place, [...path, i, column.key, ...part], spelling, column === distinct),
        ),
      )
    const cells = write(null)
    // Such a row would be read as the header again, or as the sum of the others.
    const isNoRow = areNames(cells, header) || areSums(cells)
    return isNoRow ? write(shape.columns[cells.findIndex(cell => cell !== '')] ?? null) : cells
  })
  return [tableMarkdown(header, rows.map(orNothing))]
}

/** Returns the cells of a row. At least one of them is not empty. */
export function orNothing(cells: readonly string[]): readonly string[] {
  return cells.every(cell => cell === '') ? cells.map((_, k) => (k === 0 ? NOTHING : '')) : cells
}

/** A column of a table section. */
interface ColumnAt {
  readonly frames: Frames
  readonly shape: TableShape
  readonly column: FieldShape
}

/** Returns the markdown of a cell. */
export function writeCell({frames, shape, column}: ColumnAt, row: Values, spell: SpellPart): string {
  if (isAbsent(column, row)) return ''
  const place = column.kind === 'list' ? cellItemPlace(frames, shape, column) : cellPlace(frames, shape, column)
  return writeLine(column, row, place, spell)
}

export function cellPlace(frames: Frames, shape: TableShape, column: ScalarShape): Place {
  return frames.place(column, 'cell', () => ({
    frames: [cellFrame(frames, shape, column, it => it)],
    ...LINE,
    sample: sampleInCell(column),
    escape: text => escapeValue(text, '|'),
    isPlain: it => frames.isPlain(it, ''),
    shared: true,
  }))
}

export function cellItemPlace(frames: Frames, shape: TableShape, column: ListShape): Place {
  const sample = sampleInCell(column)
  return frames.place(column, 'cellItem', () =>
    frames.shared(column.separator, [sample, sample, sample], list => cellFrame(frames, shape, column, list)),
  )
}

function sampleInCell(column: FieldShape): string {
  return sampleOf(column, column.kind === 'list' ? `|${column.separator}` : '|')
}

/** The cell is tried below another row, with all other cells filled. */
function cellFrame(frames: Frames, shape: TableShape, column: FieldShape, read: (cell: unknown) => unknown): Frame {
  const row = (it: string) => shape.columns.map(own => (own === column ? it : sampleInCell(own)))
  return frames.frame(
    it => frames.section(shape, tableMarkdown(shape.columns.map(nameText), [row(sampleInCell(column)), row(it)])),
    values => {
      const last = nth(values[shape.key], 1, 2) as Read | undefined
      return last && read(take(last, column.key))
    },
  )
}
