import {once} from '../../../grammar/once.js'
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
  /** Whether several sections are labels in bold with their text on the same line. */
  readonly #areLabels: () => boolean
  /** The section of the last heading, if it is such a label. */
  #latest: object | null = null

  constructor(source: string, sections: Sections, blocks: readonly Block[]) {
    this.#source = source
    this.#sections = sections
    this.#areLabels = once(() => blocks.filter(it => it.type === 'paragraph' && this.#isSection(it)).length > 1)
  }

  /** Reads the lines of a paragraph that begin a section: its name, or its label with text after it. */
  ofParagraph(block: Paragraph, isLastBlock: boolean): Block[] | null {
    const {content} = block
    const hasLabel = content.text.includes(':') || DASH_BEFORE_TEXT.test(content.text)
    // If markdown has headings, only a label in bold counts.
    if (!hasLabel && (this.#sections.hasHeadings || !content.text.includes('\n'))) return null
    if (this.#sections.hasHeadings && content.map === null) return null
    const whole = linesOf(this.#source, content)
    if (this.#areHeaderLines(content, whole)) return null
    const lines = whole.flatMap(line => this.#cutAtLabels(content, line))
    const parts: Block[] = []
    let from = 0
    let holdsValues = false
    for (let line = 0; line < lines.length; line++) {
      const [start, end] = lines[line] as [number, number]
      const text = sliceText(this.#source, content, start, end)
      const isLast = line === lines.length - 1 && isLastBlock
      const found = this.#labelled(text) ?? this.#dashed(text) ?? (lines.length > 1 && !isLast ? this.bare(text) : null)
      // Any label in bold ends the values on the line of another label.
      const isEnd = holdsValues && !found && this.#label(text)?.isBold
      if (!found && !isEnd) continue
      addText(parts, sliceText(this.#source, content, from, start))
      if (found) parts.push(this.#heading(text, found))
      from = found === null ? start : end - (found.rest?.text.length ?? 0)
      holdsValues = found !== null && found.rest !== null && this.#holdsValues(found)
    }
    if (parts.length === 0) return this.#other(content)
    this.#latest = this.#isSection(block) ? (this.#labelled(content)?.section ?? null) : null
    addText(parts, sliceText(this.#source, content, from, content.text.length))
    this.#sections.hasBegun = true
    return parts
  }

  /**
   * Cuts a line that begins with the label of a section at the labels of other sections behind its sentences:
   * `BACKGROUND: Ropes rot. METHODS: We hung ten.`
   */
  #cutAtLabels(content: Text, [start, end]: readonly [number, number]): (readonly [number, number])[] {
    const text = content.text.slice(start, end)
    const cuts = [...text.matchAll(INNER_LABEL)]
      .map(({index}) => start + index)
      .filter(at => this.#isInner(content, at, end))
    if (cuts.length === 0 || this.#labelled(sliceText(this.#source, content, start, end)) === null)
      return [[start, end]]
    return [start, ...cuts].map((at, k) => [at, k < cuts.length ? (cuts[k] as number) - 1 : end] as const)
  }

  /** Whether a label within a line is the name of a section in bold or in capitals. */
  #isInner(content: Text, at: number, end: number): boolean {
    const line = sliceText(this.#source, content, at, end)
    const found = this.#labelled(line)
    const isBold = opensMarkup(content, at) && opensBold(this.#source, line.start)
    return found !== null && (isBold || found.text.text === found.text.text.toUpperCase())
  }

  /** Whether the text on the line of a label is a value, or a list of values. */
  #holdsValues({text: {text}}: Found): boolean {
    return this.#sections.names.lineSection(text) !== undefined
  }

  /** Whether a paragraph is one line with the name of a section in bold, and its text. */
  #isSection({content}: Paragraph): boolean {
    return !content.text.includes('\n') && opensBold(this.#source, content.start) && this.#labelled(content) !== null
  }

  /** Reads such a line with a name that the form does not have. Below a section of items, it is not a part of these. */
  #other(content: Text): Block[] | null {
    const {names, hasHeadings} = this.#sections
    if (this.#latest === null || hasHeadings || !names.holdsItems(this.#latest) || !this.#areLabels()) return null
    const label = content.text.includes('\n') ? null : this.#label(content)
    if (!label?.isBold || names.field(label.text.text)) return null
    const {text, end, rest} = label
    return [makeHeading(content.start, end, this.#sections.level, text), makeParagraph(rest.start, rest.end, rest)]
  }

  /**
   * Returns the heading of a line. Between markdown headings, a label in bold stays a paragraph without a level. So does
   * a label between labels that are alone on their lines.
   */
  #heading(line: Text, {text, end}: Found): Block {
    const isLabel = this.#sections.hasLabels && line.text.charAt(text.text.length) === ':'
    if (!this.#sections.hasHeadings && !isLabel) return makeHeading(line.start, end, this.#sections.level, text)
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

  /** Returns the label of a line and the text after it; null when it has none. */
  #label(line: Text) {
    const colon = indexOfOwn(line, ':')
    if (colon <= 0 || colon > LONGEST_NAME || colon === line.text.length - 1) return null
    const isBold = opensBold(this.#source, line.start) && (opensMarkup(line, colon) || opensMarkup(line, colon + 1))
    return {text: sliceText(this.#source, line, 0, colon), isBold, ...behind(this.#source, line, colon)}
  }

  /** Reads `**Actors:** A; B`. Without bold it counts only if markdown has no headings. Otherwise it is text. */
  #labelled(line: Text): Found | null {
    const label = this.#label(line)
    if (!label || (!label.isBold && this.#sections.hasHeadings)) return null
    const {text, isBold, end, rest} = label
    const {names} = this.#sections
    const exact = names.exactSection(text.text)
    const section = isBold && (exact || !names.field(text.text)) ? this.#sections.named(text) : exact
    // A name that contains character references is text, not a heading.
    if (!this.#sections.isFree(section) || isSpelledOut(this.#source, text)) return null
    return {section, text, end, rest}
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

/** The start of a label behind a sentence. */
const INNER_LABEL = /(?<=[.!?] )\p{Lu}[^.!?:\n]{1,60}(?=:)/gu

/** A dash between a label and its text. */
const DASH_BEFORE_TEXT = new RegExp(` ${DASH} `)
