import {
  type BulletSection,
  type GroupSection,
  HEADER_FIELDS,
  type HeaderField,
  LIST_MARKER,
  SECTION_LEVEL,
  SECTIONS,
  type Section,
  TITLE,
} from '../format/form.js'
import {writeDate} from '../grammar/dates.js'
import {tableLines} from '../markdown/table.js'
import {parseSummary} from '../parse.js'
import type {SummaryResult} from '../result.js'
import type {AdditionalSection, Metadata, Summary} from '../schema.js'
import type {Path} from '../types.js'
import {type Kind, oneLine, writeValue} from './value.js'

/**
 * Writes a summary in the canonical form. Read back it gives the same summary, white space aside; nothing is reported
 * but what is absent or outside the form, and what is true of the values themselves (an unknown country, a category
 * without values).
 *
 * A line break inside the executive summary, which is what a list in it reads as, is written as a list again.
 * The places of a location are not written: its text says them.
 *
 * @example
 * const {summary} = parseSummary('Title: Dialogue\n\n# Dialogue\n\n**Date**: 4 March 2024')
 * stringifySummary(summary).split('\n').slice(0, 5)
 * // ['# Dialogue', '', '**Date**: 2024-03-04', '', '**Location**: Location not specified']
 */
export function stringifySummary(summary: Summary): string {
  return new Writer(summary, () => undefined).document()
}

/** The canonical form of a document that was read: as `stringifySummary`, but the markup inside values is kept. */
export function formatSummary({summary, markdownAt}: Pick<SummaryResult, 'summary' | 'markdownAt'>): string {
  return new Writer(summary, markdownAt).document()
}

/** What marks the items of a list directly below another. */
const OTHER_MARKER = '*'

/** A category with its values, whichever the field calls them. */
export interface GroupOf {
  readonly category: string
  readonly values: readonly string[]
}

export function groupsOf(summary: Summary, form: GroupSection): GroupOf[] {
  return form.field === 'actors'
    ? summary.actors.map(({category, actors}) => ({category, values: actors}))
    : summary.themes.map(({category, subcategories}) => ({category, values: subcategories}))
}

/** Writes the parts of a summary; `sourceOf` gives the markdown a value was read from, if it was. */
export class Writer {
  readonly #summary: Summary
  readonly #sourceOf: (path: Path) => string | undefined
  readonly #defines: boolean

  constructor(summary: Summary, sourceOf: (path: Path) => string | undefined) {
    this.#summary = summary
    this.#sourceOf = sourceOf
    this.#defines = summary.additionalSections.some(({markdown}) => markdown.includes(']:'))
  }

  document(): string {
    const {title, metadata, additionalSections} = this.#summary
    const blocks = [
      `# ${title === null ? TITLE.placeholder : this.#value('title', ['title'], title)}`,
      ...HEADER_FIELDS.map(form => this.headerLine(form)),
      ...metadata.map((_, i) => this.metadataLine(i)),
      ...SECTIONS.flatMap(form => [heading(SECTION_LEVEL, form.headings[0]), ...this.section(form)]),
      ...additionalSections.flatMap((_, i) => this.additional(i)),
    ]
    return `${blocks.join('\n\n')}\n`
  }

  headerLine({field, labels, placeholder}: HeaderField): string {
    return `**${labels[0]}**: ${this.#header(field) ?? placeholder}`
  }

  #header(field: HeaderField['field']): string | null {
    const {date, endDate, location} = this.#summary
    if (field === 'location') return location && this.#value('location', ['location', 'text'], location.text)
    if (date !== null) return writeDate(date, endDate)
    // There is no date that says this: written all the same, it is reported when it is read, and not lost.
    return endDate && `../${endDate}`
  }

  metadataLine(i: number): string {
    const {name, value} = this.#summary.metadata[i] as Metadata
    return `**${this.#value('label', ['metadata', i, 'name'], name)}**: ${this.#value('metadata', ['metadata', i, 'value'], value)}`
  }

  /** The content of a section of the form, its placeholder when there is none. */
  section(form: Section): string[] {
    const blocks =
      form.kind === 'prose' ? this.#prose() : form.kind === 'bullets' ? this.#bullets(form) : this.#table(form)
    return blocks.length > 0 ? blocks : [form.placeholder]
  }

  #prose(): string[] {
    const text = this.#summary.executiveSummary
    if (text === null) return []
    let marker: string = LIST_MARKER
    return paragraphsOf(text).flatMap((lines, n, all) => {
      if (lines.length === 1) return lines.map(line => this.#value('paragraph', ['executiveSummary', n], line))
      // Another marker keeps a list apart from the one before it.
      marker = marker === LIST_MARKER && (all[n - 1]?.length ?? 0) > 1 ? OTHER_MARKER : LIST_MARKER
      return writeItems(
        lines.map(line => writeValue('line', line, {defines: this.#defines})),
        marker,
      )
    })
  }

  #bullets({field}: BulletSection): string[] {
    return writeItems(this.#summary[field].map((value, i) => this.#value('item', [field, i], value)))
  }

  #table(form: GroupSection): string[] {
    const groups = groupsOf(this.#summary, form)
    if (groups.length === 0) return []
    const twice = repetition()
    const rows = groups.map(({category, values}, i) => [
      this.#value('category', [form.field, i, 'category'], category, twice(category)),
      this.#cell([form.field, i, form.valueKey], values),
    ])
    return [tableLines(form, rows)]
  }

  #cell(path: Path, values: readonly string[]): string {
    const twice = repetition()
    return values.map((value, j) => this.#value('value', [...path, j], value, twice(value))).join('; ')
  }

  /** A section outside the form. What cannot stand inside a section as it is, a heading say, is written as its text. */
  additional(i: number): string[] {
    const {heading: name, level, markdown} = this.#summary.additionalSections[i] as AdditionalSection
    const title = name === '' ? '' : this.#value('heading', ['additionalSections', i, 'heading'], name, level === 1)
    return [heading(level, title), standsAlone(level, markdown) ? markdown : asText(level, markdown)]
  }

  #value(kind: Kind, path: Path, value: string, distinct = false): string {
    return writeValue(kind, value, {distinct, source: this.#sourceOf(path), defines: this.#defines})
  }
}

/** Tells whether a value came before. */
function repetition(): (value: string) => boolean {
  const seen = new Set<string>()
  return value => {
    const text = oneLine(value)
    return seen.size === seen.add(text).size
  }
}

function heading(level: number, text: string): string {
  return text === '' ? '#'.repeat(level) : `${'#'.repeat(level)} ${text}`
}

function writeItems(items: readonly string[], marker: string = LIST_MARKER): string[] {
  return items.length === 0 ? [] : [items.map(item => `${marker} ${item}`).join('\n')]
}

/** The paragraphs of a text, each as its lines. */
function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [[]]
  for (const line of text.split('\n').map(oneLine)) {
    if (line === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter(lines => lines.length > 0)
}

/** The lines of what cannot stand as it is, as text. */
function asText(level: number, markdown: string): string {
  const paragraphs = paragraphsOf(markdown).map(lines => lines.map(line => writeValue('paragraph', line)))
  const text = paragraphs.map(lines => lines.join('\\\n')).join('\n\n')
  // A line can mean something below another: a line of equals signs makes a heading of it.
  return standsAlone(level, text) ? text : paragraphs.flat().join('\n\n')
}

/** Whether markdown reads back as the content of one section, and leaves what follows alone. */
function standsAlone(level: number, markdown: string): boolean {
  const [following] = SECTIONS
  const after = `${heading(level, 'B')}\n\nEnd.\n\n## ${following.headings[0]}\n\nText.\n`
  // Below a section of the form, a paragraph in bold is a heading.
  const before = `# T\n\n## ${SECTIONS.at(-1)?.headings[0]}\n\n- A.\n\n`
  const {summary} = parseSummary(`${before}${heading(level, 'A')}\n\n${markdown}\n\n${after}`)
  const [first, second, ...more] = summary.additionalSections
  if (more.length > 0 || first?.markdown !== markdown) return false
  return second?.heading === 'B' && second.markdown === 'End.' && summary.executiveSummary === 'Text.'
}
