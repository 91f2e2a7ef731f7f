import type {FieldShape, GroupsShape, HeadingShape, ListShape, ProseShape, Scope, SectionShape} from '../form/shape.js'
import {isDocumentKind, isFarewell} from '../grammar/chatter.js'
import {readDate} from '../grammar/dates.js'
import {isTotal, Names} from '../grammar/names.js'
import {endsLikePhrase, LONGEST_PHRASE, type Phrase, readPhrase} from '../grammar/phrases.js'
import {type PlaceReading, readLocation} from '../grammar/places.js'
import {
  hashes,
  LIST_MARKER,
  labelOpening,
  rowLine,
  SECTION_LEVEL,
  TITLE_LEVEL,
  UNCATEGORISED,
} from '../markdown/notation.js'
import {markerEnd} from '../read/block/list.js'
import {countDelimiters} from '../read/block/table.js'
import {InlineReader} from '../read/inline/inline.js'
import {makeText} from '../read/make.js'
import {absentScope, type Values} from './absent.js'
import {locationOf, separatorsOf} from './fields/place.js'
import {plainParts} from './groups/cell.js'
import {mayNeedCleaning} from './groups/clean.js'
import {Distinct} from './groups/distinct.js'
import {isDitto, readsLikeList} from './groups/signs.js'
import {FieldLabels} from './header/labels.js'
import {mayHoldLine} from './header/paragraph.js'
import {nounsOf} from './placeholder.js'

/*
 * Most documents are written as their form has it, and most who read one want its values and nothing else. Such a
 * document needs no blocks: its lines say what they are by how they begin.
 *
 *     # Title                            the first line
 *     **Date**: 2024-10-23               known labels, each a paragraph of one line
 *     ## Characteristics                 a known heading in one of its spellings, each section once
 *     - One item a line.                 nothing but such lines, or one that is a placeholder
 *     | Political Actors | A; B |        below the canonical header; nothing to clean, nothing twice
 *
 * Whatever else a document holds makes this reader give up, and the blocks are read: it only ever gives what they would
 * give. It gives up as well where they would report an error. It is compiled from the form: a closure for each part.
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

/** What a canonical document was read as. */
export interface CanonicalReading {
  readonly values: Values
  /** Whether there is anything to report: a placeholder, another name of a section, something that is missing. */
  readonly noted: boolean
}

/** One reading: what is read, and what has been read so far. */
interface Run {
  readonly source: string
  readonly inline: InlineReader
  readonly values: Values
  noted: boolean
}

/** Reads on from a line; gives the line after what it read, or `LOST`. */
type Step = (run: Run, line: number) => number

/** A header field: how its line begins, and what reads on behind that. */
interface FieldStep {
  readonly opening: string
  readonly optional: boolean
  readonly read: Step
}

/** Reads the documents of one form that are written as the form has them. */
export class CanonicalReader {
  readonly #scope: Scope
  readonly #title: Step | null
  readonly #fields: readonly FieldStep[]
  readonly #sections: readonly Step[]
  readonly #headings: readonly string[]
  /** The sections by their headings in all spellings. */
  readonly #bySpelling: ReadonlyMap<string, number>

  constructor(scope: Scope) {
    const {heading, fields, sections} = scope
    const opening = `${hashes(SECTION_LEVEL)} `
    this.#scope = scope
    this.#title = heading && heading.patterns.length === 0 ? titleStep(heading) : null
    this.#fields = fields.map(field => ({
      opening: labelOpening(field.names[0]),
      optional: field.optional,
      read: fieldStep(field),
    }))
    this.#sections = sections.map(sectionStep)
    this.#headings = sections.map(section => opening + section.names[0])
    const spelled = sections.flatMap((section, at) =>
      section.kind === 'parts' && !section.named ? [] : section.names.map(name => [opening + name, at] as const),
    )
    this.#bySpelling = new Map(spelled.reverse())
  }

  /** The values of a document in the canonical form; null for any other. */
  read(source: string): CanonicalReading | null {
    if (!this.#title || !source.startsWith(`${hashes(TITLE_LEVEL)} `)) return null
    if (source.includes('\r') || hasForeign(source)) return null
    const inline = new InlineReader(source, 0, new Map())
    const run: Run = {source, inline, values: absentScope(this.#scope), noted: false}
    return this.#document(run) ? run : null
  }

  #document(run: Run): boolean {
    const {source} = run
    const fields = new Uint8Array(this.#fields.length)
    const sections = new Uint8Array(this.#sections.length)
    let line = (this.#title as Step)(run, 2)
    let latest = -1
    while (line !== LOST && line < source.length) {
      const code = source.charCodeAt(line)
      if (code === LF) line++
      else if (code === HASH) {
        const end = lineEnd(source, line)
        const at = this.#sectionAt(run, line, end, latest + 1)
        if (at < 0 || sections[at] === 1) return false
        if (at < latest) run.noted = true
        sections[at] = 1
        latest = at
        line = (this.#sections[at] as Step)(run, end + 1)
      } else {
        const at = latest < 0 ? this.#fieldAt(source, line) : -1
        if (at < 0 || fields[at] === 1) return false
        fields[at] = 1
        const {opening, read} = this.#fields[at] as FieldStep
        line = read(run, line + opening.length)
      }
    }
    if (line === LOST || !(fields.includes(1) || sections.includes(1))) return false
    if (this.#lacks(fields, sections)) run.noted = true
    return true
  }

  /** Whether something is missing that is not optional. */
  #lacks(fields: Uint8Array, sections: Uint8Array): boolean {
    for (let at = 0; at < fields.length; at++) if (fields[at] === 0 && !this.#fields[at]?.optional) return true
    for (let at = 0; at < sections.length; at++)
      if (sections[at] === 0 && !this.#scope.sections[at]?.optional) return true
    return false
  }

  /** Which header field a line gives under its canonical label; -1 for none. */
  #fieldAt(source: string, line: number): number {
    for (let at = 0; at < this.#fields.length; at++)
      if (source.startsWith((this.#fields[at] as FieldStep).opening, line)) return at
    return -1
  }

  /** Which section a heading names in one of its spellings; -1 for none. It mostly is the one that comes next. */
  #sectionAt(run: Run, line: number, end: number, next: number): number {
    const {source} = run
    const to = trimEnd(source, end)
    const expected = this.#headings[next]
    if (expected !== undefined && to - line === expected.length && source.startsWith(expected, line)) return next
    const heading = source.slice(line, to)
    const at = this.#bySpelling.get(heading) ?? -1
    if (at >= 0 && this.#headings[at] !== heading) run.noted = true
    return at
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

function skipSpaces(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) === SPACE) at++
  return at
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

/**
 * Whether what stands here begins a paragraph and nothing else: a letter, a number that marks no item, a quotation
 * mark, a parenthesis, a currency sign.
 */
function opensText(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  const lower = code | 32
  if (lower >= 97 && lower <= 122) return true
  if (code >= ZERO && code <= NINE)
    return markerEnd({text: source, first: at, end: source.length}) === 0 && !isKeycap(source.charCodeAt(at + 1))
  if (code < 0xc0) return code === QUOTE || code === PAREN || code === DOLLAR
  return code < 0x250 || (code >= 0x2018 && code <= 0x201d) || (code >= 0x20a0 && code < 0x20c0)
}

/** Whether a digit before this is drawn as a key, and counts an item. */
function isKeycap(code: number): boolean {
  return code === 0xfe0f || code === 0x20e3
}

function opensBoldText(source: string, at: number): boolean {
  return source.startsWith('**', at) && opensText(source, at + 2)
}

/** What a text says as a placeholder. Escapes, which would make it a value, are not read here. */
function phraseAt(
  source: string,
  start: number,
  end: number,
  value: string,
  placeholder: string,
  nouns?: ReadonlySet<string>,
): Phrase {
  if (value === placeholder) return 'absent'
  if (value.length > LONGEST_PHRASE) return null
  const may = value.length === end - start ? endsLikePhrase(source, start, end) : endsLikePhrase(value, 0, value.length)
  return may ? readPhrase(value, nouns) : null
}

/** The plain text of a part of a line. */
function textAt({inline}: Run, start: number, end: number): string {
  return inline.line(start, end, start).text
}

/* Title and header lines. */

function titleStep(heading: HeadingShape): Step {
  const {key, placeholder} = heading
  const labels = new FieldLabels({fields: [], fieldNames: new Names<FieldShape>([]), heading})
  return (run, from) => {
    const {source} = run
    const end = lineEnd(source, from)
    const to = trimEnd(source, end)
    const last = source.charCodeAt(to - 1)
    if (to <= from || source.charCodeAt(from) === SPACE || last === HASH || last === COLON) return LOST
    const value = textAt(run, from, to)
    if (value === '' || isDocumentKind(value)) return LOST
    const colon = value.indexOf(':')
    if (colon > 0 && labels.isTitle(value.slice(0, colon))) return LOST
    const phrase = phraseAt(source, from, to, value, placeholder)
    if (phrase === 'failed') return LOST
    if (phrase === null) run.values[key] = value
    else run.noted = true
    return end + 1
  }
}

/** Reads a value without markup; false where it is not written as the form has it. */
type ValueStep = (run: Run, value: string, start: number, end: number) => boolean

function fieldStep(field: FieldShape): Step {
  const read = valueStep(field)
  const {placeholder} = field
  return (run, start) => {
    const {source} = run
    const end = lineEnd(source, start)
    const to = trimEnd(source, end)
    if (start >= to || source.charCodeAt(start) === SPACE || source.charCodeAt(to - 1) === COLON) return LOST
    if (!isOpen(source, end + 1) || run.inline.hasMarkup(start, to)) return LOST
    const value = source.slice(start, to)
    if (mayHoldLine(value)) return LOST
    const phrase = phraseAt(source, start, to, value, placeholder)
    if (phrase === 'absent') run.noted = true
    else if (phrase !== null || !read(run, value, start, to)) return LOST
    return end + 1
  }
}

const give: ValueStep = () => false

function valueStep(field: FieldShape): ValueStep {
  const {key} = field
  switch (field.kind) {
    case 'text':
      return (run, value) => {
        run.values[key] = value
        return true
      }
    case 'date':
      return dateStep(key, field.end)
    case 'place':
      return (run, value, start, end) => {
        const text = makeText(value, start, end, null)
        const reading = readLocation(value, separatorsOf(text))
        run.values[key] = locationOf(text, reading)
        run.noted ||= reading.kind === 'prose' || !reading.canonical || reading.places.some(isUnknown)
        return true
      }
    case 'choice': {
      const options = new Set(field.options.map(it => it.value))
      return (run, value) => {
        run.values[key] = value
        return options.has(value)
      }
    }
    default:
      return give
  }
}

/** Whether a place has a country without a code. */
function isUnknown({country, countryCode}: PlaceReading): boolean {
  return country !== null && countryCode === null
}

function dateStep(key: string, endKey: string | null): ValueStep {
  return (run, value) => {
    const reading = readDate(value)
    if (reading.kind !== 'date' || (reading.endDate !== null && endKey === null)) return false
    run.values[key] = reading.date
    if (endKey !== null) run.values[endKey] = reading.endDate
    if (!reading.canonical) run.noted = true
    return true
  }
}

/* Sections. */

function sectionStep(section: SectionShape): Step {
  const absent = absentStep(section.placeholder)
  const own = contentStep(section)
  return (run, from) => {
    const {source} = run
    const line = skipBlank(source, from)
    const code = source.charCodeAt(line)
    if (code === HASH || line >= source.length) {
      run.noted = true
      return line
    }
    return own?.opens(code) ? own.read(run, line) : absent(run, line)
  }
}

interface ContentStep {
  /** Whether the content begins with this character. */
  readonly opens: (code: number) => boolean
  readonly read: Step
}

function contentStep(section: SectionShape): ContentStep | null {
  switch (section.kind) {
    case 'prose':
      return {opens: () => true, read: proseStep(section)}
    case 'list':
      return section.of.kind === 'text' ? {opens: code => code === DASH, read: listStep(section)} : null
    case 'groups':
      return {opens: code => code === PIPE, read: groupsStep(section)}
    default:
      return null
  }
}

/** A paragraph that says that there is nothing, and nothing besides. */
function absentStep(placeholder: string): Step {
  return (run, line) => {
    const {source} = run
    const end = lineEnd(source, line)
    const to = trimEnd(source, end)
    if (!opensText(source, line) || run.inline.hasMarkup(line, to) || !isOpen(source, end + 1)) return LOST
    if (phraseAt(source, line, to, source.slice(line, to), placeholder) !== 'absent') return LOST
    run.noted = true
    return nextHeading(source, end + 1)
  }
}

function proseStep({key, placeholder}: ProseShape): Step {
  return (run, from) => {
    const {source, values} = run
    let line = from
    while (source.charCodeAt(line) !== HASH && line < source.length) {
      const end = lineEnd(source, line)
      const to = trimEnd(source, end)
      // What ends in a colon may be a heading.
      if (!opensText(source, line) || !isOpen(source, end + 1) || source.charCodeAt(to - 1) === COLON) return LOST
      const value = textAt(run, line, to)
      const phrase = phraseAt(source, line, to, value, placeholder)
      if (phrase === 'failed' || value === '') return LOST
      if (phrase === null) {
        const before = values[key]
        values[key] = before === null ? value : `${before}\n\n${value}`
      } else run.noted = true
      line = skipBlank(source, end + 1)
      // Below the last section it may be the chatter of a producer.
      if (line >= source.length && isFarewell(value)) return LOST
    }
    return line
  }
}

function listStep(section: ListShape): Step {
  const {key, placeholder} = section
  const nouns = nounsOf(section)
  return (run, from) => {
    const {source} = run
    const values = run.values[key] as string[]
    let line = from
    while (source.charCodeAt(line) === DASH) {
      const start = line + LIST_MARKER.length + 1
      const end = lineEnd(source, line)
      const to = trimEnd(source, end)
      if (source.charCodeAt(line + 1) !== SPACE || !(opensText(source, start) || opensBoldText(source, start)))
        return LOST
      const value = textAt(run, start, to)
      if (value === '' || phraseAt(source, start, to, value, placeholder, nouns) !== null) return LOST
      values.push(value)
      line = skipBlank(source, end + 1)
    }
    return isOpen(source, line) ? line : LOST
  }
}

function groupsStep(section: GroupsShape): Step {
  const header = rowLine([section.category.names[0], section.values.names[0]])
  const {key, valueKey, placeholder} = section
  return (run, from) => {
    const {source} = run
    const headerEnd = lineEnd(source, from)
    if (!source.startsWith(header, from) || trimEnd(source, headerEnd) !== from + header.length) return LOST
    const delimiterEnd = lineEnd(source, headerEnd + 1)
    if (countDelimiters(source, headerEnd + 1, delimiterEnd) !== 2) return LOST
    const groups = run.values[key] as Values[]
    const categories = new Distinct()
    let line = delimiterEnd + 1
    while (source.charCodeAt(line) === PIPE) {
      const end = lineEnd(source, line)
      const row = readRow(run, line, trimEnd(source, end), placeholder)
      if (row === null || categories.has(row.category) || isHeaderAgain(row, section) || isSum(row)) return LOST
      categories.add(row.category)
      const group: Values = {category: row.category}
      group[valueKey] = row.values
      groups.push(group)
      line = end + 1
    }
    return groups.length > 0 && isOpen(source, line) ? nextHeading(source, line) : LOST
  }
}

function isHeaderAgain({category, values}: GroupsRow, section: GroupsShape): boolean {
  const [name] = section.category.names
  if (category.length !== name.length || category.toLowerCase() !== name.toLowerCase()) return false
  return values.join('; ').toLowerCase() === section.values.names[0].toLowerCase()
}

function isSum({category, values: [value]}: GroupsRow): boolean {
  return value !== undefined && /^[\d\s.,%]*$/.test(value) && isTotal(category)
}

interface GroupsRow {
  readonly category: string
  readonly values: string[]
}

function readRow(run: Run, from: number, to: number, placeholder: string): GroupsRow | null {
  const {source, inline} = run
  const middle = source.indexOf('|', from + 1)
  if (middle < 0 || middle >= to - 1 || source.indexOf('|', middle + 1) !== to - 1) return null
  const categoryStart = skipSpaces(source, from + 1)
  const categoryEnd = trimEnd(source, middle)
  const start = skipSpaces(source, middle + 1)
  const end = trimEnd(source, to - 1)
  if (categoryStart >= categoryEnd || start >= end) return null
  if (inline.hasMarkup(categoryStart, categoryEnd) || inline.hasMarkup(start, end)) return null
  const category = source.slice(categoryStart, categoryEnd)
  if (mayNeedCleaning(source, categoryStart, categoryEnd, true) || category.endsWith('failed')) return null
  const cell = source.slice(start, end)
  const values = plainParts(source, cell, start)
  if (values === null || phraseAt(source, start, end, cell, placeholder) !== null) return null
  if (isDitto(category) || phraseAt(source, categoryStart, categoryEnd, category, UNCATEGORISED) !== null) return null
  if (values.length === 1 && readsLikeList(cell)) run.noted = true
  return {category, values}
}
