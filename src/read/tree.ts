import type {
  List as ListNode,
  Nodes,
  Paragraph as ParagraphNode,
  PhrasingContent,
  Root,
  Table as TableNode,
} from 'mdast'
import {type Block, type Item, MAX_DEPTH, type Reading, type Row, type Text} from './blocks.js'
import {isBlank, isLineEnding} from './characters.js'
import {readCode} from './code.js'
import {type Place, readInline} from './inline.js'
import {
  makeComment,
  makeHeading,
  makeItem,
  makeList,
  makeOther,
  makeParagraph,
  makeRow,
  makeRule,
  makeTable,
  makeText,
} from './make.js'

/**
 * Makes blocks of a tree, also of one that another processor made: unknown nodes are kept as source, and nodes
 * without a position are taken to stand where the node before them ends. `shift` is what to add to the tree's offsets
 * to have those of `source`.
 */
export function blocksFromTree(tree: Root, source: string, shift: number): Reading {
  const walk = new Walk(source, shift)
  const blocks: Block[] = []
  walk.blocks(tree.children, blocks, 0, 0)
  return {blocks, stopped: walk.stopped}
}

class Walk {
  stopped = -1
  readonly #source: string
  readonly #shift: number
  /** Where nodes without a position are taken to stand. */
  #at: number

  constructor(source: string, shift: number) {
    this.#source = source
    this.#shift = shift
    this.#at = shift
  }

  blocks(nodes: readonly Nodes[], blocks: Block[], depth: number, quotes: number): void {
    for (const node of nodes) {
      const start = this.#start(node)
      const end = this.#end(node, start)
      if (depth > MAX_DEPTH) this.stopped = lineStart(this.#source, start)
      if (this.stopped >= 0) return
      this.#at = start
      if (node.type === 'blockquote') this.blocks(node.children, blocks, depth + 1, quotes + 1)
      else blocks.push(this.#block(node, start, end, depth, quotes))
      this.#at = end
    }
  }

  #block(node: Nodes, start: number, end: number, depth: number, quotes: number): Block {
    switch (node.type) {
      case 'heading':
        return makeHeading(start, end, node.depth, this.#text(node.children, start, quotes, false))
      case 'paragraph':
        return makeParagraph(start, end, this.#text(node.children, start, quotes, false))
      case 'list':
        return makeList(start, end, node.ordered === true, this.#items(node, depth, quotes))
      case 'table':
        return this.#table(node, start, end, quotes)
      case 'thematicBreak':
        return makeRule(start, end)
      case 'code':
        return readCode(this.#source, start, end, node.value)
      case 'html':
        return isComments(node.value) ? makeComment(start, end) : makeOther(start, end)
      default:
        return makeOther(start, end)
    }
  }

  #items(list: ListNode, depth: number, quotes: number): Item[] {
    const items: Item[] = []
    for (const node of list.children) {
      if (this.stopped >= 0) break
      const start = this.#start(node)
      const end = this.#end(node, start)
      this.#at = start
      const rest: Block[] = []
      const head = node.children[0]
      if (typeof node.checked === 'boolean' && head?.type === 'paragraph') {
        const content = readInline(head.children, this.#place(quotes, false), start, this.#boxOf(head))
        rest.push(makeParagraph(content.start, this.#end(head, start), content))
        this.blocks(node.children.slice(1), rest, depth + 1, quotes)
      } else this.blocks(node.children, rest, depth + 1, quotes)
      items.push(makeItemOf(start, end, rest))
      this.#at = end
    }
    return items
  }

  /** Where the box of a task starts: full GFM has it as a property; -1 when it does not stand in the source. */
  #boxOf({children: [first]}: ParagraphNode): number {
    if (!first?.position) return -1
    const source = this.#source
    let close = this.#start(first) - 1
    while (isBlank(source.charCodeAt(close))) close--
    return source[close] === ']' && source[close - 2] === '[' ? close - 2 : -1
  }

  #table(table: TableNode, start: number, end: number, quotes: number): Block {
    const rows: Row[] = []
    for (const node of table.children) {
      const from = this.#start(node)
      const cells: Text[] = []
      this.#at = from
      for (const cell of node.children) {
        const at = this.#start(cell)
        this.#at = this.#end(cell, at)
        // A cell starts with the pipe before it; its content, though there be none, stands after.
        cells.push(this.#text(cell.children, this.#source[at] === '|' ? at + 1 : at, quotes, true))
      }
      rows.push(makeRow(from, this.#end(node, from), cells))
    }
    return makeTable(start, end, rows.shift() ?? makeRow(start, start, []), rows)
  }

  #text(nodes: readonly PhrasingContent[], at: number, quotes: number, inTable: boolean): Text {
    return readInline(nodes, this.#place(quotes, inTable), at)
  }

  #place(quotes: number, inTable: boolean): Place {
    return {source: this.#source, shift: this.#shift, quotes, inTable}
  }

  #start(node: Nodes): number {
    const offset = node.position?.start.offset
    return offset === undefined ? this.#at : offset + this.#shift
  }

  #end(node: Nodes, start: number): number {
    const offset = node.position?.end.offset
    return offset === undefined ? Math.max(start, this.#at) : offset + this.#shift
  }
}

function makeItemOf(start: number, end: number, blocks: Block[]): Item {
  const first = blocks[0]
  if (first?.type === 'paragraph') return makeItem(start, end, first.content, blocks.slice(1))
  const at = first ? first.start : end
  return makeItem(start, end, makeText('', at, at, null), blocks)
}

function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && !isLineEnding(source.charCodeAt(at - 1))) at--
  return at
}

/** Whether HTML is comments and blanks alone. One that is never closed hides what follows, so it does not count. */
function isComments(html: string): boolean {
  let at = 0
  for (;;) {
    while (at < html.length && isBlank(html.charCodeAt(at))) at++
    if (at === html.length) return true
    if (!html.startsWith('<!--', at)) return false
    // `<!-->` is a whole comment.
    const close = html.indexOf('-->', at + 2)
    if (close < 0) return false
    at = close + 3
  }
}
