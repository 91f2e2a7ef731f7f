import type {ScalarShape} from '../../form/shape.js'
import type {Block, Text} from '../../read/blocks.js'
import {isContent} from '../content.js'
import {readField} from '../fields/index.js'
import {onlyMarkers} from '../lists/markers.js'
import {isAtom, plain, sliceText} from '../pieces.js'
import {phraseOf, reportSectionPhrase} from '../placeholder.js'
import {type Contents, keepMisplaced, quoteSubheading, type SectionAt, type SectionReader} from './reader.js'

/** Reads a section with one value below the heading. */
export class FieldReader implements SectionReader {
  readonly #at: SectionAt<ScalarShape>
  #given = false

  constructor(at: SectionAt<ScalarShape>) {
    this.#at = at
  }

  read({blocks}: Pick<Contents, 'blocks'>): void {
    const {context, section, holder} = this.#at
    const markers = onlyMarkers(blocks)
    if (markers) return reportSectionPhrase(this.#at, 'absent', markers)
    for (const block of blocks) {
      const whole = this.#textOf(block)
      const text = whole && this.#withoutLabel(whole)
      if (block.type === 'heading') quoteSubheading(this.#at, block.content, block.start, block.end)
      else if (text && !this.#given) {
        this.#given = phraseOf(context, text, section.placeholder) === null
        readField(context, section, text, holder)
      } else if (isContent(block)) keepMisplaced(this.#at, block.start, block.end)
    }
  }

  /**
   * Returns the text without a label that repeats the name of the section: "Total: 12". A section of kind `text` keeps
   * it.
   */
  #withoutLabel(text: Text): Text {
    const {context, section, names, place} = this.#at
    const colon = text.text.indexOf(':')
    const actual = plain(text.text.slice(0, Math.max(colon, 0))).trim()
    if (colon <= 0 || section.kind === 'text' || isAtom(text, colon)) return text
    if (names.section(actual)?.section !== section) return text
    const value = sliceText(context.source, text, colon + 1, text.text.length)
    if (value.text === '') return text
    context.positions.quote(text.start, value.start)
    const params = {actual, field: section.names[0]}
    context.report('value-remark', {place, start: text.start, end: value.start}, params)
    return value
  }

  /** Returns the text of a paragraph, or of the only item of a list. */
  #textOf(block: Block): Text | null {
    if (block.type === 'paragraph') return block.content
    if (block.type !== 'list' || block.items.length !== 1) return null
    const [item] = block.items
    return item && item.rest.length === 0 && item.content.text !== '' ? item.content : null
  }
}
