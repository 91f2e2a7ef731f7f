import {isFieldTableHeader} from '../../grammar/labels.js'
import type {Block, Item, List, Paragraph, Row, Table, Text} from '../../read/blocks.js'
import {COLON, OPEN_BRACKET} from '../../read/characters.js'
import {makeHeading, makeItem, makeParagraph, makeTable, partOfList} from '../../read/make.js'
import {areLabelled, indexOfOwn, isAtom, isSpelledOut, isStrong, linesOf, opensMarkup, sliceText} from '../pieces.js'
import {type ApartNames, isLabelled, LONGEST_NAME, withoutFalseHeadings} from './false-headings.js'
import {headerRun} from './header-run.js'
import {lineStart} from './lines.js'
import {addAll, type Note} from './stage.js'
import {wikiHeading} from './wiki-heading.js'

/*
 * Finds headings that only the names of a form distinguish from text:
 *
 *     Executive Summary           - **Date:** 2024                    **Actors:** City of A; Land of B
 *                                 - **Commitments:**
 *     A route of 300 km.            - Three stations                == Actors ==
 *
 * Each becomes a heading, unless markdown has a real heading for that section.
 */

/** The level of sections if no heading shows it. */
const SECTION_LEVEL = 2

/**
 * Returns the blocks with such headings as headings. Lines of signs that turned text into a heading are added to the
 * notes.
 */
export function apart(
  source: string,
  blocks: readonly Block[],
  names: ApartNames,
  notes: Note[] = [],
): readonly Block[] {
  const ruled = withoutFalseHeadings(source, blocks, names, notes)
  const finder = new Finder(source, ruled, names)
  return finder.read()
}

/** The section that a part of the text is the heading of. */
interface Found {
  readonly section: object
  /** The heading, without the colon of a label. */
  readonly text: Text
  /** The end of the heading, including its colon and the markup around it. */
  readonly end: number
  /** The text after it on the same line. */
  readonly rest: Text | null
}

/** Emoji before a name, as in callouts. */
const EMOJI = /^[\p{So}\uFE0F\u200D]{1,6} +(?=\p{L})/u

/** A number before a name. */
const NUMBER = /^(?:\d{1,2}\.?|[IVX]{1,4}\.) (?=\p{Lu})/u
/** A dash instead of a colon. */
const DASH = / [-–—]$/

/** A name in brackets: `[Actors]`. */
const BRACKETED = /^\[([^[\]]+)\]$/

/** Returns a name without brackets around it, without an emoji or number before it and without a dash after it. */
function bareName(written: string): string {
  const code = written.charCodeAt(0)
  const text = code === OPEN_BRACKET ? written.replace(BRACKETED, '$1') : written
  const mayBeNumbered = code < 58 || code === 73 || code === 86 || code === 88
  const own = code < 128 ? (mayBeNumbered ? text.replace(NUMBER, '') : text) : text.replace(EMOJI, '')
  const last = own.charCodeAt(own.length - 1)
  return last === 45 || last > 0x2000 ? own.replace(DASH, '') : own
}

class Finder {
  readonly #source: string
  readonly #blocks: readonly Block[]
  readonly #names: ApartNames
  /** The sections that markdown headings or bold paragraphs name. */
  readonly #known = new Set<object>()
  /** Whether any markdown heading names a section. */
  #hasHeadings = false
  #level = SECTION_LEVEL
  /** Whether a heading of a section has been found in text. */
  #hasBegun = false
  /** The header lines that name sections. */
  readonly #headerRun: ReadonlySet<Block>
  /** How many more times each section occurs as a line of text. */
  readonly #bare = new Map<object, number>()

  constructor(source: string, blocks: readonly Block[], names: ApartNames) {
    this.#source = source
    this.#blocks = blocks
    this.#names = names
    this.#headerRun = headerRun(source, blocks, names)
    this.#learn()
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

  #learn(): void {
    const levels = [0, 0, 0, 0, 0, 0, 0]
    for (const block of this.#blocks) {
      if (block.type === 'heading') {
        const section = this.#section(block.content)
        if (!section) continue
        this.#known.add(section)
        this.#hasHeadings = true
        levels[block.level] = (levels[block.level] as number) + 1
      } else if (block.type === 'paragraph') this.#learnParagraph(block)
    }
    if (this.#hasHeadings && levels[SECTION_LEVEL] === 0) this.#level = levels.indexOf(Math.max(...levels))
  }

  #learnParagraph({content}: Paragraph): void {
    if (content.text.length > LONGEST_NAME) return
    const colon = content.text.charCodeAt(content.text.length - 1) === COLON
    if (colon || isStrong(this.#source, content)) {
      const section = this.#section(colon ? sliceText(this.#source, content, 0, content.text.length - 1) : content)
      if (section) this.#known.add(section)
    }
    const bare = this.#exactSection(content.text)
    if (bare) this.#bare.set(bare, (this.#bare.get(bare) ?? 0) + 1)
  }

  /** Returns the section with exactly this name. An emoji or a number may be before it, and a dash after it. */
  #exactSection(text: string): object | undefined {
    return this.#names.exactSection(bareName(text))
  }

  #section({text}: Text): object | undefined {
    return text.length > LONGEST_NAME ? undefined : this.#names.section(text)
  }

  #read(block: Block, at: number): Block[] | null {
    if (block.type === 'list') return this.#outline(block) ?? this.#lazyLines(block)
    if (block.type === 'table') return this.#headingCell(block) ?? this.#outlineTable(block)
    if (block.type !== 'paragraph' || this.#headerRun.has(block)) return null
    const wiki = wikiHeading(this.#source, block)
    return wiki ? [wiki] : (this.#bareParagraph(block, at) ?? this.#lines(block, at))
  }

  /** Whether no markdown heading names the section. */
  #free(section: object | undefined): section is object {
    return section !== undefined && !this.#known.has(section)
  }

  /** Reads a paragraph that is only the name of a section, above another block. */
  #bareParagraph(block: Paragraph, at: number): Block[] | null {
    const {content} = block
    const section = this.#bareSection(content)
    if (!section) return null
    const left = (this.#bare.get(section) ?? 1) - 1
    this.#bare.set(section, left)
    const next = this.#blocks[at + 1]
    if (!next || next.type === 'heading' || next.type === 'rule') return null
    // Several such names in a row, each of which occurs again later, are a table of contents.
    if (left > 0 && next.type === 'paragraph' && this.#bareSection(next.content)) return null
    this.#hasBegun = true
    return [makeHeading(block.start, block.end, this.#level, content)]
  }

  #bareSection(content: Text): object | undefined {
    if (content.text.length > LONGEST_NAME || isStrong(this.#source, content)) return undefined
    const section = this.#exactSection(content.text)
    return this.#free(section) ? section : undefined
  }

  /** Reads the lines of a paragraph that begin a section: its name, or its label with text after it. */
  #lines(block: Paragraph, at: number): Block[] | null {
    const {content} = block
    const hasLabel = content.text.includes(':')
    // If markdown has headings, only a label in bold counts.
    if (!hasLabel && (this.#hasHeadings || !content.text.includes('\n'))) return null
    if (this.#hasHeadings && content.map === null) return null
    const lines = linesOf(this.#source, content)
    if (this.#areHeaderLines(content, lines)) return null
    const parts: Block[] = []
    let from = 0
    for (let line = 0; line < lines.length; line++) {
      const [start, end] = lines[line] as [number, number]
      const text = sliceText(this.#source, content, start, end)
      const isLast = line === lines.length - 1 && at === this.#blocks.length - 1
      const found = this.#labelled(text) ?? (lines.length > 1 && !isLast ? this.#bareLine(text) : null)
      if (!found) continue
      this.#flush(parts, content, from, start)
      parts.push(this.#heading(text, found))
      from = found.rest === null ? end : end - found.rest.text.length
    }
    if (parts.length === 0) return null
    this.#flush(parts, content, from, content.text.length)
    this.#hasBegun = true
    return parts
  }

  /** Returns the heading of a line. Between markdown headings, a label in bold stays a paragraph without a level. */
  #heading(line: Text, {text, end}: Found): Block {
    if (!this.#hasHeadings) return makeHeading(line.start, end, this.#level, text)
    const label = sliceText(this.#source, line, 0, indexOfOwn(line, ':') + 1)
    return makeParagraph(line.start, end, label)
  }

  /**
   * Whether lines above all sections are header lines: one of them is a header line of the form, and all have a label.
   */
  #areHeaderLines(content: Text, lines: readonly (readonly [number, number])[]): boolean {
    if (this.#hasBegun || this.#hasHeadings || !areLabelled(content)) return false
    return lines.some(([start, end]) => {
      const label = content.text.slice(start, Math.max(start, content.text.indexOf(':', start)))
      return end > start && !this.#names.exactSection(label)
    })
  }

  #flush(parts: Block[], content: Text, from: number, to: number): void {
    const text = sliceText(this.#source, content, from, to)
    if (text.text !== '') parts.push(makeParagraph(text.start, text.end, text))
  }

  /** A name on a line is a heading only if markdown has no headings. Otherwise such a line is text. */
  #bareLine(text: Text): Found | null {
    const section = this.#hasHeadings ? undefined : this.#bareSection(text)
    return section ? {section, text, end: text.end, rest: null} : null
  }

  /** Reads `**Actors:** A; B`. Without bold it counts only if markdown has no headings. Otherwise it is text. */
  #labelled(line: Text): Found | null {
    const colon = indexOfOwn(line, ':')
    if (colon <= 0 || colon > LONGEST_NAME || colon === line.text.length - 1) return null
    const isBold = opensBold(this.#source, line.start) && (opensMarkup(line, colon) || opensMarkup(line, colon + 1))
    if (!isBold && this.#hasHeadings) return null
    const text = sliceText(this.#source, line, 0, colon)
    const section = isBold ? this.#section(text) : this.#names.exactSection(text.text)
    // A name that contains character references is text, not a heading.
    if (!this.#free(section) || isSpelledOut(this.#source, text)) return null
    return {section, text, ...this.#behind(line, colon)}
  }

  /** Returns the end of a label, and the text after it. */
  #behind(line: Text, colon: number): {end: number; rest: Text} {
    const {end} = sliceText(this.#source, line, 0, colon + 1)
    return {end, rest: sliceText(this.#source, line, colon + 1, line.text.length)}
  }

  /** Reads a list with at least two items that are sections. Their text is beside or below them. */
  #outline(list: List): Block[] | null {
    const found = list.items.map(item => this.#itemSection(item))
    const first = found.find(it => it !== null)
    if (!first || !found.some(it => it !== null && it.section !== first.section)) return null
    if (this.#isHeaderList(list, found)) return null
    const blocks: Block[] = []
    list.items.forEach((item, k) => {
      const head = found[k]
      const {content} = item
      if (head) {
        blocks.push(makeHeading(content.start, head.end, this.#level, head.text))
        if (head.rest && head.rest.text !== '') blocks.push(makeParagraph(head.rest.start, head.rest.end, head.rest))
      } else if (content.text !== '') blocks.push(makeParagraph(content.start, content.end, content))
      addAll(blocks, item.rest)
    })
    return blocks
  }

  /** Whether a list of labels is a header, as one of a field comes after one of a section. */
  #isHeaderList({items}: List, found: readonly (Found | null)[]): boolean {
    const isLine = ({rest}: Item, k: number) => rest.length === 0 && found[k]?.rest?.text !== ''
    if (!items.every(isLine) || !found.every(it => it === null || this.#exactSection(it.text.text))) return false
    const first = found.findIndex(it => it !== null)
    return items.some(({content}, k) => k > first && found[k] === null && isLabelled(content.text, this.#names))
  }

  /** Splits a list at headings on lines right below its items. Markdown reads such lines as part of the item. */
  #lazyLines(list: List): Block[] | null {
    const parts: Block[] = []
    let run: Item[] = []
    const flush = () => {
      const part = partOfList(list, run)
      if (part) parts.push(part)
      run = []
    }
    for (const item of list.items) {
      const below = item.rest.length === 0 && item.content.text.includes('\n') ? this.#headingsIn(item.content) : null
      if (!below) run.push(item)
      else {
        const own = below.shift() as Paragraph
        run.push(makeItem(item.start, own.end, own.content, []))
        flush()
        addAll(parts, below)
      }
    }
    if (parts.length === 0) return null
    flush()
    this.#hasBegun = true
    return parts
  }

  /**
   * Returns the text of an item, the headings at the start of lines in it, and the texts between these; null when there
   * are no headings.
   */
  #headingsIn(content: Text): Block[] | null {
    const parts: Block[] = []
    let from = 0
    for (const [start, end] of linesOf(this.#source, content).slice(1)) {
      const line = sliceText(this.#source, content, start, end)
      if (lineStart(this.#source, line.start) !== line.start || !this.#isHeadingLine(line)) continue
      this.#flush(parts, content, from, start)
      parts.push(makeHeading(line.start, line.end, this.#level, line))
      from = end
    }
    if (parts.length === 0) return null
    this.#flush(parts, content, from, content.text.length)
    return parts
  }

  #isHeadingLine(line: Text): boolean {
    if (!isStrong(this.#source, line)) return this.#bareLine(line) !== null
    return this.#section(line) !== undefined
  }

  /** Reads a table of a single cell that is the name of a section. */
  #headingCell({start, end, header, rows}: Table): Block[] | null {
    const [cell] = header.cells
    if (!cell || header.cells.length > 1 || rows.length > 0) return null
    return this.#free(this.#section(cell)) ? [makeHeading(start, end, this.#level, cell)] : null
  }

  /**
   * Reads a table of labels and values in which at least two rows are sections. The rows before them are header lines.
   */
  #outlineTable(table: Table): Block[] | null {
    if (table.header.cells.length !== 2) return null
    const rows = [table.header, ...table.rows]
    const isTitled = table.header.cells.every(cell => isFieldTableHeader(cell.text))
    const found = rows.map(({cells: [label]}, k) =>
      label && label.text !== '' && !(isTitled && k === 0) ? this.#section(label) : undefined,
    )
    const first = found.find(it => this.#free(it))
    if (!first || !found.some(it => this.#free(it) && it !== first)) return null
    if (this.#isHeaderTable(rows, found)) return null
    const blocks: Block[] = []
    let fields: Row[] = []
    const flush = () => {
      const [header, ...rest] = fields
      if (header) blocks.push(makeTable(header.start, (rest.at(-1) ?? header).end, header, rest))
      fields = []
    }
    rows.forEach((row, k) => {
      const [label, ...values] = row.cells
      if (!label || !this.#free(found[k])) fields.push(row)
      else {
        flush()
        blocks.push(makeHeading(label.start, label.end, this.#level, label))
        for (const value of values) if (value.text !== '') blocks.push(makeParagraph(value.start, value.end, value))
      }
    })
    flush()
    return blocks
  }

  /** Whether the rows of a table are header lines, as one of a field comes after one of a section. */
  #isHeaderTable(rows: readonly Row[], found: readonly (object | undefined)[]): boolean {
    const labels = rows.map(({cells: [label]}) => label?.text ?? '')
    if (!found.every((it, k) => it === undefined || this.#names.lineSection(labels[k] as string))) return false
    const first = found.findIndex(it => it !== undefined)
    return labels.some((label, k) => k > first && found[k] === undefined && this.#names.field(label) !== undefined)
  }

  #itemSection({content, rest}: Item): Found | null {
    const colon = indexOfOwn(content, ':')
    const end = colon > 0 ? colon : content.text.length
    if (end > LONGEST_NAME || (colon < 0 && rest.length === 0)) return null
    const text = sliceText(this.#source, content, 0, end)
    const section = this.#section(text)
    if (!this.#free(section)) return null
    return {section, text, ...(colon > 0 ? this.#behind(content, colon) : {end: text.end, rest: null})}
  }

  /** If a document has no headings, its first line is the title. */
  #titled(blocks: readonly Block[]): readonly Block[] {
    const [first, ...rest] = blocks
    if (this.#hasHeadings || first?.type !== 'paragraph' || !this.#isTitle(first)) return blocks
    if (this.#blocks.some(block => block.type === 'heading')) return blocks
    return [makeHeading(first.start, first.end, 1, first.content), ...rest]
  }

  #isTitle({content}: Paragraph): boolean {
    const {text} = content
    const isLine = text.length <= 2 * LONGEST_NAME && !text.includes('\n') && !/[.:;,]$/.test(text)
    if (!isLine || this.#names.section(text)) return false
    return !isStrong(this.#source, content) && !isLabelled(text, this.#names) && !isAtom(content, 0)
  }
}

function opensBold(source: string, at: number): boolean {
  return source.startsWith('**', at) || source.startsWith('__', at)
}
