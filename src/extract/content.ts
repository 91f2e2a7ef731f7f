import {APART, DIVIDER} from '../markdown/notation.js'
import type {Block} from '../read/blocks.js'

/* Distinguishes blocks with content from blocks that only separate content. */

/** Thematic breaks, comments and link definitions are not content. */
export function isContent({type}: Block): boolean {
  return type !== 'rule' && type !== 'comment' && type !== 'definition'
}

/** Whether a block alone is a value of markdown, which keeps link definitions. An empty fence is not. */
export function isOwnMarkdown(source: string, block: Block): boolean {
  return (isContent(block) && !isEmptyFence(source, block)) || isDefinition(block)
}

/** Whether a block is a fence without code. GitHub writes it for an answer of code that was left out. */
function isEmptyFence(source: string, block: Block): boolean {
  return (
    block.type === 'code' &&
    block.fenced &&
    block.closed &&
    source.slice(block.contentStart, block.contentEnd).trim() === ''
  )
}

/** Whether a block is a link definition. */
export function isDefinition({type}: Block): boolean {
  return type === 'definition'
}

/** Returns how many blocks belong to the last known section. A thematic break after its content ends it. */
export function ownCount(content: readonly Block[]): number {
  const rule = content.findIndex((block, k) => block.type === 'rule' && k > 0)
  return rule < 0 ? content.length : rule
}

/** Whether a block is the comment that sets the blocks below it apart. */
export function isApart(source: string, {type, start, end}: Block): boolean {
  return type === 'comment' && source.slice(start, end).trim() === APART
}

/** Whether a block separates two texts outside the form, as the writer does. */
export function divides(source: string, block: Block): boolean {
  return isApart(source, block) || isDivider(source, block)
}

/** Whether a block is a comment without content. */
export function isDivider(source: string, {type, start, end}: Block): boolean {
  return type === 'comment' && source.slice(start, end).trim() === DIVIDER
}
