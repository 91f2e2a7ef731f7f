import {escapeCell} from '../../markdown/escape.js'
import {UNCATEGORISED, VALUE_SEPARATOR} from '../../markdown/notation.js'
import type {Text} from '../../read/blocks.js'
import type {Entry, Listing} from '../lists/listing.js'
import {headingOf, partsOf} from '../lists/parts.js'
import {plain, rawLine, unmarked} from '../pieces.js'

/** Returns the rows of a table with the same values as the lists and paragraphs. */
export function rowsOf(source: string, listings: readonly Listing[]): [string, string][] {
  const rows: [string, string[]][] = []
  for (const {entries, plainly} of listings) for (const entry of entries) addRow(rows, source, entry, plainly)
  return rows.map(([category, values]) => [cell(category), cell(values.join(VALUE_SEPARATOR))])
}

function addRow(rows: [string, string[]][], source: string, {content, nested}: Entry, plainly: boolean): void {
  const lines = nested.map(text => rawLine(source, text))
  const parts = partsOf(source, content, plainly)
  if (parts && parts.values.text !== '')
    rows.push([categoryLine(source, parts.category), [rawLine(source, parts.values), ...lines]])
  else if (content.text !== '' && (parts || nested.length > 0))
    rows.push([categoryLine(source, headingOf(source, content)), lines])
  else {
    const values = content.text === '' ? lines : [rawLine(source, content)]
    if (values.length > 0) addPlain(rows, values)
  }
}

function addPlain(rows: [string, string[]][], values: readonly string[]): void {
  const last = rows.at(-1)
  if (last?.[0] === UNCATEGORISED) for (const value of values) last[1].push(value)
  else rows.push([UNCATEGORISED, [...values]])
}

/** Returns the markdown of a category, or its escaped text if its markup might be split. */
function categoryLine(source: string, category: Text): string {
  return unmarked(source, category) === null ? escapeCell(plain(category.text)) : rawLine(source, category)
}

/** A literal pipe in a list needs an escape in a table. */
function cell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, '\\|')
}
