import type {SectionShape} from '../../form/shape.js'
import {once} from '../../grammar/once.js'
import type {Block} from '../../read/blocks.js'
import {isContent} from '../content.js'
import {type Head, headOf} from './head.js'
import type {NamedSection, ScopeNames} from './names.js'
import type {Node, Outline} from './outline.js'

/** The headings that name one section. */
interface Alike {
  readonly heads: Head[]
  /** How many of them are canonical. */
  canonical: number
  haveOneName: boolean
}

/**
 * The headings of the sections of a document or part. Whether one of them can be changed alone depends on all of them.
 */
export class SectionHeads {
  /** The canonical level of the headings. */
  readonly level: number
  /** How many blocks serve as a heading of each section. */
  readonly #counts: () => ReadonlyMap<SectionShape, number>
  readonly #named: () => ReadonlyMap<SectionShape, Alike>
  /** The headings at each other level, if there are sections among them. */
  readonly #atLevel = new Map<number, Node[]>()
  readonly #isSettled: boolean
  /** Whether a markdown heading names a section. */
  readonly hasHeadings: boolean
  /**
   * The paragraphs that serve as headings, if one of them is outside the form. That one is a heading only as long as
   * all of them look alike.
   */
  readonly bare: readonly Head[]

  constructor(source: string, names: ScopeNames, {blocks, nodes}: Outline, level: number) {
    this.level = level
    this.#named = once(() => namedIn(nodes))
    const bare = nodes.map(it => it.head).filter(it => it.level === 0)
    this.bare = bare.every(it => it.named) ? [] : bare
    this.#counts = once(() => countHeads(source, names, blocks))
    const levels = new Set<number>()
    for (const node of nodes) {
      const {named, level: own} = node.head
      if (named && own > 0) levels.add(own)
      if (own === 0 || own === level) continue
      const others = this.#atLevel.get(own)
      if (others) others.push(node)
      else this.#atLevel.set(own, [node])
    }
    this.hasHeadings = levels.size > 0
    this.#isSettled = levels.size === 0 || levels.has(level)
  }

  /**
   * Whether a paragraph can become a markdown heading without the others. It cannot if other paragraphs of its section
   * would then no longer be headings, or if all sections are at another level.
   */
  canBecomeHeading({named}: Head): boolean {
    return this.#isSettled && (!named || this.#counts().get(named.section) === 1)
  }

  /**
   * Returns the headings that must be renamed together with a heading. Which headings belong to a section depends on
   * its first name, so the first heading renames all. Null for the other headings, and when they have different names,
   * which would be lost.
   */
  renamedWith(head: Head, {section, canonical}: NamedSection): readonly Head[] | null {
    const alike = this.#named().get(section)
    if (!alike) return null
    if (alike.canonical > (canonical ? 1 : 0)) return [head]
    return alike.heads[0] === head && alike.haveOneName ? alike.heads : null
  }

  /**
   * Returns the headings whose level must change together: all at the level of this heading. Only the first of them has
   * the fix. Null for the others, and when headings between them would change their meaning.
   */
  together(head: Head): readonly Head[] | null {
    const nodes = this.#atLevel.get(head.level) ?? []
    if (nodes[0]?.head !== head || nodes.some(it => !it.head.named)) return null
    const isTaken = (block: Block) =>
      block.type === 'heading' && isContent(block) && block.level > head.level && block.level <= this.level
    return nodes.some(({blocks}) => blocks.some(isTaken)) ? null : nodes.map(node => node.head)
  }
}

function namedIn(nodes: readonly Node[]): Map<SectionShape, Alike> {
  const found = new Map<SectionShape, Alike>()
  for (const {head} of nodes) {
    if (!head.named) continue
    const {section, canonical} = head.named
    const alike = found.get(section) ?? {heads: [], canonical: 0, haveOneName: true}
    if (alike.heads.length === 0) found.set(section, alike)
    else if (alike.heads[0]?.text.text !== head.text.text) alike.haveOneName = false
    alike.heads.push(head)
    if (canonical) alike.canonical++
  }
  return found
}

function countHeads(source: string, names: ScopeNames, blocks: readonly Block[]): Map<SectionShape, number> {
  const counts = new Map<SectionShape, number>()
  for (const [at, block] of blocks.entries()) {
    const section = headOf(source, names, block, at)?.named?.section
    if (section) counts.set(section, (counts.get(section) ?? 0) + 1)
  }
  return counts
}
