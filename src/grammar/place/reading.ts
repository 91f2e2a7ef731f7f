import type {Span} from '../span.js'

/** One place of a location, with the parts of the text that give it. The offsets of a missing part are -1. */
export interface PlaceReading {
  readonly city: string | null
  readonly country: string | null
  /** The ISO 3166-1 alpha-3 code; null when there is no country, or it is unknown or ambiguous. */
  readonly countryCode: string | null
  /** Whether the country has the same name as a state of another country: "Atlanta, Georgia". */
  readonly ambiguous: boolean
  readonly cityStart: number
  readonly cityEnd: number
  readonly countryStart: number
  readonly countryEnd: number
}

/** The parts of a text that give a place. */
interface PlaceParts {
  readonly city: Span | null
  readonly country: Span | null
  /** The ISO 3166-1 alpha-3 code. */
  readonly code: string | null
}

export function makePlace(text: string, {city, country, code}: PlaceParts, ambiguous: boolean): PlaceReading {
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
