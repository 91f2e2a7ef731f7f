import {isUnnamed, type Scope, type SectionShape} from '../../form/shape.js'
import type {Block} from '../../read/blocks.js'
import {withoutAfterword} from '../afterword.js'
import {isApart, isContent, isOwnMarkdown} from '../content.js'
import {type FrontMatter, readFrontMatter} from '../header/front-matter.js'
import {Header} from '../header/header.js'
import {keptHeading} from '../headings/head.js'
import {ownCount} from '../headings/label-section.js'
import type {NamedSection} from '../headings/names.js'
import type {Node, Outline} from '../headings/outline.js'
import {reportHeading} from '../headings/report.js'
import {SectionHeads} from '../headings/section-heads.js'
import {keepMisplaced, type OpenPart, type ScopeAt, type SectionAt, type SectionReader} from '../kinds/reader.js'
import {plain} from '../pieces.js'
import {type Place, ROOT} from '../positions.js'
import {withoutCommon} from './common.js'
import {HeadedLines} from './headed-lines.js'
import {SectionLines} from './lines.js'
import {reportMissingSections} from './missing.js'
import {type Placed, type ReadSections, reportLate, reportOrder} from './order.js'
import {lastComment, OutsideReader} from './outside.js'
import {PreambleReader} from './preamble.js'
import {TextReader} from './text.js'
import {TitleReader} from './title.js'

/** A document or a part that is being read, and its range in the source. */
export interface ScopePart extends ScopeAt {
  readonly from: number
  readonly to: number
}

/** A section that was found, and its reader. */
interface Open extends Placed {
  readonly reader: SectionReader
}

/** A section and its place among the others. */
interface SectionNode {
  readonly heads: SectionHeads
  readonly isLast: boolean
}

/** Reads the contents of a document or a part: its header lines, its text and its sections. */
export class ScopeReader implements OpenPart {
  readonly #at: ScopePart
  readonly #outline: Outline
  readonly #matter: FrontMatter | null
  readonly #header: Header
  readonly #text: TextReader
  readonly #title: TitleReader
  readonly #outside: OutsideReader
  readonly #preamble: PreambleReader
  readonly #headed: HeadedLines
  readonly #lines: SectionLines
  /** The sections that were found, each with its first node. */
  readonly #open = new Map<SectionShape, Open>()
  #nodes: readonly Node[] = []

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
    const readers = {header: this.#header, text: this.#text, title: this.#title, outside: this.#outside}
    this.#preamble = new PreambleReader(at, outline.title, {
      ...readers,
      readTable: table => this.#lines.takeTable(table),
    })
    this.#headed = new HeadedLines(at, readers)
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
    this.#preamble.read(this.#outline.preamble)
    const nodes = this.#withoutText(this.#outline.nodes)
    this.#nodes = nodes
    const late = this.#outline.late[0]?.start ?? to
    this.#text.finish(this.#at, Math.min(nodes[0]?.start ?? to, late))
    if (late < (nodes[0]?.start ?? to)) this.#preamble.read(this.#outline.late)
    this.#readNodes(nodes)
    this.#outside.apart(this.#outline.outside)
    for (const {reader} of this.#open.values()) reader.finish?.()
    reportOrder(context, this.#readSections())
    this.#header.settle()
    this.#reportUnrecognised()
    this.#title.finish(this.#at.from)
    this.#header.reportMissing(nodes[0]?.start ?? to, this.#outline.title?.block.end ?? 0)
  }

  finish(): void {
    const nearTo = (section: SectionShape) => this.#outside.nearTo(section)
    reportMissingSections(this.#at, this.#readSections(), {nearTo, given: this.#lines.given})
  }

  #readSections(): ReadSections {
    return {sections: this.#scope.sections, nodes: this.#nodes, open: this.#open, to: this.#at.to}
  }

  late(node: Node, before: string): boolean {
    const {context, names, to} = this.#at
    const named = names.sectionOf(node.head.text)
    if (!named || named.how === 'joined' || isUnnamed(named.section) || this.#open.has(named.section)) return false
    const {reader, place} = this.#openSection(node, named.section)
    reportLate(context, {node, place, section: named.section, before, to})
    reader.read({head: node.head, blocks: node.blocks, start: node.head.block.end, end: node.end})
    reader.finish?.()
    return true
  }

  #readNodes(nodes: readonly Node[]): void {
    const {title, late} = this.#outline
    const heads = new SectionHeads(this.#at.context.source, this.#at.names, {...this.#outline, nodes}, this.#at.level)
    const firstNamed = nodes.findIndex(it => it.head.named)
    for (const [k, node] of nodes.entries()) {
      const {named} = node.head
      if (named) {
        const isLast = k === nodes.length - 1
        const {own, definitions} = isLast ? withoutCommon(node, this.#scope) : {own: node, definitions: []}
        this.#section(own, named, {heads, isLast})
        this.#outside.withoutDefinitions(definitions, this.#at.within)
      } else if (!this.#isLate(node)) {
        const mayHoldHeader = firstNamed < 0 || k < firstNamed
        const header = (own: Node) =>
          mayHoldHeader ? this.#headed.read(own) : {from: own.head.block.end, blocks: own.blocks}
        this.#outside.keep({node, title, heads, header}, section => this.#open.has(section))
      }
      if (late[0]?.start === node.end) this.#preamble.read(late)
    }
  }

  /** Reads a section of a part above that is below other sections: "Consequences" below the section after "Decision". */
  #isLate(node: Node): boolean {
    if (node.isSecond) return false
    return [...this.#open.values()].some(({reader, node: own}) => {
      const next = this.#nodes[this.#nodes.indexOf(own) + 1]
      return reader.late && next ? reader.late(node, plain(next.head.text.text)) : false
    })
  }

  /**
   * Returns the headings without those that belong to the text of the scope: deeper headings, or all headings if the
   * scope has no sections.
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

  /** Whether front matter, or a line above the first section of the form, gives the title. */
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

  #section(node: Node, named: NamedSection, {heads, isLast}: SectionNode): void {
    const {context} = this.#at
    const {section} = named
    const {block, text} = node.head
    const first = this.#open.get(section)
    const open = first ?? this.#openSection(node, section)
    context.recognised++
    if (this.#at.within === null) context.sections++
    context.positions.mark(block.start, block.end)
    reportHeading(context, {head: node.head, named, heads}, open.place)
    open.reader.heading?.(text)
    if (first && !isUnnamed(section)) {
      const params = {actual: plain(text.text), section: section.names[0]}
      context.report('duplicate-section', open.place, block.start, block.end, params, {related: first.node.head.block})
    }
    const own = isLast && cutsAfterword(section) ? this.#withoutAfterword(node.blocks) : node.blocks
    const all = keepsAll(section) ? own : this.#outside.withoutDefinitions(own, this.#withinOf(section))
    const cut = keepsAll(section) ? -1 : all.findIndex(it => isApart(context.source, it))
    const within = cut < 0 ? all : all.slice(0, cut)
    const count = ownCount(context.source, {...node, blocks: within}, heads.hasHeadings)
    const blocks = within.slice(0, count)
    if (cut >= 0 && !blocks.some(isContent)) return this.#keepApart(open, section, all.slice(cut))
    if (
      !isUnnamed(section) &&
      !blocks.some(it => (section.kind === 'markdown' ? isOwnMarkdown(context.source, it) : isContent(it)))
    ) {
      if (isLast && context.stopped) return
      if (keepsAll(section)) this.#outside.withoutDefinitions(blocks, this.#withinOf(section))
      context.positions.miss(open.place, block.end)
      if (section.kind === 'part' && section.optional) return
      context.report('empty-section', open.place, block.start, block.end, {section: section.names[0]})
      return
    }
    open.reader.read({head: node.head, blocks, start: block.end, end: node.end})
    const [other] = within.slice(count)
    if (other) keepMisplaced(this.#sectionAt(section, open.place), other.start, (within.at(-1) as Block).end)
    if (cut >= 0) this.#keepApart(open, section, all.slice(cut))
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
    return {context, kinds, names, section, holder, place, within: this.#withinOf(section), level}
  }

  #withinOf({key}: SectionShape): string {
    const {within} = this.#at
    return within === null ? key : `${within}.${key}`
  }

  /** Keeps the text after the content of the last section as text outside the form. */
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

  /** Reports a document with at most a title of the form. It probably has another form. */
  #reportUnrecognised(): void {
    const {context, from, within} = this.#at
    const {fields, sections} = this.#scope
    if (within !== null || context.recognised > 0 || fields.length + sections.length === 0) return
    context.isUnrecognised = context.found.takes('unrecognised-document')
    context.report('unrecognised-document', ROOT, from, from, {form: context.formName})
  }
}

/** A thematic break in markdown is part of the markdown. */
function cutsAfterword(section: SectionShape): boolean {
  return !keepsAll(section)
}

/** Whether a kind takes all blocks, or passes them on to its own sections. */
function keepsAll({kind}: SectionShape): boolean {
  return kind === 'markdown' || kind === 'part' || kind === 'parts'
}
