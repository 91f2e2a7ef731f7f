import type {TextShape} from '../../form/shape.js'
import type {FieldKindWriter} from './field.js'

export const text: FieldKindWriter<TextShape> = {
  write: (spell, value) => spell({value, text: value as string}),
  sample: () => 'A',
}
