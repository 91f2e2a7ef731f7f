import {type Node, Parser} from 'commonmark'
import type {Block, Item, Text} from '../../src/read/blocks.js'
import {kindOfTag} from '../../src/read/inline/elements.js'

/*
 * The result of commonmark.js, the reference implementation of the specification, as far as it can be compared: the
 * kinds of blocks, their nesting, and their texts. It has no tables, and no offsets of inline content.
 */

type Outline = readonly (string | readonly (string | Outline)[])[]

const parser = new Parser()

/** Returns the blocks of commonmark.js. */
export function judge(markdown: string): Outline {
  return childrenOf(parser.parse(markdown)).flatMap(outlineOfNode)
}

/** Returns the text without anything that may be a table, and without character references of line endings. */
export function withoutTables(markdown: string): string {
  return markdown
    .replace(/^\uFEFF/, '')
    .replaceAll('|', '¦')
    .replaceAll(':-', ';-')
    .replaceAll('-:', '-;')
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  for (let child = node.firstChild; child; child = child.next) children.push(child)
  return children
}

function outlineOfNode(node: Node): Outline {
  switch (node.type) {
    case 'block_quote':
      return childrenOf(node).flatMap(outlineOfNode)
    case 'paragraph':
      return paragraph(textOf(node))
    case 'heading':
      return [['heading', String(node.level), textOf(node)]]
    case 'list':
      return [['list', node.listType === 'ordered' ? 'ordered' : 'bullet', ...childrenOf(node).map(childOutlines)]]
    case 'code_block':
      return [['code']]
    case 'html_block':
      return [['html']]
    default:
      return [['rule']]
  }
}

function childOutlines(item: Node): Outline {
  return childrenOf(item).flatMap(outlineOfNode)
}

/** The text of images counts only where there is no other text. */
function textOf(node: Node): string {
  return textWith(node, () => '') || textWith(node, altOf)
}

function textWith(node: Node, imageOf: (image: Node) => string): string {
  const parts: string[] = []
  const add = (child: Node) => {
    const literal = child.literal ?? ''
    if (child.type === 'softbreak' || child.type === 'linebreak') parts.push('\n')
    else if (child.type === 'html_inline') parts.push(textOfHtml(literal))
    else if (child.type === 'image') parts.push(imageOf(child))
    else parts.push(literal)
    if (child.type !== 'image') childrenOf(child).forEach(add)
  }
  childrenOf(node).forEach(add)
  return collapse(parts.join(''))
}

/** The list of names of elements is data and exists only once. */
function textOfHtml(html: string): string {
  const kind = kindOfTag(html, 0)
  return kind === 'text' ? html : kind === 'line' ? ' ' : ''
}

/** HTML in the text of an image is text. */
function altOf(node: Node): string {
  const inside = childrenOf(node).map(altOf).join('')
  return (node.literal ?? (node.type === 'softbreak' ? ' ' : '')) + inside
}

/** In code, commonmark.js has spaces in place of line endings. */
const collapse = (text: string) => text.replace(/[^\S\uFEFF]+/g, ' ').replace(/^ | $/g, '')

/** Blocks in the same form. */
export function outlineOf(blocks: readonly Block[]): Outline {
  return blocks.flatMap((block): Outline => {
    switch (block.type) {
      case 'heading':
        return [['heading', String(block.level), spaced(block.content)]]
      case 'paragraph':
        return paragraph(spaced(block.content))
      case 'list':
        return [['list', block.ordered ? 'ordered' : 'bullet', ...block.items.map(outlineOfItem)]]
      case 'table':
        return [['table', ...[block.header, ...block.rows].map(row => row.cells.map(spaced))]]
      case 'definition':
        return []
      case 'comment':
        return [['html']]
      default:
        return [[block.type]]
    }
  })
}

function outlineOfItem({content, rest}: Item): Outline {
  return [...paragraph(spaced(content)), ...outlineOf(rest)]
}

/** An item without a paragraph has an empty content; paragraphs of spaces are left out. */
function paragraph(text: string): Outline {
  return text === '' ? [] : [['paragraph', text]]
}

const spaced = ({text}: Text) => collapse(text)
