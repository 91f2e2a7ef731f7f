import {Collector} from '../../diagnostics/diagnostic.js'
import {isAbsent} from '../../form/absent.js'
import {isUnnamed, type Scope} from '../../form/shape.js'
import type {AdditionalSection, Metadata} from '../../form/values.js'
import {headingLine, SECTION_LEVEL} from '../../markdown/notation.js'
import type {Span} from '../../read/blocks.js'
import type {Definitions} from '../../read/inline/link.js'
import {readerWith} from '../../read/read.js'
import type {Values} from '../absent.js'
import {Context} from '../context.js'
import {readDocument} from '../document.js'
import {lineEnd} from './lines.js'

/*
 * The parts of a document that are not canonical are read as a small document of their own:
 *
 *     # Title                 the title, because the text below may repeat it
 *     ## Characteristics      a part
 *     * One item
 *     ## Actors               a heading in place of the next heading, which shows where the part ends
 *     ## Contact              another part
 *
 * The result counts only if nothing else is found in it: no header line, no other section, no error.
 */

/** A document of which some parts are read separately. */
export interface Whole {
  readonly source: string
  /** The offset of the title. */
  readonly title: number
  readonly definitions: Definitions
}

/** A part of a document that is not canonical. */
export interface LoosePart extends Span {
  /** The key of its section; null for a section outside the form. */
  readonly key: string | null
  /** Its index among the parts of a section without a heading of its own; -1 for other sections. */
  readonly at: number
  /** For a section outside the form, the heading of the section of the form above it; otherwise empty. */
  readonly above: string
}

/** The content of a document besides the values of its form. */
export interface Others {
  readonly metadata: readonly Metadata[]
  readonly additional: readonly AdditionalSection[]
}

export const NO_OTHERS: Others = {metadata: [], additional: []}

/** The index of a part that only shows where another part ends. */
const NOWHERE = -1

/** Reads parts of a document together. */
export class Together {
  readonly #scope: Scope
  readonly #whole: Whole
  readonly #parts: readonly LoosePart[]
  /** The keys of the parts, with null if one of them is outside the form. */
  readonly #keys: ReadonlySet<string | null>
  /** The offset of the first section, if the text before it is read too; otherwise 0. */
  readonly #preamble: number
  readonly #pieces: string[] = []
  /** The number of headings of sections in the small document. */
  #headings = 0
  /** For each section without a heading of its own, the indexes of its parts in the whole document. */
  readonly #places = new Map<string, number[]>()

  constructor(scope: Scope, whole: Whole, parts: readonly LoosePart[], preamble: number) {
    this.#scope = scope
    this.#whole = whole
    this.#parts = parts
    this.#keys = new Set(parts.map(it => it.key))
    this.#preamble = preamble
  }

  /** Reads the parts, and puts their values into the values of the document; null when the whole must be read. */
  read(values: Values): Others | null {
    const {source, definitions} = this.#whole
    this.#compose()
    const context = new Context(this.#pieces.join(''), {
      formName: '',
      read: readerWith(definitions),
      found: new Collector(undefined, 0),
      whole: source,
    })
    const read = readDocument(context, this.#scope)
    const {found, stopped, sections, metadata, additional} = context
    if (!found.ok || stopped || sections !== this.#headings || !additional.every(it => this.#isOwn(it))) return null
    if (this.#preamble > 0 ? !this.#takePreamble(read, values) : metadata.length > 0 || !this.#isTitled(read, values))
      return null
    return this.#takeSections(read, values) ? {metadata, additional: additional.map(it => this.#placed(it))} : null
  }

  #compose(): void {
    const {source, title} = this.#whole
    let end = this.#preamble
    this.#pieces.push(end > 0 ? source.slice(0, end) : `${source.slice(title, lineEnd(source, title))}\n\n`)
    for (const part of this.#parts) {
      if (part.start > end) {
        if (end > 0) this.#close(end)
        if (part.above !== '') this.#addHeading(part.above)
      }
      this.#pieces.push(source.slice(part.start, part.end))
      if (part.key !== null) this.#headings++
      if (part.key !== null && part.at >= 0) this.#note(part.key, part.at)
      end = part.end
    }
    if (end < source.length) this.#close(end)
  }

  /** Adds a heading that is certainly a section of the form, in place of one that may not be. */
  #close(line: number): void {
    const {source} = this.#whole
    const [first] = this.#scope.sections
    const named = this.#scope.sections.find(it => !isUnnamed(it))
    if (first && !named) this.#note(first.key, NOWHERE)
    this.#addHeading(named ? headingLine(SECTION_LEVEL, named.names[0]) : source.slice(line, lineEnd(source, line)))
  }

  #addHeading(line: string): void {
    this.#pieces.push(`${line}\n\n`)
    this.#headings++
  }

  #note(key: string, at: number): void {
    const places = this.#places.get(key)
    if (places) places.push(at)
    else this.#places.set(key, [at])
  }

  /** Whether an additional section is in one of the parts, or ends the whole document. */
  #isOwn({within, heading, markdown}: AdditionalSection): boolean {
    if (within === null) {
      if (this.#preamble > 0 || this.#keys.has(null)) return true
      const {source} = this.#whole
      return heading === '' && this.#parts.at(-1)?.end === source.length && source.trimEnd().endsWith(markdown)
    }
    const [key = '', at] = within.split('.')
    const places = this.#places.get(key)
    return places ? places[Number(at)] !== NOWHERE : this.#keys.has(key)
  }

  /** Returns an additional section with the index that its part has in the whole document. */
  #placed(section: AdditionalSection): AdditionalSection {
    const [key = '', at, ...rest] = (section.within ?? '').split('.')
    const place = this.#places.get(key)?.[Number(at)]
    return place === undefined ? section : {...section, within: [key, place, ...rest].join('.')}
  }

  /** Whether the text before the first section is only the title. */
  #isTitled(read: Values, values: Values): boolean {
    const {heading, text, fields} = this.#scope
    if (heading && read[heading.key] !== values[heading.key]) return false
    return (!text || read[text.key] === null) && fields.every(it => isAbsent(it, read))
  }

  /** Takes the values before the first section. Returns false when a field is missing. */
  #takePreamble(read: Values, values: Values): boolean {
    const {fields, sections} = this.#scope
    const others = new Set(sections.map(it => it.key))
    for (const key of Object.keys(read)) if (!others.has(key)) values[key] = read[key]
    return fields.every(it => it.optional || !isAbsent(it, read))
  }

  /** Takes the values of the parts. Returns false when another section has a value too. */
  #takeSections(read: Values, values: Values): boolean {
    return this.#scope.sections.every(section => {
      const {key} = section
      const places = this.#places.get(key)
      if (places) return takeParts(read[key] as readonly unknown[], values[key] as unknown[], places)
      if (!this.#keys.has(key)) return isAbsent(section, read)
      values[key] = read[key]
      return true
    })
  }
}

/** Puts parts into a list of the document. Returns false when there are fewer or more than expected. */
function takeParts(from: readonly unknown[], to: unknown[], places: readonly number[]): boolean {
  if (from.length !== places.length) return false
  for (const [k, at] of places.entries()) if (at !== NOWHERE) to[at] = from[k]
  return true
}
