/* The types of values that are objects. They are the same in all forms. Their descriptions are in `described.ts`. */

/** A location: its text, and the places in it. */
export interface Location {
  /** The location as it is written. */
  text: string
  /** The places in the text. Empty when no place is recognised. */
  places: Place[]
}

/** One place of a location. */
export interface Place {
  /** The city, or another place that is not a country. */
  city: string | null
  /** The country as it is written. Null when there is none. */
  country: string | null
  /** The ISO 3166-1 alpha-3 code of the country. Null when there is no country or it is not recognised. */
  countryCode: string | null
}

/** A link. */
export interface Link {
  /** The text of the link, or its address when it has no text. */
  text: string
  /** The address of the link. */
  url: string
}

/** A list item with a task box. */
export interface Task {
  /** What must be done. */
  text: string
  /** Whether the box is checked. */
  done: boolean
}

/** A list item that may begin with a name in bold. */
export interface Entry {
  /** The name at the start of the item. Null when there is none. */
  name: string | null
  /** The text after it. Empty when there is none. */
  text: string
}

/** A header line that the form does not name. */
export interface Metadata {
  /** Its label. */
  name: string
  /** Its value. */
  value: string
}

/** A section that the form does not name, or text that is in no section. */
export interface AdditionalSection {
  /** The heading; empty for text without a heading of its own. */
  heading: string
  /** The level of the heading, from 1 to 6. */
  level: number
  /** The section of the form that it is in, as keys and indexes joined by dots. Null when it is in none. */
  within: string | null
  /** The markdown below the heading as it is, sub-headings included. */
  markdown: string
}
