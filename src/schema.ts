import * as z from 'zod'
import {type GroupSection, HEADER_FIELDS, OTHER_DESCRIPTIONS, SECTIONS, type Section, TITLE} from './format/form.js'

/*
 * The shape of a summary. Its sentences come from the form; its keys stand here as well as there, because a type can
 * only be inferred from what is written out.
 */

const other = OTHER_DESCRIPTIONS

/** A text that is not empty, has no blanks at its ends and no U+0000, which markdown cannot hold.
 * A byte order mark is no blank here, as in markdown. */
const text = z.string().regex(/^(?![^\S\uFEFF])[^\0]+(?<![^\S\uFEFF])$/)

/** ISO 8601 at year, month or day precision. */
const isoDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)

function section(field: Section['field']): Section {
  return SECTIONS.find(it => it.field === field) as Section
}

function groups<K extends GroupSection['valueKey']>(field: GroupSection['field'], valueKey: K) {
  const form = section(field) as GroupSection
  const values = z.array(text).describe(form.valuesDescription)
  const shape = {category: text.describe(form.categoryDescription), [valueKey]: values}
  return z.array(z.strictObject(shape as {category: typeof text} & Record<K, typeof values>)).describe(form.description)
}

const bullets = (field: Section['field']) => z.array(text).describe(section(field).description)

const place = z.strictObject({
  city: text.nullable().describe(other.city),
  country: text.nullable().describe(other.country),
  countryCode: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .describe(other.countryCode),
})

const location = z.strictObject({
  text: text.describe(other.locationText),
  places: z.array(place).describe(other.places),
})

/**
 * The zod schema of a `Summary`: every key is there, objects are closed, no text is empty or has blanks at its ends.
 * `parseSummary` gives nothing else; use the schema to check summaries that come from elsewhere, or to derive yours.
 *
 * @example
 * SummarySchema.safeParse({title: 'A summary'}).success // false
 */
export const SummarySchema = z
  .strictObject({
    title: text.nullable().describe(TITLE.description),
    date: isoDate.nullable().describe(HEADER_FIELDS[0].description),
    endDate: isoDate.nullable().describe(other.endDate),
    location: location.nullable().describe(HEADER_FIELDS[1].description),
    executiveSummary: text.nullable().describe(section('executiveSummary').description),
    characteristics: bullets('characteristics'),
    actors: groups('actors', 'actors'),
    themes: groups('themes', 'subcategories'),
    practicalApplications: bullets('practicalApplications'),
    commitments: bullets('commitments'),
    metadata: z
      .array(z.strictObject({name: text.describe(other.metadataName), value: text.describe(other.metadataValue)}))
      .describe(other.metadata),
    additionalSections: z
      .array(
        z.strictObject({
          heading: z.union([z.literal(''), text]).describe(other.heading),
          level: z.int().min(1).max(6).describe(other.level),
          within: text.nullable().describe(other.within),
          markdown: z.union([z.literal(''), text]).describe(other.markdown),
        }),
      )
      .describe(other.additionalSections),
  })
  .describe('A summary document: what it says, without how it says it.')

/**
 * What a summary document says. Every key is always there; `null` or `[]` stands for what the document does not say.
 *
 * @useDeclaredType
 */
export type Summary = z.infer<typeof SummarySchema>
/**
 * Where it took place.
 *
 * @useDeclaredType
 */
export type Location = NonNullable<Summary['location']>
/**
 * One place of a location.
 *
 * @useDeclaredType
 */
export type Place = Location['places'][number]
/**
 * The actors of one category.
 *
 * @useDeclaredType
 */
export type ActorGroup = Summary['actors'][number]
/**
 * The subthemes of one category.
 *
 * @useDeclaredType
 */
export type ThemeGroup = Summary['themes'][number]
/**
 * A header line beyond date and location.
 *
 * @useDeclaredType
 */
export type Metadata = Summary['metadata'][number]
/**
 * A section outside the form.
 *
 * @useDeclaredType
 */
export type AdditionalSection = Summary['additionalSections'][number]
