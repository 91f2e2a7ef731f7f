import type {BooleanShape} from '../../form/shape.js'
import type {FieldKindWriter} from './field.js'

export const boolean: FieldKindWriter<BooleanShape> = {
  write: (_, value) => (value ? 'Yes' : 'No'),
  sample: () => 'Yes',
}
