import {type HeaderField, TITLE} from '../format/form.js'
import {type DateReading, readDate, writeDate} from '../grammar/dates.js'
import {type PlaceReading, readLocation} from '../grammar/places.js'
import type {Text} from '../read/blocks.js'
import type {Location} from '../schema.js'
import type {Edit} from '../types.js'
import type {Draft} from './draft.js'
import {isAtom, pieceEnd, pieceStart, plain, sourceEnd, sourceStart} from './pieces.js'
import {phraseOf, reportPhrase} from './placeholder.js'
import {I, slot} from './positions.js'

const TITLE_SLOT = slot(['title'])
const DATE = slot(['date'])
const END_DATE = slot(['endDate'])
const LOCATION = slot(['location', 'text'])
const CITY = slot(['location', 'places', I, 'city'])
const COUNTRY = slot(['location', 'places', I, 'country'])
const COUNTRY_CODE = slot(['location', 'places', I, 'countryCode'])

export function readTitle(draft: Draft, text: Text): void {
  const phrase = phraseOf(draft, text, TITLE.placeholder)
  if (phrase) return reportPhrase(draft, phrase, 'title', text)
  draft.summary.title = plain(text.text)
  draft.positions.add(TITLE_SLOT, 0, 0, text.start, text.end)
}

/** Reads the value of a header line into its field. */
export function readHeaderValue(draft: Draft, form: HeaderField, text: Text): void {
  const phrase = phraseOf(draft, text, form.placeholder)
  if (phrase) reportPhrase(draft, phrase, form.field, text)
  else if (form.field === 'date') readDateField(draft, text)
  else readLocationField(draft, text)
}

function readDateField(draft: Draft, text: Text): void {
  const value = plain(text.text)
  const reading = readDate(value)
  const {start, end} = text
  if (reading.kind === 'date') return keepDate(draft, text, reading)
  const actual = value
  draft.positions.mark(start, end)
  if (reading.kind === 'invalid') {
    draft.found.report('invalid-date', ['date'], start, end, {actual, reason: reading.reason})
  } else {
    const [first, second] = reading.readings
    draft.found.report('ambiguous-date', ['date'], start, end, {actual, first, second})
  }
}

function keepDate(draft: Draft, text: Text, reading: DateReading & {kind: 'date'}): void {
  const {summary, positions, source, found} = draft
  const {date, endDate, dateStart, dateEnd, endStart, endEnd, remarks} = reading
  summary.date = date
  summary.endDate = endDate
  positions.add(DATE, 0, 0, pieceStart(source, text, dateStart), pieceEnd(text, dateEnd))
  if (endDate !== null) positions.add(END_DATE, 0, 0, pieceStart(source, text, endStart), pieceEnd(text, endEnd))
  if (reading.canonical && text.map === null) return
  positions.mark(text.start, text.end)
  if (reading.canonical) return
  const expected = writeDate(date, endDate)
  found.report(
    'date-style',
    ['date'],
    text.start,
    text.end,
    {actual: plain(text.text), expected},
    // A fix would lose what stands beside the date.
    remarks.length === 0 ? {fix: () => [replace(text.start, text.end, expected)]} : {},
  )
}

function readLocationField(draft: Draft, text: Text): void {
  const {summary, positions, found, source} = draft
  const value = plain(text.text)
  positions.add(LOCATION, 0, 0, text.start, text.end)
  const {location, readings} = locationOf(text, source)
  summary.location = location
  if (readings === null) {
    found.report('location-prose', ['location', 'text'], text.start, text.end, {actual: value})
    return
  }
  readings.forEach((it, i) => {
    if (it.city !== null) addPart(draft, CITY, i, text, it.cityStart, it.cityEnd)
    if (it.country === null) return
    addPart(draft, COUNTRY, i, text, it.countryStart, it.countryEnd)
    const start = sourceStart(text, it.countryStart)
    const end = sourceEnd(text, it.countryEnd)
    if (it.countryCode !== null) positions.add(COUNTRY_CODE, i, 0, start, end)
    else found.report('unknown-country', ['location', 'places', i, 'country'], start, end, {actual: it.country})
  })
}

/** A location, and how its places were read; null when it is a sentence and names none for certain. */
export function locationOf(
  text: Text,
  source?: string,
): {location: Location; readings: readonly PlaceReading[] | null} {
  const value = plain(text.text)
  const reading = readLocation(value, separatorsOf(text, source))
  if (reading.kind === 'prose') return {location: {text: value, places: []}, readings: null}
  const places = reading.places.map(({city, country, countryCode}) => ({city, country, countryCode}))
  return {location: {text: value, places}, readings: reading.places}
}

function addPart(draft: Draft, kind: typeof CITY, i: number, text: Text, from: number, to: number): void {
  draft.positions.add(kind, i, 0, pieceStart(draft.source, text, from), pieceEnd(text, to))
}

const none: readonly number[] = []

/**
 * The semicolons that separate: those that are written as themselves. With the source also those of a list in front
 * matter, which stand for what separates its items there.
 */
export function separatorsOf(text: Text, source?: string): readonly number[] {
  let at = text.text.indexOf(';')
  if (at < 0) return none
  const found: number[] = []
  for (; at >= 0; at = text.text.indexOf(';', at + 1)) {
    if (!isAtom(text, at) || (source && !/[\\&]/.test(source.charAt(sourceStart(text, at))))) found.push(at)
  }
  return found
}

/** One edit, by the ends of what it replaces. */
export function replace(start: number, end: number, content: string): Edit {
  return {offset: start, length: end - start, content}
}

/** Where the next line starts that is not blank; the offset itself when its own line goes on. */
export function pastBlankLines(source: string, offset: number): number {
  let next = offset
  for (let at = offset; ; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) next = at + 1
    else if (code !== 32 && code !== 9) return next
  }
}
