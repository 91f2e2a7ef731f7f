import type {MarkdownShape} from '../../form/shape.js'
import type {Block, Text} from '../../read/blocks.js'
import {trimBlocks, withoutNul} from '../blanks.js'
import {isDefinition} from '../content.js'
import {isLiteral, plain} from '../pieces.js'
import {reportSectionPhrase} from '../placeholder.js'
import type {Contents, SectionAt, SectionReader} from './reader.js'

/** Keeps what is below a heading as it is, sub-headings included. */
export class MarkdownReader implements SectionReader {
  readonly #at: SectionAt<MarkdownShape>
  /** What text outside of it is within. */
  readonly #within: string | null

  constructor(at: SectionAt<MarkdownShape>, within: string | null = at.within) {
    this.#at = at
    this.#within = within
  }

  read({blocks, start, end}: Pick<Contents, 'blocks' | 'start' | 'end'>): void {
    const {context, section, place, holder} = this.#at
    const text = onlyText(blocks)
    // Markdown may say "None." and mean it: only the placeholder itself reads as absence.
    const isAbsent =
      text !== null && plain(text.text) === section.placeholder && !isLiteral(context.source, text, 0, text.text.length)
    if (isAbsent) return reportSectionPhrase(this.#at, 'absent', text)
    const own = ownEnd(context.source, {blocks, start, end})
    const [from, to] = trimBlocks(context.source, start, own)
    if (from >= to || blocks.every(block => block.type === 'comment')) return
    const markdown = withoutNul(context.source.slice(from, to))
    const before = holder.values[section.key]
    holder.values[section.key] = typeof before === 'string' ? `${before}\n\n${markdown}` : markdown
    context.positions.add(place, from, to)
    context.verbatimMarkdown.push({start: from, end: to})
    if (own < end) this.#keepDefinitions(own, end)
  }

  /** Other links may lead through definitions: they are kept as they are. Addresses are markup, so coverage does not count them. */
  #keepDefinitions(start: number, end: number): void {
    const {context} = this.#at
    const place = context.keepText(start, end, this.#within)
    if (place !== null) context.report('unknown-section', place, start, end, {actual: ''})
    context.positions.mark(start, end)
  }
}

/** Brackets that may be a reference to a definition. */
const REFERENCE = /\](?!\()/

/**
 * Where the markdown ends: before the definitions below it, when it refers to none of them. Those are of the whole
 * document, whatever its last section is.
 */
function ownEnd(source: string, {blocks, start, end}: Pick<Contents, 'blocks' | 'start' | 'end'>): number {
  let count = blocks.length
  while (count > 0 && isDefinition(blocks[count - 1] as Block)) count--
  const first = blocks[count]
  return count === 0 || !first || REFERENCE.test(source.slice(start, first.start)) ? end : first.start
}

/** The only paragraph of a section; comments of templates and definitions may be around it. */
function onlyText(blocks: readonly Block[]): Text | null {
  const [block, more] = blocks.filter(it => it.type !== 'comment' && !isDefinition(it))
  return !more && block?.type === 'paragraph' ? block.content : null
}
