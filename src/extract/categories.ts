import type {GroupSection} from '../format/form.js'
import {UNCATEGORISED} from '../format/form.js'
import {escapeCell} from '../markdown/escape.js'
import {tableLines} from '../markdown/table.js'
import type {Block, Item, List, Paragraph, Text} from '../read/blocks.js'
import {onlyMarkers} from './bullets.js'
import {type Draft, keepText} from './draft.js'
import type {Groups} from './groups.js'
import {indexOfOwn, isAtom, opensMarkup, plain, rawLine, sliceText, sourceEnd, sourceStart, unmarked} from './pieces.js'
import {phraseOf, reportPhrase} from './placeholder.js'
import {brokenTable, readTable} from './table.js'
import {replace} from './values.js'

/** Reads a section of categories and values: a table, or whatever stands in its place. */
export function readGroups(draft: Draft, form: GroupSection, groups: Groups, blocks: readonly Block[]): void {
  const markers = onlyMarkers(blocks)
  if (markers) return reportPhrase(draft, 'absent', form.field, markers)
  for (const block of blocks) {
    if (block.type === 'table') readTable(draft, form, groups, block)
    else if (block.type === 'list') readList(draft, form, groups, block)
    else if (block.type === 'paragraph') readParagraph(draft, form, groups, block)
    else if (block.type !== 'rule' && block.type !== 'comment') keepStray(draft, block.start, block.end)
  }
}

function keepStray(draft: Draft, start: number, end: number): void {
  const path = keepText(draft, start, end)
  if (path) draft.found.report('unknown-section', path, start, end, {actual: ''})
}

function readParagraph(draft: Draft, form: GroupSection, groups: Groups, block: Paragraph): void {
  const phrase = phraseOf(draft, block.content, form.placeholder)
  if (phrase) return reportPhrase(draft, phrase, form.field, block.content)
  const broken = brokenTable(draft, form, block)
  if (broken) {
    if (broken.intro) keepStray(draft, broken.intro.start, broken.intro.end)
    return readTable(draft, form, groups, broken.table)
  }
  const entry = entryOf(draft.source, block.content, false)
  if (!entry || !opensMarkup(block.content, 0)) return keepStray(draft, block.start, block.end)
  reportList(draft, form, groups, block, () => [
    [categoryLine(draft.source, entry.category), rawLine(draft.source, entry.values)],
  ])
  addEntry(groups, entry)
}

/** `Category: First; Second` */
interface Entry {
  readonly category: Text
  readonly values: Text
}

/** Cuts a text at the colon after its category; null when it has none. */
function entryOf(source: string, text: Text, plainly: boolean): Entry | null {
  const colon = indexOfOwn(text, ':')
  if (colon <= 0) return null
  const marked = opensMarkup(text, 0) && (opensMarkup(text, colon) || opensMarkup(text, colon + 1))
  if (!marked && !(plainly && text.text[colon + 1] === ' ')) return null
  return {category: categoryAt(source, text, colon), values: sliceText(source, text, colon + 1, text.text.length)}
}

/** The category before a colon: of `**Category:**` without the markup that ends behind it. */
function categoryAt(source: string, text: Text, colon: number): Text {
  const category = sliceText(source, text, 0, colon)
  if (opensMarkup(text, colon) || unmarked(source, category) === null) return category
  return {...category, start: sourceStart(category, 0), end: sourceEnd(category, category.text.length)}
}

/** The category that an item with nested ones names, without the colon that leads to them. */
function headingOf(source: string, text: Text): Text {
  const last = text.text.length - 1
  return last > 0 && text.text[last] === ':' && !isAtom(text, last) ? categoryAt(source, text, last) : text
}

/** The markdown of a category, or its text where markup inside might be cut apart. */
function categoryLine(source: string, category: Text): string {
  return unmarked(source, category) === null ? escapeCell(plain(category.text)) : rawLine(source, category)
}

function addEntry(groups: Groups, {category, values}: Entry): void {
  const group = groups.openGroup(category, {from: 0, to: category.text.length}, null, NO_ROW)
  groups.addValues(group, values)
}

const NO_ROW = {row: null, joinable: false}

function readList(draft: Draft, form: GroupSection, groups: Groups, list: List): void {
  const only = list.items.length === 1 ? (list.items[0] as Item) : null
  const phrase = only && only.rest.length === 0 ? phraseOf(draft, only.content, form.placeholder) : null
  if (only && phrase) return reportPhrase(draft, phrase, form.field, only.content)
  const plainly = list.items.every(item => item.rest.length > 0 || entryOf(draft.source, item.content, true) !== null)
  reportList(draft, form, groups, list, () => listRows(draft.source, list, plainly))
  for (const item of list.items) readItem(draft, groups, item, plainly)
}

function readItem(draft: Draft, groups: Groups, item: Item, plainly: boolean): void {
  const {content, rest} = item
  const nested = nestedTexts(rest)
  const entry = entryOf(draft.source, content, plainly)
  const heading = nested.length > 0 || entry !== null
  let group = -1
  if (entry && entry.values.text !== '') {
    group = groups.openGroup(entry.category, {from: 0, to: entry.category.text.length}, null, NO_ROW)
    groups.addValues(group, entry.values)
  } else if (content.text !== '') {
    const name = headingOf(draft.source, content)
    group = heading ? groups.openGroup(name, {from: 0, to: name.text.length}, null, NO_ROW) : groups.uncategorised()
    if (!heading) groups.addValues(group, content)
    else if (nested.length === 0) groups.addValues(group, {text: '', start: content.end, end: content.end, map: null})
  }
  for (const text of nested) groups.addValues(group < 0 ? groups.uncategorised() : group, text)
  for (const block of rest)
    if (block.type !== 'list' && block.type !== 'paragraph') keepStray(draft, block.start, block.end)
}

/** The texts of nested items and paragraphs, each of which holds values. */
function nestedTexts(blocks: readonly Block[]): Text[] {
  return blocks.flatMap(block => {
    if (block.type === 'paragraph') return [block.content]
    if (block.type !== 'list') return []
    return block.items.flatMap(item => [...(item.content.text === '' ? [] : [item.content]), ...nestedTexts(item.rest)])
  })
}

function reportList(
  draft: Draft,
  form: GroupSection,
  groups: Groups,
  block: List | Paragraph,
  rows: () => [string, string][],
): void {
  const {start, end} = block
  const actual = draft.source.slice(start, end)
  const made = () => rows().map(([category, values]): [string, string] => [cell(category), cell(values)])
  draft.found.report(
    'category-list',
    groups.nextPath(),
    start,
    end,
    {
      actual,
      uncategorised:
        block.type === 'list' &&
        block.items.some(item => item.rest.length === 0 && !entryOf(draft.source, item.content, true)),
    },
    {
      fix: () => [replace(start, end, tableLines(form, made()))],
    },
  )
}

/** A pipe that meant itself in a list needs an escape in a table. */
function cell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, '\\|')
}

function listRows(source: string, list: List, plainly: boolean): [string, string][] {
  const rows: [string, string][] = []
  for (const item of list.items) {
    const nested = nestedTexts(item.rest).map(text => rawLine(source, text))
    const entry = entryOf(source, item.content, plainly)
    const own = rawLine(source, item.content)
    if (entry && entry.values.text !== '')
      rows.push([categoryLine(source, entry.category), [rawLine(source, entry.values), ...nested].join('; ')])
    else if (own !== '' && (nested.length > 0 || entry))
      rows.push([categoryLine(source, headingOf(source, item.content)), nested.join('; ')])
    else addPlain(rows, own === '' ? nested : [own])
  }
  return rows
}

function addPlain(rows: [string, string][], values: readonly string[]): void {
  const last = rows.at(-1)
  if (last?.[0] === UNCATEGORISED) last[1] = [last[1], ...values].join('; ')
  else rows.push([UNCATEGORISED, values.join('; ')])
}
