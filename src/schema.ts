import {formSchema} from './form/schema.js'
import {summaryForm} from './forms/summary.js'

/**
 * The zod schema of a `Summary`. Every key is required, objects are closed, and texts and dates are those that a document
 * can hold. What `parseSummary` gives is always valid: use the schema for summaries that come from elsewhere, or to make
 * your own schema of it.
 *
 * @example
 * SummarySchema.safeParse({title: 'A summary'}).success // false
 */
export const SummarySchema = /* @__PURE__ */ formSchema(summaryForm)

export type {AdditionalSection, Location, Metadata, Place} from './form/values.js'
export type {ActorGroup, Summary, ThemeGroup} from './forms/summary.generated.js'
