import type {Scope, SectionShape} from '../form/shape.js'
import {isDocumentKind} from '../grammar/chatter.js'
import {escapeHeading} from '../markdown/escape.js'
import {DEEPEST_LEVEL, hashes, TITLE_LEVEL} from '../markdown/notation.js'
import type {Block, Heading} from '../read/blocks.js'
import {withoutAfterword} from './afterword.js'
import {pastClosing, replace} from './blanks.js'
import type {KeptHead} from './context.js'
import {Header} from './header/header.js'
import type {FoundLines, HeaderLine} from './header/line.js'
import {patternText, readHeading} from './heading-value.js'
import {type Head, isOwnName} from './headings/head.js'
import {isUnnamed, type NamedSection} from './headings/names.js'
import {isApart, isContent, type Node, type Outline, ownCount} from './headings/outline.js'
import {reportHeading, reportStyle} from './headings/report.js'
import {SectionHeads} from './headings/section-heads.js'
import {keepMisplaced, type ScopeAt, type SectionReader} from './kinds/reader.js'
import {plain} from './pieces.js'
import {type Place, ROOT} from './positions.js'
import {TextReader} from './scope-text.js'

/** A document or a part that is read, with its part of the source. */
export interface ScopePart extends ScopeAt {
  readonly from: number
  readonly to: number
}

/** A section that was found, with what reads it. */
interface Open {
  readonly node: Node
  readonly place: Place
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
  readonly #header: Header
  readonly #text: TextReader
  /** The sections that were found, each with its first node. */
  readonly #open = new Map<SectionShape, Open>()
  /** Headings outside the form that come near the name of a section. */
  readonly #near = new Map<SectionShape, Block>()
  /** A heading that only says what kind of document this is. */
  #generic: Head | null = null
  /** Whether front matter or a header line gave the title. */
  #titleGiven = false

  constructor(at: ScopePart) {
    this.#at = at
    const {context, names, holder} = at
    this.#text = new TextReader(context, names.scope, holder)
    this.#header = new Header({
      context,
      fields: names.scope.fields,
      labels: names,
      holder,
      keepText: (start, end) => this.#text.keep({start, end, before: false}, at.within),
      keepTitle: line => this.#titleLine(line),
    })
  }

  get header(): Header {
    return this.#header
  }

  get #scope(): Scope {
    return this.#at.names.scope
  }

  read(outline: Outline): void {
    const {title, late} = outline
    this.#preamble(outline)
    const [first] = late
    const nodes = this.#withoutText(outline.nodes, first)
    this.#text.finish(this.#at, Math.min(nodes[0]?.start ?? outline.end, first?.start ?? outline.end))
    if (first && nodes.every(it => it.start > first.start)) this.#preamble({preamble: late, title})
    const heads = new SectionHeads(this.#at.context.source, this.#at.names, {...outline, nodes}, this.#at.level)
    const firstNamed = nodes.findIndex(it => it.head.named)
    for (const [k, node] of nodes.entries()) {
      if (node.head.named) this.#section(node, node.head.named, {heads, isLast: k === nodes.length - 1})
      else this.#outside(node, title, firstNamed < 0 || k < firstNamed)
      if (first?.start === node.end) this.#preamble({preamble: late, title})
    }
    this.#apart(outline.outside)
    this.#settleTitle()
    for (const {reader} of this.#open.values()) reader.finish?.()
    this.#reportOrder(nodes)
    this.#reportMissing({...outline, nodes})
    this.#reportUnrecognised()
  }

  /* Before the first section: title, header lines and text. */

  #preamble({preamble, title}: Pick<Outline, 'preamble' | 'title'>): void {
    const titleAt = title ? preamble.indexOf(title.block) : -1
    let isBelowTitle = titleAt >= 0 && this.#at.within === null
    for (let at = 0; at < preamble.length; at++) {
      const block = preamble[at] as Block
      if (isDefinition(block) && !this.#text.takesAll) {
        this.#flushText()
        this.#withoutDefinitions([block], this.#at.within)
        continue
      }
      if (at === titleAt) {
        this.#flushText()
        this.#title(title as Head)
        continue
      }
      if (!isContent(block)) {
        this.#text.pause()
        continue
      }
      const below = at + 1 === titleAt ? undefined : preamble[at + 1]
      const lines = this.#headerLines(block, below)
      if (lines > 0) this.#flushText()
      else if (isBelowTitle && at > titleAt && this.#header.readBare(block, preamble.slice(at + 1))) continue
      else {
        this.#text.add(block, at < titleAt)
        if (at > titleAt) isBelowTitle = false
      }
      if (lines > 1) at++
    }
    this.#flushText()
  }

  /** The headings but for those that belong to the text of the scope: deeper ones, and all where it has no sections. */
  #withoutText(nodes: readonly Node[], title: Block | undefined): readonly Node[] {
    const {text, sections} = this.#scope
    if (text?.kind !== 'markdown') return nodes
    const isOwn = ({head, start}: Node) =>
      !head.named && (sections.length === 0 || head.level > this.#at.level) && !(title && start > title.start)
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

  #title(head: Head): void {
    const {context, holder, names} = this.#at
    const {heading} = this.#scope
    const {start, end} = head.block
    context.positions.mark(start, end)
    if (!heading) return
    reportStyle(context, head, context.positions.child(holder.place, heading.key), TITLE_LEVEL)
    // "Document Summary" is the title only where no line gives another.
    if (this.#at.within === null && isDocumentKind(head.text.text)) this.#generic = head
    else if (head.text.text !== '') readHeading(context, names, head.text, holder)
  }

  /** Reads a line that gives the title; false where a heading does. */
  #titleLine({start, end, value, expected, fix}: HeaderLine): boolean {
    const {context, holder, names, within} = this.#at
    const {heading} = this.#scope
    if (within !== null || !heading || this.#titleGiven || holder.values[heading.key] !== null) return false
    const place = context.positions.child(holder.place, heading.key)
    readHeading(context, names, value, holder)
    this.#titleGiven = true
    const written = `${hashes(TITLE_LEVEL)} ${escapeHeading(plain(value.text))}`
    const generic = this.#generic
    const asHeading = () =>
      fix()?.map(edit => ({...edit, content: edit.content.replace(expected(), () => written)})) ?? null
    const params = {actual: context.source.slice(start, end), expected: written}
    // Below another heading it would be the second title.
    context.report('heading-style', place, start, end, params, {fix: generic ? () => null : asHeading})
    if (generic === null) return true
    const {block, text} = generic
    const found = {actual: plain(text.text), first: plain(value.text)}
    context.report('multiple-titles', place, block.start, block.end, found, {related: {start, end}})
    this.#generic = null
    return true
  }

  #settleTitle(): void {
    const {context, holder, names} = this.#at
    const generic = this.#generic
    const {heading} = this.#scope
    if (!generic || !heading) return
    if (!this.#titleGiven) return readHeading(context, names, generic.text, holder)
    const {block, text} = generic
    const place = context.positions.child(holder.place, heading.key)
    const params = {actual: plain(text.text), first: String(holder.values[heading.key])}
    context.report('multiple-titles', place, block.start, block.end, params)
  }

  /* Sections of the form. */

  #section(node: Node, named: NamedSection, {heads, isLast}: SectionNode): void {
    const {context} = this.#at
    const {section} = named
    const {block, text} = node.head
    const first = this.#open.get(section)
    const open = first ?? this.#openSection(node, section)
    context.recognised++
    context.positions.mark(block.start, block.end)
    reportHeading(context, node.head, named, open.place, heads)
    if (first && !isUnnamed(section)) {
      const params = {actual: plain(text.text), section: section.names[0]}
      context.report('duplicate-section', open.place, block.start, block.end, params, {related: first.node.head.block})
    }
    const own = isLast && cutsAfterword(section) ? this.#withoutAfterword(node.blocks) : node.blocks
    const all = keepsAll(section) ? own : this.#withoutDefinitions(own, this.#withinOf(section))
    const cut = keepsAll(section) ? -1 : all.findIndex(it => isApart(context.source, it))
    const blocks = cut < 0 ? all : all.slice(0, cut)
    if (cut >= 0 && !blocks.some(isContent)) return this.#keepApart(open, section, all.slice(cut))
    if (!isUnnamed(section) && this.#isEmpty(section, node, blocks)) {
      if (isLast && context.stopped) return
      context.positions.miss(open.place, block.end)
      if (section.kind === 'part' && section.optional) return
      context.report('empty-section', open.place, block.start, block.end, {section: section.names[0]})
      return
    }
    open.reader.read({head: node.head, blocks, start: block.end, end: node.end})
    if (cut >= 0) this.#keepApart(open, section, all.slice(cut))
  }

  /** Keeps what comments set apart from a section: what stands below each of them, under its heading if it begins with one. */
  #keepApart({place}: Open, section: SectionShape, blocks: readonly Block[]): void {
    const {context} = this.#at
    const at = {...this.#sectionAt(section), place}
    for (let from = 0; from < blocks.length; ) {
      let to = from + 1
      while (to < blocks.length && !isApart(context.source, blocks[to] as Block)) to++
      const [first, ...more] = blocks.slice(from + 1, to)
      from = to
      if (!first) continue
      const end = (more.at(-1) ?? first).end
      if (first.type === 'heading') keepMisplaced(at, first.end, end, keptHeading(first))
      else keepMisplaced(at, first.start, end)
    }
  }

  /** Whether nothing stands below a heading; what is kept as it stands is not empty with comments and the like alone. */
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

  /** Keeps what stands below the content of the last section as text outside the form. */
  #withoutAfterword(content: readonly Block[]): readonly Block[] {
    const {context, within} = this.#at
    if (within !== null) return content
    const {own, after} = withoutAfterword(content)
    const [first] = after
    const last = after.at(-1)
    if (!first || !last) return content
    const place = context.keepText(first.start, last.end, null)
    const params = {actual: context.source.slice(first.start, last.end), kind: 'after'} as const
    if (place !== null) context.report('wrapped-document', place, first.start, last.end, params)
    return own
  }

  /** Definitions of links say nothing, but other links may lead through them: they are kept as they stand. */
  #withoutDefinitions(blocks: readonly Block[], within: string | null): readonly Block[] {
    if (!blocks.some(isDefinition)) return blocks
    const {context} = this.#at
    for (let at = 0; at < blocks.length; at++) {
      const first = blocks[at] as Block
      if (!isDefinition(first)) continue
      while (at + 1 < blocks.length && isDefinition(blocks[at + 1] as Block)) at++
      const {end} = blocks[at] as Block
      const place = context.keepText(first.start, end, within)
      if (place !== null) context.report('unknown-section', place, first.start, end, {actual: ''})
    }
    return blocks.filter(block => !isDefinition(block))
  }

  /* Sections outside the form. */

  #outside(node: Node, title: Head | null, mayHoldHeader: boolean): void {
    const {blocks} = node
    const cuts = [...blocks.keys()].filter(at => isApart(this.#at.context.source, blocks[at] as Block))
    this.#unknown(cuts.length > 0 ? {...node, blocks: blocks.slice(0, cuts[0])} : node, title, mayHoldHeader)
    for (const [k, cut] of cuts.entries()) this.#keepBare(blocks.slice(cut + 1, cuts[k + 1]))
  }

  #unknown(node: Node, title: Head | null, mayHoldHeader: boolean): void {
    const {context, within} = this.#at
    const {head} = node
    const {block, text} = head
    if (mayHoldHeader && this.#headerHeading(node)) return
    const taken = mayHoldHeader ? this.#headerBelow(node.blocks) : 0
    const from = taken > 0 ? (node.blocks[taken - 1] as Block).end : block.end
    const last = node.blocks.slice(taken).filter(isContent).at(-1)
    const to = pastClosing(context.source, from, Math.max(last?.end ?? from, from))
    const place = context.keepSection(keptHead(head), from, to, within)
    if (place === null) return context.positions.mark(block.start, block.end)
    const heading = plain(text.text)
    if (within !== null) {
      context.report('misplaced-content', place, block.start, block.end, {actual: heading, section: within})
      return
    }
    if (node.isSecond && title) {
      const params = {actual: heading, first: plain(title.text.text)}
      context.report('second-document', place, block.start, block.end, params, {related: title.block})
      return
    }
    if (
      head.level === TITLE_LEVEL &&
      title &&
      heading !== '' &&
      !isDocumentKind(heading) &&
      !isOwnName(context.source, text)
    ) {
      const params = {actual: heading, first: plain(title.text.text)}
      context.report('multiple-titles', place, block.start, block.end, params, {related: title.block})
    }
    this.#reportUnknown(head, place)
  }

  /** Keeps what is set apart from the whole document: each text below a comment, under its heading if it begins with one. */
  #apart(blocks: readonly Block[]): void {
    const {source} = this.#at.context
    const cuts = [...blocks.keys()].filter(at => isApart(source, blocks[at] as Block))
    for (const [k, cut] of cuts.entries()) {
      const own = blocks.slice(cut + 1, cuts[k + 1])
      const [first, ...more] = own
      if (first?.type !== 'heading') this.#keepBare(own)
      else this.#keepHeaded(first, (more.at(-1) ?? first).end)
    }
  }

  #keepHeaded(heading: Heading, end: number): void {
    const {context, within} = this.#at
    const head = keptHeading(heading)
    const place = context.keepSection(head, heading.end, end, within)
    if (place !== null) context.report('unknown-section', place, heading.start, heading.end, {actual: head.text})
    else context.positions.mark(heading.start, heading.end)
  }

  /** Keeps what comments set apart from a section outside the form. */
  #keepBare(blocks: readonly Block[]): void {
    const {context, within} = this.#at
    const [first] = blocks
    const last = blocks.at(-1)
    if (!first || !last) return
    const end = last.end
    const place = context.keepText(first.start, end, within)
    if (place !== null) context.report('unknown-section', place, first.start, end, {actual: ''})
  }

  /** Reports a section that the form does not have; with the name that it comes near, when that section is missing. */
  #reportUnknown({block, text}: Head, place: Place): void {
    const {context, names} = this.#at
    const actual = plain(text.text)
    const near = names.nearest(actual)
    const expected = near && !this.#open.has(near) ? near.names[0] : undefined
    if (near && expected !== undefined && !this.#near.has(near)) this.#near.set(near, block)
    const params = expected === undefined ? {actual} : {actual, expected}
    context.report('unknown-section', place, block.start, block.end, params)
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
    const [first] = rest
    if (first) this.#text.keep({start: first.start, end: (rest.at(-1) as Block).end, before: false}, this.#at.within)
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
    context.report('unrecognised-document', ROOT, from, from, {form: context.formName})
  }

  /* What is missing, and what stands in another order. */

  #reportMissing({title, nodes}: Outline): void {
    const {context, holder, from, to} = this.#at
    const {heading, sections} = this.#scope
    const {positions} = context
    if (this.#at.within === null && heading && !title && holder.values[heading.key] === null && !this.#titleGiven) {
      const place = positions.child(ROOT, heading.key)
      positions.miss(place, from)
      if (!heading.optional) context.report('missing-title', place, from, from, {})
    }
    this.#header.reportMissing(nodes[0]?.start ?? to, title?.block.end ?? 0)
    let next = bottomOf(nodes, to)
    const places = new Map<SectionShape, number>()
    for (const section of [...sections].reverse()) {
      const open = this.#open.get(section)
      if (open) next = open.node.start
      else places.set(section, next)
    }
    for (const section of sections) {
      const at = places.get(section)
      if (at !== undefined) this.#reportMissingSection(section, at)
    }
  }

  /** Notes that front matter gave the title. */
  giveTitle(): void {
    this.#titleGiven = true
  }

  #reportMissingSection(section: SectionShape, at: number): void {
    const {context, holder, level} = this.#at
    const place = context.positions.child(holder.place, section.key)
    context.positions.miss(place, at)
    if (section.optional) return
    const [name] = section.names
    const heading = isUnnamed(section) ? patternText(section.scope.heading?.patterns[0] ?? []) : name
    const params = {section: name, expected: `${hashes(Math.min(level, DEEPEST_LEVEL))} ${heading}`}
    const near = this.#near.get(section)
    context.report('missing-section', place, at, at, params, near ? {related: near} : {})
  }

  #reportOrder(nodes: readonly Node[]): void {
    const {context, to} = this.#at
    const order = new Map(this.#scope.sections.map((section, at) => [section, at] as const))
    const rank = ({head}: Node) => (head.named ? (order.get(head.named.section) as number) : -1)
    let latest: Node | null = null
    for (const node of nodes) {
      const section = node.head.named?.section
      if (!section || this.#open.get(section)?.node !== node) continue
      if (latest && rank(node) < rank(latest)) {
        const {start, end} = node.head.block
        const before = latest.head.named?.section.names[0] as string
        const {place} = this.#open.get(section) as Open
        context.report(
          'section-order',
          place,
          start,
          end,
          {section: section.names[0], before},
          {
            fix: () => {
              const text = reordered(context.source, nodes, rank, to)
              return text === null ? null : [replace((nodes[0] as Node).start, to, text)]
            },
          },
        )
      } else latest = node
    }
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

function keptHeading({start, end, content, level}: Heading): KeptHead {
  return {start, end, textStart: content.start, textEnd: content.end, text: plain(content.text), level}
}

function isDefinition({type}: Block): boolean {
  return type === 'definition'
}

/** A heading as it is kept. */
export function keptHead({block, text, level}: Head): KeptHead {
  return {
    start: block.start,
    end: block.end,
    textStart: text.start,
    textEnd: text.end,
    text: plain(text.text),
    level: level === 0 ? DEFAULT_LEVEL : level,
  }
}

/** The level of a paragraph that stands for a heading. */
const DEFAULT_LEVEL = 3

/** Where the known sections end: before unknown ones, and before what a thematic break sets off. */
function bottomOf(nodes: readonly Node[], to: number): number {
  const last = nodes.map(node => node.head.named !== undefined).lastIndexOf(true)
  if (last < 0) return to
  const {blocks, end} = nodes[last] as Node
  if (last < nodes.length - 1) return end
  return blocks[ownCount(blocks)]?.start ?? end
}

/** The sections in the order of the form, those outside it in their places; null where that cannot be written safely. */
function reordered(source: string, nodes: readonly Node[], rank: (node: Node) => number, to: number): string | null {
  if (nodes.some(({blocks}) => isOpenEnded(blocks.at(-1)))) return null
  const known = nodes.filter(node => rank(node) >= 0).sort((a, b) => rank(a) - rank(b))
  const text = nodes
    .map(node => (rank(node) < 0 ? node : (known.shift() as Node)))
    .map(({start, end}) => source.slice(start, end).trimEnd())
    .join('\n\n')
  return text + source.slice(source.slice(0, to).trimEnd().length, to)
}

/** Whether what follows a block could become a part of it. */
function isOpenEnded(block: Block | undefined): boolean {
  return block?.type === 'code' && !block.closed
}
