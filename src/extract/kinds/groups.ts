import type {GroupsShape} from '../../form/shape.js'
import type {Phrase} from '../../grammar/phrases.js'
import {escapeCell} from '../../markdown/escape.js'
import {tableMarkdown, UNCATEGORISED, VALUE_SEPARATOR} from '../../markdown/notation.js'
import type {Block, Heading, Item, Paragraph, Text} from '../../read/blocks.js'
import {writtenAnew} from '../anew.js'
import {nextSeparator} from '../groups/cell.js'
import {Groups} from '../groups/groups.js'
import {headerOf, type PipedLines, pipedLines, readTable, reportBroken} from '../groups/table.js'
import {isBoldHead} from '../headings/head.js'
import {isContent} from '../headings/outline.js'
import {
  countLabels,
  type Entry,
  headingOf,
  type Listed,
  type Listing,
  listingOf,
  listingOfHeading,
  listingOfLabel,
  listingOfParagraph,
  listingOfValues,
  listingsOfLines,
  partsOf,
} from '../lists/entries.js'
import {onlyMarkers} from '../lists/markers.js'
import {plain, rawLine, unmarked} from '../pieces.js'
import {phraseOf, reportPhrase} from '../placeholder.js'
import {type Contents, keepMisplaced, quoteSubheading, type SectionAt, type SectionReader} from './reader.js'

const NO_ROW = {row: null, joinable: false}

/** Reads a section of categories and values: a table, or whatever stands in its place. */
export class GroupsReader implements SectionReader {
  readonly #at: SectionAt<GroupsShape>
  readonly #groups: Groups
  /** Lists and paragraphs one after another make one table. */
  #listings: Listing[] = []

  constructor(at: SectionAt<GroupsShape>) {
    this.#at = at
    this.#groups = new Groups(at)
    at.holder.values[at.section.key] = this.#groups.values
  }

  get #source(): string {
    return this.#at.context.source
  }

  read({blocks}: Pick<Contents, 'blocks'>): void {
    const markers = onlyMarkers(blocks)
    if (markers) return this.#reportPhrase('absent', markers)
    const lines = listingsOfLines(this.#source, blocks)
    if (lines) return this.#readListings(lines)
    const labels = countLabels(blocks) > 1
    const first = blocks.findIndex(block => this.#headOf(block) !== null)
    const before = first < 0 ? blocks : blocks.slice(0, first)
    this.#blocks(before, labels)
    const answered = before.some(block => block.type === 'table' || this.#phraseIn(block) !== null)
    for (let from = before.length; from < blocks.length; ) {
      const head = this.#headOf(blocks[from] as Block) as Heading | Paragraph
      let to = from + 1
      while (to < blocks.length && !this.#ends(blocks[to] as Block, head, answered)) to++
      const below = blocks.slice(from + 1, to)
      if (answered && head.type === 'heading' && !below.some(it => it.type === 'table')) this.#misplaced(head, below)
      else this.#belowHeading(head, below, labels)
      from = to
    }
    this.#endListings()
  }

  /** Whether a block ends what stands below a heading; below a table deeper headings belong to it. */
  #ends(block: Block, head: Heading | Paragraph, answered: boolean): boolean {
    const next = this.#headOf(block)
    if (!next || !answered || head.type !== 'heading') return next !== null
    return next.type === 'heading' && next.level <= head.level
  }

  /** Keeps a heading with what stands below it. */
  #misplaced(head: Heading | Paragraph, below: readonly Block[]): void {
    this.#endListings()
    const {start, end, content} = head
    const level = head.type === 'heading' ? head.level : this.#at.level + 1
    const kept = {start, end, textStart: content.start, textEnd: content.end, text: plain(content.text), level}
    keepMisplaced(this.#at, end, below.filter(isContent).at(-1)?.end ?? end, kept)
  }

  /** A real heading, or a paragraph in bold, within the section. */
  #headOf(block: Block): Heading | Paragraph | null {
    if (block.type === 'heading') return block
    return block.type === 'paragraph' && isBoldHead(this.#source, block.content) && !this.#phraseIn(block)
      ? block
      : null
  }

  /** What stands below a heading: a list holds the values of its category. */
  #belowHeading(head: Heading | Paragraph, blocks: readonly Block[], labels: boolean): void {
    const lists = blocks.filter(block => block.type === 'list')
    const others = blocks.filter(block => block.type !== 'list' && isContent(block))
    const listing = lists.length > 0 && others.length === 0 ? listingOfHeading(this.#source, head, lists) : null
    if (listing) return void this.#listings.push(listing)
    this.#endListings()
    const readable = blocks.some(it => it.type === 'list' || it.type === 'table' || this.#isReadable(it))
    if (others.length > 0 && !readable) return this.#misplaced(head, blocks)
    const {start, end, content} = head
    if (content.text !== '') quoteSubheading(this.#at, content, start, end)
    this.#blocks(blocks, labels)
  }

  /** Whether a paragraph holds entries or rows. */
  #isReadable(block: Block): boolean {
    if (block.type !== 'paragraph') return false
    return (
      pipedLines(this.#source, this.#at.section, block) !== null ||
      listingOfParagraph(this.#source, block, undefined) !== null ||
      this.#phraseIn(block) !== null
    )
  }

  #blocks(blocks: readonly Block[], labels: boolean): void {
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at] as Block
      const listed = this.#listedIn(block, blocks[at + 1], labels)
      if (!listed || listed.intro) this.#endListings()
      if (!listed) this.#other(block)
      else {
        if (listed.intro) keepMisplaced(this.#at, listed.intro.start, listed.intro.end)
        this.#listings.push(listed.listing)
        if (listed.withBelow) at++
      }
    }
  }

  #endListings(): void {
    if (this.#listings.length > 0) this.#readListings(this.#listings)
    this.#listings = []
  }

  #reportPhrase(phrase: NonNullable<Phrase>, text: Text): void {
    const {context, place, section} = this.#at
    reportPhrase(context, phrase, {place, key: section.key}, text)
  }

  /** The entries that a block holds, it may be with the one below; null when it holds none. */
  #listedIn(block: Block, below: Block | undefined, labels: boolean): Listed | null {
    const source = this.#source
    if (this.#phraseIn(block)) return null
    if (block.type === 'list') return {listing: listingOf(source, block), intro: null, withBelow: false}
    if (block.type !== 'paragraph' || pipedLines(source, this.#at.section, block)) return null
    const label = labels ? listingOfLabel(source, block, below) : null
    return label ?? listingOfParagraph(source, block, below)
  }

  /** The placeholder that a paragraph or the only item of a list is. */
  #phraseIn(block: Block): {phrase: NonNullable<Phrase>; text: Text} | null {
    const {context, section} = this.#at
    const only = block.type === 'list' && block.items.length === 1 ? (block.items[0] as Item) : null
    const text = block.type === 'paragraph' ? block.content : only?.rest.length === 0 ? only.content : null
    const phrase = text && phraseOf(context, text, section.placeholder)
    return text && phrase && {phrase, text}
  }

  #other(block: Block): void {
    const absent = this.#phraseIn(block)
    const piped = block.type === 'paragraph' ? pipedLines(this.#source, this.#at.section, block) : null
    if (absent) this.#reportPhrase(absent.phrase, absent.text)
    else if (block.type === 'table') readTable(this.#at, this.#groups, block)
    else if (piped) this.#piped(piped)
    else if (block.type === 'paragraph' && this.#isValues(block)) this.#readListings([listingOfValues(block)])
    else if (isContent(block)) keepMisplaced(this.#at, block.start, block.end)
  }

  /** Whether a paragraph is values on a line: `First; Second`. */
  #isValues({content}: Paragraph): boolean {
    return !content.text.includes('. ') && nextSeparator(this.#source, content, 0) < content.text.length
  }

  /** Reads the table that a paragraph is meant to be. */
  #piped({intro, lines, table}: PipedLines): void {
    reportBroken(this.#at, lines, table)
    if (intro) keepMisplaced(this.#at, intro.start, intro.end)
    readTable(this.#at, this.#groups, table)
  }

  #readListings(listings: readonly Listing[]): void {
    this.#reportListings(listings)
    for (const {entries, plainly} of listings) for (const entry of entries) this.#entry(entry, plainly)
  }

  #entry({start, content, nested, strays}: Entry, plainly: boolean): void {
    const groups = this.#groups
    this.#at.context.positions.mark(start, content.start)
    const parts = partsOf(this.#source, content, plainly)
    let group = -1
    if (parts && parts.values.text !== '') {
      group = this.#open(parts.category)
      groups.addValues(group, parts.values)
    } else if (content.text !== '' && (parts || nested.length > 0)) {
      group = this.#open(headingOf(this.#source, content))
      if (nested.length === 0) groups.addValues(group, {text: '', start: content.end, end: content.end, map: null})
    } else if (content.text !== '' && start === content.start) groups.addSeparated(groups.uncategorised(), content)
    else if (content.text !== '') groups.addValues(groups.uncategorised(), content)
    for (const text of nested) groups.addValues(group < 0 ? groups.uncategorised() : group, text)
    for (const block of strays) if (isContent(block)) keepMisplaced(this.#at, block.start, block.end)
  }

  #open(category: Text): number {
    return this.#groups.openGroup(category, {from: 0, to: category.text.length}, null, NO_ROW)
  }

  /** Whether an entry holds a placeholder that would be a value among others. */
  #saysNothing({content, nested}: Entry): boolean {
    const {context, section} = this.#at
    const isPhrase = (text: Text) => phraseOf(context, text, section.placeholder) !== null
    return (nested.length > 1 && nested.some(isPhrase)) || (nested.length === 0 && isPhrase(content))
  }

  #reportListings(listings: readonly Listing[]): void {
    const source = this.#source
    const {start} = listings[0] as Listing
    const {end} = listings.at(-1) as Listing
    const entries = listings.flatMap(it => it.entries)
    const uncategorised = entries.some(({content, nested}) => nested.length === 0 && !partsOf(source, content, true))
    const params = {actual: source.slice(start, end), uncategorised}
    this.#at.context.report('category-list', this.#groups.nextPlace(), start, end, params, {
      // What belongs in no table would be lost in one.
      fix: () => {
        const rows = entries.some(it => it.strays.length > 0 || this.#saysNothing(it)) ? [] : rowsOf(source, listings)
        return rows.length === 0
          ? null
          : writtenAnew(source, start, end, tableMarkdown(headerOf(this.#at.section), rows))
      },
    })
  }
}

/** The rows of the table that says the same. */
function rowsOf(source: string, listings: readonly Listing[]): [string, string][] {
  const rows: [string, string[]][] = []
  for (const {entries, plainly} of listings) for (const entry of entries) addRow(rows, source, entry, plainly)
  return rows.map(([category, values]) => [cell(category), cell(values.join(VALUE_SEPARATOR))])
}

function addRow(rows: [string, string[]][], source: string, {content, nested}: Entry, plainly: boolean): void {
  const lines = nested.map(text => rawLine(source, text))
  const parts = partsOf(source, content, plainly)
  if (parts && parts.values.text !== '')
    rows.push([categoryLine(source, parts.category), [rawLine(source, parts.values), ...lines]])
  else if (content.text !== '' && (parts || nested.length > 0))
    rows.push([categoryLine(source, headingOf(source, content)), lines])
  else {
    const values = content.text === '' ? lines : [rawLine(source, content)]
    if (values.length > 0) addPlain(rows, values)
  }
}

function addPlain(rows: [string, string[]][], values: readonly string[]): void {
  const last = rows.at(-1)
  if (last?.[0] === UNCATEGORISED) for (const value of values) last[1].push(value)
  else rows.push([UNCATEGORISED, [...values]])
}

/** The markdown of a category, or its text where markup inside might be cut apart. */
function categoryLine(source: string, category: Text): string {
  return unmarked(source, category) === null ? escapeCell(plain(category.text)) : rawLine(source, category)
}

/** A pipe that meant itself in a list needs an escape in a table. */
function cell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, '\\|')
}
