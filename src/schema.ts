import {formSchema} from './form/schema.js'
import {summaryForm} from './forms/summary.js'

/**
 * The zod schema of a `Summary`: every key is there, objects are closed, and texts and dates are those that a document
 * can say. `parseSummary` gives nothing else; use the schema to check summaries that come from elsewhere, or to derive
 * yours.
 *
 * @example
 * SummarySchema.safeParse({title: 'A summary'}).success // false
 */
export const SummarySchema = /* @__PURE__ */ formSchema(summaryForm)

export type {AdditionalSection, Location, Metadata, Place} from './form/values.js'
export type {ActorGroup, Summary, ThemeGroup} from './forms/summary.generated.js'
