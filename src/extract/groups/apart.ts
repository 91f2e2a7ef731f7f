import type {Block, Item, List, Paragraph, Text} from '../../read/blocks.js'
import {makeItem, makeList, makeParagraph} from '../../read/make.js'
import {isBoldHead} from '../headings/head.js'
import {linesOf, sliceText} from '../pieces.js'

/*
 * Categories that share a block with their values, or that have them in another block:
 *
 *     **Ports**        1. Ports:
 *     City of A        - City of A
 *     Land of B        - Land of B
 *
 * The line in bold becomes a paragraph of its own, and the list below belongs to the item.
 */

/** The blocks, with such categories apart from their values. */
export function withCategoriesApart(source: string, blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const below = blocks[at + 1]
    const joined = block.type === 'list' && below?.type === 'list' ? withBelow(source, block, below) : null
    if (joined) at++
    if (block.type === 'paragraph') for (const part of headsApart(source, block)) out.push(part)
    else out.push(joined ?? block)
  }
  return out
}

/** A numbered list whose last item leads to the list below it; null for any other. */
function withBelow(source: string, list: List, below: List): List | null {
  const last = list.items.at(-1)
  if (!last || !list.ordered || below.ordered || last.rest.length > 0 || !leads(source, last)) return null
  const item = makeItem(last.start, below.end, last.content, [below])
  return makeList(list.start, below.end, true, [...list.items.slice(0, -1), item])
}

function leads(source: string, {content}: Item): boolean {
  return content.text.endsWith(':') || isBoldHead(source, content)
}

/** A paragraph with each line in bold apart from the lines below it, which are values. */
function headsApart(source: string, block: Paragraph): readonly Paragraph[] {
  const {content} = block
  if (content.map === null || !content.text.includes('\n')) return [block]
  const lines = linesOf(source, content).map(([from, to]) => sliceText(source, content, from, to))
  const isHead = lines.map(line => isBoldHead(source, line))
  if (!isHead[0] || isHead.at(-1) || isHead.some((it, at) => it && isHead[at + 1])) return [block]
  return lines.map(paragraphOf)
}

function paragraphOf(line: Text): Paragraph {
  return makeParagraph(line.start, line.end, line)
}
