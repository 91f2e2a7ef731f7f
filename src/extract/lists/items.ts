import {escapeText, opensBlock} from '../../markdown/escape.js'
import {entryText, LIST_MARKER} from '../../markdown/notation.js'
import {withoutNul} from '../../markdown/without-nul.js'
import type {Block, Item, List, Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import {lineTextStart} from '../line-start.js'
import {plain, rawLine, sliceText} from '../pieces.js'
import {replaceBlock} from '../replace-block.js'
import {cutAtLines, isBox, isDone, isTaskMark, isTypedItem, typedMarker} from './typed.js'

/* Rewrites lists: items of one level, each on a line of its own. */

/** Splits the text of an item at typed bullets. */
export function itemLines(source: string, text: Text): [Text, ...Text[]] {
  return cutAtLines(source, text, line => isTypedItem(source, line)) as [Text, ...Text[]]
}

/** Whether there are typed bullets within the items of a list or of a list nested in it. */
export function isCut(source: string, list: List): boolean {
  return list.items.some(
    ({content, rest}) =>
      itemLines(source, content).length > 1 || rest.some(block => block.type === 'list' && isCut(source, block)),
  )
}

/** Returns the texts of a list and of nested lists that begin with a typed marker. Task boxes do not count. */
export function typedTexts(source: string, list: List): Text[] {
  return list.items.flatMap(item => [
    ...(typedMarker(source, item.content) > 0 && !isBox(source, item.content) ? [item.content] : []),
    ...item.rest.flatMap(block => (block.type === 'list' ? typedTexts(source, block) : [])),
  ])
}

/**
 * Returns the edits that turn a nested list into items of the outer list. If more blocks follow it in its item, the
 * whole item is rewritten, with these blocks first. So a fix is never larger than the item that it is about.
 */
export function outdent(source: string, list: List, item: Item, nested: List): Edit[] | null {
  const outer = indentOf(source, list)
  if (item.rest.at(-1) !== nested) {
    if (item.rest.some(block => hasItemLines(source, block))) return null
    return [replacement(item.start, item.end, flatten(source, {...list, items: [item]}).join(`\n${outer}`))]
  }
  const start = lineTextStart(source, nested.start)
  if (start <= item.start || hasBlocks(source, nested)) return null
  return [replacement(start, nested.end, outer + flatten(source, nested).join(`\n${outer}`))]
}

/** Returns the edits that rewrite a list as items of one level; null when a block in it would be read differently. */
export function rewritten(source: string, list: List): Edit[] | null {
  if (hasBlocks(source, list)) return null
  return replaceBlock(source, list.start, list.end, flatten(source, list).join('\n'))
}

/**
 * Whether more blocks in the items, also nested ones, contain typed items. On the line of another item they would
 * become items.
 */
function hasBlocks(source: string, list: List): boolean {
  return list.items.some(({rest}) => rest.some(block => hasItemLines(source, block)))
}

function hasItemLines(source: string, block: Block): boolean {
  if (block.type === 'list') return hasBlocks(source, block)
  return 'content' in block && itemLines(source, block.content).length > 1
}

/** Whether a second marker follows the one that is removed. */
export function isMarkedTwice(source: string, text: Text, marker = typedMarker(source, text)): boolean {
  const from = isBox(source, text) ? 0 : marker
  const rest = sliceText(source, text, from, text.text.length)
  return from > 0 && typedMarker(source, rest) > 0 && !isBox(source, rest)
}

/** Returns the text that more items of a list need before their marker: spaces, and markers of quotes. */
function indentOf(source: string, list: List): string {
  return source.slice(lineTextStart(source, list.start), list.start).replace(/[^>\s]/g, ' ')
}

/** Returns a list as lines of one level. */
function flatten(source: string, list: List): string[] {
  return list.items.flatMap(item => {
    const nested = item.rest.filter(block => block.type === 'list').flatMap(block => flatten(source, block as List))
    const more = item.rest
      .filter(block => block.type !== 'list' && block.type !== 'rule')
      .map(block => blockLine(source, block))
    const lines = itemLines(source, item.content).filter(it => it.text !== '')
    const own = lines.map(line => bullet(source, line))
    const last = [own.pop() ?? LIST_MARKER, ...more].join(' ')
    return last === LIST_MARKER ? nested : [...own, last, ...nested]
  })
}

/** Returns an item on a line of its own, without the typed marker. A task box stays, in markdown notation. */
export function bullet(source: string, text: Text, marker = typedMarker(source, text)): string {
  const from = isBox(source, text) ? 0 : marker
  const box = from > 0 && isTaskMark(source, text) ? `${isDone(source, text) ? '[x]' : '[ ]'} ` : ''
  const line = rawLine(source, text, from)
  return `${LIST_MARKER} ${box}${opensBlock(line) ? escapeText(plain(text.text.slice(from))) : line}`
}

/** Writes an entry on a line of its own; null when the name has other markup than bold. */
export function entryLine(source: string, name: Text, text: Text): string | null {
  const label = rawLine(source, name).replace(/^\*\*([^*]+)\*\*$/, '$1')
  return /[*_:]/.test(label) ? null : `${LIST_MARKER} ${entryText(label, rawLine(source, text))}`
}

function blockLine(source: string, block: Block): string {
  if ('content' in block) return rawLine(source, block.content)
  const {text} = sourceText(source, block)
  return block.type === 'comment' ? text : escapeText(text)
}

/** Returns the source of a block that is not a paragraph, as a text. */
export function sourceText(source: string, block: Block): Text {
  const text = withoutNul(source.slice(block.start, block.end)).replace(/\s+/g, ' ').trim()
  return {
    text,
    start: block.start,
    end: block.end,
    map: text.length === block.end - block.start ? null : [0, block.start, block.end],
  }
}
