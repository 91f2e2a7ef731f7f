import type {DateShape} from '../../form/shape.js'
import type {DateReading} from '../../grammar/date/canonical.js'
import {readDate as readDateText, writeDate} from '../../grammar/dates.js'
import {readFirstDay} from '../../grammar/open-dates.js'
import type {Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import {raisedCitations} from '../citations.js'
import type {Context, Holder} from '../context.js'
import {pieceEnd, pieceStart, plain} from '../pieces.js'
import {type FieldReader, type FieldText, keepRemarks, placeOf} from './reader.js'

type Known = DateReading & {readonly kind: 'date'}

export const readDate: FieldReader<DateShape> = it => {
  const {context, text, field} = it
  const actual = plain(text.text)
  const cited = raisedCitations(context.source, text)
  // A field with a last day has none in an open period.
  const reading = field.end === null ? readFirstDay(cited) : readDateText(cited)
  const {start, end} = text
  if (reading.kind === 'date') {
    return keepDate(it, field.end === null ? withoutEnd(reading) : reading)
  }
  context.positions.quote(start, end)
  if (reading.kind === 'invalid') {
    context.report('invalid-date', {place: placeOf(it), start, end}, {actual, reason: reading.reason})
  } else {
    const [first, second] = reading.readings
    context.report('ambiguous-date', {place: placeOf(it), start, end}, {actual, first, second})
  }
}

/** Returns the first day of a period, for a field without a last day. The last day is a remark. */
function withoutEnd(reading: Known): Known {
  const {endDate, endStart, endEnd, remarks} = reading
  if (endDate === null) return reading
  const all = [...remarks, {start: endStart, end: endEnd}].sort((one, other) => one.start - other.start)
  return {...reading, endDate: null, canonical: false, remarks: all}
}

function keepDate(it: FieldText<DateShape>, reading: Known): void {
  const {context, text, field, holder, key} = it
  const {positions, source} = context
  const {date, endDate, dateStart, dateEnd, endStart, endEnd, remarks} = reading
  const place = placeOf(it)
  holder.values[key] = date
  // Beside a remark, the words before the date that are none belong to it: "del".
  const hasLead = remarks.length > 0 && !remarks.some(({start}) => start < dateStart)
  positions.add(place, hasLead ? text.start : pieceStart(source, text, dateStart), pieceEnd(text, dateEnd))
  if (field.end !== null && endDate !== null) {
    holder.values[field.end] = endDate
    positions.addChild(holder.place, field.end, pieceStart(source, text, endStart), pieceEnd(text, endEnd))
  }
  if (reading.canonical && text.map === null) return
  positions.quote(text.start, text.end)
  if (reading.canonical) return
  // A fix would lose the text beside the date.
  if (remarks.length > 0) return keepRemarks(it, 'date-remark', remarks)
  const expected = writeDate(date, endDate)
  context.report(
    'date-style',
    {place, start: text.start, end: text.end},
    {actual: plain(text.text), expected},
    {
      fix: () => [replacement(text.start, text.end, expected)],
    },
  )
}

/** Reads the last day of a period on a line of its own, after its first day has been read. */
export function readEnd(context: Context, field: DateShape, text: Text, holder: Holder): void {
  const {end} = field
  const first = holder.values[field.key]
  if (end === null || typeof first !== 'string') return
  if (endsPeriod(first, plain(text.text)))
    return readDate({context, field: {...field, end: null}, text, holder, key: end})
  context.positions.quote(text.start, text.end)
  const params = {actual: plain(text.text), reason: 'order'} as const
  context.report(
    'invalid-date',
    {place: context.positions.child(holder.place, end), start: text.start, end: text.end},
    params,
  )
}

/** Whether a text is a date that may be the last day of a period with this first day. */
export function endsPeriod(first: string, text: string): boolean {
  const reading = readDateText(text)
  return reading.kind === 'date' && readDateText(writeDate(first, reading.date)).kind === 'date'
}
