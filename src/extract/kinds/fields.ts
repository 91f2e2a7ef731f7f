import type {FieldsShape} from '../../form/shape.js'
import type {Block, Heading} from '../../read/blocks.js'
import {absentFields} from '../absent.js'
import {Header} from '../header/header.js'
import {fieldNamed} from '../headings/names.js'
import {isContent} from '../headings/outline.js'
import {onlyMarkers} from '../lists/markers.js'
import {phraseOf, reportPhrase} from '../placeholder.js'
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
    const labels = {field: (label: string) => fieldNamed(section.fieldNames, label), labelled: () => undefined}
    const keep = (start: number, end: number) => keepMisplaced(at, start, end)
    this.#header = new Header(context, section.fields, labels, {values, place}, keep, ({start, end}) => {
      keep(start, end)
      return true
    })
  }

  read(contents: Contents): void {
    const {context, place, section} = this.#at
    const {blocks} = contents
    const markers = onlyMarkers(blocks)
    if (markers) return reportPhrase(context, 'absent', {place, key: section.key}, markers)
    if (this.#placeholder(blocks)) return
    this.#last = contents
    for (let at = 0; at < blocks.length; ) {
      const block = blocks[at] as Block
      if (block.type === 'heading') at += this.#heading(block, blocks[at + 1])
      else {
        const lines = isContent(block) ? this.#header.readBlock(block, blocks[at + 1]) : 1
        if (lines === 0) keepMisplaced(this.#at, block.start, block.end)
        at += Math.max(lines, 1)
      }
    }
  }

  finish(): void {
    if (this.#last) this.#header.reportMissing(this.#last.end, this.#last.start)
  }

  /** Whether all that the section holds is a placeholder. */
  #placeholder(blocks: readonly Block[]): boolean {
    const {context, place, section} = this.#at
    const [block] = blocks
    if (blocks.length !== 1 || block?.type !== 'paragraph') return false
    const phrase = phraseOf(context, block.content, section.placeholder)
    if (phrase) reportPhrase(context, phrase, {place, key: section.key}, block.content)
    return phrase !== null
  }

  /** A heading that names a field has its value below; gives how many blocks it is. */
  #heading(block: Heading, below: Block | undefined): number {
    const {context, section} = this.#at
    const field = fieldNamed(section.fieldNames, block.content.text)
    if (!field || below?.type !== 'paragraph') {
      quoteSubheading(this.#at, block.content, block.start, block.end)
      return 1
    }
    context.positions.mark(block.start, block.end)
    this.#header.give(field, below.content, block.start)
    return 2
  }
}
