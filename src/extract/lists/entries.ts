import type {Block, Heading, List, Paragraph, Text} from '../../read/blocks.js'
import {lineTextStart} from '../line-start.js'
import {isAtom, sliceText} from '../pieces.js'
import {addItem, type Entry, entryOf, type Listing, listingFrom, type Open} from './listing.js'
import {linesOfCounters} from './nested-counters.js'
import {isLabelled, partsOf} from './parts.js'
import {cutAtLines, typedMarker, withoutLetter, withoutMarker} from './typed.js'

/*
 * Reads categories and values from lists, or from paragraphs that are meant as lists:
 *
 *     - **Category**: First; Second        • Category                 **Category:** First; Second
 *     - **Category** – First; Second         - First                  **Category:**
 *     - Category                                                      - First
 *       - First
 */

/** Returns the listing of a list. */
export function listingOf(source: string, list: List): Listing {
  const entries: Open[] = []
  for (const item of list.items) addItem(source, entries, item, false)
  return listingFrom(source, list.start, list.end, entries)
}

/**
 * Returns the listing of a heading and the lists below it. The items are the values of its category. Null when the
 * items are categories themselves.
 */
export function listingOfHeading(source: string, head: Heading | Paragraph, lists: readonly List[]): Listing | null {
  const items = lists.flatMap(list => list.items)
  if (items.every(item => item.rest.some(it => it.type === 'list') || isLabelled(source, item.content))) return null
  const entries = [entryOf(source, head.content)]
  for (const item of items) addItem(source, entries, item, true)
  return {...listingFrom(source, head.start, (lists.at(-1) as List).end, entries), plainly: true}
}

/** Returns the listing of lines `Category: First; Second`, or of values without a category. */
export function listingOfValues(source: string, {start, end, content}: Paragraph): Listing {
  const lines = cutAtLines(source, content, line => isPlainEntry(source, line))
  if (lines.every(line => isPlainEntry(source, line)))
    return listingFrom(
      source,
      start,
      end,
      lines.map(line => entryOf(source, line)),
    )
  return {
    start,
    end,
    entries: [{start, content, nested: [], strays: []}],
    plainly: false,
    gaps: false,
    isDescribed: false,
  }
}

/**
 * Returns the listing of a heading and the paragraphs below it, if these contain values and no sentences; otherwise
 * null.
 */
export function listingOfHeadedLines(
  source: string,
  head: Heading | Paragraph,
  below: readonly Block[],
): Listing | null {
  const entry = entryOf(source, head.content)
  for (const block of below) {
    if (block.type !== 'paragraph') return null
    const {text} = block.content
    if (/[.!?:]$/.test(text) || (text.length > LONGEST_VALUE && !text.includes(';'))) return null
    if (partsOf(source, block.content, true)) return null
    for (const text of linesOfCounters(source, block.content) ?? [block.content]) entry.nested.push(text)
  }
  const last = below.at(-1)
  return last ? {...listingFrom(source, head.start, last.end, [entry]), plainly: true} : null
}

/** A longer line without semicolons is not a value. */
const LONGEST_VALUE = 80

/** The result of reading a paragraph with entries. */
export interface Listed {
  readonly listing: Listing
  /** The text before the first entry. */
  readonly intro: Text | null
  /** Whether the list below is part of the listing. */
  readonly withBelow: boolean
}

/**
 * Returns the listings of a section that consists of lines `Category: First; Second`; null for any other section. If
 * there is only one such line and it ends like a sentence, the result is null too.
 */
export function listingsOfLines(source: string, blocks: readonly Block[]): Listing[] | null {
  const listings: Listing[] = []
  let count = 0
  for (const block of blocks) {
    if (block.type !== 'paragraph') return null
    const lines = cutAtLines(source, block.content, () => true)
    if (lines.some(line => typedMarker(source, line) > 0 || !isPlainEntry(source, line))) return null
    count += lines.length
    listings.push(
      listingFrom(
        source,
        block.start,
        block.end,
        lines.map(line => entryOf(source, line)),
      ),
    )
  }
  return count > 1 || (count === 1 && !endsSentence(listings)) ? listings : null
}

function endsSentence(listings: readonly Listing[]): boolean {
  return listings.some(({entries}) => entries.some(({content}) => /[.!?]$/.test(content.text)))
}

/** A number or a letter before a category. */
const COUNTER = /^\(?[\dA-Za-z]{1,3}[.)] /

/** Whether a line is `Category: First; Second` and its category is not a sentence. */
function isPlainEntry(source: string, line: Text): boolean {
  const parts = partsOf(source, line, true)
  return parts !== null && parts.values.text !== '' && !/[.!?]/.test(parts.category.text.replace(COUNTER, ''))
}

/**
 * Returns how many paragraphs `Category:` are above a list. A single one may be a sentence that introduces the list.
 */
export function countLabels(blocks: readonly Block[]): number {
  return blocks.filter((block, at) => isLabel(block, blocks[at + 1])).length
}

/** The longest label that is certainly a category, after others that are headings. */
const LONGEST_LABEL = 40

/**
 * Returns the paragraphs `Category:` that are between two lists, the first of which is below the heading of another
 * category. A paragraph right below a heading may introduce its list.
 */
export function labelsAfter(blocks: readonly Block[], heading: number): ReadonlySet<Block> {
  const isAfter = (at: number) => at > heading + 1 && blocks[at - 1]?.type === 'list'
  const isShort = ({content: {text}}: Paragraph) => text.length <= LONGEST_LABEL && /[:：]$/.test(text)
  return new Set(blocks.filter((block, at) => isAfter(at) && isLabel(block, blocks[at + 1]) && isShort(block)))
}

/** Whether a block is a few words above a list, with or without a colon. */
function isLabel(block: Block, below: Block | undefined): block is Paragraph {
  if (block.type !== 'paragraph' || below?.type !== 'list') return false
  const {text} = block.content
  const last = text.length - 1
  const colon = text.search(/[:：]/)
  if (last < 1 || text.includes('\n') || (colon >= 0 && (colon < last || isAtom(block.content, last)))) return false
  return colon === last || isHeadLine(block.content)
}

/** Returns the listing of a paragraph `Category:` and the list below it; null for any other blocks. */
export function listingOfLabel(source: string, block: Block, below: Block | undefined): Listed | null {
  if (block.type !== 'paragraph' || below?.type !== 'list' || !isLabel(block, below)) return null
  const entries = [entryOf(source, block.content)]
  for (const item of below.items) addItem(source, entries, item, true)
  return {listing: listingFrom(source, block.start, below.end, entries), intro: null, withBelow: true}
}

/**
 * Returns the listing of a paragraph with entries. It includes the list below if that belongs to the last entry. Null
 * when there are no entries.
 */
export function listingOfParagraph(source: string, {content, end}: Paragraph, below: Block | undefined): Listed | null {
  const levels = twoLevels(source, content)
  if (levels) return {listing: listingFrom(source, content.start, end, levels), intro: null, withBelow: false}
  const opens = (line: Text) =>
    typedMarker(source, line) > 0 || isLabelled(source, line) || withoutLetter(source, line) !== line
  const lines = cutAtLines(source, content, opens)
  const intro = opens(lines[0] as Text) ? null : (lines.shift() as Text)
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return null
  const entries = lines.map(line => entryOf(source, line))
  const list = below?.type === 'list' && isBelow(source, last, end, below) ? below : null
  for (const item of list?.items ?? []) addItem(source, entries, item, true)
  return {listing: listingFrom(source, first.start, (list ?? {end}).end, entries), intro, withBelow: list !== null}
}

/**
 * Returns the bullet at the start of a line, or the letter that a word processor puts before items of a second level;
 * empty when there is none.
 */
function bulletOf(source: string, line: Text): string {
  if (typedMarker(source, line) > 0) return line.text.charAt(0)
  return SECOND_LEVEL.test(line.text) && !isAtom(line, 0) ? 'o' : ''
}

const SECOND_LEVEL = /^o (?=\p{Lu})/u

/**
 * Returns the entries of a paragraph in which lines without a bullet, or with another one, are the categories of the
 * lines below them; null for any other paragraph. A single line without a bullet is an introduction.
 */
function twoLevels(source: string, content: Text): Entry[] | null {
  if (!content.text.includes('\n')) return null
  const lines = cutAtLines(source, content, () => true)
  const bullets = lines.map(line => bulletOf(source, line))
  const [own = '', other = ''] = bullets
  if (other === '' || own === other) return null
  const isHead = (at: number) => bullets[at] === own && bullets[at + 1] === other
  if (!bullets.every((it, at) => it === other || isHead(at))) return null
  if (bullets.filter(it => it === own).length < 2) return null
  if (own === '' && lines.some((line, at) => isHead(at) && !isHeadLine(line))) return null
  const entries: Open[] = []
  for (const [at, line] of lines.entries()) {
    if (isHead(at)) entries.push(entryOf(source, line))
    else
      entries
        .at(-1)
        ?.nested.push(bullets[at] === 'o' ? sliceText(source, line, 2, line.text.length) : withoutMarker(source, line))
  }
  return entries
}

/** Whether a line is short and not a sentence. It may have a counter. */
export function isHeadLine({text}: Text): boolean {
  return text.length < LONGEST_VALUE && /^[^\p{L}]*(?:[a-z]{1,3}[.)] )?\p{Lu}.*[\p{L}\p{N}):：]$/u.test(text)
}

/** Splits a paragraph before each line that begins with a label in bold. */
export function linesOfLabels(source: string, content: Text): readonly Text[] {
  return cutAtLines(source, content, line => isLabelled(source, line))
}

/** Whether a list has the values of the line above it, which ends its paragraph at `end`. */
function isBelow(source: string, line: Text, end: number, list: List): boolean {
  const isTight = !/(?:\r\n|\r(?!\n)|\n)[ \t>]*[\r\n]/.test(source.slice(end, list.start))
  if (typedMarker(source, line) > 0 && (isTight || indentOf(source, list.start) > indentOf(source, line.start)))
    return true
  const parts = partsOf(source, withoutMarker(source, line), false)
  return parts?.values.text === '' && !list.items.some(({content}) => isLabelled(source, content))
}

function indentOf(source: string, at: number): number {
  return at - lineTextStart(source, at)
}
