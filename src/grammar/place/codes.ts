import {TWO_LETTERS} from '../countries.generated.js'
import {countryKey} from '../country-key.js'
import {once} from '../once.js'
import {allCodes, capitalOf, countryCode, isState, lines} from './countries.js'
import {CITIES_OF_STATES, FEDERAL_STATES, PROVINCES} from './states.js'
import {placeWords} from './words.js'

/*
 * Reads the code of a country after a city: "Lima (PER)", "Turin, IT". Many codes of two letters are those of states or
 * provinces too: "Belém, PA" is not in Panama.
 */

/** A name after a city, with or without brackets around it. */
export interface BehindCity {
  readonly name: string
  readonly city: string
  readonly inBrackets: boolean
}

const alpha3 = once(() => new Set(allCodes()))
const alpha2 = once(() => new Map(allCodes().map((code, at) => [TWO_LETTERS.slice(2 * at, 2 * at + 2), code])))

const codeSets = (table: string) => lines(table).map(([, , codes]) => new Set(codes))
const states = once(() => codeSets(FEDERAL_STATES))
const provinces = once(() => [...states(), ...codeSets(PROVINCES)])
const citiesOfStates = once(
  () =>
    new Map(Object.entries(CITIES_OF_STATES).map(([code, names]) => [code, new Set(names.split('|').map(countryKey))])),
)

const TWO = /^[A-Z]{2}$/

/** A code of two letters after a city. */
const AFTER_CITY = /(?<=[([,–-] ?)[A-Z]{2}(?=[)\],;]|$| )/g

const LONGEST_CITY = 60

/** The codes of countries after the cities of a location. */
export class CodesBehindCities {
  readonly #text: string
  /** All codes of two letters in the location, with the names before them. */
  readonly #all = once(() => [...this.#text.matchAll(AFTER_CITY)].map(({0: name, index}) => ({name, index})))
  /** Whether a capital is before one of them. Then none of them is a province. */
  readonly #hasCapital = once(() =>
    this.#all().some(({name, index}) => capitalOf(this.#nameBefore(index)) === alpha2().get(name)),
  )

  constructor(text: string) {
    this.#text = text
  }

  /** Returns the alpha-3 code of the country that a name after a city certainly is; null when it is none. */
  of(it: BehindCity): string | null {
    const {name} = it
    const known = countryCode(name)
    if (known !== null) return known
    if (TWO.test(name)) return this.#ofTwo(it)
    return alpha3().has(name) && !isState(name) ? name : null
  }

  #nameBefore(index: number): string {
    const before = this.#text.slice(Math.max(0, index - LONGEST_CITY), index)
    const name =
      before
        .split(/[,;()[\]/]/)
        .filter(it => /\p{L}/u.test(it))
        .at(-1) ?? ''
    const [word = '', ...more] = name.trim().split(' ')
    return placeWords.joins().has(word) ? more.join(' ') : [word, ...more].join(' ')
  }

  #ofTwo({name, city, inBrackets}: BehindCity): string | null {
    const code = alpha2().get(name)
    if (code === undefined) return null
    if (capitalOf(city) === code) return code
    const schemes = inBrackets && !this.#hasCapital() ? provinces() : states()
    const others = citiesOfStates().get(name)
    if (others !== undefined) return others.has(countryKey(city)) ? null : code
    // No country has all these states, so they are countries.
    return schemes.some(it => it.has(name) && this.#all().every(other => it.has(other.name))) ? null : code
  }
}
