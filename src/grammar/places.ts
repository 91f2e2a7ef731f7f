import {COUNTRIES} from '../format/countries.generated.js'
import {SENTENCE_WORDS} from '../format/phrases.js'
import {countryKey} from './country-key.js'

/** One place of a location, with the parts of the text that give it; -1 for a part that is not there. */
export interface PlaceReading {
  readonly city: string | null
  readonly country: string | null
  /** ISO 3166-1 alpha-3; null when there is no country or it is not recognised. */
  readonly countryCode: string | null
  readonly cityStart: number
  readonly cityEnd: number
  readonly countryStart: number
  readonly countryEnd: number
}

/** Codes by the names as they are written, so that usual spellings need no comparison of keys. */
let byName: Map<string, string> | undefined
let byKey: Map<string, string> | undefined

function load(): Map<string, string> {
  const names = new Map<string, string>()
  for (const line of COUNTRIES.split('\n')) {
    const [code = '', ...all] = line.split('|')
    for (const name of all) names.set(name, code)
  }
  return names
}

/** Longer texts name no country. */
const LONGEST = 80

/** The ISO 3166-1 alpha-3 code of a country by any of its names; null when it is none. */
export function countryCode(name: string): string | null {
  byName ??= load()
  const exact = byName.get(name)
  if (exact !== undefined || name.length > LONGEST) return exact ?? null
  byKey ??= new Map([...byName].map(([known, code]) => [countryKey(known), code]))
  return byKey.get(countryKey(name)) ?? byKey.get(countryKey(withoutRemark(name))) ?? null
}

/** "Barbados (hybrid)" names Barbados. */
function withoutRemark(name: string): string {
  const at = name.indexOf('(')
  return at > 0 && name.endsWith(')') ? name.slice(0, at) : name
}

const sentenceWords = new Set(SENTENCE_WORDS)

/** Fewer words than this make no sentence. */
const SHORTEST_SENTENCE = 5

/** Whether the text is a sentence about a place rather than a place. */
export function isProse(text: string): boolean {
  if (text.length < 20) return false
  const words = text.normalize('NFC').split(/[\s,;:]+/)
  if (words.length < SHORTEST_SENTENCE) return false
  if (words.some(word => sentenceWords.has(word.replace(/[.!?]$/, '')))) return true
  return words.length > 7 && /^\p{Ll}\p{Ll}+\.$/u.test(words.at(-1) as string)
}

/** Reads places between the separators: each a city and, after its last comma, a country. */
export function readPlaces(text: string, separators: readonly number[]): PlaceReading[] {
  const places: PlaceReading[] = []
  for (let k = 0; k <= separators.length; k++) {
    const start = k === 0 ? 0 : (separators[k - 1] as number) + 1
    const place = readPlace(text, start, separators[k] ?? text.length)
    if (place) places.push(place)
  }
  return places
}

function readPlace(text: string, from: number, to: number): PlaceReading | null {
  const [start, end] = trimmed(text, from, to)
  if (start === end) return null
  const comma = text.lastIndexOf(',', end - 1)
  const [cityStart, cityEnd] = comma < start ? [start, end] : trimmed(text, start, comma)
  const [countryStart, countryEnd] = comma < start ? [start, end] : trimmed(text, comma + 1, end)
  if (comma < start || cityStart === cityEnd || countryStart === countryEnd) {
    return onePart(
      text,
      countryStart === countryEnd ? cityStart : countryStart,
      countryStart === countryEnd ? cityEnd : countryEnd,
    )
  }
  const country = text.slice(countryStart, countryEnd)
  return {
    city: text.slice(cityStart, cityEnd),
    country,
    countryCode: countryCode(country),
    cityStart,
    cityEnd,
    countryStart,
    countryEnd,
  }
}

/** Without a comma it is a country if it names one, else a city. */
function onePart(text: string, start: number, end: number): PlaceReading | null {
  const name = text.slice(start, end)
  if (name === '') return null
  const code = countryCode(name)
  return code === null
    ? {city: name, country: null, countryCode: null, cityStart: start, cityEnd: end, countryStart: -1, countryEnd: -1}
    : {city: null, country: name, countryCode: code, cityStart: -1, cityEnd: -1, countryStart: start, countryEnd: end}
}

function trimmed(text: string, from: number, to: number): [number, number] {
  while (from < to && text.charCodeAt(from) === 32) from++
  while (to > from && text.charCodeAt(to - 1) === 32) to--
  return [from, to]
}
