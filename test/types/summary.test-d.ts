import {expectTypeOf} from 'vitest'
import type * as z from 'zod'
import type {Document, Infer} from '../../src/form/infer.js'
import type {FormPath, ValueAtPath} from '../../src/form/paths.js'
import type {AdditionalSection, Location, Metadata} from '../../src/form/values.js'
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
