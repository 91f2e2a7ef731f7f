import type {FieldShape, GroupsShape, SectionShape} from '../../src/form/shape.js'
import {countryCode} from '../../src/grammar/place/countries.js'
import type {AdditionalSection, Form, Metadata} from '../../src/index.js'
import {type Style, style} from './style.js'

/*
 * A document as its content and its notation. A variation changes one of the two, but never the expected values. Text
 * that it adds on purpose (chatter, an extra cell) is also added to the expected values. These come from the values
 * beside the document and from the words that a variation adds, never from reading.
 */

/** The expected values of a document. */
export type Values = Readonly<Record<string, unknown>>

/** A header line; label and value are markdown. */
export interface HeaderLine {
  /** The field of the form that it gives; null for others. */
  readonly field: FieldShape | null
  readonly label: string
  readonly value: string
}

/** The content of a known section: markdown, in one piece for each value. */
export type Body =
  | {readonly kind: 'absent'; readonly text: string}
  | {readonly kind: 'line'; readonly text: string}
  | {readonly kind: 'prose'; readonly parts: readonly string[]}
  | {readonly kind: 'bullets'; readonly parts: readonly string[]}
  | {readonly kind: 'tasks'; readonly parts: readonly TaskItem[]}
  | {readonly kind: 'groups'; readonly rows: readonly Row[]; readonly header: readonly string[]}
  | {readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly header: readonly string[]}

export interface TaskItem {
  readonly text: string
  readonly done: boolean
}

/** A row of a table of groups: a category, its values, and further cells. */
export interface Row {
  readonly category: string
  readonly values: readonly string[]
  readonly extra?: readonly string[]
}

export interface Known {
  readonly shape: SectionShape
  readonly heading: string
  readonly level: number
  readonly body: Body
  /** The part that is kept outside its field. */
  readonly extras: readonly AdditionalSection[]
}

export interface Unknown {
  readonly shape: null
  readonly heading: string
  readonly expected: AdditionalSection
}

export type Part = Known | Unknown

/** Normalises text for the comparison: text that a variation rewrites on purpose becomes the same on both sides. */
export interface Alike {
  readonly text: (text: string) => string
  /** Whether the fixes undo it, so that nothing needs to be normalised afterwards. */
  readonly mended: boolean
}

export interface Document {
  readonly form: Form
  readonly title: string
  readonly header: readonly HeaderLine[]
  readonly parts: readonly Part[]
  readonly style: Style
  /** The changes of the whole text at the end, in this order. */
  readonly finish: readonly ((text: string) => string)[]
  readonly alike: readonly Alike[]
  readonly base: Values
  readonly metadata: readonly Metadata[]
  readonly before: readonly AdditionalSection[]
  readonly after: readonly AdditionalSection[]
}

/**
 * A canonical document, taken apart by what its lines begin with, with the values beside it. Null for a document
 * that is not canonical, or has headings inside the sections of its form.
 */
export function documentOf(text: string, values: Values, form: Form): Document | null {
  const whole = text.endsWith('\n') ? text : `${text}\n`
  const [head = '', ...chunks] = whole.trimEnd().split(/\n\n(?=## )/)
  const [title = '', ...lines] = head.split('\n\n')
  const document: Document = {
    form,
    title: title.replace(/^# /, ''),
    header: lines.map(it => headerLine(it, form)),
    parts: chunks.map(it => partOf(it, form)),
    style,
    finish: [],
    alike: [],
    base: values,
    metadata: (values['metadata'] ?? []) as Metadata[],
    before: [],
    after: [],
  }
  return render(document) === whole ? document : null
}

function headerLine(text: string, {scope}: Form): HeaderLine {
  const [, label = '', value = ''] = /^\*\*(.+?)\*\*: (.*)$/.exec(text) ?? []
  return {field: scope.fields.find(it => it.names[0] === label) ?? null, label, value}
}

function partOf(chunk: string, {scope}: Form): Part {
  const [line = '', ...rest] = chunk.split('\n')
  const heading = line.replace(/^## /, '')
  const content = rest.join('\n').trim()
  const shape = scope.sections.find(it => it.names[0] === heading)
  if (shape) return {shape, heading, level: 2, body: bodyOf(content, shape), extras: []}
  return {shape: null, heading, expected: {heading, level: 2, within: null, markdown: content}}
}

function bodyOf(content: string, shape: SectionShape): Body {
  if (content === shape.placeholder) return {kind: 'absent', text: content}
  const lines = content.split('\n')
  if (shape.kind === 'prose') return {kind: 'prose', parts: content.split('\n\n')}
  if (shape.kind === 'groups') {
    const rows = lines.slice(2).map(line => {
      const [category = '', values = ''] = cellsIn(line)
      return {category, values: values === '' ? [] : values.split(/(?<!\\|&#?\w{1,30}); /)}
    })
    return {kind: 'groups', rows, header: canonicalHeader(shape)}
  }
  if (shape.kind === 'table') {
    return {kind: 'table', rows: lines.slice(2).map(cellsIn), header: shape.columns.map(it => it.names[0])}
  }
  if (shape.kind !== 'list') return {kind: 'line', text: content}
  if (shape.of.kind !== 'task') return {kind: 'bullets', parts: lines.map(it => it.replace(/^- /, ''))}
  return {kind: 'tasks', parts: lines.map(it => ({text: it.slice(6), done: it.startsWith('- [x] ')}))}
}

const cellsIn = (line: string) => line.replace(/^\| ?| ?\|$/g, '').split(/ (?<!\\)\| /)

/** A place as it is written in the canonical form. */
export function placeOf(text: string) {
  const comma = text.lastIndexOf(', ')
  const isCountry = comma < 0 && countryCode(text) !== null
  const country = comma >= 0 ? text.slice(comma + 2) : isCountry ? text : null
  const city = comma >= 0 ? text.slice(0, comma) : isCountry ? null : text
  return {city, country, countryCode: country && countryCode(country)}
}

export function canonicalHeader(shape: GroupsShape): string[] {
  return [shape.category.names[0], shape.values.names[0]]
}

/** The values that must be read from the document. */
export function expectedOf(document: Document): Values {
  const {base, metadata, parts, before, after} = document
  const sections = parts.flatMap(part => (part.shape ? part.extras : [part.expected]))
  return {...base, metadata: [...metadata], additionalSections: [...before, ...sections, ...after]}
}

/** The document as markdown. */
export function render(document: Document): string {
  const {title, header, parts, style: how, finish} = document
  const lines = how.header(header)
  const head = [how.title(title), lines].filter(it => it !== '')
  const blocks = [how.headerFirst ? head.reverse() : head, ...parts.map(part => partText(part, how))]
  const text = `${blocks.map(it => (typeof it === 'string' ? it : it.join(how.gap))).join(how.sectionGap)}\n`
  return finish.reduce((whole, step) => step(whole), how.above + text)
}

function partText(part: Part, how: Style): string {
  if (part.shape === null) {
    const {level, markdown} = part.expected
    return [`${'#'.repeat(level)} ${part.heading}`.trimEnd(), markdown].join('\n\n')
  }
  const {heading, level, body} = part
  const content = bodyText(part, how)
  const head = how.heading(heading, level)
  return body.kind === 'absent' && content === '' ? head : head + how.headingGap + content
}

function bodyText({body, level}: Known, how: Style): string {
  switch (body.kind) {
    case 'absent':
      return how.absent(body.text)
    case 'line':
      return body.text
    case 'prose':
      return body.parts.map(how.paragraph).join(how.gap)
    case 'bullets':
      return how.list(body.parts)
    case 'tasks':
      return how.tasks(body.parts)
    case 'groups':
      return how.table(body.rows, body.header, how.cell, level)
    case 'table':
      return how.columns([body.header, ...body.rows])
  }
}
