import type {PlaceShape} from '../../form/shape.js'
import {escapeValue} from '../../markdown/escape.js'
import type {FieldKindWriter} from './field.js'

/** The places of a location are not written, because its text contains them. */
export const place: FieldKindWriter<PlaceShape> = {
  write: (spell, value) => spell({value, text: (value as {readonly text: string}).text}),
  sample: (_, separators) => escapeValue('Madrid, Spain', separators),
}
