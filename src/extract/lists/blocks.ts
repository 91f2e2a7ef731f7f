import type {Block, Item, Paragraph, Text} from '../../read/blocks.js'
import {OPEN_BRACKET} from '../../read/characters.js'
import {isBoldHead} from '../headings/head.js'
import {isAtom, sliceText, sourceStart} from '../pieces.js'
import type {ParagraphItem} from './counted.js'

/* Recognises blocks of a list section: sub-headings, notes, placeholders, markers that were written twice. */

/**
 * Whether a block is a heading of the blocks below it: a real heading, or a bold line or a line with a colon above a
 * list.
 */
export function isSubheading(source: string, block: Block, below: Block | undefined): boolean {
  if (block.type === 'heading') return true
  return block.type === 'paragraph' && below?.type === 'list' && isBoldHead(source, block.content)
}

/** Returns an item of a paragraph without its marker. */
export function withoutItsMarker(source: string, {text, marker}: ParagraphItem): Text {
  return marker === 0 || marker === text.text.length ? text : sliceText(source, text, marker, text.text.length)
}

const FOOTNOTE = /^\[\^[^\]\s]+\]:/

/** Whether a paragraph is a note. Notes below a list are not its items. */
export function isFootnote(source: string, {start, content}: Paragraph): boolean {
  if (content.text.charCodeAt(0) === OPEN_BRACKET) return FOOTNOTE.test(content.text) && !isAtom(content, 0)
  return RAISED.test(source.slice(start, sourceStart(content, 0)))
}

/** Whether a paragraph has a source on each of its lines: `[1] Annual report, p. 3`. Below a list they are not items. */
export function areReferences({content: {text}}: Paragraph): boolean {
  return text.charCodeAt(0) === OPEN_BRACKET && text.split('\n').every(line => REFERENCE.test(line))
}

const REFERENCE = /^\[\d{1,3}\]:? \S/

/** The HTML mark of a note before its text: `<sup>1</sup> See page 2.` */
const RAISED = /<sup>$/i

/** Returns the text of a section that has only one paragraph or one item. It may be a placeholder. */
export function onlyText(blocks: readonly Block[]): Text | undefined {
  if (blocks.length !== 1) return undefined
  const block = blocks[0] as Block
  if (block.type === 'paragraph') return block.content
  if (block.type !== 'list' || block.items.length !== 1) return undefined
  const item = block.items[0] as Item
  return item.rest.length === 0 && item.content.text !== '' ? item.content : undefined
}

/** Whether a list begins on the line of the marker of its parent item. */
export function isDoubleMarker(source: string, item: Item, block: Block): boolean {
  return (
    block.type === 'list' &&
    item.content.text === '' &&
    block === item.rest[0] &&
    !/[\r\n]/.test(source.slice(item.start, block.start))
  )
}
