import type {ChoiceShape} from '../../form/shape.js'
import {escapeValue} from '../../markdown/escape.js'
import type {FieldKindWriter} from './field.js'

export const choice: FieldKindWriter<ChoiceShape> = {
  write: (spell, value) => spell({value, text: value as string}),
  sample: ({options}, separators) => escapeValue(options[0]?.value ?? 'A', separators),
}
