import type {DateShape} from '../../form/shape.js'
import type {DateReading} from '../../grammar/date/canonical.js'
import {readDate, writeDate} from '../../grammar/dates.js'
import {nameMarkdown} from '../../markdown/escape.js'
import {headerLine} from '../../markdown/notation.js'
import {replacement} from '../../source.js'
import type {Header} from '../header/header.js'
import type {Head} from '../headings/head.js'
import type {ScopeAt} from '../kinds/reader.js'
import {pieceEnd, pieceStart} from '../pieces.js'

/*
 * Reads the date of a document whose title has it, and no other part:
 *
 *     # Harbour Board Meeting 2024-02-08
 */

type DayReading = DateReading & {readonly kind: 'date'}

/** The length of an ISO date with a day. A month or a year in a title may be its topic: "Budget 2024". */
const DAY_LENGTH = 10

/** Returns the field that the date of a title gives: the only date of the header, if the form needs it. */
export function titleDateField(fields: readonly {readonly kind: string}[]): DateShape | null {
  const [field, other] = fields.filter((it): it is DateShape => it.kind === 'date')
  return field && !other && !field.optional ? field : null
}

/** Returns the only day of a title, if it is at the start or the end of the title; null for any other title. */
function titleDate(title: string): DayReading | null {
  const reading = readDate(title)
  if (reading.kind !== 'date' || reading.date.length < DAY_LENGTH || reading.remarks.length > 1) return null
  return reading
}

/** Reads the only date of a title into its field, unless a header line has given the field. */
export function readTitleDate({context, names, holder}: ScopeAt, header: Header, {text, block}: Head): void {
  const field = titleDateField(names.scope.fields)
  const reading = field && !header.has(field) ? titleDate(text.text) : null
  if (!field || !reading) return
  const endDate = field.end === null ? null : reading.endDate
  const start = pieceStart(context.source, text, reading.dateStart)
  const end = pieceEnd(text, reading.dateEnd)
  const {positions} = context
  const place = positions.child(holder.place, field.key)
  header.keepElsewhere(field, text.text, start)
  holder.values[field.key] = reading.date
  positions.add(place, start, end)
  if (field.end !== null && endDate !== null) {
    holder.values[field.end] = endDate
    positions.addChild(holder.place, field.end, start, end)
  }
  const expected = headerLine(nameMarkdown(field.names[0]), writeDate(reading.date, endDate))
  const params = {actual: context.source.slice(start, end), expected, isInTitle: true}
  const fix = () => [replacement(block.end, block.end, `\n\n${expected}`)]
  context.report('field-style', {place, start, end}, params, {fix})
}
