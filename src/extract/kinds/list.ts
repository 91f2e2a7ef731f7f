import type {ListShape} from '../../form/shape.js'
import {isConclusion} from '../../grammar/chatter.js'
import {isNoteLabel} from '../../grammar/name-words.js'
import type {Block, Heading, List, Paragraph, Text} from '../../read/blocks.js'
import {isContent} from '../content.js'
import {areReferences, isFootnote, isSubheading, onlyText} from '../lists/blocks.js'
import {countedAll, countedTexts} from '../lists/counted.js'
import {bulletsFor} from '../lists/marker-reports.js'
import {markerEnd, onlyMarkers} from '../lists/markers.js'
import {NestedLists} from '../lists/nested.js'
import {endsInColon} from '../lists/paragraph.js'
import {ListParagraphs} from '../lists/paragraph-reader.js'
import {partsOf} from '../lists/parts.js'
import {ListTables} from '../lists/table-reader.js'
import {isBox} from '../lists/typed.js'
import {ListValues} from '../lists/values.js'
import {plain} from '../pieces.js'
import {type Contents, keepMisplaced, quoteSubheading, type SectionAt, type SectionReader} from './reader.js'

/** Reads a section that is a list. */
export class ListReader implements SectionReader {
  readonly #at: SectionAt<ListShape>
  readonly #values: ListValues
  readonly #lists: NestedLists
  readonly #paragraphs: ListParagraphs
  readonly #tables: ListTables

  constructor(at: SectionAt<ListShape>) {
    this.#at = at
    this.#values = new ListValues(at)
    this.#lists = new NestedLists(at, this.#values)
    this.#paragraphs = new ListParagraphs(at, this.#values)
    this.#tables = new ListTables(at, this.#values)
  }

  get #source(): string {
    return this.#at.context.source
  }

  get #areTasks(): boolean {
    return this.#at.section.of.kind === 'task'
  }

  read({blocks}: Pick<Contents, 'blocks'>): void {
    const content = blocks.filter(isContent)
    const only = this.#onlyText(blocks) ?? onlyMarkers(content)
    const phrase = only && this.#values.phraseOf(only)
    if (only && phrase) {
      this.#introductions(blocks)
      return this.#values.reportPhrase(phrase, only, true)
    }
    if (content.length > 1 && content.every(block => block.type === 'heading')) return this.#headings(content)
    if (this.#namedHeadings(content) || this.#headedEntries(content)) return
    this.#paragraphs.learn(blocks)
    const hasItems = blocks.some(block => this.#isItems(block))
    const hasList = blocks.some(block => block.type === 'list')
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at] as Block
      if (block.type === 'list') this.#list(block)
      else if (isSubheading(this.#source, block, blocks[at + 1])) {
        const below = hasItems ? this.#proseBelow(blocks, at) : []
        if (below.length === 0) this.#quote(block as Heading | Paragraph)
        else {
          this.#misplaced(block as Heading | Paragraph, below)
          at += below.length
        }
      } else if (block.type === 'paragraph' && !isFootnote(this.#source, block)) {
        if (this.#introduces(blocks, at)) this.#quote(block)
        else if ((hasItems && this.#isNote(block)) || (hasList && areReferences(block)))
          keepMisplaced(this.#at, block.start, block.end)
        else this.#paragraphs.read(block)
      } else if (block.type === 'table') this.#tables.read(block)
      else if (isContent(block)) keepMisplaced(this.#at, block.start, block.end)
    }
  }

  /** Whether a paragraph is a note on the items: `**Note:** the press joined late.`, "In summary, …" */
  #isNote({content}: Paragraph): boolean {
    if (isConclusion(content.text)) return true
    const parts = this.#at.section.of.kind === 'text' ? partsOf(this.#source, content, false) : null
    return parts !== null && parts.values.text !== '' && isNoteLabel(plain(parts.category.text))
  }

  /** Reads headings without content as items. */
  #headings(headings: readonly Heading[]): void {
    const {start} = headings[0] as Heading
    const {end} = headings.at(-1) as Heading
    const texts = headings.map(it => it.content)
    const markers = countedTexts(texts, this.#at.section) ?? countedAll(texts)?.map(it => it.marker)
    const items = texts.map((text, at) => ({text, marker: markers?.[at] ?? 0}))
    const node = this.#values.node(this.#values.length)
    for (const it of items) {
      this.#values.add(it.text, it.marker)
      if (it.marker > 0) this.#values.reports.item(it, this.#values.length - 1, null)
    }
    const params = {actual: this.#source.slice(start, end), kind: 'headings'} as const
    const fix = () => bulletsFor(this.#source, {start, end}, items, {areTasks: this.#areTasks})
    this.#at.context.report('prose-in-list', {place: node, start, end}, params, {fix})
  }

  /**
   * Reads headings that a name of the section counts, "Option A: SQLite", as items; false when there are none. The items
   * of a list right below such a heading are the items of the section.
   */
  #namedHeadings(content: readonly Block[]): boolean {
    const [first] = content
    if (first?.type !== 'heading') return false
    if (content.some((block, k) => block.type === 'list' && content[k - 1]?.type === 'heading')) return false
    const headings = content.filter(block => block.type === 'heading' && block.level <= first.level) as Heading[]
    const markers = countedTexts(
      headings.map(it => it.content),
      this.#at.section,
    )
    for (const [k, heading] of (markers === null ? [] : headings).entries()) {
      const next = headings[k + 1]
      const below = content.slice(content.indexOf(heading) + 1, next ? content.indexOf(next) : content.length)
      const item = {text: heading.content, marker: markers?.[k] ?? 0}
      const index = this.#values.length
      this.#at.context.positions.mark(heading.start, heading.end)
      this.#values.add(item.text, item.marker)
      this.#values.reports.item(item, index, null)
      const [text] = below
      if (text) keepMisplaced(this.#at, text.start, (below.at(-1) as Block).end)
    }
    return markers !== null
  }

  /**
   * Reads several headings that are each above paragraphs as entries, if the items of the section are entries; false
   * for any other content.
   */
  #headedEntries(content: readonly Block[]): boolean {
    const {context, section} = this.#at
    const [head] = content
    if (section.of.kind !== 'entry' || head?.type !== 'heading') return false
    const isPart = (block: Block, below: Block | undefined) =>
      block.type === 'paragraph' ||
      (block.type === 'heading' && block.level === head.level && below?.type === 'paragraph')
    if (!content.every((block, k) => isPart(block, content[k + 1]))) return false
    if (content.filter(it => it.type === 'heading').length < 2) return false
    const node = this.#values.node(this.#values.length)
    for (const [k, block] of content.entries()) {
      const above = content[k - 1]
      if (block.type !== 'paragraph') continue
      if (above?.type === 'heading') this.#values.addEntry(above.content, block.content)
      else this.#values.append(this.#values.length - 1, block)
    }
    const {end} = content.at(-1) as Block
    const params = {actual: this.#source.slice(head.start, end), kind: 'headings'} as const
    context.report('prose-in-list', {place: node, start: head.start, end}, params)
    return true
  }

  /** Returns the text of the section if it has only one, besides introductions. */
  #onlyText(blocks: readonly Block[]): Text | undefined {
    return onlyText(blocks.filter((block, at) => isContent(block) && !this.#introduces(blocks, at)))
  }

  #introductions(blocks: readonly Block[]): void {
    for (const [at, block] of blocks.entries()) if (this.#introduces(blocks, at)) this.#quote(block as Paragraph)
  }

  /** Whether a block is a sentence above items that ends in a colon, or has no box although all tasks have one. */
  #introduces(blocks: readonly Block[], at: number): boolean {
    const block = blocks[at] as Block
    if (block.type !== 'paragraph' || this.#paragraphs.holdsItems(block)) return false
    const below = blocks.slice(at + 1, at + 4).find(isContent)
    if (below === undefined || !(endsInColon(block.content) || this.#areBoxes(below))) return false
    return this.#isItems(below)
  }

  /** Whether a block is a list of tasks that each have a box. */
  #areBoxes(block: Block): boolean {
    return this.#areTasks && block.type === 'list' && block.items.every(it => isBox(this.#source, it.content))
  }

  /** Whether a block is a list, or has lines or rows that are a list without markers. */
  #isItems(block: Block): boolean {
    if (block.type === 'list') return true
    if (block.type === 'table') return this.#tables.isItems(block)
    return block.type === 'paragraph' && this.#paragraphs.holdsItems(block)
  }

  /** Returns the content of a heading if it is prose, in a section with items elsewhere. */
  #proseBelow(blocks: readonly Block[], at: number): readonly Block[] {
    let to = at + 1
    while (to < blocks.length && !isSubheading(this.#source, blocks[to] as Block, blocks[to + 1])) to++
    const below = blocks.slice(at + 1, to)
    return below.some(it => isContent(it)) && !below.some(it => this.#isItems(it)) ? below : []
  }

  /** Keeps a heading and its content. */
  #misplaced({start, end, content, ...head}: Heading | Paragraph, below: readonly Block[]): void {
    const level = 'level' in head ? head.level : this.#at.level + 1
    const kept = {start, end, textStart: content.start, textEnd: content.end, text: plain(content.text), level}
    keepMisplaced(this.#at, end, below.filter(isContent).at(-1)?.end ?? end, kept)
  }

  #quote(block: Heading | Paragraph): void {
    if (block.content.text !== '') quoteSubheading(this.#at, block.content, block.start, block.end)
  }

  #list(list: List): void {
    if (
      list.items.every(item => item.rest.length === 0) &&
      this.#paragraphs.roles(list.items.map(item => item.content))
    ) {
      for (const {start} of list.ordered ? list.items : [])
        this.#at.context.positions.mark(start, markerEnd(this.#source, start))
      return
    }
    if (!this.#paragraphs.names(list) && !this.#paragraphs.run(list)) this.#lists.read(list)
  }
}
