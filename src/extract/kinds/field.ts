import type {ScalarShape} from '../../form/shape.js'
import {readDate} from '../../grammar/dates.js'
import type {Block, Item, Text} from '../../read/blocks.js'
import {makeText} from '../../read/make.js'
import {isContent} from '../content.js'
import {readField} from '../fields/index.js'
import {onlyMarkers} from '../lists/markers.js'
import {plain} from '../pieces.js'
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
    const {context, section} = this.#at
    const [item] = block.items
    if (!item || item.rest.length > 0 || item.content.text === '') return null
    const dated = block.ordered && section.kind === 'date' ? datedText(context.source, item) : null
    return dated ?? item.content
  }
}

/** Returns a text with the number that markdown reads as a list marker, if both together are a date: "16. Mai 2024". */
function datedText(source: string, {start, content}: Item): Text | null {
  const marker = source.slice(start, content.start)
  const whole = makeText(marker + content.text, start, content.end, [
    ...[0, start, content.start],
    ...(content.map ?? [0, content.start, content.end]).map((it, k) => (k % 3 === 0 ? it + marker.length : it)),
  ])
  const reading = readDate(plain(whole.text))
  return reading.kind === 'date' && reading.dateStart === 0 ? whole : null
}
