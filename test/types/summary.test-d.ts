import {expectTypeOf} from 'vitest'
import type * as z from 'zod'
import type {Document, Infer} from '../../src/form/infer.js'
import type {FormPath, ValueAtPath} from '../../src/form/paths.js'
import type {AdditionalSection, Location, Metadata} from '../../src/form/values.js'
import type {changelogDefinition} from '../../src/forms/changelog.js'
import type {decisionRecordDefinition} from '../../src/forms/decision-record.js'
import type {Changelog, changelog, DecisionRecord, MeetingMinutes} from '../../src/forms/index.js'
import type {meetingMinutesDefinition} from '../../src/forms/meeting-minutes.js'
import type {definition, summaryForm} from '../../src/forms/summary.js'
import type {Summary, SummarySchema} from '../../src/schema.js'

/** What a summary is, written out. */
interface Written {
  title: string | null
  date: string | null
  endDate: string | null
  location: Location | null
  executiveSummary: string | null
  characteristics: string[]
  actors: {category: string; actors: string[]}[]
  themes: {category: string; subcategories: string[]}[]
  practicalApplications: string[]
  commitments: string[]
  metadata: Metadata[]
  additionalSections: AdditionalSection[]
}

expectTypeOf<Summary>().toEqualTypeOf<Written>()
expectTypeOf<Infer<typeof summaryForm>>().toEqualTypeOf<Summary>()
expectTypeOf<Document<typeof definition>>().toEqualTypeOf<Summary>()
expectTypeOf<z.infer<typeof SummarySchema>>().toEqualTypeOf<Summary>()
expectTypeOf<typeof SummarySchema>().toExtend<z.ZodType<Summary>>()
expectTypeOf<z.infer<typeof SummarySchema.shape.actors>>().toEqualTypeOf<Summary['actors']>()

const paragraph: FormPath<typeof summaryForm> = ['executiveSummary', 0]
expectTypeOf<ValueAtPath<Summary, typeof paragraph & readonly ['executiveSummary', number]>>().toEqualTypeOf<
  string | undefined
>()
// @ts-expect-error The title has no paragraphs.
export const wrong: FormPath<typeof summaryForm> = ['title', 0]

// The types of the forms that ship are those that their definitions declare.
expectTypeOf<Document<typeof meetingMinutesDefinition>>().toEqualTypeOf<MeetingMinutes>()
expectTypeOf<Document<typeof decisionRecordDefinition>>().toEqualTypeOf<DecisionRecord>()
expectTypeOf<Document<typeof changelogDefinition>>().toEqualTypeOf<Changelog>()
expectTypeOf<Infer<typeof changelog>>().toEqualTypeOf<Changelog>()
