import {columnNamesOf, groupColumnsOf} from '../../form/lookup.js'
import {isUnnamed, type Scope, type SectionShape, takesHeadings} from '../../form/shape.js'
import {isAnnex} from '../../grammar/name-keys.js'
import {nameCore} from '../../grammar/name-words.js'
import {SECTION_LEVEL, TITLE_LEVEL} from '../../markdown/notation.js'
import {type Head, lookOf} from './head.js'
import type {NamedSection, ScopeNames} from './names.js'

/*
 * Decides which headings begin a node. A heading that names a section may still not begin one: another heading may
 * match the name better, or the heading may be in a section that takes all headings.
 */

/** How well a heading matches a name, the best first. */
const NEARNESS: readonly NamedSection['how'][] = ['canonical', 'alias', 'normalised', 'modified', 'joined']

const NONE: ReadonlySet<Head> = new Set()

/** Decides which heading of each section is the best. */
class Rivals {
  /** The best heading of each section at the level of the sections. */
  readonly #atLevel = new Map<SectionShape, Head>()
  readonly #headings = new Set<SectionShape>()
  readonly #level: number
  readonly #names: ScopeNames

  constructor(heads: readonly Head[], level: number, names: ScopeNames) {
    this.#level = level
    this.#names = names
    for (const head of heads) {
      const {named, level: own} = head
      if (!named) continue
      if (own === level) this.#learn(head, named)
      if (own > 0) this.#headings.add(named.section)
    }
  }

  #learn(head: Head, {section, how}: NamedSection): void {
    const best = this.#atLevel.get(section)?.named
    if (!best || NEARNESS.indexOf(how) < NEARNESS.indexOf(best.how)) this.#atLevel.set(section, head)
  }

  /** Whether another heading is better for the section that this heading names. */
  outdo(head: Head): boolean {
    const {named, level} = head
    if (!named) return false
    const best = this.#atLevel.get(named.section)
    // At another level, a heading is a part only if this is certain.
    if (isUnnamed(named.section))
      return level !== this.#level && best !== undefined && !this.#names.isCertainPart(head.text)
    if (level !== this.#level) return best !== undefined || (level === 0 && this.#headings.has(named.section))
    return best !== undefined && best !== head && isOtherName(head, best)
  }
}

/**
 * Whether a heading has a different name from the best one: "Overview" beside "Executive Summary", "Appendix A: Summary"
 * beside "Summary".
 */
function isOtherName({text: {text}}: Head, {text: {text: best}}: Head): boolean {
  return text !== best && (nameCore(text) !== nameCore(best) || (isAnnex(text) && !isAnnex(best)))
}

/**
 * Returns the common look of sections whose headings are all paragraphs, if there are at least two; null when they
 * differ.
 */
function bareLook(heads: readonly Head[]): string | null {
  const named = heads.filter(it => it.named)
  const [first, second] = named
  if (!first || !second || named.some(it => it.level > 0)) return null
  const look = lookOf(first)
  return named.every(it => lookOf(it) === look) ? look : null
}

/** The names of the sections in parts. Each is made when it is needed. */
class InnerNames {
  readonly #names: ScopeNames
  readonly #inner = new Map<Scope, ScopeNames>()

  constructor(names: ScopeNames) {
    this.#names = names
  }

  /** Whether an unknown heading names a section of the part above it, as a sub-heading at the level of its part. */
  has(part: SectionShape, {text}: Head): boolean {
    if (part.kind !== 'part' && part.kind !== 'parts') return false
    const {scope} = part
    let inner = this.#inner.get(scope)
    if (!inner) {
      inner = this.#names.inner(scope)
      this.#inner.set(scope, inner)
    }
    const named = inner.sectionOf(text)
    return named !== undefined && named.how !== 'joined'
  }
}

/**
 * Returns the unknown headings that name a section of a part without a heading of its own: "What went well", if the form
 * has it only in "Lessons learned" and the document has no such heading.
 */
function withoutPart(heads: readonly Head[], names: ScopeNames): ReadonlySet<Head> {
  const found = heads.filter(head => !head.named && names.partWith(head.text.text))
  if (found.length === 0) return NONE
  const known = new Set(heads.map(head => head.named?.section))
  return new Set(found.filter(head => !known.has(names.partWith(head.text.text))))
}

/**
 * Returns the unknown headings that belong to a part although they have its level, because the headings of its sections
 * have that level too:
 *
 *     ## 1.1.0
 *     ## Upgrading     held: a section of the part follows
 *     ## Bug fixes     a section of the part
 *     ## Thanks        held: the next part follows
 *     ## 1.0.0
 */
function heldByParts(heads: readonly Head[], inner: InnerNames): ReadonlySet<Head> {
  const held = new Set<Head>()
  let part: SectionShape | undefined
  let level = 0
  let isFlat = false
  let run: Head[] = []
  const hold = () => {
    for (const head of run) held.add(head)
    run = []
  }
  for (const [k, head] of heads.entries()) {
    const section = head.named?.section
    if (isRightBelowPart(head, heads[k - 1])) held.add(head)
    else if (section) {
      if (isFlat && section === part) hold()
      run = []
      isFlat = false
      part = isUnnamed(section) ? section : undefined
      level = head.level
    } else if (part && head.level > 0 && head.level <= level) {
      if (head.level < Math.min(level, SECTION_LEVEL)) part = undefined
      else if (!inner.has(part, head)) run.push(head)
      else {
        isFlat = true
        hold()
      }
    }
  }
  return held
}

/** Whether an unknown heading is right below the heading of a part that has no common heading with the others. */
export function isRightBelowPart({named, at}: Head, above: Head | undefined): boolean {
  return !named && above?.named !== undefined && isUnnamed(above.named.section) && above.at === at - 1
}

/** Returns the headings that begin a node: sections, and unknown headings outside all sections. */
export function nodeHeads(heads: readonly Head[], title: Head | null, level: number, names: ScopeNames): Head[] {
  const rivals = new Rivals(heads, level, names)
  const inner = new InnerNames(names)
  const held = names.scope.unnamed.length > 0 ? heldByParts(heads, inner) : NONE
  const look = bareLook(heads)
  const apart = withoutPart(heads, names)
  const found: Head[] = []
  let open = 0
  let last: Head | undefined
  for (const [k, head] of heads.entries()) {
    if (head === title || (last?.named && isCell(heads, k, last.named.section))) continue
    const own = head.level === 0 ? level : head.level
    const isDeeper: boolean = last !== undefined && (own > open || (head.level === 0 && last.level > 0))
    const isAboveTitle = head.level === TITLE_LEVEL && level !== TITLE_LEVEL && title?.at === head.at + 1
    const isPart = head.named !== undefined && isUnnamed(head.named.section)
    // "# Motivation" among sections of level 2 does not take the sections below it.
    const isShared: boolean = head.level === level && last !== undefined && last.level > 0 && last.level < level
    const owned: boolean =
      isDeeper &&
      !isShared &&
      last?.named !== undefined &&
      takesHeadings(last.named.section) &&
      !(isPart && names.isCertainPart(head.text))
    const named: NamedSection | undefined = owned || isAboveTitle || rivals.outdo(head) ? undefined : head.named
    const isSibling: boolean = last !== undefined && look !== null && isBare(head, look) && !groupsHeadings(last)
    const isApart: boolean = apart.has(head) && !isDeeper && last?.named?.section.kind !== 'markdown'
    if (!named && !isSibling && !isApart && (head.level === 0 || isDeeper)) continue
    if (!named && last?.named && (held.has(head) || inner.has(last.named.section, head))) continue
    last = named === head.named ? head : {...head, named}
    found.push(last)
    // Parts of one kind have one rank, even if the levels of their headings differ: "# 2.0.0", "### 1.9.1".
    open = isPart ? Math.min(own, level) : own
  }
  return found
}

/**
 * Whether a heading is one of the cells of a table that a converter wrote as paragraphs. Another name of a column is
 * right beside it:
 *
 *     **Actors**
 *
 *     **Category**
 *
 *     **Actor**
 */
function isCell(heads: readonly Head[], k: number, section: SectionShape): boolean {
  const [before, head, after] = [heads[k - 1], heads[k] as Head, heads[k + 1]]
  if (head.level > 0 || head.named?.section !== section) return false
  const isColumn = (other: Head | undefined) =>
    other?.level === 0 && other.named?.section !== section && namesColumn(section, other)
  const isBeside = (before?.at === head.at - 1 && isColumn(before)) || (after?.at === head.at + 1 && isColumn(after))
  return isBeside && namesColumn(section, head)
}

function namesColumn(section: SectionShape, {text: {text}}: Head): boolean {
  if (section.kind === 'groups') return groupColumnsOf(section).match(text) !== null
  return section.kind === 'table' && columnNamesOf(section).match(text) !== null
}

/**
 * Whether a heading outside the form is a paragraph that looks like the headings of the sections: "**WHO WAS THERE**".
 */
function isBare(head: Head, look: string): boolean {
  return head.level === 0 && !head.named && lookOf(head) === look
}

/** Whether headings in the section of this heading are those of its groups. */
function groupsHeadings({named}: Head): boolean {
  return named !== undefined && (named.section.kind === 'groups' || takesHeadings(named.section))
}
