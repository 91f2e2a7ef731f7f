import {isContent} from '../../extract/content.js'
import type {Node} from '../../extract/headings/outline.js'
import {isAbsent, type Values} from '../../form/absent.js'
import {type FieldsShape, isUnnamed, type PartShape, type PartsShape, type SectionShape} from '../../form/shape.js'
import {BLANK_LINE, headingLine} from '../../markdown/notation.js'
import type {Block} from '../../read/blocks.js'
import type {Path} from '../../types.js'
import {addressOf, sectionHeading, sectionName} from '../../write/frames.js'
import type {Writer} from '../../write/writer.js'
import {sectionAt} from '../modify/sections.js'
import {leavesOf} from '../page/leaves.js'
import type {Page} from '../page/page.js'
import type {ScopePage} from '../page/scope-page.js'
import type {Span} from '../page/spans.js'
import {type Collection, isInside, type Share} from './collection.js'

/** The page, the writer and the collection of the pieces. `scope` collects a part. */
interface Making {
  readonly page: Page
  readonly writer: Writer
  readonly collection: Collection
  readonly scope: (at: ScopePage, values: Values) => void
}

/** A section of a document or a part, and its value. */
interface Section {
  readonly at: ScopePage
  readonly shape: SectionShape
  /** The values of the document or part. */
  readonly values: Values
  readonly path: Path
}

/** Collects the sections of a document or a part. */
export class SectionPieces {
  readonly #page: Page
  readonly #writer: Writer
  readonly #collection: Collection
  readonly #scope: (at: ScopePage, values: Values) => void

  constructor({page, writer, collection, scope}: Making) {
    this.#page = page
    this.#writer = writer
    this.#collection = collection
    this.#scope = scope
  }

  /** Collects a section. When it has several headings, the content of all of them goes below the first one. */
  collect(at: ScopePage, nodes: readonly Node[], shape: SectionShape, values: Values): void {
    const [node, ...more] = nodes
    if (!node) return
    const section = {at, shape, values, path: [...at.path, shape.key]}
    const unnamed = isUnnamed(shape)
    if (more.length === 0 || unnamed || this.#fitsBelowFirst(section, nodes)) {
      for (const {start, end} of unnamed ? [] : more)
        this.#collection.removed.push({start, end: this.#collection.trimmed(start, end)})
      return this.#section(section, node)
    }
    for (const {head, start, end} of nodes) {
      const reason = `The section "${shape.names[0]}" is in the document more than once.`
      const {path} = section
      if (head !== node.head) this.#collection.kept.push({path, start: head.block.start, end: head.block.end, reason})
      this.#collection.foreign({start, end: this.#collection.trimmed(start, end)})
    }
  }

  /** Whether the content of all headings of a section can be written below the first one. */
  #fitsBelowFirst(section: Section, nodes: readonly Node[]): boolean {
    if (!takesAll(section.shape)) return false
    const blocks = nodes.flatMap(node => node.blocks)
    const own = this.#ownBlocks(section, blocks)
    const isOwn = (block: Block) => own.has(block) && !this.#collection.holdsOutside(block)
    return nodes.slice(1).every(node => node.blocks.every(isOwn))
  }

  #section(section: Section, node: Node): void {
    const {at, shape, values, path} = section
    const {blocks} = node
    const unnamed = isUnnamed(shape)
    if (!unnamed)
      this.#collection.piece(path, node.head.block, headingLine(at.frames.level, this.#name(node, shape, values)))
    if (shape.kind === 'part' || shape.kind === 'parts' || shape.kind === 'fields')
      return this.#parts(at, node, shape, values)
    if (shape.kind === 'markdown') return this.#collection.foreignAll(blocks)
    const own = this.#ownBlocks(section, blocks)
    if (shape.kind === 'prose') for (const block of own) if (!isProse(block)) own.delete(block)
    const content = this.#writer.content({frames: at.frames, values, path}, shape).join(BLANK_LINE)
    if (own.size > 0) {
      const share = this.#share(section, content)
      return this.#collection.unit({path, blocks, own, content: content || shape.placeholder, share})
    }
    this.#collection.foreignAll(blocks)
    if (!blocks.some(isContent) && !shape.optional) this.#placeholder(path, node, shape.placeholder)
  }

  /** Returns the name of a section as a heading. A name that is already a link stays as it is written. */
  #name({head: {named, text}}: Node, shape: SectionShape, values: Values): string {
    const isLinked = shape.kind === 'part' && addressOf(shape, values) !== null && named?.canonical === true
    return isLinked ? this.#page.source.slice(text.start, text.end) : sectionHeading(shape, values)
  }

  #parts(at: ScopePage, node: Node, shape: FieldsShape | PartShape | PartsShape, values: Values): void {
    const pages = at.below(shape)
    const parts = shape.kind === 'parts' ? (values[shape.key] as readonly Values[]) : [values[shape.key] as Values]
    const isEmpty = isAbsent(shape, values) && !node.blocks.some(block => isContent(block) && block.type === 'heading')
    if (pages.length !== parts.length || isEmpty) {
      if (!node.blocks.some(isContent) && !shape.optional)
        this.#placeholder([...at.path, shape.key], node, shape.placeholder)
      return this.#collection.foreignAll(node.blocks)
    }
    for (const [i, part] of parts.entries()) this.#scope(pages[i] as ScopePage, part)
  }

  /** Returns the blocks that hold the value of a section, or the phrase that means absence. */
  #ownBlocks({shape, values, path}: Section, blocks: readonly Block[]): Set<Block> {
    const spans = [...leavesOf(this.#page, values[shape.key], path)].flatMap(
      ({path: own}) => this.#page.span(own) ?? [],
    )
    const whole = this.#page.span(path)
    const all = whole ? [...spans, whole] : spans
    const own = new Set<Block>()
    let k = 0
    all.sort((a, b) => a.start - b.start)
    for (const block of blocks) {
      while (k < all.length && (all[k] as Span).start < block.start) k++
      if (k < all.length && (all[k] as Span).start < block.end && !this.#collection.isOutside(block)) own.add(block)
    }
    return own
  }

  /**
   * Returns a function that gives the content of each run of blocks. Lists and prose can be written in several runs.
   */
  #share({shape, values, path}: Section, content: string): Share | undefined {
    if (shape.kind !== 'list' && shape.kind !== 'prose') return undefined
    const separator = shape.kind === 'list' ? '\n' : BLANK_LINE
    const texts = content.split(separator)
    const spans = texts.map((_, i) => this.#page.span([...path, i]))
    if (isAbsent(shape, values) || spans.includes(undefined)) return undefined
    return run => texts.filter((_, i) => isInside(spans[i] as Span, run)).join(separator)
  }

  #placeholder(path: Path, {head}: Node, placeholder: string): void {
    const start = this.#page.lineEnd(head.block.end)
    this.#collection.piece(path, {start, end: start}, BLANK_LINE + placeholder)
  }

  /** Collects a section that is not in the document: its heading and its placeholder. */
  missing(at: ScopePage, shape: SectionShape): void {
    if (shape.optional || (shape.kind === 'parts' && !shape.named)) return
    const text = headingLine(at.frames.level, sectionName(shape)) + BLANK_LINE + shape.placeholder
    const {offset, content} = sectionAt(this.#page, at, shape, text)
    this.#collection.piece([...at.path, shape.key], {start: offset, end: offset}, content)
  }
}

/** Whether a block of prose is rewritten. Code and tables keep their markup. */
function isProse({type}: Block): boolean {
  return type !== 'code' && type !== 'table' && type !== 'html'
}

/** Whether a section can be written below its first heading, wherever its values are. */
function takesAll({kind}: SectionShape): boolean {
  return kind !== 'markdown' && kind !== 'part' && kind !== 'parts' && kind !== 'fields'
}
