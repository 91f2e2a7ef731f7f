import type {Block, Item, List, Text} from '../../read/blocks.js'
import {makeItem, makeList, makeParagraph, makeText} from '../../read/make.js'
import {joinTexts, type Stage} from './stage.js'

/*
 * Joins a line that begins with a year with the text above it. A program that wraps lines may put the last words of a
 * sentence there, and markdown reads them as a list item:
 *
 *     * Host the conference in
 *     2025.
 */

const YEAR = /^(?:19|20)\d{2}\./
const ENDS_SENTENCE = /[.!?:;…"'”)\]]$/

/** Returns a list without such items. The first one may continue the last block of the stage. */
export function withoutYearLines(stage: Stage, list: List): List | null {
  if (!list.ordered || !list.items.some(it => isYear(stage.source, it))) return list
  const items: Item[] = []
  for (const item of list.items) {
    const above = items.at(-1)
    if (!isYear(stage.source, item)) items.push(item)
    else if (above) {
      const text = continued(stage, above, item)
      if (text) items[items.length - 1] = makeItem(above.start, item.end, text, item.rest)
      else items.push(item)
    } else if (!joinsAbove(stage, item)) items.push(item)
  }
  const [first] = items
  if (!first) return null
  return items.length === list.items.length ? list : makeList(first.start, list.end, list.ordered, items)
}

/** Joins an item with the last block of the stage. Returns false when it does not continue its text. */
function joinsAbove(stage: Stage, item: Item): boolean {
  const above = stage.out.at(-1)
  const made = above && joinedWith(stage, above, item)
  if (!made) return false
  stage.out[stage.out.length - 1] = made
  return true
}

function joinedWith(stage: Stage, above: Block, item: Item): Block | null {
  if (above.type === 'paragraph') {
    const text = item.rest.length === 0 ? continued(stage, {...above, rest: []}, item) : null
    return text && makeParagraph(above.start, item.end, text)
  }
  const last = above.type === 'list' ? above.items.at(-1) : undefined
  const text = last && continued(stage, last, item)
  if (above.type !== 'list' || !last || !text) return null
  const items = [...above.items.slice(0, -1), makeItem(last.start, item.end, text, item.rest)]
  return makeList(above.start, item.end, above.ordered, items)
}

function isYear(source: string, {start}: Item): boolean {
  return YEAR.test(source.slice(start, start + 5))
}

/** Returns the text of an item together with the line below it; null when that line does not continue a sentence. */
function continued(
  stage: Stage,
  {content, rest, end}: Pick<Item, 'content' | 'rest' | 'end'>,
  item: Item,
): Text | null {
  const {source} = stage
  const isRightBelow = /^[ \t]*(?:\r\n?|\n)[ \t]*$/.test(source.slice(end, item.start))
  if (rest.length > 0 || content.text === '' || ENDS_SENTENCE.test(content.text) || !isRightBelow) return null
  const year = makeText(source.slice(item.start, item.start + 5), item.start, item.start + 5, null)
  const text = joinTexts([content, year, item.content], ' ', content.start)
  stage.note({code: 'block-style', kind: 'year-line', start: item.start, end: item.end, blocks: []})
  return text
}
