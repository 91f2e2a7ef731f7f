import type {ListShape} from '../../../form/shape.js'
import {TYPED_MARKERS} from '../../../markdown/marks.js'
import {BLANK_LINE} from '../../../markdown/notation.js'
import {replacement} from '../../../source.js'
import type {Edit} from '../../../types.js'
import {writeItem} from '../../../write/kinds/list.js'
import type {Span} from '../../page/spans.js'
import {differ, type SectionEdit, type SectionKindEditor} from '../editing.js'
import {type Entry, editEntries, type Place} from '../entries.js'
import {fill, markerOf, rewrite} from '../sections.js'

/**
 * An item of the document: its value, and the text before it on its line: indentation, quote markers, a list marker.
 */
interface Item extends Entry {
  readonly value: Span
  readonly prefix: string
}

const marks = TYPED_MARKERS.replace(/[-\]\\^]/g, '\\$&')
/** Indentation and quote markers, a list marker, a task box or typed marker. */
const PREFIX = new RegExp(
  `^([\\s>]*)((?:[-*+]|\\d{1,9}[.)])[ \\t]+)?(\\[[ xX]\\][ \\t]+|[${marks}]\\uFE0F?[ \\t]*)?`,
  'u',
)

/** Edits items of a list, or paragraphs that serve as items. */
export const list: SectionKindEditor<ListShape> = edit => {
  const {editing, shape, before, after} = edit
  const {page} = editing
  const old = before[shape.key] as readonly unknown[]
  const now = after[shape.key] as readonly unknown[]
  const write = (item: unknown) => writeItem(edit.at.frames, shape, item, (place, _, it) => editing.spell(place, it))
  if (old.length === 0) return fill(edit, now.map(it => markerOf(page) + write(it)).join('\n'))
  const items = itemsOf(edit, old.length)
  if (now.length === 0)
    return rewrite(
      edit,
      items.map(it => it.value),
      shape.placeholder,
    )
  return editEntries<unknown>(page, {
    before: old,
    after: now,
    same: (a, b) => !differ(a, b),
    entries: items,
    gap: (items[0] as Item).prefix.trim() === '' ? BLANK_LINE : '\n',
    replaced: (index, value) => replaced(edit, {index, item: items[index] as Item, value, write}),
    written: (value, place) => withPrefix(shape, prefixAt(items, place), write(value)),
  })
}

/** Returns an item with its prefix. For a task the box in the prefix is replaced. */
function withPrefix({of}: ListShape, prefix: string, written: string): string {
  return of.kind === 'task' ? prefix.replace(/\[[ xX]\][ \t]+$/, '') + written : prefix + written
}

/** A new value for an item. */
interface ItemChange {
  readonly index: number
  readonly item: Item
  readonly value: unknown
  readonly write: (item: unknown) => string
}

function replaced(edit: SectionEdit<ListShape>, change: ItemChange): Edit[] {
  const {editing, shape, path, before} = edit
  const {index, item, value, write} = change
  if (shape.of.kind === 'task') return taskEdits(edit, change)
  if (shape.of.kind !== 'entry') return [replacement(item.value.start, item.value.end, write(value))]
  const old = (before[shape.key] as readonly Entries[])[index] as Entries
  const now = value as Entries
  const span = editing.page.span([...path, index, 'text'])
  // Replaces only the text, so that the lead-in keeps its markup.
  if (old.name !== now.name || !span || now.text === '')
    return [replacement(item.value.start, item.value.end, write(value))]
  const whole = write({...now, name: null})
  return [replacement(span.start, span.end, whole)]
}

interface Task {
  readonly text: string
  readonly done: boolean
}

interface Entries {
  readonly name: string | null
  readonly text: string
}

const BOX = /\[[ xX]\](?=\s*$)/

function taskEdits({editing, shape, path, before}: SectionEdit<ListShape>, change: ItemChange): Edit[] {
  const {prefix, start, value: whole} = change.item
  const value = change.value as Task
  const old = (before[shape.key] as readonly Task[])[change.index] as Task
  const span = editing.page.span([...path, change.index, 'text'])
  const box = BOX.exec(prefix)
  const written = change.write(value)
  if (!box || !span) return [replacement(whole.start, whole.end, written)]
  const edits: Edit[] = []
  if (old.done !== value.done) {
    const from = start + box.index + 1
    edits.push(replacement(from, from + 1, value.done ? 'x' : ' '))
  }
  if (old.text !== value.text) edits.push(replacement(span.start, span.end, written.replace(/^\[[ x]\] /, '')))
  return edits
}

function itemsOf({editing: {page}, at, shape, path}: SectionEdit<ListShape>, count: number): Item[] {
  return Array.from({length: count}, (_, i) => {
    const value = page.spanOf(shape.of.kind === 'task' ? [...path, i, 'text'] : [...path, i])
    const start = page.lineStart(value.start)
    return {
      start,
      end: value.end,
      block: at.blockAt(shape, value.start),
      value,
      prefix: page.source.slice(start, value.start),
    }
  })
}

/** Returns the text before a new item on its line. */
function prefixAt(items: readonly Item[], {beside, after, last}: Place): string {
  const at = last ? lastOfLevel(items, beside) : beside
  const [, indent, marker = '', box = ''] = PREFIX.exec((items[at] as Item).prefix) as RegExpExecArray
  return `${indent}${after > 0 ? numbered(items, at, marker, after) : marker}${box.replace(/[xX]/, ' ')}`
}

/**
 * Returns the index of an item of the outer list. A new item at the end of a list with nested lists belongs to the
 * outer list.
 */
function lastOfLevel(items: readonly Item[], at: number): number {
  const {block} = items[at] as Item
  let best = at
  for (let k = at; k >= 0 && items[k]?.block === block; k--) if (indentOf(items, k) < indentOf(items, best)) best = k
  return best
}

function indentOf(items: readonly Item[], at: number): number {
  return /^[\s>]*/.exec((items[at] as Item).prefix)?.[0].length as number
}

/** Returns a marker with the next number, unless all items of the list have the same number. */
function numbered(items: readonly Item[], at: number, marker: string, after: number): string {
  const number = Number.parseInt(marker, 10)
  const previous = items[at - 1]
  const constant = previous && previous.block === items[at]?.block && previous.prefix === items[at]?.prefix
  return Number.isNaN(number) || constant ? marker : marker.replace(/^\d+/, String(number + after))
}
