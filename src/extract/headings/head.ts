import type {Block, Heading, List, Paragraph, Text} from '../../read/blocks.js'
import {COLON} from '../../read/characters.js'
import {makeParagraph} from '../../read/make.js'
import type {KeptHead} from '../context.js'
import {isSpelledOut, isStrongThroughout, plain, sliceText} from '../pieces.js'
import {isLabelled} from './labelled.js'
import type {NamedSection, ScopeNames} from './names.js'

/** A heading, or a paragraph that serves as one. */
export interface Head {
  /** Its index among the blocks. */
  readonly at: number
  readonly block: Heading | Paragraph
  /** The heading without markup. For a paragraph it is also without the colon. */
  readonly text: Text
  /** The level; 0 for a paragraph. */
  readonly level: number
  readonly named: NamedSection | undefined
}

const LONGEST = 100

/** Returns the heading that a block is or serves as; null for any other block. */
export function headOf(source: string, names: ScopeNames, block: Block, at: number): Head | null {
  if (block.type === 'paragraph') return paragraphHead(source, names, block, at)
  if (block.type === 'list') return itemHead(source, names, block, at)
  if (block.type !== 'heading') return null
  const {content: text, level} = block
  return {at, block, text, level, named: sectionOf(source, names, text)}
}

/** Returns the section that a text names, unless the text is written as literal text. */
function sectionOf(source: string, names: ScopeNames, text: Text): NamedSection | undefined {
  return isOwnName(source, text) ? undefined : names.sectionOf(text)
}

/** Whether a heading has a letter or digit as a character reference. It is then not a name of the form. */
export function isOwnName(source: string, text: Text): boolean {
  return text.map !== null && isSpelledOut(source, text)
}

/**
 * Returns the heading in `1. **Actors**` or `1. Actors`. It is meant as a numbered heading, but markdown reads a list
 * of one item.
 */
function itemHead(source: string, names: ScopeNames, list: List, at: number): Head | null {
  const [item] = list.items
  if (!list.ordered || list.items.length !== 1 || !item || item.rest.length > 0) return null
  const {content: text} = item
  const named = sectionOf(source, names, text)
  return named ? {at, block: makeParagraph(list.start, list.end, text), text, level: 0, named} : null
}

const ENDS_SENTENCE = /[.!?;,]$/

/** Returns the heading of a paragraph: `**Actors**`, `Actors:`, or any other short text in bold. */
export function paragraphHead(source: string, names: ScopeNames, block: Paragraph, at: number): Head | null {
  const {content} = block
  if (content.text.length > LONGEST) return null
  const colon = content.text.charCodeAt(content.text.length - 1) === COLON
  const strong = isStrongThroughout(source, content)
  if (!colon && !strong) return datedHead(source, names, block, at)
  const text = colon ? sliceText(source, content, 0, content.text.length - 1) : content
  const named = sectionOf(source, names, text)
  if (named) return {at, block, text, level: 0, named}
  if (!strong || !saysLittle(text.text)) return null
  return {at, block, text, level: 0, named: undefined}
}

/** Returns the heading of a part that only begins in bold: `**1.2.0** (2025-03-04)`. */
function datedHead(source: string, names: ScopeNames, block: Paragraph, at: number): Head | null {
  const {content: text} = block
  const mayBe = names.scope.unnamed.length > 0 && /^(?:\*\*|__)/.test(source.slice(text.start, text.start + 2))
  if (!mayBe || text.text.includes('\n') || ENDS_SENTENCE.test(text.text)) return null
  // "**Last updated**: 2025-03-04" is a header line.
  if ((isLabelled(source, text) && !/\d/.test(text.text.split(':', 1)[0] as string)) || !names.isDated(text))
    return null
  return {at, block, text, level: 0, named: names.sectionOf(text)}
}

/** Returns a key for the look of a paragraph that serves as a heading. Headings of one rank look alike. */
export function lookOf({block: {content}, text: {text}}: Head): string {
  const end = content.text.endsWith(':') ? ':' : ''
  const letters = text.toUpperCase() === text ? 'A' : 'a'
  return `${/^\p{N}/u.test(text) ? '1' : ''}${letters}${end}`
}

/** Whether a text is in bold as a whole and short enough for a heading. */
export function isBoldHead(source: string, content: Text): boolean {
  return content.text.length <= LONGEST && isStrongThroughout(source, content) && saysLittle(content.text)
}

/** Whether a text is a question in bold, as in an interview. */
export function isBoldQuestion(source: string, content: Text): boolean {
  return content.text.endsWith('?') && isStrongThroughout(source, content)
}

const COUNTED = /^\p{L}+ (?:\d{1,3}|\p{Lu}): \S/u

/** Whether a text is a heading that counts the parts: `Option A: Redis`, `Lot 2: Oil`. */
export function isCountedHead(text: string): boolean {
  return text.length <= LONGEST && COUNTED.test(text)
}

function saysLittle(text: string): boolean {
  return !text.includes(':') && !ENDS_SENTENCE.test(text)
}

/** Returns a heading for text outside the form. A paragraph gets the level of the sections. */
export function keptHead({block, text, level}: Head, own: number): KeptHead {
  return kept(block, text, level === 0 ? own : level)
}

/** Returns a heading below a section, for text outside the form. */
export function keptHeading(heading: Heading): KeptHead {
  return kept(heading, heading.content, heading.level)
}

function kept({start, end}: Pick<Block, 'start' | 'end'>, text: Text, level: number): KeptHead {
  return {start, end, textStart: text.start, textEnd: text.end, text: plain(text.text), level}
}
