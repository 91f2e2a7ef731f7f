import type {Block} from '../../read/blocks.js'
import {isContent} from '../content.js'
import {isLabelled} from './labelled.js'
import {isValueOfLine} from './names.js'
import type {Node} from './outline.js'

/*
 * Finds the end of a section whose heading is a label in bold:
 *
 *     **Attendees:**                 **Decision:** The roof is mended.
 *     - Ana
 *                                    The next storm may come soon.
 *     **Weather:** rain
 */

/**
 * Returns how many blocks below a heading belong to its section. The values of a label end at the next label in bold. If
 * the document has headings, the values that begin on the line of a label end at the next paragraph.
 */
export function ownBlockCount(source: string, {head, blocks}: Node, hasHeadings: boolean): number {
  const [first] = blocks
  if (!head.named || !first || !isValueOfLine(head.named.section)) return blocks.length
  const {section} = head.named
  const isOnLine = !/[\r\n]/.test(source.slice(head.block.end, first.start))
  // A list of names on the line of its label is complete.
  const isWhole = isOnLine && section.kind === 'list' && section.separator === ','
  if (head.level > 0 && !isWhole) return blocks.length
  const isEnd = (block: Block) =>
    isWhole || (block.type === 'paragraph' && ((isOnLine && hasHeadings) || isLabelled(source, block.content)))
  if (!isOnLine && isEnd(first)) return blocks.length
  const end = blocks.findIndex((block, k) => k > 0 && isContent(block) && isEnd(block))
  return end < 0 ? blocks.length : end
}
