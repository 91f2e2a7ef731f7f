import type {NumberShape} from '../../form/shape.js'
import {readNumber as readNumberText, writeNumber} from '../../grammar/numbers.js'
import type {Span} from '../../grammar/span.js'
import {areDifferent, unitOf} from '../../grammar/units.js'
import {pieceEnd, pieceStart, plain} from '../pieces.js'
import {type FieldReader, keepRemarks, placeOf, reportInvalid, reportStyle} from './reader.js'

export const readNumber: FieldReader<NumberShape> = it => {
  const {context, field, text, holder, key} = it
  const reading = readNumberText(plain(text.text), context.language ?? undefined)
  if (reading.kind === 'ambiguous') return reportInvalid(it, reading.readings.map(writeNumber).join(' or '))
  if (reading.kind === 'invalid') return reportInvalid(it, 'a number such as 1234.5')
  const {start, end, remarks} = reading
  const unit = unitOf(field)
  const isOther = ({start: from, end: to}: Span) => unit !== null && areDifferent(unit, text.text.slice(from, to))
  if (remarks.some(isOther)) return reportInvalid(it, `a number with the unit ${unit}`)
  holder.values[key] = reading.value
  context.positions.add(placeOf(it), pieceStart(context.source, text, start), pieceEnd(text, end))
  if (remarks.length > 0) keepRemarks(it, 'value-remark', remarks)
  else if (!reading.canonical) reportStyle(it, writeNumber(reading.value))
}
