import type {Block, Item, Link, Row, Text} from '../../read/blocks.js'
import {
  makeCode,
  makeHeading,
  makeItem,
  makeLink,
  makeList,
  makeParagraph,
  makeRow,
  makeTable,
  makeText,
} from '../../read/make.js'
import {countUpTo} from '../../search.js'

/*
 * Texts that are made from another text, for example by removing its indentation, with a map back to it:
 *
 *     "    # T⏎⏎    - a"      source
 *     "# T⏎⏎- a"              view
 *
 * Offsets in the view are converted to offsets in the source.
 */

/** A part of a text of the view, from `index` on, and its range in the view. */
interface Triple {
  readonly index: number
  readonly length: number
  readonly from: number
  readonly to: number
}

/** A text made from parts of a source. */
export class View {
  readonly text: string
  /** Triples as in a `Text`: `[index in text, source start, source end, …]`. */
  readonly map: readonly number[]

  constructor(text: string, map: readonly number[]) {
    this.text = text
    this.map = map
  }

  /** Returns where the character at an offset of the view starts in the source. */
  start(offset: number): number {
    const map = this.map
    if (map.length === 0) return 0
    if (offset >= this.text.length) return map[map.length - 1] as number
    const at = this.#tripleAt(offset)
    return (map[at + 1] as number) + (this.#isAtom(at) ? 0 : offset - (map[at] as number))
  }

  /** Returns where the character before an offset of the view ends in the source. */
  end(offset: number): number {
    const map = this.map
    if (offset <= 0) return map.length === 0 ? 0 : (map[1] as number)
    const at = this.#tripleAt(offset - 1)
    return this.#isAtom(at) ? (map[at + 2] as number) : (map[at + 1] as number) + offset - (map[at] as number)
  }

  /** Returns blocks of the view with the offsets of the source. */
  blocks(blocks: readonly Block[]): Block[] {
    return blocks.map(block => this.#block(block))
  }

  links(links: readonly Link[]): Link[] {
    return links.map(({start, end, textStart, textEnd, url, title}) => {
      const from = this.start(textStart)
      return makeLink(this.start(start), this.end(end), from, Math.max(from, this.end(textEnd)), url, title)
    })
  }

  /** Returns a text of the view as a text of the source. */
  content(text: Text): Text {
    const own = text.map ?? [0, text.start, text.end]
    const map: number[] = []
    for (let at = 0; at < own.length; at += 3) {
      const index = own[at] as number
      const length = (own[at + 3] ?? text.text.length) - index
      this.#addTriple(map, {index, length, from: own[at + 1] as number, to: own[at + 2] as number})
    }
    const start = this.start(text.start)
    const end = Math.max(start, text.end > text.start ? this.end(text.end) : start)
    const isSource = map.length === 0 || (map.length === 3 && map[1] === start && map[2] === end)
    return makeText(text.text, start, end, isSource && text.text.length === end - start ? null : map)
  }

  #addTriple(map: number[], {index, length, from, to}: Triple): void {
    if (length === 0) return
    if (to - from !== length) {
      map.push(index, this.start(from), Math.max(this.start(from), to > from ? this.end(to) : this.start(from)))
      return
    }
    const pieces = this.map
    let at = from
    while (at < to) {
      const piece = this.#tripleAt(at)
      const next = Math.min(to, pieces[piece + 3] ?? this.text.length)
      const start = this.start(at)
      const end = this.end(next)
      // Adjacent pieces are not joined: one of them may be a space for a line break.
      map.push(index + at - from, start, end)
      at = next
    }
  }

  #block(block: Block): Block {
    const start = this.start(block.start)
    const end = Math.max(start, this.end(block.end))
    switch (block.type) {
      case 'heading':
        return makeHeading(start, end, block.level, this.content(block.content))
      case 'paragraph':
        return makeParagraph(start, end, this.content(block.content))
      case 'list':
        return makeList(
          start,
          end,
          block.ordered,
          block.items.map(item => this.#item(item)),
        )
      case 'table':
        return makeTable(
          start,
          end,
          this.#row(block.header),
          block.rows.map(row => this.#row(row)),
        )
      case 'code': {
        const from = Math.min(end, this.start(block.contentStart))
        const to = Math.min(end, Math.max(from, this.end(block.contentEnd)))
        return makeCode(start, end, from, to, block.fenced, block.closed)
      }
      default:
        return {...block, start, end}
    }
  }

  #item({start, end, content, rest}: Item): Item {
    return makeItem(
      this.start(start),
      Math.max(this.start(start), this.end(end)),
      this.content(content),
      this.blocks(rest),
    )
  }

  #row({start, end, cells}: Row): Row {
    return makeRow(
      this.start(start),
      this.end(end),
      cells.map(cell => this.content(cell)),
    )
  }

  #tripleAt(offset: number): number {
    const map = this.map
    return (countUpTo(offset, map.length / 3, index => map[index * 3] as number) - 1) * 3
  }

  #isAtom(at: number): boolean {
    const map = this.map
    const length = (map[at + 3] ?? this.text.length) - (map[at] as number)
    return (map[at + 2] as number) - (map[at + 1] as number) !== length
  }
}

/** Builds a view from parts of its source, in order. */
export class ViewBuilder {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #map: number[] = []
  #length = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Copies a part of the source. */
  copy(start: number, end: number): void {
    if (end <= start) return
    const map = this.#map
    const at = map.length - 3
    const joins = at >= 0 && map[at + 2] === start && map[at + 2]! - map[at + 1]! === this.#length - map[at]!
    if (joins) map[at + 2] = end
    else map.push(this.#length, start, end)
    this.#add(this.#source.slice(start, end))
  }

  /** Adds text that is written differently in the source. */
  atom(text: string, start: number, end: number): void {
    this.#map.push(this.#length, start, end)
    this.#add(text)
  }

  finish(): View {
    return new View(this.#parts.join(''), this.#map)
  }

  #add(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}
