// Written by scripts/generate-schema.ts.
import type {AdditionalSection, Metadata} from '../form/values.js'

/** An architectural decision record, as MADR 4 has it. */
export interface DecisionRecord {
  /** The problem and its solution in a few words. */
  title: string | null
  /** Whether the decision is proposed, accepted, rejected, deprecated, or superseded, and by what. */
  status: string | null
  /** When the decision was last updated. */
  date: string | null
  /** Everybody who took part in the decision. */
  decisionMakers: string[]
  /** Everybody who was asked for an opinion. */
  consulted: string[]
  /** Everybody who is kept up to date. */
  informed: string[]
  /** The issue that asks for the decision. Only in records of versions before MADR 3. */
  technicalStory: string | null
  /** The context and the problem, in a few sentences or as a question. */
  context: string | null
  /** The forces and concerns that matter for the decision. */
  decisionDrivers: string[]
  /** The options, one per line. */
  consideredOptions: string[]
  /** The option that was chosen, and why. */
  decision: Decision
  /** The arguments for and against each option. */
  options: Option[]
  /** Evidence, agreements, links. */
  moreInformation: string | null
  /** The header lines that have no key of their own. */
  metadata: Metadata[]
  /** The sections that have no key of their own, and text outside all sections. */
  additionalSections: AdditionalSection[]
}

/** The option that was chosen, and why. */
export interface Decision {
  /** The text before the first section. Null when there is none. */
  text: string | null
  /** The consequences of the decision, good and bad. */
  consequences: string[]
  /** Its good consequences. Only in records of versions before MADR 3. */
  positiveConsequences: string[]
  /** Its bad consequences. Only in records of versions before MADR 3. */
  negativeConsequences: string[]
  /** How to confirm that the decision was carried out. */
  confirmation: string | null
}

/** An element of `options`. */
export interface Option {
  /** The heading of this part. */
  heading: string | null
  /** The text before the first section. Null when there is none. */
  text: string | null
}
