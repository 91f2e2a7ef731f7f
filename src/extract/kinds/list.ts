import type {ListShape} from '../../form/shape.js'
import {isBareAbsence, type Phrase} from '../../grammar/phrases.js'
import {LIST_MARKER} from '../../markdown/notation.js'
import type {Block, Heading, Item, List, Paragraph, Row, Table, Text} from '../../read/blocks.js'
import {replace} from '../blanks.js'
import {readField} from '../fields/index.js'
import {extendItem, type ItemAt, listHolder, NONE, readItem} from '../fields/items.js'
import {isContent} from '../headings/outline.js'
import {isDoubleMarker, isFootnote, isSubheading, onlyText, withoutItsMarker} from '../lists/blocks.js'
import {countedAll, countedParagraphs, countedTexts, isKindOf, namedStyle, type Style} from '../lists/counted.js'
import {bullet, itemLines, outdent, sourceText} from '../lists/items.js'
import {bulletsFor, MarkerReports, saysSomething} from '../lists/marker-reports.js'
import {markerEnd, onlyMarkers} from '../lists/markers.js'
import {
  endsInColon,
  holdsItems,
  isWrapped,
  itemsOfParagraph,
  type ParagraphItem,
  type ParagraphShape,
} from '../lists/paragraph.js'
import {rolesOf} from '../lists/roles.js'
import {type ListTable, type ListWords, listTable} from '../lists/table.js'
import {isBox, isDone, typedMarker} from '../lists/typed.js'
import {linesOf, pieceStart, plain, sliceText} from '../pieces.js'
import {isPlaceholder, nounsOf, phraseOf, reportPhrase} from '../placeholder.js'
import {replaceBlock} from '../replace-block.js'
import {keepExtra} from '../tables/extra.js'
import {type Contents, keepMisplaced, quoteSubheading, type SectionAt, type SectionReader} from './reader.js'

/** Reads a section that is a list. */
export class ListReader implements SectionReader {
  readonly #at: SectionAt<ListShape>
  readonly #items: ItemAt
  readonly #reports: MarkerReports
  /** How a name of the section counts items: "Decision 1: …". */
  readonly #named: Style
  /** The texts of items that are counted besides their markers, with the lengths of what counts them. */
  #labels: ReadonlyMap<Text, number> = new Map()
  /** The paragraphs of the section that are counted, with the lengths of their markers. */
  #counted: ReadonlyMap<Block, number> = new Map()
  /** Whether the lines of a paragraph are wrapped. */
  #wraps = false

  constructor(at: SectionAt<ListShape>) {
    this.#at = at
    this.#reports = new MarkerReports(at)
    const values: unknown[] = []
    at.holder.values[at.section.key] = values
    const holder = listHolder(values, at.place)
    this.#items = {context: at.context, of: at.section.of, holder, read: readField}
    this.#named = namedStyle(at.section.names)
  }

  /** The words of the section's names: "No action items." */
  get #nouns(): ReadonlySet<string> {
    return nounsOf(this.#at.section)
  }

  get #values(): unknown[] {
    return this.#items.holder.values
  }

  get #source(): string {
    return this.#at.context.source
  }

  /** The node of the value at an index. */
  #node(index: number): number {
    return this.#at.context.positions.child(this.#at.place, index)
  }

  read({blocks}: Pick<Contents, 'blocks'>): void {
    const content = blocks.filter(isContent)
    const only = this.#onlyText(blocks) ?? onlyMarkers(content)
    const phrase = only && this.#phraseOf(only)
    if (only && phrase) {
      this.#introductions(blocks)
      return this.#reportPhrase(phrase, only, true)
    }
    if (content.length > 1 && content.every(block => block.type === 'heading')) return this.#headings(content)
    this.#counted = countedParagraphs(blocks, this.#named)
    this.#wraps = blocks.some(block => block.type === 'paragraph' && isWrapped(block.content))
    const hasItems = blocks.some(block => this.#isItems(block))
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
        else this.#paragraph(block)
      } else if (block.type === 'table') this.#table(block)
      else if (isContent(block)) keepMisplaced(this.#at, block.start, block.end)
    }
  }

  /** Headings with nothing below them are the items. */
  #headings(headings: readonly Heading[]): void {
    const {start} = headings[0] as Heading
    const {end} = headings.at(-1) as Heading
    const counted = countedAll(headings.map(it => it.content))
    const items = headings.map(({content}, at) => ({text: content, marker: counted?.[at]?.marker ?? 0}))
    const node = this.#node(this.#values.length)
    for (const it of items) {
      this.#text(it.text, it.marker)
      if (it.marker > 0) this.#reports.item(it, this.#values.length - 1, null)
    }
    const params = {actual: this.#source.slice(start, end), kind: 'headings'} as const
    const fix = () => bulletsFor(this.#source, {start, end}, items, false)
    this.#at.context.report('prose-in-list', node, start, end, params, {fix})
  }

  /** The only text of the section except for what introduces it. */
  #onlyText(blocks: readonly Block[]): Text | undefined {
    return onlyText(blocks.filter((block, at) => isContent(block) && !this.#introduces(blocks, at)))
  }

  #introductions(blocks: readonly Block[]): void {
    for (const [at, block] of blocks.entries()) if (this.#introduces(blocks, at)) this.#quote(block as Paragraph)
  }

  /** Whether a block is a sentence that ends in a colon above items. */
  #introduces(blocks: readonly Block[], at: number): boolean {
    const block = blocks[at] as Block
    if (block.type !== 'paragraph' || !endsInColon(block.content)) return false
    if (this.#holdsItems(block)) return false
    const below = blocks.slice(at + 1, at + 4).find(isContent)
    return below !== undefined && this.#isItems(below)
  }

  /** Whether a block is a list, or lines or rows that are a list without its markers. */
  #isItems(block: Block): boolean {
    if (block.type === 'list') return true
    if (block.type === 'table') return listTable(block, this.#listWords) !== null
    return block.type === 'paragraph' && this.#holdsItems(block)
  }

  #holdsItems(block: Paragraph): boolean {
    return holdsItems(this.#source, block.content, this.#shapeOf(block))
  }

  #shapeOf(block: Paragraph): ParagraphShape {
    const {of, separator} = this.#at.section
    return {of, separator, marker: this.#counted.get(block), named: this.#named, wraps: this.#wraps}
  }

  /** What is below a heading when it is prose, in a section that has items elsewhere. */
  #proseBelow(blocks: readonly Block[], at: number): readonly Block[] {
    let to = at + 1
    while (to < blocks.length && !isSubheading(this.#source, blocks[to] as Block, blocks[to + 1])) to++
    const below = blocks.slice(at + 1, to)
    return below.some(it => isContent(it)) && !below.some(it => this.#isItems(it)) ? below : []
  }

  /** Keeps a heading with what is below it. */
  #misplaced({start, end, content, ...head}: Heading | Paragraph, below: readonly Block[]): void {
    const level = 'level' in head ? head.level : this.#at.level + 1
    const kept = {start, end, textStart: content.start, textEnd: content.end, text: plain(content.text), level}
    keepMisplaced(this.#at, end, below.filter(isContent).at(-1)?.end ?? end, kept)
  }

  #quote(block: Heading | Paragraph): void {
    if (block.content.text !== '') quoteSubheading(this.#at, block.content, block.start, block.end)
  }

  #reportPhrase(phrase: NonNullable<Phrase>, text: Text, alone: boolean): void {
    const {context, place, section} = this.#at
    reportPhrase(context, phrase, {place, key: section.key}, text, alone)
  }

  /** Whether an item's text is a placeholder, whatever marker is typed before it. */
  #phraseOf(text: Text): Phrase {
    const {context, section} = this.#at
    const from = typedMarker(this.#source, text)
    const bare = from === 0 || from === text.text.length
    return phraseOf(
      context,
      bare ? text : sliceText(this.#source, text, from, text.text.length),
      section.placeholder,
      this.#nouns,
    )
  }

  #list(list: List): void {
    const first = this.#values.length
    if (list.items.every(item => item.rest.length === 0) && this.#roles(list.items.map(item => item.content))) {
      for (const {start} of list.ordered ? list.items : [])
        this.#at.context.positions.mark(start, markerEnd(this.#source, start))
      return
    }
    const counted = this.#countLabels(list)
    let typed: Text | null = null
    for (const item of list.items) {
      if (list.ordered) this.#at.context.positions.mark(item.start, markerEnd(this.#source, item.start))
      if (item.rest.length === 0 && this.#isPlaceholder(item.content)) continue
      const marker = item.rest.length > 0 ? onlyMarkers(item.rest) : undefined
      if (marker && item.content.text === '') {
        this.#reportPhrase('absent', marker, false)
        continue
      }
      const own = this.#values.length
      typed = this.#lines(item.content, typed)
      if (item.rest.length > 0) this.#rest(list, item, this.#values.length > own ? this.#values.length - 1 : NONE)
    }
    const isOther = list.ordered || this.#source[list.start] !== LIST_MARKER
    if (isOther && !this.#at.context.isInNotation(list.start, list.start)) this.#reports.list(list, first)
    if (counted.length > 0) this.#reports.labels(counted, this.#labels, first)
    else if (typed) this.#reports.typed(list, typed, first)
  }

  /** Whether the items may be names: commas separate them. */
  get #holdsNames(): boolean {
    const {of, separator} = this.#at.section
    return of.kind === 'text' && separator === ','
  }

  /** Reads lines that each name those of a role into a list of names; false for any other. */
  #roles(lines: readonly Text[]): boolean {
    if (!this.#holdsNames) return false
    const shape = {...this.#at.section, marker: undefined}
    const cut = (names: Text) => itemsOfParagraph(this.#source, names, shape).items.map(item => item.text)
    const roles = rolesOf(this.#source, lines, cut)
    for (const {label, names} of roles ?? []) {
      quoteSubheading(this.#at, label, label.start, label.end)
      for (const name of names) this.#text(name)
    }
    return roles !== null
  }

  /** The texts of a list whose items letters, numbers or a name count besides; none where not all are counted. */
  #countLabels(list: List): readonly Text[] {
    const texts = list.items.map(item => item.content)
    const markers = countedTexts(texts, this.#at.section)
    if (!markers) return []
    this.#labels = new Map(texts.map((text, k) => [text, markers[k] as number]))
    return texts
  }

  /**
   * A placeholder among items that names nothing ("N/A") is reported and left out; "No rabbits found" says something
   * there.
   */
  #isPlaceholder(text: Text): boolean {
    const phrase = this.#phraseOf(text)
    if (phrase === null || (phrase === 'absent' && !this.#namesNothing(text))) return false
    this.#reportPhrase(phrase, text, false)
    return true
  }

  #namesNothing(text: Text): boolean {
    const value = plain(text.text.slice(typedMarker(this.#source, text)))
    return isPlaceholder(value, this.#at.section.placeholder) || isBareAbsence(value, this.#nouns)
  }

  /** Keeps the values of an item: one, or several where bullets are typed in it. Returns the first typed one. */
  #lines(content: Text, typed: Text | null): Text | null {
    const [own, ...more] = itemLines(this.#source, content)
    let first = this.#text(own) ? (typed ?? own) : typed
    for (const line of more) {
      first ??= line
      if (!this.#isPlaceholder(line)) this.#text(line)
    }
    return first
  }

  /** Keeps one value; true when a marker before it was dropped and must be reported. */
  #text(text: Text, from = this.#labels.get(text) ?? typedMarker(this.#source, text)): boolean {
    const {context, section} = this.#at
    if (text.text === '') return false
    if (from === text.text.length) {
      context.positions.mark(text.start, text.end)
      return true
    }
    if (from > 0) context.positions.mark(text.start, pieceStart(this.#source, text, from))
    const value = from === 0 ? text : sliceText(this.#source, text, from, text.text.length)
    const isTask = section.of.kind === 'task'
    const box = isBox(this.#source, text)
    // A marker that is typed may have a box behind it.
    if (isTask && from > 0 && isBox(this.#source, value)) return this.#text(value) || !box
    if (isTask && !box && from === 0) this.#reports.noBox(text, this.#values.length)
    readItem(this.#items, value, isDone(this.#source, text))
    return from > 0 && !(box && isTask)
  }

  /**
   * What follows an item's first paragraph: further paragraphs belong to it, nested items are items of their own.
   * `own` is the item's value.
   */
  #rest(list: List, item: Item, own: number): void {
    let value = own
    let nested = false
    for (const block of item.rest) {
      if (isDoubleMarker(this.#source, item, block)) this.#doubleMarker(list, block as List)
      else if (block.type === 'list') {
        this.#reportNested(list, item, block, nested)
        nested = true
        this.#nested(block)
      } else if (isContent(block)) value = this.#append(value, block)
    }
  }

  #reportNested(list: List, item: Item, block: List, again: boolean): void {
    const actual = this.#source.slice(block.start, block.end)
    this.#at.context.report(
      'nested-list',
      this.#node(this.#values.length),
      block.start,
      block.end,
      {actual},
      {
        fix: () => (again || this.#phraseOf(item.content) ? null : outdent(this.#source, list, item, block)),
      },
    )
  }

  /**
   * A second marker on the line of the first (`- *   text`) is a slip of the producer, not a nested list: it stays in
   * the value, where it was written, until the fix takes it out.
   */
  #doubleMarker(list: List, inner: List): void {
    const source = this.#source
    const {positions} = this.#at.context
    const [first, ...more] = inner.items as [Item, ...Item[]]
    const {content} = first
    const marker = source.slice(first.start, content.start)
    const end = Math.max(content.end, first.start + marker.trimEnd().length)
    const text = {text: (marker + plain(content.text)).trim(), start: first.start, end, map: [0, first.start, end]}
    const i = this.#at.section.of.kind === 'text' && !inner.ordered ? readItem(this.#items, text) : NONE
    if (i === NONE) {
      positions.mark(first.start, content.start)
      this.#text(content)
    }
    const index = i === NONE ? Math.max(0, this.#values.length - 1) : i
    const params = {actual: marker.trimEnd(), expected: LIST_MARKER}
    // A number adds nothing, so it is not a part of the value.
    this.#at.context.report(
      inner.ordered ? 'list-marker' : 'doubled-marker',
      this.#node(index),
      first.start,
      content.start,
      params,
      {
        fix: () => [replace(first.start, content.start, '')],
      },
    )
    if (first.rest.length > 0) this.#rest(list, first, i === NONE ? this.#values.length - 1 : i)
    if (more.length > 0) this.#nested({...inner, items: more})
  }

  #nested(nested: List): void {
    for (const item of nested.items) {
      if (nested.ordered) this.#at.context.positions.mark(item.start, markerEnd(this.#source, item.start))
      const own = this.#values.length
      for (const line of itemLines(this.#source, item.content)) this.#text(line)
      if (item.rest.length > 0) this.#rest(nested, item, this.#values.length > own ? this.#values.length - 1 : NONE)
    }
  }

  /** A further block of an item that has begun; returns the item's value. */
  #append(own: number, block: Block): number {
    const {section, context} = this.#at
    const {positions} = context
    const text = 'content' in block ? block.content : sourceText(this.#source, block)
    if (text.text === '') return own
    if (own === NONE) {
      this.#text(text)
      return this.#values.length - 1
    }
    if (!extendItem(section.of, this.#values, own, plain(text.text))) {
      keepMisplaced(this.#at, block.start, block.end)
      return own
    }
    // Nested items may be between: then the value is in two places.
    const node = this.#node(own)
    positions.add(section.of.kind === 'text' ? node : positions.child(node, 'text'), text.start, block.end)
    return own
  }

  #paragraph(block: Paragraph): void {
    const {content} = block
    const {context} = this.#at
    if (this.#holdsNames) {
      const lines = linesOf(this.#source, content).map(([from, to]) => sliceText(this.#source, content, from, to))
      if (this.#roles(lines)) return
    }
    const {intro, items: all} = itemsOfParagraph(this.#source, content, this.#shapeOf(block))
    if (intro) quoteSubheading(this.#at, intro, intro.start, intro.end)
    const [own] = all
    const node = this.#node(this.#values.length)
    const start = intro ? (own as ParagraphItem).text.start : block.start
    const kept: ParagraphItem[] = []
    const fix = () => bulletsFor(this.#source, {start, end: block.end}, kept, intro !== null)
    let mended = false
    for (const item of all) {
      const index = this.#values.length
      const isPlaceholder = this.#isPlaceholder(withoutItsMarker(this.#source, item))
      const isReported = isPlaceholder ? item.marker > 0 : this.#text(item.text, item.marker)
      if (!isPlaceholder) kept.push(item)
      if (!isReported || item.marker === 0 || ((mended || isPlaceholder) && !saysSomething(item))) continue
      this.#reports.item(item, index, mended ? null : fix)
      mended = true
    }
    if (kept.length === 0 || kept.some(({marker}) => marker > 0)) return
    const actual = this.#source.slice(start, block.end)
    context.report('prose-in-list', node, start, block.end, {actual}, {fix})
  }

  /** A table that is a list: its rows are items. */
  #table(table: Table): void {
    const found = listTable(table, this.#listWords)
    if (!found) return keepMisplaced(this.#at, table.start, table.end)
    const {context} = this.#at
    const node = this.#node(this.#values.length)
    context.positions.mark(table.start, table.end)
    if (found.header) this.#header(found.header)
    for (const {start, end} of found.counted) {
      const params = {actual: this.#source.slice(start, end), expected: LIST_MARKER}
      if (start < end) context.report('list-marker', node, start, end, params)
    }
    const cells = found.cells.filter(cell => cell.text !== '' && !this.#isPlaceholder(cell))
    for (const cell of cells) this.#text(cell)
    const actual = this.#source.slice(table.start, table.end)
    const fix = () =>
      found.extra.length > 0 || !this.#isOwnHeader(found)
        ? null
        : replaceBlock(this.#source, table.start, table.end, cells.map(it => bullet(this.#source, it)).join('\n'))
    context.report('prose-in-list', node, table.start, table.end, {actual, kind: 'table'}, {fix})
    this.#keepExtra(table, found)
  }

  /** The names of the columns are in no value. */
  #header({cells, start, end}: Row): void {
    const {context, place, section} = this.#at
    if (cells.every(cell => cell.text === '')) return
    context.positions.quote(start, end)
    const actual = this.#source.slice(start, end)
    context.report('table-header', place, start, end, {actual, expected: section.names[0], problem: 'list'})
  }

  get #listWords(): ListWords {
    return {isTask: this.#at.section.of.kind === 'task', isOwn: this.#holdsNames ? name => this.#isOwnName(name) : null}
  }

  /** Whether a text names the kind of thing that the section lists. */
  #isOwnName(name: string): boolean {
    return isKindOf(this.#at.section.names, name)
  }

  /** Whether the names of the columns only repeat the name of the section, or say that the items are numbered. */
  #isOwnHeader({header, column, counts}: ListTable): boolean {
    return (header?.cells ?? []).every(
      ({text}, at) => text === '' || (at === column ? this.#isOwnName(text) : counts.includes(at)),
    )
  }

  /** Keeps the dates and numbers beside the items, each with its row. */
  #keepExtra(table: Table, {column, extra}: ListTable): void {
    if (extra.length === 0) return
    const name = table.header.cells[column]?.text ?? ''
    keepExtra(this.#at, table, {key: column, name, isExtra: at => extra.includes(at), expected: 1})
  }
}
