import type {FieldShape} from '../../form/shape.js'
import type {Span} from '../../grammar/span.js'
import type {Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Context, Holder} from '../context.js'
import {pieceEnd, pieceStart, plain} from '../pieces.js'
import type {Place} from '../positions.js'

/** A text to read into a field. */
export interface FieldText<S extends FieldShape> {
  readonly context: Context
  readonly field: S
  readonly text: Text
  readonly holder: Holder
  /** The key of the value in its holder: the key of the field, or an index. */
  readonly key: string | number
}

/** Reads a text into a field. A text that cannot be read is reported and sets no value. */
export type FieldReader<S extends FieldShape> = (it: FieldText<S>) => void

/** Returns the node of the value. */
export function placeOf({context, holder, key}: FieldText<FieldShape>): Place {
  return context.positions.child(holder.place, key)
}

/** Sets a value whose place is the whole text. */
export function keepWhole(it: FieldText<FieldShape>, value: unknown): void {
  const {context, holder, key, text} = it
  holder.values[key] = value
  context.positions.add(placeOf(it), text.start, text.end)
}

/** Reports a text that cannot be read. */
export function reportInvalid(it: FieldText<FieldShape>, expected: string): void {
  const {context, text, field} = it
  context.positions.quote(text.start, text.end)
  const params = {actual: plain(text.text), expected, field: field.names[0]}
  context.report('invalid-value', {place: placeOf(it), start: text.start, end: text.end}, params)
}

/** Reports a value that is not in the canonical style. */
export function reportStyle(it: FieldText<FieldShape>, expected: string): void {
  const {context, text, field} = it
  const params = {actual: plain(text.text), expected, field: field.names[0]}
  context.report('value-style', {place: placeOf(it), start: text.start, end: text.end}, params, {
    fix: () => [replacement(text.start, text.end, expected)],
  })
}

/** Quotes the texts beside a value that was still read. */
export function keepRemarks(
  it: FieldText<FieldShape>,
  code: 'value-remark' | 'date-remark',
  remarks: readonly Span[],
): void {
  const {context, text, field} = it
  for (const {start, end} of remarks) {
    const [from, to] = [pieceStart(context.source, text, start), pieceEnd(text, end)]
    context.positions.quote(from, to)
    const params = {actual: plain(text.text.slice(start, end)), field: field.names[0]}
    context.report(code, {place: placeOf(it), start: from, end: to}, params)
  }
}

/** Quotes a text beside a value that was still read. */
export function keepRemark(it: FieldText<FieldShape>, actual: string, start: number, end: number): void {
  const {context, field} = it
  context.positions.quote(start, end)
  context.report('value-remark', {place: placeOf(it), start, end}, {actual, field: field.names[0]})
}
