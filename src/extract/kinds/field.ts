import type {ScalarShape} from '../../form/shape.js'
import type {Block, Text} from '../../read/blocks.js'
import {isContent} from '../content.js'
import {readField} from '../fields/index.js'
import {onlyMarkers} from '../lists/markers.js'
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
      const text = this.#textOf(block)
      if (block.type === 'heading') quoteSubheading(this.#at, block.content, block.start, block.end)
      else if (text && !this.#given) {
        this.#given = phraseOf(context, text, section.placeholder) === null
        readField(context, section, text, holder)
      } else if (isContent(block)) keepMisplaced(this.#at, block.start, block.end)
    }
  }

  /** Returns the text of a paragraph, or of the only item of a list. */
  #textOf(block: Block): Text | null {
    if (block.type === 'paragraph') return block.content
    if (block.type !== 'list' || block.items.length !== 1) return null
    const [item] = block.items
    return item && item.rest.length === 0 && item.content.text !== '' ? item.content : null
  }
}
