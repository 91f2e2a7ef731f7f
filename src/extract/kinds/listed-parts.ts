import type {Block, Item, Paragraph, Text} from '../../read/blocks.js'
import {makeItem, makeParagraph, makeText} from '../../read/make.js'
import {type Head, isCountedHead} from '../headings/head.js'
import type {ScopeNames} from '../headings/names.js'
import {leadOf, type Parts, partsOf, plainLeadOf} from '../lists/parts.js'
import {isStrongThroughout, linesOf, opensMarkup, sliceText} from '../pieces.js'
import type {Contents} from './reader.js'

/*
 * Finds parts that are items of a list, or paragraphs that begin in bold, in place of sub-headings:
 *
 *     - **Enums**: hard to extend        **Enums.** Hard to extend.        - Enums
 *     - **Strings**: as today            **Strings.** As today.            - Strings
 */

/** A longer text is not a heading. */
const LONGEST = 100
const ENDS_SENTENCE = /[.!?;,:]$/
/** Other paragraphs may begin in bold too. */
const LEAST_PARAGRAPHS = 2

/** Returns the heading of a part and the text after it; null when the text has none. */
type Way = (source: string, text: Text, names: ScopeNames) => Parts | null

const inBold: Way = (source, text) => {
  if (!opensMarkup(text, 0)) return null
  const line = text.text.indexOf('\n')
  const first = line < 0 ? null : sliceText(source, text, 0, line)
  // A sentence may begin in bold and wrap right behind it.
  const isLine = first && /^[\p{Lu}\p{N}(]/u.test(text.text.slice(line + 1)) && isStrongThroughout(source, first)
  if (isLine) return {category: first, values: sliceText(source, text, line, text.text.length)}
  const parts = partsOf(source, text, false) ?? leadOf(source, text)
  const name = parts?.category.text ?? ''
  return parts && name.endsWith('.')
    ? {...parts, category: sliceText(source, parts.category, 0, name.length - 1)}
    : parts
}

const byPattern: Way = (_source, text, names) =>
  text.text.includes('\n') || !names.isHeading(text) ? null : whole(text)

const alone: Way = (_source, {text, ...range}) => {
  const isLong = text.includes('\n') || text.length > LONGEST || ENDS_SENTENCE.test(text)
  return isLong || (text.includes(':') && !isCountedHead(text)) ? null : whole({text, ...range})
}

/** The ways to begin a part. All items of a list begin in the same way. */
const WAYS: readonly Way[] = [inBold, byPattern, plainLeadOf, alone]

function whole(text: Text): Parts {
  return {category: text, values: makeText('', text.end, text.end, null)}
}

/** Returns the parts that these blocks are; null when one of them is something else. `end` is the end of the blocks. */
export function listedParts(
  source: string,
  names: ScopeNames,
  blocks: readonly Block[],
  end: number,
): readonly Contents[] | null {
  const [first, other] = blocks
  const items = first?.type === 'list' && !other ? first.items : boldItems(source, blocks)
  const ways = first?.type === 'list' ? WAYS : [inBold]
  for (const way of ways) {
    const parts = items?.map(({content}) => ownParts(source, names, content, way)) ?? []
    if (!items || parts.length === 0 || !parts.every(it => it !== null)) continue
    return items.map((item, k) => contentsOf(item, parts[k] as Parts, items[k + 1]?.start ?? end))
  }
  return null
}

/** Returns the heading of a part and the text after it, if the form can hold both. */
function ownParts(source: string, names: ScopeNames, content: Text, way: Way): Parts | null {
  const parts = way(source, content, names)
  const {heading, text} = names.scope
  if (!parts || !heading || parts.category.text === '' || (parts.values.text !== '' && !text)) return null
  const label = parts.category.text
  if (names.field(label) || names.section(label)) return null
  return heading.patterns.length === 0 || names.match(heading, parts.category) ? parts : null
}

function contentsOf({start, rest}: Item, {category, values}: Parts, end: number): Contents {
  const head: Head = {
    at: 0,
    block: makeParagraph(start, category.end, category),
    text: category,
    level: 0,
    named: undefined,
  }
  const own = values.text === '' ? [] : [makeParagraph(values.start, values.end, values)]
  return {head, blocks: [...own, ...rest], start: values.start, end}
}

/**
 * Returns paragraphs that begin in bold as items, each with the blocks up to the next; null when there are fewer than
 * two, or when the first block is none.
 */
function boldItems(source: string, blocks: readonly Block[]): readonly Item[] | null {
  const items: {readonly text: Text; readonly rest: Block[]}[] = []
  for (const block of blocks) {
    const lines = block.type === 'paragraph' ? boldLines(source, block) : null
    if (lines) for (const text of lines) items.push({text, rest: []})
    else if (items.length === 0) return null
    else items.at(-1)?.rest.push(block)
  }
  if (items.length < LEAST_PARAGRAPHS) return null
  return items.map(({text, rest}) => makeItem(text.start, rest.at(-1)?.end ?? text.end, text, rest))
}

/** Returns the lines of a paragraph that all begin in bold; the whole paragraph if only the first does; otherwise null. */
function boldLines(source: string, {content}: Paragraph): readonly Text[] | null {
  if (!opensMarkup(content, 0)) return null
  const lines = linesOf(source, content).map(([from, to]) => sliceText(source, content, from, to))
  return lines.every(it => opensMarkup(it, 0)) ? lines : [content]
}
