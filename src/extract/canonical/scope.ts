import {sectionNamesOf} from '../../form/lookup.js'
import {isUnnamed, type PartShape, type PartsShape, type Scope, type SectionShape} from '../../form/shape.js'
import type {Names} from '../../grammar/names.js'
import {LABEL_DASH} from '../../markdown/marks.js'
import {hashes} from '../../markdown/notation.js'
import type {Span} from '../../read/blocks.js'
import {HASH, hashesEnd, LF, SPACE} from '../../read/characters.js'
import {makeText} from '../../read/make.js'
import type {Values} from '../absent.js'
import {bareLines} from '../header/bare.js'
import {FieldLabels} from '../header/labels.js'
import {mayHoldLine} from '../header/paragraph.js'
import {isPartHeading} from '../headings/loose-pattern.js'
import {LONGEST_NAME, namedSection} from '../headings/names.js'
import {HeaderLines} from './header.js'
import {addressAt} from './heading.js'
import {isAt, LOST, lineEnd, skipBlank, trimEnd} from './lines.js'
import {nextSection} from './loose.js'
import {textStep} from './markdown.js'
import {proseStep} from './prose.js'
import type {Run, Step} from './run.js'
import {partStep, type SectionPlace, sectionStep} from './section.js'

/** Which fields and sections of a scope have been read: 1 for each of them. */
export interface Given {
  readonly fields: number[]
  readonly sections: number[]
}

/** The line of a heading. */
interface HeadingLine {
  readonly line: number
  readonly end: number
}

/** Sections that have no heading of their own. */
interface Unnamed {
  readonly at: number
  readonly shape: PartsShape
  readonly read: Step
}

/**
 * Reads the contents of a document or part: header lines, text and sections. The headings of the sections are at one
 * level.
 */
export class ScopeSteps {
  readonly #scope: Scope
  readonly #level: number
  readonly #isDocument: boolean
  readonly #fields: HeaderLines
  readonly #text: Step | null
  readonly #sections: readonly Step[]
  /** The headings of the sections, with their first names. */
  readonly #headings: readonly string[]
  /** The indexes of the sections by their headings in all spellings. */
  readonly #bySpelling: ReadonlyMap<string, number>
  readonly #unnamed: readonly Unnamed[]
  /** The sections without a heading of their own, by the index of the section; null for all other sections. */
  readonly #unnamedAt: readonly (Unnamed | null)[]
  readonly #nothing: Given

  /** @param outer - The names of the sections of the document, and of the parts that contain this one. */
  constructor(scope: Scope, level: number, outer: readonly Names<SectionShape>[] = []) {
    const {fields, sections} = scope
    this.#scope = scope
    this.#level = level
    this.#isDocument = outer.length === 0
    const all = [...outer, sectionNamesOf(scope)]
    const isUnsure = (text: string) => all.some(names => namedSection(names, text) !== null)
    const place: SectionPlace = {level, isUnsure, scope: (own, at) => partSteps(own, at, all)}
    const isOther = (label: string) => {
      const labels = new FieldLabels(scope)
      return !isUnsure(label) && labels.meaning(label) === null && !labels.isTitle(label)
    }
    this.#fields = new HeaderLines(fields, isUnsure, this.#isDocument ? isOther : null)
    this.#text = textOf(scope, level, this.#isDocument)
    const opening = `${hashes(level)} `
    this.#sections = sections.map(section => (isUnnamed(section) ? () => LOST : sectionStep(section, place)))
    this.#headings = sections.map(section => opening + section.names[0])
    // Text after a colon may be the content of the section.
    const spelled = sections.flatMap((section, at) =>
      isUnnamed(section)
        ? []
        : section.names.flatMap(name => (name.includes(':') ? [] : [[opening + name, at] as const])),
    )
    this.#bySpelling = new Map(spelled.reverse())
    this.#unnamed = sections.flatMap((shape, at) =>
      isUnnamed(shape) ? [{at, shape, read: partStep(shape, place)}] : [],
    )
    this.#unnamedAt = sections.map((_, at) => this.#unnamed.find(it => it.at === at) ?? null)
    this.#nothing = {fields: fields.map(() => 0), sections: sections.map(() => 0)}
  }

  /** Whether a text is the heading of a part whose section has no heading. */
  isPartHeading(text: string): boolean {
    return this.#unnamed.some(({shape}) => fits(shape, text))
  }

  /** Reads from a line on. Returns the line of the next heading outside the scope, or the end. */
  read(run: Run, values: Values, from: number): number {
    const given = this.given()
    const line = this.readPreamble(run, values, from, given)
    return line === LOST ? LOST : this.readSections(run, values, line, given)
  }

  /** Reads the header lines and the text before the first section. */
  readPreamble(run: Run, values: Values, from: number, {fields}: Given): number {
    const {source} = run
    let line = from
    while (line < source.length) {
      const code = source.charCodeAt(line)
      if (code === LF) line = skipBlank(source, line)
      else if (code === HASH) return line
      else if (source.startsWith('**', line)) line = this.#fields.read(run, values, line, fields)
      else return this.#text ? this.#text(run, values, line) : LOST
      if (line === LOST) return LOST
    }
    return line
  }

  /** Reads sections from a line on. Returns the line of the next heading outside the scope, or the end. */
  readSections(run: Run, values: Values, from: number, given: Given): number {
    const {source} = run
    let line = from
    let latest = -1
    while (line < source.length) {
      if (source.charCodeAt(line) !== HASH) {
        if (source.charCodeAt(line) !== LF) return LOST
        line++
        continue
      }
      const level = hashesEnd(source, line) - line
      if (level < this.#level) break
      const end = lineEnd(source, line)
      const at = level > this.#level ? -1 : this.#sectionAt(run, line, trimEnd(source, end), latest + 1)
      if (at < 0 && this.#isDocument && level === this.#level && latest >= 0) {
        line = this.#readOutside(run, line, latest)
        if (line === LOST) return LOST
        continue
      }
      if (at < 0 || (given.sections[at] === 1 && this.#unnamedAt[at] === null)) return LOST
      if (at < latest) run.hasMore = true
      latest = at
      given.sections[at] = 1
      const heading = {line, end}
      line = this.#isDocument
        ? this.#readLoosely(run, values, heading, at)
        : this.#readSection(run, values, heading, at)
      if (line === LOST) return LOST
    }
    if (this.#lacks(given)) run.hasMore = true
    return line
  }

  #readSection(run: Run, values: Values, {line, end}: HeadingLine, at: number): number {
    const unnamed = this.#unnamedAt[at]
    if (unnamed) return unnamed.read(run, values, line + this.#level + 1)
    const section = this.#scope.sections[at] as SectionShape
    if (section.kind === 'part') readAddress(run, section, values, {start: line + this.#level + 1, end})
    return (this.#sections[at] as Step)(run, values, end + 1)
  }

  /** Reads a section. If the section is not canonical, it is read from its blocks. */
  #readLoosely(run: Run, values: Values, heading: HeadingLine, at: number): number {
    const {source, absences, loose} = run
    const {key} = this.#scope.sections[at] as SectionShape
    const noted = absences.length
    const list = this.#unnamedAt[at] ? (values[key] as unknown[]) : null
    const count = list ? list.length : 0
    const end = loose.isOdd(heading.line) ? LOST : this.#readSection(run, values, heading, at)
    // Text below a deeper heading belongs to the section.
    if (end !== LOST && (end >= source.length || hashesEnd(source, end) - end <= this.#level)) return end
    absences.length = noted
    run.path.length = 0
    run.hasMore = true
    // The part gets its index now, and its value when all parts are read.
    if (list) list.splice(count, list.length, null)
    const next = nextSection(source, heading.end, this.#level)
    return loose.add({key, at: list ? count : -1, above: '', start: heading.line, end: next}) ? next : LOST
  }

  /** Skips a section outside the form that comes after a section of the form. It is read with the other parts. */
  #readOutside(run: Run, line: number, latest: number): number {
    run.hasMore = true
    const next = nextSection(run.source, lineEnd(run.source, line), this.#level)
    const above = this.#headings[latest] as string
    return run.loose.add({key: null, at: -1, above, start: line, end: next}) ? next : LOST
  }

  given(): Given {
    const {fields, sections} = this.#nothing
    return {fields: fields.slice(), sections: sections.slice()}
  }

  /** Whether a required field or section is missing. */
  #lacks({fields, sections}: Given): boolean {
    if (this.#fields.lacks(fields)) return true
    for (let at = 0; at < sections.length; at++)
      if (sections[at] === 0 && !this.#scope.sections[at]?.optional) return true
    return false
  }

  /**
   * Returns the index of the section whose heading is on a line, in any spelling; -1 for none. Usually it is the
   * section `next`.
   */
  #sectionAt(run: Run, line: number, to: number, next: number): number {
    const {source} = run
    const expected = this.#headings[next]
    if (expected === undefined || !isAt(source, line, to, expected)) return this.#spelled(run, line, to)
    return run.inline.hasMarkup(line, to) && !BRACKETS.test(expected) ? -1 : next
  }

  #spelled(run: Run, line: number, to: number): number {
    const heading = run.source.slice(line, to)
    const at = this.#bySpelling.get(heading) ?? -1
    if (at >= 0 && this.#headings[at] !== heading) run.hasMore = true
    const bold = BOLD.exec(heading)
    if (bold && this.#unnamed.length === 0) return this.#similar(run, bold[1] as string)
    // The readers of parts understand links in headings.
    if (run.inline.hasMarkup(line, to) && (at >= 0 ? !BRACKETS.test(heading) : this.#unnamed.length === 0)) return -1
    if (at >= 0 || heading.charCodeAt(this.#level) !== SPACE) return at
    if (this.#unnamed.length === 0) return this.#similar(run, heading.slice(this.#level + 1))
    const [only, other] = this.#unnamed
    // The reader of the part checks whether the heading matches.
    if (only && !other) return only.at
    const text = heading.slice(this.#level + 1)
    return this.#unnamed.find(({shape}) => fits(shape, text))?.at ?? -1
  }

  /** Returns the index of the section for a name that is numbered, bold, in capitals and the like; -1 for any other. */
  #similar(run: Run, text: string): number {
    const {sections} = this.#scope
    const match = this.#isDocument && text.length <= LONGEST_NAME ? sectionNamesOf(this.#scope).match(text) : null
    if (!match || match.how === 'modified' || match.how === 'joined') return -1
    run.hasMore = true
    return sections.indexOf(match.value)
  }
}

/**
 * Reads the address of the heading of a part. If the document defines such a link, the brackets of the heading make it
 * a link.
 */
function readAddress(run: Run, {key, scope: {link}}: PartShape, values: Values, {start, end}: Span): void {
  if (link === null) return
  run.inline.line(start, end, start)
  ;(values[key] as Values)[link] = addressAt(run, start, end)
}

/** A heading whose whole text is in brackets, so that it may be a link. */
const BRACKETS = /^#+ \[[^*_`[\]<>&\\]+\]$/

/** A heading whose whole text is bold, without other markup. */
const BOLD = /^#+ \*\*([^*_`[\]<>&\\]+)\*\*$/

function fits({scope: {heading}}: PartsShape, text: string): boolean {
  return heading !== null && isPartHeading(heading, text)
}

function partSteps(scope: Scope, level: number, outer: readonly Names<SectionShape>[]): Step {
  const steps = new ScopeSteps(scope, level, outer)
  return (run, values, line) => steps.read(run, values, line)
}

/** A dash with a space on each side. */
const DASH = new RegExp(` ${LABEL_DASH} `)

/** Returns the reader of the text before the first section. */
function textOf(scope: Scope, level: number, isDocument: boolean): Step | null {
  const {text, fields, sections} = scope
  if (text === null) return null
  // A paragraph may be a header line, even without a label.
  const isSure = (value: string) => {
    if (mayHoldLine(value) || DASH.test(value)) return false
    return !isDocument || bareLines(value, fields, makeText(value, 0, value.length, null)) === null
  }
  const read = text.kind === 'prose' ? proseStep(text, isSure) : textStep(text, level, isSure)
  return isDocument || sections.length === 0 ? read : withoutNames(read, text.key, sectionNamesOf(scope))
}

/** Returns the reader of a text that has no line with only the name of a section. Such a line may be a heading. */
function withoutNames(read: Step, key: string, names: Names<SectionShape>): Step {
  const isName = (line: string) => namedSection(names, line.replace(BESIDE_NAME, '')) !== null
  return (run, values, from) => {
    const end = read(run, values, from)
    const text = values[key]
    return end !== LOST && typeof text === 'string' && text.split('\n').some(isName) ? LOST : end
  }
}

/** The marker of an item, and the marks around a name. */
const BESIDE_NAME = /^[ \t]*(?:[-+*]|\d+[.)])?[ \t]*[*_]*|[*_:]*[ \t]*$/g
