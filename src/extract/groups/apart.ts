import type {Block, Item, List, Paragraph, Text} from '../../read/blocks.js'
import {makeItem, makeList, makeParagraph} from '../../read/make.js'
import {isBoldHead} from '../headings/head.js'
import {cutAtLines} from '../lists/typed.js'

/*
 * Handles categories that share a block with their values, or that have their values in another block:
 *
 *     **Ports**        1. Ports:
 *     City of A        - City of A
 *     Land of B        - Land of B
 *
 * The bold line becomes a separate paragraph, and the list below becomes part of the item.
 */

/** Returns the blocks, with such categories separated from their values. */
export function withCategoriesApart(source: string, blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  const isCounted = countCategories(blocks) > 1
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const below = blocks[at + 1]
    const joined = block.type === 'list' && below?.type === 'list' ? withBelow(source, block, below, isCounted) : null
    if (joined) at++
    if (block.type === 'paragraph') for (const part of headsApart(source, block)) out.push(part)
    else out.push(joined ?? block)
  }
  return out
}

/** Returns how many numbered items alone are above lists with other markers. Several of them are categories. */
function countCategories(blocks: readonly Block[]): number {
  const isAlone = (block: Block) => block.type === 'list' && block.ordered && block.items.length === 1
  const isBelow = (block: Block | undefined) => block?.type === 'list' && !block.ordered
  return blocks.filter((block, at) => isAlone(block) && isBelow(blocks[at + 1])).length
}

/**
 * Joins a numbered list with the list below it, if the last item leads to that list; null for any other list.
 * `isCounted` tells whether numbered items are categories.
 */
function withBelow(source: string, list: List, below: List, isCounted: boolean): List | null {
  const last = list.items.at(-1)
  if (!last || !list.ordered || below.ordered || last.rest.length > 0) return null
  if (!leads(source, last) && !(isCounted && list.items.length === 1)) return null
  const item = makeItem(last.start, below.end, last.content, [below])
  return makeList(list.start, below.end, true, [...list.items.slice(0, -1), item])
}

function leads(source: string, {content}: Item): boolean {
  return content.text.endsWith(':') || isBoldHead(source, content)
}

/** Splits a paragraph at its bold lines. The lines below each bold line are values. A `<br>` ends a line too. */
function headsApart(source: string, block: Paragraph): readonly Paragraph[] {
  const {content} = block
  if (content.map === null || !content.text.includes('\n')) return [block]
  const lines = cutAtLines(source, content, () => true).filter(({text}) => text.trim() !== '')
  const isHead = lines.map(line => isBoldHead(source, line))
  if (!isHead[0] || isHead.at(-1) || isHead.some((it, at) => it && isHead[at + 1])) return [block]
  return lines.map(paragraphOf)
}

function paragraphOf(line: Text): Paragraph {
  return makeParagraph(line.start, line.end, line)
}
