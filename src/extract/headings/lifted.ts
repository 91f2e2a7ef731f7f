import type {Block, Heading, Item, List} from '../../read/blocks.js'
import {makeHeading, splitList} from '../../read/make.js'
import type {ScopeNames} from './names.js'

/*
 * Finds headings that are items of a list. Outliners and exporters of numbered headings write them:
 *
 *     1. ## Actors            - # Ice Accord
 *                             - date:: 2024
 *     * Port of Bergen        - ## Commitments
 *                                 - Nine ferries
 *
 * Each becomes an ordinary heading, but only if one of them names a section of the form: "- # of ships" is an item.
 */

/** Returns the blocks with such headings outside their lists. */
export function lifted(names: ScopeNames, blocks: readonly Block[]): readonly Block[] {
  const deepest = blocks.reduce((level, block) => Math.max(level, deepestNamed(names, block)), 0)
  if (deepest === 0) return blocks
  const all: Block[] = []
  for (const block of blocks) {
    if (block.type === 'list') for (const part of lift(block, deepest)) all.push(part)
    else all.push(block)
  }
  return all
}

/** Returns the level of the deepest heading in an item that is a section; 0 when there is none. */
function deepestNamed(names: ScopeNames, block: Block): number {
  if (block.type !== 'list') return 0
  let level = 0
  for (const item of block.items) {
    const head = headOf(item)
    if (!head) continue
    if (names.sectionOf(head.content)) level = Math.max(level, head.level)
    for (const below of item.rest) level = Math.max(level, deepestNamed(names, below))
  }
  return level
}

function headOf({content, rest: [first]}: Item): Heading | null {
  return content.text === '' && first?.type === 'heading' ? first : null
}

function lift(list: List, deepest: number): Block[] {
  const blocks = splitList(list, item => {
    const head = headOf(item)
    if (!head || head.level > deepest) return null
    const rest = item.rest.slice(1).flatMap(below => (below.type === 'list' ? lift(below, deepest) : [below]))
    return {item: null, below: [makeHeading(item.start, head.end, head.level, head.content), ...rest]}
  })
  return blocks ?? [list]
}
