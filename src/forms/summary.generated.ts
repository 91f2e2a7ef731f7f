// Written by scripts/generate-schema.ts.
import type {AdditionalSection, Location, Metadata} from '../form/values.js'

/** The summary of an event, a dialogue or an agreement. */
export interface Summary {
  /** The name of the event or document. Null when there is none. */
  title: string | null
  /** The date of the event or document, or the first day of its period: ISO 8601 at year, month or day precision. Null when it is not given or cannot be read with certainty. */
  date: string | null
  /** The last day of the period that begins with `date`, in ISO 8601. Null when it is not a period. */
  endDate: string | null
  /** Where it took place. Null when it is not given. */
  location: Location | null
  /** The summary in prose, its paragraphs joined by a blank line. Null when there is none. */
  executiveSummary: string | null
  /** The main characteristics of the event or document, one sentence per item. */
  characteristics: string[]
  /** Who takes part, grouped by category. */
  actors: ActorGroup[]
  /** What it is about, grouped by category. */
  themes: ThemeGroup[]
  /** What has already been put into practice. */
  practicalApplications: string[]
  /** What the parties commit themselves to. */
  commitments: string[]
  /** The header lines that have no key of their own. */
  metadata: Metadata[]
  /** The sections that have no key of their own, and text outside all sections. */
  additionalSections: AdditionalSection[]
}

/** An element of `actors`. */
export interface ActorGroup {
  /** The kind of actor. */
  category: string
  /** The actors of this category, each once, in the order of the document. */
  actors: string[]
}

/** An element of `themes`. */
export interface ThemeGroup {
  /** The main theme. */
  category: string
  /** The subthemes of this category, each once, in the order of the document. */
  subcategories: string[]
}
