import {isUnnamed, type SectionShape, takesHeadings} from '../../form/shape.js'
import type {Block} from '../../read/blocks.js'
import {withoutAfterword} from '../afterword.js'
import {isApart, isContent, isOwnMarkdown} from '../content.js'
import {keptHeading} from '../headings/head.js'
import {ownBlockCount} from '../headings/label-section.js'
import type {NamedSection} from '../headings/names.js'
import type {Node} from '../headings/outline.js'
import {reportHeading} from '../headings/report.js'
import type {SectionHeads} from '../headings/section-heads.js'
import {keepMisplaced, type ScopeAt, type SectionAt, type SectionReader} from '../kinds/reader.js'
import {plain} from '../pieces.js'
import type {Place} from '../positions.js'
import {type Placed, reportLate} from './order.js'
import {lastComment, type OutsideReader} from './outside.js'

/** A section that was found, and its reader. */
interface Open extends Placed {
  readonly reader: SectionReader
}

/** A section and its place among the others. */
interface SectionNode {
  readonly heads: SectionHeads
  readonly isLast: boolean
  /** Whether a second document is below it. */
  readonly isBeforeSecond: boolean
}

/** Reads lines of a section that name another part of the scope. */
export interface LineReaders {
  readonly takeLine: NonNullable<SectionAt['takeLine']>
  /** Reads a block of lines that each name a field without a value; false for any other block. */
  readonly takeLines: (block: Block) => boolean
}

/** Reads the sections of a document or a part that the form names. */
export class Sections {
  readonly #at: ScopeAt
  readonly #outside: OutsideReader
  readonly #takeLine: LineReaders['takeLine']
  readonly #takeLines: LineReaders['takeLines']
  /** The sections that were found, each with its first node. */
  readonly #open = new Map<SectionShape, Open>()
  readonly #headless = new Map<SectionShape, Placed>()

  constructor(at: ScopeAt, outside: OutsideReader, {takeLine, takeLines}: LineReaders) {
    this.#at = at
    this.#outside = outside
    this.#takeLine = takeLine
    this.#takeLines = takeLines
  }

  /** The sections that have a heading, each with its first node. */
  get found(): ReadonlyMap<SectionShape, Placed> {
    if (this.#headless.size === 0) return this.#open
    return new Map([...this.#open].filter(([section]) => !this.#headless.has(section)))
  }

  /** The parts that have no heading of their own, each with the node of its first section. */
  get headless(): ReadonlyMap<SectionShape, Placed> {
    return this.#headless
  }

  finish(): void {
    for (const {reader} of this.#open.values()) reader.finish?.()
  }

  /** Reads the section of a node. */
  read(node: Node, named: NamedSection, {heads, isLast, isBeforeSecond}: SectionNode): void {
    const {section} = named
    const {block, text} = node.head
    const first = this.#open.get(section)
    const open = first ?? this.#openSection(node, section)
    const {context} = this.#at
    context.recognised++
    if (this.#at.within === null) context.sections++
    context.positions.mark(block.start, block.end)
    reportHeading(context, {head: node.head, named, heads}, open.place)
    open.reader.heading?.(text)
    if (first && !isUnnamed(section)) {
      const params = {actual: plain(text.text), section: section.names[0]}
      context.report('duplicate-section', {place: open.place, start: block.start, end: block.end}, params, {
        related: first.node.head.block,
      })
    }
    this.#contents(node, open, section, {heads, isLast, isBeforeSecond})
  }

  /** Reads the blocks below the heading of a section. Text that is not part of it is kept. */
  #contents(node: Node, open: Open, section: SectionShape, {heads, isLast, isBeforeSecond}: SectionNode): void {
    const {context} = this.#at
    const {source} = context
    const all = this.#ownBlocks(node.blocks, section, {isLast, isBeforeSecond})
    const cut = takesHeadings(section) ? -1 : all.findIndex(it => isApart(source, it))
    const within = cut < 0 ? all : all.slice(0, cut)
    const count = ownBlockCount(source, {...node, blocks: within}, heads.hasHeadings)
    const blocks = within.slice(0, count)
    if (cut >= 0 && !blocks.some(isContent)) return this.#keepApart(open, section, all.slice(cut))
    const isOwn = (it: Block) => (section.kind === 'markdown' ? isOwnMarkdown(source, it) : isContent(it))
    const end = node.head.block.end
    if (!isUnnamed(section) && !blocks.some(isOwn)) {
      if (isLast && context.stopped) return
      if (takesHeadings(section)) this.#outside.withoutDefinitions(blocks, this.#withinOf(section))
      return this.#reportEmpty(node, open, section)
    }
    open.reader.read({head: node.head, blocks, start: end, end: node.end})
    const [other] = this.#otherBelow(within.slice(count))
    if (other) keepMisplaced(this.#sectionAt(section, open.place), other.start, (within.at(-1) as Block).end)
    if (cut >= 0) this.#keepApart(open, section, all.slice(cut))
  }

  /** Reads lines below the content of a section that name fields of the scope. Returns the blocks from the first other one on. */
  #otherBelow(blocks: readonly Block[]): readonly Block[] {
    const other = blocks.findIndex(it => isContent(it) && !this.#takeLines(it))
    return other < 0 ? [] : blocks.slice(other)
  }

  /**
   * Returns the blocks of a section without link definitions, and without an afterword below the last section of a
   * document.
   */
  #ownBlocks(
    blocks: readonly Block[],
    section: SectionShape,
    {isLast, isBeforeSecond}: Pick<SectionNode, 'isLast' | 'isBeforeSecond'>,
  ): readonly Block[] {
    if (takesHeadings(section)) return blocks
    const own = isLast || isBeforeSecond ? this.#withoutAfterword(blocks, isBeforeSecond) : blocks
    return this.#outside.withoutDefinitions(own, this.#withinOf(section))
  }

  #reportEmpty({head: {block}}: Node, {place}: Open, section: SectionShape): void {
    const {context} = this.#at
    context.positions.miss(place, block.end)
    if (section.kind === 'part' && section.optional) return
    context.report('empty-section', {place, start: block.start, end: block.end}, {section: section.names[0]})
  }

  /**
   * Reads consecutive sections of a part that has no heading of its own, from a node on. Returns the number of their
   * nodes.
   */
  readHeadless(nodes: readonly Node[], at: number): number {
    const {context, names} = this.#at
    const partOf = ({head, isSecond}: Node) => (head.named || isSecond ? undefined : names.partWith(head.text.text))
    const first = nodes[at] as Node
    const part = partOf(first)
    if (!part || this.#open.has(part) || nodes.some(({head}) => head.named?.section === part)) return 0
    const other = nodes.findIndex((node, k) => k > at && partOf(node) !== part)
    const own = nodes.slice(at, other < 0 ? nodes.length : other)
    const open = this.#openSection(first, part)
    this.#headless.set(part, open)
    context.recognised++
    if (this.#at.within === null) context.sections++
    const blocks = own.flatMap(({head: {block}, blocks: below}) => [block, ...below])
    open.reader.read({head: first.head, blocks, start: first.start, end: (own.at(-1) as Node).end})
    return own.length
  }

  /**
   * Reads a section of a part above that is below other sections: "Consequences" below the section after "Decision".
   * `nodes` are the sections of the scope. False for any other node.
   */
  readForPart(node: Node, nodes: readonly Node[]): boolean {
    if (node.isSecond) return false
    return [...this.#open.values()].some(({reader, node: own}) => {
      const next = nodes[nodes.indexOf(own) + 1]
      return reader.late && next ? reader.late(node, plain(next.head.text.text)) : false
    })
  }

  /**
   * Reads a section of the scope that is below a later section of the document. `before` is the name of the section that
   * it should be before, `to` the end of the scope. Returns false for any other node.
   */
  late(node: Node, before: string, to: number): boolean {
    const {context, names} = this.#at
    const named = names.sectionOf(node.head.text)
    if (!named || named.how === 'joined' || isUnnamed(named.section) || this.#open.has(named.section)) return false
    const {reader, place} = this.#openSection(node, named.section)
    context.positions.mark(node.head.block.start, node.head.block.end)
    reportLate(context, {node, place, section: named.section, before, to})
    reader.read({head: node.head, blocks: node.blocks, start: node.head.block.end, end: node.end})
    reader.finish?.()
    return true
  }

  /**
   * Keeps the texts that comments set apart from a section, each below its comment. A text that begins with a heading
   * gets this heading.
   */
  #keepApart({place}: Open, section: SectionShape, blocks: readonly Block[]): void {
    const {context} = this.#at
    const at = this.#sectionAt(section, place)
    for (let from = 0; from < blocks.length; ) {
      let to = from + 1
      while (to < blocks.length && !isApart(context.source, blocks[to] as Block)) to++
      const own = blocks.slice(from, to)
      const comment = lastComment(context.source, own)
      const [first, ...more] = own.slice(own.indexOf(comment) + 1)
      from = to
      if (!first) continue
      const end = (more.at(-1) ?? first).end
      if (first.type === 'heading' && comment === own[0]) keepMisplaced(at, first.end, end, keptHeading(first))
      else keepMisplaced(at, first.start, end)
    }
  }

  #openSection(node: Node, section: SectionShape): Open {
    const {context, holder, kinds} = this.#at
    const place = context.positions.child(holder.place, section.key)
    const open = {node, place, reader: kinds.section(this.#sectionAt(section, place))}
    this.#open.set(section, open)
    return open
  }

  #sectionAt(section: SectionShape, place: Place): SectionAt {
    const {context, holder, kinds, level, names} = this.#at
    const within = this.#withinOf(section)
    return {context, kinds, names, section, holder, place, within, level, takeLine: this.#takeLine}
  }

  #withinOf({key}: SectionShape): string {
    const {within} = this.#at
    return within === null ? key : `${within}.${key}`
  }

  /** Keeps the text after the content of the last section as text outside the form. */
  #withoutAfterword(content: readonly Block[], isBeforeSecond: boolean): readonly Block[] {
    const {context, within} = this.#at
    if (within !== null) return content
    const {own, after} = withoutAfterword(context.source, content, isBeforeSecond)
    const kept = this.#otherBelow(after)
    const [first] = kept
    const last = kept.at(-1)
    if (after.length > 0 && !first) return own
    if (!first || !last) return content
    const place = context.keepText(first.start, last.end, null)
    const params = {actual: context.source.slice(first.start, last.end), kind: 'after'} as const
    if (place !== null) context.report('wrapped-document', {place, start: first.start, end: last.end}, params)
    return own
  }
}
