import type {GroupSection} from '../../format/form.js'
import {columnKey} from '../../grammar/names.js'
import type {Row, Text} from '../../read/blocks.js'
import type {Draft} from '../draft.js'
import {replace} from '../values.js'

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

const keys = new Map<GroupSection['field'], Keys>()

function keysOf(form: GroupSection): Keys {
  let known = keys.get(form.field)
  if (!known) {
    known = {category: new Set(form.categoryHeaders.map(columnKey)), value: new Set(form.valueHeaders.map(columnKey))}
    keys.set(form.field, known)
  }
  return known
}

const CANONICAL: Columns = {category: 0, value: 1, swapped: false}

/** Finds the columns by their headers; unknown ones are taken in the order of the form. */
export function findColumns(form: GroupSection, header: readonly Text[]): Columns {
  const [first, second] = header
  if (first?.text === form.categoryHeaders[0] && second?.text === form.valueHeaders[0]) return CANONICAL
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
export function isHeader(form: GroupSection, cells: readonly Text[]): boolean {
  const {category, value} = keysOf(form)
  return cells.some(cell => value.has(columnKey(cell.text)) || category.has(columnKey(cell.text)))
}

/** Says where the header departs from the form. */
export function reportHeader(draft: Draft, form: GroupSection, header: Row, columns: Columns): void {
  draft.positions.mark(header.start, header.end)
  if (columns === CANONICAL) return
  if (columns.category >= 0) reportName(draft, form, header.cells[columns.category], form.categoryHeaders[0])
  reportName(draft, form, header.cells[columns.value], form.valueHeaders[0])
}

function reportName(draft: Draft, form: GroupSection, cell: Text | undefined, expected: string): void {
  if (!cell || cell.text === expected) return
  const {start, end} = cell
  draft.found.report(
    'table-header',
    [form.field],
    start,
    end,
    {actual: cell.text, expected},
    {
      fix: () => [replace(start, end, start === end ? ` ${expected} ` : expected)],
    },
  )
}
