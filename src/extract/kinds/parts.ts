import type {PartsShape} from '../../form/shape.js'
import {headingLine} from '../../markdown/notation.js'
import type {Block, Heading, Paragraph, Text} from '../../read/blocks.js'
import {makeParagraph} from '../../read/make.js'
import {absentScope} from '../absent.js'
import {isContent, isDefinition} from '../content.js'
import type {Holder} from '../context.js'
import {readHeading} from '../heading-value.js'
import {type Head, isBoldHead, isBoldQuestion, isCountedHead} from '../headings/head.js'
import {ScopeNames} from '../headings/names.js'
import {reportStyle} from '../headings/report.js'
import {isStrongThroughout, plain} from '../pieces.js'
import type {Place} from '../positions.js'
import {partColumns, readPartRows} from '../tables/part-rows.js'
import {listedParts} from './listed-parts.js'
import {isPlaceholder} from './part.js'
import {type Contents, keepMisplaced, type SectionAt, type SectionReader} from './reader.js'

/**
 * Reads one object for each sub-heading. If the section has no heading of its own, it reads one for each matching
 * heading.
 */
export class PartsReader implements SectionReader {
  readonly #at: SectionAt<PartsShape>
  readonly #names: ScopeNames
  readonly #parts: Record<string, unknown>[] = []

  constructor(at: SectionAt<PartsShape>) {
    this.#at = at
    this.#names = new ScopeNames(at.section.scope, at.context.links)
    at.holder.values[at.section.key] = this.#parts
  }

  read(contents: Contents): void {
    const {section, level} = this.#at
    if (!section.named) return this.#part(contents, level)
    const {blocks, end} = contents
    if (isPlaceholder(this.#at, blocks)) return
    const heads = partHeads(this.#at.context.source, blocks, this.#names)
    const before = blocks.slice(0, heads[0]?.at ?? blocks.length).filter(it => isContent(it) || isDefinition(it))
    const [first] = before
    const last = before.at(-1)
    if (heads.length === 0 && first && first === last && this.#rows(first)) return
    const listed = heads.length === 0 ? this.#listed(before, end) : 0
    const above = before[before.length - listed - 1]
    if (first && above) keepMisplaced(this.#at, first.start, above.end)
    for (const [k, head] of heads.entries()) {
      const next = heads[k + 1]
      const own = blocks.slice(head.at + 1, next?.at ?? blocks.length)
      this.#part({head, blocks: own, start: head.block.end, end: next?.block.start ?? end}, level + 1)
    }
  }

  /** Reads the rows of a table as parts; false for any other block. */
  #rows(block: Block): boolean {
    const columns = block.type === 'table' ? partColumns(this.#names, block) : null
    if (block.type !== 'table' || !columns) return false
    readPartRows({at: this.#at, names: this.#names, open: () => this.#open()}, block, columns)
    return true
  }

  /**
   * Reads items or paragraphs that begin with a heading as parts. Returns the number of their blocks, which are the last
   * ones.
   */
  #listed(blocks: readonly Block[], end: number): number {
    const {source} = this.#at.context
    const list = blocks.at(-1)
    const own = list?.type === 'list' && blocks.length > 1 ? [list] : blocks
    const parts = listedParts(source, this.#names, own, end)
    for (const part of parts ?? []) this.#part(part, this.#at.level + 1, true)
    return parts ? own.length : 0
  }

  /** Adds a part without values. Returns it, and its key in additional sections. */
  #open(): {holder: Holder; within: string} {
    const {context, place, section, within} = this.#at
    const i = this.#parts.length
    const values = absentScope(section.scope)
    this.#parts.push(values)
    return {holder: {values, place: context.positions.child(place, i)}, within: `${within}.${i}`}
  }

  /** @param isListed - Whether the heading is the beginning of an item or of a paragraph. */
  #part(contents: Contents, level: number, isListed = false): void {
    const {context, kinds, section} = this.#at
    const {head, start} = contents
    const {holder, within} = this.#open()
    if (isListed) this.#reportListed(head, start, holder.place)
    else if (section.named) {
      context.positions.mark(head.block.start, head.block.end)
      reportStyle(context, head, holder.place, {level: head.level === 0 ? level : head.level})
    }
    if (head.text.text !== '') readHeading(context, this.#names, head.text, holder)
    kinds.part({context, kinds, names: this.#names, holder, within, level: level + 1}, contents).finish()
  }

  /** Reports the heading of a part that is in an item. A fix would separate it from the text below it. */
  #reportListed({block, text}: Head, to: number, place: Place): void {
    const {context, level} = this.#at
    context.positions.mark(block.start, to)
    const actual = context.source.slice(block.start, block.end)
    const expected = headingLine(level + 1, plain(text.text))
    context.report('heading-style', {place, start: block.start, end: block.end}, {actual, expected})
  }
}

/** Returns the headings of several parts: those of the highest level, or, if there are none, paragraphs in bold. */
export function partHeads(source: string, blocks: readonly Block[], names: ScopeNames): Head[] {
  const level = blocks.reduce((least, it) => (it.type === 'heading' ? Math.min(least, it.level) : least), Infinity)
  return blocks.flatMap((block, at) => {
    if (block.type === 'heading' && block.level === level) return [headOf(block, at)]
    const isBold = level === Infinity && block.type === 'paragraph' && isBoldPart(source, block.content, names)
    return isBold ? [headOf(block, at)] : []
  })
}

/** Whether a text is all bold and looks like the heading of a part, or matches its pattern. */
function isBoldPart(source: string, content: Text, names: ScopeNames): boolean {
  if (isBoldHead(source, content) || isBoldQuestion(source, content)) return true
  const isHeading = isCountedHead(content.text) || names.isHeading(content)
  return isHeading && isStrongThroughout(source, content)
}

function headOf(block: Heading | Paragraph, at: number): Head {
  const level = block.type === 'heading' ? block.level : 0
  return {
    at,
    block: level === 0 ? makeParagraph(block.start, block.end, block.content) : block,
    text: block.content,
    level,
    named: undefined,
  }
}
