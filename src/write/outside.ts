import {isDivider} from '../extract/content.js'
import type {SectionShape} from '../form/shape.js'
import type {AdditionalSection} from '../form/values.js'
import {withinOf} from '../form/within.js'
import {
  APART,
  type AppendixComment,
  appendixComment,
  DIVIDER,
  headingLine,
  RULE,
  SECTION_LEVEL,
} from '../markdown/notation.js'
import {readBlocks} from '../read/read.js'
import type {Path} from '../types.js'
import {type Arrangement, arrange, type Order} from './arrange.js'
import type {Frames} from './frames.js'

/** How to write a document whose text is read differently at its usual place. */
export interface Placing extends Order {
  /** Whether text outside the form that is within a section has a comment above it. */
  readonly apart?: boolean
  /** Whether text outside the form after all sections has a comment above it. */
  readonly outside?: boolean
  /** What the appendix contains: all text outside the form, or also the values of kind markdown. */
  readonly appendix?: 'outside' | 'markdown'
}

/** A value of kind markdown that is in the appendix. */
export interface ValueBelow {
  readonly path: Path
  readonly markdown: string
}

/** Writes the texts outside the form. They are given by their indexes. */
export class OutsideWriter {
  readonly #texts: readonly AdditionalSection[]
  readonly #placing: Placing
  readonly #heading: (i: number, text: AdditionalSection) => string

  /** `heading` returns the spelling of the heading of a text. */
  constructor(
    texts: readonly AdditionalSection[],
    placing: Placing,
    heading: (i: number, text: AdditionalSection) => string,
  ) {
    this.#texts = texts
    this.#placing = placing
    this.#heading = heading
  }

  /** The texts that are not in the appendix. */
  get #placed(): readonly AdditionalSection[] {
    return this.#placing.appendix ? [] : this.#texts
  }

  /** Returns the order of the sections of a scope and the texts among them. */
  arrange({scope, level}: Frames, path: Path): Arrangement {
    if (this.#placed.length === 0)
      return {before: [], opening: [], units: scope.sections.map(shape => ({shape, within: []}))}
    return arrange(scope, path, this.#placed, {level, order: this.#placing})
  }

  /** Returns a text without any change, below its heading. */
  #text(i: number): string[] {
    const text = this.#texts[i] as AdditionalSection
    const {heading, level, markdown} = text
    if (heading === '') return [markdown]
    return [headingLine(level, this.#heading(i, text)), ...(markdown === '' ? [] : [markdown])]
  }

  /** Returns a text among the sections of a scope. `k` is its place in `units`. */
  among(units: Arrangement['units'], k: number, path: Path): string[] {
    const i = units[k] as number
    if (this.#placing.outside && path.length === 0 && units.slice(k).every(it => typeof it === 'number'))
      return this.#afterAll(units, k)
    if (this.#isHeaded(i)) return this.#text(i)
    const rule = this.#placing.apart && typeof units[k - 1] === 'number' ? APART : RULE
    return [k === 0 ? DIVIDER : rule, ...this.#text(i)]
  }

  /** Returns a text after all sections, with a comment above it. The first one also has a thematic break. */
  #afterAll(units: Arrangement['units'], k: number): string[] {
    const isFirst = k === 0 || typeof units[k - 1] !== 'number'
    return [...(isFirst ? [RULE] : []), ...this.#apart(units[k] as number)]
  }

  /** Returns texts one after the other. */
  divided(all: readonly number[]): string[] {
    if (this.#placing.apart) return all.flatMap(i => this.#apart(i))
    return all.flatMap((i, k) => (k === 0 || this.#isHeaded(i) ? this.#text(i) : [DIVIDER, ...this.#text(i)]))
  }

  /** Returns the blocks of a section: its content, and the texts within it. `path` is the path of its value. */
  around(content: readonly string[], within: readonly number[], shape: SectionShape, path: Path): string[] {
    const [first, ...rest] = within
    if (first === undefined || content.length === 0 || !this.#opensParts(shape, first, path))
      return [...content, ...this.divided(within)]
    return [...this.#text(first), ...content, ...rest.flatMap(i => this.#apart(i))]
  }

  /** Whether a text within parts comes before the first of them. After a part, it would be the text of that part. */
  #opensParts(shape: SectionShape, i: number, path: Path): boolean {
    if (shape.kind !== 'parts' || !shape.named || this.#isHeaded(i)) return false
    const below = `${withinOf(path)}.`
    return !this.#texts.slice(0, i).some(it => it.within?.startsWith(below))
  }

  /**
   * Returns a text with a comment above it. If the heading of the text is part of its markdown, an empty comment
   * follows.
   */
  #apart(i: number): string[] {
    const {heading, markdown} = this.#texts[i] as AdditionalSection
    return [APART, ...(heading === '' && opensWithHeading(markdown) ? [DIVIDER] : []), ...this.#text(i)]
  }

  #isHeaded(i: number): boolean {
    return this.#texts[i]?.heading !== ''
  }

  /** Whether a section contains a text outside the form. */
  isWithin(path: Path): boolean {
    const within = withinOf(path) as string
    return this.#placed.some(it => it.within === within || it.within?.startsWith(`${within}.`))
  }

  /** Returns the texts of the appendix, each with a comment that counts its lines. */
  appendix(below: readonly ValueBelow[]): string[] {
    const outside = this.#placing.appendix ? [...this.#texts.keys()] : []
    return [
      ...below.flatMap(({path, markdown}) =>
        counted({path: path.join('.'), within: null, level: SECTION_LEVEL}, [], markdown),
      ),
      ...outside.flatMap(i => {
        const {heading, level, within, markdown} = this.#texts[i] as AdditionalSection
        const above = heading === '' ? [] : this.#text(i).slice(0, 1)
        return counted({path: null, within, level}, above, markdown)
      }),
    ]
  }
}

/** Returns a text of the appendix: its comment, its heading if it has one, and its lines. */
function counted(about: Omit<AppendixComment, 'headed' | 'lines'>, heading: readonly string[], text: string): string[] {
  const lines = text === '' ? 0 : text.split(/\r\n|\r|\n/).length
  return [appendixComment({...about, headed: heading.length > 0, lines}), ...heading, ...(lines > 0 ? [text] : [])]
}

/** Whether markdown begins with a heading, or with a comment that would be read as belonging to one. */
function opensWithHeading(markdown: string): boolean {
  const [first] = readBlocks(markdown, 0, markdown.length).blocks
  return first !== undefined && (first.type === 'heading' || isDivider(markdown, first))
}
