import {isContent} from '../../extract/content.js'
import type {Node} from '../../extract/headings/outline.js'
import {keepsAddresses, lostWords} from '../../fixes/words.js'
import {isAbsent, type Values} from '../../form/absent.js'
import {
  ADDITIONAL_SECTIONS,
  type FieldShape,
  type FieldsShape,
  METADATA,
  type PartShape,
  type PartsShape,
  type SectionShape,
} from '../../form/shape.js'
import {BLANK_LINE, headingLine} from '../../markdown/notation.js'
import type {Block} from '../../read/blocks.js'
import type {Path} from '../../types.js'
import {addressOf, sectionHeading, sectionName} from '../../write/frames.js'
import type {Writer} from '../../write/writer.js'
import {sectionAt} from '../modify/sections.js'
import {leavesOf} from '../page/leaves.js'
import type {Page} from '../page/page.js'
import type {ScopePage} from '../page/scope-page.js'
import {runsOf, type Span, spanAt} from '../page/spans.js'

/** A part of a document that belongs to its form, and its canonical text. */
export interface Piece extends Span {
  /** The path of its value. */
  readonly path: Path
  readonly content: string
}

/** A part that cannot be written in the canonical form. */
export interface Kept extends Span {
  readonly path: Path
  readonly reason: string
}

/** Text that is written in one place and removed from other places. */
export interface Move {
  readonly content: string
  readonly from: readonly Span[]
}

/** All parts of a document. */
export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly kept: readonly Kept[]
  /** The parts to remove, because another piece has their content. */
  readonly removed: readonly Span[]
  /** The header lines to move. They are written in their new place only if they are removed from the old one. */
  readonly moves: readonly Move[]
  /** The places of all blocks in the document, which show where blanks are between them. */
  readonly bounds: readonly Span[]
}

/** A phrase that means absence. */
interface Absence extends Span {
  readonly text: string
}

/** Splits a document into pieces. */
export function piecesOf(page: Page, writer: Writer): Pieces {
  const collecting = new Collecting(page, writer)
  collecting.foreign(page.apart)
  collecting.scope(page.root, page.result.summary as Values)
  return collecting
}

class Collecting implements Pieces {
  readonly pieces: Piece[] = []
  readonly kept: Kept[] = []
  readonly removed: Span[] = []
  readonly moves: Move[] = []
  readonly bounds: Span[] = []
  readonly #page: Page
  readonly #writer: Writer
  /** The phrases that mean absence. */
  readonly #absences: readonly Absence[]
  /** The places of text outside the form. */
  readonly #outside: readonly Span[]

  constructor(page: Page, writer: Writer) {
    this.#page = page
    this.#writer = writer
    this.#absences = page.result.diagnostics
      .filter(({code}) => code === 'placeholder-value' || code === 'empty-cell')
      .map(({range: {start, end}, actual = ''}) => ({start: start.offset, end: end.offset, text: actual}))
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
      else if (!seen.has(shape)) this.#sections(at, at.nodesOf(shape), shape, values)
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
    const {content, raw} = this.#headerContent(at, values)
    const blocks = new Set(at.lines.map(({block}) => block))
    const spans = runsOf(at.preamble, it => blocks.has(it), at.head?.block)
    if (spans.length > 0) {
      const main = spans.find(({start}) => start > (at.head?.block.start ?? -1)) ?? this.#below(at)
      for (const it of raw) this.kept.push(it)
      const written = main.start === main.end ? BLANK_LINE + content : content
      const from = spans.filter(span => span !== main)
      this.removed.push(...from)
      if (from.length > 0) this.moves.push({content: written, from})
      return this.#piece(path, main, written)
    }
    if (content === '') return
    const place = this.#below(at)
    this.#piece(path, place, at.head ? BLANK_LINE + content : content + BLANK_LINE)
  }

  /** Returns the place right below the heading, or at the top if there is no heading. */
  #below({head, start}: ScopePage): Span {
    const at = head ? this.#page.lineEnd(head.block.end) : this.#trimmedStart(start)
    return {start: at, end: at}
  }

  /** Returns all header lines, and those that would lose text. */
  #headerContent(at: ScopePage, values: Values): {content: string; raw: Kept[]} {
    const {source} = this.#page
    const raw: Kept[] = []
    const lines = new Map<FieldShape | undefined, string>()
    const others: string[] = []
    const own = {frames: at.frames, values, path: at.path}
    const preamble = new Set(at.preamble)
    for (const {field, block, start, end} of at.lines) {
      if (!field || !preamble.has(block)) continue
      const text = source.slice(start, end)
      const canonical = this.#writer.headerLine(own, field)
      const lost = this.#lost({start, end}, lines.has(field) ? '' : canonical)
      const isLossy = lost.length > 0 || (!lines.has(field) && !keepsAddresses(text, canonical))
      if (isLossy) raw.push({path: [...at.path, field.key], start, end, reason: lossMessage(lost)})
      if (lines.has(field)) others.push(text)
      else lines.set(field, isLossy ? text : canonical)
    }
    const fields = at.scope.fields
      .filter(it => lines.has(it) || !this.#standsElsewhere(at, it))
      .flatMap(it => lines.get(it) ?? this.#writer.field(own, it))
    const metadata = at.path.length === 0 ? this.#writer.metadata() : []
    return {content: [...fields, ...metadata, ...others].join(BLANK_LINE), raw}
  }

  /**
   * Whether the value of a field comes from another place in the document, such as below a heading outside the form.
   */
  #standsElsewhere(at: ScopePage, {key}: FieldShape): boolean {
    return this.#page.span([...at.path, key]) !== undefined
  }

  /** Returns the words of a part that its canonical form would lose, except for phrases of absence. */
  #lost({start, end}: Span, content: string): string[] {
    const lost = lostWords(this.#page.source.slice(start, end), content)
    return lost.filter(word => !this.#absences.some(it => isInside(it, {start, end}) && it.text.includes(word)))
  }

  /** Collects the text before all sections, and the text outside the form there. */
  #text(at: ScopePage, values: Values): void {
    const {text} = at.scope
    const lines = new Set(at.lines.map(({block}) => block))
    const rest = at.preamble.filter(block => !lines.has(block))
    const own = text ? new Set(rest.filter(block => !this.#isOutside(block) && isContent(block))) : new Set<Block>()
    if (text?.kind === 'prose' && own.size > 0 && values[text.key] !== null) {
      const path = [...at.path, text.key]
      const content = this.#writer.content({frames: at.frames, values, path}, text).join(BLANK_LINE)
      this.#unit({path, blocks: rest, own, content})
    } else for (const block of rest) this.#foreign(block)
  }

  /** Collects a section. When it has several headings, the content of all of them goes below the first one. */
  #sections(at: ScopePage, [node, ...more]: readonly Node[], shape: SectionShape, values: Values): void {
    if (!node) return
    const isUnnamed = shape.kind === 'parts' && !shape.named
    if (more.length === 0 || isUnnamed) return this.#section(at, node, shape, values)
    const path = [...at.path, shape.key]
    const own = this.#ownBlocks(
      [node, ...more].flatMap(({blocks}) => blocks),
      shape,
      values,
      path,
    )
    if (takesAll(shape) && more.every(({blocks}) => blocks.every(it => own.has(it) && !this.#holdsOutside(it)))) {
      for (const {start, end} of more) this.removed.push({start, end: this.#trimmed(start, end)})
      return this.#section(at, node, shape, values)
    }
    for (const {head, start, end} of [node, ...more]) {
      const reason = `The section "${shape.names[0]}" is here again.`
      if (head !== node.head) this.kept.push({path, start: head.block.start, end: head.block.end, reason})
      this.#foreign({start, end: this.#trimmed(start, end)})
    }
  }

  #section(at: ScopePage, node: Node, shape: SectionShape, values: Values): void {
    const {blocks} = node
    const path = [...at.path, shape.key]
    const isUnnamed = shape.kind === 'parts' && !shape.named
    if (!isUnnamed) this.#piece(path, node.head.block, headingLine(at.frames.level, this.#name(node, shape, values)))
    if (shape.kind === 'part' || shape.kind === 'parts' || shape.kind === 'fields')
      return this.#parts(at, node, shape, values)
    if (shape.kind === 'markdown') return this.foreign(blocks)
    const own = this.#ownBlocks(blocks, shape, values, path)
    if (shape.kind === 'prose') for (const block of own) if (!isProse(block)) own.delete(block)
    const content = this.#writer.content({frames: at.frames, values, path}, shape).join(BLANK_LINE)
    if (own.size > 0) {
      const share = this.#share(shape, values, path, content)
      return this.#unit({path, blocks, own, content: content || shape.placeholder, share})
    }
    this.foreign(blocks)
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
      return this.foreign(node.blocks)
    }
    for (const [i, part] of parts.entries()) this.scope(pages[i] as ScopePage, part)
  }

  /** Returns the blocks that hold the value of a section, or the phrase that means absence. */
  #ownBlocks(blocks: readonly Block[], shape: SectionShape, values: Values, path: Path): Set<Block> {
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
      if (k < all.length && (all[k] as Span).start < block.end && !this.#isOutside(block)) own.add(block)
    }
    return own
  }

  /**
   * Returns a function that gives the content of each run of blocks. Lists and prose can be written in several runs.
   */
  #share(shape: SectionShape, values: Values, path: Path, content: string): Share | undefined {
    if (shape.kind !== 'list' && shape.kind !== 'prose') return undefined
    const separator = shape.kind === 'list' ? '\n' : BLANK_LINE
    const texts = content.split(separator)
    const spans = texts.map((_, i) => this.#page.span([...path, i]))
    if (isAbsent(shape, values) || spans.includes(undefined)) return undefined
    return run => texts.filter((_, i) => isInside(spans[i] as Span, run)).join(separator)
  }

  #isOutside({start, end}: Span): boolean {
    const around = spanAt(this.#outside, start)
    return around !== undefined && around.end >= end
  }

  /** Whether a block contains text outside the form. */
  #holdsOutside({start, end}: Span): boolean {
    const inside = spanAt(this.#outside, end - 1)
    return inside !== undefined && inside.start >= start
  }

  /**
   * Collects the blocks of a value. The content replaces the blocks with the value, or each run of them gets its share.
   */
  #unit({path, blocks, own, content, share}: Unit): void {
    const runs = runsOf(blocks, it => own.has(it))
    const mixed = blocks.find(block => own.has(block) && this.#holdsOutside(block))
    this.foreign(blocks.filter(block => !own.has(block)))
    if (mixed || (runs.length > 1 && !share)) {
      const {start, end} = mixed ?? (runs[1] as Span)
      this.kept.push({path, start, end, reason: 'A text outside the form stands between its values.'})
      for (const run of runs) this.#foreign(run)
    } else if (runs.length === 1) this.#piece(path, runs[0] as Span, content)
    else for (const run of runs) this.#piece(path, run, (share as Share)(run))
  }

  #placeholder(path: Path, {head}: Node, placeholder: string): void {
    const start = this.#page.lineEnd(head.block.end)
    this.#piece(path, {start, end: start}, BLANK_LINE + placeholder)
  }

  #missing(at: ScopePage, shape: SectionShape): void {
    if (shape.optional || (shape.kind === 'parts' && !shape.named)) return
    const text = headingLine(at.frames.level, sectionName(shape)) + BLANK_LINE + shape.placeholder
    const {offset, content} = sectionAt(this.#page, at, shape, text)
    this.#piece([...at.path, shape.key], {start: offset, end: offset}, content)
  }

  #piece(path: Path, {start, end}: Span, content: string): void {
    if (end > start) this.#foreign({start, end})
    const lost = this.#lost({start, end}, content)
    const keeps = keepsAddresses(this.#page.source.slice(start, end), content)
    if (lost.length > 0 || !keeps) this.kept.push({path, start, end, reason: lossMessage(lost)})
    else this.pieces.push({path, start, end, content})
  }

  #foreign({start, end}: Span): void {
    this.bounds.push({start, end})
  }

  /** Collects blocks that stay as they are. */
  foreign(blocks: readonly Span[]): void {
    for (const block of blocks) this.#foreign(block)
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

/** Whether a block of prose is rewritten. Code and tables keep their markup. */
function isProse({type}: Block): boolean {
  return type !== 'code' && type !== 'table' && type !== 'html'
}

/** Whether a section can be written below its first heading, wherever its values are. */
function takesAll({kind}: SectionShape): boolean {
  return kind !== 'markdown' && kind !== 'part' && kind !== 'parts' && kind !== 'fields'
}

/** Blocks that hold one value together. */
interface Unit {
  readonly path: Path
  readonly blocks: readonly Block[]
  /** The blocks with the value. */
  readonly own: ReadonlySet<Block>
  /** The value in the canonical form. */
  readonly content: string
  readonly share?: Share | undefined
}

/** Returns the content of a run of blocks. */
type Share = (run: Span) => string

function isInside(inner: Span, {start, end}: Span): boolean {
  return inner.start >= start && inner.end <= end
}

function lossMessage(words: readonly string[]): string {
  if (words.length === 0) return 'The address of a link or the box of a task would be lost.'
  return `The text "${words.join(' ')}" would be lost.`
}
