import {groupColumnsOf} from '../../form/lookup.js'
import type {GroupsShape} from '../../form/shape.js'
import {columnRole} from '../../grammar/name-words.js'
import type {Phrase} from '../../grammar/phrases.js'
import type {Block, Heading, Item, List, Paragraph, Table, Text} from '../../read/blocks.js'
import {makeItem, makeList} from '../../read/make.js'
import {isContent} from '../content.js'
import {withCategoriesApart} from '../groups/apart.js'
import {partsOf as partsOfCell} from '../groups/cell.js'
import {Groups} from '../groups/groups.js'
import {withHeadedValues} from '../groups/headed.js'
import {ListingReader} from '../groups/listings.js'
import {holdsValuesAlone, readTable} from '../groups/table.js'
import {TextTables} from '../groups/text-tables.js'
import {isBoldHead} from '../headings/head.js'
import {isSentence, type NamedValue, namedValues} from '../lists/described.js'
import {
  countLabels,
  type Listed,
  labelsAfter,
  linesOfLabels,
  listingOf,
  listingOfHeadedLines,
  listingOfHeading,
  listingOfLabel,
  listingOfParagraph,
  listingOfValues,
  listingsOfLines,
} from '../lists/entries.js'
import type {Listing} from '../lists/listing.js'
import {onlyMarkers} from '../lists/markers.js'
import {headingOf, partsOf} from '../lists/parts.js'
import {withFlattened} from '../notations/flattened.js'
import {withLabelled} from '../notations/labelled.js'
import {plain} from '../pieces.js'
import {phraseOf, reportSectionPhrase} from '../placeholder.js'
import {reportNotation} from '../tables/report.js'
import {type Contents, keepMisplaced, quoteSubheading, type SectionAt, type SectionReader} from './reader.js'

/** Reads a section of categories and values from a table or from other blocks. */
export class GroupsReader implements SectionReader {
  readonly #at: SectionAt<GroupsShape>
  readonly #groups: Groups
  readonly #entries: ListingReader
  readonly #tables: TextTables
  /** The lists and paragraphs in a row. Together they become one table. */
  #listings: Listing[] = []
  /** Whether the groups are in tables. A sentence with a label is then a note on them. */
  #hasTables = false
  /** Whether there are several headings. A phrase of absence below one of them is then that of its category. */
  #hasHeads = false
  /** The paragraphs that are categories because others are headings. */
  #labels: ReadonlySet<Block> = new Set()

  constructor(at: SectionAt<GroupsShape>) {
    this.#at = at
    this.#groups = new Groups(at)
    this.#entries = new ListingReader(at, this.#groups)
    this.#tables = new TextTables(at, this.#groups)
    at.holder.values[at.section.key] = this.#groups.values
  }

  get #source(): string {
    return this.#at.context.source
  }

  read(contents: Pick<Contents, 'blocks'>): void {
    const columnNames = groupColumnsOf(this.#at.section)
    const isColumn = (text: string) => columnNames.match(text) !== null || columnRole(text) === 'remark'
    const report = (table: Table) => reportNotation(this.#at, table, 'flattened')
    const labelled = this.#withLabelled(contents.blocks)
    const apart = withCategoriesApart(this.#source, withFlattened(labelled, isColumn, report))
    const blocks = withHeadedValues(this.#at.context, this.#at.place, apart)
    const markers = onlyMarkers(blocks)
    if (markers) return reportSectionPhrase(this.#at, 'absent', markers)
    const lines = listingsOfLines(this.#source, blocks)
    if (lines) return this.#entries.read(lines)
    const labels = countLabels(blocks) > 1
    this.#hasTables = blocks.some(block => block.type === 'table' || this.#tables.pipedIn(block) !== null)
    const first = blocks.findIndex(block => this.#headOf(block) !== null)
    if (first >= 0) this.#labels = labelsAfter(blocks, first)
    this.#hasHeads = blocks.filter(block => this.#headOf(block) !== null).length > 1
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

  /** Returns the blocks, with tables instead of cells that have the names of their columns before them. */
  #withLabelled(blocks: readonly Block[]): readonly Block[] {
    const columnNames = groupColumnsOf(this.#at.section)
    const columnOf = (name: string) => columnNames.match(name)?.value ?? (columnRole(name) === 'remark' ? name : null)
    return withLabelled(this.#source, blocks, columnOf, ['category', 'value'], (table, labels) => {
      for (const {start, end} of labels) this.#at.context.positions.mark(start, end)
      reportNotation(this.#at, table, 'labelled')
    })
  }

  /** Whether a block ends the content of a heading. After a table, deeper headings belong to it. */
  #ends(block: Block, head: Heading | Paragraph, answered: boolean): boolean {
    const next = this.#headOf(block)
    if (!next || !answered || head.type !== 'heading') return next !== null
    return next.type === 'heading' && next.level <= head.level
  }

  /** Keeps a heading and its content. */
  #misplaced(head: Heading | Paragraph, below: readonly Block[]): void {
    this.#endListings()
    const {start, end, content} = head
    const level = head.type === 'heading' ? head.level : this.#at.level + 1
    const kept = {start, end, textStart: content.start, textEnd: content.end, text: plain(content.text), level}
    keepMisplaced(this.#at, end, below.filter(isContent).at(-1)?.end ?? end, kept)
  }

  /** Returns the heading, or the paragraph that is one within the section; null for any other block. */
  #headOf(block: Block): Heading | Paragraph | null {
    if (block.type === 'heading') return block
    if (block.type !== 'paragraph') return null
    const isHead = isBoldHead(this.#source, block.content) && !this.#phraseIn(block)
    return isHead || this.#labels.has(block) ? block : null
  }

  /** Reads the content of a heading that is a category. A list, or lines that are not sentences, are its values. */
  #belowHeading(head: Heading | Paragraph, blocks: readonly Block[], labels: boolean): void {
    const [only, ...more] = blocks.filter(isContent)
    const absent = only && more.length === 0 && this.#hasHeads ? this.#phraseIn(only) : null
    if (only?.type === 'paragraph' && absent) {
      const {start, end} = only
      const list = makeList(start, end, false, [makeItem(start, end, absent.text, [])])
      const listing = listingOfHeading(this.#source, head, [list])
      if (listing) return this.#listed(listing, [])
    }
    const lists = blocks.filter(block => block.type === 'list')
    const others = blocks.filter(block => block.type !== 'list' && isContent(block))
    const listed =
      lists.length > 0 && !others.some(it => it.type === 'table') ? listingOfHeading(this.#source, head, lists) : null
    if (listed) return this.#listed(listed, others)
    const named = others.length === 0 ? namedValues(this.#source, head.content, lists, this.#at.section) : null
    if (named) return this.#namedValues(head, lists, named)
    const tables = lists.length === 0 ? others.filter(block => block.type === 'table') : []
    if (tables.length === others.length && tables.every(it => holdsValuesAlone(this.#at, it)) && tables[0])
      return this.#headedTables(head, tables)
    const readable = blocks.some(it => it.type === 'list' || it.type === 'table' || this.#isReadable(it))
    const lines = readable || others.length === 0 ? null : listingOfHeadedLines(this.#source, head, others)
    if (lines) return void this.#listings.push(lines)
    this.#endListings()
    if (others.length > 0 && !readable) return this.#misplaced(head, blocks)
    const {start, end, content} = head
    if (content.text !== '') quoteSubheading(this.#at, content, start, end)
    this.#blocks(blocks, labels)
  }

  /** Reads values with descriptions below the heading of their category. */
  #namedValues(head: Heading | Paragraph, lists: readonly List[], values: readonly NamedValue[]): void {
    this.#endListings()
    const {context} = this.#at
    const [from, to] = [head.start, (lists.at(-1) as List).end]
    const params = {actual: context.source.slice(from, to), uncategorised: false}
    context.report('category-list', {place: this.#groups.nextPlace(), start: from, end: to}, params)
    const group = this.#entries.open(headingOf(this.#source, head.content))
    for (const {item, parts} of values) {
      context.positions.mark(item.start, item.content.start)
      if (parts) this.#entries.described(parts, group)
      else this.#groups.addValues(group, item.content)
    }
  }

  /** Reads tables of values below the heading of their category. */
  #headedTables(head: Heading | Paragraph, tables: readonly Table[]): void {
    this.#endListings()
    const {context} = this.#at
    const [from, to] = [head.start, (tables.at(-1) as Table).end]
    const params = {actual: context.source.slice(from, to), uncategorised: false}
    context.report('category-list', {place: this.#groups.nextPlace(), start: from, end: to}, params)
    context.positions.mark(head.start, head.end)
    const group = this.#entries.open(headingOf(this.#source, head.content))
    for (const table of tables) readTable(this.#at, this.#groups, table, group)
  }

  /** Reads the values below a heading, and the texts around them: a sentence that introduces them, or a note. */
  #listed(listing: Listing, others: readonly Block[]): void {
    const within = others.filter(block => block.start < listing.end)
    this.#listings.push(within.length > 0 ? {...listing, gaps: true} : listing)
    if (others.length === 0) return
    this.#endListings()
    for (const block of others) {
      if (block.type === 'paragraph' && within.includes(block))
        quoteSubheading(this.#at, block.content, block.start, block.end)
      else keepMisplaced(this.#at, block.start, block.end)
    }
  }

  /** Whether a paragraph contains entries or rows. */
  #isReadable(block: Block): boolean {
    if (block.type !== 'paragraph') return false
    return (
      this.#tables.pipedIn(block) !== null ||
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
    if (this.#listings.length > 0) this.#entries.read(this.#listings)
    this.#listings = []
  }

  /** Returns the entries of a block, or of a block and the next one; null when there are none. */
  #listedIn(block: Block, below: Block | undefined, labels: boolean): Listed | null {
    const source = this.#source
    if (this.#phraseIn(block)) return null
    if (block.type === 'list') return {listing: listingOf(source, block), intro: null, withBelow: false}
    if (block.type !== 'paragraph' || this.#tables.holdsTable(block)) return null
    if (this.#isNote(block)) return null
    const label = labels ? listingOfLabel(source, block, below) : null
    return label ?? listingOfParagraph(source, block, below)
  }

  /** Returns the phrase that a paragraph or the only item of a list is; null for any other block. */
  #phraseIn(block: Block): {phrase: NonNullable<Phrase>; text: Text} | null {
    const {context, section} = this.#at
    const only = block.type === 'list' && block.items.length === 1 ? (block.items[0] as Item) : null
    const text = block.type === 'paragraph' ? block.content : only?.rest.length === 0 ? only.content : null
    const phrase = text && phraseOf(context, text, section.placeholder)
    return text && phrase && {phrase, text}
  }

  #other(block: Block): void {
    const absent = this.#phraseIn(block)
    if (absent) reportSectionPhrase(this.#at, absent.phrase, absent.text)
    else if (block.type === 'table') readTable(this.#at, this.#groups, block)
    else if (this.#tables.read(block)) return
    else if (block.type === 'paragraph' && this.#isValues(block) && !this.#isNote(block))
      this.#entries.read([listingOfValues(this.#source, block)])
    else if (isContent(block)) keepMisplaced(this.#at, block.start, block.end)
  }

  /** Whether a paragraph is a note on the tables of the section: `**Note**: the press joined late.` */
  #isNote({content}: Paragraph): boolean {
    return this.#hasTables && linesOfLabels(this.#source, content).every(line => isNote(this.#source, line))
  }

  /** Whether a paragraph consists of values on a line: `First; Second`. */
  #isValues({content}: Paragraph): boolean {
    return !content.text.includes('. ') && partsOfCell(this.#source, content).length > 1
  }
}

/** Whether a line is a sentence after a label, or has a label for remarks. */
function isNote(source: string, line: Text): boolean {
  const parts = partsOf(source, line, true)
  if (!parts || parts.values.text === '') return false
  const label = plain(parts.category.text)
  const {text} = parts.values
  const isRemark = !label.includes(' ') && columnRole(label) === 'remark'
  return text.includes(';') ? isRemark && isSentence(text) : isRemark || isSentence(text)
}
