import type {Block, Item, Paragraph, Text} from '../../read/blocks.js'
import {OPEN_BRACKET} from '../../read/characters.js'
import {isBoldHead} from '../headings/head.js'
import {isAtom, sliceText, sourceStart} from '../pieces.js'
import type {ParagraphItem} from './paragraph.js'

/*
 * What the blocks of a list section can be: sub-headings, notes, placeholders, markers that were written twice.
 */

/** Whether a block is a heading of what follows: a real one, or a line in bold or with a colon above a list. */
export function isSubheading(source: string, block: Block, below: Block | undefined): boolean {
  if (block.type === 'heading') return true
  return block.type === 'paragraph' && below?.type === 'list' && isBoldHead(source, block.content)
}

/** An item in a paragraph without its marker. */
export function withoutItsMarker(source: string, {text, marker}: ParagraphItem): Text {
  return marker === 0 || marker === text.text.length ? text : sliceText(source, text, marker, text.text.length)
}

const FOOTNOTE = /^\[\^[^\]\s]+\]:/

/** Notes below a list are not its items, though they are paragraphs here. */
export function isFootnote(source: string, {start, content}: Paragraph): boolean {
  if (content.text.charCodeAt(0) === OPEN_BRACKET) return FOOTNOTE.test(content.text) && !isAtom(content, 0)
  return RAISED.test(source.slice(start, sourceStart(content, 0)))
}

/** The mark of a note before its text, in HTML: `<sup>1</sup> See page 2.` */
const RAISED = /<sup>$/i

/** The text of a section that holds one paragraph or one item, which may be a placeholder. */
export function onlyText(blocks: readonly Block[]): Text | undefined {
  if (blocks.length !== 1) return undefined
  const block = blocks[0] as Block
  if (block.type === 'paragraph') return block.content
  if (block.type !== 'list' || block.items.length !== 1) return undefined
  const item = block.items[0] as Item
  return item.rest.length === 0 && item.content.text !== '' ? item.content : undefined
}

/** Whether a list begins on the very line of its parent's marker. */
export function isDoubleMarker(source: string, item: Item, block: Block): boolean {
  return (
    block.type === 'list' &&
    item.content.text === '' &&
    block === item.rest[0] &&
    !/[\r\n]/.test(source.slice(item.start, block.start))
  )
}
