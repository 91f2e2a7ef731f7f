import type {FieldShape} from '../../form/shape.js'
import {headerLine, labelOpening} from '../../markdown/notation.js'
import type {Block, Text} from '../../read/blocks.js'
import {makeText} from '../../read/make.js'
import {replace} from '../blanks.js'
import type {Context, Holder} from '../context.js'
import {readField} from '../fields/index.js'
import {plain, sourceEnd, sourceStart, unmarked} from '../pieces.js'
import type {Place} from '../positions.js'
import {type FoundLines, type HeaderLine, type Labels, LineFinder, mayHoldLine} from './lines.js'

/** The value of a field that was given. */
interface Given {
  readonly text: string
  readonly start: number
}

/** Reads header lines into the fields of an object. */
export class Header {
  readonly #context: Context
  readonly #fields: readonly FieldShape[]
  readonly #holder: Holder
  readonly #lines: LineFinder
  readonly #given = new Map<FieldShape, Given>()
  readonly #keepText: (start: number, end: number) => void
  /** Reads a line that names no field; false for one that goes to the metadata. */
  readonly #readOther: (line: HeaderLine) => boolean

  /**
   * `keepText` keeps what stands below a line in its item; `readOther` reads a line that names no field, or answers false, and
   * then the line goes to the metadata.
   */
  constructor(
    context: Context,
    fields: readonly FieldShape[],
    labels: Labels,
    holder: Holder,
    keepText: (start: number, end: number) => void,
    readOther: (line: HeaderLine) => boolean,
  ) {
    this.#context = context
    this.#fields = fields
    this.#holder = holder
    this.#lines = new LineFinder(context.source, labels)
    this.#keepText = keepText
    this.#readOther = readOther
  }

  /** Whether a field has been given. */
  has(field: FieldShape): boolean {
    return this.#given.has(field)
  }

  /** The header lines of a block, it may be with the one below; null when it holds anything else. */
  find(block: Block, below: Block | undefined): FoundLines | null {
    return this.#lines.find(block, below)
  }

  /**
   * Reads a block as header lines, it may be with the one below. Answers how many blocks these are; 0 when the first one
   * holds anything else.
   */
  readBlock(block: Block, below: Block | undefined): number {
    if (block.type === 'paragraph' && this.#readCanonical(block.content)) return 1
    const found = this.find(block, below)
    if (found === null) return 0
    this.keep(block, found)
    return found.count
  }

  /** Reads the lines that were found in a block. */
  keep(block: Block, found: FoundLines): void {
    if (block.type === 'table') this.#context.positions.mark(block.start, block.end)
    for (const line of found.lines) {
      this.#keepLine(line)
      for (const {start, end} of line.below) this.#keepText(start, end)
    }
  }

  /** The short way for a line that is written as it should be, without markup in its value. */
  #readCanonical(text: Text): boolean {
    const {source, positions} = this.#context
    for (const field of this.#fields) {
      const [label] = field.names
      const opening = labelOpening(label)
      if (!source.startsWith(opening, text.start) || this.has(field)) continue
      const start = text.start + opening.length
      const skipped = label.length + ': '.length
      if (
        start >= text.end ||
        text.text.includes('\n') ||
        mayHoldLine(text.text) ||
        text.end - start !== text.text.length - skipped ||
        text.map?.length !== 6
      )
        return false
      positions.mark(text.start, start)
      this.give(field, makeText(text.text.slice(skipped), start, text.end, null), text.start)
      return true
    }
    return false
  }

  #keepLine(line: HeaderLine): void {
    const {positions} = this.#context
    const {label, value, field, start} = line
    if (!field && this.#readOther(line)) return positions.mark(start, value.start)
    const place = field ? positions.child(this.#holder.place, field.key) : this.#context.nextMetadata()
    this.#reportStyle(line, place)
    positions.mark(start, value.start)
    if (!field) return this.#keepMetadata(line)
    this.#reportLabel(field, place, label)
    this.give(field, value, start)
  }

  /** Reads the value of a field, unless it was given before. */
  give(field: FieldShape, value: Text, start: number): void {
    const {positions} = this.#context
    if (this.has(field)) return this.#reportDuplicate(field, value)
    this.#given.set(field, {text: plain(value.text), start})
    this.#context.recognised++
    if (value.text !== '') return readField(this.#context, field, value, this.#holder)
    const place = positions.child(this.#holder.place, field.key)
    positions.miss(place, value.start)
    if (field.optional) return
    const expected = placeholderLine(field)
    this.#context.report('missing-field', place, value.start, value.start, {field: field.key, expected})
  }

  /** Quotes the second value of a field: the first one counts. */
  #reportDuplicate(field: FieldShape, value: Text): void {
    const {positions} = this.#context
    const {text: first} = this.#given.get(field) as Given
    const place = positions.child(this.#holder.place, field.key)
    positions.quote(value.start, value.end)
    const params = {actual: plain(value.text), field: field.key, first}
    this.#context.report('duplicate-field', place, value.start, value.end, params, {related: () => place})
  }

  #keepMetadata({label, value, start}: HeaderLine): void {
    const name = {start: sourceStart(label, 0), end: sourceEnd(label, label.text.length), text: plain(label.text)}
    this.#context.keepMetadata(start, name, {start: value.start, end: value.end, text: plain(value.text)})
  }

  #reportStyle({start, end, canonical, fix, expected, above}: HeaderLine, place: Place): void {
    if (canonical) return
    const params = {actual: this.#context.source.slice(above ?? start, end), expected: expected()}
    this.#context.report('field-style', place, start, end, params, {fix})
  }

  #reportLabel(field: FieldShape, place: Place, label: Text): void {
    const [expected] = field.names
    if (label.text === expected) return
    const start = sourceStart(label, 0)
    const end = sourceEnd(label, label.text.length)
    this.#context.report(
      'field-label',
      place,
      start,
      end,
      {actual: label.text, expected},
      {
        // Where markup begins or ends within the label, the line is to be written anew first.
        fix: () => (unmarked(this.#context.source, label) === null ? null : [replace(start, end, expected)]),
      },
    )
  }

  /** Reports the fields that were not given; `below` is where the first thing below the header stands, `above` ends what stands over it. */
  reportMissing(below: number, above: number): void {
    const {positions} = this.#context
    let next = below
    for (const field of [...this.#fields].reverse()) {
      const line = this.#given.get(field)
      if (line) next = Math.max(line.start, above)
      else {
        const place = positions.child(this.#holder.place, field.key)
        positions.miss(place, next)
        if (field.optional) continue
        this.#context.report('missing-field', place, next, next, {field: field.key, expected: placeholderLine(field)})
      }
    }
  }
}

/** What says that a field is absent. */
export function placeholderLine(field: FieldShape): string {
  return headerLine(field.names[0], field.placeholder)
}
