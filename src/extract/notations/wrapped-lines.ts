import type {Block, Heading, Item, List, Text} from '../../read/blocks.js'
import {makeHeading, makeItem, makeList, makeParagraph, makeText} from '../../read/make.js'
import {lineEnd} from './lines.js'
import {joinTexts, type Stage} from './stage.js'

/*
 * Joins lines that a program has wrapped, and that markdown reads as blocks of their own:
 *
 *     * Host the conference in       # Agreement of the Ports for the Protection of Bogs and
 *     2025.                          Their Islands
 */

/** Wrapped text has no longer lines than this. */
const WIDEST = 120

/** Returns the length of the longest line whose text continues on the next line; 0 when no text is wrapped. */
export function wrapWidth(source: string, blocks: readonly Block[]): number {
  let width = 0
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !block.content.text.includes('\n')) continue
    const lines = source.slice(block.start, block.end).split(/\r\n|\r|\n/)
    for (const line of lines.slice(0, -1)) width = Math.max(width, line.trimEnd().length)
  }
  return width > WIDEST ? 0 : width
}

const SHORTEST_HEADING = 40

/** What is below a heading. */
interface Below {
  readonly next: Block | undefined
  /** The length of the longest line of the document whose text continues on the next line. */
  readonly width: number
}

/**
 * Returns a heading with the line below it, if its first word had no room in the line of the heading; null for any
 * other heading.
 */
export function wrappedHeading(stage: Stage, heading: Heading, below: Below): Heading | null {
  const {next} = below
  const {source, to} = stage
  const end = lineEnd(source, heading.start, to)
  const length = source.slice(heading.start, end).trimEnd().length
  if (next?.type !== 'paragraph' || length < SHORTEST_HEADING || !isRightBelow(source, end, next.start)) return null
  const {text} = next.content
  if (NO_REST.test(text) || ENDS_SENTENCE.test(heading.content.text)) return null
  const [word = ''] = text.split(' ')
  if (length > below.width || length + 1 + word.length <= below.width) return null
  stage.note({code: 'block-style', kind: 'wrapped-line', start: next.start, end: next.end, blocks: []})
  const content = joinTexts([heading.content, next.content], ' ', heading.content.start)
  return makeHeading(heading.start, next.end, heading.level, content)
}

/** Many lines, a label, or a sentence cannot be the rest of a heading. */
const NO_REST = /\n[^\n]*\n|: |^\p{P}|[.!?:;]$/u

const YEAR = /^(?:19|20)\d{2}\./
/** The end of a text that does not continue on the next line. */
export const ENDS_SENTENCE = /[.!?:;…"'”)\]]$/

/** Returns a list without such items. The first one may continue the last block of the stage. */
export function withoutYearLines(stage: Stage, list: List): List | null {
  if (!list.ordered || !list.items.some(it => isYear(stage.source, it))) return list
  const items: Item[] = []
  for (const item of list.items) {
    const above = items.at(-1)
    if (!isYear(stage.source, item)) items.push(item)
    else if (above) {
      const text = continued(stage, above, item)
      if (text) items[items.length - 1] = makeItem(above.start, item.end, text, item.rest)
      else items.push(item)
    } else if (!joinsAbove(stage, item)) items.push(item)
  }
  const [first] = items
  if (!first) return null
  return items.length === list.items.length ? list : makeList(first.start, list.end, list.ordered, items)
}

/** Joins an item with the last block of the stage. Returns false when it does not continue its text. */
function joinsAbove(stage: Stage, item: Item): boolean {
  const above = stage.out.at(-1)
  const made = above && joinedWith(stage, above, item)
  if (!made) return false
  stage.out[stage.out.length - 1] = made
  return true
}

function joinedWith(stage: Stage, above: Block, item: Item): Block | null {
  if (above.type === 'paragraph') {
    const text = item.rest.length === 0 ? continued(stage, {...above, rest: []}, item) : null
    return text && makeParagraph(above.start, item.end, text)
  }
  const last = above.type === 'list' ? above.items.at(-1) : undefined
  const text = last && continued(stage, last, item)
  if (above.type !== 'list' || !last || !text) return null
  const items = [...above.items.slice(0, -1), makeItem(last.start, item.end, text, item.rest)]
  return makeList(above.start, item.end, above.ordered, items)
}

function isYear(source: string, {start}: Item): boolean {
  return YEAR.test(source.slice(start, start + 5))
}

/** Returns the text of an item together with the line below it; null when that line does not continue a sentence. */
function continued(
  stage: Stage,
  {content, rest, end}: Pick<Item, 'content' | 'rest' | 'end'>,
  item: Item,
): Text | null {
  const {source} = stage
  const isEnd = rest.length > 0 || content.text === '' || ENDS_SENTENCE.test(content.text)
  if (isEnd || !isRightBelow(source, end, item.start)) return null
  const year = makeText(source.slice(item.start, item.start + 5), item.start, item.start + 5, null)
  const text = joinTexts([content, year, item.content], ' ', content.start)
  stage.note({code: 'block-style', kind: 'wrapped-line', start: item.start, end: item.end, blocks: []})
  return text
}

/** Whether only a line break is between two offsets. */
function isRightBelow(source: string, end: number, start: number): boolean {
  return /^[ \t]*(?:\r\n?|\n)[ \t]*$/.test(source.slice(end, start))
}
