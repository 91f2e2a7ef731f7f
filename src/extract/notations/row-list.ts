import type {Row, Text} from '../../read/blocks.js'
import {makeRow} from '../../read/make.js'
import {joinTexts} from './stage.js'

/**
 * A list of rows. The last row may be continued; the parts of its last cell are joined once, when the next row begins.
 */
export class RowList {
  readonly #rows: Row[] = []
  #start = 0
  #end = 0
  #cells: Text[] = []
  /** The parts of the last cell. */
  #parts: Text[] = []

  get isEmpty(): boolean {
    return this.#rows.length === 0 && this.#parts.length === 0
  }

  get count(): number {
    return this.#rows.length + (this.#parts.length > 0 ? 1 : 0)
  }

  /** The end of the last row. */
  get end(): number {
    return this.#end
  }

  /** How many cells the last row has. */
  get width(): number {
    return this.#cells.length + 1
  }

  /** The last part of the last cell. */
  get lastPart(): Text | undefined {
    return this.#parts.at(-1)
  }

  push({start, end, cells}: Row): void {
    this.#flush()
    const last = cells.at(-1)
    if (!last) return
    this.#start = start
    this.#end = end
    this.#cells = cells.slice(0, -1)
    this.#parts = [last]
  }

  /** Continues the last row. The first cell of the given row belongs to the last cell. */
  goOn({end, cells}: Row): void {
    const [first, ...more] = cells
    if (!first) return
    this.#parts.push(first)
    this.#end = end
    const last = more.pop()
    if (!last) return
    this.#cells.push(this.#joined(), ...more)
    this.#parts = [last]
  }

  finish(): readonly Row[] {
    this.#flush()
    return this.#rows
  }

  #joined(): Text {
    return joinTexts(this.#parts, ' ', (this.#parts[0] as Text).start)
  }

  #flush(): void {
    if (this.#parts.length === 0) return
    this.#rows.push(makeRow(this.#start, this.#end, [...this.#cells, this.#joined()]))
    this.#parts = []
  }
}
