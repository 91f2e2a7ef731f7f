import type {
  Heading,
  List as ListNode,
  Nodes,
  Paragraph as ParagraphNode,
  PhrasingContent,
  Root,
  Table as TableNode,
} from 'mdast'
import {isComments} from '../block/html.js'
import {itemOf, markerEnd} from '../block/list.js'
import type {Block, Item, Link, Reading, Span, Text} from '../blocks.js'
import {isBlank} from '../characters.js'
import type {Definitions} from '../inline/link.js'
import {
  makeComment,
  makeDefinition,
  makeHeading,
  makeHtml,
  makeList,
  makeOther,
  makeParagraph,
  makeRow,
  makeRule,
  makeTable,
} from '../make.js'
import {lastLineEnd, readCode} from './code.js'
import {type Place, placeOf, readInline} from './inline.js'

/**
 * Returns the blocks of a tree in which every node has its place. Unknown nodes are kept as source. `shift` is the
 * number to add to the offsets of the tree to get those of `source`. `definitions` are the definitions that the tree
 * refers to.
 */
export function readTree(
  tree: Root,
  source: string,
  shift: number,
  definitions: Definitions,
): Omit<Reading, 'stopped'> {
  const walk = new Walk(source, shift, definitions)
  const blocks: Block[] = []
  walk.blocks(tree.children, blocks, 0)
  const {links, quotes} = walk
  return {blocks, links, quotes}
}

class Walk {
  readonly links: Link[] = []
  readonly quotes: Span[] = []
  readonly #source: string
  readonly #shift: number
  readonly #definitions: Definitions

  constructor(source: string, shift: number, definitions: Definitions) {
    this.#source = source
    this.#shift = shift
    this.#definitions = definitions
  }

  blocks(nodes: readonly Nodes[], blocks: Block[], quotes: number): void {
    for (const node of nodes) {
      if (node.type !== 'blockquote') blocks.push(this.#block(node, quotes))
      else {
        const before = blocks.length
        this.blocks(node.children, blocks, quotes + 1)
        const last = blocks.length > before ? blocks.at(-1) : undefined
        if (last && quotes === 0) this.quotes.push({start: this.#start(node), end: last.end})
      }
    }
  }

  #block(node: Nodes, quotes: number): Block {
    const start = this.#start(node)
    const end = this.#end(node)
    switch (node.type) {
      case 'heading':
        return makeHeading(this.#headingStart(node), end, node.depth, this.#text(node.children, start, quotes, false))
      case 'paragraph':
        return makeParagraph(start, end, this.#text(node.children, start, quotes, false))
      case 'list':
        return this.#list(node, start, quotes)
      case 'table':
        return this.#table(node, start, end, quotes)
      case 'thematicBreak':
        return makeRule(start, end)
      case 'code':
        return readCode(this.#source, start, lastLineEnd(this.#source, start, end, quotes), node.value)
      case 'html': {
        const to = lastLineEnd(this.#source, start, end, quotes)
        return isComments(node.value) ? makeComment(start, to) : makeHtml(start, to)
      }
      case 'definition':
        return makeDefinition(start, end)
      default:
        return makeOther(start, end)
    }
  }

  /** micromark includes the definitions right above its text in an underlined heading. */
  #headingStart(node: Heading): number {
    const start = this.#start(node)
    const [head] = node.children
    return head && this.#source[start] === '[' ? this.#start(head) : start
  }

  #list(list: ListNode, start: number, quotes: number): Block {
    const items = this.#items(list, quotes)
    return makeList(start, items.at(-1)?.end ?? this.#end(list), list.ordered === true, items)
  }

  #items(list: ListNode, quotes: number): Item[] {
    return list.children.map(node => {
      const rest: Block[] = []
      const head = node.children[0]
      if (typeof node.checked === 'boolean' && head?.type === 'paragraph') {
        const start = this.#start(head)
        const content = readInline(head.children, this.#place(quotes, false), start, this.#boxOf(head))
        rest.push(makeParagraph(content.start, this.#end(head), content))
        this.blocks(node.children.slice(1), rest, quotes)
      } else this.blocks(node.children, rest, quotes)
      const at = this.#start(node)
      return itemOf(at, this.#markerEnd(at), rest)
    })
  }

  #markerEnd(first: number): number {
    const end = Math.min(first + 10, this.#source.length)
    return markerEnd({text: this.#source, first, end}) || first
  }

  /** Returns the start of the box of a task, which full GFM has as a property; -1 when it is not in the source. */
  #boxOf({children: [first]}: ParagraphNode): number {
    if (!first) return -1
    const source = this.#source
    let close = this.#start(first) - 1
    while (isBlank(source.charCodeAt(close))) close--
    return source[close] === ']' && source[close - 2] === '[' ? close - 2 : -1
  }

  #table(table: TableNode, start: number, end: number, quotes: number): Block {
    const rows = table.children.map(node => {
      const cells = node.children.map(cell => {
        const at = this.#start(cell)
        // A cell starts with the pipe before it. Its content, even an empty one, comes after the pipe.
        return this.#text(cell.children, this.#source[at] === '|' ? at + 1 : at, quotes, true)
      })
      return makeRow(this.#start(node), this.#end(node), cells)
    })
    return makeTable(start, end, rows[0] ?? makeRow(start, start, []), rows.slice(1))
  }

  #text(nodes: readonly PhrasingContent[], at: number, quotes: number, inTable: boolean): Text {
    return readInline(nodes, this.#place(quotes, inTable), at)
  }

  #place(quotes: number, inTable: boolean): Place {
    const links = this.links
    const definitions = this.#definitions
    return {source: this.#source, shift: this.#shift, quotes, inTable, links, definitions}
  }

  #start(node: Nodes): number {
    return placeOf(node).start + this.#shift
  }

  #end(node: Nodes): number {
    return placeOf(node).end + this.#shift
  }
}
