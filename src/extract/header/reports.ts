import type {FieldShape} from '../../form/shape.js'
import {headerLine} from '../../markdown/notation.js'
import type {Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Context, Holder} from '../context.js'
import {plain, sourceEnd, sourceStart, unmarked} from '../pieces.js'
import type {Place} from '../positions.js'
import type {HeaderLine} from './line.js'

/* Reports the departures of header lines. */

/** Reports header lines of the fields of one object. */
export class HeaderReports {
  readonly #context: Context
  readonly #holder: Holder

  constructor(context: Context, holder: Holder) {
    this.#context = context
    this.#holder = holder
  }

  /** Quotes the second value of a field. The first value is used. */
  duplicate(field: FieldShape, value: Text, first: string): void {
    const {positions} = this.#context
    const place = positions.child(this.#holder.place, field.key)
    positions.quote(value.start, value.end)
    const params = {actual: plain(value.text), field: field.names[0], first}
    this.#context.report('duplicate-field', {place, start: value.start, end: value.end}, params, {related: () => place})
  }

  /** Reports a line that is not written as header lines are. */
  style(line: HeaderLine, place: Place): void {
    if (line.canonical) return
    const {start, end, fix, expected, above} = line
    const params = {actual: this.#context.source.slice(above ?? start, end), expected: expected()}
    this.#context.report('field-style', {place, start, end}, params, {fix})
  }

  /** Reports a label that is not the first name of its field. */
  label(field: FieldShape, place: Place, label: Text, hasFix = true): void {
    const [expected] = field.names
    if (label.text === expected) return
    const start = sourceStart(label, 0)
    const end = sourceEnd(label, label.text.length)
    const params = {actual: label.text, expected}
    this.#context.report('field-label', {place, start, end}, params, {
      // If markup begins or ends within the label, the line must be rewritten first.
      fix: () =>
        hasFix && unmarked(this.#context.source, label) !== null ? [replacement(start, end, expected)] : null,
    })
  }

  /** Records that a field has no value, and the place where the value would be. */
  missing(field: FieldShape, at: number): void {
    const {positions} = this.#context
    const place = positions.child(this.#holder.place, field.key)
    positions.miss(place, at)
    if (field.optional || this.#context.isUnrecognised) return
    const params = {field: field.names[0], expected: headerLine(field.names[0], '…')}
    this.#context.report('missing-field', {place, start: at, end: at}, params)
  }
}
