import {MONTHS, ORDINALS, PARTICLES, RANGE_WORDS, WEEKDAYS} from '../format/months.js'
import {foldAccents} from './fold.js'

/** A date as it is understood. */
export type DateReading =
  | {
      readonly kind: 'date'
      /** ISO 8601 at year, month or day precision. */
      readonly date: string
      /** The end of a period, else null. */
      readonly endDate: string | null
      /** Whether the text already is what is to be written. */
      readonly canonical: boolean
      /** The part of the text that gives the date: all of it where a period shares its month or year. */
      readonly dateStart: number
      readonly dateEnd: number
      /** Likewise for the end; -1 when there is none. */
      readonly endStart: number
      readonly endEnd: number
    }
  | {readonly kind: 'ambiguous'; readonly readings: readonly [string, string]}
  | {readonly kind: 'invalid'; readonly reason: 'calendar' | 'unknown' | 'order'}

const UNKNOWN: DateReading = {kind: 'invalid', reason: 'unknown'}

/** Longer texts are no dates. */
const LONGEST = 120

/** Writes a date, or a period as an ISO 8601 interval. */
export function writeDate(date: string, endDate: string | null): string {
  return endDate === null ? date : `${date}/${endDate}`
}

/** Reads a date or a period in any of the ways they are written; never guesses. */
export function readDate(text: string): DateReading {
  const {length} = text
  if (length > LONGEST) return UNKNOWN
  if (isIso(text, 0, length)) return period(text, isoDate(text, 0, length), null, true)
  const reading = readInterval(text) ?? readNumbers(text) ?? readWords(text)
  const visible = reading === UNKNOWN ? text.replace(UNSEEN, '') : text
  return visible === text ? reading : unseen(readDate(visible.trim()), length)
}

/** Characters that nobody can see. */
const UNSEEN = /\p{Cf}/gu

/** A reading of a text without such characters: its parts stand somewhere in the whole. */
function unseen(reading: DateReading, length: number): DateReading {
  if (reading.kind !== 'date') return reading
  const end = reading.endDate === null ? -1 : length
  return {...reading, canonical: false, dateStart: 0, dateEnd: length, endStart: Math.min(end, 0), endEnd: end}
}

/* A day, month or year, before it is known to exist. */

interface Day {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function exists({year, month, day}: Day): boolean {
  if (year < 1000 || year > 9999) return false
  if (month === null) return day === null
  if (month < 1 || month > 12) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day === null || (day >= 1 && day <= (DAYS[month - 1] as number) + (leap ? 1 : 0))
}

function iso({year, month, day}: Day): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return month === null ? String(year) : day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The reading of a date and, it may be, an end; `parts` where each has a text of its own. */
function period(
  text: string,
  first: Day,
  last: Day | null,
  canonical: boolean,
  parts?: readonly [Span, Span],
): DateReading {
  if (!exists(first) || (last !== null && !exists(last))) return {kind: 'invalid', reason: 'calendar'}
  const date = iso(first)
  const endDate = last && iso(last)
  if (endDate !== null && isBefore(endDate, date)) return {kind: 'invalid', reason: 'order'}
  const all = {start: 0, end: text.length}
  const [from, to] = parts ?? [all, all]
  return {
    kind: 'date',
    date,
    endDate,
    canonical,
    dateStart: from.start,
    dateEnd: from.end,
    endStart: last ? to.start : -1,
    endEnd: last ? to.end : -1,
  }
}

/** Compares to the precision that both have: 2024 does not end before 2024-10. */
function isBefore(end: string, start: string): boolean {
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) < start.slice(0, length)
}

/* ISO 8601: 2024, 2024-10, 2024-10-23, and intervals of them. */

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether the part has the shape `dddd`, `dddd-dd` or `dddd-dd-dd`. */
function isIso(text: string, from: number, to: number): boolean {
  const length = to - from
  if (length !== 4 && length !== 7 && length !== 10) return false
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(from + at)
    if (at === 4 || at === 7 ? code !== 45 : !isDigit(code)) return false
  }
  return true
}

function isoDate(text: string, from: number, to: number): Day {
  return {
    year: Number(text.slice(from, from + 4)),
    month: to - from >= 7 ? Number(text.slice(from + 5, from + 7)) : null,
    day: to - from === 10 ? Number(text.slice(from + 8, from + 10)) : null,
  }
}

/** What stands between two ISO dates; the slash alone is how it is written. */
const BETWEEN = /^(?: ?(?:\/|--|–|—) ?| - | (?:to|until|through|and|a|al|hasta|y|ate|até|e|au|à|et) )/i

/** `a/b`, `a - b`, `a to b`, and the short forms `2018-2020`, `2024-10-23/25`. */
function readInterval(text: string): DateReading | null {
  const first = [10, 7, 4].find(length => isIso(text, 0, length) && !isDigit(text.charCodeAt(length)))
  if (first === undefined) return null
  const rest = text.slice(first)
  const time = /^[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}|h))?\.?$/.test(rest)
  if ((first === 10 && time) || rest === '.') return period(text, isoDate(text, 0, first), null, false)
  if (first === 4 && /^-\d{4}$/.test(rest)) return interval(text, first, 1, false)
  const between = BETWEEN.exec(rest)
  if (!between) return null
  const length = text.length - first - between[0].length
  const start = text.length - length
  if (isIso(text, start, text.length)) return interval(text, first, between[0].length, between[0] === '/')
  if (first === 10 && length === 2 && /^\d{2}$/.test(text.slice(start)) && between[0] === '/') {
    return period(text, isoDate(text, 0, 10), {...isoDate(text, 0, 10), day: Number(text.slice(start))}, false)
  }
  return null
}

function interval(text: string, first: number, gap: number, canonical: boolean): DateReading {
  const start = first + gap
  const parts = [
    {start: 0, end: first},
    {start, end: text.length},
  ] as const
  return period(text, isoDate(text, 0, first), isoDate(text, start, text.length), canonical, parts)
}

/* Numbers alone: 2024/10/23, 23.10.2024, 25/12/2024. */

const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})(?:\2(\d{1,2}))?\.?$/
const YEAR_LAST = /^(\d{1,2})(?: ?(?:-|–|—) ?(\d{1,2}))?([/.-])(\d{1,2})\3(\d{4})\.?$/
const MONTH_LAST = /^(\d{1,2})[/.](\d{4})\.?$/

function readNumbers(text: string): DateReading | null {
  const before = YEAR_FIRST.exec(text)
  if (before)
    return period(
      text,
      {year: Number(before[1]), month: Number(before[3]), day: before[4] === undefined ? null : Number(before[4])},
      null,
      false,
    )
  const month = MONTH_LAST.exec(text)
  if (month) return period(text, {year: Number(month[2]), month: Number(month[1]), day: null}, null, false)
  const after = YEAR_LAST.exec(text)
  if (!after) return null
  const [, first, last, separator, second] = after
  return readYearLast(
    text,
    Number(first),
    last === undefined ? null : Number(last),
    Number(second),
    Number(after[5]),
    separator === '.',
  )
}

/** Dots are the continental way, day first. With slashes or hyphens both orders are in use. */
function readYearLast(
  text: string,
  first: number,
  last: number | null,
  second: number,
  year: number,
  dots: boolean,
): DateReading {
  const dayFirst = {year, month: second, day: first}
  const monthFirst = {year, month: first, day: second}
  if (last !== null) return period(text, dayFirst, {...dayFirst, day: last}, false)
  if (dots || !exists(monthFirst) || first === second) return period(text, dayFirst, null, false)
  if (!exists(dayFirst)) return period(text, monthFirst, null, false)
  return {kind: 'ambiguous', readings: [iso(dayFirst), iso(monthFirst)]}
}

/* Words: 23 October 2024, October 23-25, 2024, del 23 al 25 de octubre de 2024. */

const months = new Map(MONTHS.flatMap((names, at) => names.map(name => [name, at + 1] as const)))
const silent = new Set([...WEEKDAYS, ...PARTICLES])
const ranges = new Set(RANGE_WORDS)
const ordinals = new Set(ORDINALS)

/** D a day, Y a year, M a month, - the middle of a period. */
interface Token {
  readonly kind: 'D' | 'Y' | 'M' | '-'
  readonly value: number
  readonly start: number
  readonly end: number
}

const TOKEN = /\d+|[\p{L}\p{M}ºª°]+(?:-feira)?|[-–—&,./()]|\s+|./gu

/** The tokens that say something; null when the text holds anything else. */
function tokenise(text: string): Token[] | null {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = foldAccents(match[0]).toLowerCase()
    const token = tokenOf(word, match.index, match.index + match[0].length, tokens.at(-1))
    if (token === null) return null
    if (token !== 'silent') tokens.push(token)
  }
  return tokens
}

function tokenOf(word: string, start: number, end: number, last: Token | undefined): Token | 'silent' | null {
  if (isDigit(word.charCodeAt(0))) {
    if (word.length === 4) return {kind: 'Y', value: Number(word), start, end}
    return word.length <= 2 ? {kind: 'D', value: Number(word), start, end} : null
  }
  if (last?.kind === 'D' && last.end === start && ordinals.has(word)) return 'silent'
  const month = months.get(word)
  if (month !== undefined) return {kind: 'M', value: month, start, end}
  if (word === '-' || word === '–' || word === '—' || ranges.has(word)) return {kind: '-', value: 0, start, end}
  return SEPARATORS.has(word) || word.trim() === '' || silent.has(word) ? 'silent' : null
}

/** Around a weekday, or between the parts of a date. */
const SEPARATORS = new Set([',', '.', '(', ')'])

/** What the tokens can say: which of them are day, month and year of the first and of the last date. */
const PATTERNS: Readonly<Record<string, string>> = {
  'D M Y': 'd m y',
  'M D Y': 'm d y',
  'Y M D': 'y m d',
  'D - M - Y': 'd - m - y',
  'M Y': 'm y',
  Y: 'y',
  'D - D M Y': 'd - D mM yY',
  'M D - D Y': 'mM d - D yY',
  'D M - D M Y': 'd m - D M yY',
  'M D - M D Y': 'm d - M D yY',
  'D M Y - D M Y': 'd m y - D M Y',
  'M D Y - M D Y': 'm d y - M D Y',
  'M - M Y': 'm - M yY',
  'M Y - M Y': 'm y - M Y',
  'Y - Y': 'y - Y',
}

function readWords(text: string): DateReading {
  const tokens = tokenise(text)
  const pattern = tokens && PATTERNS[tokens.map(token => token.kind).join(' ')]
  if (!tokens || !pattern) return UNKNOWN
  const values = new Map<string, number>()
  for (const [at, roles] of pattern.split(' ').entries())
    for (const role of roles) values.set(role, (tokens[at] as Token).value)
  const day = (y: string, m: string, d: string): Day => ({
    year: values.get(y) as number,
    month: values.get(m) ?? null,
    day: values.get(d) ?? null,
  })
  const last = values.has('Y') ? day('Y', 'M', 'D') : null
  return period(text, day('y', 'm', 'd'), last, false, pattern.includes('yY') ? undefined : partsOf(tokens, last))
}

/** The texts of two dates that share nothing. */
function partsOf(tokens: readonly Token[], last: Day | null): readonly [Span, Span] | undefined {
  if (last === null) return undefined
  const middle = tokens.findIndex(token => token.kind === '-')
  const span = (part: readonly Token[]) => ({start: (part[0] as Token).start, end: (part.at(-1) as Token).end})
  return [span(tokens.slice(0, middle)), span(tokens.slice(middle + 1))]
}
