import {isContent, type Node} from '../../extract/headings/outline.js'
import {isAbsent, type Values} from '../../form/absent.js'
import {
  ADDITIONAL_SECTIONS,
  type FieldsShape,
  METADATA,
  type PartShape,
  type PartsShape,
  type SectionShape,
} from '../../form/shape.js'
import {BLANK_LINE, headingLine} from '../../markdown/notation.js'
import type {Block} from '../../read/blocks.js'
import type {Path} from '../../types.js'
import {nameText} from '../../write/frames.js'
import type {Writer} from '../../write/writer.js'
import {sectionAt} from '../modify/sections.js'
import {leavesOf} from '../page/leaves.js'
import type {Page} from '../page/page.js'
import type {ScopePage} from '../page/scope-page.js'
import {type Span, spanAt} from '../page/spans.js'

/** A part of a document that is of its form, and how the form has it. */
export interface Piece extends Span {
  /** The value that it is about. */
  readonly path: Path
  readonly content: string
}

/** A part that cannot be written as the form has it. */
export interface Kept extends Span {
  readonly path: Path
  readonly reason: string
}

/** All parts of a document. */
export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly kept: readonly Kept[]
  /** Everything that stands in the document, to tell the blanks between. */
  readonly bounds: readonly Span[]
}

/** Takes a document apart. */
export function piecesOf(page: Page, writer: Writer): Pieces {
  const collecting = new Collecting(page, writer)
  collecting.scope(page.root, page.result.summary as Values)
  return collecting
}

class Collecting implements Pieces {
  readonly pieces: Piece[] = []
  readonly kept: Kept[] = []
  readonly bounds: Span[] = []
  readonly #page: Page
  readonly #writer: Writer
  /** Where the text outside the form stands. */
  readonly #outside: readonly Span[]

  constructor(page: Page, writer: Writer) {
    this.#page = page
    this.#writer = writer
    const {length} = (page.result.summary as Values)[ADDITIONAL_SECTIONS] as readonly unknown[]
    this.#outside = Array.from({length}, (_, i) => page.span([ADDITIONAL_SECTIONS, i]))
      .filter(it => it !== undefined)
      .sort((a, b) => a.start - b.start)
  }

  scope(at: ScopePage, values: Values): void {
    this.#heading(at, values)
    this.#header(at, values)
    this.#text(at, values)
    const seen = new Set<SectionShape>()
    for (const node of at.nodes) {
      const shape = node.head.named?.section
      if (!shape) this.#foreign({start: node.start, end: this.#trimmed(node.start, node.end)})
      else if (seen.has(shape) && !(shape.kind === 'parts' && !shape.named)) this.#twice(at, node, shape)
      else if (!seen.has(shape)) this.#section(at, node, shape, values)
      seen.add(shape as SectionShape)
    }
    for (const shape of at.scope.sections) if (!seen.has(shape)) this.#missing(at, shape)
  }

  #heading(at: ScopePage, values: Values): void {
    const {heading} = at.scope
    if (!heading) return
    const {head} = at
    if (head) {
      const text = this.#writer.heading(at.headingPlace(heading), heading, values, at.path)
      const level = at.path.length === 0 ? 1 : at.frames.level - 1
      return this.#piece([...at.path, heading.key], head.block, headingLine(level, text))
    }
    if (at.path.length > 0 || (values[heading.key] === null && heading.optional)) return
    const start = this.#trimmedStart(at.start)
    this.#piece([heading.key], {start, end: start}, this.#writer.title() + BLANK_LINE)
  }

  #header(at: ScopePage, values: Values): void {
    const path = at.path.length === 0 ? [METADATA] : at.path
    const lines = this.#writer.headerLines(at.frames, values, at.path).join(BLANK_LINE)
    const blocks = [...new Set(at.lines.map(({block}) => block))]
    if (blocks.length > 0) return this.#unit(path, at.preamble, new Set(blocks), lines)
    if (lines === '') return
    const above = at.head?.block.end ?? this.#trimmedStart(at.start)
    const start = at.head ? this.#page.lineEnd(above) : above
    this.#piece(path, {start, end: start}, at.head ? BLANK_LINE + lines : lines + BLANK_LINE)
  }

  /** The text before all sections, and what is outside the form there. */
  #text(at: ScopePage, values: Values): void {
    const {text} = at.scope
    const lines = new Set(at.lines.map(({block}) => block))
    const rest = at.preamble.filter(block => !lines.has(block))
    const own = text ? new Set(rest.filter(block => !this.#isOutside(block) && isContent(block))) : new Set<Block>()
    if (text?.kind === 'prose' && own.size > 0 && values[text.key] !== null) {
      const content = this.#writer.content(at.frames, text, values, [...at.path, text.key]).join(BLANK_LINE)
      this.#unit([...at.path, text.key], rest, own, content)
    } else for (const block of rest) this.#foreign(block)
  }

  #section(at: ScopePage, node: Node, shape: SectionShape, values: Values): void {
    const path = [...at.path, shape.key]
    const isUnnamed = shape.kind === 'parts' && !shape.named
    if (!isUnnamed) this.#piece(path, node.head.block, headingLine(at.frames.level, nameText(shape)))
    if (shape.kind === 'part' || shape.kind === 'parts' || shape.kind === 'fields')
      return this.#parts(at, node, shape, values, path)
    if (shape.kind === 'markdown') return this.#all(node.blocks)
    const own = this.#ownBlocks(node, shape, values, path)
    const content = this.#writer.content(at.frames, shape, values, path).join(BLANK_LINE)
    if (own.size > 0) return this.#unit(path, node.blocks, own, content || shape.placeholder)
    this.#all(node.blocks)
    if (!node.blocks.some(isContent) && !shape.optional) this.#placeholder(path, node, shape.placeholder)
  }

  #parts(at: ScopePage, node: Node, shape: FieldsShape | PartShape | PartsShape, values: Values, path: Path): void {
    const pages = at.below(shape)
    const parts = shape.kind === 'parts' ? (values[shape.key] as readonly Values[]) : [values[shape.key] as Values]
    const isEmpty = isAbsent(shape, values) && !node.blocks.some(block => isContent(block) && block.type === 'heading')
    if (pages.length !== parts.length || isEmpty) {
      if (!node.blocks.some(isContent) && !shape.optional) this.#placeholder(path, node, shape.placeholder)
      return this.#all(node.blocks)
    }
    for (const [i, part] of parts.entries()) this.scope(pages[i] as ScopePage, part)
  }

  /** The blocks in which the value of a section stands, or what says that it is absent. */
  #ownBlocks(node: Node, shape: SectionShape, values: Values, path: Path): Set<Block> {
    const spans = [...leavesOf(this.#page, values[shape.key], path)].flatMap(({path: own}) => this.#page.span(own) ?? [])
    const whole = this.#page.span(path)
    const all = whole ? [...spans, whole] : spans
    const own = new Set<Block>()
    let k = 0
    all.sort((a, b) => a.start - b.start)
    for (const block of node.blocks) {
      while (k < all.length && (all[k] as Span).start < block.start) k++
      if (k < all.length && (all[k] as Span).start < block.end && !this.#isOutside(block)) own.add(block)
    }
    return own
  }

  #isOutside({start, end}: Span): boolean {
    const around = spanAt(this.#outside, start)
    return around !== undefined && around.end >= end
  }

  /** Whether text outside the form stands in a block. */
  #holdsOutside({start, end}: Span): boolean {
    const inside = spanAt(this.#outside, end - 1)
    return inside !== undefined && inside.start >= start
  }

  /** What says one thing together: its first block gives way to the content, the others go. */
  #unit(path: Path, blocks: readonly Block[], own: ReadonlySet<Block>, content: string): void {
    const mine = blocks.filter(block => own.has(block))
    const first = blocks.indexOf(mine[0] as Block)
    const last = blocks.indexOf(mine.at(-1) as Block)
    const between = blocks.slice(first, last).find(block => !own.has(block))
    const mixed = mine.find(block => this.#holdsOutside(block))
    const stuck = between ?? mixed
    if (stuck) {
      this.kept.push({path, start: stuck.start, end: stuck.end, reason: 'A text outside the form stands between its values.'})
      return this.#all(blocks)
    }
    this.#all(blocks.filter(block => !own.has(block)))
    this.#piece(path, {start: (mine[0] as Block).start, end: (mine.at(-1) as Block).end}, content)
  }

  #twice(at: ScopePage, node: Node, shape: SectionShape): void {
    const {start, end} = node.head.block
    this.kept.push({path: [...at.path, shape.key], start, end, reason: `The section "${shape.names[0]}" stands here again.`})
    this.#foreign({start: node.start, end: this.#trimmed(node.start, node.end)})
  }

  #placeholder(path: Path, {head}: Node, placeholder: string): void {
    const start = this.#page.lineEnd(head.block.end)
    this.#piece(path, {start, end: start}, BLANK_LINE + placeholder)
  }

  #missing(at: ScopePage, shape: SectionShape): void {
    if (shape.optional || (shape.kind === 'parts' && !shape.named)) return
    const text = headingLine(at.frames.level, nameText(shape)) + BLANK_LINE + shape.placeholder
    const {offset, content} = sectionAt(this.#page, at, shape, text)
    this.#piece([...at.path, shape.key], {start: offset, end: offset}, content)
  }

  #piece(path: Path, {start, end}: Span, content: string): void {
    this.pieces.push({path, start, end, content})
    if (end > start) this.#foreign({start, end})
  }

  #foreign({start, end}: Span): void {
    this.bounds.push({start, end})
  }

  #all(blocks: readonly Span[]): void {
    const first = blocks[0]
    const last = blocks.at(-1)
    if (first && last) this.#foreign({start: first.start, end: last.end})
  }

  #trimmed(start: number, end: number): number {
    let to = end
    while (to > start && /\s/.test(this.#page.source[to - 1] as string)) to--
    return to
  }

  #trimmedStart(start: number): number {
    let at = start
    while (at < this.#page.to && /\s/.test(this.#page.source[at] as string)) at++
    return at
  }
}
