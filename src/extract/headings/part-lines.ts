import {SECTION_LEVEL} from '../../markdown/notation.js'
import type {Block, Item, Text} from '../../read/blocks.js'
import {makeHeading, splitList} from '../../read/make.js'
import {addAll} from '../notations/stage.js'
import type {ScopeNames} from './names.js'

/*
 * Finds the headings of parts that have no common heading, such as versions, where they are lines of text or items:
 *
 *     v1.1.0 - March 4, 2024          * 1.1.0 (2024-03-04)
 *                                       * Zoom
 *     * Zoom                          * 1.0.0 (2024-01-01)
 *     * Pan                             * First release
 *
 * There must be two of them, each with a list below it, and no real heading of such a part.
 */

/** A longer text is not a heading. */
const LONGEST = 100
const LEAST = 2

/** The first word has a digit, as the number of a version has. Other text with a date may be a sentence. */
const OPENS_NUMBERED = /^[[(]?[\p{L}.-]{0,12}\d\S* /u

/** Returns the blocks with such lines and items as headings. */
export function withPartHeadings(names: ScopeNames, blocks: readonly Block[]): readonly Block[] {
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
  const isItem = ({content, rest: [below]}: Item) => below?.type === 'list' && isPart(names, content)
  if (!blocks.some(block => block.type === 'list' && block.items.length >= LEAST && block.items.every(isItem)))
    return blocks
  const all: Block[] = []
  for (const block of blocks) {
    const parts =
      block.type === 'list' && block.items.every(isItem)
        ? splitList(block, ({start, content, rest}) => ({
            item: null,
            below: [makeHeading(start, content.end, SECTION_LEVEL, content), ...rest],
          }))
        : null
    addAll(all, parts ?? [block])
  }
  return all
}

/** Whether a text is the heading of a part with a date. */
function isPart(names: ScopeNames, text: Text): boolean {
  return (
    text.text.length <= LONGEST && OPENS_NUMBERED.test(text.text) && !text.text.includes('\n') && names.isDated(text)
  )
}
