import type {PlaceShape} from '../../form/shape.js'
import type {Location} from '../../form/values.js'
import {countryCode} from '../../grammar/place/countries.js'
import type {PlaceReading} from '../../grammar/place/reading.js'
import {type LocationReading, readLocation, writePlaces} from '../../grammar/places.js'
import {escapeText} from '../../markdown/escape.js'
import type {Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import {raisedCitations} from '../citations.js'
import type {Context, Holder} from '../context.js'
import {isAtom, isJoint, pieceEnd, pieceStart, plain, sourceEnd, sourceStart} from '../pieces.js'
import type {Place} from '../positions.js'
import {type FieldReader, type FieldText, placeOf} from './reader.js'

export const readPlace: FieldReader<PlaceShape> = it => {
  const {context, text, holder, key} = it
  const {positions, source} = context
  const place = placeOf(it)
  const ownText = positions.child(place, 'text')
  const lines = readLines(text, separatorsOf(text, source))
  const reading = lines ?? readLocation(raisedCitations(source, text), separatorsOf(text, source))
  positions.add(ownText, text.start, text.end)
  holder.values[key] = locationOf(lines ? onOneLine(text.text) : plain(text.text), reading)
  if (reading.kind === 'prose') {
    context.report('location-prose', {place: ownText, start: text.start, end: text.end}, {actual: plain(text.text)})
    return
  }
  const places = positions.child(place, 'places')
  for (const [i, part] of reading.places.entries()) addPlace(it, positions.child(places, i), part)
  if (!reading.canonical) reportLocation(it, ownText, reading)
}

/** Reads places on separate lines that each end in a country; null for any other text. */
function readLines({text}: Text, separators: readonly number[]): LocationReading | null {
  const breaks: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at)
  if (breaks.length === 0) return null
  const reading = readLocation(
    plain(text),
    [...separators, ...breaks].sort((a, b) => a - b),
  )
  if (reading.kind === 'prose' || reading.places.length <= breaks.length) return null
  return reading.places.every(it => it.countryCode !== null) ? reading : null
}

/** Returns places on separate lines as one line with the same places. */
function onOneLine(text: string): string {
  let joined = ''
  for (const line of text.split('\n')) {
    const part = line.trim()
    if (part === '') continue
    if (joined !== '') joined += SEMICOLON.test(joined.charAt(joined.length - 1)) ? ' ' : '; '
    joined += part
  }
  return plain(joined)
}

/** Reads a city and its country on separate lines. */
export function readCityAndCountry(
  context: Context,
  field: PlaceShape,
  {city, country}: {readonly city: Text; readonly country: Text},
  holder: Holder,
): void {
  const {positions} = context
  const [cityName, countryName] = [plain(city.text), plain(country.text)]
  const code = countryCode(countryName)
  holder.values[field.key] = {
    text: `${cityName}, ${countryName}`,
    places: [{city: cityName, country: countryName, countryCode: code}],
  } satisfies Location
  const place = positions.child(holder.place, field.key)
  const text = positions.child(place, 'text')
  const own = positions.child(positions.child(place, 'places'), 0)
  for (const [key, {start, end}] of [
    ['city', city],
    ['country', country],
  ] as const) {
    positions.add(text, start, end)
    positions.addChild(own, key, start, end)
  }
  if (code !== null) return positions.addChild(own, 'countryCode', country.start, country.end)
  const params = {actual: countryName}
  context.report(
    'unknown-country',
    {place: positions.child(own, 'country'), start: country.start, end: country.end},
    params,
  )
}

function addPlace({context, text}: FieldText<PlaceShape>, place: Place, reading: PlaceReading): void {
  const {positions, source} = context
  const add = (key: string, from: number, to: number) =>
    positions.addChild(place, key, pieceStart(source, text, from), pieceEnd(text, to))
  if (reading.city !== null) add('city', reading.cityStart, reading.cityEnd)
  if (reading.country === null) return
  add('country', reading.countryStart, reading.countryEnd)
  const start = sourceStart(text, reading.countryStart)
  const end = sourceEnd(text, reading.countryEnd)
  if (reading.countryCode !== null) return positions.addChild(place, 'countryCode', start, end)
  const code = reading.ambiguous ? 'ambiguous-country' : 'unknown-country'
  context.report(code, {place: positions.child(place, 'country'), start, end}, {actual: reading.country})
}

/** Reports places that are not written as `City, Country; City, Country`. */
function reportLocation({context, text}: FieldText<PlaceShape>, place: Place, reading: Places): void {
  const {start, end} = text
  const expected = writePlaces(reading.places)
  const actual = plain(text.text)
  const hasRemark = reading.remarks.length > 0
  context.report('location-style', {place, start, end}, expected === '' ? {actual} : {actual, expected, hasRemark}, {
    // A fix would lose text that is not part of a place.
    fix: () => (hasRemark || expected === '' ? null : [replacement(start, end, escapeText(expected))]),
  })
}

type Places = LocationReading & {readonly kind: 'places'}

/** Returns the value of a location. */
export function locationOf(text: string, reading: LocationReading): Location {
  const places = reading.kind === 'prose' ? [] : reading.places
  return {
    text,
    places: places.map(({city, country, countryCode}) => ({city, country, countryCode})),
  }
}

const none: readonly number[] = []

/** A semicolon, including the full-width one. */
const SEMICOLON = /[;；]/

/**
 * Returns the semicolons that separate places: those without an escape. With the source, it also returns the marks
 * between the items of a list in front matter.
 */
export function separatorsOf(text: Text, source?: string): readonly number[] {
  const {text: plainText} = text
  if (!SEMICOLON.test(plainText)) return none
  const found: number[] = []
  for (let at = 0; at < plainText.length; at++) {
    const code = plainText.charCodeAt(at)
    if (code !== 59 && code !== 0xff1b) continue
    if (!isAtom(text, at) || (source !== undefined && isJoint(source, text, at))) found.push(at)
  }
  return found
}
