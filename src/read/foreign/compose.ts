import {countUpTo} from '../../search.js'
import type {Block, Link, Reader, Reading, Span} from '../blocks.js'
import {isBlank} from '../characters.js'
import type {Definitions} from '../inline/link.js'
import {readBlocks} from '../read.js'
import {copyTree, rootOf, type TreeNode} from './copy.js'
import {isLocated} from './locate.js'
import {readTree} from './tree.js'
import {definitionsOf, writeBlock} from './write.js'

/** A part of the text that serves as one block of the tree. */
interface Piece {
  readonly node: TreeNode
  readonly from: number
  readonly to: number
  /** What to take from an offset in the text to have that in the source; null when the part was written again. */
  readonly shift: number | null
}

/** A tree as a text, and how to read it. */
export interface Composed {
  /**
   * The source, except for blocks that are not in it, which are written into it, and for what the tree has left out.
   */
  readonly text: string
  readonly read: Reader
  /**
   * The place of a part of the text in the source. For text that was written again, the place of its block. Null when
   * there is none.
   */
  sourceOf(start: number, end: number): (Span & {readonly exact: boolean}) | null
}

/** Makes a text of a tree: usually that is the source to the last character. */
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
  /** Up to where the source has been dealt with. */
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
      // The tree knows nothing of other texts, such as a part of this one that is spelled again.
      read: (other, from, to) =>
        other === text ? new Pieces(pieces, text, this.#definitions).read(from, to) : readBlocks(other, from, to),
      sourceOf: originIn(pieces, text, source),
    }
  }

  /** Keeps the blanks between two blocks. Other text there is not in the tree, and is left out. */
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

/** A pipe beside a dash: every delimiter row has that. */
const DELIMITERS = /\|[ \t]*:?-|-:?[ \t]*\|/

/** Answers as a reader does: the blocks of the tree, and what the text says where only a part of one is asked for. */
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
    // Full GFM sets footnotes apart; here they are text, with their labels.
    if (shift === null || start > from || end < to || node.type === 'footnoteDefinition') return written()
    // A processor without GFM takes a table for a paragraph. It is a table all the same.
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

/** The piece that holds an offset, or after which it is. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces[Math.max(0, countUpTo(offset, pieces.length, index => (pieces[index] as Piece).from) - 1)]
}
