import type {HeadingShape, Scope} from '../../form/shape.js'
import type {AdditionalSection, Metadata} from '../../form/values.js'
import {hashes, SECTION_LEVEL, TITLE_LEVEL} from '../../markdown/notation.js'
import {InlineReader} from '../../read/inline/inline.js'
import {absentScope, type Values} from '../absent.js'
import {isUnnamed, namedSection} from '../headings/names.js'
import {headingStep, titleDoubts} from './heading.js'
import {LOST, lineEnd} from './lines.js'
import {LooseParts, nextSection} from './loose.js'
import type {Absence, Run, Step} from './run.js'
import {type Given, ScopeSteps} from './scope.js'
import {Strays} from './strays.js'

/*
 * Most documents are written as their form has it, and most who read one want its values and nothing else. Such a
 * document needs no blocks: its lines say what they are by how they begin.
 *
 *     # Title                            the first line
 *     **Date**: 2024-10-23               known labels, each a paragraph of one line
 *     ## Characteristics                 a known heading in one of its spellings, each section once
 *     - One item a line.                 only such lines, or one that is a placeholder
 *     | Political Actors | A; B |        below the canonical header; nothing to clean, nothing twice
 *
 * Whatever else a document holds makes this reader give up, and the blocks are read: it only ever gives what they would
 * give. It gives up as well where they would report an error. It is compiled from the form: a closure for each part.
 */

/** What a canonical document was read as. */
export interface CanonicalReading {
  readonly values: Values
  readonly metadata: readonly Metadata[]
  readonly additional: readonly AdditionalSection[]
  /** The placeholders in it, each of which is reported. */
  readonly absences: readonly Absence[]
  /** Whether there is more to report: another name of a section, something that is missing. */
  readonly hasMore: boolean
}

/** What the text of a document cannot have without a second look. */
const FOREIGN = ['\r', '\0', ']:']

/** Reads the documents of one form that are written as the form has them. */
export class CanonicalReader {
  readonly #scope: Scope
  readonly #title: Step
  readonly #steps: ScopeSteps
  readonly #strays: Strays

  constructor(scope: Scope) {
    const named = scope.sections.filter(it => !isUnnamed(it))
    this.#scope = scope
    this.#steps = new ScopeSteps(scope, SECTION_LEVEL)
    this.#strays = new Strays(scope.sectionNames, named)
    this.#title = scope.heading ? this.#titleStep(scope.heading) : () => LOST
  }

  #titleStep(heading: HeadingShape): Step {
    const doubts = titleDoubts(heading)
    return headingStep(heading, text => doubts(text) || this.#steps.isPartHeading(text))
  }

  /** The values of a document that is in the canonical form, or in all but a few parts; null for any other. */
  read(source: string): CanonicalReading | null {
    if (!source.startsWith(`${hashes(TITLE_LEVEL)} `) || FOREIGN.some(it => source.includes(it))) return null
    const values = absentScope(this.#scope)
    const inline = new InlineReader(source, 0, new Map())
    const loose = new LooseParts(this.#scope, source)
    const run: Run = {source, inline, path: [], absences: [], loose, hasMore: false}
    const given = this.#steps.given()
    const first = this.#readHead(run, values, given)
    if (first === LOST || this.#steps.readSections(run, values, first, given) < source.length) return null
    if (!given.fields.includes(1) && !given.sections.includes(1)) return null
    if (given.sections.includes(0) && (!loose.isEmpty || this.#mayMeanMore(run, given.sections, lineEnd(source, 0))))
      return null
    const {metadata, additional} = loose
    return {values, metadata, additional, absences: run.absences, hasMore: run.hasMore}
  }

  /** Reads what is before the first section; gives where that is. */
  #readHead(run: Run, values: Values, given: Given): number {
    const {source, absences, loose} = run
    const title = loose.isOdd(0) ? LOST : this.#title(run, values, TITLE_LEVEL + 1)
    const line = title === LOST ? LOST : this.#steps.readPreamble(run, values, title, given)
    if (line !== LOST) return line
    const next = nextSection(source, 0, SECTION_LEVEL)
    const read = next < source.length ? loose.preamble(next) : null
    if (read === null) return LOST
    absences.length = 0
    Object.assign(values, read)
    run.hasMore = true
    given.fields.fill(1)
    return next
  }

  /** Whether the title or another text may be the heading of a section that has none. */
  #mayMeanMore({source}: Run, given: Uint8Array, first: number): boolean {
    const {sections} = this.#scope
    const isMissing = (section: (typeof sections)[number]) => given[sections.indexOf(section)] === 0
    const title = namedSection(
      this.#scope.sectionNames,
      source
        .slice(TITLE_LEVEL + 1, first)
        .trim()
        .replace(/[*_]/g, ''),
    )
    return (title !== null && isMissing(title)) || this.#strays.isIn(source, first, isMissing)
  }
}
