import type {MarkdownShape} from '../../form/shape.js'
import {withoutNul} from '../../markdown/without-nul.js'
import type {Block, Text} from '../../read/blocks.js'
import {isOwnMarkdown} from '../content.js'
import {isLiteral, plain} from '../pieces.js'
import {reportSectionPhrase} from '../placeholder.js'
import {trimBlocks} from '../trim.js'
import type {Contents, SectionAt, SectionReader} from './reader.js'

/** Keeps the content of a heading without changes, including sub-headings. */
export class MarkdownReader implements SectionReader {
  readonly #at: SectionAt<MarkdownShape>

  constructor(at: SectionAt<MarkdownShape>) {
    this.#at = at
  }

  read({blocks, start, end}: Pick<Contents, 'blocks' | 'start' | 'end'>): void {
    const {context, section, place, holder} = this.#at
    const text = onlyText(blocks)
    // A section of markdown may contain "None." as its value. Only the placeholder itself means absence.
    const isAbsent =
      text !== null && plain(text.text) === section.placeholder && !isLiteral(context.source, text, 0, text.text.length)
    if (isAbsent) return reportSectionPhrase(this.#at, 'absent', text)
    const [from, to] = trimBlocks(context.source, start, end)
    if (from >= to || !blocks.some(it => isOwnMarkdown(context.source, it))) return
    const markdown = withoutNul(context.source.slice(from, to))
    const before = holder.values[section.key]
    holder.values[section.key] = typeof before === 'string' ? `${before}\n\n${markdown}` : markdown
    context.positions.add(place, from, to)
    context.verbatimMarkdown.push({start: from, end: to})
  }
}

/** Returns the only paragraph of a section. Comments of templates may be around it. */
function onlyText(blocks: readonly Block[]): Text | null {
  const [block, more] = blocks.filter(it => it.type !== 'comment')
  return !more && block?.type === 'paragraph' ? block.content : null
}
