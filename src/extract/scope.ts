import type {Scope, SectionShape} from '../form/shape.js'
import type {Block} from '../read/blocks.js'
import {withoutAfterword} from './afterword.js'
import {type FrontMatter, readFrontMatter} from './header/front-matter.js'
import {Header} from './header/header.js'
import type {FoundLines} from './header/line.js'
import {keptHeading} from './headings/head.js'
import {isUnnamed, type NamedSection} from './headings/names.js'
import {divides, isApart, isContent, isDefinition, type Node, type Outline} from './headings/outline.js'
import {reportHeading} from './headings/report.js'
import {SectionHeads} from './headings/section-heads.js'
import {keepMisplaced, type ScopeAt, type SectionReader} from './kinds/reader.js'
import {plain} from './pieces.js'
import {ROOT} from './positions.js'
import {SectionLines} from './scope-lines.js'
import {reportMissingSections} from './scope-missing.js'
import {type Placed, reportOrder} from './scope-order.js'
import {lastComment, OutsideReader} from './scope-outside.js'
import {TextReader} from './scope-text.js'
import {TitleReader} from './scope-title.js'

/** A document or a part that is read, with its part of the source. */
export interface ScopePart extends ScopeAt {
  readonly from: number
  readonly to: number
}

/** A section that was found, with its reader. */
interface Open extends Placed {
  readonly reader: SectionReader
}

/** A section among others. */
interface SectionNode {
  readonly heads: SectionHeads
  readonly isLast: boolean
}

/** Reads what a document or a part holds: its header lines, its text and its sections. */
export class ScopeReader {
  readonly #at: ScopePart
  readonly #outline: Outline
  readonly #matter: FrontMatter | null
  readonly #header: Header
  readonly #text: TextReader
  readonly #title: TitleReader
  readonly #outside: OutsideReader
  readonly #lines: SectionLines
  /** The sections that were found, each with its first node. */
  readonly #open = new Map<SectionShape, Open>()

  constructor(at: ScopePart, outline: Outline, matter: FrontMatter | null = null) {
    this.#at = at
    this.#outline = outline
    this.#matter = matter
    const {context, names, holder} = at
    this.#text = new TextReader(context, names.scope, holder)
    this.#header = new Header({
      context,
      fields: names.scope.fields,
      labels: names,
      holder,
      keepText: (start, end) => this.#text.keep({start, end, before: false}, at.within),
      readSection: line => this.#lines.takeLine(line),
      keepTitle: line => this.#title.readLine(line),
    })
    this.#title = new TitleReader(at, {heading: outline.title, hasLine: () => this.#hasTitleLine()})
    this.#outside = new OutsideReader(at)
    this.#lines = new SectionLines(at, outline.nodes)
  }

  get #scope(): Scope {
    return this.#at.names.scope
  }

  read(): void {
    const {context, names, to} = this.#at
    if (this.#matter)
      readFrontMatter(
        {
          context,
          names,
          header: this.#header,
          readSection: entry => this.#lines.takeEntry(entry),
          title: this.#title.own?.block ?? null,
        },
        this.#matter,
      )
    this.#preamble(this.#outline.preamble)
    const nodes = this.#withoutText(this.#outline.nodes)
    const late = this.#outline.late[0]?.start ?? to
    this.#text.finish(this.#at, Math.min(nodes[0]?.start ?? to, late))
    if (late < (nodes[0]?.start ?? to)) this.#preamble(this.#outline.late)
    this.#readNodes(nodes)
    this.#outside.apart(this.#outline.outside)
    for (const {reader} of this.#open.values()) reader.finish?.()
    const sections = {sections: this.#scope.sections, nodes, open: this.#open, to}
    reportOrder(context, sections)
    this.#header.settle()
    this.#reportUnrecognised()
    this.#title.finish(this.#at.from)
    this.#header.reportMissing(nodes[0]?.start ?? to, this.#outline.title?.block.end ?? 0)
    const nearTo = (section: SectionShape) => this.#outside.nearTo(section)
    reportMissingSections(this.#at, sections, {nearTo, given: this.#lines.given})
  }

  #readNodes(nodes: readonly Node[]): void {
    const {title, late} = this.#outline
    const heads = new SectionHeads(this.#at.context.source, this.#at.names, {...this.#outline, nodes}, this.#at.level)
    const firstNamed = nodes.findIndex(it => it.head.named)
    for (const [k, node] of nodes.entries()) {
      const {named} = node.head
      if (named) this.#section(node, named, {heads, isLast: k === nodes.length - 1})
      else {
        const mayHoldHeader = firstNamed < 0 || k < firstNamed
        const header = (own: Node) => this.#headerIn(own, mayHoldHeader)
        this.#outside.keep({node, title, heads, header}, section => this.#open.has(section))
      }
      if (late[0]?.start === node.end) this.#preamble(late)
    }
  }

  /* Before the first section, and below a title that is lower: title, header lines and text. */

  #preamble(preamble: readonly Block[]): void {
    const {title} = this.#outline
    const titleAt = title ? preamble.indexOf(title.block) : -1
    let isBelowTitle = titleAt >= 0 && this.#at.within === null
    // Definitions that may open the text of the scope.
    let opening: Block[] = []
    const keepOpening = () => {
      this.#outside.withoutDefinitions(opening, this.#at.within)
      opening = []
    }
    for (let at = 0; at < preamble.length; at++) {
      const block = preamble[at] as Block
      if (isDefinition(block) && !this.#text.takesAll) {
        this.#flushText()
        opening.push(block)
        if (at < titleAt || !this.#text.mayTakeAll) keepOpening()
        continue
      }
      if (at === titleAt) {
        this.#flushText()
        if (title) this.#title.readHeading(title)
        continue
      }
      if (isApart(this.#at.context.source, block)) {
        this.#flushText()
        keepOpening()
        at = this.#keepBelow(preamble, at, titleAt)
        continue
      }
      if (!isContent(block)) {
        // In a part, markdown is kept as it is from its heading on.
        if (this.#at.within !== null && this.#text.mayTakeAll && !this.#text.takesAll) opening.push(block)
        else if ((!this.#scope.text || at < titleAt) && divides(this.#at.context.source, block)) this.#flushText()
        else this.#text.pause()
        continue
      }
      const below = at + 1 === titleAt ? undefined : preamble[at + 1]
      const lines = this.#headerLines(block, below)
      if (lines > 0) {
        this.#flushText()
        keepOpening()
      } else if (isBelowTitle && at > titleAt && this.#header.readBare(block, preamble.slice(at + 1))) continue
      else {
        for (const it of [...opening, block]) this.#text.add(it, at < titleAt)
        opening = []
        if (at > titleAt) isBelowTitle = false
      }
      if (lines > 1) at++
    }
    keepOpening()
    this.#flushText()
  }

  /** Keeps what a comment sets apart, up to the next such comment or the title; gives the index of its last block. */
  #keepBelow(preamble: readonly Block[], at: number, titleAt: number): number {
    const {context, within} = this.#at
    let to = at + 1
    while (to < preamble.length && to !== titleAt && !isApart(context.source, preamble[to] as Block)) to++
    const own = preamble.slice(at, to)
    const [last] = own.slice(-1)
    const comment = lastComment(context.source, own)
    if (last && last !== comment) this.#text.keep({start: comment.end, end: last.end, before: to <= titleAt}, within)
    return to - 1
  }

  /**
   * The headings except for those that belong to the text of the scope: deeper ones, and all where it has no sections.
   */
  #withoutText(nodes: readonly Node[]): readonly Node[] {
    const {text, sections} = this.#scope
    if (text?.kind !== 'markdown') return nodes
    const late = this.#outline.late[0]?.start ?? this.#at.to
    const isOwn = ({head, start}: Node) =>
      !head.named && (sections.length === 0 || head.level > this.#at.level) && start < late
    const own = nodes.findIndex(node => !isOwn(node))
    const count = own < 0 ? nodes.length : own
    for (const {head, blocks} of nodes.slice(0, count))
      for (const block of [head.block, ...blocks]) this.#text.add(block, false)
    return nodes.slice(count)
  }

  #flushText(): void {
    this.#text.flush(this.#at)
  }

  /** Reads a block as header lines; gives how many blocks they are. */
  #headerLines(block: Block, below: Block | undefined): number {
    const isDocument = this.#at.within === null
    if (isDocument && this.#scope.text === null) return this.#header.readBlock(block, below)
    if (this.#text.takesAll) return 0
    const found = this.#header.find(block, below)
    if (!found) return 0
    const isOwn = isDocument && !this.#text.hasBegun && found.lines.every(line => line.canonical)
    if (!isOwn && !found.lines.some(line => line.field)) return 0
    this.#header.keep(block, found)
    return found.count
  }

  /** Whether front matter, or a line above the first section of the form, names the title. */
  #hasTitleLine(): boolean {
    const {names} = this.#at
    if (this.#matter?.entries.some(({name, value}) => value.text !== '' && names.isTitle(name.text))) return true
    const {preamble, nodes, title} = this.#outline
    const named = nodes.findIndex(it => it.head.named)
    const above = named < 0 ? nodes : nodes.slice(0, named)
    const blocks = [...preamble, ...this.#outline.late, ...above.flatMap(({head, blocks: own}) => [head.block, ...own])]
    return blocks.some((block, k) => {
      if (block === title?.block || !isContent(block)) return false
      const lines = this.#header.find(block, blocks[k + 1])?.lines ?? []
      return lines.some(({field, label, value}) => !field && value.text !== '' && names.isTitle(label.text))
    })
  }

  /* Sections of the form. */

  #section(node: Node, named: NamedSection, {heads, isLast}: SectionNode): void {
    const {context} = this.#at
    const {section} = named
    const {block, text} = node.head
    const first = this.#open.get(section)
    const open = first ?? this.#openSection(node, section)
    context.recognised++
    if (this.#at.within === null) context.sections++
    context.positions.mark(block.start, block.end)
    reportHeading(context, node.head, named, open.place, heads)
    open.reader.heading?.(text)
    if (first && !isUnnamed(section)) {
      const params = {actual: plain(text.text), section: section.names[0]}
      context.report('duplicate-section', open.place, block.start, block.end, params, {related: first.node.head.block})
    }
    const own = isLast && cutsAfterword(section) ? this.#withoutAfterword(node.blocks) : node.blocks
    const all = keepsAll(section) ? own : this.#outside.withoutDefinitions(own, this.#withinOf(section))
    const cut = keepsAll(section) ? -1 : all.findIndex(it => isApart(context.source, it))
    const blocks = cut < 0 ? all : all.slice(0, cut)
    if (cut >= 0 && !blocks.some(isContent)) return this.#keepApart(open, section, all.slice(cut))
    if (!isUnnamed(section) && this.#isEmpty(section, node, blocks)) {
      if (isLast && context.stopped) return
      if (keepsAll(section)) this.#outside.withoutDefinitions(blocks, this.#withinOf(section))
      context.positions.miss(open.place, block.end)
      if (section.kind === 'part' && section.optional) return
      context.report('empty-section', open.place, block.start, block.end, {section: section.names[0]})
      return
    }
    open.reader.read({head: node.head, blocks, start: block.end, end: node.end})
    if (cut >= 0) this.#keepApart(open, section, all.slice(cut))
  }

  /**
   * Keeps what comments set apart from a section: what is below each of them, under its heading if it begins with one.
   */
  #keepApart({place}: Open, section: SectionShape, blocks: readonly Block[]): void {
    const {context} = this.#at
    const at = {...this.#sectionAt(section), place}
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

  /** Whether nothing is below a heading. For markdown that is kept as it is, comments and the like are content too. */
  #isEmpty({kind}: SectionShape, {head, end}: Node, blocks: readonly Block[]): boolean {
    if (kind !== 'markdown') return !blocks.some(isContent)
    return this.#at.context.source.slice(head.block.end, end).trim() === ''
  }

  #openSection(node: Node, section: SectionShape): Open {
    const {context, holder, kinds} = this.#at
    const place = context.positions.child(holder.place, section.key)
    const open = {node, place, reader: kinds.section({...this.#sectionAt(section), place})}
    this.#open.set(section, open)
    return open
  }

  #sectionAt(section: SectionShape) {
    const {context, holder, kinds, level} = this.#at
    return {context, kinds, section, holder, level, within: this.#withinOf(section)}
  }

  #withinOf({key}: SectionShape): string {
    const {within} = this.#at
    return within === null ? key : `${within}.${key}`
  }

  /** Keeps what is below the content of the last section as text outside the form. */
  #withoutAfterword(content: readonly Block[]): readonly Block[] {
    const {context, within} = this.#at
    if (within !== null) return content
    const {own, after} = withoutAfterword(context.source, content)
    const [first] = after
    const last = after.at(-1)
    if (!first || !last) return content
    const place = context.keepText(first.start, last.end, null)
    const params = {actual: context.source.slice(first.start, last.end), kind: 'after'} as const
    if (place !== null) context.report('wrapped-document', place, first.start, last.end, params)
    return own
  }

  /* Header lines below headings outside the form. */

  /**
   * What a section outside the form holds except for the header lines at its top; null when it is a header line itself.
   */
  #headerIn(node: Node, mayHoldHeader: boolean): {from: number; blocks: readonly Block[]} | null {
    const {head, blocks} = node
    if (!mayHoldHeader) return {from: head.block.end, blocks}
    if (this.#headerHeading(node)) return null
    const taken = this.#headerBelow(blocks)
    return {from: taken > 0 ? (blocks[taken - 1] as Block).end : head.block.end, blocks: blocks.slice(taken)}
  }

  /** Reads a heading that is a header line: `## Date: 2024`, or `### Date` above its value. */
  #headerHeading({head, blocks}: Node): boolean {
    const {block} = head
    const found = block.type === 'heading' ? this.#header.find(block, blocks[0]) : null
    if (found === null) return false
    this.#header.keep(block, found)
    const more = blocks.slice(found.count - 1)
    const taken = this.#headerBelow(more)
    const rest = more.slice(taken).filter(isContent)
    const firstHeading = rest.findIndex(it => it.type === 'heading')
    const text = firstHeading < 0 ? rest : rest.slice(0, firstHeading)
    const [first] = text
    if (first) this.#text.keep({start: first.start, end: (text.at(-1) as Block).end, before: false}, this.#at.within)
    this.#outside.keepHeaded(rest.slice(text.length))
    return true
  }

  /** Reads header lines right below a heading, before the sections; gives how many blocks they are. */
  #headerBelow(blocks: readonly Block[]): number {
    const all: [Block, FoundLines][] = []
    let at = 0
    for (let below = blocks[at]; below; below = blocks[at]) {
      const found = isContent(below) ? this.#header.find(below, blocks[at + 1]) : null
      if (isContent(below) && !found) break
      if (found) all.push([below, found])
      at += found?.count ?? 1
    }
    const {names} = this.#at
    if (!all.some(([, {lines}]) => lines.some(({field, label}) => field || names.isTitle(label.text)))) return 0
    for (const [block, found] of all) this.#header.keep(block, found)
    return at
  }

  /** A document in which nothing of the form but a title is found most likely is of another form. */
  #reportUnrecognised(): void {
    const {context, from, within} = this.#at
    const {fields, sections} = this.#scope
    if (within !== null || context.recognised > 0 || fields.length + sections.length === 0) return
    context.isUnrecognised = context.found.takes('unrecognised-document')
    context.report('unrecognised-document', ROOT, from, from, {form: context.formName})
  }
}

/** A thematic break in markdown is a part of it. */
function cutsAfterword(section: SectionShape): boolean {
  return !keepsAll(section)
}

/** Whether a kind takes all blocks, or hands them on to sections of its own. */
function keepsAll({kind}: SectionShape): boolean {
  return kind === 'markdown' || kind === 'part' || kind === 'parts'
}
