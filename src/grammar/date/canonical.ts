import type {Span} from '../span.js'
import {daysIn, isBefore} from './calendar.js'

/* Reads ISO 8601 in its canonical notation: 2024, 2024-10, 2024-10-23, and intervals of these. */

/** The result of reading a date. */
export type DateReading =
  | {
      readonly kind: 'date'
      /** ISO 8601 at year, month or day precision. */
      readonly date: string
      /** The end of a period; otherwise null. */
      readonly endDate: string | null
      /** Whether the text is canonical. */
      readonly canonical: boolean
      /** The part of the text that gives the date. It is the whole period when both ends share a month or year. */
      readonly dateStart: number
      readonly dateEnd: number
      /** The part of the text that gives the end; -1 when there is none. */
      readonly endStart: number
      readonly endEnd: number
      /** Other information beside the date: a time of day, a place, a remark. */
      readonly remarks: readonly Span[]
    }
  | {
      readonly kind: 'ambiguous'
      /** Two of the possible readings, each a date or an interval in ISO 8601. */
      readonly readings: readonly [string, string]
    }
  | {readonly kind: 'invalid'; readonly reason: 'calendar' | 'unknown' | 'order'}

export const NO_REMARKS: readonly Span[] = []

/** Returns the length of an ISO date at an offset; 0 for none. */
function isoLength(text: string, from: number): number {
  let length = 0
  for (let at = 0; at < 10; at++) {
    const code = text.charCodeAt(from + at)
    const fits = at === 4 || at === 7 ? code === 45 : code >= 48 && code <= 57
    if (!fits) break
    if (at === 3 || at === 6 || at === 9) length = at + 1
  }
  return length
}

/** Whether an ISO date exists. */
function isPlain(text: string, from: number, length: number): boolean {
  if (text.charCodeAt(from) === 48) return false
  if (length === 4) return true
  const month = numberAt(text, from + 5)
  if (month < 1 || month > 12) return false
  if (length === 7) return true
  const day = numberAt(text, from + 8)
  if (day < 29) return day > 0
  return day <= daysIn(numberAt(text, from) * 100 + numberAt(text, from + 2), month)
}

/** Returns the value of two digits. */
function numberAt(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}

/** Reads a canonical text. Returns null for any other text, valid or not. */
export function readCanonical(text: string): DateReading | null {
  const first = isoLength(text, 0)
  if (first === 0 || !isPlain(text, 0, first)) return null
  const {length} = text
  if (length === first) return canonical(text, null)
  if (text.charCodeAt(first) !== 47) return null
  const second = isoLength(text, first + 1)
  if (second === 0 || first + 1 + second !== length || !isPlain(text, first + 1, second)) return null
  const date = text.slice(0, first)
  const endDate = text.slice(first + 1)
  if (isBefore(endDate, date)) return {kind: 'invalid', reason: 'order'}
  return canonical(date, endDate)
}

function canonical(date: string, endDate: string | null): DateReading {
  const dateEnd = date.length
  const endStart = endDate === null ? -1 : dateEnd + 1
  const endEnd = endDate === null ? -1 : endStart + endDate.length
  return {kind: 'date', date, endDate, canonical: true, dateStart: 0, dateEnd, endStart, endEnd, remarks: NO_REMARKS}
}
