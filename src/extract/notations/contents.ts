import type {Block, List, Text} from '../../read/blocks.js'
import {OPEN_BRACKET, OPEN_PAREN} from '../../read/characters.js'
import {linesOf, sliceText} from '../pieces.js'

/*
 * Recognises a table of contents, which links to the headings of its document:
 *
 *     [1. Actors](#actors)        - [Actors](#actors)
 *
 *     [2. Themes](#themes)        - [Themes](#themes)
 *
 * Kramdown writes it in the place of a list:
 *
 *     * TOC
 *     {:toc}
 */

const KRAMDOWN = /^[^\n]{1,60}\n\{: ?toc\}$/

/** Whether a block only links to headings, in each line of a paragraph or each item of a list. */
export function isContents(source: string, block: Block): boolean {
  if (block.type === 'paragraph') return linksToHeadings(source, block.content)
  if (block.type !== 'list') return false
  const [first] = block.items
  if (first && block.items.length === 1 && KRAMDOWN.test(first.content.text)) return true
  return source.charCodeAt(first?.content.start ?? 0) === OPEN_BRACKET && listsHeadings(source, block)
}

function listsHeadings(source: string, list: List): boolean {
  return list.items.every(
    item =>
      item.content.text !== '' &&
      linksToHeadings(source, item.content) &&
      item.rest.every(block => block.type === 'list' && listsHeadings(source, block)),
  )
}

function linksToHeadings(source: string, text: Text): boolean {
  if (source.charCodeAt(text.start) !== OPEN_BRACKET || source[text.end - 1] !== ')') return false
  if (!text.text.includes('\n')) return linksToHeading(source, text)
  return linesOf(source, text).every(([from, to]) => linksToHeading(source, sliceText(source, text, from, to)))
}

/** Whether a text is a single link to an anchor of the same document. */
function linksToHeading(source: string, {start, end, text}: Text): boolean {
  const link = source.slice(start, end)
  const middle = link.indexOf('](#')
  return text !== '' && link.charCodeAt(0) === OPEN_BRACKET && middle > 0 && closesAt(link, middle + 1) === link.length
}

/** Returns the end of the brackets that open at an offset. */
function closesAt(link: string, from: number): number {
  let depth = 0
  for (let at = from; at < link.length; at++) {
    if (link.charCodeAt(at) === OPEN_PAREN) depth++
    else if (link[at] === ')' && --depth === 0) return at + 1
  }
  return -1
}
