import type {Block, Paragraph} from '../../../read/blocks.js'
import {makeHeading} from '../../../read/make.js'
import {isAtom, isStrong} from '../../pieces.js'
import {type ApartNames, isLabelled, LONGEST_NAME, withoutFalseHeadings} from '../false-headings.js'
import {headerRun} from '../header-run.js'
import {addAll, type Note} from '../stage.js'
import {wikiHeading} from '../wiki-heading.js'
import {HeadingLines} from './lines.js'
import {HeadingItems} from './lists.js'
import {Sections} from './sections.js'
import {headingCell, outlineTable} from './tables.js'

/*
 * Finds headings that only the names of a form distinguish from text:
 *
 *     Executive Summary           - **Date:** 2024                    **Actors:** City of A; Land of B
 *                                 - **Commitments:**
 *     A route of 300 km.            - Three stations                == Actors ==
 *
 * Each becomes a heading, unless markdown has a real heading for that section.
 */

/** What is known about the blocks, besides the names. */
interface ApartOptions {
  /** Underlines that turned text into a heading are added to these notes. */
  readonly notes?: Note[]
  /** The level of the sections of a part of a document. */
  readonly level?: number
}

/** Returns the blocks with such headings as headings. */
export function apart(
  source: string,
  blocks: readonly Block[],
  names: ApartNames,
  {notes = [], level}: ApartOptions = {},
): readonly Block[] {
  const ruled = withoutFalseHeadings(source, blocks, names, notes)
  return new Finder(source, ruled, new Sections(source, ruled, names, level)).read()
}

class Finder {
  readonly #source: string
  readonly #blocks: readonly Block[]
  readonly #sections: Sections
  readonly #lines: HeadingLines
  readonly #items: HeadingItems
  /** The header lines that name sections. */
  readonly #headerRun: ReadonlySet<Block>
  /** Whether a paragraph was made a heading. */
  #hasBare = false

  constructor(source: string, blocks: readonly Block[], sections: Sections) {
    this.#source = source
    this.#blocks = blocks
    this.#sections = sections
    this.#lines = new HeadingLines(source, this.#sections, blocks)
    this.#items = new HeadingItems(source, this.#sections, this.#lines)
    this.#headerRun = headerRun(source, blocks, sections.names)
  }

  read(): readonly Block[] {
    const out: Block[] = []
    let changed = false
    for (let at = 0; at < this.#blocks.length; at++) {
      const block = this.#blocks[at] as Block
      const made = this.#read(block, at)
      if (made === null) out.push(block)
      else {
        addAll(out, made)
        changed = true
      }
    }
    return changed ? this.#titled(out) : this.#blocks
  }

  #read(block: Block, at: number): Block[] | null {
    if (block.type === 'list') return this.#items.outline(block) ?? this.#items.lazyLines(block)
    if (block.type === 'table') return headingCell(block, this.#sections) ?? outlineTable(block, this.#sections)
    if (block.type !== 'paragraph' || this.#headerRun.has(block)) return null
    const wiki = wikiHeading(this.#source, block)
    return wiki
      ? [wiki]
      : (this.#bareParagraph(block, at) ?? this.#lines.ofParagraph(block, at === this.#blocks.length - 1))
  }

  /** Reads a paragraph that is only the name of a section, above another block. */
  #bareParagraph(block: Paragraph, at: number): Block[] | null {
    const {content} = block
    const section = this.#sections.bare(content)
    if (!section) return null
    const left = this.#sections.pass(section)
    const next = this.#blocks[at + 1]
    // At the end of the document it is an empty section, if the sections before it have such headings too.
    if (next ? next.type === 'heading' || next.type === 'rule' : !this.#hasBare) return null
    // Several such names in a row, each of which occurs again later, are a table of contents.
    if (left > 0 && next?.type === 'paragraph' && this.#sections.bare(next.content)) return null
    this.#sections.hasBegun = true
    this.#hasBare = true
    return [makeHeading(block.start, block.end, this.#sections.level, content)]
  }

  /** If a document has no headings, its first line is the title. */
  #titled(blocks: readonly Block[]): readonly Block[] {
    const [first, ...rest] = blocks
    if (this.#sections.hasHeadings || first?.type !== 'paragraph' || !this.#isTitle(first)) return blocks
    if (this.#blocks.some(block => block.type === 'heading')) return blocks
    return [makeHeading(first.start, first.end, 1, first.content), ...rest]
  }

  #isTitle({content}: Paragraph): boolean {
    const {text} = content
    const isLine = text.length <= 2 * LONGEST_NAME && !text.includes('\n') && !/[.:;,]$/.test(text)
    if (!isLine || this.#sections.names.section(text)) return false
    return !isStrong(this.#source, content) && !isLabelled(text, this.#sections.names) && !isAtom(content, 0)
  }
}
