import {Collector} from '../../diagnostics/diagnostic.js'
import {isAbsent} from '../../form/absent.js'
import type {Scope} from '../../form/shape.js'
import type {AdditionalSection, Metadata} from '../../form/values.js'
import {isWithin} from '../../form/within.js'
import {headingLine, SECTION_LEVEL, TITLE_LEVEL} from '../../markdown/notation.js'
import type {Span} from '../../read/blocks.js'
import {SPACE} from '../../read/characters.js'
import type {Definitions} from '../../read/inline/link.js'
import {readerWith} from '../../read/read.js'
import type {Values} from '../absent.js'
import {Context} from '../context.js'
import {readDocument} from '../document.js'
import {isUnnamed} from '../headings/names.js'
import {SPAN_MARKS} from '../notations/spans.js'
import {hashesEnd, lineEnd} from './lines.js'

/*
 * If only one section is not canonical, the other sections are still read in the canonical way. Such a section is read
 * from its blocks, as a small document of its own:
 *
 *     # Title                 the title, as what is below it may repeat it
 *     ## Characteristics      the section
 *     * One item
 *     ## Actors               the next heading, which shows that the section ends there
 *
 * The result counts only if nothing else is found in the section: no header line, no other section, no error.
 */

/** The cost of reading a part, as a number of characters that would take the same time. */
const COST = 2000

/** Parts are read as long as this takes less than this share of the time for the whole document. */
const MOST_SHARE = 0.6

/** The start of a link to a heading. Such a link needs all headings of the document. */
const CONTENTS = '](#'

const NONE: readonly number[] = []

/** Signs whose meaning only the block reader of a part knows. */
const ODD = [']:', '\t', '\v', '\f', ...SPAN_MARKS]
/** One character of each of these signs. Most documents contain none of the characters. */
const ODD_CHARACTERS = [...new Set(ODD.map(sign => ['{', '[', '>'].find(it => sign.includes(it)) ?? sign.charAt(0)))]

/** A document of which some parts are read separately. */
interface Whole {
  readonly source: string
  /** The offset of the title. */
  readonly title: number
  readonly definitions: Definitions
  /** Whether parts may be read separately at all. */
  readonly withParts: boolean
}

/** If this many sections have unusual signs, all sections are treated as unusual. */
const MOST_PLACES = 20

/** Reads the parts of one document that are not canonical. */
export class LooseParts {
  readonly metadata: Metadata[] = []
  readonly additional: AdditionalSection[] = []
  readonly #scope: Scope
  readonly #source: string
  readonly #title: number
  readonly #definitions: Definitions
  /** The offsets of unusual signs, at most one for each section. */
  readonly #odd: readonly number[]
  /** How many more characters may be read. */
  #left: number

  constructor(scope: Scope, {source, title, definitions, withParts}: Whole) {
    this.#scope = scope
    this.#source = source
    this.#title = title
    this.#definitions = definitions
    this.#left = withParts ? MOST_SHARE * (COST + source.length) : 0
    this.#odd = holdsOneOf(ODD_CHARACTERS, source) ? ODD.flatMap(it => placesOf(it, source)) : NONE
  }

  /** Whether the part from a line to the next section has unusual signs. */
  isOdd(line: number): boolean {
    const places = this.#odd
    if (places.length === 0) return false
    if (places.length >= MOST_PLACES) return true
    const end = nextSection(this.#source, line, SECTION_LEVEL)
    return places.some(it => it >= line && it < end)
  }

  /**
   * Reads the text before the first section, which begins at `end`. Returns the values of the document without those of
   * sections; null when the whole document must be read.
   */
  preamble(end: number): Values | null {
    const context = this.#read(this.#source.slice(0, lineEnd(this.#source, end)))
    if (!context) return null
    const {values} = context
    if (this.#scope.fields.some(it => !it.optional && isAbsent(it, values))) return null
    if (this.#scope.sections.some(it => !isAbsent(it, values))) return null
    this.metadata.push(...context.metadata)
    this.additional.push(...context.additional)
    return values
  }

  /**
   * Returns the value of a section, from its heading to the next heading; undefined when the whole document must be
   * read.
   *
   * @param given - The values of the document, including the title.
   */
  section(key: string, from: number, to: number, given: Values): unknown {
    return this.#below('', {start: from, end: to}, given, ({within}) => isWithin(within, key))?.[key]
  }

  /**
   * Returns the value of one of several parts that have no common heading; undefined when the whole document must be
   * read.
   *
   * @param given - The values of the document, including the parts before this one.
   */
  part(key: string, from: number, to: number, given: Values): unknown {
    const {length} = given[key] as readonly unknown[]
    const first = `${key}.0`
    const before = this.additional.length
    const parts = this.#below('', {start: from, end: to}, given, ({within}) => isWithin(within, first))?.[key] as
      | readonly unknown[]
      | undefined
    for (let at = before; at < this.additional.length; at++) {
      const kept = this.additional[at] as AdditionalSection
      this.additional[at] = {...kept, within: `${key}.${length}${(kept.within as string).slice(first.length)}`}
    }
    // The heading that is put below may be the heading of another part.
    return parts?.[0]
  }

  /**
   * Reads a section outside the form; false when the whole document must be read.
   *
   * @param above - The heading of a section of the form above this section.
   */
  outside(above: string, from: number, to: number, given: Values): boolean {
    return this.#below(`${above}\n\n`, {start: from, end: to}, given, ({within}) => within === null) !== null
  }

  /** Reads a part of the document. A heading of the form is put below it, and in some cases another one above it. */
  #below(
    above: string,
    {start, end}: Span,
    given: Values,
    isOwn: (section: AdditionalSection) => boolean,
  ): Values | null {
    const source = this.#source
    const below = end < source.length ? this.#headingAt(end) : ''
    const read = this.#read(
      `${source.slice(this.#title, lineEnd(source, this.#title))}\n\n${above}${source.slice(start, end)}${below}`,
    )
    if (!read || read.metadata.length > 0 || !read.additional.every(isOwn)) return null
    const {values, sections, additional} = read
    const {heading, text, fields} = this.#scope
    if (sections !== (below === '' ? 1 : 2) || (heading && values[heading.key] !== given[heading.key])) return null
    if ((text && values[text.key] !== null) || fields.some(it => !isAbsent(it, values))) return null
    this.additional.push(...additional)
    return values
  }

  /** Returns a heading that is certainly a section of the form, to replace one that may not be. */
  #headingAt(line: number): string {
    const named = this.#scope.sections.find(it => !isUnnamed(it))
    return named ? headingLine(SECTION_LEVEL, named.names[0]) : this.#source.slice(line, lineEnd(this.#source, line))
  }

  #read(text: string) {
    this.#left -= COST + text.length
    if (this.#left < 0 || text.includes(CONTENTS)) return null
    const context = new Context(text, {
      formName: '',
      read: readerWith(this.#definitions),
      found: new Collector(undefined, 0),
      whole: this.#source,
    })
    const values = readDocument(context, this.#scope)
    if (!context.found.ok || context.stopped) return null
    const {metadata, additional, sections} = context
    return {values, metadata, additional, sections}
  }
}

function holdsOneOf(characters: readonly string[], source: string): boolean {
  for (const character of characters) if (source.includes(character)) return true
  return false
}

/** Returns the offsets of a sign: one per section, for a limited number of sections. */
function placesOf(sign: string, source: string): number[] {
  const places: number[] = []
  let at = source.indexOf(sign)
  while (at >= 0 && places.length < MOST_PLACES) {
    places.push(at)
    at = source.indexOf(sign, nextSection(source, at, SECTION_LEVEL))
  }
  return places
}

/**
 * Returns the offset of the next heading that ends a section of a level; the end of the document when there is none.
 */
export function nextSection(source: string, from: number, level: number): number {
  for (let at = source.indexOf('\n#', from); at >= 0; at = source.indexOf('\n#', at + 1)) {
    const blank = hashesEnd(source, at + 1)
    if (blank - at - 1 <= Math.max(level, TITLE_LEVEL) && source.charCodeAt(blank) === SPACE) return at + 1
  }
  return source.length
}
