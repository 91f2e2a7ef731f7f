import type {Span} from '../span.js'
import {type Atom, atomsOf, type Separator, trimmed} from './atoms.js'
import {CodesBehindCities} from './codes.js'
import {capitalOf, countryCode, isCityIn, isState} from './countries.js'
import type {PlaceReading} from './reading.js'
import {hasVenue, isMode} from './recognise.js'

/** The code of a state: "SP". */
const STATE_CODE = /^[A-Z]{2,3}$/

/** The separators between a city and its country. */
const SETS_OFF_COUNTRY: ReadonlySet<Separator> = new Set(['comma', 'dash'])

/** Receives the places that are found. */
export interface PlaceSink {
  readonly places: PlaceReading[]
  put(city: Span | null, country: Span | null, code: string | null): void
  /** Adds a country that is in a list of countries, so it is not a state. */
  putListed(country: Span, code: string): void
  /** Keeps words that are not in a place, for a diagnostic. */
  remark(words: Span): void
  /** Reads a part of the text as a separate location. */
  read(from: number, to: number): void
}

/** Groups names into places. Each group ends in a country. */
export class GroupBuilder {
  readonly #text: string
  readonly #sink: PlaceSink
  readonly #atoms: readonly Atom[]
  readonly #codes: readonly (string | null)[]
  readonly #behindCities: CodesBehindCities
  /** The index of the first name that is not in a place yet. */
  #open = 0
  #count = 0

  constructor(text: string, sink: PlaceSink, atoms: readonly Atom[]) {
    this.#text = text
    this.#sink = sink
    this.#atoms = atoms
    this.#behindCities = new CodesBehindCities(text)
    const codes = atoms.map((atom, at) => {
      const city = SETS_OFF_COUNTRY.has(atom.before) ? atoms[at - 1] : undefined
      return city ? this.#codeBehind(city, atom, false) : countryCode(this.#slice(atom))
    })
    // "Granada, Spain", "Granada (Spain)" and "Guatemala, Guatemala" are a city and a country.
    this.#codes = codes.map((code, at) => {
      const after = atoms[at + 1]
      const own = atoms[at] as Atom
      const countries = own.brackets.map(it => this.#codeBehind(own, it, true))
      if (after && SETS_OFF_COUNTRY.has(after.before)) countries.push(codes[at + 1] ?? null)
      const isCity = code !== null && countries.some(it => it !== null && (it === code || isCityIn(code, it)))
      return isCity ? null : code
    })
  }

  #slice({start, end}: Span): string {
    return this.#text.slice(start, end)
  }

  /** Returns the code of the country that a name after a city is. */
  #codeBehind(city: Span, name: Span, inBrackets: boolean): string | null {
    return this.#behindCities.of({name: this.#slice(name), city: this.#slice(city), inBrackets})
  }

  build(): void {
    const atoms = this.#atoms
    if (atoms.length > 1 && this.#codes.every(it => it !== null) && atoms.every(it => it.brackets.length === 0)) {
      for (const [at, atom] of atoms.entries()) this.#sink.putListed(atom, this.#codes[at] as string)
      return
    }
    for (const [at, atom] of atoms.entries()) {
      if (this.#codes[at] !== null) this.#country(at, atom)
      else this.#bracketed(at, atom)
    }
    if (this.#open < atoms.length) this.#rest()
  }

  /** Ends a group with a country. The names before it are its city. */
  #country(at: number, atom: Atom): void {
    const code = this.#codes[at] as string
    // "Peru (Lima)"
    const capital = this.#open === at ? atom.brackets.find(it => capitalOf(this.#slice(it)) === code) : undefined
    for (const bracket of atom.brackets) if (bracket !== capital) this.#sink.remark(bracket)
    if (this.#open < at && (atom.before === 'and' || atom.before === 'slash') && !this.#isCapital(at)) this.#cities(at)
    const city = this.#open < at ? this.#span(this.#open, this.#withoutState(at - 1)) : (capital ?? null)
    this.#end(at)
    this.#sink.put(city, atom, code)
  }

  /** Returns the index of the last name of a city, without the code of its state: "São Paulo - SP". */
  #withoutState(last: number): number {
    const atom = this.#atoms[last] as Atom
    const isApart = last > this.#open && (atom.before === 'dash' || atom.before === 'slash')
    if (!isApart || !STATE_CODE.test(this.#slice(atom))) return last
    if (!isState(this.#slice(atom))) return last
    this.#sink.remark(atom)
    return last - 1
  }

  /** Whether the only name before a country is its capital: "Lima/Perú". */
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

  /**
   * Reads brackets after a name: "Lima (Perú)" is a city and its country, "Palais d'Egmont (Brussels, Belgium)" a venue
   * and its place.
   */
  #bracketed(at: number, atom: Atom): void {
    for (const bracket of atom.brackets) {
      const [start, end] = trimmed(this.#text, bracket.start, bracket.end)
      const all = atomsOf(this.#text, start, end)
      const inner = all.filter(it => !isMode(this.#slice(it)))
      const last = inner.at(-1)
      const city = inner.at(-2)
      const code = last ? this.#codeBehind(city ?? atom, last, !city) : null
      if (!last || code === null || this.#open > at) this.#sink.remark(bracket)
      else {
        const names = this.#span(this.#open, at)
        this.#end(at)
        if (inner.length === 1) {
          this.#sink.put(names, last, code)
          for (const it of all) if (it !== last) this.#sink.remark(it)
          for (const more of all.flatMap(it => it.brackets)) this.#sink.remark(more)
        } else {
          this.#sink.remark(names)
          this.#sink.read(start, end)
        }
      }
    }
  }

  /** Reads the names after the last country, or all names if there is no country. */
  #rest(): void {
    const last = this.#atoms.length - 1
    const first = this.#atoms[this.#open] as Atom
    if (this.#count === 0) return this.#withoutCountry(last)
    const before = this.#sink.places.at(-1)
    const isCountryFirst = this.#count === 1 && before?.city === null && before.country !== null && this.#open === last
    const isItsCapital = () => capitalOf(this.#slice(first)) === before?.countryCode
    if (isCountryFirst && (first.before === 'comma' || first.before === 'colon' || isItsCapital())) {
      this.#sink.places.pop()
      const country = {start: before.countryStart, end: before.countryEnd}
      return this.#sink.put(first, country, before.countryCode ?? countryCode(before.country))
    }
    if (first.before === 'and' || first.before === 'slash') return this.#cities(this.#atoms.length)
    this.#sink.remark(this.#span(this.#open, last))
  }

  /** Adds each name as a city. */
  #cities(to: number): void {
    for (; this.#open < to; this.#open++) this.#sink.put(this.#atoms[this.#open] as Atom, null, null)
  }

  /** The last name after a comma is an unknown country, unless it is known to be something else. */
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
    if (isCountry) this.#sink.put(this.#span(0, comma - 1), this.#span(comma, last), null)
    else this.#sink.put(whole, null, null)
  }
}
