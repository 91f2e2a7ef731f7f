import {DASH} from '../../../markdown/marks.js'
import type {Block, Paragraph, Text} from '../../../read/blocks.js'
import {makeHeading, makeParagraph} from '../../../read/make.js'
import {
  areLabelled,
  indexOfOwn,
  isAtom,
  isSpelledOut,
  linesOf,
  opensBold,
  opensMarkup,
  sliceText,
} from '../../pieces.js'
import {LONGEST_NAME} from '../false-headings.js'
import {addText, behind, type Found} from './found.js'
import type {Sections} from './sections.js'

/** Finds headings on lines of a paragraph. */
export class HeadingLines {
  readonly #source: string
  readonly #sections: Sections
  /** Whether a dash has separated the name of a section from its text. */
  #hasDashes = false

  constructor(source: string, sections: Sections) {
    this.#source = source
    this.#sections = sections
  }

  /** Reads the lines of a paragraph that begin a section: its name, or its label with text after it. */
  ofParagraph(block: Paragraph, isLastBlock: boolean): Block[] | null {
    const {content} = block
    const hasLabel = content.text.includes(':') || DASH_BEFORE_TEXT.test(content.text)
    // If markdown has headings, only a label in bold counts.
    if (!hasLabel && (this.#sections.hasHeadings || !content.text.includes('\n'))) return null
    if (this.#sections.hasHeadings && content.map === null) return null
    const lines = linesOf(this.#source, content)
    if (this.#areHeaderLines(content, lines)) return null
    const parts: Block[] = []
    let from = 0
    for (let line = 0; line < lines.length; line++) {
      const [start, end] = lines[line] as [number, number]
      const text = sliceText(this.#source, content, start, end)
      const isLast = line === lines.length - 1 && isLastBlock
      const found = this.#labelled(text) ?? this.#dashed(text) ?? (lines.length > 1 && !isLast ? this.bare(text) : null)
      if (!found) continue
      addText(parts, sliceText(this.#source, content, from, start))
      parts.push(this.#heading(text, found))
      from = found.rest === null ? end : end - found.rest.text.length
    }
    if (parts.length === 0) return null
    addText(parts, sliceText(this.#source, content, from, content.text.length))
    this.#sections.hasBegun = true
    return parts
  }

  /** Returns the heading of a line. Between markdown headings, a label in bold stays a paragraph without a level. */
  #heading(line: Text, {text, end}: Found): Block {
    if (!this.#sections.hasHeadings) return makeHeading(line.start, end, this.#sections.level, text)
    const label = sliceText(this.#source, line, 0, indexOfOwn(line, ':') + 1)
    return makeParagraph(line.start, end, label)
  }

  /**
   * Whether lines above all sections are header lines: one of them is a header line of the form, and all have a label.
   */
  #areHeaderLines(content: Text, lines: readonly (readonly [number, number])[]): boolean {
    if (this.#sections.hasBegun || this.#sections.hasHeadings || !areLabelled(content)) return false
    return lines.some(([start, end]) => {
      const label = content.text.slice(start, Math.max(start, content.text.indexOf(':', start)))
      return end > start && !this.#sections.names.exactSection(label)
    })
  }

  /** A name on a line is a heading only if markdown has no headings. Otherwise such a line is text. */
  bare(text: Text): Found | null {
    const section = this.#sections.hasHeadings ? undefined : this.#sections.bare(text)
    return section ? {section, text, end: text.end, rest: null} : null
  }

  /** Reads `**Actors:** A; B`. Without bold it counts only if markdown has no headings. Otherwise it is text. */
  #labelled(line: Text): Found | null {
    const colon = indexOfOwn(line, ':')
    if (colon <= 0 || colon > LONGEST_NAME || colon === line.text.length - 1) return null
    const isBold = opensBold(this.#source, line.start) && (opensMarkup(line, colon) || opensMarkup(line, colon + 1))
    if (!isBold && this.#sections.hasHeadings) return null
    const text = sliceText(this.#source, line, 0, colon)
    const {names} = this.#sections
    const exact = names.exactSection(text.text)
    const section = isBold && (exact || !names.field(text.text)) ? this.#sections.named(text) : exact
    // A name that contains character references is text, not a heading.
    if (!this.#sections.isFree(section) || isSpelledOut(this.#source, text)) return null
    return {section, text, ...behind(this.#source, line, colon)}
  }

  /**
   * Reads `Executive Summary – The towns agreed.`, if markdown has no headings. A sentence must be after the first such
   * dash of the document.
   */
  #dashed(line: Text): Found | null {
    const mayBe = !this.#sections.hasHeadings && (this.#hasDashes || line.text.endsWith('.'))
    const dash = mayBe ? DASH_BEFORE_TEXT.exec(line.text) : null
    if (!dash || dash.index === 0 || dash.index > LONGEST_NAME) return null
    if (isAtom(line, dash.index + 1) || opensMarkup(line, 0)) return null
    const text = sliceText(this.#source, line, 0, dash.index)
    const section = this.#sections.names.exactSection(text.text)
    if (!this.#sections.isFree(section)) return null
    this.#hasDashes = true
    return {section, text, ...behind(this.#source, line, dash.index + dash[0].length - 2)}
  }
}

/** A dash between a label and its text. */
const DASH_BEFORE_TEXT = new RegExp(` ${DASH} `)
