import {COUNTRIES} from '../countries.generated.js'
import {countryKey} from '../country-key.js'
import {once} from '../once.js'
import {CITIES_LIKE_COUNTRIES, FEDERAL_STATES} from './states.js'

/**
 * A line of a table: the code of a country, its names, and the texts after a double bar. A code may repeat the start of
 * the code before it.
 */
type Line = readonly [code: string, names: readonly string[], others: readonly string[]]

export function lines(table: string): Line[] {
  let last = ''
  return table.split('\n').map(line => {
    const [all = '', others] = line.split('||')
    const [end = '', ...names] = all.split('|')
    last = last.slice(0, 3 - end.length) + end
    return [last, names, others?.split('|') ?? []]
  })
}

/** The codes by the names as written, so that usual spellings need no normalisation. */
const byName = once(() => {
  const codes = new Map<string, string>()
  for (const [code, coded] of lines(COUNTRIES)) {
    const names: string[] = []
    for (const name of coded) names.push(name.replace(/~(\d*)$/, (_, at: string) => names[Number(at)] ?? ''))
    for (const name of names) codes.set(name, code)
  }
  return codes
})
const byKey = once(() => new Map([...byName()].map(([name, code]) => [countryKey(name), code])))

/** A longer text is not a country. */
const LONGEST = 80

/** Returns the ISO 3166-1 alpha-3 code of a country for any of its names; null for any other text. */
export function countryCode(name: string): string | null {
  const exact = byName().get(name)
  if (exact !== undefined || name.length > LONGEST) return exact ?? null
  return byKey().get(countryKey(name)) ?? null
}

/** Returns the alpha-3 codes of all countries, in the order of the table. */
export function allCodes(): readonly string[] {
  return lines(COUNTRIES).map(([code]) => code)
}

const capitals = once(() => {
  const codes = new Map<string, string>()
  for (const [code, , cities] of lines(COUNTRIES)) for (const city of cities) codes.set(countryKey(city), code)
  return codes
})

/** Returns the code of the country whose capital the city is. */
export function capitalOf(city: string): string | undefined {
  return city.length > LONGEST ? undefined : capitals().get(countryKey(city))
}

const states = once(() => new Set(lines(FEDERAL_STATES).flatMap(([, names]) => names.map(countryKey))))
const stateCodes = once(() => new Set(lines(FEDERAL_STATES).flatMap(([, , codes]) => codes)))

/** Whether a name or abbreviation is a state of a federal country. */
export function isState(name: string): boolean {
  if (name.length > LONGEST) return false
  return stateCodes().has(name) || states().has(countryKey(name))
}

const doubtfulKeys = once(() => new Set([...byKey().keys()].filter(key => states().has(key))))

/** Whether the name of a country is also the name of a state in another country. */
export function isDoubtful(country: string): boolean {
  const keys = doubtfulKeys()
  return keys.has(country.toLowerCase()) || keys.has(countryKey(country))
}

/** The codes by the names that can only mean a country. */
const sure = once(() => new Map([...byName()].filter(([name]) => !isDoubtful(name))))

/** Returns the code of a country for a usual spelling; undefined when that is not enough to decide. */
export function sureCountryCode(name: string): string | undefined {
  return sure().get(name)
}

/** Whether the name of a country is also a city in the given country. */
export function isCityIn(nameCode: string, country: string): boolean {
  return CITIES_LIKE_COUNTRIES[nameCode]?.includes(country) === true
}

/** Whether a name is a capital. */
export function isCapital(name: string): boolean {
  return capitalOf(name) !== undefined
}
