import type {FieldShape} from '../../form/shape.js'
import {readDate} from '../../grammar/dates.js'
import {isLabelOf, isSecondaryLabel} from '../../grammar/labels.js'
import {readPhrase} from '../../grammar/phrases.js'
import {countryCode} from '../../grammar/place/countries.js'
import type {Span} from '../../grammar/span.js'
import type {Context, Holder} from '../context.js'
import {endsPeriod, readEnd} from '../fields/date.js'
import {readField} from '../fields/index.js'
import {readCityAndCountry} from '../fields/place.js'
import {plain} from '../pieces.js'
import {isPlaceholder} from '../placeholder.js'
import type {Role} from './labels.js'
import type {HeaderLine} from './line.js'

/* Reads fields from two lines: "Start date" and "End date", "City" and "Country". */

/** The reading and its target. */
interface At {
  readonly context: Context
  readonly holder: Holder
}

/**
 * Reads a field from the lines that give parts of it. Returns the lines that were read; none when the result is not
 * certain.
 */
export function readTwo(at: At, field: FieldShape, lines: readonly HeaderLine[]): readonly HeaderLine[] {
  const line = (role: Role) => lines.find(it => it.role === role && it.value.text !== '')
  if (field.kind === 'date') {
    const [start, end] = [line('start'), line('end')]
    if (!start || !isDate(start)) return []
    const isPeriod = field.end !== null && end !== undefined && isDate(end)
    // "From" and "To" may also be lines of a letter.
    if (end && !isPeriod && readPhrase(plain(end.value.text)) === null) return []
    readField(at.context, {...field, end: null}, start.value, at.holder)
    if (!isPeriod) return [start]
    readEnd(at.context, field, end.value, at.holder)
    return [start, end]
  }
  if (field.kind !== 'place') return []
  const [city, country] = [line('city'), line('country')]
  const isCountry = country !== undefined && countryCode(plain(country.value.text)) !== null
  if (city && country && (isCountry || !/[,;]/.test(country.value.text))) {
    readCityAndCountry(at.context, field, {city: city.value, country: country.value}, at.holder)
    return [city, country]
  }
  const only = city ?? (isCountry ? country : undefined)
  if (!only) return []
  readField(at.context, field, only.value, at.holder)
  return [only]
}

/**
 * Reads the last day of a period after the first one has been read from a line of its own: "Date" and "End date". Returns
 * the line; none when it does not go on with the date.
 */
export function readLastDay(
  {context, holder}: At,
  field: FieldShape,
  lines: readonly HeaderLine[],
): readonly HeaderLine[] {
  if (field.kind !== 'date' || field.end === null || typeof holder.values[field.end] === 'string') return []
  const first = holder.values[field.key]
  const end = lines.find(it => it.role === 'end')
  if (typeof first !== 'string' || !end || !isDate(end) || !endsPeriod(first, plain(end.value.text))) return []
  readEnd(context, field, end.value, holder)
  return [end]
}

function isDate({value}: HeaderLine): boolean {
  const reading = readDate(plain(value.text))
  return reading.kind === 'date' && reading.endDate === null
}

/**
 * Whether a secondary or doubtful label names its field. A doubtful label names it if the language or the value shows
 * this.
 */
export function readDoubtful({language}: Context, {label, value, field}: HeaderLine): boolean {
  if (isSecondaryLabel(label.text)) return field !== undefined
  if (field?.kind !== 'date') return field !== undefined
  if (language !== null && isLabelOf(language, label.text)) return true
  const text = plain(value.text)
  if (isPlaceholder(text, field.placeholder)) return true
  const reading = readDate(text)
  return reading.kind !== 'invalid' && (reading.kind !== 'date' || reading.remarks.every(it => isBeside(text, it)))
}

/** A word that occurs in sentences about a date, but not in a time of day, a time zone or a city. */
const WORD = /(?<!\p{L})\p{Ll}{4}/u

/** Whether a remark may belong to a date: it is in brackets, or has no words. */
function isBeside(text: string, {start, end}: Span): boolean {
  const remark = text.slice(start, end)
  const isBracketed = remark.startsWith('(') ? remark.endsWith(')') : text[start - 1] === '(' && text[end] === ')'
  return isBracketed || !WORD.test(remark)
}
