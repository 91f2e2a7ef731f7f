import {isFarewell} from '../grammar/chatter.js'
import type {Block} from '../read/blocks.js'
import {isContent, ownCount} from './headings/outline.js'

/** What opens the signature of a mail, on a line of its own. */
const SIGNATURE = /^--(?:\n|$)/

/** What the last section holds, and what its producer wrote below it. */
export interface Afterword {
  readonly own: readonly Block[]
  readonly after: readonly Block[]
}

/**
 * Cuts off what is below the content of the last section: what a thematic break sets off, or a farewell, or the
 * signature of a mail.
 */
export function withoutAfterword(blocks: readonly Block[]): Afterword {
  const count = ownCount(blocks)
  const after = blocks.slice(count).filter(isContent)
  const own = after.length > 0 ? blocks.slice(0, count) : blocks
  const at = own.findIndex(isChatter)
  const more = at < 0 ? [] : own.slice(at).filter(isContent)
  if (more.length === 0 || more.some(block => block.type !== 'paragraph')) return {own, after}
  return {own: own.slice(0, at), after: [...more, ...after]}
}

function isChatter(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const {text} = block.content
  return SIGNATURE.test(text) || isFarewell(text)
}
