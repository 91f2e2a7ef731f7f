import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {type Options, toMarkdown} from 'mdast-util-to-markdown'

const options: Options = {extensions: [gfmTableToMarkdown()]}

/** A text as markdown that reads back as it, on one line of a paragraph, heading or list item. */
export function escapeText(text: string): string {
  return toMarkdown({type: 'paragraph', children: [{type: 'text', value: text}]}, options).trimEnd()
}

/** A value as markdown that reads back as it, and as one value, in a table cell. */
export function escapeCell(value: string): string {
  return value.split(';').map(escapePart).join('\\;')
}

function escapePart(text: string): string {
  if (text === '') return ''
  return toMarkdown({type: 'tableCell', children: [{type: 'text', value: text}]}, options).replace(/\n$/, '')
}
