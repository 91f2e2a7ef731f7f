import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {type Options, toMarkdown} from 'mdast-util-to-markdown'

const options: Options = {extensions: [gfmTableToMarkdown()]}

/** A text as markdown that reads back as it, on one line of a paragraph or list item. */
export function escapeText(text: string): string {
  return toMarkdown({type: 'paragraph', children: [{type: 'text', value: text}]}, options).replace(/\n$/, '')
}

const OPENS_BLOCK = /^(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})(?:\s|$)|>|```|~~~)/

/** Whether markdown would be more than text, were it to stand at the start of a line. */
export function opensBlock(markdown: string): boolean {
  return OPENS_BLOCK.test(markdown)
}

/** A text as the content of a `#` heading, where hashes at the end mean something. */
export function escapeHeading(text: string): string {
  const heading = toMarkdown({type: 'heading', depth: 1, children: [{type: 'text', value: text}]}, options)
  return heading.slice('# '.length).replace(/\n$/, '')
}

/** A value as markdown that reads back as it, and as one value, in a table cell. */
export function escapeCell(value: string): string {
  return value.split(';').map(escapePart).join('\\;')
}

function escapePart(text: string): string {
  if (text === '') return ''
  return toMarkdown({type: 'tableCell', children: [{type: 'text', value: text}]}, options).replace(/\n$/, '')
}

/** A character as markdown that says that it means itself: a backslash escape, or a character reference. */
export function literally(character: string): string {
  return /^[!-/:-@[-`{-~]$/.test(character) ? `\\${character}` : `&#${character.codePointAt(0)};`
}
