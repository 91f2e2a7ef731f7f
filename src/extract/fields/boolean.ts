import type {BooleanShape} from '../../form/shape.js'
import {readBoolean as readBooleanText, writeBoolean} from '../../grammar/booleans.js'
import {plain} from '../pieces.js'
import {type FieldReader, keepRemarks, keepWhole, reportInvalid, reportStyle} from './reader.js'

export const readBoolean: FieldReader<BooleanShape> = it => {
  const reading = readBooleanText(plain(it.text.text))
  if (reading === null) return reportInvalid(it, 'yes or no')
  keepWhole(it, reading.value)
  if (reading.remark) keepRemarks(it, 'value-remark', [reading.remark])
  else if (!reading.canonical) reportStyle(it, writeBoolean(reading.value))
}
