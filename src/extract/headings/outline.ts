import type {SectionShape} from '../../form/shape.js'
import {SECTION_LEVEL} from '../../markdown/notation.js'
import type {Block} from '../../read/blocks.js'
import {type Head, headOf} from './head.js'
import type {NamedSection, ScopeNames} from './names.js'
import {setApart} from './set-apart.js'

/*
 * What the headings of a document, or of a part of it, are for. Deeper headings below one belong to it:
 *
 *     # Title            title
 *     Date: 2024         preamble
 *     ## Actors          node, known
 *     ### Governments      its blocks
 *     - Spain              its blocks
 *     ## Notes           node, unknown
 *     ### Open points      its blocks
 */

/** A heading at which something begins, with all that stands below it. */
export interface Node {
  readonly head: Head
  /** Whether it is the title of a second document, which reaches to the end. */
  readonly isSecond?: boolean
  /** All blocks up to the next node, deeper headings among them. */
  readonly blocks: readonly Block[]
  readonly start: number
  /** Where the next node begins, or the whole ends. */
  readonly end: number
}

/** The parts of a document, or of a part of it. */
export interface Outline {
  /** All blocks, each heading set apart. */
  readonly blocks: readonly Block[]
  readonly title: Head | null
  /** What stands before the first node, the title among it. */
  readonly preamble: readonly Block[]
  readonly nodes: readonly Node[]
}

/** How the blocks below a heading are outlined. */
export interface OutlineOptions {
  readonly names: ScopeNames
  /** Whether a title may stand among the blocks. */
  readonly titled: boolean
  /** Where the blocks end in the source. */
  readonly end: number
}

/** Tells title, sections and other headings apart. */
export function outlineOf(source: string, read: readonly Block[], options: OutlineOptions): Outline {
  const blocks = setApart(source, options.names, read)
  const heads = findHeads(source, options.names, blocks)
  const level = sharedLevel(heads)
  const title = options.titled ? findTitle(heads, level) : null
  const second = title ? secondTitle(heads, title, level) : undefined
  const own = second ? heads.slice(0, heads.indexOf(second)) : heads
  return nodesOf(blocks, title, [...nodeHeads(own, title, level), ...(second ? [second] : [])], options.end, second)
}

/** Thematic breaks, comments and definitions of links say nothing. */
export function isContent({type}: Block): boolean {
  return type !== 'rule' && type !== 'comment' && type !== 'definition'
}

/** How many blocks of the last known section are its own: a thematic break after content sets off what is not. */
export function ownCount(content: readonly Block[]): number {
  const rule = content.findIndex((block, k) => block.type === 'rule' && k > 0)
  return rule < 0 ? content.length : rule
}

function findHeads(source: string, names: ScopeNames, blocks: readonly Block[]): Head[] {
  const heads: Head[] = []
  for (let at = 0; at < blocks.length; at++) {
    const head = headOf(source, names, blocks[at] as Block, at)
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
 * The first level-1 heading, unless the sections stand at level 1 and it is one of them or below them. Without any, a
 * paragraph in bold that stands before all sections.
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

/** A second title, below which sections stand that stood above it already. */
function secondTitle(heads: readonly Head[], title: Head, level: number): Head | undefined {
  if (level === 1) return undefined
  const last = new Map<SectionShape, number>()
  for (const [k, {named}] of heads.entries()) if (named) last.set(named.section, k)
  let reach = -1
  return heads.find((head, k) => {
    if (head.named) reach = Math.max(reach, last.get(head.named.section) as number)
    return head.level === 1 && head !== title && !head.named && k < reach
  })
}

/** Which headings of each section are better than others of it. */
class Rivals {
  readonly #atLevel = new Map<SectionShape, number>()
  readonly #headings = new Map<SectionShape, number>()
  readonly #level: number

  constructor(heads: readonly Head[], level: number) {
    this.#level = level
    for (const {named, level: own} of heads) {
      if (!named) continue
      if (own === level) this.#atLevel.set(named.section, (this.#atLevel.get(named.section) ?? 0) + 1)
      if (own > 0) this.#headings.set(named.section, (this.#headings.get(named.section) ?? 0) + 1)
    }
  }

  /** Whether another heading has a better claim to the section that this one names. */
  outdo({named, level}: Head): boolean {
    if (!named || level === this.#level) return false
    return this.#atLevel.has(named.section) || (level === 0 && this.#headings.has(named.section))
  }
}

/** Kinds whose sub-headings are theirs, whatever they are called. */
function takesHeadings({kind}: SectionShape): boolean {
  return kind === 'markdown' || kind === 'part' || kind === 'parts'
}

/** The headings at which something begins: sections, and unknown headings that are in none. */
function nodeHeads(heads: readonly Head[], title: Head | null, level: number): Head[] {
  const rivals = new Rivals(heads, level)
  const found: Head[] = []
  let open = 0
  let last: Head | undefined
  for (const head of heads) {
    if (head === title) continue
    const own = head.level === 0 ? level : head.level
    const isDeeper: boolean = last !== undefined && (own > open || (head.level === 0 && last.level > 0))
    const owned: boolean = isDeeper && last?.named !== undefined && takesHeadings(last.named.section)
    const named: NamedSection | undefined = owned || rivals.outdo(head) ? undefined : head.named
    if (!named && (head.level === 0 || isDeeper)) continue
    last = named === head.named ? head : {...head, named}
    found.push(last)
    open = own
  }
  return found
}

function nodesOf(
  blocks: readonly Block[],
  title: Head | null,
  heads: readonly Head[],
  end: number,
  second: Head | undefined,
): Outline {
  const nodes = heads.map((head, k) => {
    const next = heads[k + 1]
    const own = blocks.slice(head.at + 1, next?.at ?? blocks.length)
    return {
      head,
      isSecond: head === second,
      blocks: title && title.at > head.at ? own.filter(block => block !== title.block) : own,
      start: head.block.start,
      end: next?.block.start ?? end,
    }
  })
  return {blocks, title, preamble: blocks.slice(0, heads[0]?.at ?? blocks.length), nodes}
}
