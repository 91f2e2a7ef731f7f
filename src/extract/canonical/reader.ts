import {Collector} from '../../diagnostics/diagnostic.js'
import {holdsMarkdown} from '../../form/holds-markdown.js'
import {sectionNamesOf} from '../../form/lookup.js'
import {ADDITIONAL_SECTIONS, type HeadingShape, isUnnamed, METADATA, type Scope} from '../../form/shape.js'
import type {AdditionalSection, Metadata} from '../../form/values.js'
import {hashes, SECTION_LEVEL, TITLE_LEVEL} from '../../markdown/notation.js'
import type {Span} from '../../read/blocks.js'
import {LF} from '../../read/characters.js'
import {InlineReader} from '../../read/inline/inline.js'
import {definitionsOf, readBlocks} from '../../read/read.js'
import {absentScope, copiesOf, type Values} from '../absent.js'
import {Context} from '../context.js'
import {markdownHeadings, namedSection} from '../headings/names.js'
import {mayHaveAppendix} from '../notations/document/appendix.js'
import {unwrap} from '../notations/document/unwrap.js'
import {titleDateField} from '../scope/title-date.js'
import {headingStep, titleDoubts} from './heading.js'
import {LOST, lineEnd} from './lines.js'
import {LooseParts, nextSection} from './loose.js'
import type {Absence, Run, Step} from './run.js'
import {type Given, ScopeSteps} from './scope.js'
import {Strays} from './strays.js'

/*
 * Most documents are in the canonical form, and most callers need only their values. Such a document is read without
 * its blocks: the beginning of each line shows what the line is.
 *
 *     # Title                            the first line
 *     **Date**: 2024-10-23               labels in bold, each a paragraph of one line
 *     ## Characteristics                 a known heading in one of its spellings, each section once
 *     - One item per line.               only such lines, or one that is a placeholder
 *     | Political Actors | A; B |        below the canonical header; nothing to clean, nothing twice
 *
 * A part with any other notation is read from its blocks (`loose.ts`). This reader gives up when that would take too
 * much of the time for the whole document, when a part may change the meaning of other parts, and when the block
 * readers would report an error. So its result is always the same as that of the block readers. It is compiled from the
 * form, with a closure for each part.
 */

/** The result of reading a canonical document. */
export interface CanonicalReading {
  readonly values: Values
  readonly metadata: readonly Metadata[]
  readonly additional: readonly AdditionalSection[]
  /** The placeholders in the document. Each is reported. */
  readonly absences: readonly Absence[]
  /** Whether there is more to report, such as another name of a section or a missing section. */
  readonly hasMore: boolean
}

/** A tag at the start, or a code fence at the start or after an introduction. */
const WRAPPED = /^[<`~]|^[^#\n][^\n]*\n\n?(?:```|~~~)/

/** Front matter and comments, which may be above the title. */
const ABOVE = [
  {opening: '---\n', closing: '\n---\n'},
  {opening: '<!--', closing: '-->'},
]

const TITLE_OPENING = `${hashes(TITLE_LEVEL)} `

/** Returns the offset of the title line; -1 when it is not clear. */
function titleLine(source: string): number {
  if (source.startsWith(TITLE_OPENING)) return 0
  let line = 0
  for (const {opening, closing} of ABOVE) {
    if (!source.startsWith(opening, line)) continue
    const end = source.indexOf(closing, line + opening.length - 1)
    if (end < 0) return -1
    line = end + closing.length
    while (source.charCodeAt(line) === LF) line++
  }
  return source.startsWith(TITLE_OPENING, line) ? line : -1
}

/** Returns parts of a source as text outside the form. */
function keptText(source: string, spans: readonly Span[]): readonly AdditionalSection[] {
  const context = new Context(source, {formName: '', read: readBlocks, found: new Collector(undefined, 0)})
  for (const {start, end} of spans) context.keepText(start, end, null)
  return context.additional
}

/** Reads the canonical documents of one form. */
export class CanonicalReader {
  readonly #scope: Scope
  readonly #empty: () => Values
  readonly #title: Step
  readonly #steps: ScopeSteps
  readonly #strays: Strays
  readonly #hasMarkdown: boolean
  /** The index of the field that a date in the title gives; -1 when there is none. */
  readonly #dated: number

  constructor(scope: Scope) {
    const named = scope.sections.filter(it => !isUnnamed(it))
    this.#scope = scope
    this.#empty = copiesOf({...absentScope(scope), [METADATA]: [], [ADDITIONAL_SECTIONS]: []})
    this.#hasMarkdown = holdsMarkdown(scope)
    const dated = titleDateField(scope.fields)
    this.#dated = dated ? scope.fields.indexOf(dated) : -1
    this.#steps = new ScopeSteps(scope, SECTION_LEVEL)
    this.#strays = new Strays(sectionNamesOf(scope), named)
    this.#title = scope.heading ? this.#titleStep(scope.heading) : () => LOST
  }

  #titleStep(heading: HeadingShape): Step {
    const doubts = titleDoubts(heading)
    return headingStep(heading, text => doubts(text) || this.#steps.isPartHeading(text))
  }

  /**
   * Returns the values of a canonical document; null for any other document.
   *
   * @param withParts - Whether a few parts may be in another notation.
   */
  read(source: string, withParts = true): CanonicalReading | null {
    return this.#read(source, withParts) ?? (withParts && WRAPPED.test(source) ? this.#readWrapped(source) : null)
  }

  #read(source: string, withParts: boolean): CanonicalReading | null {
    if (mayHaveAppendix(source)) return null
    if (source.includes('\r')) return withParts ? this.#readReturns(source) : null
    const title = titleLine(source)
    return title < 0 ? null : this.#readLines(source, title, withParts)
  }

  /**
   * Reads a document with CRLF line ends. Values of kind markdown would contain them, so a form with such values is
   * left to the block readers.
   */
  #readReturns(source: string): CanonicalReading | null {
    const lines = source.replaceAll('\r\n', '\n')
    const reading = lines.includes('\r') || this.#hasMarkdown ? null : this.#read(lines, true)
    return reading && reading.additional.length === 0 ? {...reading, hasMore: true} : null
  }

  /** Reads a document inside a wrapping such as a code fence, with text around it. */
  #readWrapped(source: string): CanonicalReading | null {
    const {wrappings, outside, source: inner, from, to, appendix} = unwrap(source, markdownHeadings(this.#scope))
    const reading = wrappings.length > 0 && appendix === null ? this.#read(inner.slice(from, to), true) : null
    if (reading === null) return null
    const start = wrappings[0]?.marks[0]?.start ?? 0
    const before = keptText(
      source,
      outside.filter(it => it.start < start),
    )
    const after = keptText(
      source,
      outside.filter(it => it.start >= start),
    )
    return {...reading, additional: [...before, ...reading.additional, ...after], hasMore: true}
  }

  #readLines(source: string, title: number, withParts: boolean): CanonicalReading | null {
    const values = this.#empty()
    const definitions = definitionsOf(source, title)
    // A link to a heading needs the headings of the whole document.
    if (definitions.size > 0 && [...definitions.values()].some(({url}) => url.startsWith('#'))) return null
    const inline = new InlineReader(source, 0, definitions)
    if (inline.hasNul) return null
    const loose = new LooseParts({source, title, definitions}, withParts)
    const run: Run = {source, inline, path: [], absences: [], metadata: [], loose, hasMore: false}
    const given = this.#steps.given()
    const first = this.#readHead(run, values, title, given)
    if (first === LOST || this.#steps.readSections(run, values, first, given) < source.length) return null
    if (!given.fields.includes(1) && !given.sections.includes(1)) return null
    if (this.#dated >= 0 && given.fields[this.#dated] === 0 && this.#hasDate(source, title)) return null
    if (given.sections.includes(0) && this.#mayMeanMore(run, given.sections, title)) return null
    const others = loose.read(this.#scope, values)
    if (!others) return null
    const metadata = run.metadata.length > 0 ? run.metadata : others.metadata
    return {values, metadata, additional: others.additional, absences: run.absences, hasMore: run.hasMore}
  }

  /** Whether the title may have a date. */
  #hasDate(source: string, titleAt: number): boolean {
    return /\d/.test(source.slice(titleAt, lineEnd(source, titleAt)))
  }

  /** Reads everything before the first section. Returns the offset of the first section. */
  #readHead(run: Run, values: Values, titleAt: number, given: Given): number {
    const {source, absences, metadata, loose} = run
    const title = titleAt > 0 || loose.isOdd(0) ? LOST : this.#title(run, values, TITLE_LEVEL + 1)
    const line = title === LOST ? LOST : this.#steps.readPreamble(run, values, title, given)
    if (line !== LOST) return line
    const next = nextSection(source, lineEnd(source, titleAt), SECTION_LEVEL)
    if (next >= source.length || !loose.addPreamble(next)) return LOST
    absences.length = 0
    metadata.length = 0
    run.hasMore = true
    given.fields.fill(1)
    return next
  }

  /** Whether the title or another text may be the heading of a section that is missing. */
  #mayMeanMore({source}: Run, given: readonly number[], titleAt: number): boolean {
    const {sections} = this.#scope
    const first = lineEnd(source, titleAt)
    const missing = new Set(sections.filter((_, n) => given[n] === 0))
    const title = namedSection(
      sectionNamesOf(this.#scope),
      source
        .slice(titleAt + TITLE_LEVEL + 1, first)
        .trim()
        .replace(/[*_]/g, ''),
    )
    return (title !== null && missing.has(title)) || this.#strays.isIn(source, first, missing)
  }
}
