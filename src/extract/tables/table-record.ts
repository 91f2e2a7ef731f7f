import type {FieldShape} from '../../form/shape.js'
import type {Text} from '../../read/blocks.js'
import type {Hints, RowLine} from './row-line.js'

/** A row, with the texts of its fields. */
export interface TableRecord {
  readonly start: number
  readonly end: number
  readonly cells: ReadonlyMap<FieldShape, Text>
  /** The texts under names that the form does not have. */
  readonly others: readonly Text[]
  /** Its labels. */
  readonly labels: readonly Text[]
  /** The words between a person and a task. */
  readonly words: readonly Text[]
  /** Whether it is certainly a row. */
  readonly isSure: boolean
  /** If one of two texts is a name, whether that one comes first; null when neither or both may be names. */
  readonly nameFirst: boolean | null
  /** Whether it has a part for each column, and the first part is bold or before a colon. */
  readonly isLed: boolean
  /** The columns of the parts of its line, if the line has a part for each column; otherwise null. */
  readonly order: readonly FieldShape[] | null
}

/** A row whose values are still being found. */
export class Draft implements TableRecord {
  readonly start: number
  readonly end: number
  readonly cells = new Map<FieldShape, Text>()
  readonly others: Text[] = []
  readonly labels: Text[] = []
  readonly words: Text[] = []
  isSure = false
  nameFirst: boolean | null = null
  isLed = false
  order: readonly FieldShape[] | null = null

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }

  /** Adds the values of a line; false when a field already has a value. */
  add(line: RowLine): boolean {
    const {cells, labels, words, others} = line
    for (const field of cells.keys()) if (this.cells.has(field)) return false
    for (const [field, text] of cells) this.cells.set(field, text)
    this.labels.push(...labels)
    this.words.push(...words)
    this.others.push(...others)
    if (line.isSure) this.isSure = true
    this.nameFirst ??= line.nameFirst
    this.order ??= line.order
    if (line.isLed) this.isLed = true
    return true
  }
}

/** Returns what the rows that were read show about the others. */
export function hintsOf(records: readonly (TableRecord | null)[]): Hints {
  const names = new Set(records.flatMap(record => record?.nameFirst ?? []))
  const [nameFirst = null] = names
  const [order = null, ...more] = records.flatMap(record => (record?.isSure && record.order ? [record.order] : []))
  const isSame = more.every(it => it.every((field, k) => field === order?.[k]))
  return {nameFirst: names.size === 1 ? nameFirst : null, order: isSame ? order : null}
}

/** Whether it is known where the name in a row is, or where each of its parts belongs. */
export function isDecided(record: TableRecord | null | undefined): record is TableRecord {
  return (
    record !== null && record !== undefined && (record.nameFirst !== null || (record.isSure && record.order !== null))
  )
}

/** Whether all are certainly rows. Plain texts are not, and neither is a single line with a name before a colon. */
export function areRows(records: readonly (TableRecord | null | undefined)[]): records is TableRecord[] {
  const all = records.filter(record => record !== null && record !== undefined)
  if (all.length < records.length) return false
  const sure = all.filter(record => record.isSure)
  if (sure.length === 0) return all.length > 1 && all.every(record => record.nameFirst !== null || record.isLed)
  const isLike = ({cells, nameFirst}: TableRecord) =>
    cells.size === 1 || (nameFirst !== null && sure.some(record => record.nameFirst === nameFirst))
  return all.every(record => record.isSure || isLike(record))
}
