// Written by scripts/generate-schema.ts.
import type {AdditionalSection, Location, Metadata} from '../form/values.js'

/** The minutes of a meeting: who was there, what was decided, who does what. */
export interface MeetingMinutes {
  /** The group that met. */
  title: string | null
  /** The day of the meeting, or its first day. */
  date: string | null
  /** The last day of the period that begins with `date`, in ISO 8601. Null when it is not a period. */
  endDate: string | null
  /** Where it took place. */
  place: Location | null
  /** Who led the meeting. */
  chair: string | null
  /** Who wrote the minutes. */
  secretary: string | null
  /** Who was there, one per line. */
  present: string[]
  /** Who could not come, one per line. */
  regrets: string[]
  /** The topics of the meeting, one per line. */
  agenda: string[]
  /** What was said. */
  discussion: string | null
  /** What was decided, one decision per line. */
  decisions: string[]
  /** Who does what, and when it is due. */
  actionItems: ActionItem[]
  /** The day of the next meeting. */
  nextMeeting: string | null
  /** The header lines that have no key of their own. */
  metadata: Metadata[]
  /** The sections that have no key of their own, and text outside all sections. */
  additionalSections: AdditionalSection[]
}

/** An element of `actionItems`. */
export interface ActionItem {
  /** Who does it. */
  owner: string | null
  /** What must be done. */
  task: string | null
  /** When it is due. */
  due: string | null
}
