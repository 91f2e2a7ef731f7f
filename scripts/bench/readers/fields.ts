import type {Summary} from 'summary-md'

/** The nine fields that every contestant must return. */
export type Fields = Pick<
  Summary,
  'title' | 'executiveSummary' | 'characteristics' | 'actors' | 'themes' | 'practicalApplications' | 'commitments'
> & {date: string | null; location: string | null}

/** A contestant: it reads a document with its parser and takes the fields from the tree. */
export type Extract = (markdown: string) => Fields

/** Returns the nine fields of `parseSummary`: a period as one text, a location as its text. */
export function fieldsOf(summary: Summary): Fields {
  const {title, date, endDate, location, executiveSummary, characteristics, actors, themes} = summary
  const {practicalApplications, commitments} = summary
  return {
    title,
    date: endDate === null ? date : `${date}/${endDate}`,
    location: location?.text ?? null,
    executiveSummary,
    characteristics,
    actors,
    themes,
    practicalApplications,
    commitments,
  }
}

const PLACEHOLDERS = new Set([
  'Document Title Not Available',
  'Date not specified',
  'Location not specified',
  'Executive summary not available in the source document.',
  'No key characteristics identified in the document.',
  'No actors identified.',
  'No themes identified.',
  'No existing practical applications or implementations identified.',
  'No specific quantifiable commitments or targets identified.',
])

const given = (text: string) => (PLACEHOLDERS.has(text) ? null : text)

/**
 * A quick script for the fields on top of a markdown parser. It looks for headings, and knows only the spellings and
 * placeholders of the form.
 */
export class Outline {
  readonly fields: Fields = {
    title: null,
    date: null,
    location: null,
    executiveSummary: null,
    characteristics: [],
    actors: [],
    themes: [],
    practicalApplications: [],
    commitments: [],
  }
  #section = ''

  heading(level: number, text: string): void {
    if (level === 1) this.fields.title = given(text)
    else this.#section = text
  }

  paragraph(text: string): void {
    const line = /^(Date|Location): (.*)$/.exec(text)
    if (this.#section === '' && line?.[1] === 'Date') {
      this.fields.date = given(line[2] as string)?.replace(/^(\d{4})-(\d{4})$/, '$1/$2') ?? null
    } else if (this.#section === '' && line) this.fields.location = given(line[2] as string)
    else if (this.#section === 'Executive Summary' && given(text) !== null) {
      const before = this.fields.executiveSummary
      this.fields.executiveSummary = before === null ? text : `${before}\n\n${text}`
    }
  }

  item(text: string): void {
    if (this.#section === 'Characteristics') this.fields.characteristics.push(text)
    else if (this.#section === 'Practical Applications') this.fields.practicalApplications.push(text)
    else if (this.#section === 'Commitments') this.fields.commitments.push(text)
  }

  /** A row below the header. */
  row([category = '', cell = '']: readonly string[]): void {
    const values = cell.split(';').map(value => value.trim())
    if (this.#section === 'Actors') this.fields.actors.push({category, actors: values})
    else if (this.#section === 'Main Themes') this.fields.themes.push({category, subcategories: values})
  }
}
