import {replace} from '../../extract/values.js'
import type {BulletSection} from '../../format/form.js'
import {TYPED_MARKERS} from '../../format/phrases.js'
import type {Edit} from '../../types.js'
import {type Entry, editEntries, type Place} from './entries.js'
import type {Page, Span} from './page.js'
import {fill, markerOf, rewrite} from './sections.js'
import type {Spell} from './spell.js'

/** A value and what stands before it on its line: indentation, quotes, a marker. */
interface Item extends Entry {
  readonly value: Span
  readonly prefix: string
}

const marks = TYPED_MARKERS.replace(/[-\]\\^]/g, '\\$&')
/** Indentation and quotes, a list marker, a task box or typed marker. */
const PREFIX = new RegExp(
  `^([\\s>]*)((?:[-*+]|\\d{1,9}[.)])[ \\t]+)?(\\[[ xX]\\][ \\t]+|[${marks}]\\uFE0F?[ \\t]*)?`,
  'u',
)

/** Edits a list of values that is written as a list, or as paragraphs. */
export function editBullets(
  page: Page,
  form: BulletSection,
  before: readonly string[],
  after: readonly string[],
  spell: Spell,
): Edit[] | null {
  if (before.length === 0) return fill(page, form, after.map(it => markerOf(page) + spell('item', it)).join('\n'))
  const items = itemsOf(page, form, before.length)
  if (after.length === 0)
    return rewrite(
      page,
      form,
      items.map(it => it.value),
      form.placeholder,
    )
  return editEntries(page, {
    before,
    after,
    entries: items,
    gap: (items[0] as Item).prefix.trim() === '' ? '\n\n' : '\n',
    replaced: (at, value) => {
      const {start, end} = (items[at] as Item).value
      return [replace(start, end, spell('item', value))]
    },
    written: (value, place) => prefixAt(items, place) + spell('item', value),
  })
}

function itemsOf(page: Page, {field}: BulletSection, count: number): Item[] {
  return Array.from({length: count}, (_, i) => {
    const value = page.span([field, i]) as Span
    const start = page.lineStart(value.start)
    const block = page.blockAt(field, value.start)
    return {start, end: value.end, block, value, prefix: page.source.slice(start, value.start)}
  })
}

/** What stands before a new item on its line. */
function prefixAt(items: readonly Item[], {beside, after, last}: Place): string {
  const at = last ? lastOfLevel(items, beside) : beside
  const [, indent, marker = '', box = ''] = PREFIX.exec((items[at] as Item).prefix) as RegExpExecArray
  return `${indent}${after > 0 ? numbered(items, at, marker, after) : marker}${box.replace(/[xX]/, ' ')}`
}

/** What comes at the end of a list with nested ones is an item of the outer list. */
function lastOfLevel(items: readonly Item[], at: number): number {
  const {block} = items[at] as Item
  let best = at
  for (let k = at; k >= 0 && items[k]?.block === block; k--) if (indentOf(items, k) < indentOf(items, best)) best = k
  return best
}

function indentOf(items: readonly Item[], at: number): number {
  return /^[\s>]*/.exec((items[at] as Item).prefix)?.[0].length as number
}

/** A marker that goes on counting, unless the list writes the same number everywhere. */
function numbered(items: readonly Item[], at: number, marker: string, after: number): string {
  const number = Number.parseInt(marker, 10)
  const previous = items[at - 1]
  const constant = previous && previous.block === items[at]?.block && previous.prefix === items[at]?.prefix
  return Number.isNaN(number) || constant ? marker : marker.replace(/^\d+/, String(number + after))
}
