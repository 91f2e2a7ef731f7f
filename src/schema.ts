import {formSchema} from './form/schema.js'
import {summaryForm} from './forms/summary.js'

/**
 * The zod schema of a `Summary`. Every key is required, objects are closed, and texts and dates are those that a
 * document can hold. The values of `parseSummary` are always valid: use the schema for summaries from other sources, or
 * to derive your own schema.
 *
 * @example
 * SummarySchema.safeParse({title: 'A summary'}).success // false
 */
export const SummarySchema = /* @__PURE__ */ formSchema(summaryForm)

export type {AdditionalSection, Location, Metadata, Place} from './form/values.js'
export type {ActorGroup, Summary, ThemeGroup} from './forms/summary.generated.js'
