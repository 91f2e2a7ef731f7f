import {readPhrase} from './phrases.js'
import {type Atom, atomsOf, trimmed} from './place/atoms.js'
import {capitalOf, countryCode, isDoubtful} from './place/countries.js'
import {GroupBuilder, type PlaceSink} from './place/groups.js'
import {makePlace, type PlaceReading} from './place/reading.js'
import {
  guessAfter,
  isDuration,
  isGuess,
  isLabel,
  isMode,
  isProse,
  isRegion,
  isRoom,
  leadEnd,
  pastVenue,
} from './place/recognise.js'
import {readUsual} from './place/usual.js'
import type {Span} from './span.js'

/** The result of reading a location. */
export type LocationReading =
  | {
      readonly kind: 'places'
      /** Empty for "Online" and the like. */
      readonly places: readonly PlaceReading[]
      /** Whether the text is canonical. */
      readonly canonical: boolean
      /** Words that are in no place: a mode, a venue, a remark. */
      readonly remarks: readonly Span[]
    }
  /** A sentence about a place, or a guess. It has no certain place. */
  | {readonly kind: 'prose'}

const PROSE: LocationReading = {kind: 'prose'}

/** A longer text is not a list of places. */
const LONGEST = 4000

/** Writes places: "Madrid, Spain; Bogotá, Colombia". */
export function writePlaces(places: readonly Pick<PlaceReading, 'city' | 'country'>[]): string {
  return places.map(({city, country}) => [city, country].filter(it => it !== null).join(', ')).join('; ')
}

/**
 * Reads the places of a location.
 *
 * @param separators - The offsets of the semicolons between places. Default: all semicolons.
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

/** Whether a name is that of no place: a mode, a region, a room, a length of time. */
function isApart(name: string): boolean {
  return isMode(name) || isRegion(name) || isRoom(name) || isDuration(name)
}

/** Whether a text is a variable of a template without a value: `{{city}}`, `<City>`. */
function isVariable(text: string, start: number, end: number): boolean {
  const last = text[end - 1]
  return end - start > 2 && (text[start] === '{' ? last === '}' : text[start] === '<' && last === '>')
}

/** Reads the places between two semicolons. */
class LocationReader implements PlaceSink {
  readonly places: PlaceReading[] = []
  readonly remarks: Span[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  read(from: number, to: number): void {
    const [start, end] = trimmed(this.#text, from, to)
    if (start === end) return
    if (isGuess(this.#text.slice(start, end))) return this.remark({start, end})
    const guess = guessAfter(this.#text.slice(start, end))
    if (guess > 0) {
      this.#readCertain(start, start + guess)
      return this.remark({start: start + guess, end})
    }
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

  /** Reads what comes before a guess. It may be a phrase of absence: "TBC – probably Lima". */
  #readCertain(from: number, to: number): void {
    const [start, end] = trimmed(this.#text, from, to)
    if (readPhrase(this.#text.slice(start, end)) === 'absent') this.remark({start, end})
    else this.read(start, end)
  }

  #slice({start, end}: Span): string {
    return this.#text.slice(start, end)
  }

  /** Whether a name is a variable or a label of a template: "[City, Country]", "{{location}}". */
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
    this.places.push(makePlace(this.#text, {city, country, code}, doubtful && !settled))
  }

  putListed(country: Span, code: string): void {
    this.#put(null, country, code, true)
  }

  /** Returns the offset after words such as "Held in", which become a remark. */
  #afterLead(start: number, end: number): number {
    const lead = leadEnd(this.#text, start, end)
    if (lead > start) this.remark({start, end: lead})
    return lead
  }

  remark({start, end}: Span): void {
    const [from, to] = trimmed(this.#text, start, end)
    if (from < to) this.remarks.push({start: from, end: to})
  }

  /** Returns the names of places in an atom. A mode or a region is not a place, but its brackets may contain one. */
  #named(atom: Atom): Atom[] {
    const start = this.#afterLead(atom.start, atom.end)
    const own = start === atom.start ? atom : {...atom, start}
    const name = this.#slice(own)
    if (name !== '' && !isApart(name)) return [own]
    if (name !== '') this.remark(own)
    for (const bracket of own.brackets) {
      if (name === '' || this.#holdsPlace(bracket)) this.read(bracket.start, bracket.end)
      else this.remark(bracket)
    }
    return []
  }

  /** Whether brackets after a mode certainly contain a place. */
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
