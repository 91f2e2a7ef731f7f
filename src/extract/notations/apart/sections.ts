import {DASH} from '../../../markdown/marks.js'
import {SECTION_LEVEL} from '../../../markdown/notation.js'
import type {Block, Paragraph, Text} from '../../../read/blocks.js'
import {COLON, OPEN_BRACKET} from '../../../read/characters.js'
import {isStrong, sliceText} from '../../pieces.js'
import {type ApartNames, LONGEST_NAME} from '../false-headings.js'

/** Emoji before a name, as in callouts. */
const EMOJI = /^[\p{So}\uFE0F\u200D]{1,6} +(?=\p{L})/u

/** A number before a name. */
const NUMBER = /^(?:\d{1,2}(?: ?\.)?|[IVX]{1,4} ?\.) (?=\p{Lu})/u
/** A dash in place of a colon. */
const DASH_AT_END = new RegExp(` ${DASH}$`)

/** A name in brackets: `[Actors]`. */
const BRACKETED = /^\[([^[\]]+)\]$/

/** Returns a name without brackets around it, without an emoji or number before it and without a dash after it. */
function bareName(written: string): string {
  const code = written.charCodeAt(0)
  const text = code === OPEN_BRACKET ? written.replace(BRACKETED, '$1') : written
  const mayBeNumbered = code < 58 || code === 73 || code === 86 || code === 88
  const own = code < 128 ? (mayBeNumbered ? text.replace(NUMBER, '') : text) : text.replace(EMOJI, '')
  const last = own.charCodeAt(own.length - 1)
  return last === 45 || last > 0x2000 ? own.replace(DASH_AT_END, '') : own
}

/** The sections of a form, and what a document has shown of them so far. */
export class Sections {
  readonly names: ApartNames
  /** Whether any markdown heading names a section. */
  hasHeadings = false
  /** The level of the headings of sections, as far as headings show it. */
  level: number
  /** Whether they are the sections of a part of a document. */
  readonly isPart: boolean
  /** Whether a heading of a section has been found in text. */
  hasBegun = false
  readonly #source: string
  /** How many more times each section occurs as a paragraph. */
  readonly #left = new Map<object, number>()
  /** The sections that markdown headings or bold paragraphs name. */
  readonly #known = new Set<object>()

  /** @param partLevel - The level of the headings of sections in a part of a document. */
  constructor(source: string, blocks: readonly Block[], names: ApartNames, partLevel: number | undefined) {
    this.#source = source
    this.names = names
    this.isPart = partLevel !== undefined
    this.level = partLevel ?? SECTION_LEVEL
    this.#learn(blocks)
  }

  #learn(blocks: readonly Block[]): void {
    const levels = [0, 0, 0, 0, 0, 0, 0]
    for (const block of blocks) {
      if (block.type === 'heading') {
        const section = this.named(block.content)
        if (!section) continue
        this.#known.add(section)
        this.hasHeadings = true
        levels[block.level] = (levels[block.level] as number) + 1
      } else if (block.type === 'paragraph') this.#learnParagraph(block)
    }
    if (this.hasHeadings && levels[this.level] === 0) this.level = levels.indexOf(Math.max(...levels))
  }

  #learnParagraph({content}: Paragraph): void {
    if (content.text.length > LONGEST_NAME) return
    const colon = content.text.charCodeAt(content.text.length - 1) === COLON
    if (colon || isStrong(this.#source, content)) {
      const section = this.named(colon ? sliceText(this.#source, content, 0, content.text.length - 1) : content)
      if (section) this.#known.add(section)
    }
    const bare = this.exact(content.text)
    if (bare) this.#left.set(bare, (this.#left.get(bare) ?? 0) + 1)
  }

  /** Returns the section with exactly this name. An emoji or a number may be before it, and a dash after it. */
  exact(text: string): object | undefined {
    return this.names.exactSection(bareName(text))
  }

  /** Returns the section that a text names in any way. */
  named({text}: Text): object | undefined {
    return text.length > LONGEST_NAME ? undefined : this.names.section(text)
  }

  /** Whether paragraphs that end in a colon or are in bold name sections, and markdown headings do not. */
  get hasLabels(): boolean {
    return !this.hasHeadings && this.#known.size > 0
  }

  /** Whether no markdown heading names the section. */
  isFree(section: object | undefined): section is object {
    return section !== undefined && !this.#known.has(section)
  }

  /** Counts a paragraph that is the name of a section. Returns how many more of them follow. */
  pass(section: object): number {
    const left = (this.#left.get(section) ?? 1) - 1
    this.#left.set(section, left)
    return left
  }

  /** Returns the section that a text names, without bold, and that no markdown heading names. */
  bare(content: Text): object | undefined {
    if (content.text.length > LONGEST_NAME || isStrong(this.#source, content)) return undefined
    const section = this.exact(content.text)
    return this.isFree(section) ? section : undefined
  }
}
