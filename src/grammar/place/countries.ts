import {COUNTRIES} from '../countries.generated.js'
import {countryKey} from '../country-key.js'
import {once} from '../once.js'
import {CITIES_LIKE_COUNTRIES, FEDERAL_STATES} from './states.js'

/** A line of a table: the code of a country, which may begin as the one before it, names, and what follows after a double bar. */
type Line = readonly [code: string, names: readonly string[], others: readonly string[]]

function lines(table: string): Line[] {
  let last = ''
  return table.split('\n').map(line => {
    const [all = '', others] = line.split('||')
    const [end = '', ...names] = all.split('|')
    last = last.slice(0, 3 - end.length) + end
    return [last, names, others?.split('|') ?? []]
  })
}

/** Codes by the names as they are written, so that usual spellings need no comparison of keys. */
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

/** Longer texts name no country. */
const LONGEST = 80

/** The ISO 3166-1 alpha-3 code of a country by any of its names; null when it is not a country. */
export function countryCode(name: string): string | null {
  const exact = byName().get(name)
  if (exact !== undefined || name.length > LONGEST) return exact ?? null
  return byKey().get(countryKey(name)) ?? null
}

const capitals = once(() => {
  const codes = new Map<string, string>()
  for (const [code, , cities] of lines(COUNTRIES)) for (const city of cities) codes.set(countryKey(city), code)
  return codes
})

/** The code of the country whose capital a city is. */
export function capitalOf(city: string): string | undefined {
  return city.length > LONGEST ? undefined : capitals().get(countryKey(city))
}

const states = once(() => new Set(lines(FEDERAL_STATES).flatMap(([, names]) => names.map(countryKey))))
const stateCodes = once(() => new Set(lines(FEDERAL_STATES).flatMap(([, , codes]) => codes)))

/** Whether a name or abbreviation is that of a state of a federal country. */
export function isState(name: string): boolean {
  if (name.length > LONGEST) return false
  return stateCodes().has(name) || states().has(countryKey(name))
}

const doubtfulKeys = once(() => new Set([...byKey().keys()].filter(key => states().has(key))))

/** Whether the name of a country is also that of a state of another one. */
export function isDoubtful(country: string): boolean {
  const keys = doubtfulKeys()
  return keys.has(country.toLowerCase()) || keys.has(countryKey(country))
}

/** Codes by spellings that name a country and nothing else. */
const sure = once(() => new Map([...byName()].filter(([name]) => !isDoubtful(name))))

/** The code of a country by one of its usual spellings; undefined where that is not enough to decide. */
export function sureCountryCode(name: string): string | undefined {
  return sure().get(name)
}

/** Whether the name of a country is that of a city in another one. */
export function isCityIn(nameCode: string, country: string): boolean {
  return CITIES_LIKE_COUNTRIES[nameCode]?.includes(country) === true
}

/** Whether a name is that of a capital. */
export function isCapital(name: string): boolean {
  return capitalOf(name) !== undefined
}
