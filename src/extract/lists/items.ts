import {escapeText, opensBlock} from '../../markdown/escape.js'
import {entryText, LIST_MARKER} from '../../markdown/notation.js'
import type {Block, Item, List, Text} from '../../read/blocks.js'
import type {Edit} from '../../types.js'
import {lineStart, replace} from '../blanks.js'
import {plain, rawLine, sliceText} from '../pieces.js'
import {replaceBlock} from '../replace-block.js'
import {cutAtLines, isBox, isDone, isTaskMark, isTypedItem, typedMarker} from './typed.js'

/*
 * Lists written again: items of one level, each on a line of its own.
 */

/** The text of an item, cut where bullets are typed in it. */
export function itemLines(source: string, text: Text): [Text, ...Text[]] {
  return cutAtLines(source, text, line => isTypedItem(source, line)) as [Text, ...Text[]]
}

/** Whether bullets are typed within the items of a list, or those of a nested one. */
export function isCut(source: string, list: List): boolean {
  return list.items.some(
    ({content, rest}) =>
      itemLines(source, content).length > 1 || rest.some(block => block.type === 'list' && isCut(source, block)),
  )
}

/** The texts of a list, nested ones too, that begin with a typed marker; the box of a task stays. */
export function typedTexts(source: string, list: List): Text[] {
  return list.items.flatMap(item => [
    ...(typedMarker(source, item.content) > 0 && !isBox(source, item.content) ? [item.content] : []),
    ...item.rest.flatMap(block => (block.type === 'list' ? typedTexts(source, block) : [])),
  ])
}

/**
 * A nested list as items of the list around it. Where more follows it in its item, the whole item is written again, with
 * that first; so a fix is never larger than the item it is about.
 */
export function outdent(source: string, list: List, item: Item, nested: List): Edit[] | null {
  const outer = indentOf(source, list)
  if (item.rest.at(-1) !== nested) {
    if (item.rest.some(block => holdsItems(source, block))) return null
    return [replace(item.start, item.end, flatten(source, {...list, items: [item]}).join(`\n${outer}`))]
  }
  const start = lineStart(source, nested.start)
  if (start <= item.start || hasBlocks(source, nested)) return null
  return [replace(start, nested.end, outer + flatten(source, nested).join(`\n${outer}`))]
}

/** A list as items of one level, in its place; null where what is in it or below it would become something else. */
export function rewritten(source: string, list: List): Edit[] | null {
  if (hasBlocks(source, list)) return null
  return replaceBlock(source, list.start, list.end, flatten(source, list).join('\n'))
}

/** Whether further blocks of items, nested ones too, hold items that are typed: on the line of another they would be more. */
function hasBlocks(source: string, list: List): boolean {
  return list.items.some(({rest}) => rest.some(block => holdsItems(source, block)))
}

function holdsItems(source: string, block: Block): boolean {
  if (block.type === 'list') return hasBlocks(source, block)
  return 'content' in block && itemLines(source, block.content).length > 1
}

/** Whether a second marker is typed after the one that goes. */
export function isMarkedTwice(source: string, text: Text, marker = typedMarker(source, text)): boolean {
  const from = isBox(source, text) ? 0 : marker
  const rest = sliceText(source, text, from, text.text.length)
  return from > 0 && typedMarker(source, rest) > 0 && !isBox(source, rest)
}

/** What is before a list on its line, and what further items must have before them: blanks, and markers of quotes. */
function indentOf(source: string, list: List): string {
  return source.slice(lineStart(source, list.start), list.start).replace(/[^>\s]/g, ' ')
}

/** A list as lines of one level. */
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

/** An item on a line of its own, without the marker typed before it; the box of a task stays, as markdown has it. */
export function bullet(source: string, text: Text, marker = typedMarker(source, text)): string {
  const from = isBox(source, text) ? 0 : marker
  const box = from > 0 && isTaskMark(source, text) ? `${isDone(source, text) ? '[x]' : '[ ]'} ` : ''
  const line = rawLine(source, text, from)
  return `${LIST_MARKER} ${box}${opensBlock(line) ? escapeText(plain(text.text.slice(from))) : line}`
}

/** An entry on a line of its own; null where the markup of its name is more than bold. */
export function entryLine(source: string, name: Text, text: Text): string | null {
  const label = rawLine(source, name).replace(/^\*\*([^*]+)\*\*$/, '$1')
  return /[*_:]/.test(label) ? null : `${LIST_MARKER} ${entryText(label, rawLine(source, text))}`
}

function blockLine(source: string, block: Block): string {
  if ('content' in block) return rawLine(source, block.content)
  const {text} = sourceText(source, block)
  return block.type === 'comment' ? text : escapeText(text)
}

/** A block that is not a paragraph as the text it is written with. */
export function sourceText(source: string, block: Block): Text {
  const text = source.slice(block.start, block.end).replace(/\s+/g, ' ').trim()
  return {
    text,
    start: block.start,
    end: block.end,
    map: text.length === block.end - block.start ? null : [0, block.start, block.end],
  }
}
