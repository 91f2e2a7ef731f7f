import type {PlaceShape} from '../../form/shape.js'
import {isProse, type PlaceReading, readPlaces} from '../../grammar/places.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, isJoint, pieceEnd, pieceStart, plain, sourceEnd, sourceStart} from '../pieces.js'
import type {Place} from '../positions.js'
import {type FieldReader, type FieldText, placeOf} from './reader.js'

/** The places of a location as its value has them. */
interface Location {
  readonly text: string
  readonly places: readonly Pick<PlaceReading, 'city' | 'country' | 'countryCode'>[]
}

export const readPlace: FieldReader<PlaceShape> = it => {
  const {context, text, holder, key} = it
  const {positions, source} = context
  const place = placeOf(it)
  const ownText = positions.child(place, 'text')
  positions.add(ownText, text.start, text.end)
  const {location, readings} = locationOf(text, source)
  holder.values[key] = location
  if (readings === null) {
    context.report('location-prose', ownText, text.start, text.end, {actual: location.text})
    return
  }
  const places = positions.child(place, 'places')
  readings.forEach((reading, i) => {
    addPlace(it, positions.child(places, i), reading)
  })
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
  if (reading.countryCode !== null) positions.addChild(place, 'countryCode', start, end)
  else context.report('unknown-country', positions.child(place, 'country'), start, end, {actual: reading.country})
}

/** A location, and how its places were read; null when it is a sentence and names none for certain. */
export function locationOf(
  text: Text,
  source?: string,
): {location: Location; readings: readonly PlaceReading[] | null} {
  const value = plain(text.text)
  if (isProse(value)) return {location: {text: value, places: []}, readings: null}
  const readings = readPlaces(value, separatorsOf(text, source))
  const places = readings.map(({city, country, countryCode}) => ({city, country, countryCode}))
  return {location: {text: value, places}, readings}
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
    if (!isAtom(text, at) || (source !== undefined && isJoint(source, text, at))) found.push(at)
  }
  return found
}
