import {SECTION_LEVEL} from '../format/form.js'
import type {Block, Heading, List, Paragraph, Text} from '../read/blocks.js'
import {makeParagraph} from '../read/make.js'
import {type NamedSection, sectionNamed} from './lookup.js'
import {isLiteral, isStrong, sliceText} from './pieces.js'

/** A heading, or a paragraph that stands for one. */
export interface Head {
  /** Its place among the blocks. */
  readonly at: number
  readonly block: Heading | Paragraph
  /** The heading without markup, and without a colon when it is a paragraph. */
  readonly text: Text
  /** 0 for a paragraph. */
  readonly level: number
  readonly named: NamedSection | undefined
}

/** What a document's headings are for. */
export interface Outline {
  readonly title: Head | null
  /** The headings at which a section begins, known or unknown, in order. */
  readonly sections: readonly Head[]
}

/** Tells title, sections and other headings apart. */
export function outlineOf(source: string, blocks: readonly Block[]): Outline {
  const heads = findHeads(source, blocks)
  if (isCanonical(heads)) return {title: heads[0] as Head, sections: heads.slice(1)}
  const level = sharedLevel(heads)
  const title = findTitle(heads, level)
  return {
    title,
    sections: heads
      .filter(head => head !== title)
      .map(head => place(head, heads, level))
      .filter(it => it !== null),
  }
}

/** A title, and below it nothing but known sections at their level. */
function isCanonical(heads: readonly Head[]): boolean {
  for (let at = 1; at < heads.length; at++) {
    const {level, named} = heads[at] as Head
    if (level !== SECTION_LEVEL || !named) return false
  }
  return heads.length > 0 && heads[0]?.level === 1
}

/** The last of the headings that belong to the section at `at`: those deeper than its own that name no section. */
export function lastBelow(sections: readonly Head[], at: number): number {
  const upper = Math.max((sections[at] as Head).level, 1)
  let last = at
  for (let next = sections[last + 1]; next && isDeeper(next, upper); next = sections[last + 1]) last++
  return last
}

function isDeeper({named, level}: Head, upper: number): boolean {
  return !named && (level === 0 || level > upper)
}

/** How many blocks of the last known section are its own: a thematic break after content sets off what is not. */
export function ownCount(content: readonly Block[]): number {
  const rule = content.findIndex((block, k) => block.type === 'rule' && k > 0)
  return rule < 0 ? content.length : rule
}

/** Thematic breaks and comments say nothing. */
export function isContent(block: Block): boolean {
  return block.type !== 'rule' && block.type !== 'comment'
}

const LONGEST = 100

function findHeads(source: string, blocks: readonly Block[]): Head[] {
  const heads: Head[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (block.type === 'heading') {
      const {content: text, level} = block
      const named = isOwnName(source, text) ? undefined : sectionNamed(text.text)
      heads.push({at, block, text, level, named})
    } else if (block.type === 'paragraph' && block.content.text.length <= LONGEST) {
      const head = paragraphHead(source, block, at)
      if (head) heads.push(head)
    } else if (block.type === 'list') {
      const head = itemHead(source, block, at)
      if (head) heads.push(head)
    }
  }
  return heads
}

/** A letter or digit written as a character reference says that the heading is no name of the form. */
export function isOwnName(source: string, text: Text): boolean {
  return text.map !== null && isLiteral(source, text, 0, text.text.length)
}

/** `1. **Actors**` is meant for a numbered heading, and is a list of one item. */
function itemHead(source: string, list: List, at: number): Head | null {
  const [item] = list.items
  if (!list.ordered || list.items.length !== 1 || !item || item.rest.length > 0) return null
  if (item.content.text.length > LONGEST || !isStrong(source, item.content)) return null
  const head = paragraphHead(source, makeParagraph(list.start, list.end, item.content), at)
  return head?.named ? head : null
}

const ENDS_SENTENCE = /[.!?;,]$/

/** `**Actors**`, `Actors:`, or any other short text that is all bold. */
function paragraphHead(source: string, block: Paragraph, at: number): Head | null {
  const {content} = block
  const colon = content.text.charCodeAt(content.text.length - 1) === 58
  const strong = isStrong(source, content)
  if (!colon && !strong) return null
  const text = colon ? sliceText(source, content, 0, content.text.length - 1) : content
  const named = isOwnName(source, text) ? undefined : sectionNamed(text.text)
  if (named) return {at, block, text, level: 0, named}
  if (!strong || content.text.includes(':') || ENDS_SENTENCE.test(content.text)) return null
  return {at, block, text, level: 0, named: undefined}
}

/** The level that the known headings share: 2 when any is there, else the commonest. */
function sharedLevel(heads: readonly Head[]): number {
  const counts = [0, 0, 0, 0, 0, 0, 0]
  for (const {named, level} of heads) if (named && level > 0) counts[level] = (counts[level] as number) + 1
  if ((counts[SECTION_LEVEL] as number) > 0) return SECTION_LEVEL
  const most = Math.max(...counts)
  return most === 0 ? SECTION_LEVEL : counts.indexOf(most)
}

/**
 * The first level-1 heading, unless the sections stand at level 1 and it is one of them. Without any, a paragraph in
 * bold that stands before all sections.
 */
function findTitle(heads: readonly Head[], level: number): Head | null {
  const title = heads.find(head => head.level === 1 && !(head.named && level === 1))
  if (title) return title
  const first = heads[0]
  return first && first.level === 0 && !first.named && heads.length > 1 ? first : null
}

/** A heading as the section it begins; null when it is a paragraph that begins none. */
function place(head: Head, heads: readonly Head[], level: number): Head | null {
  const {named} = head
  if (!named) return head.level === 0 && !isInside(head, heads) ? null : head
  if (head.level === level) return head
  const rivals = heads.filter(it => it.named?.section === named.section && it !== head)
  const better = rivals.some(it => it.level === level || (head.level === 0 && it.level > 0))
  if (!better) return head
  return head.level === 0 ? null : {...head, named: undefined}
}

/** Whether a paragraph stands below the first real section, where it can be a heading within it. */
function isInside(head: Head, heads: readonly Head[]): boolean {
  return heads.some(it => it.at < head.at && (it.named || it.level > 1))
}
