import {isFieldTableHeader} from '../../../grammar/labels.js'
import type {Block, Row, Table} from '../../../read/blocks.js'
import {makeHeading, makeTable} from '../../../read/make.js'
import {addText} from './found.js'
import type {Sections} from './sections.js'

/** Reads a table of a single cell that is the name of a section. */
export function headingCell({start, end, header, rows}: Table, sections: Sections): Block[] | null {
  const [cell] = header.cells
  if (!cell || header.cells.length > 1 || rows.length > 0) return null
  return sections.isFree(sections.named(cell)) ? [makeHeading(start, end, sections.level, cell)] : null
}

/**
 * Reads a table of labels and values in which at least two rows are sections. The rows before them are header lines.
 */
export function outlineTable(table: Table, sections: Sections): Block[] | null {
  if (table.header.cells.length !== 2) return null
  const rows = [table.header, ...table.rows]
  const isTitled = table.header.cells.every(cell => isFieldTableHeader(cell.text))
  const found = rows.map(({cells: [label]}, k) =>
    label && label.text !== '' && !(isTitled && k === 0) ? sections.named(label) : undefined,
  )
  const first = found.find(it => sections.isFree(it))
  if (!first || !found.some(it => sections.isFree(it) && it !== first)) return null
  if (isHeaderTable(rows, found, sections)) return null
  const blocks: Block[] = []
  let fields: Row[] = []
  const flush = () => {
    const [header, ...rest] = fields
    if (header) blocks.push(makeTable(header.start, (rest.at(-1) ?? header).end, header, rest))
    fields = []
  }
  rows.forEach((row, k) => {
    const [label, ...values] = row.cells
    if (!label || !sections.isFree(found[k])) fields.push(row)
    else {
      flush()
      blocks.push(makeHeading(label.start, label.end, sections.level, label))
      for (const value of values) addText(blocks, value)
    }
  })
  flush()
  return blocks
}

/** Whether the rows of a table are header lines, as one of a field comes after one of a section. */
function isHeaderTable(rows: readonly Row[], found: readonly (object | undefined)[], {names}: Sections): boolean {
  const labels = rows.map(({cells: [label]}) => label?.text ?? '')
  if (!found.every((it, k) => it === undefined || names.lineSection(labels[k] as string))) return false
  const first = found.findIndex(it => it !== undefined)
  return labels.some((label, k) => k > first && found[k] === undefined && names.field(label) !== undefined)
}
