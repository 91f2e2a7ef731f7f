import type {Block, Item, Span, Text} from '../../read/blocks.js'
import {isDescription, mayBeDescription} from './described.js'
import {countedLines, withoutCounters} from './nested-counters.js'
import {isLabelled, partsOf} from './parts.js'
import {cutAtLines, isTypedItem, withoutLetter, withoutMarker} from './typed.js'

/** A row of the table that a list stands for. */
export interface Entry {
  /** The start of its marker, or of its text if it has no marker. */
  readonly start: number
  /** A category, with or without values after a colon; or only values. */
  readonly content: Text
  /** The texts below it. Each contains values. */
  readonly nested: readonly Text[]
  /** The blocks below it that cannot be in a table. */
  readonly strays: readonly Block[]
  /** The numbers before the texts below it, which are not part of them. */
  readonly numbers?: readonly Span[]
}

/** A list, or paragraphs and lists that form one together. */
export interface Listing {
  readonly start: number
  readonly end: number
  readonly entries: readonly Entry[]
  /** Whether any colon ends the category of an entry. */
  readonly plainly: boolean
  /** Whether other text is between the entries. */
  readonly gaps: boolean
  /** Whether all entries are values with descriptions. Some of them show this. */
  readonly isDescribed: boolean
}

/** An entry to which more can be added. */
export interface Open extends Entry {
  readonly nested: Text[]
  readonly strays: Block[]
}

/** Returns a listing of entries. */
export function listingFrom(source: string, start: number, end: number, all: readonly Entry[]): Listing {
  const entries = all.map((entry, at) => {
    const uncounted = withoutCounters(source, entry.nested, at + 1)
    return uncounted ? {...entry, nested: uncounted.values, numbers: uncounted.counters} : entry
  })
  const plainly = entries.every(
    ({content, nested, strays}) => nested.length + strays.length > 0 || partsOf(source, content, true) !== null,
  )
  const isDescribed =
    entries.some(entry => isDescription(source, entry, plainly)) &&
    entries.every(entry => mayBeDescription(source, entry, plainly))
  return {start, end, entries, plainly, gaps: false, isDescribed}
}

/** Returns the entry of a line. */
export function entryOf(source: string, line: Text): Open {
  return {start: line.start, content: withoutLetter(source, withoutMarker(source, line)), nested: [], strays: []}
}

/** Adds an item as an entry, or `below` the last entry. Lines in it that begin with a typed marker are entries too. */
export function addItem(source: string, entries: Open[], item: Item, below: boolean): void {
  const [content, rest] = contentOf(item)
  const counted = below ? null : countedLines(source, content)
  if (counted) return void entries.push({...entryOf(source, counted.head), nested: [...counted.values]})
  const [own, ...more] = cutAtLines(source, content, line => isTypedItem(source, line) || isLabelled(source, line)) as [
    Text,
  ]
  if (!below) entries.push(entryOf(source, own))
  else if (own.text !== '') entries.at(-1)?.nested.push(own)
  for (const line of more) entries.push(entryOf(source, line))
  const {nested, strays} = entries.at(-1) as Open
  for (const block of rest) addTexts(block, nested, strays)
}

/** Returns the first text of an item, which may be a heading, and the blocks after it. */
function contentOf({content, rest}: Item): [Text, readonly Block[]] {
  const first = rest[0]
  return content.text === '' && first?.type === 'heading' ? [first.content, rest.slice(1)] : [content, rest]
}

/** Adds the texts of paragraphs and of items at any level. Other blocks are strays. */
function addTexts(block: Block, texts: Text[], strays: Block[]): void {
  if (block.type === 'paragraph') texts.push(block.content)
  else if (block.type === 'list') {
    for (const {content, rest} of block.items) {
      if (content.text !== '') texts.push(content)
      for (const it of rest) addTexts(it, texts, strays)
    }
  } else strays.push(block)
}
