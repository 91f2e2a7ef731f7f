import type {ListShape} from '../../form/shape.js'
import {LIST_MARKER, taskText} from '../../markdown/notation.js'
import type {Block, Heading, List, Paragraph, Row, Table, Text} from '../../read/blocks.js'
import {makeParagraph} from '../../read/make.js'
import type {Edit} from '../../types.js'
import {isContent} from '../content.js'
import {isFootnote, isSubheading, onlyText, withoutItsMarker} from '../lists/blocks.js'
import {
  countedAll,
  countedParagraphs,
  countedTexts,
  isKindOf,
  namedStyle,
  type ParagraphItem,
  type Style,
} from '../lists/counted.js'
import {bullet, entryLine} from '../lists/items.js'
import {bulletsFor, saysSomething} from '../lists/marker-reports.js'
import {markerEnd, onlyMarkers} from '../lists/markers.js'
import {NestedLists} from '../lists/nested.js'
import {holdsOnlyNames} from '../lists/only-names.js'
import {endsInColon, holdsItems, isWrapped, itemsOfParagraph, type ParagraphItems} from '../lists/paragraph.js'
import {rolesOf} from '../lists/roles.js'
import {itemsOfRun} from '../lists/run.js'
import {
  type EntryTable,
  entryTable,
  type ListTable,
  type ListWords,
  listTable,
  type TaskTable,
  taskTable,
} from '../lists/table.js'
import {ListValues} from '../lists/values.js'
import {linesOf, plain, rawLine, sliceText} from '../pieces.js'
import {replaceBlock} from '../replace-block.js'
import {keepExtra} from '../tables/extra.js'
import {type Contents, keepMisplaced, quoteSubheading, type SectionAt, type SectionReader} from './reader.js'

/** Works out the edits of a fix. */
type Fix = () => Edit[] | null

/** Reads a section that is a list. */
export class ListReader implements SectionReader {
  readonly #at: SectionAt<ListShape>
  readonly #values: ListValues
  readonly #lists: NestedLists
  /** How a name of the section counts items: "Decision 1: …". */
  readonly #named: Style
  /** The counted paragraphs of the section, with the lengths of their markers. */
  #counted: ReadonlyMap<Block, number> = new Map()
  readonly #countedFixes: Fix[] = []
  /** Whether the lines of a paragraph are wrapped. */
  #wraps = false
  /** The items of the paragraphs that were looked at. */
  readonly #items = new Map<Paragraph, ParagraphItems>()

  constructor(at: SectionAt<ListShape>) {
    this.#at = at
    this.#named = namedStyle(at.section.names)
    this.#values = new ListValues(at)
    this.#lists = new NestedLists(at, this.#values)
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
    if (this.#namedHeadings(content)) return
    this.#counted = countedParagraphs(blocks, this.#named)
    this.#wraps = blocks.some(block => block.type === 'paragraph' && isWrapped(block.content))
    // Counters and wrapped lines change which items a paragraph has.
    this.#items.clear()
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
    this.#at.context.report('prose-in-list', node, start, end, params, {fix})
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

  /** Returns the text of the section if it has only one, besides introductions. */
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

  /** Whether a block is a list, or has lines or rows that are a list without markers. */
  #isItems(block: Block): boolean {
    if (block.type === 'list') return true
    if (block.type === 'table') return this.#isTable(block)
    return block.type === 'paragraph' && this.#holdsItems(block)
  }

  #holdsItems(block: Paragraph): boolean {
    return holdsItems(this.#itemsOf(block))
  }

  #itemsOf(block: Paragraph): ParagraphItems {
    const known = this.#items.get(block)
    if (known) return known
    const {of, separator} = this.#at.section
    const shape = {of, separator, marker: this.#counted.get(block), named: this.#named, wraps: this.#wraps}
    const items = itemsOfParagraph(this.#source, block.content, shape)
    this.#items.set(block, items)
    return items
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
    if (list.items.every(item => item.rest.length === 0) && this.#roles(list.items.map(item => item.content))) {
      for (const {start} of list.ordered ? list.items : [])
        this.#at.context.positions.mark(start, markerEnd(this.#source, start))
      return
    }
    if (!this.#names(list) && !this.#run(list)) this.#lists.read(list)
  }

  /** Reads the only item of a list that holds several names: `- Ana, Bo, Eva`; false for any other list. */
  #names({items: [item, other], start, end}: List): boolean {
    if (!item || other || item.rest.length > 0) return false
    if (!holdsOnlyNames(this.#source, item.content, this.#at.section)) return false
    this.#at.context.positions.mark(start, markerEnd(this.#source, start))
    this.#paragraph(makeParagraph(start, end, item.content))
    return true
  }

  /** Whether the items may be names, which commas separate. */
  get #holdsNames(): boolean {
    const {of, separator} = this.#at.section
    return of.kind === 'text' && separator === ','
  }

  /** Reads lines that each give the names for a role into a list of names; false for any other lines. */
  #roles(lines: readonly Text[]): boolean {
    if (!this.#holdsNames) return false
    const shape = {...this.#at.section, marker: undefined}
    const cut = (names: Text) => itemsOfParagraph(this.#source, names, shape).items.map(item => item.text)
    const roles = rolesOf(this.#source, lines, cut)
    for (const [k, {label, names}] of (roles ?? []).entries()) {
      const line = lines[k] as Text
      if (this.#namesOther(label)) keepMisplaced(this.#at, line.start, line.end)
      else {
        quoteSubheading(this.#at, label, label.start, label.end)
        for (const name of names) this.#values.add(name)
      }
    }
    return roles !== null
  }

  /** Whether a label names another section: "Apologies" in the section "Attendees". */
  #namesOther(label: Text): boolean {
    const {names, section} = this.#at
    const named = names.section(label.text)
    return named !== undefined && named.section !== section
  }

  #paragraph(block: Paragraph): void {
    const {content} = block
    const {context} = this.#at
    if (this.#holdsNames) {
      const lines = linesOf(this.#source, content).map(([from, to]) => sliceText(this.#source, content, from, to))
      if (this.#roles(lines)) return
    }
    const {intro, items: all} = this.#itemsOf(block)
    if (intro) quoteSubheading(this.#at, intro, intro.start, intro.end)
    const [own] = all
    const node = this.#values.node(this.#values.length)
    const start = intro ? (own as ParagraphItem).text.start : block.start
    const kept: ParagraphItem[] = []
    const options = {areTasks: this.#areTasks, isBelowText: intro !== null}
    const fix = this.#fixOf(block, () => bulletsFor(this.#source, {start, end: block.end}, kept, options))
    this.#keepItems(all, kept, fix)
    this.#quoteBetween(all)
    if (kept.length === 0 || kept.some(({marker}) => marker > 0)) return
    const actual = this.#source.slice(start, block.end)
    context.report('prose-in-list', node, start, block.end, {actual}, {fix})
  }

  /** Quotes words between items: the last "and" of "Ana, Bo and Eva". */
  #quoteBetween(items: readonly ParagraphItem[]): void {
    for (const [k, {text}] of items.entries()) {
      const before = items[k - 1]
      if (!before || !/\p{L}/u.test(this.#source.slice(before.text.end, text.start))) continue
      this.#at.context.positions.quote(before.text.end, text.start)
    }
  }

  /** Keeps items and reports their markers. Adds the items that are not placeholders to `kept`, which `fix` writes. */
  #keepItems(items: readonly ParagraphItem[], kept: ParagraphItem[], fix: () => Edit[] | null): void {
    let mended = false
    for (const item of items) {
      const index = this.#values.length
      const isPlaceholder = this.#values.takesPlaceholder(withoutItsMarker(this.#source, item))
      const isReported = isPlaceholder ? item.marker > 0 : this.#values.add(item.text, item.marker)
      if (!isPlaceholder) kept.push(item)
      if (!isReported || item.marker === 0 || ((mended || isPlaceholder) && !saysSomething(item))) continue
      this.#values.reports.item(item, index, mended ? null : fix)
      mended = true
    }
  }

  /** Reads the only item of a list that holds several, each after its number; false for any other list. */
  #run({items: [item, other], ordered, start, end}: List): boolean {
    if (!item || other || !ordered || item.rest.length > 0) return false
    const marker = markerEnd(this.#source, item.start)
    const items = itemsOfRun(this.#source, item.content, this.#source.slice(item.start, marker))
    if (items === null) return false
    this.#at.context.positions.mark(item.start, marker)
    const kept: ParagraphItem[] = []
    this.#keepItems(items, kept, () =>
      bulletsFor(this.#source, {start, end}, kept, {areTasks: this.#areTasks, isBelowText: false}),
    )
    return true
  }

  #isTable(table: Table): boolean {
    return (this.#entriesOf(table) ?? this.#tasksOf(table) ?? listTable(table, this.#listWords)) !== null
  }

  #tasksOf(table: Table): TaskTable | null {
    return this.#at.section.of.kind === 'task' ? taskTable(table) : null
  }

  /** Reads a table of tasks and their states. */
  #tasks(table: Table, {tasks, ...found}: TaskTable): void {
    const kept = tasks.filter(({text}) => text.text !== '' && !this.#values.takesPlaceholder(text))
    const lines = () => kept.map(({text, done}) => `${LIST_MARKER} ${taskText(done, rawLine(this.#source, text))}`)
    this.#rows(table, found, () => (this.#hasOwnNames(found.header) ? lines().join('\n') : null))
    for (const {text, done} of kept) this.#values.addTask(text, done)
  }

  /** Whether a row names no column, or only repeats the name of the section. */
  #hasOwnNames(header: Row | null): boolean {
    return (header?.cells ?? []).every(({text}) => text === '' || this.#isOwnName(text))
  }

  #entriesOf(table: Table): EntryTable | null {
    return this.#at.section.of.kind === 'entry' ? entryTable(table) : null
  }

  /** Reads a table of names and texts: its rows are entries. */
  #entries(table: Table, {entries, ...found}: EntryTable): void {
    const kept = entries.filter(([name]) => !this.#values.takesPlaceholder(name))
    const lines = kept.map(([name, text]) => entryLine(this.#source, name, text))
    const isWhole = this.#hasOwnNames(found.header) && lines.every(line => line !== null)
    this.#rows(table, found, () => (isWhole ? lines.join('\n') : null))
    for (const [name, text] of kept) this.#values.addEntry(name, text)
  }

  /** Returns the fix of a paragraph. The first counted one is fixed with the others, which count only together. */
  #fixOf(block: Paragraph, own: Fix): Fix {
    if (!this.#counted.has(block)) return own
    this.#countedFixes.push(own)
    if (this.#countedFixes.length > 1) return () => null
    return () => {
      const edits = this.#countedFixes.map(it => it())
      return edits.every(it => it !== null) ? edits.flat() : null
    }
  }

  /** Reads a table that is a list: its rows are items. */
  #table(table: Table): void {
    const entries = this.#entriesOf(table)
    if (entries) return this.#entries(table, entries)
    const tasks = this.#tasksOf(table)
    if (tasks) return this.#tasks(table, tasks)
    const found = listTable(table, this.#listWords)
    if (!found) return keepMisplaced(this.#at, table.start, table.end)
    const cells = found.cells.filter(cell => cell.text !== '' && !this.#values.takesPlaceholder(cell))
    const isOwn = found.extra.length === 0 && this.#isOwnHeader(found)
    this.#rows(table, found, () => (isOwn ? cells.map(it => bullet(this.#source, it)).join('\n') : null))
    for (const cell of cells) this.#values.add(cell)
    this.#keepExtra(table, found)
  }

  /** Reports a table in place of a list. `written` writes the list. */
  #rows(table: Table, {header, counted}: Pick<ListTable, 'header' | 'counted'>, written: () => string | null): void {
    const {context} = this.#at
    const node = this.#values.node(this.#values.length)
    context.positions.mark(table.start, table.end)
    if (header) this.#header(header)
    for (const {start, end} of counted) {
      const params = {actual: this.#source.slice(start, end), expected: LIST_MARKER}
      if (start < end) context.report('list-marker', node, start, end, params)
    }
    const actual = this.#source.slice(table.start, table.end)
    const fix = () => {
      const list = written()
      return list === null ? null : replaceBlock(this.#source, table.start, table.end, list)
    }
    context.report('prose-in-list', node, table.start, table.end, {actual, kind: 'table'}, {fix})
  }

  /** Quotes the names of the columns, which are in no value. */
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

  /** Whether the names of the columns only repeat the name of the section, or only show that the items are numbered. */
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
