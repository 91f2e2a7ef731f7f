import type {Link, Text} from '../blocks.js'
import {trimIndent} from '../characters.js'
import {makeText} from '../make.js'
import {TextBuilder} from '../text.js'
import {findDefinitions} from './definer.js'
import type {Definitions} from './link.js'
import {MarkupReader} from './markup.js'
import {Specials} from './specials.js'

/**
 * Reads the inline content of blocks, which come in order. Nearly all of it is a slice of the source. A document
 * without any markup needs no markup reader.
 */
export class InlineReader {
  readonly links: Link[] = []
  readonly #source: string
  readonly #specials: Specials
  readonly #definitions: Definitions
  #markup: MarkupReader | undefined

  constructor(source: string, from: number, definitions: Definitions) {
    this.#source = source
    this.#specials = new Specials(source, from, definitions.size > 0)
    this.#definitions = definitions
  }

  /** Whether the text contains a NUL. It must be called before any part is examined. */
  get hasNul(): boolean {
    return this.#specials.hasNul
  }

  /** Whether a part contains anything but plain text. Parts must come in the order of the text. */
  hasMarkup(start: number, end: number): boolean {
    return this.#specials.within(start, end)
  }

  /**
   * Whether a part has no markup but emphasis, code and links. It must start where the part starts that was examined
   * last.
   */
  isStyled(end: number): boolean {
    return this.#specials.isStyled(end)
  }

  /** Whether such a part has no markup but emphasis, code, links, escapes and references to characters. */
  isSpelled(end: number): boolean {
    return this.#specials.isSpelled(end)
  }

  /** Whether such a part has no markup but `*`, and no white space but single spaces. */
  hasOnlyStars(end: number): boolean {
    return this.#specials.hasOnlyStars(end)
  }

  /** Returns the text of a part of a line; `at` is the offset of an empty text. */
  line(start: number, end: number, at: number): Text {
    const to = trimIndent(this.#source, start, end)
    if (start >= to) return makeText('', at, at, null)
    if (!this.#specials.within(start, to)) return makeText(this.#source.slice(start, to), start, to, null)
    return this.#reader.read([start, to], at, false, !this.#specials.hasBlanks(to))
  }

  /** Returns the text of a cell that begins at `at`; its content is from `start` to `end`. */
  cell(start: number, end: number, at: number): Text {
    if (start >= end) return makeText('', at, at, null)
    if (!this.#specials.within(start, end)) return makeText(this.#source.slice(start, end), start, end, null)
    const text = this.#reader.read([start, end], at, true, !this.#specials.hasBlanks(end))
    return text.start === text.end ? makeText('', at, at, null) : text
  }

  /** Returns the text of lines, which are given as `start, end, start, end, …`. */
  lines(lines: readonly number[]): Text {
    const start = lines[0] as number
    if (lines.length === 2) return this.line(start, lines[1] as number, start)
    const builder = new TextBuilder(this.#source)
    let isSpaced = true
    for (let at = 0; at < lines.length; at += 2) {
      const from = lines[at] as number
      const end = lines[at + 1] as number
      const to = trimIndent(this.#source, from, end)
      if (this.#specials.within(from, to)) {
        const hasBlanks = this.#specials.hasBlanks(lines[lines.length - 1] as number)
        return this.#reader.read(lines, start, false, isSpaced && !hasBlanks)
      }
      if (to < end) isSpaced = false
      if (at > 0) builder.blank(trimIndent(this.#source, 0, lines[at - 1] as number), from, true)
      builder.run(from, to)
    }
    return builder.finish(start)
  }

  /** Returns the ends of the definitions at the start of lines. */
  definitionEnds(lines: readonly number[]): number[] {
    return findDefinitions(this.#source, lines).map(({end}) => end)
  }

  get #reader(): MarkupReader {
    this.#markup ??= new MarkupReader(this.#source, this.#definitions, this.links)
    return this.#markup
  }
}
