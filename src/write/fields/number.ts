import type {NumberShape} from '../../form/shape.js'
import type {FieldKindWriter} from './field.js'

export const number: FieldKindWriter<NumberShape> = {
  write: (_, value) => String(value),
  sample: () => '1',
}
