import {isContent} from '../../extract/content.js'
import type {HeaderLine} from '../../extract/header/line.js'
import {LineFinder} from '../../extract/header/lines.js'
import type {Head} from '../../extract/headings/head.js'
import {ScopeNames} from '../../extract/headings/names.js'
import {type Node, type Outline, outlineOf} from '../../extract/headings/outline.js'
import {partHeads} from '../../extract/kinds/parts.js'
import type {
  FieldShape,
  FieldsShape,
  HeadingShape,
  PartShape,
  PartsShape,
  Scope,
  SectionShape,
} from '../../form/shape.js'
import type {Block} from '../../read/blocks.js'
import type {Path} from '../../types.js'
import type {Frames} from '../../write/frames.js'
import {partHeadingPlace} from '../../write/kinds/parts.js'
import type {Place} from '../../write/place.js'
import {spanAt} from './spans.js'

/** A header line and the block that holds it. */
export interface PageLine extends HeaderLine {
  readonly block: Block
  /** The block with its value, when it is not in the block of its label. */
  readonly valueBlock: Block | null
}

/** The place of a document or a part. */
interface Region {
  readonly frames: Frames
  /** The path of the values. */
  readonly path: Path
  /** Returns the place where the text of the heading is written. */
  readonly headingPlace: (heading: HeadingShape) => Place
  /** The title, or the heading of the part; null when there is none. */
  readonly head: Head | null
  /** Whether this is a section of header lines. */
  readonly isLines?: boolean
  /** The start below the heading, and the end. */
  readonly start: number
  readonly end: number
}

/** A document, or a part of one, for edits. */
export class ScopePage {
  readonly source: string
  readonly frames: Frames
  /** The path of the values. */
  readonly path: Path
  readonly head: Head | null
  readonly headingPlace: (heading: HeadingShape) => Place
  readonly start: number
  readonly end: number
  readonly preamble: readonly Block[]
  readonly nodes: readonly Node[]
  /** The header lines before the first section. */
  readonly lines: readonly PageLine[]
  readonly #blocks = new Map<SectionShape, readonly Block[]>()
  readonly #below = new Map<SectionShape, readonly ScopePage[]>()

  constructor(source: string, {preamble, title, nodes}: Outline, region: Region) {
    const {frames, path} = region
    this.source = source
    this.frames = frames
    this.path = path
    this.head = region.head
    this.headingPlace = region.headingPlace
    this.start = region.start
    this.end = region.end
    this.preamble = preamble.filter(block => block !== title?.block)
    this.nodes = nodes
    this.lines = linesIn(
      source,
      {scope: frames.scope, isDocument: path.length === 0, isAll: region.isLines ?? false},
      this.preamble,
    )
  }

  get scope(): Scope {
    return this.frames.scope
  }

  /** Returns the field that a label names; undefined for other labels. */
  fieldNamed(label: string): FieldShape | undefined {
    return new ScopeNames(this.scope).field(label)
  }

  /** Whether the document has nothing of the scope. */
  get isEmpty(): boolean {
    return this.lines.length === 0 && this.nodes.length === 0
  }

  /** Returns the headings of a section: one, unless the section is repeated or missing. */
  nodesOf(shape: SectionShape): Node[] {
    return this.nodes.filter(({head}) => head.named?.section === shape)
  }

  /** Returns all blocks below the headings of a section, in order. */
  blocksOf(shape: SectionShape): readonly Block[] {
    const known = this.#blocks.get(shape) ?? this.nodesOf(shape).flatMap(({blocks}) => blocks)
    this.#blocks.set(shape, known)
    return known
  }

  /** Returns the block at an offset in a section. */
  blockAt(shape: SectionShape, offset: number): Block | undefined {
    return spanAt(this.blocksOf(shape), offset)
  }

  /** Returns the parts of a section. A part or a section of header lines has one. */
  below(shape: FieldsShape | PartShape | PartsShape): readonly ScopePage[] {
    const known = this.#below.get(shape) ?? this.#partsOf(shape)
    this.#below.set(shape, known)
    return known
  }

  #partsOf(shape: FieldsShape | PartShape | PartsShape): ScopePage[] {
    const path = [...this.path, shape.key]
    if (shape.kind !== 'parts')
      return this.nodesOf(shape)
        .slice(0, 1)
        .map(node => this.#part(shape, path, node))
    const nodes = shape.named
      ? this.nodesOf(shape).flatMap(node => partNodes(this.source, node, new ScopeNames(shape.scope)))
      : this.nodesOf(shape)
    return nodes.map((node, i) => this.#part(shape, [...path, i], node))
  }

  #part(shape: FieldsShape | PartShape | PartsShape, path: Path, {head, blocks, end}: Node): ScopePage {
    const {source} = this
    const frames = this.frames.below(shape)
    const names = new ScopeNames(frames.scope)
    const outline = outlineOf(source, blocks, {names, titled: false, end})
    const headingPlace = () => partHeadingPlace(this.frames, shape as PartsShape)
    const isLines = shape.kind === 'fields'
    return new ScopePage(source, outline, {frames, path, head, headingPlace, isLines, start: head.block.end, end})
  }
}

/** Returns the headings of several parts, each with the blocks below it. */
function partNodes(source: string, {blocks, end}: Node, names: ScopeNames): Node[] {
  const heads = partHeads(source, blocks, names)
  return heads.map((head, k) => {
    const next = heads[k + 1]
    return {
      head,
      blocks: blocks.slice(head.at + 1, next?.at ?? blocks.length),
      start: head.block.start,
      end: next?.block.start ?? end,
    }
  })
}

/** A scope whose header lines are searched. */
interface Header {
  readonly scope: Scope
  readonly isDocument: boolean
  /** Whether the scope is a section of header lines. */
  readonly isAll: boolean
}

/** Finds the header lines of a scope as its reader does. After text has begun, only lines of the form end the text. */
function linesIn(source: string, {scope, isDocument, isAll}: Header, preamble: readonly Block[]): PageLine[] {
  const finder = new LineFinder(source, new ScopeNames(scope))
  const lines: PageLine[] = []
  let hasBegun = false
  for (let at = 0; at < preamble.length; at++) {
    const block = preamble[at] as Block
    if (!isContent(block)) continue
    if (hasBegun && scope.text?.kind === 'markdown') break
    const found = finder.find(block, preamble[at + 1])
    const isOwn =
      isAll || (isDocument && (scope.text === null || (!hasBegun && found?.lines.every(it => it.canonical))))
    if (!found || (!isOwn && !found.lines.some(line => line.field))) {
      hasBegun = scope.text !== null
      continue
    }
    const valueBlock = found.count === 2 ? (preamble[at + 1] as Block) : null
    for (const line of found.lines) lines.push({...line, block, valueBlock})
    if (valueBlock) at++
  }
  return lines
}
