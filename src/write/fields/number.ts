import type {NumberShape} from '../../form/shape.js'
import {writeNumber} from '../../grammar/numbers.js'
import type {FieldKindWriter} from './field.js'

export const number: FieldKindWriter<NumberShape> = {
  write: (_, value) => writeNumber(value as number),
  sample: () => '1',
}
