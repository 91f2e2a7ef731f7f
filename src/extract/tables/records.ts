import type {FieldShape, TableShape} from '../../form/shape.js'
import type {Block, Heading, Item, List, Paragraph, Text} from '../../read/blocks.js'
import {partsOf} from '../lists/entries.js'
import {withoutMarker} from '../lists/typed.js'
import {isAtom, linesOf, sliceText} from '../pieces.js'

/*
 * Rows of a table that are written as lists, or below sub-headings:
 *
 *     - Draft the plan — Rui — 2025-03-04        - **Task**: Draft the plan        ### Draft the plan
 *     - Task: Draft the plan; Owner: Rui           - Owner: Rui                    - Owner: Rui
 */

/** A row: the texts of the fields that it has. */
export interface TableRecord {
  readonly start: number
  readonly end: number
  readonly cells: ReadonlyMap<FieldShape, Text>
  /** What stands in it under a name that the form does not have. */
  readonly others: readonly Text[]
  /** Its labels. */
  readonly labels: readonly Text[]
}

class Draft implements TableRecord {
  readonly start: number
  readonly end: number
  readonly cells = new Map<FieldShape, Text>()
  readonly others: Text[] = []
  readonly labels: Text[] = []

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }
}

/** Reads the rows that lists, paragraphs and headings are meant for. */
export class Records {
  readonly #source: string
  readonly #shape: TableShape

  constructor(source: string, shape: TableShape) {
    this.#source = source
    this.#shape = shape
  }

  /** The rows of a list, one an item; null when some item is none. */
  ofList({items}: List): TableRecord[] | null {
    const records: TableRecord[] = []
    for (const item of items) {
      const record = this.#ofItem(item)
      if (!record) return null
      records.push(record)
    }
    return records
  }

  /** The row of a paragraph of labels and values, or several in lines of their own; null when it has none. */
  ofParagraph({start, end, content}: Paragraph): TableRecord[] | null {
    const labelled = new Draft(start, end)
    const lines = linesOf(this.#source, content).map(([from, to]) => sliceText(this.#source, content, from, to))
    if (lines.every(line => this.#addLabelled(labelled, line))) return [labelled]
    const records: TableRecord[] = []
    for (const line of lines) {
      const record = new Draft(line.start, line.end)
      if (!this.#addLine(record, withoutMarker(this.#source, line))) return null
      records.push(record)
    }
    return records
  }

  /** The row of a heading, which is its first field, and of what stands below it; null when it is none. */
  ofHeading(head: Heading, below: readonly Block[]): TableRecord | null {
    const record = new Draft(head.start, below.at(-1)?.end ?? head.end)
    const [first] = this.#shape.columns
    if (!first || below.length === 0) return null
    for (const block of below) if (!this.#addBlock(record, block)) return null
    if (!record.cells.has(first)) record.cells.set(first, head.content)
    else record.others.push(head.content)
    return record.cells.size > 1 ? record : null
  }

  #ofItem({start, end, content, rest}: Item): TableRecord | null {
    const record = new Draft(start, end)
    const own = withoutMarker(this.#source, content)
    if (rest.length === 0) return this.#addLine(record, own) ? record : null
    for (const block of rest) if (!this.#addBlock(record, block)) return null
    if (own.text !== '' && !this.#addLabelled(record, own) && !this.#addFirst(record, own)) return null
    return record.cells.size > 1 ? record : null
  }

  #addBlock(record: Draft, block: Block): boolean {
    if (block.type === 'comment' || block.type === 'rule') return true
    if (block.type === 'list')
      return block.items.every(it => it.rest.length === 0 && this.#addLabelled(record, it.content))
    if (block.type !== 'paragraph') return false
    const lines = linesOf(this.#source, block.content)
    return lines.every(([from, to]) => this.#addLabelled(record, sliceText(this.#source, block.content, from, to)))
  }

  /** Adds a text without a label, which is the first field. */
  #addFirst(record: Draft, text: Text): boolean {
    const [first] = this.#shape.columns
    if (!first || record.cells.has(first)) return false
    record.cells.set(first, text.text.endsWith(':') ? sliceText(this.#source, text, 0, text.text.length - 1) : text)
    return true
  }

  /** `Label: value`; a label that the form does not have is kept beside a row. */
  #addLabelled(record: Draft, text: Text): boolean {
    const pieces = this.#labelledPieces(text)
    if (!pieces) return false
    for (const {label, value, field} of pieces) {
      if (field && record.cells.has(field)) return false
      if (field) record.cells.set(field, value)
      else record.others.push({...text, text: text.text})
      record.labels.push(label)
    }
    return true
  }

  /** A line with a label before each value, or with a value for each field in order. */
  #addLine(record: Draft, text: Text): boolean {
    const pieces = this.#labelledPieces(text)
    if (pieces && pieces.length > 1) return this.#addLabelled(record, text)
    const parts = this.#values(text)
    if (!parts) return false
    for (const [k, part] of parts.entries())
      if (part.text !== '') record.cells.set(this.#shape.columns[k] as FieldShape, part)
    return true
  }

  /** `Task: Draft; Owner: Rui` as labels and values; null where the text does not begin with a label of the form. */
  #labelledPieces(text: Text) {
    const names = this.#shape.columnNames
    const starts: number[] = []
    for (const at of [0, ...separators(text, LABEL_SEPARATORS)]) {
      const colon = text.text.indexOf(':', at)
      if (colon < 0) break
      const label = text.text.slice(at === 0 ? 0 : at + 1, colon).trim()
      if (label.length <= LONGEST_LABEL && names.match(label)) starts.push(at === 0 ? 0 : at + 1)
    }
    if (starts[0] !== 0) return null
    return starts.flatMap((from, k) => {
      const to = starts[k + 1] === undefined ? text.text.length : (starts[k + 1] as number) - 1
      const piece = sliceText(this.#source, text, from, to)
      const parts = partsOf(this.#source, piece, true)
      return parts ? [{label: parts.category, value: parts.values, field: names.match(parts.category.text)?.value}] : []
    })
  }

  /** `Draft the plan — Rui — 2025-03-04` */
  #values(text: Text): Text[] | null {
    const {length} = this.#shape.columns
    for (const separator of VALUE_SEPARATORS) {
      const cuts = separators(text, separator)
      if (cuts.length !== length - 1 || length < 2) continue
      return [-1, ...cuts].map((cut, k) =>
        sliceText(this.#source, text, k === 0 ? 0 : cut + 1, cuts[k] ?? text.text.length),
      )
    }
    return null
  }
}

const LONGEST_LABEL = 60
const LABEL_SEPARATORS = /[;,|·–—](?= )/g
const VALUE_SEPARATORS = [/(?<= )[–—](?= )/g, /(?<= )-(?= )/g, /(?<= )[|·→](?= )/g, /;(?= )/g]

function separators(text: Text, pattern: RegExp): number[] {
  return [...text.text.matchAll(pattern)].map(found => found.index).filter(at => !isAtom(text, at))
}
