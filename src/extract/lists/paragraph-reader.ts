import type {ListShape} from '../../form/shape.js'
import type {Block, List, Paragraph, Text} from '../../read/blocks.js'
import {makeParagraph} from '../../read/make.js'
import type {Edit} from '../../types.js'
import {keepMisplaced, quoteSubheading, type SectionAt} from '../kinds/reader.js'
import {linesOf, sliceText} from '../pieces.js'
import {withoutItsMarker} from './blocks.js'
import {countedParagraphs, namedStyle, type ParagraphItem} from './counted.js'
import {bulletsFor, saysSomething} from './marker-reports.js'
import {markerEnd} from './markers.js'
import {holdsOnlyNames} from './only-names.js'
import {holdsItems, isWrapped, itemsOfParagraph, type ParagraphItems} from './paragraph.js'
import {holdsNames, type LabelMeaning, rolesOf} from './roles.js'
import {itemsOfRun} from './run.js'
import type {Style} from './styles.js'
import type {ListValues} from './values.js'

/** Works out the edits of a fix. */
type Fix = () => Edit[] | null

/** A tag, such as `<br>`. Its name is not a word. */
const TAG = /<[^<>]{0,40}>/g

/** Reads paragraphs in a list section: their lines, or parts of them, are items. */
export class ListParagraphs {
  readonly #at: SectionAt<ListShape>
  readonly #values: ListValues
  /** How a name of the section counts items: "Decision 1: …". */
  readonly #named: Style
  /** The counted paragraphs of the section, with the lengths of their markers. */
  #counted: ReadonlyMap<Block, number> = new Map()
  readonly #countedFixes: Fix[] = []
  /** Whether a label that names the section was before names. */
  #isLabelled = false
  /** Whether the lines of a paragraph are wrapped. */
  #wraps = false
  /** The items of the paragraphs that were looked at. */
  readonly #items = new Map<Paragraph, ParagraphItems>()

  constructor(at: SectionAt<ListShape>, values: ListValues) {
    this.#at = at
    this.#values = values
    this.#named = namedStyle(at.section.names)
  }

  get #source(): string {
    return this.#at.context.source
  }

  get #areTasks(): boolean {
    return this.#at.section.of.kind === 'task'
  }

  /** Finds out how the paragraphs of a section are counted and wrapped, which changes the items that they have. */
  learn(blocks: readonly Block[]): void {
    this.#counted = countedParagraphs(blocks, this.#named)
    this.#wraps = blocks.some(block => block.type === 'paragraph' && isWrapped(block.content))
    this.#items.clear()
  }

  /** Reads lines that each give the names for a role into a list of names; false for any other lines. */
  roles(lines: readonly Text[]): boolean {
    if (!holdsNames(this.#at.section)) return false
    const shape = {...this.#at.section, marker: undefined}
    const cut = (names: Text) => itemsOfParagraph(this.#source, names, shape).items.map(item => item.text)
    const meaningOf = (label: Text) => this.#meaningOf(label)
    const roles = rolesOf(this.#source, lines, {cut, meaningOf, isLabelled: this.#isLabelled})
    for (const [k, {label, value, names, isOther}] of (roles ?? []).entries()) {
      const line = lines[k] as Text
      if (!isOther) {
        if (meaningOf(label) === 'own') this.#isLabelled = true
        quoteSubheading(this.#at, label, label.start, label.end)
        for (const name of names) this.#values.add(name)
      } else if (!this.#at.takeLine?.({label, value, start: line.start, end: line.end}))
        keepMisplaced(this.#at, line.start, line.end)
    }
    return roles !== null
  }

  /** Returns what a label names: "Apologies" in the section "Attendees" is another section. */
  #meaningOf({text}: Text): LabelMeaning {
    const {names, section} = this.#at
    const named = names.section(text)
    if (named) return named.section === section ? 'own' : 'section'
    return names.field(text) ? 'field' : null
  }

  /** Reads the only item of a list that holds several names: `- Ana, Bo, Eva`; false for any other list. */
  names({items: [item, other], start, end}: List): boolean {
    if (!item || other || item.rest.length > 0) return false
    if (!holdsOnlyNames(this.#source, item.content, this.#at.section)) return false
    this.#at.context.positions.mark(start, markerEnd(this.#source, start))
    this.read(makeParagraph(start, end, item.content))
    return true
  }

  /** Reads the items of a paragraph. */
  read(block: Paragraph): void {
    const {content} = block
    const {context} = this.#at
    if (holdsNames(this.#at.section)) {
      const lines = linesOf(this.#source, content).map(([from, to]) => sliceText(this.#source, content, from, to))
      if (this.roles(lines)) return
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
    this.#reportJoins(all, node)
    if (kept.length === 0 || kept.some(({marker}) => marker > 0)) return
    const actual = this.#source.slice(start, block.end)
    context.report('prose-in-list', {place: node, start, end: block.end}, {actual}, {fix})
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

  /** Reports words between items: the last "and" of "Ana, Bo and Eva". */
  #reportJoins(items: readonly ParagraphItem[], node: number): void {
    const {context, section} = this.#at
    for (const [k, {text}] of items.entries()) {
      const before = items[k - 1]?.text
      if (!before || !/\p{L}/u.test(this.#source.slice(before.end, text.start).replace(TAG, ''))) continue
      context.positions.quote(before.end, text.start)
      const actual = this.#source.slice(before.start, text.end)
      const params = {actual, expected: `${before.text}, ${text.text}`, field: section.names[0]}
      context.report('value-style', {place: node, start: before.start, end: text.end}, params)
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
  run({items: [item, other], ordered, start, end}: List): boolean {
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

  /** Whether a paragraph has lines that are items. */
  holdsItems(block: Paragraph): boolean {
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
}
