import {isFarewell, isReferences} from '../grammar/chatter.js'
import type {Block} from '../read/blocks.js'
import {isContent, ownCount} from './content.js'
import {isStrongThroughout} from './pieces.js'

/** The line before the signature of a mail. */
const SIGNATURE = /^--(?:\n|$)/

/** The blocks of the last section, and the blocks that the producer wrote below them. */
export interface Afterword {
  readonly own: readonly Block[]
  readonly after: readonly Block[]
}

/**
 * Splits off the blocks after the content of the last section: text after a thematic break, a farewell, the signature
 * of a mail, a list of sources, or links to other pages. Above a second document it may be a sentence that leads to it.
 */
export function withoutAfterword(source: string, blocks: readonly Block[], isBeforeSecond = false): Afterword {
  const introduction = isBeforeSecond ? lastContent(blocks) : -1
  if (introduction > 0 && introduces(blocks[introduction] as Block))
    return {own: blocks.slice(0, introduction), after: blocks.slice(introduction).filter(isContent)}
  const count = ownCount(blocks)
  const after = blocks.slice(count).filter(isContent)
  const own = after.length > 0 ? blocks.slice(0, count) : blocks
  const sources = own.findIndex((block, at) => at > 0 && namesSources(source, block))
  if (sources > 0) return {own: own.slice(0, sources), after: [...own.slice(sources).filter(isContent), ...after]}
  const at = own.findIndex(block => isChatter(source, block))
  const more = at < 0 ? [] : own.slice(at).filter(isContent)
  if (more.length === 0 || more.some(block => block.type !== 'paragraph')) return {own, after}
  return {own: own.slice(0, at), after: [...more, ...after]}
}

/** Returns the index of the last block with content; -1 when there is none. */
function lastContent(blocks: readonly Block[]): number {
  let at = blocks.length - 1
  while (at >= 0 && !isContent(blocks[at] as Block)) at--
  return at
}

/** Whether a paragraph leads to the document below it: "Here is the complete version:" */
function introduces(block: Block): boolean {
  return block.type === 'paragraph' && /[:：]$/.test(block.content.text)
}

/** Whether a block is `**Sources**`, or begins with the line `Sources:`. The sources are on the lines below it. */
function namesSources(source: string, block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const {text} = block.content
  const [line = ''] = text.split('\n', 1)
  if (line.length === text.length && isStrongThroughout(source, block.content))
    return isReferences(text.replace(/:$/, ''))
  return line.endsWith(':') && isReferences(line.slice(0, -1))
}

function isChatter(source: string, block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const {text} = block.content
  return SIGNATURE.test(text) || isFarewell(text) || isNavigation(source, block)
}

/** Whether a block consists of links only, such as links to the previous and the next page. */
function isNavigation(source: string, {start, end}: Block): boolean {
  return end - start < LONGEST_NAVIGATION && NAVIGATION.test(source.slice(start, end))
}

const LONGEST_NAVIGATION = 1000
const NAVIGATION = /^(?:[\s|·•–—-]*\[[^[\]()]+\]\([^()\s]*\)){2,}$/
