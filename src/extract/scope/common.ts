import type {Scope} from '../../form/shape.js'
import type {Block} from '../../read/blocks.js'
import {isDefinition} from '../content.js'
import type {Node} from '../headings/outline.js'

/**
 * Splits off the definitions at the end of the last node of a scope whose parts have no common heading. They belong to
 * all parts: the links of the versions of a changelog.
 */
export function withoutCommon(node: Node, {unnamed}: Scope): {own: Node; definitions: readonly Block[]} {
  const {blocks} = node
  let count = blocks.length
  if (unnamed.length > 0) while (count > 0 && isDefinition(blocks[count - 1] as Block)) count--
  const definitions = blocks.slice(count)
  const [first] = definitions
  return {own: first ? {...node, blocks: blocks.slice(0, count), end: first.start} : node, definitions}
}
