import type {BooleanShape} from '../../form/shape.js'
import {writeBoolean} from '../../grammar/booleans.js'
import type {FieldKindWriter} from './field.js'

export const boolean: FieldKindWriter<BooleanShape> = {
  write: (_, value) => writeBoolean(value as boolean),
  sample: () => 'Yes',
}
