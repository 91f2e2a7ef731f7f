import type {ListShape} from '../../form/shape.js'
import {LIST_MARKER} from '../../markdown/notation.js'
import type {Item, List, Span, Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {SectionAt} from '../kinds/reader.js'
import {pieceStart, sourceStart} from '../pieces.js'
import {opensBelow, replaceBlock} from '../replace-block.js'
import type {ParagraphItem} from './counted.js'
import {bullet, isCut, isMarkedTwice, rewritten, typedTexts} from './items.js'
import {markerEnd} from './markers.js'
import {isDone, typedMarker} from './typed.js'

/** The marker before the text of an item, and how many characters are enough to see it. */
const MARKER_BEFORE = /(?:[-*+]|\d[.)])[ \t]+$/
const LONGEST_MARKER = 12

/** Reports the markers of items in a list section, each with its fix. */
export class MarkerReports {
  readonly #at: SectionAt<ListShape>

  constructor(at: SectionAt<ListShape>) {
    this.#at = at
  }

  get #source(): string {
    return this.#at.context.source
  }

  /** Returns the node of the value at an index. */
  #node(index: number): number {
    return this.#at.context.positions.child(this.#at.place, index)
  }

  /** Reports the markers of a list that are not canonical. */
  list(list: List, first: number): void {
    const source = this.#source
    const item = list.items[0] as Item
    const actual = source.slice(item.start, markerEnd(source, item.start))
    const simple = list.items.every(it => it.rest.length === 0)
    const params = {actual, expected: LIST_MARKER}
    this.#at.context.report(
      'list-marker',
      {place: this.#node(first), start: item.start, end: item.start + actual.length},
      params,
      {
        fix: () =>
          simple && !opensBelow(source, list)
            ? list.items.map(it => replacement(it.start, markerEnd(source, it.start), LIST_MARKER))
            : rewritten(source, list),
      },
    )
  }

  /** Reports markers that were typed after those of the list, or instead of them. */
  typed(list: List, text: Text, first: number): void {
    const source = this.#source
    const end = pieceStart(source, text, typedMarker(source, text))
    const actual = source.slice(text.start, end).trimEnd()
    const params = {actual, expected: LIST_MARKER}
    this.#at.context.report(
      'list-marker',
      {place: this.#node(first), start: text.start, end: text.start + actual.length},
      params,
      {
        fix: () => {
          const texts = typedTexts(source, list)
          if (texts.length === 0) return null
          if (texts.some(it => isMarkedTwice(source, it))) return null
          if (isCut(source, list)) return rewritten(source, list)
          return texts.map(it =>
            replacement(it.start, pieceStart(source, it, typedMarker(source, it)), this.#boxFor(it)),
          )
        },
      },
    )
  }

  /** Returns the task box with the same meaning as the marker before a task; empty for other items. */
  #boxFor(text: Text): string {
    if (this.#at.section.of.kind !== 'task') return ''
    return isDone(this.#source, text) ? '[x] ' : '[ ] '
  }

  /** Reports a task without a box. */
  noBox(text: Text, index: number): void {
    const {start} = text
    const params = {actual: LIST_MARKER, expected: `${LIST_MARKER} [ ]`}
    this.#at.context.report('list-marker', {place: this.#node(index), start, end: start}, params, {
      // A paragraph gets its box with its marker.
      fix: () =>
        MARKER_BEFORE.test(this.#source.slice(Math.max(0, start - LONGEST_MARKER), start))
          ? [replacement(start, start, '[ ] ')]
          : null,
    })
  }

  /** Reports the counters of items after their markers, and quotes them. They only repeat the order of the items. */
  labels(texts: readonly Text[], lengths: ReadonlyMap<Text, number>, first: number): void {
    const source = this.#source
    const ends = texts.map(text => pieceStart(source, text, lengths.get(text) as number))
    const fix = () => texts.map(({start}, k) => replacement(start, ends[k] as number, ''))
    for (const [k, {start}] of texts.entries()) {
      const end = ends[k] as number
      const params = {actual: source.slice(start, end).trimEnd(), expected: LIST_MARKER}
      this.#at.context.report('list-marker', {place: this.#node(first + k), start, end}, params, {
        fix: k === 0 ? fix : () => null,
      })
      this.#at.context.positions.quote(start, end)
    }
  }

  /** Reports the marker of an item in a paragraph. */
  item(item: ParagraphItem, index: number, fix: (() => Edit[] | null) | null): void {
    const source = this.#source
    const {text, marker} = item
    const {start} = text
    const value = pieceStart(source, text, marker)
    let end = start + source.slice(start, value).trimEnd().length
    let expected: string = LIST_MARKER
    if (saysSomething(item) || end === value) {
      // The marker of "-One" alone would not count as content, and letters and numbers are in no value.
      const [word] = /^\S*/.exec(source.slice(value, text.end)) as RegExpExecArray
      end = value + word.length
      // Markup may open before the marker: `**1. One**`.
      expected = `${LIST_MARKER} ${source.slice(start, sourceStart(text, 0))}${word}`
    }
    const params = {actual: source.slice(start, end), expected}
    this.#at.context.report('list-marker', {place: this.#node(index), start, end}, params, {fix: () => fix?.() ?? null})
  }
}

/** Whether a marker has letters or digits, which only a diagnostic keeps. */
export function saysSomething({text, marker}: ParagraphItem): boolean {
  return /[\p{L}\p{N}]/u.test(text.text.slice(0, marker))
}

/** Returns the edits that write a paragraph as items; null when one of them would begin with another marker. */
export function bulletsFor(
  source: string,
  {start, end}: Span,
  items: readonly ParagraphItem[],
  {areTasks, isBelowText = false}: {readonly areTasks: boolean; readonly isBelowText?: boolean},
): Edit[] | null {
  const some = items.filter(it => it.marker < it.text.text.length)
  if (some.length === 0 || some.some(it => isMarkedTwice(source, it.text, it.marker) || it.text.text.startsWith('[]')))
    return null
  const lines = some.map(({text, marker}) => {
    const line = bullet(source, text, marker)
    return areTasks ? boxed(line, isDone(source, text)) : line
  })
  const edits = replaceBlock(source, start, end, lines.join('\n'))
  return isBelowText && edits ? edits.map(it => ({...it, content: `\n${it.content}`})) : edits
}

/** Writes an item with the box of a task. */
function boxed(item: string, isDone: boolean): string {
  return /^- \[[ xX]\] /.test(item)
    ? item
    : item.replace(`${LIST_MARKER} `, `${LIST_MARKER} ${isDone ? '[x]' : '[ ]'} `)
}
