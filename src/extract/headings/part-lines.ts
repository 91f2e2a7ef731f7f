import {SECTION_LEVEL} from '../../markdown/notation.js'
import type {Block, Item, Text} from '../../read/blocks.js'
import {makeHeading, makeParagraph, splitList} from '../../read/make.js'
import {addAll} from '../notations/stage.js'
import {isAtom, sliceText} from '../pieces.js'
import type {ScopeNames} from './names.js'

/*
 * Finds the headings of parts that have no common heading, such as versions, where they are lines of text or items:
 *
 *     v1.1.0 - March 4, 2024          * 1.1.0 (2024-03-04)
 *                                       * Zoom
 *     * Zoom                          * 1.0.0 (2024-01-01)
 *     * Pan                             * First release
 *
 *     - **1.1.0** - 2024-03-04: Zoom
 *     - **1.0.0** - 2024-01-01: First release
 *
 * There must be two of them, each with a list below it or text behind it, and no real heading of such a part.
 */

/** A longer text is not a heading. */
const LONGEST = 100
const LEAST = 2

/** The first word has a digit, as the number of a version has. Other text with a date may be a sentence. */
const OPENS_NUMBERED = /^[[(]?[\p{L}.-]{0,12}\d\S* /u

/** Returns the blocks with such lines and items as headings. */
export function withPartHeadings(source: string, names: ScopeNames, blocks: readonly Block[]): readonly Block[] {
  if (names.scope.unnamed.length === 0 || !blocks.some(it => it.type === 'list')) return blocks
  if (blocks.some(block => block.type === 'heading' && names.isDated(block.content))) return blocks
  const isLine = (block: Block, at: number) =>
    block.type === 'paragraph' && blocks[at + 1]?.type === 'list' && isPart(names, block.content)
  if (blocks.filter(isLine).length >= LEAST)
    return blocks.map((block, at) =>
      block.type === 'paragraph' && isLine(block, at)
        ? makeHeading(block.start, block.end, SECTION_LEVEL, block.content)
        : block,
    )
  const isItem = (item: Item) => partOfItem(source, names, item) !== null
  if (!blocks.some(block => block.type === 'list' && block.items.length >= LEAST && block.items.every(isItem)))
    return blocks
  const all: Block[] = []
  for (const block of blocks) {
    const areParts = block.type === 'list' && block.items.every(isItem)
    const below = (item: Item) => ({item: null, below: partOfItem(source, names, item) ?? []})
    addAll(all, (areParts ? splitList(block, below) : null) ?? [block])
  }
  return all
}

/** Returns the heading of a part that an item is, and the blocks below it; null for any other item. */
function partOfItem(source: string, names: ScopeNames, {start, content, rest}: Item): readonly Block[] | null {
  const heading = (text: Text, end: number) => makeHeading(start, end, SECTION_LEVEL, text)
  const colon = content.text.slice(0, LONGEST).indexOf(': ')
  const name = colon <= 0 || isAtom(content, colon) ? null : sliceText(source, content, 0, colon)
  if (name && isPart(names, name)) {
    const text = sliceText(source, content, colon + 1, content.text.length)
    const {end} = sliceText(source, content, 0, colon + 1)
    return [heading(name, end), makeParagraph(text.start, text.end, text), ...rest]
  }
  return rest[0]?.type === 'list' && isPart(names, content) ? [heading(content, content.end), ...rest] : null
}

/** Whether a text is the heading of a part with a date. */
function isPart(names: ScopeNames, text: Text): boolean {
  return (
    text.text.length <= LONGEST && OPENS_NUMBERED.test(text.text) && !text.text.includes('\n') && names.isDated(text)
  )
}
