import {isMonth, readDate} from '../../grammar/dates.js'
import type {Block, Item, List, Text} from '../../read/blocks.js'
import {makeItem, makeList, makeParagraph} from '../../read/make.js'
import {isDoubleMarker} from '../lists/blocks.js'
import {plain} from '../pieces.js'
import {joinTexts, type Stage} from './stage.js'

/*
 * Reads dates whose day has a full stop. Markdown reads the day as the number of a list item:
 *
 *     - 4. April 2025        4. April 2025
 *     - 12. Mai 2025         12. Mai 2025
 */

/** Returns a list whose numbers are the days of dates, as lines; null for any other list. */
export function datedLines(stage: Stage, list: List): Block | null {
  if (!list.ordered) return datedItems(stage, list)
  const texts = list.items.map(item => datedText(stage, item))
  if (!areDays(texts)) return null
  return makeParagraph(list.start, list.end, joinTexts(texts, '\n', list.start))
}

/** Returns a list whose items contain such dates. */
function datedItems(stage: Stage, list: List): List | null {
  const {source} = stage
  const inner = list.items.map(item => innerItem(source, item))
  if (!inner.some(it => it !== null)) return null
  const texts = inner.map(it => it && datedText(stage, it))
  if (!areDays(texts.filter((_, at) => inner[at]))) return null
  const items = list.items.map((item, at) => {
    const text = texts[at]
    return text ? makeItem(item.start, item.end, text, item.rest.slice(1)) : item
  })
  return makeList(list.start, list.end, false, items)
}

/** Returns the only item of a numbered list that begins on the line of an item's marker. */
function innerItem(source: string, item: Item): Item | null {
  const [list] = item.rest
  if (list?.type !== 'list' || !list.ordered || list.items.length !== 1) return null
  return isDoubleMarker(source, item, list) ? (list.items[0] as Item) : null
}

/** Returns the text of an item with its number, if both together begin with a date. */
function datedText(stage: Stage, item: Item): Text | null {
  const end = endOfText(item)
  if (end === null || !mayBeDate(stage.source.slice(item.start, Math.min(end, item.start + LONGEST_DATE)))) return null
  const text = stage.inline([{start: item.start, end}], item.start)
  return beginsWithDate(plain(text.text)) ? text : null
}

/**
 * Whether a text begins with a date, and punctuation separates the date from the text after it: "1. Dez casas" means
 * ten houses.
 */
function beginsWithDate(text: string): boolean {
  const reading = readDate(text)
  if (reading.kind !== 'date' || reading.dateStart > 0) return false
  const end = Math.max(reading.dateEnd, reading.endEnd)
  return reading.remarks.every(it => it.start >= end) && /^[\s.]*(?:$|[:,;(–—-])/.test(text.slice(end))
}

/** Returns the end of the first paragraph of an item. "5. - 7. Mai 2025" is a list in a list. */
function endOfText({content, rest}: Item): number | null {
  if (content.text !== '') return rest.length === 0 ? content.end : null
  const [list, more] = rest
  if (list?.type !== 'list' || list.items.length !== 1 || more) return null
  return endOfText(list.items[0] as Item)
}

/** The length of the part of an item in which the name of the month must be: "3. bis 5. September". */
const LONGEST_DATE = 32

/** Checks quickly whether a text may begin with a date: it has a number, and the name of a month near it. */
function mayBeDate(text: string): boolean {
  return /^\d{1,2}\./.test(text) && (text.match(/\p{L}+/gu) ?? []).slice(0, 2).some(isMonth)
}

/** Whether all texts are dates, and their days are not only the numbers of the items: "1. April", "2. April". */
function areDays(texts: readonly (Text | null)[]): texts is readonly Text[] {
  if (!texts.every(text => text !== null)) return false
  return texts.length === 1 || texts.some((text, at) => Number.parseInt(text.text, 10) !== at + 1)
}
