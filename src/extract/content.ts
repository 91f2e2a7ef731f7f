import {APART, DIVIDER} from '../markdown/notation.js'
import type {Block} from '../read/blocks.js'

/*
 * Which blocks are content, and which ones only separate it.
 */

/** Thematic breaks, comments and definitions of links have no meaning. */
export function isContent({type}: Block): boolean {
  return type !== 'rule' && type !== 'comment' && type !== 'definition'
}

/** A definition of the address of a link. */
export function isDefinition({type}: Block): boolean {
  return type === 'definition'
}

/** How many blocks belong to the last known section: a thematic break after its content ends it. */
export function ownCount(content: readonly Block[]): number {
  const rule = content.findIndex((block, k) => block.type === 'rule' && k > 0)
  return rule < 0 ? content.length : rule
}

/** Whether a block sets what follows apart. */
export function isApart(source: string, {type, start, end}: Block): boolean {
  return type === 'comment' && source.slice(start, end).trim() === APART
}

/** Whether a block separates two texts outside the form, as the writer keeps them apart. */
export function divides(source: string, block: Block): boolean {
  return isApart(source, block) || isDivider(source, block)
}

/** Whether a block is a comment without content. */
export function isDivider(source: string, {type, start, end}: Block): boolean {
  return type === 'comment' && source.slice(start, end).trim() === DIVIDER
}
