import type {GroupSection} from '../../format/form.js'
import {UNCATEGORISED} from '../../format/form.js'
import type {Phrase} from '../../grammar/phrases.js'
import {escapeCell} from '../../markdown/escape.js'
import {tableMarkdown} from '../../markdown/notation.js'
import type {Block, Item, Text} from '../../read/blocks.js'
import {type Draft, keepText} from '../draft.js'
import {isContent} from '../headings/outline.js'
import {onlyMarkers} from '../lists/bullets.js'
import {
  countLabels,
  type Entry,
  headingOf,
  type Listed,
  type Listing,
  listingOf,
  listingOfLabel,
  listingOfParagraph,
  listingsOfLines,
  partsOf,
} from '../lists/entries.js'
import {plain, rawLine, unmarked} from '../pieces.js'
import {phraseOf, reportPhrase} from '../placeholder.js'
import {replace} from '../values.js'
import type {Groups} from './groups.js'
import {type PipedLines, pipedLines, readTable, reportBroken} from './table.js'

/** Reads a section of categories and values: a table, or whatever stands in its place. */
export function readGroups(draft: Draft, form: GroupSection, groups: Groups, blocks: readonly Block[]): void {
  const markers = onlyMarkers(blocks)
  if (markers) return reportPhrase(draft, 'absent', form.field, markers)
  const lines = listingsOfLines(draft.source, blocks)
  if (lines) return readListings(draft, form, groups, lines)
  const labels = countLabels(blocks) > 1
  // Lists and paragraphs one after another make one table.
  let listings: Listing[] = []
  const endListings = () => {
    if (listings.length > 0) readListings(draft, form, groups, listings)
    listings = []
  }
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const listed = listedIn(draft, form, block, blocks[at + 1], labels)
    if (!listed || listed.intro) endListings()
    if (!listed) readOther(draft, form, groups, block)
    else {
      if (listed.intro) keepStray(draft, listed.intro.start, listed.intro.end)
      listings.push(listed.listing)
      if (listed.withBelow) at++
    }
  }
  endListings()
}

/** The entries that a block holds, it may be with the one below; null when it holds none. */
function listedIn(
  draft: Draft,
  form: GroupSection,
  block: Block,
  below: Block | undefined,
  labels: boolean,
): Listed | null {
  if (phraseIn(draft, form, block)) return null
  if (block.type === 'list') return {listing: listingOf(draft.source, block), intro: null, withBelow: false}
  if (block.type !== 'paragraph' || pipedLines(draft.source, form, block)) return null
  const label = labels ? listingOfLabel(draft.source, block, below) : null
  return label ?? listingOfParagraph(draft.source, block, below)
}

/** The placeholder that a paragraph or the only item of a list is. */
function phraseIn(draft: Draft, form: GroupSection, block: Block): {phrase: NonNullable<Phrase>; text: Text} | null {
  const only = block.type === 'list' && block.items.length === 1 ? (block.items[0] as Item) : null
  const text = block.type === 'paragraph' ? block.content : only?.rest.length === 0 ? only.content : null
  const phrase = text && phraseOf(draft, text, form.placeholder)
  return text && phrase && {phrase, text}
}

function readOther(draft: Draft, form: GroupSection, groups: Groups, block: Block): void {
  const absent = phraseIn(draft, form, block)
  const piped = block.type === 'paragraph' ? pipedLines(draft.source, form, block) : null
  if (absent) reportPhrase(draft, absent.phrase, form.field, absent.text)
  else if (block.type === 'table') readTable(draft, form, groups, block)
  else if (piped) readPiped(draft, form, groups, piped)
  else if (isContent(block)) keepStray(draft, block.start, block.end)
}

function keepStray(draft: Draft, start: number, end: number): void {
  const path = keepText(draft, start, end)
  if (path) draft.found.report('unknown-section', path, start, end, {actual: ''})
}

/** Reads the table that a paragraph is meant to be. */
function readPiped(draft: Draft, form: GroupSection, groups: Groups, {intro, lines, table}: PipedLines): void {
  reportBroken(draft, form, lines, table)
  if (intro) keepStray(draft, intro.start, intro.end)
  readTable(draft, form, groups, table)
}

const NO_ROW = {row: null, joinable: false}

function readListings(draft: Draft, form: GroupSection, groups: Groups, listings: readonly Listing[]): void {
  reportListings(draft, form, groups, listings)
  for (const {entries, plainly} of listings) for (const entry of entries) readEntry(draft, groups, entry, plainly)
}

function readEntry(draft: Draft, groups: Groups, {start, content, nested, strays}: Entry, plainly: boolean): void {
  draft.positions.mark(start, content.start)
  const parts = partsOf(draft.source, content, plainly)
  let group = -1
  if (parts && parts.values.text !== '') {
    group = openGroup(groups, parts.category)
    groups.addValues(group, parts.values)
  } else if (content.text !== '' && (parts || nested.length > 0)) {
    group = openGroup(groups, headingOf(draft.source, content))
    if (nested.length === 0) groups.addValues(group, {text: '', start: content.end, end: content.end, map: null})
  } else if (content.text !== '') groups.addValues(groups.uncategorised(), content)
  for (const text of nested) groups.addValues(group < 0 ? groups.uncategorised() : group, text)
  for (const block of strays) if (isContent(block)) keepStray(draft, block.start, block.end)
}

function openGroup(groups: Groups, category: Text): number {
  return groups.openGroup(category, {from: 0, to: category.text.length}, null, NO_ROW)
}

function reportListings(draft: Draft, form: GroupSection, groups: Groups, listings: readonly Listing[]): void {
  const {source, found} = draft
  const {start} = listings[0] as Listing
  const {end} = listings.at(-1) as Listing
  const entries = listings.flatMap(it => it.entries)
  found.report(
    'category-list',
    groups.nextPath(),
    start,
    end,
    {
      actual: source.slice(start, end),
      uncategorised: entries.some(({content, nested}) => nested.length === 0 && !partsOf(source, content, true)),
    },
    {
      // What belongs in no table would be lost in one.
      fix: () =>
        entries.some(it => it.strays.length > 0)
          ? null
          : [replace(start, end, tableMarkdown([form.categoryHeaders[0], form.valueHeaders[0]], rowsOf(source, listings)))],
    },
  )
}

/** The rows of the table that says the same. */
function rowsOf(source: string, listings: readonly Listing[]): [string, string][] {
  const rows: [string, string][] = []
  for (const {entries, plainly} of listings) for (const entry of entries) addRow(rows, source, entry, plainly)
  return rows.map(([category, values]) => [cell(category), cell(values)])
}

function addRow(rows: [string, string][], source: string, {content, nested}: Entry, plainly: boolean): void {
  const lines = nested.map(text => rawLine(source, text))
  const parts = partsOf(source, content, plainly)
  if (parts && parts.values.text !== '')
    rows.push([categoryLine(source, parts.category), [rawLine(source, parts.values), ...lines].join('; ')])
  else if (content.text !== '' && (parts || nested.length > 0))
    rows.push([categoryLine(source, headingOf(source, content)), lines.join('; ')])
  else addPlain(rows, content.text === '' ? lines : [rawLine(source, content)])
}

function addPlain(rows: [string, string][], values: readonly string[]): void {
  const last = rows.at(-1)
  if (last?.[0] === UNCATEGORISED) last[1] = [last[1], ...values].join('; ')
  else rows.push([UNCATEGORISED, values.join('; ')])
}

/** The markdown of a category, or its text where markup inside might be cut apart. */
function categoryLine(source: string, category: Text): string {
  return unmarked(source, category) === null ? escapeCell(plain(category.text)) : rawLine(source, category)
}

/** A pipe that meant itself in a list needs an escape in a table. */
function cell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, '\\|')
}
