import type {PartsShape} from '../../form/shape.js'
import type {Block, Heading, Paragraph, Text} from '../../read/blocks.js'
import {makeParagraph} from '../../read/make.js'
import {absentScope} from '../absent.js'
import {isContent, isDefinition} from '../content.js'
import type {Holder} from '../context.js'
import {readHeading} from '../heading-value.js'
import {type Head, isBoldHead, isBoldQuestion} from '../headings/head.js'
import {ScopeNames} from '../headings/names.js'
import {reportStyle} from '../headings/report.js'
import {isStrongThroughout} from '../pieces.js'
import {partColumns, readPartRows} from '../tables/part-rows.js'
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
    if (first && last) keepMisplaced(this.#at, first.start, last.end)
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

  /** Adds a part without values. Returns it, and its key in additional sections. */
  #open(): {holder: Holder; within: string} {
    const {context, place, section, within} = this.#at
    const i = this.#parts.length
    const values = absentScope(section.scope)
    this.#parts.push(values)
    return {holder: {values, place: context.positions.child(place, i)}, within: `${within}.${i}`}
  }

  #part(contents: Contents, level: number): void {
    const {context, kinds, section} = this.#at
    const {head} = contents
    const {holder, within} = this.#open()
    if (section.named) {
      context.positions.mark(head.block.start, head.block.end)
      reportStyle(context, head, holder.place, {level: head.level === 0 ? level : head.level})
    }
    if (head.text.text !== '') readHeading(context, this.#names, head.text, holder)
    kinds.part({context, kinds, names: this.#names, holder, within, level: level + 1}, contents).finish()
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
  return isStrongThroughout(source, content) && names.isHeading(content)
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
