import {columnNamesOf} from '../../form/lookup.js'
import type {FieldShape, TableShape} from '../../form/shape.js'
import {columnRole, isPersonColumn, isTimeColumn} from '../../grammar/name-words.js'
import type {Row, Text} from '../../read/blocks.js'
import {plain} from '../pieces.js'
import {areSums} from './no-row.js'
import {isValue} from './values.js'

/** The field of each column of a table; undefined for a column without a field. */
export type Columns = readonly (FieldShape | undefined)[]

/**
 * Finds the columns by their names. If no name is known and none is missing, they are found by their order. The first
 * column has the subjects of the rows, so its name does not matter.
 */
export function columnsOf(section: TableShape, {cells}: Row, rows: readonly Row[]): Columns {
  const {columns: fields} = section
  const taken = new Set<FieldShape>()
  const columns = cells.map(({text}) => {
    const field = columnNamesOf(section).match(text)?.value
    if (!field || taken.has(field)) return undefined
    taken.add(field)
    return field
  })
  const hasRemarks = cells.some(cell => columnRole(cell.text) === 'remark')
  if (taken.size === 0) return cells.length === fields.length && !hasRemarks ? fields : columns
  const [first, ...others] = fields
  const isSubject =
    columns[0] === undefined &&
    first?.kind === 'text' &&
    others.every(field => taken.has(field)) &&
    columnRole(cells[0]?.text ?? '') === null &&
    rows.some(row => /\p{L}/u.test(row.cells[0]?.text ?? ''))
  const named = isSubject && !taken.has(first) ? [first, ...columns.slice(1)] : columns
  return named.some(field => field === undefined) ? byValues(fields, byRole(fields, named, cells), cells, rows) : named
}

/** Finds the column of people, or of times of day, by a name that everybody uses: "Assigned to" for "Owner". */
function byRole(fields: readonly FieldShape[], columns: Columns, header: readonly Text[]): Columns {
  const found = [...columns]
  for (const isOne of [isPersonColumn, isTimeColumn]) {
    const [field, other] = fields.filter(it => it.kind === 'text' && it.names.some(isOne))
    const unknown = header.flatMap(({text}, k) => (found[k] === undefined && isOne(text) ? [k] : []))
    const [at] = unknown
    if (field && !other && !found.includes(field) && at !== undefined && unknown.length === 1) found[at] = field
  }
  return found
}

/** Finds columns with unknown names by the kind of their values, if exactly one field of the kind is missing. */
function byValues(
  fields: readonly FieldShape[],
  columns: Columns,
  header: readonly Text[],
  rows: readonly Row[],
): Columns {
  const missing = fields.filter(field => !columns.includes(field))
  const found = columns.map((known, k) => {
    if (known || columnRole(header[k]?.text ?? '') !== null) return []
    const texts = rows
      .flatMap(({cells}) => (areSums(cells.map(it => it.text)) ? [] : plain(cells[k]?.text ?? '')))
      .filter(text => text !== '')
    return texts.length > 0 ? missing.filter(field => texts.every(text => isValue(field, text))) : []
  })
  return columns.map((known, k) => {
    const [field, ...more] = found[k] ?? []
    const isOnly = field && more.length === 0 && found.filter(fields => fields.includes(field)).length === 1
    return isOnly ? field : known
  })
}

/** Whether the first row has values and no names of columns. */
export function isData(section: TableShape, {cells}: Row, columns: Columns, rows: readonly Row[]): boolean {
  if (cells.some(cell => columnNamesOf(section).match(cell.text) !== null)) return false
  const [first, ...below] = [cells, ...rows.map(row => row.cells)].map(row => row[0]?.text ?? '')
  // "14:02" above "14:10" begins a row, in a column of any kind.
  if (first !== undefined && below.length > 0 && [first, ...below].every(isFigure)) return true
  return columns.some((field, k) => field && isValue(field, plain(cells[k]?.text ?? '')))
}

/** Whether a text has digits and no letters, as a time of day or a number. */
function isFigure(text: string): boolean {
  return /\d/.test(text) && !/\p{L}/u.test(text)
}
