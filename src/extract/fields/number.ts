import type {NumberShape} from '../../form/shape.js'
import {readNumber as readNumberText, writeNumber} from '../../grammar/numbers.js'
import {pieceEnd, pieceStart, plain} from '../pieces.js'
import {type FieldReader, keepRemarks, placeOf, reportInvalid, reportStyle} from './reader.js'

export const readNumber: FieldReader<NumberShape> = it => {
  const {context, text, holder, key} = it
  const reading = readNumberText(plain(text.text), context.language ?? undefined)
  if (reading.kind === 'ambiguous') return reportInvalid(it, reading.readings.map(writeNumber).join(' or '))
  if (reading.kind === 'invalid') return reportInvalid(it, 'a number such as 1234.5')
  holder.values[key] = reading.value
  const {start, end, remarks} = reading
  context.positions.add(placeOf(it), pieceStart(context.source, text, start), pieceEnd(text, end))
  if (remarks.length > 0) keepRemarks(it, 'value-remark', remarks)
  else if (!reading.canonical) reportStyle(it, writeNumber(reading.value))
}
