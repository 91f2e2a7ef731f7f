import type {Values} from '../form/absent.js'
import type {Form} from '../form/form.js'
import type {FieldShape, FieldsShape, PartShape, PartsShape, Scope, SectionShape} from '../form/shape.js'
import {openingJoinLength} from '../grammar/name-words.js'
import {oncePer} from '../grammar/once.js'
import {readPhrase, wordsOf} from '../grammar/phrases.js'
import {escapeText, escapeValue, headingName, nameMarkdown, withoutBrackets} from '../markdown/escape.js'
import {BLANK_LINE, DEEPEST_LEVEL, headingLine, SECTION_LEVEL, valuesLine} from '../markdown/notation.js'
import {linkMarkdown} from './fields/link.js'
import {sampleHeading} from './heading.js'
import {isInert} from './inert.js'
import {type Frame, Place, type PlaceOptions} from './place.js'

/*
 * Finds the places where a form has values. Each place comes with the smallest document of the form that has it. A
 * place is made when a value first needs it, once for each form.
 */

/** An object of a summary that was read again. */
export type Read = Record<string, unknown>

/**
 * `wrap` puts the contents of a scope into a whole document. `unwrap` takes the values of the scope out of its summary.
 */
interface Around {
  readonly wrap: (content: string) => string
  readonly unwrap: (summary: Read) => Read | undefined
}

/** The properties that are the same for all places with a line of their own. */
export const LINE = {separators: '', escape: escapeText, shared: false, sample: 'A'}

/** Longer texts are never placeholders. */
const LONGEST_PLACEHOLDER = 120

/** Returns the places of a form. */
export const framesOf = oncePer((form: Form) => {
  const placeholders = new Set<string>()
  collectPlaceholders(form.scope, placeholders)
  const around = {wrap: (content: string) => `${content}\n`, unwrap: (summary: Read) => summary}
  return new Frames({form, placeholders, scope: form.scope, level: SECTION_LEVEL, around})
})

function collectPlaceholders({heading, fields, sections}: Scope, placeholders: Set<string>): void {
  for (const {placeholder} of [...(heading ? [heading] : []), ...fields, ...sections]) placeholders.add(placeholder)
  for (const section of sections) {
    if (section.kind === 'part' || section.kind === 'parts') collectPlaceholders(section.scope, placeholders)
    if (section.kind === 'fields') for (const {placeholder} of section.fields) placeholders.add(placeholder)
  }
}

interface FramesOptions {
  readonly form: Form
  /** All placeholders of the form. */
  readonly placeholders: ReadonlySet<string>
  readonly scope: Scope
  /** The level of the section headings. */
  readonly level: number
  readonly around: Around
}

/** The places of a document, or of a part of a document. */
export class Frames {
  readonly form: Form
  readonly scope: Scope
  /** The level of the section headings. */
  readonly level: number
  readonly #placeholders: ReadonlySet<string>
  /** The words in section names, which placeholders may use. */
  readonly #nouns: ReadonlySet<string>
  readonly #around: Around
  readonly #places = new Map<unknown, Map<string, Place>>()
  readonly #below = new Map<SectionShape, Frames>()

  constructor({form, placeholders, scope, level, around}: FramesOptions) {
    this.form = form
    this.scope = scope
    this.level = Math.min(level, DEEPEST_LEVEL)
    this.#placeholders = placeholders
    this.#nouns = wordsOf(scope.sections.flatMap(section => section.names))
    this.#around = around
  }

  /** Returns the place for a role of its owner, such as a field. `make` is called the first time. */
  place(owner: unknown, role: string, make: () => PlaceOptions): Place {
    const places = this.#places.get(owner) ?? new Map<string, Place>()
    this.#places.set(owner, places)
    const place = places.get(role) ?? new Place(this.form, make())
    places.set(role, place)
    return place
  }

  /** Returns a frame inside this scope. `read` takes the value out of the values of the scope. */
  frame(write: (markdown: string) => string, read: (values: Read) => unknown): Frame {
    const {wrap, unwrap} = this.#around
    return {
      write: it => wrap(write(it)),
      take: summary => {
        const values = unwrap(summary)
        return values && read(values)
      },
    }
  }

  /** Returns a section of the scope with this content. */
  section(shape: SectionShape, content: string): string {
    return headingLine(this.level, sectionName(shape)) + BLANK_LINE + content
  }

  /** Returns one of several parts, with this heading. */
  partHeading(shape: PartsShape, heading: string): string {
    if (!shape.named) return headingLine(this.level, heading)
    return this.section(shape, headingLine(Math.min(this.level + 1, DEEPEST_LEVEL), heading))
  }

  /** Returns the places inside a part, inside each of several parts, or inside a section of header lines. */
  below(shape: FieldsShape | PartShape | PartsShape): Frames {
    const frames = this.#below.get(shape) ?? (shape.kind === 'parts' ? this.#parts(shape) : this.#part(shape))
    this.#below.set(shape, frames)
    return frames
  }

  #part(shape: FieldsShape | PartShape): Frames {
    return this.#inside(shape.kind === 'part' ? shape.scope : linesOf(shape), this.level + 1, {
      wrap: content => this.section(shape, content),
      unwrap: values => values[shape.key] as Read | undefined,
    })
  }

  #parts(shape: PartsShape): Frames {
    return this.#inside(shape.scope, this.level + (shape.named ? 2 : 1), {
      wrap: content => this.partHeading(shape, sampleHeading(shape.scope.heading)) + BLANK_LINE + content,
      unwrap: values => only(values[shape.key]) as Read | undefined,
    })
  }

  #inside(scope: Scope, level: number, inner: Around): Frames {
    const {wrap, unwrap} = this.#around
    const around: Around = {
      wrap: content => wrap(inner.wrap(content)),
      unwrap: summary => {
        const values = unwrap(summary)
        return values && inner.unwrap(values)
      },
    }
    return new Frames({form: this.form, placeholders: this.#placeholders, scope, level, around})
  }

  /** Whether a text certainly has no meaning in markdown, and is not a placeholder. */
  isPlain(text: string, separators: string): boolean {
    if (!isInert(text, separators)) return false
    return (
      text.length > LONGEST_PLACEHOLDER || (!this.#placeholders.has(text) && readPhrase(text, this.#nouns) === null)
    )
  }

  /** Returns the place of a value that takes the rest of a line. */
  line(frame: Frame, sample: string): PlaceOptions {
    return {frames: [frame], ...LINE, sample, isPlain: it => this.isPlain(it, '') && !LABEL.test(it)}
  }

  /**
   * Returns the place of a value in a list on one line. It is tried alone, between two other values, and last. `frameOf` gives
   * the frame of the line, and takes the list out of it.
   */
  shared(
    separator: ';' | ',',
    [before, sample, after]: readonly [string, string, string],
    frameOf: (list: (value: unknown) => unknown) => Frame,
  ): PlaceOptions {
    const among = frameOf(list => nth(list, 1, 3))
    const last = frameOf(list => nth(list, 1, 2))
    // Semicolons also separate values where commas do.
    const separators = separator === ',' ? ',;' : separator
    return {
      frames: [
        frameOf(only),
        {write: it => among.write(valuesLine([before, it, after], separator)), take: among.take},
        {write: it => last.write(valuesLine([before, it], separator)), take: last.take},
      ],
      separators,
      sample,
      escape: text => escapeValue(text, `|${separators}`),
      isPlain: it => this.isPlain(it, separators) && openingJoinLength(it) === 0,
      shared: true,
    }
  }
}

/** Returns a section of header lines as a scope without other contents. */
function linesOf({fields}: FieldsShape): Scope {
  return {
    heading: null,
    link: null,
    text: null,
    fields,
    sections: [],
    unnamed: [],
  }
}

/** Text that could begin another header line. */
const LABEL = /:\s/

/** Returns the first name of a field or section, as markdown. */
export function nameText({names: [name]}: Pick<FieldShape | SectionShape, 'names'>): string {
  return isInert(name, '') ? name : nameMarkdown(name)
}

/** Returns the first name of a section, as the markdown of its heading. */
export function sectionName({names: [name]}: Pick<SectionShape, 'names'>): string {
  return isInert(name, '') ? name : headingName(name)
}

/**
 * Returns the markdown of the heading of a section: its first name, as a link if it has an address. If the document
 * `defines` links, brackets in a name without an address are escaped, because they would be a link.
 */
export function sectionHeading(shape: SectionShape, values: Values, defines = false): string {
  const name = sectionName(shape)
  if (shape.kind !== 'part' || shape.scope.link === null) return name
  const url = addressOf(shape, values)
  if (url !== null) return linkedName(name, url)
  return defines ? nameMarkdown(shape.names[0]) : name
}

/** Returns the address of the heading of a part. `values` are the values of the object that holds the part. */
export function addressOf({key, scope: {link}}: PartShape, values: Values): string | null {
  return link === null ? null : ((values[key] as Values)[link] as string | null)
}

/** Returns a name as a link. Brackets around the name become those of the link. */
export function linkedName(markdown: string, url: string): string {
  return linkMarkdown(withoutBrackets(markdown), url)
}

/** Takes a value out of the values that were read, so that the rest can be compared. */
export function take(values: Read, key: string): unknown {
  const value = values[key]
  values[key] = undefined
  return value
}

/** Returns the only element of a list; undefined when the list has none or several. */
export function only(list: unknown): unknown {
  return nth(list, 0, 1)
}

/** Returns an element of a list; undefined when the list does not have the given length. */
export function nth(list: unknown, index: number, length: number): unknown {
  return Array.isArray(list) && list.length === length ? list[index] : undefined
}

/** Returns the value under a key of an object; undefined when there is no object. */
export function partOf(value: unknown, key: string): unknown {
  return (value as Read | undefined)?.[key]
}
