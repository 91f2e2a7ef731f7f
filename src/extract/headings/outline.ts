import {isUnnamed, type SectionShape} from '../../form/shape.js'
import {SECTION_LEVEL, TITLE_LEVEL} from '../../markdown/notation.js'
import type {Block, Reader} from '../../read/blocks.js'
import {isApart} from '../content.js'
import {isQuoted} from '../notations/callouts.js'
import {withoutEnclosed} from './enclosed.js'
import {type Head, headOf} from './head.js'
import {lifted} from './lifted.js'
import type {ScopeNames} from './names.js'
import {isRightBelowPart, nodeHeads} from './node-heads.js'
import {withPartHeadings} from './part-lines.js'
import {setApart} from './set-apart.js'
import {isAboveHeader, isAboveSections, isGeneric, titleAmong, titleBelowGeneric, withTitle} from './title.js'

/*
 * Finds the role of each heading of a document, or of a part of a document. Deeper headings below a heading belong to
 * it:
 *
 *     # Title            title
 *     Date: 2024         preamble
 *     ## Actors          node, known
 *     ### Governments      its blocks
 *     - Spain              its blocks
 *     ## Notes           node, unknown
 *     ### Open points      its blocks
 */

/** A heading that begins a node, with everything below it. */
export interface Node {
  readonly head: Head
  /** Whether it is the title of a second document, which extends to the end. */
  readonly isSecond?: boolean
  /** All blocks up to the next node, including deeper headings. */
  readonly blocks: readonly Block[]
  readonly start: number
  /** The start of the next node, or the end of the whole. */
  readonly end: number
}

/** The parts of a document, or of a part of it. */
export interface Outline {
  /** All blocks. Each heading is a separate block. */
  readonly blocks: readonly Block[]
  readonly title: Head | null
  /** The blocks before the first node, including the title. */
  readonly preamble: readonly Block[]
  readonly nodes: readonly Node[]
  /** A title below other headings, with the blocks up to the next node. They are a second preamble. */
  readonly late: readonly Block[]
  /** The end, before text that is outside all sections. */
  readonly end: number
  /** The blocks that a thematic break and a comment separate from the whole document. */
  readonly outside: readonly Block[]
}

/** How the blocks below a heading are outlined. */
export interface OutlineOptions {
  readonly names: ScopeNames
  /** Whether the blocks may contain a title. */
  readonly titled: boolean
  /** The end of the blocks in the source. */
  readonly end: number
  /**
   * Reads the text below a heading again if markdown reads the heading as text. In parts of a document this is already
   * done.
   */
  readonly read?: Reader | undefined
}

/** Distinguishes the title, sections and other headings. */
export function outlineOf(source: string, read: readonly Block[], options: OutlineOptions): Outline {
  const {names, titled} = options
  const cut = titled ? outsideAt(source, read) : -1
  const outside = cut < 0 ? [] : read.slice(cut)
  const end = outside[0]?.start ?? options.end
  const own = withoutEmpty(cut < 0 ? read : read.slice(0, cut))
  const kept = keptApart(source, own)
  const apart = inRuns(own, kept, run =>
    setApart(source, names, lifted(names, withPartHeadings(source, names, run)), options.read),
  )
  const blocks = titled ? withTitle(source, names, apart) : apart
  const found = withoutTitle(names, blocks, findHeads(source, names, blocks, kept), titled)
  const level = sharedLevel(found)
  const heads = withoutOwned(found, level)
  const title = titled ? findTitle(names, blocks, heads, level) : null
  const second = title ? secondTitle(heads, title, level) : undefined
  const first = second ? heads.slice(0, heads.indexOf(second)) : heads
  const nodeHeadings = nodeHeads(first, title, level, names)
  const {preamble, nodes, late} = nodesOf(blocks, end, {
    title,
    heads: second ? [...nodeHeadings, second] : nodeHeadings,
    second,
  })
  return {blocks, title, preamble, nodes, late, end, outside}
}

/**
 * Returns the blocks below a comment that sets them apart, up to the next heading. No paragraph among them is a
 * heading, however it looks.
 */
function keptApart(source: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const kept = new Set<Block>()
  for (let at = 0; at < blocks.length; at++) {
    if (!isApart(source, blocks[at] as Block)) continue
    if (blocks[at + 1]?.type === 'heading') at++
    for (; blocks[at + 1] && blocks[at + 1]?.type !== 'heading'; at++) kept.add(blocks[at + 1] as Block)
  }
  return kept
}

/** Changes the blocks that are not kept. Each run of them is changed separately. */
function inRuns(
  blocks: readonly Block[],
  kept: ReadonlySet<Block>,
  change: (run: readonly Block[]) => readonly Block[],
): readonly Block[] {
  if (kept.size === 0) return change(blocks)
  const changed: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    let to = at
    while (to < blocks.length && !kept.has(blocks[to] as Block)) to++
    for (const block of change(blocks.slice(at, to))) changed.push(block)
    for (; to < blocks.length && kept.has(blocks[to] as Block); to++) changed.push(blocks[to] as Block)
    at = to
  }
  return changed
}

/** Returns the blocks without headings that have no text and no content, because they begin nothing. */
function withoutEmpty(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isEmptyHeading)) return blocks
  return blocks.filter((block, at) => {
    const below = blocks[at + 1]
    return !isEmptyHeading(block) || (below !== undefined && below.type !== 'heading')
  })
}

function isEmptyHeading(block: Block): boolean {
  return block.type === 'heading' && block.content.text === ''
}

/** Returns the index of a thematic break with such a comment directly below it; -1 when there is none. */
function outsideAt(source: string, blocks: readonly Block[]): number {
  return blocks.findIndex((block, at) => {
    const next = blocks[at + 1]
    return block.type === 'rule' && next !== undefined && isApart(source, next)
  })
}

function findHeads(
  source: string,
  names: ScopeNames,
  blocks: readonly Block[],
  kept: ReadonlySet<Block>,
): readonly Head[] {
  const heads: Head[] = []
  for (let at = 0; at < blocks.length; at++) {
    if (kept.has(blocks[at] as Block)) continue
    const head = headOf(source, names, blocks[at] as Block, at)
    if (head) heads.push(head)
  }
  return withoutEnclosed(source, blocks, withoutQuoted(source, heads))
}

/** Returns the headings without those of quotes below the first section. They are the text of a section. */
function withoutQuoted(source: string, heads: Head[]): Head[] {
  const first = heads.findIndex(head => head.named && head.level > 0)
  const isOwn = ({level, block}: Head, at: number) => at <= first || level === 0 || !isQuoted(source, block.start)
  if (first < 0 || isQuoted(source, (heads[first] as Head).block.start) || heads.every(isOwn)) return heads
  return heads.filter(isOwn)
}

/** Returns the headings. If the words of the first heading are the title, it has no section. */
function withoutTitle(names: ScopeNames, blocks: readonly Block[], heads: readonly Head[], titled: boolean) {
  const [top, ...more] = heads
  const isTitle = top?.named && (isAboveHeader(names, blocks, top) || (titled && isAboveSections(blocks, top, more)))
  return isTitle ? [{...top, named: undefined}, ...more] : heads
}

/** Returns the headings without those that belong to a section whose text may contain any heading. */
function withoutOwned(heads: readonly Head[], level: number): readonly Head[] {
  const isOpen = ({named}: Head) => named?.section.kind === 'markdown' && named.section.open
  if (!heads.some(isOpen)) return heads
  const atLevel = new Set(heads.flatMap(head => (head.named && head.level === level ? [head.named.section] : [])))
  let open = false
  return heads.filter(head => {
    const {named} = head
    // A heading in the text may have the name of a section that has its own heading.
    const isOwn = named !== undefined && (head.level === level || !atLevel.has(named.section))
    if (isOwn && (head.level === level || head.level === 0)) open = isOpen(head)
    return isOwn || !open
  })
}

/**
 * Returns the common level of the known headings: the level of most sections, if possible 2. A sub-heading may have the
 * name of a section.
 */
function sharedLevel(heads: readonly Head[]): number {
  const sections = [0, 1, 2, 3, 4, 5, 6].map(() => new Set<SectionShape>())
  for (const {named, level} of heads) if (named && level > 0) sections[level]?.add(named.section)
  const counts = sections.map(it => it.size)
  const most = Math.max(...counts)
  return counts[SECTION_LEVEL] === most ? SECTION_LEVEL : counts.indexOf(most)
}

/**
 * Returns the title: the first level-1 heading that is not a section, unless the sections have level 1 and one is above
 * it. If it only names a kind of document, or does not exist, another heading or a bold paragraph above all sections
 * may be the title.
 */
function findTitle(names: ScopeNames, blocks: readonly Block[], heads: readonly Head[], level: number): Head | null {
  const first = heads.findIndex(head => head.named)
  const atLevel = new Set<SectionShape>()
  for (const {named, level: own} of heads) if (named && own === level) atLevel.add(named.section)
  const isTitle = (head: Head, at: number) => {
    if (head.level !== TITLE_LEVEL) return false
    if (level === TITLE_LEVEL) return !head.named && !(first >= 0 && at > first)
    // Another heading is better for the section.
    return (
      !head.named || head.named.how === 'joined' || (!isUnnamed(head.named.section) && atLevel.has(head.named.section))
    )
  }
  const title = heads.find(isTitle)
  const [top] = heads
  if (!title && top?.level === TITLE_LEVEL && level !== TITLE_LEVEL) return titleBelowGeneric(names, blocks, heads, top)
  if (!title) return titleAmong(names, blocks, heads, level)
  return (isGeneric(title.text.text) && titleBelowGeneric(names, blocks, heads, title)) || title
}

/**
 * Returns a second title, if the sections below it are also above it. A heading right below that of a part is in the
 * part: "# Tides 2.0 Release Notes" below "## 2.0".
 */
function secondTitle(heads: readonly Head[], title: Head, level: number): Head | undefined {
  if (level === 1) return undefined
  const last = new Map<SectionShape, number>()
  for (const [k, {named}] of heads.entries()) if (named) last.set(named.section, k)
  let reach = -1
  return heads.find((head, k) => {
    if (head.named) reach = Math.max(reach, last.get(head.named.section) as number)
    return head.level === 1 && head !== title && !head.named && k < reach && !isRightBelowPart(head, heads[k - 1])
  })
}

/** The headings that begin a node, and the titles. */
interface NodeHeads {
  readonly title: Head | null
  readonly heads: readonly Head[]
  /** The title of a second document, which is one of the headings. */
  readonly second: Head | undefined
}

function nodesOf(
  blocks: readonly Block[],
  end: number,
  {title, heads, second}: NodeHeads,
): Pick<Outline, 'preamble' | 'nodes' | 'late'> {
  const nodes = heads.map((head, k) => {
    const next = heads[k + 1]
    const holdsTitle = title !== null && title.at > head.at && (!next || title.at < next.at)
    const last = holdsTitle ? title : next
    return {
      head,
      isSecond: head === second,
      blocks: blocks.slice(head.at + 1, last?.at ?? blocks.length),
      start: head.block.start,
      end: last?.block.start ?? end,
    }
  })
  const isLate = title !== null && heads[0] !== undefined && heads[0].at < title.at
  const late = isLate ? blocks.slice(title.at, heads.find(it => it.at > title.at)?.at ?? blocks.length) : []
  return {preamble: blocks.slice(0, heads[0]?.at ?? blocks.length), nodes, late}
}
