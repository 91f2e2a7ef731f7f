import type {PartsShape, Scope} from '../../form/shape.js'
import {LABEL_DASHES} from '../../markdown/marks.js'
import {hashes} from '../../markdown/notation.js'
import {HASH, LF, SPACE} from '../../read/characters.js'
import {makeText} from '../../read/make.js'
import type {Values} from '../absent.js'
import {bareLines} from '../header/bare.js'
import {mayHoldLine} from '../header/paragraph.js'
import {isUnnamed} from '../headings/names.js'
import {matchPattern} from '../headings/pattern.js'
import {HeaderLines} from './header.js'
import {hashesEnd, LOST, lineEnd, trimEnd} from './lines.js'
import {textStep} from './markdown.js'
import {SectionNames} from './names.js'
import {proseStep} from './prose.js'
import type {Run, Step} from './run.js'
import {partStep, type SectionPlace, sectionStep} from './section.js'

/** What was given of a scope. */
export interface Given {
  readonly fields: Uint8Array
  readonly sections: Uint8Array
}

/** Sections that have no heading of their own. */
interface Unnamed {
  readonly at: number
  readonly shape: PartsShape
  readonly read: Step
}

/** Reads what a document or part holds: header lines, text and sections, whose headings are at one level. */
export class ScopeSteps {
  readonly names: SectionNames
  readonly #scope: Scope
  readonly #level: number
  readonly #fields: HeaderLines
  readonly #text: Step | null
  readonly #sections: readonly Step[]
  /** The headings of the sections by their first names. */
  readonly #headings: readonly string[]
  /** The sections by their headings in all spellings. */
  readonly #bySpelling: ReadonlyMap<string, number>
  readonly #unnamed: readonly Unnamed[]

  /** `outer` are the names of the document and of the parts that this one is in. */
  constructor(scope: Scope, level: number, outer: readonly SectionNames[] = []) {
    const {fields, sections} = scope
    this.#scope = scope
    this.#level = level
    this.names = new SectionNames(
      scope.sectionNames,
      sections.filter(it => !isUnnamed(it)),
    )
    const all = [...outer, this.names]
    const isUnsure = (text: string) => all.some(names => names.find(text) !== null)
    const place: SectionPlace = {level, isUnsure, scope: (own, at) => partSteps(own, at, all)}
    this.#fields = new HeaderLines(fields, isUnsure)
    this.#text = textOf(scope, level, outer.length === 0)
    const opening = `${hashes(level)} `
    this.#sections = sections.map(section => (isUnnamed(section) ? () => LOST : sectionStep(section, place)))
    this.#headings = sections.map(section => opening + section.names[0])
    // What is behind a colon may be the text of a section.
    const spelled = sections.flatMap((section, at) =>
      isUnnamed(section)
        ? []
        : section.names.flatMap(name => (name.includes(':') ? [] : [[opening + name, at] as const])),
    )
    this.#bySpelling = new Map(spelled.reverse())
    this.#unnamed = sections.flatMap((shape, at) =>
      isUnnamed(shape) ? [{at, shape, read: partStep(shape, place)}] : [],
    )
  }

  /** Whether a text is the heading of a part that has no heading of its own. */
  isPartHeading(text: string): boolean {
    return this.#unnamed.some(({shape}) => fits(shape, text))
  }

  /** Reads from a line on; gives the line of the next heading that is none of the scope, or the end. */
  read(run: Run, values: Values, from: number, {fields, sections}: Given = this.given()): number {
    const {source} = run
    let line = from
    let latest = -1
    let isText = false
    while (line !== LOST && line < source.length) {
      const code = source.charCodeAt(line)
      if (code === LF) line++
      else if (code === HASH) {
        const level = hashesEnd(source, line) - line
        if (level < this.#level) break
        const end = lineEnd(source, line)
        const at = level > this.#level ? -1 : this.#sectionAt(run, line, end, latest + 1)
        if (at < 0) return LOST
        if (at < latest) run.hasMore = true
        latest = at
        const unnamed = this.#unnamed.find(it => it.at === at)
        if (sections[at] === 1 && !unnamed) return LOST
        sections[at] = 1
        line = unnamed
          ? unnamed.read(run, values, line + level + 1)
          : (this.#sections[at] as Step)(run, values, end + 1)
      } else if (latest >= 0 || isText) return LOST
      else if (source.startsWith('**', line)) line = this.#fields.read(run, values, line, fields)
      else {
        isText = true
        line = this.#text ? this.#text(run, values, line) : LOST
      }
    }
    if (line !== LOST && this.#lacks(fields, sections)) run.hasMore = true
    return line
  }

  given(): Given {
    return {fields: new Uint8Array(this.#fields.count), sections: new Uint8Array(this.#sections.length)}
  }

  /** Whether something is missing that is not optional. */
  #lacks(fields: Uint8Array, sections: Uint8Array): boolean {
    if (this.#fields.lacks(fields)) return true
    for (let at = 0; at < sections.length; at++)
      if (sections[at] === 0 && !this.#scope.sections[at]?.optional) return true
    return false
  }

  /** Which section a heading names in one of its spellings; -1 for none. It mostly is the one that comes next. */
  #sectionAt(run: Run, line: number, end: number, next: number): number {
    const {source} = run
    const to = trimEnd(source, end)
    const expected = this.#headings[next]
    const isExpected = expected !== undefined && to - line === expected.length && source.startsWith(expected, line)
    const at = isExpected ? next : this.#spelled(run, line, to)
    return at < 0 || run.inline.hasMarkup(line, to) ? -1 : at
  }

  #spelled(run: Run, line: number, to: number): number {
    const heading = run.source.slice(line, to)
    const at = this.#bySpelling.get(heading) ?? -1
    if (at >= 0 && this.#headings[at] !== heading) run.hasMore = true
    if (at >= 0 || this.#unnamed.length === 0 || heading.charCodeAt(this.#level) !== SPACE) return at
    const [only, other] = this.#unnamed
    // The reader of the part says whether the heading fits.
    if (only && !other) return only.at
    const text = heading.slice(this.#level + 1)
    return this.#unnamed.find(({shape}) => fits(shape, text))?.at ?? -1
  }
}

function fits({scope: {heading}}: PartsShape, text: string): boolean {
  return heading !== null && matchPattern(heading.patterns, text) !== null
}

function partSteps(scope: Scope, level: number, outer: readonly SectionNames[]): Step {
  const steps = new ScopeSteps(scope, level, outer)
  return (run, values, line) => steps.read(run, values, line)
}

/** A dash with a blank on each side. */
const DASH = new RegExp(` [${LABEL_DASHES}] `)

/** The reader of the text before the first section. */
function textOf({text, fields}: Scope, level: number, isDocument: boolean): Step | null {
  if (text === null) return null
  // A paragraph may be a header line, also without a label.
  const isSure = (value: string) => {
    if (mayHoldLine(value) || DASH.test(value)) return false
    return !isDocument || bareLines(value, fields, makeText(value, 0, value.length, null)) === null
  }
  return text.kind === 'prose' ? proseStep(text, isSure) : textStep(text, level, isSure)
}
