import type {Block} from '../../read/blocks.js'
import {isContent} from '../content.js'
import type {Header} from '../header/header.js'
import type {FoundLines} from '../header/line.js'
import type {Node} from '../headings/outline.js'
import type {ScopeAt} from '../kinds/reader.js'
import type {Below, OutsideReader} from './outside.js'
import type {TextReader} from './text.js'

/** Reads header lines below headings outside the form. */
export class HeadedLines {
  readonly #at: ScopeAt
  readonly #header: Header
  readonly #text: TextReader
  readonly #outside: OutsideReader

  constructor(at: ScopeAt, {header, text, outside}: {header: Header; text: TextReader; outside: OutsideReader}) {
    this.#at = at
    this.#header = header
    this.#text = text
    this.#outside = outside
  }

  /**
   * Returns the content of a section outside the form without the header lines at its top; null when the section is a
   * header line itself.
   */
  read(node: Node): Below | null {
    const {head, blocks} = node
    if (this.#heading(node)) return null
    const taken = this.#lines(blocks)
    return {from: taken > 0 ? (blocks[taken - 1] as Block).end : head.block.end, blocks: blocks.slice(taken)}
  }

  /** Reads a heading that is a header line: `## Date: 2024`, or `### Date` above its value. */
  #heading({head, blocks}: Node): boolean {
    const {block} = head
    const found = block.type === 'heading' ? this.#header.find(block, blocks[0]) : null
    if (found === null) return false
    this.#header.keep(block, found)
    const more = blocks.slice(found.count - 1)
    const taken = this.#lines(more)
    const rest = more.slice(taken).filter(isContent)
    const firstHeading = rest.findIndex(it => it.type === 'heading')
    const text = firstHeading < 0 ? rest : rest.slice(0, firstHeading)
    const [first] = text
    if (first) this.#text.keep({start: first.start, end: (text.at(-1) as Block).end, before: false}, this.#at.within)
    this.#outside.keepHeaded(rest.slice(text.length))
    return true
  }

  /** Reads header lines right below a heading, before the sections. Returns the number of their blocks. */
  #lines(blocks: readonly Block[]): number {
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
}
