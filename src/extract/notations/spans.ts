import type {Block, Item, Row, Span, Text} from '../../read/blocks.js'
import {isBlank} from '../../read/characters.js'
import {
  makeComment,
  makeHeading,
  makeItem,
  makeList,
  makeParagraph,
  makeRow,
  makeTable,
  makeText,
} from '../../read/make.js'
import {isAtom, sliceText, sourceStart} from '../pieces.js'
import {codeIn} from './code-spans.js'
import {withBox} from './html-box.js'
import {addAll, type Stage} from './stage.js'

/*
 * Removes marks that other tools read as links and attributes, and markdown as text:
 *
 *     [[City of A|the city]]        the city
 *     [Actors]{.underline}          Actors
 *     ## Actors {#actors .a}        Actors
 *     ## Actors {: #actors .a}      Actors
 *     Text.                         Text.
 *     {: .lead}
 *     ## Actors¶                    Actors
 *     Actors<o:p></o:p>             Actors
 *     ==Nine ferries==              Nine ferries
 *     7^th^ May, CO~2~              7th May, CO2
 *     - <input type="checkbox"> a   - [ ] a
 */

/** Each of these marks contains one of these texts. A document without any of the texts has no such marks. */
export const SPAN_MARKS = ['[[', ']{', '{#', '{.', '{-', '<input', '{:', '{id:', '{class:', ':p>', '¶', '==', '^', '~']

/** Returns the blocks without such marks in their texts; the same blocks when there are none. */
export function withoutSpans(stage: Stage, blocks: readonly Block[]): readonly Block[] {
  return SPAN_MARKS.some(mark => stage.source.includes(mark)) ? mapped(blocks, it => blockWithout(stage, it)) : blocks
}

/** A part of a text to remove. */
type Cut = readonly [from: number, to: number]

/** Returns the block without such marks in its texts; the same block when there are none. */
function blockWithout(stage: Stage, block: Block): Block {
  switch (block.type) {
    case 'heading': {
      const content = textWithout(stage, block.content, true)
      return content === block.content ? block : makeHeading(block.start, block.end, block.level, content)
    }
    case 'paragraph': {
      if (BLOCK_ATTRIBUTES.test(block.content.text)) return withoutBlock(stage, block)
      const content = textWithout(stage, block.content, false)
      return content === block.content ? block : makeParagraph(block.start, block.end, content)
    }
    case 'list': {
      const items = mapped(block.items, item => itemWithout(stage, item))
      return items === block.items ? block : makeList(block.start, block.end, block.ordered, items)
    }
    case 'table': {
      const [header] = mapped([block.header], row => rowWithout(stage, row)) as [Row]
      const rows = mapped(block.rows, row => rowWithout(stage, row))
      return header === block.header && rows === block.rows ? block : makeTable(block.start, block.end, header, rows)
    }
    default:
      return block
  }
}

/** Returns a comment in place of a line of attributes. */
function withoutBlock(stage: Stage, {start, end}: Block): Block {
  stage.note({code: 'block-style', kind: 'attributes', start, end, blocks: []})
  return makeComment(start, end)
}

function itemWithout(stage: Stage, item: Item): Item {
  const content = withBox(stage, textWithout(stage, item.content, false))
  const rest = mapped(item.rest, block => blockWithout(stage, block))
  return content === item.content && rest === item.rest ? item : makeItem(item.start, item.end, content, rest)
}

function rowWithout(stage: Stage, row: Row): Row {
  const cells = mapped(row.cells, cell => textWithout(stage, cell, false))
  return cells === row.cells ? row : makeRow(row.start, row.end, cells)
}

/** Returns the results of a function for each element; the same array if the function changes none. */
function mapped<T>(all: readonly T[], change: (one: T) => T): readonly T[] {
  let changed = false
  const made = all.map(one => {
    const next = change(one)
    if (next !== one) changed = true
    return next
  })
  return changed ? made : all
}

function textWithout(stage: Stage, text: Text, isHeading: boolean): Text {
  const cuts = outsideCode(stage.source, text, cutsOf(text, isHeading))
  if (cuts.length === 0) return text
  const without = withoutParts(stage.source, text, cuts)
  // An image alone has no text for a value.
  const kind = without.text === '' ? 'attributes' : 'span'
  stage.note({code: 'block-style', kind, start: text.start, end: text.end, blocks: []})
  return without
}

/** Returns the cuts that are not in code. */
function outsideCode(source: string, text: Text, cuts: readonly Cut[]): readonly Cut[] {
  if (cuts.length === 0) return cuts
  const code = codeIn(source, text)
  if (code.length === 0) return cuts
  let next = 0
  return cuts.filter(([from]) => {
    const at = sourceStart(text, from)
    while (next < code.length && (code[next] as Span).end <= at) next++
    return at < (code[next]?.start ?? at + 1)
  })
}

/** Returns the parts of a text to remove, in order. */
function cutsOf(text: Text, isHeading: boolean): Cut[] {
  const cuts: Cut[] = []
  if (text.text.includes('[')) addAll(cuts, [...wikiCuts(text), ...attributeCuts(text)])
  if (text.text.includes('o:p>')) addAll(cuts, wordCuts(text))
  if (text.text.includes('==')) addAll(cuts, highlightCuts(text))
  if (/[\^~]/.test(text.text)) addAll(cuts, raisedCuts(text))
  if (text.text.includes('\n')) addAll(cuts, lineCuts(text))
  cuts.sort(([one], [other]) => one - other)
  if (isHeading) {
    const from = attributesStart(text)
    if (from < text.text.length && !cuts.some(([, to]) => to > from)) cuts.push([from, text.text.length])
  }
  return cuts
}

/** Returns the first and the last line, if they are attributes. */
function lineCuts(text: Text): Cut[] {
  const {text: value} = text
  const first = value.indexOf('\n')
  const last = value.lastIndexOf('\n')
  const cuts: Cut[] = []
  if (BLOCK_ATTRIBUTES.test(value.slice(0, first)) && !isAtom(text, 0)) cuts.push([0, first + 1])
  if (BLOCK_ATTRIBUTES.test(value.slice(last + 1)) && !isAtom(text, last + 1)) cuts.push([last, value.length])
  return cuts
}

/** Returns the parts of `[[page|text]]` besides the text. An image of this kind is removed completely. */
function wikiCuts(text: Text): Cut[] {
  const {text: value} = text
  const cuts: Cut[] = []
  let end = 0
  for (let at = value.indexOf('[['); at >= 0; at = value.indexOf('[[', at + 2)) {
    if (end < at + 2) end = value.indexOf(']]', at + 2)
    if (end < 0) break
    const next = value.indexOf('[', at + 2)
    if ((next >= 0 && next < end) || isAtom(text, at) || isAtom(text, end)) continue
    if (value[at - 1] === '!') cuts.push([at - 1, end + 2])
    else cuts.push([at, Math.max(at + 2, value.lastIndexOf('|', end) + 1)], [end, end + 2])
  }
  return cuts
}

/** Returns a text in which only the visible names of wiki links are left. */
export function withoutWikiLinks(source: string, text: Text): Text {
  const cuts = text.text.includes('[[') ? wikiCuts(text) : []
  return cuts.length === 0 ? text : withoutParts(source, text, cuts)
}

/** Returns the superfluous tags that word processors put at the end of a paragraph. */
function wordCuts({text}: Text): Cut[] {
  const cuts: Cut[] = []
  for (let at = text.indexOf('o:p>'); at >= 0; at = text.indexOf('o:p>', at + 1)) {
    const start = text.startsWith('</', at - 2) ? at - 2 : at - 1
    if (text[start] === '<') cuts.push([start, at + 'o:p>'.length])
  }
  return cuts
}

/** Returns the marks of `==text==`, if they are at the ends of words. */
function highlightCuts(text: Text): Cut[] {
  const {text: value} = text
  const cuts: Cut[] = []
  const isSign = (at: number) =>
    value.startsWith('==', at) && value[at - 1] !== '=' && value[at + 2] !== '=' && !isAtom(text, at)
  const isEdge = (at: number) => at < 0 || at >= value.length || !/[\p{L}\p{N}]/u.test(value.charAt(at))
  let open = -1
  for (let at = value.indexOf('=='); at >= 0; at = value.indexOf('==', at + 2)) {
    if (!isSign(at)) continue
    if (open >= 0 && isEdge(at + 2) && !isBlank(value.charCodeAt(at - 1))) {
      cuts.push([open, open + 2], [at, at + 2])
      open = -1
    } else if (isEdge(at - 1) && at + 2 < value.length && !isBlank(value.charCodeAt(at + 2))) open = at
  }
  return cuts
}

/** Text above the line, digits only after a letter: "7^th^" and "m^2^", but not "10^6^". Digits below, after a letter. */
const RAISED = /(?<=\p{L})\^[\p{L}\p{N}+\-−]{1,8}\^|(?<=\p{N})\^\p{L}{1,3}\^|(?<=\p{L})~\p{N}{1,3}~/gu

/** Returns the marks of `^text^` and `~text~`. */
function raisedCuts(text: Text): Cut[] {
  return [...text.text.matchAll(RAISED)].flatMap(({0: raised, index}): Cut[] => {
    const last = index + raised.length - 1
    return isAtom(text, index) || isAtom(text, last)
      ? []
      : [
          [index, index + 1],
          [last, last + 1],
        ]
  })
}

/** The attributes between braces. */
const ATTRIBUTES =
  /^\{(?:: ?)?(?:[#.][^\s{}]{1,300}|-|[a-z][\w-]{0,40}="[^"{}]{0,80}")(?: +(?:[#.][^\s{}]{1,300}|[a-z][\w-]{0,40}="[^"{}]{0,80}"))* ?\}/i
const LONGEST_ATTRIBUTES = 400

/** A line of attributes for the block above or below it, in kramdown and Markua. */
const BLOCK_ATTRIBUTES =
  /^\{(?:: ?(?:[#.][^\s{}]{1,300}|[a-z][\w-]{0,40}(?:="[^"{}]{0,80}")?)(?: +(?:[#.][^\s{}]{1,300}|[a-z][\w-]{0,40}(?:="[^"{}]{0,80}")?))* ?|(?:id|class): ?[^{}\n]{1,300})\}$/i

/** Returns the parts of `[text]{.class}` besides the text. */
function attributeCuts(text: Text): Cut[] {
  const {text: value} = text
  const cuts: Cut[] = []
  let from = 0
  for (let at = value.indexOf(']{'); at >= 0; at = value.indexOf(']{', at + 2)) {
    const open = lastOpen(value, from, at)
    const attributes = ATTRIBUTES.exec(value.slice(at + 1, at + 1 + LONGEST_ATTRIBUTES))
    const isSpan = open >= 0 && attributes && !isAtom(text, open) && !isAtom(text, at)
    from = at + 2
    if (!isSpan) continue
    from = at + 1 + attributes[0].length
    cuts.push([open, open + 1], [at, from])
  }
  return cuts
}

/** Returns the offset of the last opening bracket in a part of a text; -1 when there is none. */
function lastOpen(value: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (value[at] === '[') return at
  return -1
}

/** Returns the start of the attributes or the anchor at the end of a heading. */
function attributesStart(text: Text): number {
  const {text: value} = text
  let end = value.length
  while (end > 0 && (value[end - 1] === '¶' || isBlank(value.charCodeAt(end - 1)))) end--
  if (value[end - 1] !== '}') return end
  const open = value.lastIndexOf('{', end - 1)
  if (open < 0 || isAtom(text, open) || ATTRIBUTES.exec(value.slice(open, end))?.[0].length !== end - open) return end
  return open
}

/** Returns a text without parts of it, and without spaces at its ends. */
function withoutParts(source: string, text: Text, cuts: readonly Cut[]): Text {
  const own = text.map ?? [0, text.start, text.end]
  const map: number[] = []
  const parts: string[] = []
  let length = 0
  let cut = 0
  for (let at = 0; at < own.length; at += 3) {
    const [index, start, end] = [own[at] as number, own[at + 1] as number, own[at + 2] as number]
    const to = own[at + 3] ?? text.text.length
    for (let from = index; from < to; ) {
      while (cut < cuts.length && (cuts[cut] as Cut)[1] <= from) cut++
      const [cutFrom, cutTo] = cuts[cut] ?? [to, to]
      const next = Math.min(to, Math.max(from, cutFrom))
      if (next > from) {
        const isExact = end - start === to - index
        map.push(length, isExact ? start + from - index : start, isExact ? start + next - index : end)
        parts.push(text.text.slice(from, next))
        length += next - from
      }
      from = next < to ? Math.min(to, cutTo) : to
    }
  }
  const value = parts.join('')
  if (value === '') return makeText('', text.start, text.start, null)
  return sliceText(source, makeText(value, text.start, text.end, map), 0, value.length)
}
