import type {FieldsShape} from '../../form/shape.js'
import type {Block} from '../../read/blocks.js'
import {absentFields} from '../absent.js'
import {isContent} from '../content.js'
import {Header, pastMarker} from '../header/header.js'
import {FieldLabels} from '../header/labels.js'
import type {HeaderLine} from '../header/line.js'
import {onlyMarkers} from '../lists/markers.js'
import {phraseOf, reportSectionPhrase} from '../placeholder.js'
import {type Contents, keepMisplaced, quoteSubheading, type SectionAt, type SectionReader} from './reader.js'

/** Reads a section of labels and values. */
export class FieldsReader implements SectionReader {
  readonly #at: SectionAt<FieldsShape>
  readonly #header: Header
  #last: Contents | undefined

  constructor(at: SectionAt<FieldsShape>) {
    this.#at = at
    const {context, section, place} = at
    const values = absentFields(section.fields)
    at.holder.values[section.key] = values
    const names = new FieldLabels(section)
    const labels = {
      meaning: (label: string) => names.meaning(label),
      isTitle: () => false,
      labelled: () => undefined,
      near: () => undefined,
    }
    const keepText = (start: number, end: number) => keepMisplaced(at, start, end)
    const keepOther = ({start, end}: HeaderLine) => keepText(pastMarker(context.source, start), end)
    this.#header = new Header({context, fields: section.fields, labels, holder: {values, place}, keepText, keepOther})
  }

  read(contents: Contents): void {
    const {blocks} = contents
    const markers = onlyMarkers(blocks)
    if (markers) return reportSectionPhrase(this.#at, 'absent', markers)
    if (this.#placeholder(blocks)) return
    this.#last = contents
    for (let at = 0; at < blocks.length; ) {
      const block = blocks[at] as Block
      const lines = isContent(block) ? this.#header.readBlock(block, blocks[at + 1]) : 1
      if (lines === 0) this.#keep(block)
      at += Math.max(lines, 1)
    }
  }

  #keep(block: Block): void {
    if (block.type === 'heading') quoteSubheading(this.#at, block.content, block.start, block.end)
    else keepMisplaced(this.#at, block.start, block.end)
  }

  finish(): void {
    if (this.#last) this.#header.reportMissing(this.#last.end, this.#last.start)
  }

  /** Whether the only content of the section is a placeholder. */
  #placeholder(blocks: readonly Block[]): boolean {
    const {context, section} = this.#at
    const [block] = blocks
    if (blocks.length !== 1 || block?.type !== 'paragraph') return false
    const phrase = phraseOf(context, block.content, section.placeholder)
    if (phrase) reportSectionPhrase(this.#at, phrase, block.content)
    return phrase !== null
  }
}
