import type {SectionShape} from '../../form/shape.js'
import {isDocumentKind} from '../../grammar/chatter.js'
import {nameMarkdown} from '../../markdown/escape.js'
import {TITLE_LEVEL} from '../../markdown/notation.js'
import type {Block, Heading} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import {isApart, isContent, isDefinition, isDivider} from '../content.js'
import {type Head, isOwnName, keptHead, keptHeading} from '../headings/head.js'
import type {Node} from '../headings/outline.js'
import {reportStyle} from '../headings/report.js'
import type {SectionHeads} from '../headings/section-heads.js'
import {partName, type ScopeAt} from '../kinds/reader.js'
import {plain, unmarked} from '../pieces.js'
import type {Place} from '../positions.js'
import {pastClosing} from '../tags-around.js'

/** The rest of a section outside the form, without the header lines at its top. */
export interface Below {
  /** The start of the rest. */
  readonly from: number
  readonly blocks: readonly Block[]
}

/** A section outside the form, and the headings of the document. */
export interface Outside {
  readonly node: Node
  readonly title: Head | null
  readonly heads: SectionHeads
  /** Reads header lines at the top of the section. Returns the rest of it; null when nothing is left. */
  readonly header: (node: Node) => Below | null
}

/** Keeps text outside the form. */
export class OutsideReader {
  readonly #at: ScopeAt
  readonly #headings: {readonly text: string; readonly block: Block}[] = []

  constructor(at: ScopeAt) {
    this.#at = at
  }

  /** Returns the heading outside the form that is similar to the name of a section; undefined when there is none. */
  nearTo(section: SectionShape): Block | undefined {
    return this.#headings.find(({text}) => this.#at.names.nearest(text) === section)?.block
  }

  /**
   * Keeps a section, and the texts in it that comments set apart. `isOpen` tells which sections of the form were found.
   */
  keep(it: Outside, isOpen: (section: SectionShape) => boolean): void {
    const {blocks} = it.node
    const cuts = cutsOf(this.#at.context.source, blocks)
    this.#section(cuts.length > 0 ? {...it, node: {...it.node, blocks: blocks.slice(0, cuts[0])}} : it, isOpen)
    for (const [k, cut] of cuts.entries()) this.#bare(blocks.slice(cut, cuts[k + 1]))
  }

  #section({node, title, heads, header}: Outside, isOpen: (section: SectionShape) => boolean): void {
    const {context, within, level} = this.#at
    const {head} = node
    const {block, text} = head
    const rest = header(node)
    if (rest === null) return
    const below = rest.blocks.filter(isContent)
    if (text.text === '' && below[0]?.type === 'heading') {
      context.positions.mark(block.start, block.end)
      return this.keepHeaded(below)
    }
    // Link definitions stay with the text that may use them.
    const last = rest.blocks.filter(it => isContent(it) || isDefinition(it)).at(-1)
    const to = pastClosing(context.source, rest.from, Math.max(last?.end ?? rest.from, rest.from))
    const place = context.keepSection(keptHead(head, level), rest.from, to, within)
    if (place === null) return context.positions.mark(block.start, block.end)
    const heading = plain(text.text)
    if (head.level === 0) reportStyle(context, head, place, {level, heads})
    if (within !== null) {
      context.report(
        'misplaced-content',
        {place, start: block.start, end: block.end},
        {actual: heading, section: partName(this.#at)},
      )
      return
    }
    if (node.isSecond && title) {
      const params = {actual: heading, first: plain(title.text.text)}
      context.report('second-document', {place, start: block.start, end: block.end}, params, {related: title.block})
      return
    }
    if (title && this.#isSecondTitle(head)) {
      const params = {actual: heading, first: plain(title.text.text)}
      context.report('multiple-titles', {place, start: block.start, end: block.end}, params, {related: title.block})
    }
    this.#report(head, place, isOpen)
  }

  #isSecondTitle({level, text}: Head): boolean {
    if (level !== TITLE_LEVEL || text.text === '' || isDocumentKind(plain(text.text))) return false
    return !isOwnName(this.#at.context.source, text)
  }

  /**
   * Reports a section that the form does not have. If its name is similar to that of a missing section, the report
   * names that section.
   */
  #report({block, text}: Head, place: Place, isOpen: (section: SectionShape) => boolean): void {
    const {context, names} = this.#at
    const actual = plain(text.text)
    this.#headings.push({text: actual, block})
    const missing = (section: SectionShape | undefined) => (section && !isOpen(section) ? section : undefined)
    const meant = () => (block.type === 'heading' ? missing(names.misspelt(actual)) : undefined)
    const params = () => {
      const expected = (meant() ?? missing(names.nearest(actual)))?.names[0]
      return expected === undefined || expected === actual ? {actual} : {actual, expected}
    }
    context.report('unknown-section', {place, start: block.start, end: block.end}, params, {
      fix: () => {
        const name = meant()?.names[0]
        // Markup within the heading would stay around a part of the name.
        return name === undefined || unmarked(context.source, text) === null
          ? null
          : [replacement(text.start, text.end, nameMarkdown(name))]
      },
    })
  }

  /**
   * Keeps the texts that are set apart from the whole document, each below a comment. A text that begins with a heading
   * gets this heading.
   */
  apart(blocks: readonly Block[]): void {
    const {source} = this.#at.context
    const cuts = cutsOf(source, blocks)
    for (const [k, cut] of cuts.entries()) {
      const own = blocks.slice(cut, cuts[k + 1])
      const [, first] = own
      if (first?.type === 'heading') this.#headed(first, (own.at(-1) as Block).end)
      else this.#bare(own)
    }
  }

  /** Keeps blocks that begin with a heading. Each heading is kept with its content, including deeper headings. */
  keepHeaded(blocks: readonly Block[]): void {
    for (let at = 0; at < blocks.length; ) {
      const heading = blocks[at] as Heading
      const next = blocks.findIndex((it, k) => k > at && it.type === 'heading' && it.level <= heading.level)
      const to = next < 0 ? blocks.length : next
      this.#headed(heading, (blocks[to - 1] as Block).end)
      at = to
    }
  }

  #headed(heading: Heading, end: number): void {
    const {context, within} = this.#at
    const {start, end: from} = heading
    const head = keptHeading(heading)
    const place = context.keepSection(head, from, end, within)
    if (place === null) context.positions.mark(start, from)
    else if (within === null) context.report('unknown-section', {place, start, end: from}, {actual: head.text})
    else
      context.report('misplaced-content', {place, start, end: from}, {actual: head.text, section: partName(this.#at)})
  }

  /** Keeps the text below the comments that set it apart, with the indentation of its first line. */
  #bare(blocks: readonly Block[]): void {
    const last = blocks.at(-1)
    const comment = lastComment(this.#at.context.source, blocks)
    if (last && comment !== last) this.#text(comment.end, last.end, this.#at.within)
  }

  #text(start: number, end: number, within: string | null): void {
    const {context} = this.#at
    const place = context.keepText(start, end, within)
    if (place !== null) context.report('unknown-section', {place, start, end}, {actual: ''})
  }

  /**
   * Definitions of links have no meaning, but other links may lead through them: they are kept as they are. They are
   * markup, so nothing is reported.
   */
  withoutDefinitions(blocks: readonly Block[], within: string | null): readonly Block[] {
    if (!blocks.some(isDefinition)) return blocks
    for (let at = 0; at < blocks.length; at++) {
      const first = blocks[at] as Block
      if (!isDefinition(first)) continue
      while (at + 1 < blocks.length && isDefinition(blocks[at + 1] as Block)) at++
      const {end} = blocks[at] as Block
      const {context} = this.#at
      context.keepText(first.start, end, within)
      // Coverage does not count them.
      context.positions.mark(first.start, end)
    }
    return blocks.filter(block => !isDefinition(block))
  }
}

/**
 * Returns the last comment above a text that is set apart: the comment that sets it apart, or an empty comment below
 * it. An empty comment means that the heading below it is part of the text, and not the heading of the text.
 */
export function lastComment(source: string, [comment, below]: readonly Block[]): Block {
  return below && isDivider(source, below) ? below : (comment as Block)
}

/** Returns the indexes of the comments that set the blocks below them apart. */
function cutsOf(source: string, blocks: readonly Block[]): readonly number[] {
  const cuts: number[] = []
  for (let at = 0; at < blocks.length; at++) if (isApart(source, blocks[at] as Block)) cuts.push(at)
  return cuts
}
