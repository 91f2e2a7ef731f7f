import type {FieldShape, TableShape} from '../../form/shape.js'
import {isTotal} from '../../grammar/name-words.js'
import {OPEN_BRACKET} from '../../read/characters.js'
import {absentFields, copiesOf, type Values} from '../absent.js'
import {isDitto} from '../groups/signs.js'
import {fieldStep} from './header.js'
import {LOST} from './lines.js'
import {cutRow, type Places, readRows, TableHeader} from './rows.js'
import {phraseAt, type Run, type Step} from './run.js'
import {linkAt} from './value.js'

/** Reads a cell that is not empty. */
type Cell = (run: Run, row: Values, start: number, end: number) => boolean

/** Returns the reader of a table. Each row is a value. The columns are those of the form, in order. */
export function tableStep({key, columns}: TableShape): Step {
  const names = columns.map(column => column.names[0])
  const header = new TableHeader(names)
  const folded = names.map(name => name.toLowerCase())
  const cells = columns.map(cellStep)
  const noPlaces = columns.flatMap(() => [0, 0])
  const emptyRow = copiesOf(absentFields(columns))
  return (run, values, from) => {
    const first = header.end(run, from)
    if (first === LOST) return LOST
    const rows = values[key] as Values[]
    const places: Places = noPlaces.slice()
    run.path.push(key, 0)
    const line = readRows(run, first, (start, end) => {
      if (!cutRow(run.source, start, end, places) || isNoRow(run.source, places, folded)) return false
      const row = emptyRow()
      run.path[run.path.length - 1] = rows.length
      rows.push(row)
      return readCells(run, row, places, cells)
    })
    run.path.length -= 2
    return line
  }
}

function readCells(run: Run, row: Values, places: Places, cells: readonly Cell[]): boolean {
  for (let at = 0; at < cells.length; at++) {
    const start = places[2 * at] as number
    const end = places[2 * at + 1] as number
    if (start < end && !(cells[at] as Cell)(run, row, start, end)) return false
  }
  return true
}

function cellStep(column: FieldShape): Cell {
  const read = fieldStep(column)
  const {key, kind, placeholder} = column
  return (run, row, start, end) => {
    const {source, inline} = run
    if (kind === 'link' && source.charCodeAt(start) === OPEN_BRACKET) {
      const link = linkAt(run, start, end)
      if (link !== null) row[key] = link
      return link !== null && phraseAt(source, start, end, link.text, placeholder) === null
    }
    if (inline.hasMarkup(start, end)) return false
    const text = source.slice(start, end)
    return !isDitto(text) && read(run, row, {text, start, end})
  }
}

/** Whether a row is not a value: it is empty, gives sums of the others, or repeats the header. */
function isNoRow(source: string, places: Places, header: readonly string[]): boolean {
  let filled = 0
  let counted = 0
  let first = ''
  let again = true
  for (let at = 0; at < header.length; at++) {
    const text = source.slice(places[2 * at], places[2 * at + 1])
    if (again && (text.length !== header[at]?.length || text.toLowerCase() !== header[at])) again = false
    if (text === '') continue
    if (filled++ === 0) first = text
    else if (/\d/.test(text)) counted++
  }
  return filled === 0 || again || (filled > 1 && counted === filled - 1 && isTotal(first))
}
