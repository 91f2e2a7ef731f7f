import {CATEGORY, type GroupsShape} from '../../form/shape.js'
import {UNCATEGORISED, VALUE_SEPARATOR} from '../../markdown/notation.js'
import {NINE} from '../../read/characters.js'
import type {Values} from '../absent.js'
import {isWrapped, plainParts} from '../groups/cell.js'
import {mayNeedCleaning} from '../groups/clean.js'
import {Distinct} from '../groups/distinct.js'
import {isRepeatedCategory, readsLikeList} from '../groups/signs.js'
import {isSumOfGroups} from '../tables/no-row.js'
import {LOST} from './lines.js'
import {cutRow, type Places, readRows, TableHeader} from './rows.js'
import {phraseAt, type Run, type Step} from './run.js'

/**
 * Returns the reader of a table of groups with one row for each group. Cells that need cleaning and repeated values are
 * left to the block readers.
 */
export function groupsStep(section: GroupsShape): Step {
  const names = [section.category.names[0], section.values.names[0]] as const
  const header = new TableHeader(names)
  const [first, second] = names.map(name => name.toLowerCase()) as [string, string]
  const {key, valueKey, placeholder} = section
  const empty: Values = {[CATEGORY]: '', [valueKey]: null}

  const readRow = (run: Run, places: Places, groups: Values[], categories: Distinct): boolean => {
    const {source} = run
    const category = readCategory(run, places[0] as number, places[1] as number)
    if (category === null || categories.has(category)) return false
    const values = readValues(run, places[2] as number, places[3] as number, placeholder)
    if (values === null) return false
    if (category.length === first.length && category.toLowerCase() === first && isText(values, second)) return false
    if (isFigure(source.charCodeAt(places[2] as number)) && isSumOfGroups(category, values.join(VALUE_SEPARATOR)))
      return false
    categories.add(category)
    const group = {...empty}
    group[CATEGORY] = category
    group[valueKey] = values
    groups.push(group)
    return true
  }

  return (run, values, from) => {
    const rows = header.end(run, from)
    if (rows === LOST) return LOST
    const groups = values[key] as Values[]
    const categories = new Distinct()
    const places: Places = [0, 0, 0, 0]
    return readRows(run, rows, (start, end) => {
      return cutRow(run.source, start, end, places) && readRow(run, places, groups, categories)
    })
  }
}

/** Whether the joined values are equal to a text, in lower case. */
function isText(values: readonly string[], text: string): boolean {
  return values.join(VALUE_SEPARATOR).toLowerCase() === text
}

/** Whether a value that begins with this character may be a number: digits, spaces, `.`, `,`, `%`. */
function isFigure(code: number): boolean {
  return code <= NINE
}

function readCategory({source, inline}: Run, start: number, end: number): string | null {
  if (start >= end || inline.hasMarkup(start, end) || mayNeedCleaning(source, start, end, true)) return null
  const category = source.slice(start, end)
  if (isRepeatedCategory(category) || isFailure(category)) return null
  return phraseAt(source, start, end, category, UNCATEGORISED) === null ? category : null
}

const SMALL_D = 100

/** Whether a category is a message of failure: "Extraction failed". */
function isFailure(category: string): boolean {
  return category.charCodeAt(category.length - 1) === SMALL_D && category.endsWith('failed')
}

function readValues(run: Run, start: number, end: number, placeholder: string): string[] | null {
  const {source, inline} = run
  if (start >= end) return null
  const isBroken = inline.hasMarkup(start, end)
  const cell = isBroken ? withSeparators(source.slice(start, end)) : source.slice(start, end)
  if (cell === null) return null
  if (isBroken) run.hasMore = true
  const values = isBroken ? plainParts(cell, cell, 0) : plainParts(source, cell, start)
  if (values === null || phraseAt(source, start, end, cell, placeholder) !== null) return null
  if (values.length === 1 && readsLikeList(cell)) run.hasMore = true
  return values
}

const BREAK = /<br *\/?>/
/** Anything but plain text in a cell: markup, and several spaces, which are read as one. */
const OTHER_MARKUP = /[*_`[\]\\&<;]|\s{2}|[^\S ]/

/**
 * Returns a cell with separators between its values, which are on separate lines; null when the cell has other markup.
 */
function withSeparators(cell: string): string | null {
  const lines = cell.split(BREAK).map(line => line.trim())
  if (lines.length < 2 || lines.some(line => OTHER_MARKUP.test(line)) || lines.some(isWrapped)) return null
  return lines.join(VALUE_SEPARATOR)
}
