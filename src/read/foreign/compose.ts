import {countUpTo} from '../../search.js'
import type {Block, Link, Reader, Reading, Span} from '../blocks.js'
import {isBlank} from '../characters.js'
import type {Definitions} from '../inline/link.js'
import {readBlocks} from '../read.js'
import {copyTree, rootOf, type TreeNode} from './copy.js'
import {isLocated} from './locate.js'
import {readTree} from './tree.js'
import {definitionsOf, writeBlock} from './write.js'

/** A part of the text that is one block of the tree. */
interface Piece {
  readonly node: TreeNode
  readonly from: number
  readonly to: number
  /**
   * The number to subtract from an offset in the text to get the offset in the source; null when the part was
   * rewritten.
   */
  readonly shift: number | null
}

/** A tree as a text, and its reader. */
export interface Composed {
  /**
   * The source. Blocks that are not in the source are written into it, and text that the tree does not have is left
   * out.
   */
  readonly text: string
  readonly read: Reader
  /**
   * Returns the range of a part of the text in the source. For text that was rewritten, it is the range of its block.
   * Null when there is none.
   */
  sourceOf(start: number, end: number): (Span & {readonly exact: boolean}) | null
}

/** Returns a tree as a text. Usually this is the source without any change. */
export function composeTree(tree: Readonly<{type: string}>, source: string): Composed {
  const nodes = copyTree(tree, source)
  const definitions = definitionsOf(nodes)
  const composer = new Composer(source, definitions)
  for (const node of nodes) {
    if (isLocated(node, source)) composer.take(node)
    else composer.write(node, writeBlock(node, definitions))
  }
  return composer.finish()
}

class Composer {
  readonly #source: string
  readonly #definitions: Definitions
  readonly #pieces: Piece[] = []
  #text = ''
  /** The offset up to which the source has been handled. */
  #at = 0

  constructor(source: string, definitions: Definitions) {
    this.#source = source
    this.#definitions = definitions
  }

  take(node: TreeNode): void {
    const {start, end} = node.position as NonNullable<TreeNode['position']>
    const last = this.#pieces.at(-1)
    // A setext heading begins where the definitions right above its text begin.
    const overlaps = last && last.shift !== null && isWithin(start.offset + last.shift, last)
    if (!overlaps) this.#goTo(start.offset)
    const shift = overlaps ? (last.shift as number) : this.#text.length - start.offset
    this.#text += this.#source.slice(overlaps ? this.#at : start.offset, end.offset)
    this.#pieces.push({node, from: start.offset + shift, to: end.offset + shift, shift})
    this.#at = end.offset
  }

  write(node: TreeNode, markdown: string): void {
    const {position} = node
    if (position) this.#goTo(position.start.offset)
    else this.#part()
    const from = this.#text.length
    this.#text += markdown
    this.#pieces.push({node, from, to: this.#text.length, shift: null})
    if (position) this.#at = position.end.offset
  }

  finish(): Composed {
    const source = this.#source
    if (this.#gap(source.length)) this.#text += source.slice(this.#at)
    else if (this.#text !== '') this.#text += '\n'
    const text = this.#text
    const pieces = this.#pieces
    return {
      text,
      // The tree is only for this text, and not for others such as a decoded part of it.
      read: (other, from, to) =>
        other === text ? new Pieces(pieces, text, this.#definitions).read(from, to) : readBlocks(other, from, to),
      sourceOf: originIn(pieces, text, source),
    }
  }

  /** Keeps the spaces between two blocks. Other text there is not in the tree, so it is left out. */
  #goTo(offset: number): void {
    if (this.#gap(offset)) this.#text += this.#source.slice(this.#at, offset)
    else this.#part()
    const last = this.#pieces.at(-1)
    if (last?.shift === null) this.#part()
  }

  #gap(offset: number): boolean {
    if (offset < this.#at) return false
    for (let at = this.#at; at < offset; at++) {
      const code = this.#source.charCodeAt(at)
      if (!isBlank(code) && !(at === 0 && code === 0xfeff)) return false
    }
    return true
  }

  #part(): void {
    if (this.#text !== '' && !this.#text.endsWith('\n\n')) this.#text += '\n\n'
  }
}

function isWithin(offset: number, {from, to}: Piece): boolean {
  return offset >= from && offset < to
}

/** A pipe beside a dash, which every delimiter row has. */
const DELIMITERS = /\|[ \t]*:?-|-:?[ \t]*\|/

/** A reader that returns the blocks of the tree. If only a part of a block is wanted, it reads the text. */
class Pieces {
  readonly #pieces: readonly Piece[]
  readonly #text: string
  readonly #definitions: Definitions

  constructor(pieces: readonly Piece[], text: string, definitions: Definitions) {
    this.#pieces = pieces
    this.#text = text
    this.#definitions = definitions
  }

  read(from: number, to: number): Reading {
    const {stopped} = readBlocks(this.#text, from, to)
    const limit = stopped < 0 ? to : stopped
    const blocks: Block[] = []
    const links: Link[] = []
    const quotes: Span[] = []
    for (const piece of this.#pieces) {
      if (piece.to <= from || piece.from >= limit) continue
      const read = this.#piece(piece, Math.max(from, piece.from), Math.min(limit, piece.to))
      for (const block of read.blocks) blocks.push(block)
      for (const link of read.links) links.push(link)
      for (const quote of read.quotes) quotes.push(quote)
    }
    return {blocks, links, quotes, stopped}
  }

  #piece({node, from, to, shift}: Piece, start: number, end: number): Omit<Reading, 'stopped'> {
    const written = () => readBlocks(this.#text, start, end)
    // Full GFM has separate blocks for footnotes. Here they are text with a label.
    if (shift === null || start > from || end < to || node.type === 'footnoteDefinition') return written()
    // A processor without GFM reads a table as a paragraph. Here it is still a table.
    if (!holdsTableNode(node) && node.type !== 'code' && DELIMITERS.test(this.#text.slice(from, to))) {
      const reading = written()
      if (holdsTable(reading.blocks)) return reading
    }
    return readTree(rootOf([node]), this.#text, shift, this.#definitions)
  }
}

function holdsTableNode(node: TreeNode): boolean {
  return node.type === 'table' || (node.children ?? []).some(holdsTableNode)
}

function holdsTable(blocks: readonly Block[]): boolean {
  return blocks.some(
    block => block.type === 'table' || (block.type === 'list' && block.items.some(item => holdsTable(item.rest))),
  )
}

function originIn(pieces: readonly Piece[], text: string, source: string): Composed['sourceOf'] {
  if (text === source) return (start, end) => ({start, end, exact: true})
  return (start, end) => {
    const piece = pieceAt(pieces, start)
    if (!piece) return null
    if (piece.shift === null) {
      const {position} = piece.node
      return position ? {start: position.start.offset, end: position.end.offset, exact: false} : null
    }
    const from = Math.min(start - piece.shift, source.length)
    const last = pieceAt(pieces, Math.max(start, end - 1)) as Piece
    const to = last.shift === null ? piece.to - piece.shift : Math.min(end - last.shift, source.length)
    const span = {start: from, end: Math.max(from, to)}
    return {...span, exact: source.slice(span.start, span.end) === text.slice(start, end)}
  }
}

/** Returns the piece at an offset, or the one before it. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces[Math.max(0, countUpTo(offset, pieces.length, index => (pieces[index] as Piece).from) - 1)]
}
