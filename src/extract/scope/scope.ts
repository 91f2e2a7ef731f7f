import type {Scope, SectionShape} from '../../form/shape.js'
import type {Block} from '../../read/blocks.js'
import {isContent} from '../content.js'
import {type FrontMatter, readFrontMatter} from '../header/front-matter.js'
import {Header} from '../header/header.js'
import type {HeaderLine} from '../header/line.js'
import type {Node, Outline} from '../headings/outline.js'
import {SectionHeads} from '../headings/section-heads.js'
import type {OpenPart, PartLine, ScopeAt} from '../kinds/reader.js'
import {plain} from '../pieces.js'
import {ROOT} from '../positions.js'
import {withoutCommon} from './common.js'
import {HeadedLines} from './headed-lines.js'
import {SectionLines} from './lines.js'
import {reportMissingSections} from './missing.js'
import {type ReadSections, reportOrder} from './order.js'
import {OutsideReader} from './outside.js'
import {PreambleReader} from './preamble.js'
import {Sections} from './sections.js'
import {TextReader} from './text.js'
import {TitleReader} from './title.js'
import {readTitleDate} from './title-date.js'

/** A document or a part that is being read, and its range in the source. */
export interface ScopePart extends ScopeAt {
  readonly from: number
  readonly to: number
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
  readonly #sections: Sections
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
    this.#title = new TitleReader(at, {heading: outline.title, given: () => this.#givenTitle()})
    this.#outside = new OutsideReader(at)
    this.#sections = new Sections(at, this.#outside, {
      takeLine: line => this.#takeLine(line),
      takeLines: block => this.#takeLines(block),
    })
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
    this.#sections.finish()
    reportOrder(context, this.#readSections())
    this.#header.settle()
    this.#reportUnrecognised()
    this.#title.finish(this.#at.from)
    if (this.#title.own && this.#at.within === null && context.recognised > 0)
      readTitleDate(this.#at, this.#header, this.#title.own)
    this.#header.reportMissing(nodes[0]?.start ?? to, this.#outline.title?.block.end ?? 0)
  }

  finish(): void {
    const nearTo = (section: SectionShape) => this.#outside.nearTo(section)
    const {headless} = this.#sections
    reportMissingSections(this.#at, this.#readSections(), {nearTo, given: this.#lines.given, headless})
  }

  late(node: Node, before: string): boolean {
    return this.#sections.late(node, before, this.#at.to)
  }

  /** Reads a line of a section that names another section or a field: "Regrets: Cy" below "Attendees". */
  #takeLine(line: PartLine): boolean {
    const field = this.#at.names.field(line.label.text)
    return field ? this.#header.takeLine(line, field) : this.#lines.takeLine(line)
  }

  /** Reads a paragraph of header lines that each name a field without a value; false for any other block. */
  #takeLines(block: Block): boolean {
    const found = block.type === 'paragraph' ? this.#header.find(block, undefined) : null
    const isOwn = ({field, below}: HeaderLine) => field && !this.#header.has(field) && below.length === 0
    if (!found?.lines.every(isOwn)) return false
    this.#header.keep(block, found)
    return true
  }

  #readSections(): ReadSections {
    return {sections: this.#scope.sections, nodes: this.#nodes, open: this.#sections.found, to: this.#at.to}
  }

  #readNodes(nodes: readonly Node[]): void {
    const {title, late} = this.#outline
    const heads = new SectionHeads(this.#at.context.source, this.#at.names, {...this.#outline, nodes}, this.#at.level)
    const firstNamed = nodes.findIndex(it => it.head.named)
    let read = 0
    for (const [k, node] of nodes.entries()) {
      const {named} = node.head
      if (k >= read) read = k + this.#sections.readHeadless(nodes, k)
      if (k < read) {
        // It was read with the sections beside it.
      } else if (named) {
        const isLast = k === nodes.length - 1
        const isBeforeSecond = nodes[k + 1]?.isSecond === true
        const {own, definitions} = isLast ? withoutCommon(node, this.#scope) : {own: node, definitions: []}
        this.#sections.read(own, named, {heads, isLast, isBeforeSecond})
        this.#outside.withoutDefinitions(definitions, this.#at.within)
      } else if (!this.#sections.readForPart(node, this.#nodes)) {
        const mayHoldHeader = firstNamed < 0 || k < firstNamed
        const header = (own: Node) =>
          mayHoldHeader ? this.#headed.read(own) : {from: own.head.block.end, blocks: own.blocks}
        this.#outside.keep({node, title, heads, header}, section => this.#sections.found.has(section))
      }
      if (late[0]?.start === node.end) this.#preamble.read(late)
    }
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

  /** Returns the title that front matter, or a line above the first section of the form, gives; null when none does. */
  #givenTitle(): string | null {
    const {names} = this.#at
    const entry = this.#matter?.entries.find(({name, value}) => value.text !== '' && names.isTitle(name.text))
    if (entry) return plain(entry.value.text)
    const {preamble, nodes, title} = this.#outline
    const named = nodes.findIndex(it => it.head.named)
    const above = named < 0 ? nodes : nodes.slice(0, named)
    const blocks = [...preamble, ...this.#outline.late, ...above.flatMap(({head, blocks: own}) => [head.block, ...own])]
    for (const [k, block] of blocks.entries()) {
      if (block === title?.block || !isContent(block)) continue
      const line = this.#header
        .find(block, blocks[k + 1])
        ?.lines.find(({field, label, value}) => !field && value.text !== '' && names.isTitle(label.text))
      if (line) return plain(line.value.text)
    }
    return null
  }

  /** Reports a document with at most a title of the form. It probably has another form. */
  #reportUnrecognised(): void {
    const {context, from, within} = this.#at
    const {fields, sections} = this.#scope
    if (within !== null || context.recognised > 0 || fields.length + sections.length === 0) return
    context.isUnrecognised = context.found.takes('unrecognised-document')
    context.report('unrecognised-document', {place: ROOT, start: from, end: from}, {form: context.formName})
  }
}
