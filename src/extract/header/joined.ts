import type {FieldShape} from '../../form/shape.js'
import {readDate} from '../../grammar/dates.js'
import type {Text} from '../../read/blocks.js'
import {plain, sliceText} from '../pieces.js'

/* Splits a value of several fields: "Date and Location: 17 March 2024, Vathi, Greece". */

/** Returns the values of the fields, in order; null when the split is not certain. */
export function splitValues(source: string, fields: readonly FieldShape[], value: Text): Text[] | null {
  const kinds = fields.map(it => it.kind)
  if (fields.length === 2 && kinds.includes('date') && kinds.includes('place')) {
    const found = dateAndPlace(source, value, kinds[0] === 'date')
    return found && (kinds[0] === 'date' ? found : found.reverse())
  }
  for (const separator of [';', '|', '/', ',']) {
    const parts = separated(source, value, separator)
    if (parts.length === fields.length) return parts.every(it => it.text !== '') ? parts : null
  }
  return null
}

function separated(source: string, value: Text, separator: string): Text[] {
  const parts: Text[] = []
  let from = 0
  for (let at = value.text.indexOf(separator); at >= 0; at = value.text.indexOf(separator, at + 1)) {
    parts.push(sliceText(source, value, from, at))
    from = at + 1
  }
  return [...parts, sliceText(source, value, from, value.text.length)]
}

/** A character between a date and a place. */
const EDGE = /[\s,;:.|/·•‐-―−，；：。()-]/

/** A time of day between a date and a place. */
const TIME = /^[\s,;|–-]*\d{1,2}(?:[:.h]\d{2}| ?[ap]m)[^,;|]{0,30}[,;|]/i

/** Returns the date and the place, in the given order. */
function dateAndPlace(source: string, value: Text, isDateFirst: boolean): Text[] | null {
  const text = plain(value.text)
  const reading = readDate(text)
  if (reading.kind !== 'date') return null
  let from = reading.endStart < 0 ? reading.dateStart : Math.min(reading.dateStart, reading.endStart)
  let to = Math.max(reading.dateEnd, reading.endEnd)
  const time = TIME.exec(text.slice(to))
  if (time) to += time[0].length - 1
  from = withDayBefore(text, from, to)
  const behind = trimmed(source, value, to, text.length)
  const before = trimmed(source, value, 0, from)
  const isBehind = isDateFirst ? behind.text !== '' : before.text === ''
  const place = isBehind ? behind : before
  if (place.text === '') return null
  const [start, end] = isBehind ? [0, to] : [from, text.length]
  return [trimmed(source, value, start, end), place]
}

/** Returns the start of a date, including a weekday before it. */
function withDayBefore(text: string, from: number, to: number): number {
  const word = /[\p{L}.]{1,20},? ?$/u.exec(text.slice(Math.max(0, from - 20), from))
  if (!word) return from
  const start = from - word[0].length
  const reading = readDate(text.slice(start, to))
  return reading.kind === 'date' && reading.remarks.length === 0 ? start : from
}

function trimmed(source: string, value: Text, from: number, to: number): Text {
  let start = from
  let end = to
  while (start < end && EDGE.test(value.text.charAt(start))) start++
  while (end > start && /[\s,;:|/·•‐-―−，；：-]/.test(value.text.charAt(end - 1))) end--
  const isEnclosed = value.text.charAt(start - 1) === '(' && value.text.charAt(end - 1) === ')'
  return sliceText(source, value, start, isEnclosed ? end - 1 : end)
}
