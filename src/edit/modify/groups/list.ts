import type {Block, Item, Text} from '../../../read/blocks.js'
import {replacement} from '../../../source.js'
import type {Edit} from '../../../types.js'
import {type Span, spanAt} from '../../page/spans.js'
import {type Entry, insertEntries, removeEntries, withoutLine} from '../entries.js'
import {emphasised} from '../inline.js'
import type {GroupChange, GroupEditor, GroupOf} from './change.js'
import {editHolders, type Holder} from './holders.js'

/*
 * Edits groups in a list, or in paragraphs of the same style:
 *
 *     - **Category**: First; Second        values on the line of their category
 *     - Category                           or each on a line of its own
 *       - First
 *       - Second
 */

/** Returns an editor for groups in lists and paragraphs; null when a group is elsewhere. */
export function listGroups(change: GroupChange): GroupEditor | null {
  const {edit, before} = change
  const blocks = edit.at.blocksOf(edit.shape)
  if (blocks.some(block => block.type === 'table')) return null
  const texts = blocks.flatMap(textsIn)
  const tops = blocks.flatMap(topsIn)
  const groups: ListGroup[] = []
  for (const [at, {values}] of before.entries()) {
    const category = change.categorySpan(at)
    const spans = values.map((_, j) => change.valueSpan(at, j))
    const start = (category ?? spans[0])?.start
    const top = start === undefined ? undefined : spanAt(tops, start)
    if (!top) return null
    // An item without a category has only values.
    groups.push({category: category ?? {start: top.start, end: top.start}, top, spans})
  }
  return groups.length > 0 ? new ListGroups(change, groups, texts) : null
}

interface Top extends Entry {
  readonly content: Text
}

interface ListGroup {
  readonly category: Span
  /** The item or paragraph with the category. */
  readonly top: Top
  readonly spans: readonly Span[]
}

function topsIn(block: Block): Top[] {
  if (block.type === 'paragraph') return [{...block, block: 'paragraphs'}]
  return block.type === 'list' ? block.items.map(item => ({...item, block})) : []
}

/** Returns the texts of the items of a block, including nested items. */
function textsIn(block: Block): Text[] {
  if (block.type === 'paragraph') return [block.content]
  return block.type === 'list' ? block.items.flatMap(itemTexts) : []
}

function itemTexts({content, rest}: Item): Text[] {
  return [content, ...rest.flatMap(textsIn)]
}

class ListGroups implements GroupEditor {
  readonly #change: GroupChange
  readonly #groups: readonly ListGroup[]
  readonly #texts: readonly Text[]

  constructor(change: GroupChange, groups: readonly ListGroup[], texts: readonly Text[]) {
    this.#change = change
    this.#groups = groups
    this.#texts = texts
  }

  #at(at: number): ListGroup {
    return this.#groups[at] as ListGroup
  }

  rename(at: number, category: string): Edit[] | null {
    const {start, end} = this.#at(at).category
    return start === end ? null : [emphasised(this.#change.page.source, this.#at(at).category, this.#name(category))]
  }

  /** A literal colon needs an escape here. */
  #name(category: string): string {
    return this.#change.writeCategory(category).replace(/(?<!\\):/g, '\\:')
  }

  refill(at: number, values: readonly string[]): Edit[] | null {
    const {before, page} = this.#change
    const {category, top, spans} = this.#at(at)
    const holders: (Holder & {nested: boolean})[] = []
    for (const span of spans) {
      const text = spanAt(this.#texts, span.start) as Text
      const last = holders.at(-1)
      if (last && last.cell.end === text.end) (last.spans as Span[]).push(span)
      else {
        const nested = text.start > category.end
        const remove = nested ? () => [withoutLine(page, {start: page.lineStart(text.start), end: text.end})] : null
        holders.push({cell: {start: nested ? text.start : span.start, end: text.end}, spans: [span], nested, remove})
      }
    }
    if (holders.length === 0) {
      const {end} = top.content
      holders.push({cell: {start: end, end}, spans: [], nested: false, remove: null})
    }
    const each = holders.every(({nested, spans: own}) => nested && own.length === 1)
    return editHolders(this.#change, (before[at] as GroupOf).values, values, {
      holders,
      own: each ? (value, holder, above) => this.#ownLine(value, holder, above) : null,
      edit: (holder, edits) =>
        holder.spans.length > 0 ? edits : edits.map(edit => ({...edit, content: ` ${edit.content}`})),
    })
  }

  #ownLine(value: string, {cell}: Holder, above: boolean): Edit {
    const {page} = this.#change
    const start = page.lineStart(cell.start)
    const prefix = page.source.slice(start, cell.start)
    const end = page.lineEnd(cell.end)
    return above ? replacement(start, start, `${prefix}${value}\n`) : replacement(end, end, `\n${prefix}${value}`)
  }

  /** The items and paragraphs with the categories. */
  get #entries(): Entry[] {
    return this.#groups.map(({top}) => ({...top, start: this.#change.page.lineStart(top.start)}))
  }

  remove(from: number, to: number): Edit[] {
    return removeEntries(this.#change.page, this.#entries, from, to)
  }

  insert(at: number, groups: readonly GroupOf[]): Edit[] | null {
    const edit = insertEntries(
      this.#change.page,
      {
        entries: this.#entries,
        gap: this.#at(0).top.block === 'paragraphs' ? '\n\n' : '\n',
        written: (group: GroupOf, {beside}) => this.#written(group, beside),
      },
      at,
      groups,
    )
    return edit && [edit]
  }

  /** Returns a group in the style of the group beside it. */
  #written({category, values}: GroupOf, beside: number): string | null {
    const {page} = this.#change
    const {source} = page
    const like =
      this.#groups
        .slice(0, beside + 1)
        .reverse()
        .find(it => it.spans.length > 0) ?? this.#at(beside)
    const [first] = like.spans
    const {top} = like
    if (like.category.start === like.category.end) return null
    const name = applied(
      source,
      {start: page.lineStart(top.start), end: like.category.end},
      emphasised(source, like.category, this.#name(category)),
    )
    const written = this.#change.writeValues(values)
    if (!first || first.start < top.content.end) {
      const colon = source.slice(like.category.end, first?.start ?? top.content.end)
      return `${name}${first ? colon : `${colon} `}${written.join('; ')}`.trimEnd()
    }
    const prefix = source.slice(page.lineStart(first.start), first.start)
    return `${name}${source.slice(like.category.end, top.content.end)}${written.map(value => `\n${prefix}${value}`).join('')}`
  }
}

/** Returns a part of the source after one edit. */
function applied(source: string, {start, end}: Span, edit: Edit): string {
  return source.slice(start, edit.offset) + edit.content + source.slice(edit.offset + edit.length, end)
}
