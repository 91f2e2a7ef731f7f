import type {ListShape} from '../../form/shape.js'
import {LIST_MARKER} from '../../markdown/notation.js'
import type {Item, List, Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import {isContent} from '../content.js'
import {NONE} from '../fields/items.js'
import type {SectionAt} from '../kinds/reader.js'
import {plain} from '../pieces.js'
import {isDoubleMarker} from './blocks.js'
import {countedTexts} from './counted.js'
import {itemLines, outdent} from './items.js'
import {markerEnd, onlyMarkers} from './markers.js'
import type {ListValues} from './values.js'

/** Reads the items of markdown lists, and the blocks nested in them. */
export class NestedLists {
  readonly #at: SectionAt<ListShape>
  readonly #values: ListValues
  /** The texts of items with counters after their markers, and the lengths of these counters. */
  #labels: ReadonlyMap<Text, number> = new Map()
  /** How many lists are around the items that are read, those of markdown's first level not counted. */
  #depth = 0

  constructor(at: SectionAt<ListShape>, values: ListValues) {
    this.#at = at
    this.#values = values
  }

  get #source(): string {
    return this.#at.context.source
  }

  read(list: List): void {
    const first = this.#values.length
    const counted = this.#countLabels(list)
    let typed: Text | null = null
    for (const item of list.items) {
      if (list.ordered) this.#at.context.positions.mark(item.start, markerEnd(this.#source, item.start))
      if (item.rest.length === 0 && this.#values.takesPlaceholder(item.content)) continue
      const marker = item.rest.length > 0 ? onlyMarkers(item.rest) : undefined
      if (marker && item.content.text === '') {
        this.#values.reportPhrase('absent', marker, false)
        continue
      }
      const own = this.#values.length
      typed = this.#lines(item.content, typed)
      if (item.rest.length > 0) this.#rest(list, item, this.#values.length > own ? this.#values.length - 1 : NONE)
    }
    const isOther = list.ordered || this.#source[list.start] !== LIST_MARKER
    if (isOther && !this.#at.context.notations.holds({start: list.start, end: list.start}))
      this.#values.reports.list(list, first)
    if (counted.length > 0) this.#values.reports.labels(counted, this.#labels, first)
    else if (typed) this.#values.reports.typed(list, typed, first)
  }

  /**
   * Returns the texts of a list whose items also have letters, numbers or a name as counters; none when not all of them
   * have.
   */
  #countLabels(list: List): readonly Text[] {
    const texts = list.items.map(item => item.content)
    const markers = countedTexts(texts, this.#at.section)
    if (!markers) return []
    this.#labels = new Map(texts.map((text, k) => [text, markers[k] as number]))
    return texts
  }

  /**
   * Keeps the value of an item, or several values if there are typed bullets in it. Returns the first text with a typed
   * bullet.
   */
  #lines(content: Text, typed: Text | null): Text | null {
    const [own, ...more] = itemLines(this.#source, content)
    let first = this.#values.add(own, this.#labels.get(own)) ? (typed ?? own) : typed
    for (const line of more) {
      first ??= line
      if (!this.#values.takesPlaceholder(line)) this.#values.add(line)
    }
    return first
  }

  /**
   * Reads the blocks after the first paragraph of an item. Paragraphs belong to the item, nested items are items of
   * their own. `own` is the index of the value of the item.
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
      } else if (isContent(block)) value = this.#values.append(value, block)
    }
  }

  #reportNested(list: List, item: Item, block: List, again: boolean): void {
    const actual = this.#source.slice(block.start, block.end)
    // Outdented, it would be a second list beside the nested one.
    const stays = again || (this.#depth > 0 && this.#source[list.start] !== LIST_MARKER)
    this.#at.context.report(
      'nested-list',
      {place: this.#values.node(this.#values.length), start: block.start, end: block.end},
      {actual},
      {
        fix: () => (stays || this.#values.phraseOf(item.content) ? null : outdent(this.#source, list, item, block)),
      },
    )
  }

  /**
   * Reads a second marker on the line of the first (`- *   text`). This is a mistake of the producer, not a nested
   * list. The marker stays in the value as it is written, until the fix removes it.
   */
  #doubleMarker(list: List, inner: List): void {
    const source = this.#source
    const {positions} = this.#at.context
    const [first, ...more] = inner.items as [Item, ...Item[]]
    const {content} = first
    const marker = source.slice(first.start, content.start)
    const end = Math.max(content.end, first.start + marker.trimEnd().length)
    const blanks = content.text === '' ? '' : marker.slice(marker.trimEnd().length).replace(/\s/g, ' ')
    const text = {
      text: marker.trimEnd() + blanks + plain(content.text),
      start: first.start,
      end,
      map: [0, first.start, end],
    }
    const i = inner.ordered ? NONE : this.#values.addMarked(text)
    if (i === NONE) {
      positions.mark(first.start, content.start)
      this.#values.add(content)
    }
    const index = i === NONE ? Math.max(0, this.#values.length - 1) : i
    const params = {actual: marker.trimEnd(), expected: LIST_MARKER}
    // A number adds nothing, so it is not part of the value.
    this.#at.context.report(
      inner.ordered ? 'list-marker' : 'doubled-marker',
      {place: this.#values.node(index), start: first.start, end: content.start},
      params,
      {
        fix: () => [replacement(first.start, content.start, '')],
      },
    )
    if (first.rest.length > 0) this.#rest(list, first, i === NONE ? this.#values.length - 1 : i)
    if (more.length > 0) this.#nested({...inner, items: more})
  }

  #nested(nested: List): void {
    this.#depth++
    for (const item of nested.items) {
      if (nested.ordered) this.#at.context.positions.mark(item.start, markerEnd(this.#source, item.start))
      const own = this.#values.length
      for (const line of itemLines(this.#source, item.content)) this.#values.add(line)
      if (item.rest.length > 0) this.#rest(nested, item, this.#values.length > own ? this.#values.length - 1 : NONE)
    }
    this.#depth--
  }
}
