import {type Atom, atomsOf, type Separator, trimmed} from './place/atoms.js'
import {capitalOf, countryCode, isCityIn, isDoubtful, isState, sureCountryCode} from './place/countries.js'
import {hasVenue, isGuess, isLabel, isMode, isProse, isRegion, leadEnd, pastVenue} from './place/recognise.js'
import {notableStarts, notableWords} from './place/words.js'
import type {Span} from './span.js'

export {countryCode} from './place/countries.js'
/** Whether a name is that of a capital. */
export function isCapital(name: string): boolean {
  return capitalOf(name) !== undefined
}

export {isProse} from './place/recognise.js'

/** One place of a location, with the parts of the text that give it; -1 for a part that is not there. */
export interface PlaceReading {
  readonly city: string | null
  readonly country: string | null
  /** ISO 3166-1 alpha-3; null when there is no country, or it is not recognised or ambiguous. */
  readonly countryCode: string | null
  /** Whether the name is that of a country and of a state of another: "Atlanta, Georgia". */
  readonly ambiguous: boolean
  readonly cityStart: number
  readonly cityEnd: number
  readonly countryStart: number
  readonly countryEnd: number
}

/** What a location says. */
export type LocationReading =
  | {
      readonly kind: 'places'
      /** None for "Online" and the like. */
      readonly places: readonly PlaceReading[]
      /** Whether the text is canonical already. */
      readonly canonical: boolean
      /** Words that no place holds: a mode, a venue, a remark. */
      readonly remarks: readonly Span[]
    }
  /** A sentence about a place, or a guess: it names none for certain. */
  | {readonly kind: 'prose'}

const PROSE: LocationReading = {kind: 'prose'}

/** Longer texts are not a list of places. */
const LONGEST = 4000

/** Writes places: "Madrid, Spain; Bogotá, Colombia". */
export function writePlaces(places: readonly Pick<PlaceReading, 'city' | 'country'>[]): string {
  return places.map(({city, country}) => [city, country].filter(it => it !== null).join(', ')).join('; ')
}

/**
 * Reads the places of a location.
 *
 * @param separators - The offsets of the semicolons that separate places; all of them when it is not given.
 */
export function readLocation(text: string, separators: readonly number[] = semicolonsOf(text)): LocationReading {
  const usual = readUsual(text, separators)
  if (usual) return {kind: 'places', places: usual, canonical: true, remarks: []}
  if (text.length > LONGEST || isProse(text) || isGuess(text)) return PROSE
  const reader = new LocationReader(text)
  for (let k = 0; k <= separators.length; k++) {
    const start = k === 0 ? 0 : (separators[k - 1] as number) + 1
    reader.read(start, separators[k] ?? text.length)
  }
  const {places, remarks} = reader
  return {kind: 'places', places, canonical: writePlaces(places) === text, remarks: remarks.sort(byStart)}
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start
}

function semicolonsOf(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 59 || code === 0xff1b) found.push(at)
  }
  return found
}

/* "Madrid, Spain" and "Spain; Lima, Peru", as nearly all locations are written. */

/** Null where one of the places takes a closer look. */
function readUsual(text: string, separators: readonly number[]): PlaceReading[] | null {
  const places: PlaceReading[] = []
  for (let k = 0; k <= separators.length; k++) {
    const before = k === 0 ? -2 : (separators[k - 1] as number)
    if (k > 0 && !text.startsWith('; ', before)) return null
    const place = usualPlace(text, before + 2, separators[k] ?? text.length)
    if (place === null) return null
    places.push(place)
  }
  return places
}

function usualPlace(text: string, start: number, end: number): PlaceReading | null {
  const comma = text.indexOf(',', start)
  if (comma < 0 || comma >= end) {
    const code = sureCountryCode(text.slice(start, end))
    return code === undefined ? null : makePlace(text, null, {start, end}, code, false)
  }
  if (text.charCodeAt(comma + 1) !== 32 || !isPlainName(text, start, comma)) return null
  const code = sureCountryCode(text.slice(comma + 2, end))
  if (code === undefined) return null
  const own = sureCountryCode(text.slice(start, comma))
  if (own !== undefined && own !== code && !isCityIn(own, code)) return null
  return makePlace(text, {start, end: comma}, {start: comma + 2, end}, code, false)
}

/** Whether a part of a text is a few words of letters alone, none of which says more than the name of a city. */
function isPlainName(text: string, from: number, to: number): boolean {
  let start = from
  for (let at = from; at <= to; at++) {
    const code = text.charCodeAt(at)
    if (at < to && code !== 32) {
      if (!isLetter(code) && !(code === 46 && isInitial(text, start, at - 1))) return false
    } else {
      if (at === start) return false
      if ((start === from ? notableStarts() : notableWords()).has(text.slice(start, at))) return false
      start = at + 1
    }
  }
  return true
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)
}

/** Whether a capital in a word from `start` on is alone: both in "D.C." */
function isInitial(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90 && (at === start || (at > start && text.charCodeAt(at - 1) === 46))
}

function makePlace(
  text: string,
  city: Span | null,
  country: Span | null,
  code: string | null,
  ambiguous: boolean,
): PlaceReading {
  return {
    city: city && text.slice(city.start, city.end),
    country: country && text.slice(country.start, country.end),
    countryCode: ambiguous ? null : code,
    ambiguous,
    cityStart: city?.start ?? -1,
    cityEnd: city?.end ?? -1,
    countryStart: country?.start ?? -1,
    countryEnd: country?.end ?? -1,
  }
}

/* Anything else. */

/** Whether a text is the variable of a template, which nobody put a value for: `{{city}}`, `<City>`. */
function isVariable(text: string, start: number, end: number): boolean {
  const last = text[end - 1]
  return end - start > 2 && (text[start] === '{' ? last === '}' : text[start] === '<' && last === '>')
}

/** The code of a state: "SP". */
const STATE_CODE = /^[A-Z]{2,3}$/

/** What is between a city and its country. */
const SETS_OFF_COUNTRY: ReadonlySet<Separator> = new Set(['comma', 'dash'])

/** Reads the places between two semicolons. */
class LocationReader {
  readonly places: PlaceReading[] = []
  readonly remarks: Span[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  read(from: number, to: number): void {
    const [start, end] = trimmed(this.#text, from, to)
    if (start === end) return
    const code = countryCode(this.#text.slice(start, end))
    if (code !== null) return this.#put(null, {start, end}, code)
    const atoms = atomsOf(this.#text, this.#afterLead(start, end), end)
    if (atoms.length > 0 && atoms.every(it => isLabel(this.#slice(it)) || this.#isTemplate(it)))
      return void this.remarks.push({start, end})
    new GroupBuilder(
      this.#text,
      this,
      atoms.flatMap(it => this.#named(it)),
    ).build()
  }

  #slice({start, end}: Span): string {
    return this.#text.slice(start, end)
  }

  /** "[City, Country]", "{{location}}" */
  #isTemplate({start, end, brackets}: Atom): boolean {
    if (isVariable(this.#text, start, end)) return true
    return start === end && brackets.every(it => this.#slice(it).split(/[,/]/).every(isLabel))
  }

  put(city: Span | null, country: Span | null, code: string | null): void {
    const start = city ? pastVenue(this.#text, city.start, city.end) : -1
    if (city && start > city.start) this.remark({start: city.start, end: start})
    this.#put(city && {start: Math.max(start, city.start), end: city.end}, country, code)
  }

  #put(city: Span | null, country: Span | null, code: string | null, inList = false): void {
    const name = country && this.#slice(country)
    const doubtful = code !== null && !inList && name !== null && isDoubtful(name)
    const settled = city !== null && capitalOf(this.#slice(city)) === code
    this.places.push(makePlace(this.#text, city, country, code, doubtful && !settled))
  }

  /** A country among others is not a state. */
  putListed(country: Span, code: string): void {
    this.#put(null, country, code, true)
  }

  /** Past "Held in", which is a remark. */
  #afterLead(start: number, end: number): number {
    const lead = leadEnd(this.#text, start, end)
    if (lead > start) this.remark({start, end: lead})
    return lead
  }

  /** Keeps words that say something for the record. */
  remark({start, end}: Span): void {
    const [from, to] = trimmed(this.#text, start, end)
    if (from < to) this.remarks.push({start: from, end: to})
  }

  /** What names a place in an atom: not a mode or a region, though its brackets may. */
  #named(atom: Atom): Atom[] {
    const start = this.#afterLead(atom.start, atom.end)
    const own = start === atom.start ? atom : {...atom, start}
    const name = this.#slice(own)
    if (name !== '' && !isMode(name) && !isRegion(name)) return [own]
    if (name !== '') this.remark(own)
    for (const bracket of own.brackets) {
      if (name === '' || this.#holdsPlace(bracket)) this.read(bracket.start, bracket.end)
      else this.remark(bracket)
    }
    return []
  }

  /** Whether brackets behind a mode hold a place for certain. */
  #holdsPlace({start, end}: Span): boolean {
    if (leadEnd(this.#text, start, end) > start) return true
    const last = atomsOf(this.#text, start, end)
      .filter(it => !isMode(this.#slice(it)))
      .at(-1)
    if (!last) return false
    const name = this.#slice(last)
    return countryCode(name) !== null || capitalOf(name) !== undefined
  }
}

/** Makes places of names: each group of them ends in a country. */
class GroupBuilder {
  readonly #text: string
  readonly #reader: LocationReader
  readonly #atoms: readonly Atom[]
  readonly #codes: readonly (string | null)[]
  /** The first name that is in no place yet. */
  #open = 0
  #count = 0

  constructor(text: string, reader: LocationReader, atoms: readonly Atom[]) {
    this.#text = text
    this.#reader = reader
    this.#atoms = atoms
    const codes = atoms.map(it => countryCode(text.slice(it.start, it.end)))
    // "Granada, Spain", "Granada (Spain)" and "Guatemala, Guatemala" are a city and a country.
    this.#codes = codes.map((code, at) => {
      const after = atoms[at + 1]
      const countries = (atoms[at] as Atom).brackets.map(it => countryCode(text.slice(it.start, it.end)))
      if (after && SETS_OFF_COUNTRY.has(after.before)) countries.push(codes[at + 1] ?? null)
      const isCity = code !== null && countries.some(it => it !== null && (it === code || isCityIn(code, it)))
      return isCity ? null : code
    })
  }

  build(): void {
    const atoms = this.#atoms
    if (atoms.length > 1 && this.#codes.every(it => it !== null) && atoms.every(it => it.brackets.length === 0)) {
      for (const [at, atom] of atoms.entries()) this.#reader.putListed(atom, this.#codes[at] as string)
      return
    }
    for (const [at, atom] of atoms.entries()) {
      if (this.#codes[at] !== null) this.#country(at, atom)
      else this.#bracketed(at, atom)
    }
    if (this.#open < atoms.length) this.#rest()
  }

  /** A country ends a group: with the names before it, which are its city. */
  #country(at: number, atom: Atom): void {
    for (const bracket of atom.brackets) this.#reader.remark(bracket)
    if (this.#open < at && (atom.before === 'and' || atom.before === 'slash') && !this.#isCapital(at)) this.#cities(at)
    const city = this.#open < at ? this.#span(this.#open, this.#withoutState(at - 1)) : null
    this.#end(at)
    this.#reader.put(city, atom, this.#codes[at] as string)
  }

  /** The index of the last name of a city, without the code of its state: "São Paulo - SP". */
  #withoutState(last: number): number {
    const atom = this.#atoms[last] as Atom
    const isApart = last > this.#open && (atom.before === 'dash' || atom.before === 'slash')
    if (!isApart || !STATE_CODE.test(this.#text.slice(atom.start, atom.end))) return last
    if (!isState(this.#text.slice(atom.start, atom.end))) return last
    this.#reader.remark(atom)
    return last - 1
  }

  /** Whether the only name before a country is that of its capital: "Lima/Perú". */
  #isCapital(at: number): boolean {
    const {start, end} = this.#atoms[at - 1] as Atom
    return this.#open === at - 1 && capitalOf(this.#text.slice(start, end)) === this.#codes[at]
  }

  #end(at: number): void {
    this.#open = at + 1
    this.#count++
  }

  #span(from: number, to: number): Span {
    return {start: (this.#atoms[from] as Atom).start, end: (this.#atoms[to] as Atom).end}
  }

  /** "Lima (Perú)" is a city and its country, "Palais d'Egmont (Brussels, Belgium)" a venue and its place. */
  #bracketed(at: number, atom: Atom): void {
    for (const bracket of atom.brackets) {
      const [start, end] = trimmed(this.#text, bracket.start, bracket.end)
      const all = atomsOf(this.#text, start, end)
      const inner = all.filter(it => !isMode(this.#text.slice(it.start, it.end)))
      const last = inner.at(-1)
      const code = last ? countryCode(this.#text.slice(last.start, last.end)) : null
      if (!last || code === null || this.#open > at) this.#reader.remark(bracket)
      else {
        const names = this.#span(this.#open, at)
        this.#end(at)
        if (inner.length === 1) {
          this.#reader.put(names, last, code)
          for (const it of all) if (it !== last) this.#reader.remark(it)
          for (const more of all.flatMap(it => it.brackets)) this.#reader.remark(more)
        } else {
          this.#reader.remark(names)
          this.#reader.read(start, end)
        }
      }
    }
  }

  /** Names behind the last country, or all of them where there is none. */
  #rest(): void {
    const last = this.#atoms.length - 1
    const first = this.#atoms[this.#open] as Atom
    if (this.#count === 0) return this.#withoutCountry(last)
    const before = this.#reader.places.at(-1)
    const isCountryFirst = this.#count === 1 && before?.city === null && before.country !== null && this.#open === last
    const isItsCapital = () => capitalOf(this.#text.slice(first.start, first.end)) === before?.countryCode
    if (isCountryFirst && (first.before === 'comma' || first.before === 'colon' || isItsCapital())) {
      this.#reader.places.pop()
      const country = {start: before.countryStart, end: before.countryEnd}
      return this.#reader.put(first, country, before.countryCode ?? countryCode(before.country))
    }
    if (first.before === 'and' || first.before === 'slash') return this.#cities(this.#atoms.length)
    this.#reader.remark(this.#span(this.#open, last))
  }

  /** Names that are each a city. */
  #cities(to: number): void {
    for (; this.#open < to; this.#open++) this.#reader.put(this.#atoms[this.#open] as Atom, null, null)
  }

  /** The last name behind a comma is a country that is not known, unless it is known to be something else. */
  #withoutCountry(last: number): void {
    const names = this.#atoms.map(({start, end}) => this.#text.slice(start, end))
    if (last > 0 && names.every(name => capitalOf(name) !== undefined)) return this.#cities(last + 1)
    const comma = this.#atoms.map(it => it.before).lastIndexOf('comma')
    const whole = this.#span(0, last)
    const behind = names.slice(comma)
    const isCountry =
      comma > 0 &&
      comma === last &&
      !isState(behind[0] as string) &&
      capitalOf(behind[0] as string) === undefined &&
      !names.slice(0, comma).some(hasVenue)
    if (isCountry) this.#reader.put(this.#span(0, comma - 1), this.#span(comma, last), null)
    else this.#reader.put(whole, null, null)
  }
}
