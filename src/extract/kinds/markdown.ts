import type {MarkdownShape} from '../../form/shape.js'
import type {Block, Text} from '../../read/blocks.js'
import {trim, withoutNul} from '../blanks.js'
import {onlyMarkers} from '../lists/markers.js'
import {phraseOf, reportPhrase} from '../placeholder.js'
import type {Contents, SectionAt, SectionReader} from './reader.js'

/** Keeps what stands below a heading as it stands, sub-headings included. */
export class MarkdownReader implements SectionReader {
  readonly #at: SectionAt<MarkdownShape>

  constructor(at: SectionAt<MarkdownShape>) {
    this.#at = at
  }

  read({blocks, start, end}: Pick<Contents, 'blocks' | 'start' | 'end'>): void {
    const {context, section, place, holder} = this.#at
    const text = onlyText(blocks)
    const phrase = text && phraseOf(context, text, section.placeholder)
    const marker = phrase ? null : onlyMarkers(blocks)
    if (text && phrase) return reportPhrase(context, phrase, {place, key: section.key}, text)
    if (marker) return reportPhrase(context, 'absent', {place, key: section.key}, marker)
    const [from, to] = trim(context.source, start, end)
    if (from >= to) return
    const markdown = withoutNul(context.source.slice(from, to))
    const before = holder.values[section.key]
    holder.values[section.key] = typeof before === 'string' ? `${before}\n\n${markdown}` : markdown
    context.positions.add(place, from, to)
  }
}

function onlyText(blocks: readonly Block[]): Text | null {
  const [block] = blocks
  return blocks.length === 1 && block?.type === 'paragraph' ? block.content : null
}
