import type {BooleanShape} from '../../form/shape.js'
import {readBoolean as readBooleanText, writeBoolean} from '../../grammar/booleans.js'
import {plain} from '../pieces.js'
import {type FieldReader, keepWhole, reportInvalid, reportStyle} from './reader.js'

export const readBoolean: FieldReader<BooleanShape> = it => {
  const value = plain(it.text.text)
  const reading = readBooleanText(value)
  if (reading === null) return reportInvalid(it, 'yes or no')
  keepWhole(it, reading)
  const expected = writeBoolean(reading)
  if (value !== expected) reportStyle(it, expected)
}
