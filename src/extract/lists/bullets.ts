import {type BulletSection, LIST_MARKER} from '../../format/form.js'
import type {Phrase} from '../../grammar/phrases.js'
import type {Block, Item, List, Paragraph, Text} from '../../read/blocks.js'
import {type Draft, keepText} from '../draft.js'
import {isContent} from '../headings/outline.js'
import {isAtom, pieceStart, plain, sliceText} from '../pieces.js'
import {phraseOf, reportPhrase} from '../placeholder.js'
import {I, type Slot, slot} from '../positions.js'
import {replace} from '../values.js'
import {isLabelled} from './entries.js'
import {bullet, isCut, itemLines, outdent, rewritten, sourceText, typedTexts} from './items.js'
import {cutAtLines, type MarkedLine, markedLines, typedItems, typedMarker} from './typed.js'

/** Reads a section that is a list into its field. */
export function readBullets(draft: Draft, form: BulletSection, blocks: readonly Block[]): void {
  const reader = readers.get(form.field) as BulletReader
  const only = onlyText(blocks) ?? onlyMarkers(blocks)
  const phrase = only && bulletPhrase(draft, only, form.placeholder)
  if (only && phrase) return reportPhrase(draft, phrase, form.field, only)
  for (const block of blocks) {
    if (block.type === 'list') reader.list(draft, block, form.placeholder)
    else if (block.type === 'paragraph' && !isFootnote(block)) reader.paragraph(draft, block, form.placeholder)
    else if (isContent(block)) reportStray(draft, block)
  }
}

const FOOTNOTE = /^\[\^[^\]\s]+\]:/

/** Notes below a list are none of its items, though they are paragraphs here. */
function isFootnote({content}: Paragraph): boolean {
  return content.text.charCodeAt(0) === 91 && FOOTNOTE.test(content.text) && !isAtom(content, 0)
}

function reportStray(draft: Draft, block: Block): void {
  const path = keepText(draft, block.start, block.end)
  if (path) draft.found.report('unknown-section', path, block.start, block.end, {actual: ''})
}

/** The text of a section that holds one paragraph or one item, which may be a placeholder. */
function onlyText(blocks: readonly Block[]): Text | undefined {
  if (blocks.length !== 1) return undefined
  const block = blocks[0] as Block
  if (block.type === 'paragraph') return block.content
  if (block.type !== 'list' || block.items.length !== 1) return undefined
  const item = block.items[0] as Item
  return item.rest.length === 0 && item.content.text !== '' ? item.content : undefined
}

/** The first marker of a section that holds nothing but markers: a dash is a placeholder. */
export function onlyMarkers(blocks: readonly Block[]): Text | undefined {
  const [block] = blocks
  if (blocks.length !== 1 || block?.type !== 'list' || !isEmpty(block)) return undefined
  return {text: LIST_MARKER, start: block.start, end: block.start + 1, map: null}
}

function isEmpty(list: List): boolean {
  return list.items.every(
    ({content, rest}) => content.text === '' && rest.every(block => block.type === 'list' && isEmpty(block)),
  )
}

/** Whether an item's text is a placeholder, whatever marker is typed before it. */
function bulletPhrase(draft: Draft, text: Text, placeholder: string): Phrase {
  const from = typedMarker(text)
  const bare = from === 0 || from === text.text.length
  return phraseOf(draft, bare ? text : sliceText(draft.source, text, from, text.text.length), placeholder)
}

/** No value. */
const NONE = -1

class BulletReader {
  readonly #field: BulletSection['field']
  readonly #slot: Slot

  constructor(field: BulletSection['field']) {
    this.#field = field
    this.#slot = slot([field, I])
  }

  list(draft: Draft, list: List, placeholder: string): void {
    const values = draft.summary[this.#field]
    const first = values.length
    let typed: Text | null = null
    for (const item of list.items) {
      if (item.rest.length === 0 && this.#isPlaceholder(draft, item.content, placeholder)) continue
      const marker = item.rest.length > 0 ? onlyMarkers(item.rest) : undefined
      if (marker && item.content.text === '') {
        reportPhrase(draft, 'absent', this.#field, marker, false)
        continue
      }
      const own = values.length
      typed = this.#lines(draft, item.content, placeholder, typed)
      if (item.rest.length > 0) this.#rest(draft, list, item, values.length > own ? values.length - 1 : NONE)
    }
    if (list.ordered || draft.source[list.start] !== LIST_MARKER) this.#reportMarker(draft, list, first)
    if (typed) this.#reportTyped(draft, list, typed, first)
  }

  /** A placeholder among items says nothing; it is reported and left out. */
  #isPlaceholder(draft: Draft, text: Text, placeholder: string): boolean {
    const phrase = bulletPhrase(draft, text, placeholder)
    if (phrase) reportPhrase(draft, phrase, this.#field, text, false)
    return phrase !== null
  }

  /** Keeps what an item says: one value, or several where bullets are typed in it. Gives the first typed one. */
  #lines(draft: Draft, content: Text, placeholder: string, typed: Text | null): Text | null {
    const [own, ...more] = itemLines(draft.source, content)
    let first = this.#text(draft, own) ? (typed ?? own) : typed
    for (const line of more) {
      first ??= line
      if (!this.#isPlaceholder(draft, line, placeholder)) this.#text(draft, line)
    }
    return first
  }

  /** Keeps one value; true when it had a marker of its own that was dropped. */
  #text(draft: Draft, text: Text): boolean {
    if (text.text === '') return false
    const from = typedMarker(text)
    if (from === text.text.length) return true
    if (from > 0) draft.positions.mark(text.start, pieceStart(draft.source, text, from))
    const values = draft.summary[this.#field]
    const i = values.push(plain(from === 0 ? text.text : text.text.slice(from))) - 1
    draft.positions.add(this.#slot, i, 0, from === 0 ? text.start : pieceStart(draft.source, text, from), text.end)
    return from > 0
  }

  /**
   * What follows an item's first paragraph: further paragraphs belong to it, nested items are items of their own.
   * `own` is the item's value.
   */
  #rest(draft: Draft, list: List, item: Item, own: number): void {
    let value = own
    let nested = false
    for (const block of item.rest) {
      if (isDoubleMarker(draft.source, item, block)) this.#doubleMarker(draft, list, block as List)
      else if (block.type === 'list') {
        this.#reportNested(draft, list, item, block, nested)
        nested = true
        this.#nested(draft, block)
      } else if (isContent(block)) value = this.#append(draft, value, block)
    }
  }

  #reportNested(draft: Draft, list: List, item: Item, block: List, again: boolean): void {
    const {source, summary, found} = draft
    const path = [this.#field, summary[this.#field].length] as const
    const actual = source.slice(block.start, block.end)
    found.report(
      'nested-list',
      path,
      block.start,
      block.end,
      {actual},
      {
        fix: () => (again ? null : [outdent(source, list, item, block)]),
      },
    )
  }

  /**
   * A second marker on the line of the first (`- *   text`) is a slip of the producer, not a nested list: it stays in
   * the value, where it was written, until the fix takes it out.
   */
  #doubleMarker(draft: Draft, list: List, inner: List): void {
    const {source, summary, positions, found} = draft
    const [first, ...more] = inner.items as [Item, ...Item[]]
    const {content} = first
    const marker = source.slice(first.start, content.start)
    const i = summary[this.#field].push((marker + plain(content.text)).trim()) - 1
    const end = Math.max(content.end, first.start + marker.trimEnd().length)
    positions.add(this.#slot, i, 0, first.start, end)
    found.report(
      'list-marker',
      [this.#field, i],
      first.start,
      content.start,
      {actual: marker.trimEnd(), expected: LIST_MARKER},
      {
        fix: () => [replace(first.start, content.start, '')],
      },
    )
    if (first.rest.length > 0) this.#rest(draft, list, first, i)
    if (more.length > 0) this.#nested(draft, {...inner, items: more})
  }

  #nested(draft: Draft, nested: List): void {
    const values = draft.summary[this.#field]
    for (const item of nested.items) {
      const own = values.length
      for (const line of itemLines(draft.source, item.content)) this.#text(draft, line)
      if (item.rest.length > 0) this.#rest(draft, nested, item, values.length > own ? values.length - 1 : NONE)
    }
  }

  /** A further paragraph, or whatever else, of an item that has begun; gives the item's value. */
  #append(draft: Draft, own: number, block: Block): number {
    const text = 'content' in block ? block.content : sourceText(draft.source, block)
    if (text.text === '') return own
    const values = draft.summary[this.#field]
    if (own === NONE) {
      this.#text(draft, text)
      return values.length - 1
    }
    values[own] = `${values[own]} ${plain(text.text)}`
    // Nested items may stand between: then the value stands in two places.
    if (own === values.length - 1) draft.positions.extend(block.end)
    else draft.positions.add(this.#slot, own, 0, text.start, block.end)
    return own
  }

  paragraph(draft: Draft, block: Paragraph, placeholder: string): void {
    const {content} = block
    const {source} = draft
    const lines = markedLines(source, content)
    if (lines) return this.#marked(draft, block, lines, placeholder)
    const all = isLabelled(source, content)
      ? cutAtLines(source, content, line => isLabelled(source, line) || typedMarker(line) > 0)
      : typedItems(source, content)
    const phrase = all.length === 1 ? bulletPhrase(draft, content, placeholder) : null
    if (phrase) return reportPhrase(draft, phrase, this.#field, content)
    const first = draft.summary[this.#field].length
    const pieces = all.filter(piece => !this.#isPlaceholder(draft, piece, placeholder))
    if (pieces.length === 0) return
    const marked = pieces.map(piece => this.#text(draft, piece)).some(Boolean)
    const actual = draft.source.slice(block.start, block.end)
    const items = pieces.filter(piece => typedMarker(piece) < piece.text.length)
    const fix = () => [replace(block.start, block.end, items.map(piece => bullet(source, piece)).join('\n'))]
    const marker = pieces.find(piece => typedMarker(piece) > 0)
    if (marked && marker) {
      const actual = source.slice(marker.start, pieceStart(source, marker, typedMarker(marker))).trimEnd()
      const end = marker.start + actual.length
      draft.found.report('list-marker', [this.#field, first], marker.start, end, {actual, expected: LIST_MARKER}, {fix})
    } else draft.found.report('prose-in-list', [this.#field, first], block.start, block.end, {actual}, {fix})
  }

  /** Lines that are items in all but their markers: each is told of, as their letters and numbers are kept nowhere. */
  #marked(draft: Draft, block: Paragraph, lines: readonly MarkedLine[], placeholder: string): void {
    const {source, positions, summary, found} = draft
    const fix = () => [replace(block.start, block.end, lines.map(it => bullet(source, it.value)).join('\n'))]
    for (const [k, {marker, value}] of lines.entries()) {
      positions.mark(marker.start, value.start)
      // Of "-One" the marker alone would tell nothing.
      const [word] = /^\S*/.exec(source.slice(value.start, value.end)) as RegExpExecArray
      const end = value.start + word.length
      const params = {actual: source.slice(marker.start, end), expected: `${LIST_MARKER} ${word}`}
      const path = [this.#field, summary[this.#field].length]
      found.report('list-marker', path, marker.start, end, params, {fix: () => (k === 0 ? fix() : null)})
      if (!this.#isPlaceholder(draft, value, placeholder)) this.#text(draft, value)
    }
  }

  #reportMarker(draft: Draft, list: List, first: number): void {
    const {source} = draft
    const item = list.items[0] as Item
    const actual = source.slice(item.start, markerEnd(source, item.start))
    const simple = list.items.every(it => it.rest.length === 0)
    draft.found.report(
      'list-marker',
      [this.#field, first],
      item.start,
      item.start + actual.length,
      {actual, expected: LIST_MARKER},
      {
        fix: () =>
          simple
            ? list.items.map(it => replace(it.start, markerEnd(source, it.start), LIST_MARKER))
            : [rewritten(source, list)],
      },
    )
  }

  /** Markers that were typed after those of the list, or in place of them. */
  #reportTyped(draft: Draft, list: List, text: Text, first: number): void {
    const {source} = draft
    const end = pieceStart(source, text, typedMarker(text))
    const actual = source.slice(text.start, end).trimEnd()
    draft.found.report(
      'list-marker',
      [this.#field, first],
      text.start,
      text.start + actual.length,
      {actual, expected: LIST_MARKER},
      {
        fix: () =>
          isCut(source, list)
            ? [rewritten(source, list)]
            : typedTexts(list).map(it => replace(it.start, pieceStart(source, it, typedMarker(it)), '')),
      },
    )
  }
}

/** Where a list marker ends: `-`, `*`, `+`, `1.`, `1)`. */
function markerEnd(source: string, start: number): number {
  let at = start
  while (/[0-9]/.test(source[at] as string)) at++
  return at + 1
}

const readers = new Map(
  (['characteristics', 'practicalApplications', 'commitments'] as const).map(field => [field, new BulletReader(field)]),
)

/** Whether a list begins on the very line of its parent's marker. */
function isDoubleMarker(source: string, item: Item, block: Block): boolean {
  return (
    block.type === 'list' &&
    item.content.text === '' &&
    block === item.rest[0] &&
    !/[\r\n]/.test(source.slice(item.start, block.start))
  )
}
