import type {Block, Heading} from '../../read/blocks.js'
import {makeItem, makeList} from '../../read/make.js'
import {isContent} from '../content.js'
import type {Context} from '../context.js'
import {isAtom, sliceText} from '../pieces.js'
import type {Place} from '../positions.js'
import {reportCleaning, SUB_NUMBER} from './clean.js'

/*
 * Handles values that are headings below the heading of their category, without content:
 *
 *     ### Water
 *     #### 1.1. Locks
 *     #### Ice
 */

/** Returns the blocks, with such headings as the items of a list. */
export function withHeadedValues(context: Context, place: Place, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block, at) => isDeeper(blocks[at + 1], block))) return blocks
  const out: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const head = blocks[at] as Block
    out.push(head)
    const values = head.type === 'heading' ? valuesBelow(blocks, at, head) : []
    const [first] = values
    if (first) {
      const items = values.map(({start, end, content}) => {
        const number = SUB_NUMBER.exec(content.text)?.[0].length ?? 0
        if (number === 0 || isAtom(content, 0)) return makeItem(start, end, content, [])
        const {length} = content.text
        const value = sliceText(context.source, content, number, length)
        const whole = {from: 0, to: length}
        const kept = {from: number, to: length}
        reportCleaning(context, {text: content, whole, kept, code: 'enumerated-item'}, place)
        return makeItem(start, end, value, [])
      })
      out.push(makeList(first.start, (values.at(-1) as Heading).end, false, items))
    }
    at += 1 + values.length
  }
  return out
}

function isDeeper(block: Block | undefined, head: Block): boolean {
  return block?.type === 'heading' && head.type === 'heading' && block.level > head.level
}

/**
 * Returns the headings of one level directly below another heading; an empty list when any other block is between them.
 */
function valuesBelow(blocks: readonly Block[], at: number, head: Heading): readonly Heading[] {
  const values: Heading[] = []
  for (let k = at + 1; k < blocks.length; k++) {
    const block = blocks[k] as Block
    if (block.type === 'heading' && block.level <= head.level) break
    if (block.type !== 'heading' ? isContent(block) : block.level !== (values[0]?.level ?? block.level)) return []
    if (block.type === 'heading') values.push(block)
    else if (values.length > 0) return []
  }
  return values
}
