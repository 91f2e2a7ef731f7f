import type {NumberShape} from '../../form/shape.js'
import {readNumber as readNumberText, writeNumber} from '../../grammar/numbers.js'
import {plain} from '../pieces.js'
import {type FieldReader, keepWhole, reportInvalid, reportStyle} from './reader.js'

export const readNumber: FieldReader<NumberShape> = it => {
  const value = plain(it.text.text)
  const reading = readNumberText(value)
  if (reading.kind !== 'number') return reportInvalid(it, 'a number such as 1234.5')
  keepWhole(it, reading.value)
  const expected = writeNumber(reading.value)
  if (value !== expected) reportStyle(it, expected)
}
