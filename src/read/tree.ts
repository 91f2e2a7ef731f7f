import type {
  List as ListNode,
  Nodes,
  Paragraph as ParagraphNode,
  PhrasingContent,
  Root,
  Table as TableNode,
} from 'mdast'
import type {Block, Item, Text} from './blocks.js'
import {isBlank} from './characters.js'
import {readCode} from './code.js'
import {type Place, placeOf, readInline} from './inline.js'
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
 * Makes blocks of a tree in which every node has its place. Unknown nodes are kept as source. `shift` is what to add to
 * the tree's offsets to have those of `source`.
 */
export function blocksFromTree(tree: Root, source: string, shift: number): Block[] {
  const blocks: Block[] = []
  new Walk(source, shift).blocks(tree.children, blocks, 0)
  return blocks
}

class Walk {
  readonly #source: string
  readonly #shift: number

  constructor(source: string, shift: number) {
    this.#source = source
    this.#shift = shift
  }

  blocks(nodes: readonly Nodes[], blocks: Block[], quotes: number): void {
    for (const node of nodes) {
      if (node.type === 'blockquote') this.blocks(node.children, blocks, quotes + 1)
      else blocks.push(this.#block(node, quotes))
    }
  }

  #block(node: Nodes, quotes: number): Block {
    const start = this.#start(node)
    const end = this.#end(node)
    switch (node.type) {
      case 'heading':
        return makeHeading(start, end, node.depth, this.#text(node.children, start, quotes, false))
      case 'paragraph':
        return makeParagraph(start, end, this.#text(node.children, start, quotes, false))
      case 'list':
        return makeList(start, end, node.ordered === true, this.#items(node, quotes))
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
      return makeItemOf(this.#start(node), this.#end(node), rest)
    })
  }

  /** Where the box of a task starts: full GFM has it as a property; -1 when it does not stand in the source. */
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
        // A cell starts with the pipe before it; its content, though there be none, stands after.
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
    return {source: this.#source, shift: this.#shift, quotes, inTable}
  }

  #start(node: Nodes): number {
    return placeOf(node).start + this.#shift
  }

  #end(node: Nodes): number {
    return placeOf(node).end + this.#shift
  }
}

function makeItemOf(start: number, end: number, blocks: Block[]): Item {
  const first = blocks[0]
  if (first?.type === 'paragraph') return makeItem(start, end, first.content, blocks.slice(1))
  const at = first ? first.start : end
  return makeItem(start, end, makeText('', at, at, null), blocks)
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
