import type {DateShape} from '../../form/shape.js'
import {writeDate} from '../../grammar/dates.js'
import type {FieldKindWriter} from './field.js'

export const date: FieldKindWriter<DateShape> = {
  write: (_, value, end) => writeDate(value as string, (end ?? null) as string | null),
  sample: () => '2024',
}
