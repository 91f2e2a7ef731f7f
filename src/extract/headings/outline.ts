import {SECTION_LEVEL} from '../../format/form.js'
import type {Block} from '../../read/blocks.js'
import {type Head, headOf} from './head.js'
import {setApart} from './set-apart.js'

/** What a document's headings are for. */
export interface Outline {
  /** The blocks of the document, each heading set apart. */
  readonly blocks: readonly Block[]
  readonly title: Head | null
  /** The headings at which a section begins, known or unknown, in order. */
  readonly sections: readonly Head[]
}

/** Tells title, sections and other headings apart. */
export function outlineOf(source: string, read: readonly Block[]): Outline {
  const blocks = setApart(source, read)
  const heads = findHeads(source, blocks)
  if (isCanonical(heads)) return {blocks, title: heads[0] as Head, sections: heads.slice(1)}
  const level = sharedLevel(heads)
  const title = findTitle(heads, level)
  return {
    blocks,
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

function findHeads(source: string, blocks: readonly Block[]): Head[] {
  const heads: Head[] = []
  for (let at = 0; at < blocks.length; at++) {
    const head = headOf(source, blocks[at] as Block, at)
    if (head) heads.push(head)
  }
  return heads
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
 * The first level-1 heading, unless the sections stand at level 1 and it is one of them or below them. Without any, a paragraph in
 * bold that stands before all sections.
 */
function findTitle(heads: readonly Head[], level: number): Head | null {
  const first = heads.findIndex(head => head.named)
  const title = heads.find(
    (head, at) => head.level === 1 && !(level === 1 && (head.named || (first >= 0 && at > first))),
  )
  if (title) return title
  const [top] = heads
  return top && top.level === 0 && !top.named && heads.length > 1 ? top : null
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
