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
 * Where one section is not written as its form has it, the others still are. Such a section is read from its blocks, as
 * a small document of its own:
 *
 *     # Title                 the title, as what is below it may repeat it
 *     ## Characteristics      the section
 *     * One item
 *     ## Actors               the next heading, which shows that the section ends there
 *
 * What that gives counts only where nothing else is found in it: no header line, no other section, no error.
 */

/** Reading a part takes about as long as reading this many more characters of the whole. */
const COST = 2000

/** Parts are read as long as that takes less than this share of the time for the whole document. */
const MOST_SHARE = 0.6

/** A link to a heading needs all headings of the document. */
const CONTENTS = '](#'

const NONE: readonly number[] = []

/** Signs whose meaning only the blocks of a part show. */
const ODD = [']:', '\t', '\v', '\f', ...SPAN_MARKS]
/** Characters of which each of them has one, and which most documents have none of. */
const ODD_CHARACTERS = [...new Set(ODD.map(sign => ['{', '[', '>'].find(it => sign.includes(it)) ?? sign.charAt(0)))]

/** A document of which parts are read. */
interface Whole {
  readonly source: string
  /** Where the title is. */
  readonly title: number
  readonly definitions: Definitions
  /** Whether parts may be read alone at all. */
  readonly withParts: boolean
}

/** From this many sections with unusual signs on, every section counts as one of them. */
const MOST_PLACES = 20

/** Reads the parts of one document that are not written as its form has them. */
export class LooseParts {
  readonly metadata: Metadata[] = []
  readonly additional: AdditionalSection[] = []
  readonly #scope: Scope
  readonly #source: string
  readonly #title: number
  readonly #definitions: Definitions
  /** Where odd signs are, as far as that matters. */
  readonly #odd: readonly number[]
  /** How many characters more may be read. */
  #left: number

  constructor(scope: Scope, {source, title, definitions, withParts}: Whole) {
    this.#scope = scope
    this.#source = source
    this.#title = title
    this.#definitions = definitions
    this.#left = withParts ? MOST_SHARE * (COST + source.length) : 0
    this.#odd = holdsOneOf(ODD_CHARACTERS, source) ? ODD.flatMap(it => placesOf(it, source)) : NONE
  }

  /** Whether the part from a line to the next section has signs whose meaning only the block readers know. */
  isOdd(line: number): boolean {
    const places = this.#odd
    if (places.length === 0) return false
    if (places.length >= MOST_PLACES) return true
    const end = nextSection(this.#source, line, SECTION_LEVEL)
    return places.some(it => it >= line && it < end)
  }

  /**
   * What is before the first section, which begins at an offset: the values of the document, without those of sections;
   * null where the whole document has to be read.
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
   * The value of a section from its heading to the next one; undefined where the whole document has to be read.
   *
   * @param given - The values of the document, the title among them.
   */
  section(key: string, from: number, to: number, given: Values): unknown {
    return this.#below('', {start: from, end: to}, given, ({within}) => isWithin(within, key))?.[key]
  }

  /**
   * The value of one of several parts without a heading above them; undefined where the whole document has to be read.
   *
   * @param given - The values of the document, with those of the parts before this one.
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
    // The heading below may be that of another part.
    return parts?.[0]
  }

  /**
   * Reads a section outside the form; false where the whole document has to be read.
   *
   * @param above - The heading of a section of the form, which is above it.
   */
  outside(above: string, from: number, to: number, given: Values): boolean {
    return this.#below(`${above}\n\n`, {start: from, end: to}, given, ({within}) => within === null) !== null
  }

  /** Reads a part of the document with a heading of the form below it, and perhaps one above it. */
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

  /** A heading that is surely of the form, in the place of one that may not be. */
  #headingAt(line: number): string {
    const named = this.#scope.sections.find(it => !isUnnamed(it))
    return named ? headingLine(SECTION_LEVEL, named.names[0]) : this.#source.slice(line, lineEnd(this.#source, line))
  }

  #read(text: string) {
    this.#left -= COST + text.length
    if (this.#left < 0 || text.includes(CONTENTS)) return null
    const context = new Context(text, '', readerWith(this.#definitions), new Collector(undefined, 0), this.#source)
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

/** Where a sign is: one place in each section, of a few sections. */
function placesOf(sign: string, source: string): number[] {
  const places: number[] = []
  let at = source.indexOf(sign)
  while (at >= 0 && places.length < MOST_PLACES) {
    places.push(at)
    at = source.indexOf(sign, nextSection(source, at, SECTION_LEVEL))
  }
  return places
}

/** Where the next heading is that ends a section of a level; the end of the document where there is none. */
export function nextSection(source: string, from: number, level: number): number {
  for (let at = source.indexOf('\n#', from); at >= 0; at = source.indexOf('\n#', at + 1)) {
    const blank = hashesEnd(source, at + 1)
    if (blank - at - 1 <= Math.max(level, TITLE_LEVEL) && source.charCodeAt(blank) === SPACE) return at + 1
  }
  return source.length
}
