import type {GroupsShape} from '../../form/shape.js'
import {columnKey} from '../../grammar/names.js'
import type {Row, Text} from '../../read/blocks.js'
import {replace} from '../blanks.js'
import type {SectionAt} from '../kinds/reader.js'

/** Which columns of a table hold the category and the values; `category` is -1 in a table of values alone. */
export interface Columns {
  readonly category: number
  readonly value: number
  /** The category comes second: its cells may hold several, each of which gets the value. */
  readonly swapped: boolean
}

interface Keys {
  readonly category: ReadonlySet<string>
  readonly value: ReadonlySet<string>
}

function keysOf({category, values}: GroupsShape): Keys {
  return {category: new Set(category.names.map(columnKey)), value: new Set(values.names.map(columnKey))}
}

const CANONICAL: Columns = {category: 0, value: 1, swapped: false}

/** Finds the columns by their headers; unknown ones are taken in the order of the form. */
export function findColumns(form: GroupsShape, header: readonly Text[]): Columns {
  const [first, second] = header
  if (first?.text === form.category.names[0] && second?.text === form.values.names[0]) return CANONICAL
  const {category: categories, value: values} = keysOf(form)
  const names = header.map(cell => columnKey(cell.text))
  if (names.length === 1) return {category: -1, value: 0, swapped: false}
  let value = names.findIndex(name => values.has(name))
  let category = names.findIndex((name, at) => at !== value && categories.has(name))
  if (category < 0) category = value === 0 ? 1 : 0
  if (value < 0) value = category === 0 ? 1 : 0
  return {category, value, swapped: value < category}
}

/** Whether any of the cells is a header that is known: rows without a delimiter may lack a header too. */
export function isHeader(form: GroupsShape, cells: readonly Text[]): boolean {
  const {category, value} = keysOf(form)
  return cells.some(cell => value.has(columnKey(cell.text)) || category.has(columnKey(cell.text)))
}

/** Reports where the header departs from the form. */
export function reportHeader(at: SectionAt<GroupsShape>, header: Row, columns: Columns): void {
  at.context.positions.mark(header.start, header.end)
  if (columns === CANONICAL) return
  const {category, values} = at.section
  if (columns.category >= 0) reportName(at, header.cells[columns.category], category.names[0])
  reportName(at, header.cells[columns.value], values.names[0])
}

function reportName({context, place}: SectionAt<GroupsShape>, cell: Text | undefined, expected: string): void {
  if (!cell || cell.text === expected) return
  const {start, end} = cell
  context.report(
    'table-header',
    place,
    start,
    end,
    {actual: cell.text, expected},
    {
      fix: () => [replace(start, end, start === end ? ` ${expected} ` : expected)],
    },
  )
}
