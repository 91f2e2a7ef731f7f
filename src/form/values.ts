/*
 * The types of values that are objects, whatever the form. Their descriptions are in `described.ts`.
 */

/** Where something is: as it is written, and the places that it names. */
export interface Location {
  /** The location as it is written. */
  text: string
  /** The places that it names; none when it is a sentence. */
  places: Place[]
}

/** One place of a location. */
export interface Place {
  /** The city, or the place when it is not a country. */
  city: string | null
  /** The country as it is written. Null when none is named. */
  country: string | null
  /** The ISO 3166-1 alpha-3 code of the country. Null when there is no country or it is not recognised. */
  countryCode: string | null
}

/** A link. */
export interface Link {
  /** What is shown: the address when the link has no text of its own. */
  text: string
  /** Where it leads. */
  url: string
}

/** An item with a box. */
export interface Task {
  /** What must be done. */
  text: string
  /** Whether the box is checked. */
  done: boolean
}

/** An item that may have a lead-in in bold. */
export interface Entry {
  /** The lead-in. Null where there is none. */
  name: string | null
  /** What follows it; empty where nothing does. */
  text: string
}

/** A header line that the form does not name. */
export interface Metadata {
  /** Its label. */
  name: string
  /** Its value. */
  value: string
}

/** A section that the form does not name, or text that belongs to none. */
export interface AdditionalSection {
  /** Its heading; empty for text that has no heading of its own. */
  heading: string
  /** The level of the heading, from 1 to 6. */
  level: number
  /** The key of the section that it is in; in parts, keys and indexes joined by dots. Null where it is in none. */
  within: string | null
  /** What is below the heading, as it is, sub-headings included. */
  markdown: string
}
