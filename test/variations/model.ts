import {formatSummary} from '../../src/edit/format.js'
import {type GroupSection, HEADER_FIELDS, SECTIONS, type Section, TITLE} from '../../src/format/form.js'
import {type AdditionalSection, type Metadata, parseSummary, type Summary} from '../../src/index.js'
import {type Style, style} from './style.js'

/*
 * A document as what it says and how that is written. A variation changes one or the other, and never what the
 * document is to be read as; what it adds on purpose (chatter, a cell too many) it also adds to what is expected.
 */

/** A header line; label and value are markdown. */
export interface HeaderLine {
  readonly field: 'date' | 'location' | null
  readonly label: string
  readonly value: string
}

/** The content of a known section: markdown, in the pieces that a value each was read from. */
export type Body =
  | {readonly kind: 'absent'; readonly text: string}
  | {readonly kind: 'prose'; readonly parts: readonly string[]}
  | {readonly kind: 'bullets'; readonly parts: readonly string[]}
  | {readonly kind: 'groups'; readonly rows: readonly Row[]; readonly header: readonly string[]}

/** A row of a table: a category, its values, and cells past these. */
export interface Row {
  readonly category: string
  readonly values: readonly string[]
  readonly extra?: readonly string[]
}

export interface Known {
  readonly form: Section
  readonly heading: string
  readonly level: number
  readonly body: Body
  /** What of it is kept outside its field. */
  readonly extras: readonly AdditionalSection[]
}

export interface Unknown {
  readonly form: null
  readonly heading: string
  readonly expected: AdditionalSection
}

export type Part = Known | Unknown

/** Text as it is compared: what a variation rewrites on purpose is made alike on both sides. */
export interface Alike {
  readonly text: (text: string) => string
  /** Whether the fixes undo it, so that afterwards nothing needs to be made alike. */
  readonly mended: boolean
}

export interface Document {
  readonly title: string
  readonly header: readonly HeaderLine[]
  readonly parts: readonly Part[]
  readonly style: Style
  /** What is done to the whole text in the end, in this order. */
  readonly finish: readonly ((text: string) => string)[]
  readonly alike: readonly Alike[]
  readonly base: Summary
  readonly metadata: readonly Metadata[]
  readonly before: readonly AdditionalSection[]
  readonly after: readonly AdditionalSection[]
}

/** The document that a text is, as it is read. */
export function documentOf(text: string): Document {
  const plain = text.replace(/\r\n?/g, '\n')
  const read = parseSummary(plain)
  const {summary} = read
  const canonical = parseSummary(formatSummary(plain).markdown)
  const raw = (...path: (string | number)[]) => canonical.markdownAt(path) as string
  const {date, location, metadata} = summary
  const fields = HEADER_FIELDS.map(({field, labels, placeholder}): HeaderLine => {
    const value = field === 'date' ? [raw('date'), ...(summary.endDate ? [raw('endDate')] : [])].join('/') : ''
    const known = field === 'date' ? date && value : location && raw('location', 'text')
    return {field, label: labels[0], value: known ?? placeholder}
  })
  const others = metadata.map(
    (_, i): HeaderLine => ({field: null, label: raw('metadata', i, 'name'), value: raw('metadata', i, 'value')}),
  )
  return {
    title: summary.title === null ? TITLE.placeholder : raw('title'),
    header: [...fields, ...others],
    parts: partsOf(summary, raw, (path: (string | number)[]) => read.rangeOf(path)?.start.offset as number),
    style,
    finish: [],
    alike: [],
    base: summary,
    metadata,
    before: [],
    after: [],
  }
}

type Raw = (...path: (string | number)[]) => string

/** The sections of the form, with the others where they stand in the document. */
function partsOf(summary: Summary, raw: Raw, offsetOf: (path: (string | number)[]) => number): Part[] {
  const known = SECTIONS.map(form => ({
    at: offsetOf([form.field]),
    part: {
      form,
      heading: form.headings[0] as string,
      level: 2,
      body: bodyOf(summary, form, raw),
      extras: [] as AdditionalSection[],
    },
  }))
  const unknown = summary.additionalSections.map((expected, i) => ({
    at: offsetOf(['additionalSections', i]),
    part: {form: null, heading: expected.heading === '' ? '' : raw('additionalSections', i, 'heading'), expected},
  }))
  return [...known, ...unknown].sort((a, b) => a.at - b.at).map(it => it.part)
}

function bodyOf(summary: Summary, form: Section, raw: Raw): Body {
  const {field, placeholder} = form
  const absent: Body = {kind: 'absent', text: placeholder}
  if (form.kind === 'prose') {
    const count = summary.executiveSummary?.split('\n\n').length ?? 0
    const parts = Array.from({length: count}, (_, n) => raw('executiveSummary', n))
    return count === 0 ? absent : {kind: 'prose', parts}
  }
  if (form.kind === 'bullets') {
    const parts = summary[form.field].map((_, i) => raw(field, i))
    return parts.length === 0 ? absent : {kind: 'bullets', parts}
  }
  const rows = groupsOf(summary, form).map(({values}, i) => ({
    category: raw(field, i, 'category'),
    values: values.map((_, j) => raw(field, i, form.valueKey, j)),
  }))
  return rows.length === 0 ? absent : {kind: 'groups', rows, header: canonicalHeader(form)}
}

export function canonicalHeader(form: GroupSection): string[] {
  return [form.categoryHeaders[0], form.valueHeaders[0]]
}

/** What the document is to be read as. */
export function expectedOf(document: Document): Summary {
  const {base, metadata, parts, before, after} = document
  const sections = parts.flatMap(part => (part.form ? part.extras : [part.expected]))
  return {...base, metadata: [...metadata], additionalSections: [...before, ...sections, ...after]}
}

/** The document as markdown. */
export function render(document: Document): string {
  const {title, header, parts, style: how, finish} = document
  const lines = how.header(header)
  const head = [how.title(title), ...(lines === '' ? [] : [lines])]
  const blocks = [how.headerFirst ? head.reverse() : head, ...parts.map(part => partText(part, how))]
  const text = `${blocks.map(it => (typeof it === 'string' ? it : it.join(how.gap))).join(how.sectionGap)}\n`
  return finish.reduce((whole, step) => step(whole), how.above + text)
}

function partText(part: Part, how: Style): string {
  if (part.form === null) {
    const {level, markdown} = part.expected
    return [`${'#'.repeat(level)} ${part.heading}`.trimEnd(), markdown].join('\n\n')
  }
  const {heading, level, body} = part
  const content = bodyText(part, how)
  const head = how.heading(heading, level)
  return body.kind === 'absent' && content === '' ? head : head + how.headingGap + content
}

function bodyText({body}: Known, how: Style): string {
  if (body.kind === 'absent') return how.absent(body.text)
  if (body.kind === 'prose') return body.parts.map(how.paragraph).join(how.gap)
  return body.kind === 'bullets' ? how.list(body.parts) : how.table(body.rows, body.header, how.cell)
}

interface GroupOf {
  readonly category: string
  readonly values: readonly string[]
}

/** The groups of a section, whichever key their values have. */
function groupsOf(summary: Summary, {field, valueKey}: GroupSection): GroupOf[] {
  const groups = summary[field] as readonly {category: string}[]
  return groups.map(it => ({
    category: it.category,
    values: (it as unknown as Record<string, string[]>)[valueKey] as string[],
  }))
}
