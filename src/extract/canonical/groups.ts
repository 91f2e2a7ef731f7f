import {CATEGORY, type GroupsShape} from '../../form/shape.js'
import {isTotal} from '../../grammar/name-words.js'
import {UNCATEGORISED, VALUE_SEPARATOR} from '../../markdown/notation.js'
import type {Values} from '../absent.js'
import {plainParts} from '../groups/cell.js'
import {mayNeedCleaning} from '../groups/clean.js'
import {Distinct} from '../groups/distinct.js'
import {isDitto, readsLikeList} from '../groups/signs.js'
import {LOST} from './lines.js'
import {cutRow, readRows, TableHeader} from './rows.js'
import {phraseAt, type Run, type Step} from './run.js'

/** A row of two cells. */
interface GroupsRow {
  readonly category: string
  readonly values: string[]
}

/** Reads a table of groups, a row a group, with nothing to clean and nothing twice. */
export function groupsStep(section: GroupsShape): Step {
  const header = new TableHeader([section.category.names[0], section.values.names[0]])
  const {key, valueKey, placeholder} = section
  return (run, values, from) => {
    const rows = header.end(run, from)
    if (rows === LOST) return LOST
    const groups = values[key] as Values[]
    const categories = new Distinct()
    const places = new Int32Array(4)
    return readRows(run, rows, (start, end) => {
      const row = cutRow(run.source, start, end, places) ? readRow(run, places, placeholder) : null
      if (row === null || categories.has(row.category) || isHeaderAgain(row, section) || isSum(row)) return false
      categories.add(row.category)
      const group: Values = {[CATEGORY]: row.category}
      group[valueKey] = row.values
      groups.push(group)
      return true
    })
  }
}

function isHeaderAgain({category, values}: GroupsRow, section: GroupsShape): boolean {
  const [name] = section.category.names
  if (category.length !== name.length || category.toLowerCase() !== name.toLowerCase()) return false
  return values.join('; ').toLowerCase() === section.values.names[0].toLowerCase()
}

function isSum({category, values: [value]}: GroupsRow): boolean {
  return value !== undefined && /^[\d\s.,%]*$/.test(value) && isTotal(category)
}

function readRow(run: Run, places: Int32Array, placeholder: string): GroupsRow | null {
  const {source, inline} = run
  const [categoryStart, categoryEnd, start, end] = places as unknown as [number, number, number, number]
  if (categoryStart >= categoryEnd || start >= end) return null
  if (inline.hasMarkup(categoryStart, categoryEnd)) return null
  const isBroken = inline.hasMarkup(start, end)
  const category = source.slice(categoryStart, categoryEnd)
  if (mayNeedCleaning(source, categoryStart, categoryEnd, true) || category.endsWith('failed')) return null
  const cell = isBroken ? withSeparators(source.slice(start, end)) : source.slice(start, end)
  if (cell === null) return null
  if (isBroken) run.hasMore = true
  const values = isBroken ? plainParts(cell, cell, 0) : plainParts(source, cell, start)
  if (values === null || phraseAt(source, start, end, cell, placeholder) !== null) return null
  if (isDitto(category) || phraseAt(source, categoryStart, categoryEnd, category, UNCATEGORISED) !== null) return null
  if (values.length === 1 && readsLikeList(cell)) run.hasMore = true
  return {category, values}
}

const BREAK = /<br *\/?>/
/** What is not plain text in a cell: markup, and runs of blanks that are read as one. */
const OTHER_MARKUP = /[*_`[\]\\&<;]|\s{2}|[^\S ]/

/** A cell whose values are on lines of their own, with separators between them; null where it has other markup. */
function withSeparators(cell: string): string | null {
  const lines = cell.split(BREAK).map(line => line.trim())
  return lines.length < 2 || lines.some(line => OTHER_MARKUP.test(line)) ? null : lines.join(VALUE_SEPARATOR)
}
