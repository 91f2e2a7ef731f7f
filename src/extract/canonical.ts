import {type HeaderField, SECTIONS, type Section, TITLE} from '../format/form.js'
import {readDate} from '../grammar/dates.js'
import {endsLikePhrase, LONGEST_PHRASE, type Phrase, readPhrase} from '../grammar/phrases.js'
import {countDelimiters} from '../read/block/table.js'
import {InlineReader} from '../read/inline/inline.js'
import {makeText} from '../read/make.js'
import type {Summary} from '../schema.js'
import {emptySummary} from './draft.js'
import {plainParts} from './groups/cell.js'
import {mayNeedCleaning} from './groups/clean.js'
import {Distinct} from './groups/distinct.js'
import {openings} from './header/header.js'
import {mayHoldLine} from './header/lines.js'
import {locationOf} from './values.js'

/*
 * Most documents are written as the form has it, and most who read one want its summary and nothing else. Such a
 * document needs no blocks: its lines say what they are by how they begin.
 *
 *     # Title                            the first line
 *     **Date**: 2024-10-23               known labels, each a paragraph of one line
 *     ## Characteristics                 a known heading in one of its spellings, each section once
 *     - One item a line.                 nothing but such lines, or one that is a placeholder
 *     | Political Actors | A; B |        below the canonical header; nothing to clean, nothing twice
 *
 * Whatever else a document holds makes this reader give up, and the blocks are read: it only ever says what they
 * would say. It gives up as well where they would report an error.
 */

/** The next line, where there is none to go on with. */
const LOST = -1

const LF = 10
const SPACE = 32
const QUOTE = 34
const HASH = 35
const DOLLAR = 36
const PAREN = 40
const DASH = 45
const ZERO = 48
const NINE = 57
const COLON = 58
const EQUALS = 61
const PIPE = 124

/** The summary of a document in the canonical form; null for any other. */
export function readCanonical(source: string): Summary | null {
  if (!source.startsWith('# ') || source.includes('\r') || hasForeign(source)) return null
  const summary = emptySummary()
  return readDocument(new Page(source), summary) ? summary : null
}

/** A document, and what its texts say. */
class Page {
  readonly source: string
  readonly #inline: InlineReader

  constructor(source: string) {
    this.source = source
    this.#inline = new InlineReader(source, 0, new Map())
  }

  hasMarkup(start: number, end: number): boolean {
    return this.#inline.hasMarkup(start, end)
  }

  value(start: number, end: number): string {
    return this.#inline.line(start, end, start).text
  }
}

/** Whether a document holds anything whose value takes more than its text. */
function hasForeign(source: string): boolean {
  return (
    ['`', '\t', '\v', '\f', '\0', '](', ']:', '\\'].some(it => source.includes(it)) ||
    hasBefore(source, '<', code => code !== SPACE && code !== EQUALS && !(code >= ZERO && code <= NINE)) ||
    hasBefore(source, '&', code => code === HASH || (code >= ZERO && code <= NINE) || isLetter(code)) ||
    // An address, which may start with a digit.
    (source.includes('<') && source.includes('@')) ||
    WIDE_BLANK.test(source)
  )
}

/** Whether a character stands anywhere before one of some kind. */
function hasBefore(source: string, character: string, isKind: (code: number) => boolean): boolean {
  let at = source.indexOf(character)
  while (at >= 0 && !isKind(source.charCodeAt(at + 1))) at = source.indexOf(character, at + 1)
  return at >= 0
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

const WIDE_BLANK = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

function readDocument(page: Page, summary: Summary): boolean {
  const {source} = page
  let line = readTitle(page, summary)
  // What was given already, a bit each: twice is for others to judge.
  let fields = 0
  let sections = 0
  let latest = -1
  while (line !== LOST && line < source.length) {
    const code = source.charCodeAt(line)
    if (code === LF) line++
    else if (code === HASH) {
      const end = lineEnd(source, line)
      const at = sectionAt(source, line, end, latest + 1)
      if (at < 0 || (sections & (1 << at)) !== 0) return false
      sections |= 1 << at
      latest = at
      line = readSection(page, end + 1, SECTIONS[at] as Section, summary)
    } else {
      const at = fieldAt(source, line)
      if (at < 0 || (fields & (1 << at)) !== 0) return false
      fields |= 1 << at
      const {field, opening} = openings[at] as (typeof openings)[number]
      line = readHeaderLine(page, line + opening.length, field, summary)
    }
  }
  return line !== LOST
}

/* Lines. */

function lineEnd(source: string, from: number): number {
  const at = source.indexOf('\n', from)
  return at < 0 ? source.length : at
}

function trimEnd(source: string, end: number): number {
  let to = end
  while (source.charCodeAt(to - 1) === SPACE) to--
  return to
}

function skipBlank(source: string, from: number): number {
  let line = from
  while (source.charCodeAt(line) === LF) line++
  return line
}

/** The next line that is not blank, if it is a heading or the end. */
function nextHeading(source: string, from: number): number {
  const line = skipBlank(source, from)
  return isOpen(source, line) ? line : LOST
}

/** Whether a block surely ends before a line: it is blank, a heading, or not there. */
function isOpen(source: string, line: number): boolean {
  const code = source.charCodeAt(line)
  return code === LF || code === HASH || line >= source.length
}

/** The number of an item, whatever stands after it. */
const MARKER = /^\d+[.)]/
const LONGEST_MARKER = 10

/**
 * Whether what stands here begins a paragraph and nothing else: a letter, a number that marks no item, a quotation
 * mark, a parenthesis, a currency sign.
 */
function opensText(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (isLetter(code)) return true
  if (code >= ZERO && code <= NINE) return !MARKER.test(source.slice(at, at + LONGEST_MARKER))
  if (code < 0xc0) return code === QUOTE || code === PAREN || code === DOLLAR
  return code < 0x250 || (code >= 0x2018 && code <= 0x201d) || (code >= 0x20a0 && code < 0x20c0)
}

function opensBoldText(source: string, at: number): boolean {
  return source.startsWith('**', at) && opensText(source, at + 2)
}

/** What a text says as a placeholder. Escapes, which would make it a value, are none of this reader's. */
function phraseAt(source: string, start: number, end: number, value: string, placeholder: string): Phrase {
  if (value === placeholder) return 'absent'
  if (value.length > LONGEST_PHRASE) return null
  const may = value.length === end - start ? endsLikePhrase(source, start, end) : endsLikePhrase(value, 0, value.length)
  return may ? readPhrase(value) : null
}

/* Title and header lines. */

function readTitle(page: Page, summary: Summary): number {
  const {source} = page
  const end = lineEnd(source, 2)
  const to = trimEnd(source, end)
  const last = source.charCodeAt(to - 1)
  if (to <= 2 || source.charCodeAt(2) === SPACE || last === HASH) return LOST
  const value = page.value(2, to)
  if (value === '') return LOST
  const phrase = phraseAt(source, 2, to, value, TITLE.placeholder)
  if (phrase === 'failed') return LOST
  if (phrase === null) summary.title = value
  return end + 1
}

/** Which header field a line gives under its canonical label, by its place in the form; -1 for none. */
function fieldAt(source: string, line: number): number {
  for (let at = 0; at < openings.length; at++)
    if (source.startsWith((openings[at] as (typeof openings)[number]).opening, line)) return at
  return -1
}

function readHeaderLine(page: Page, start: number, form: HeaderField, summary: Summary): number {
  const {source} = page
  const end = lineEnd(source, start)
  const to = trimEnd(source, end)
  if (start >= to || source.charCodeAt(start) === SPACE || source.charCodeAt(to - 1) === COLON) return LOST
  if (!isOpen(source, end + 1) || page.hasMarkup(start, to)) return LOST
  const value = source.slice(start, to)
  if (mayHoldLine(value)) return LOST
  const phrase = phraseAt(source, start, to, value, form.placeholder)
  if (phrase !== null) return phrase === 'absent' ? end + 1 : LOST
  if (form.field === 'location') summary.location = locationOf(makeText(value, start, to, null)).location
  else {
    const reading = readDate(value)
    if (reading.kind !== 'date') return LOST
    summary.date = reading.date
    summary.endDate = reading.endDate
  }
  return end + 1
}

/* Sections. */

const headings = new Map<string, number>(
  SECTIONS.flatMap((form, at) => form.headings.map(heading => [`## ${heading}`, at] as const)),
)
const canonicalHeadings = SECTIONS.map(form => `## ${form.headings[0]}`)

/**
 * Which section a heading names in one of its spellings, by its place in the form; -1 for none. It mostly is the one
 * that comes next.
 */
function sectionAt(source: string, line: number, end: number, next: number): number {
  const to = trimEnd(source, end)
  const expected = canonicalHeadings[next]
  if (expected !== undefined && to - line === expected.length && source.startsWith(expected, line)) return next
  return headings.get(source.slice(line, to)) ?? -1
}

function readSection(page: Page, from: number, form: Section, summary: Summary): number {
  const {source} = page
  const line = skipBlank(source, from)
  const code = source.charCodeAt(line)
  if (code === HASH || line >= source.length) return line
  if (form.kind === 'prose') return readProse(page, line, form, summary)
  if (form.kind === 'bullets' && code === DASH) return readBullets(page, line, form, summary)
  if (form.kind === 'groups' && code === PIPE) return readTable(page, line, form, summary)
  return skipPlaceholder(page, line, form)
}

/** A paragraph that says that there is nothing, and nothing besides. */
function skipPlaceholder(page: Page, line: number, form: Section): number {
  const {source} = page
  const end = lineEnd(source, line)
  const to = trimEnd(source, end)
  if (!opensText(source, line) || page.hasMarkup(line, to) || !isOpen(source, end + 1)) return LOST
  if (phraseAt(source, line, to, source.slice(line, to), form.placeholder) !== 'absent') return LOST
  return nextHeading(source, end + 1)
}

function readProse(page: Page, from: number, form: Section, summary: Summary): number {
  const {source} = page
  let line = from
  while (source.charCodeAt(line) !== HASH && line < source.length) {
    const end = lineEnd(source, line)
    const to = trimEnd(source, end)
    // What ends in a colon may be a heading.
    if (!opensText(source, line) || !isOpen(source, end + 1) || source.charCodeAt(to - 1) === COLON) return LOST
    const value = page.value(line, to)
    const phrase = phraseAt(source, line, to, value, form.placeholder)
    if (phrase === 'failed') return LOST
    if (phrase === null) {
      const before = summary.executiveSummary
      summary.executiveSummary = before === null ? value : `${before}\n\n${value}`
    }
    line = skipBlank(source, end + 1)
  }
  return line
}

function readBullets(page: Page, from: number, form: Section & {kind: 'bullets'}, summary: Summary): number {
  const {source} = page
  const values = summary[form.field]
  let line = from
  while (source.charCodeAt(line) === DASH) {
    const start = line + 2
    const end = lineEnd(source, line)
    const to = trimEnd(source, end)
    if (source.charCodeAt(line + 1) !== SPACE || !(opensText(source, start) || opensBoldText(source, start)))
      return LOST
    const value = page.value(start, to)
    const phrase = phraseAt(source, start, to, value, form.placeholder)
    if (phrase === 'failed') return LOST
    if (phrase === null) values.push(value)
    line = skipBlank(source, end + 1)
  }
  return isOpen(source, line) ? line : LOST
}

const tableHeaders = new Map(
  SECTIONS.flatMap(form =>
    form.kind === 'groups' ? [[form.field, `| ${form.categoryHeaders[0]} | ${form.valueHeaders[0]} |`] as const] : [],
  ),
)

function readTable(page: Page, from: number, form: Section & {kind: 'groups'}, summary: Summary): number {
  const {source} = page
  const headerEnd = lineEnd(source, from)
  const header = tableHeaders.get(form.field) as string
  if (!source.startsWith(header, from) || trimEnd(source, headerEnd) !== from + header.length) return LOST
  const delimiterEnd = lineEnd(source, headerEnd + 1)
  if (countDelimiters(source, headerEnd + 1, delimiterEnd) !== 2) return LOST
  const categories = new Distinct()
  let line = delimiterEnd + 1
  while (source.charCodeAt(line) === PIPE) {
    const end = lineEnd(source, line)
    if (!readRow(page, line, trimEnd(source, end), form, categories, summary)) return LOST
    line = end + 1
  }
  return isOpen(source, line) ? nextHeading(source, line) : LOST
}

function readRow(
  page: Page,
  from: number,
  to: number,
  form: Section & {kind: 'groups'},
  categories: Distinct,
  summary: Summary,
): boolean {
  const {source} = page
  const middle = source.indexOf('|', from + 1)
  if (middle < 0 || middle >= to - 1 || source.indexOf('|', middle + 1) !== to - 1) return false
  const categoryStart = skipSpaces(source, from + 1)
  const categoryEnd = trimEnd(source, middle)
  const start = skipSpaces(source, middle + 1)
  const end = trimEnd(source, to - 1)
  if (categoryStart >= categoryEnd || start >= end) return false
  if (page.hasMarkup(categoryStart, categoryEnd) || page.hasMarkup(start, end)) return false
  const category = source.slice(categoryStart, categoryEnd)
  if (mayNeedCleaning(source, categoryStart, categoryEnd, true) || category.endsWith('failed')) return false
  const values = plainParts(source, source.slice(start, end), start)
  if (values === null || phraseAt(source, start, end, source.slice(start, end), form.placeholder) !== null) return false
  if (categories.has(category)) return false
  categories.add(category)
  if (form.field === 'actors') summary.actors.push({category, actors: values})
  else summary.themes.push({category, subcategories: values})
  return true
}

function skipSpaces(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) === SPACE) at++
  return at
}
