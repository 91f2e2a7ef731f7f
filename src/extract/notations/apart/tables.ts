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
  const found = rows.map(({cells: [label]}) => (label && label.text !== '' ? sections.named(label) : undefined))
  const first = found.find(it => sections.isFree(it))
  if (!first || !found.some(it => sections.isFree(it) && it !== first)) return null
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
