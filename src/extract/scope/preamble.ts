import type {Scope} from '../../form/shape.js'
import type {Block, Table} from '../../read/blocks.js'
import {divides, isApart, isContent, isDefinition} from '../content.js'
import type {Header} from '../header/header.js'
import type {HeaderLine} from '../header/line.js'
import type {Head} from '../headings/head.js'
import type {ScopeAt} from '../kinds/reader.js'
import {lastComment, type OutsideReader} from './outside.js'
import type {TextReader} from './text.js'
import type {TitleReader} from './title.js'

/** The readers of the parts of a preamble. */
export interface PreambleReaders {
  readonly header: Header
  readonly text: TextReader
  readonly title: TitleReader
  readonly outside: OutsideReader
  /** Reads a table that is a section without a heading; false for any other table. */
  readonly readTable: (table: Table) => boolean
}

/** Reads the title, header lines and text before the first section, and below a later title. */
export class PreambleReader {
  readonly #at: ScopeAt
  /** The title heading of the outline. */
  readonly #heading: Head | null
  readonly #header: Header
  readonly #text: TextReader
  readonly #title: TitleReader
  readonly #outside: OutsideReader
  readonly #readTable: PreambleReaders['readTable']

  constructor(at: ScopeAt, heading: Head | null, {header, text, title, outside, readTable}: PreambleReaders) {
    this.#at = at
    this.#heading = heading
    this.#header = header
    this.#text = text
    this.#title = title
    this.#outside = outside
    this.#readTable = readTable
  }

  get #scope(): Scope {
    return this.#at.names.scope
  }

  read(preamble: readonly Block[]): void {
    const title = this.#heading
    const titleAt = title ? preamble.indexOf(title.block) : -1
    let isBelowTitle = titleAt >= 0 && this.#at.within === null
    // Link definitions that may begin the text of the scope.
    let opening: Block[] = []
    const keepOpening = () => {
      this.#outside.withoutDefinitions(opening, this.#at.within)
      opening = []
    }
    for (let at = 0; at < preamble.length; at++) {
      const block = preamble[at] as Block
      if (isDefinition(block) && !this.#text.takesAll) {
        this.#flushText()
        opening.push(block)
        if (at < titleAt || !this.#text.mayTakeAll) keepOpening()
        continue
      }
      if (at === titleAt) {
        this.#flushText()
        if (title) this.#title.readHeading(title)
        continue
      }
      if (isApart(this.#at.context.source, block)) {
        this.#flushText()
        keepOpening()
        at = this.#keepBelow(preamble, at, titleAt)
        continue
      }
      if (!isContent(block)) {
        // In a part, markdown is kept without changes from its heading on.
        if (this.#at.within !== null && this.#text.mayTakeAll && !this.#text.takesAll) opening.push(block)
        else if ((!this.#scope.text || at < titleAt) && divides(this.#at.context.source, block)) this.#flushText()
        continue
      }
      const below = at + 1 === titleAt ? undefined : preamble[at + 1]
      const isSection = block.type === 'table' && this.#isSection(block, below)
      const lines = isSection ? 0 : this.#headerLines(block, below)
      if (lines > 0 || isSection) {
        this.#flushText()
        keepOpening()
      } else if (isBelowTitle && at > titleAt && this.#header.readBare(block, preamble.slice(at + 1))) continue
      else {
        for (const it of [...opening, block]) this.#text.add(it, at < titleAt)
        opening = []
        if (at > titleAt) isBelowTitle = false
      }
      if (lines > 1) at++
    }
    keepOpening()
    this.#flushText()
  }

  /**
   * Keeps the blocks that a comment sets apart, up to the next such comment or the title. Returns the index of the last
   * block.
   */
  #keepBelow(preamble: readonly Block[], at: number, titleAt: number): number {
    const {context, within} = this.#at
    let to = at + 1
    while (to < preamble.length && to !== titleAt && !isApart(context.source, preamble[to] as Block)) to++
    const own = preamble.slice(at, to)
    const [last] = own.slice(-1)
    const comment = lastComment(context.source, own)
    if (last && last !== comment) this.#text.keep({start: comment.end, end: last.end, before: to <= titleAt}, within)
    return to - 1
  }

  #flushText(): void {
    this.#text.flush(this.#at)
  }

  /** Reads a table without header lines of the form as a section; false for any other table. */
  #isSection(table: Table, below: Block | undefined): boolean {
    if (this.#text.takesAll || this.#header.find(table, below)?.lines.some(line => line.field)) return false
    return this.#readTable(table)
  }

  /** Reads a block as header lines. Returns the number of blocks that were read. */
  #headerLines(block: Block, below: Block | undefined): number {
    const isDocument = this.#at.within === null
    if (isDocument && this.#scope.text === null) return this.#header.readBlock(block, below)
    if (this.#text.takesAll) return isDocument && !this.#text.isBelowHeader ? this.#lateHeader(block, below) : 0
    const found = this.#header.find(block, below)
    if (!found) return 0
    const isOwn = isDocument && !this.#text.hasBegun && found.lines.every(line => line.canonical)
    const {names} = this.#at
    const isSection = ({label, value}: HeaderLine) => value.text !== '' && names.lineSection(label.text) !== undefined
    // In a part with text, such lines may be its text.
    const areSections = this.#scope.text === null && found.lines.every(isSection)
    if (!isOwn && !areSections && !found.lines.some(line => line.field)) return 0
    this.#header.keep(block, found)
    return found.count
  }

  /**
   * Reads a block with the header below text of the document: several labels of the form, in bold or in a table, whose
   * fields have no value yet. Any other block is part of the text. Returns the number of blocks that were read.
   */
  #lateHeader(block: Block, below: Block | undefined): number {
    const found = this.#scope.fields.length > 1 ? this.#header.find(block, below) : null
    const fields = found?.lines.flatMap(({field}) => field ?? []) ?? []
    if (!found || fields.length < 2 || fields.some(field => this.#header.has(field))) return 0
    const {source} = this.#at.context
    if (block.type !== 'table' && found.lines.some(({label}) => !'*_'.includes(source.charAt(label.start)))) return 0
    this.#text.endAboveHeader()
    this.#header.keep(block, found)
    return found.count
  }
}
