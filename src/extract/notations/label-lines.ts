import {endsInShortWord} from '../../grammar/language.js'
import type {Block, Item, List, Text} from '../../read/blocks.js'
import {makeItem, makeList, makeParagraph, splitList} from '../../read/make.js'
import {lineStart} from '../line-start.js'
import {isHeadLine} from '../lists/entries.js'
import {isStrongThroughout, linesOf, sliceText} from '../pieces.js'
import {lineEnd, nextLine} from './lines.js'
import type {Stage} from './stage.js'

/*
 * Splits a list at lines that name the items below them. Markdown reads such a line as the rest of the item above it:
 *
 *     **Water**               Water
 *     - Locks                  - Locks
 *     - Weirs                  - Weirs
 *     **Ice**                 Ice
 *     - Roads                  - Roads
 *
 * A line in bold or with a colon always is such a line. Any other line is one only in a section of groups, below a name
 * like it.
 */

/** The longest line that names items. */
const LONGEST = 60

/** Punctuation that a name does not have. */
const PUNCTUATION = /[.;:!?]/

/** The end of a line whose text continues on the next line. */
const OPEN_END = /[,;(–—-]$/

/** Returns the lists and the lines between them as blocks. Returns null if the list has no such line. */
export function splitAtLabels(stage: Stage, list: List): readonly Block[] | null {
  const last = list.items.at(-1)
  const isNamed = isBelowName(stage, list)
  return splitList(list, item => {
    const found = item === last ? null : cut(stage.source, item, item.start, isNamed)
    return found && {item: found.item, below: [makeParagraph(found.label.start, found.label.end, found.label)]}
  })
}

/** An item without the line that names the items below it, and this line. */
interface Cut {
  readonly item: Item
  readonly label: Text
}

/** Cuts off the line at the end of an item, or of the last item within it. `marker` is the offset of the outer item. */
function cut(source: string, item: Item, marker: number, isNamed: boolean): Cut | null {
  const {start, content, rest} = item
  const inner = rest.at(-1)
  if (inner?.type === 'list') {
    const found = cut(source, inner.items.at(-1) as Item, marker, isNamed)
    if (!found) return null
    const items = [...inner.items.slice(0, -1), found.item]
    const list = makeList(inner.start, found.item.end, inner.ordered, items)
    return {item: makeItem(start, list.end, content, [...rest.slice(0, -1), list]), label: found.label}
  }
  if (rest.length > 0 || !content.text.includes('\n')) return null
  const lines = linesOf(source, content).map(([from, to]) => sliceText(source, content, from, to))
  const label = lines.at(-1) as Text
  const above = lines.at(-2) as Text
  if (!isNotIndented(source, label.start, marker) || !isLabel(source, label, above, isNamed)) return null
  const own = sliceText(source, content, 0, content.text.length - label.text.length - 1)
  return {item: makeItem(start, own.end, own, []), label}
}

/** Whether a line is indented no more than the marker of its item. */
function isNotIndented(source: string, at: number, marker: number): boolean {
  return at - lineStart(source, at) <= marker - lineStart(source, marker)
}

function isLabel(source: string, line: Text, above: Text, isNamed: boolean): boolean {
  const {text} = line
  if (text.length > LONGEST) return false
  const hasColon = /[:：]$/.test(text)
  const name = hasColon ? sliceText(source, line, 0, text.length - 1) : line
  if (isStrongThroughout(source, name)) return true
  if (!(hasColon || isNamed) || !isName(name)) return false
  return !OPEN_END.test(above.text) && !endsInShortWord(above.text)
}

/** Whether the line right above a list is a name, in a section of groups. */
function isBelowName({source, to, out, kindOf}: Stage, list: List): boolean {
  const name = out.at(-1)
  const head = out.at(-2)
  if (name?.type !== 'paragraph' || (head?.type !== 'heading' && head?.type !== 'paragraph')) return false
  if (nextLine(source, lineEnd(source, name.end, to), to) !== lineStart(source, list.start)) return false
  return isName(name.content) && kindOf(head.content.text.replace(/[:：]$/, '')) === 'groups'
}

function isName(line: Text): boolean {
  return line.text.length <= LONGEST && isHeadLine(line) && !PUNCTUATION.test(line.text)
}
