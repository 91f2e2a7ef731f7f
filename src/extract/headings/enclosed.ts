import {takesHeadings} from '../../form/shape.js'
import type {Block, Span} from '../../read/blocks.js'
import {SpanCursor} from '../span-cursor.js'
import type {Head} from './head.js'

/*
 * Finds headings that are inside something else, and so begin no section:
 *
 *     <details>                      $$
 *     <summary>More</summary>        # h = 2
 *                                    $$
 *     ## Background
 *
 *     </details>
 */

const FOLD = /^ {0,3}<(\/?)details\b/gim
const MATHS = '$$'

/** Returns the headings without those that are inside of mathematics, or of an element that folds text. */
export function withoutEnclosed(source: string, blocks: readonly Block[], heads: readonly Head[]): readonly Head[] {
  const [first] = blocks
  const last = blocks.at(-1)
  if (!first || !last || heads.length === 0) return heads
  const text = source.slice(first.start, last.end)
  const hasMaths = text.includes(MATHS)
  if (!hasMaths && !text.includes('<details')) return heads
  const maths = new SpanCursor(hasMaths ? mathsIn(blocks) : [])
  const folds = new SpanCursor(foldsIn(text, first.start, blocks))
  let open: Head | undefined
  return heads.filter(head => {
    const {start} = head.block
    if (maths.has(start)) return false
    // The text of other sections is not one text with its headings.
    if (open?.named && takesHeadings(open.named.section) && !head.named && folds.has(start)) return false
    open = head
    return true
  })
}

/** Returns the ranges between two paragraphs that open and close mathematics. */
function mathsIn(blocks: readonly Block[]): Span[] {
  const all: Span[] = []
  let open = -1
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !turnsMaths(block.content.text)) continue
    if (open >= 0) all.push({start: open, end: block.start})
    open = open < 0 ? block.end : -1
  }
  return all
}

/** Whether mathematics begins or ends in a text: it has an odd number of marks, and one of them is a line. */
function turnsMaths(text: string): boolean {
  if (!text.startsWith(MATHS) && !text.endsWith(MATHS)) return false
  return text.split('\n').includes(MATHS) && text.split(MATHS).length % 2 === 0
}

/** Returns the ranges of the outermost elements `details`, outside of code. */
function foldsIn(text: string, offset: number, blocks: readonly Block[]): Span[] {
  const code = new SpanCursor(blocks.filter(block => block.type === 'code'))
  const all: Span[] = []
  let depth = 0
  let start = 0
  for (const {0: tag, 1: slash, index} of text.matchAll(FOLD)) {
    const at = offset + index
    if (code.has(at)) continue
    if (slash === '/') {
      if (depth === 1) all.push({start, end: at + tag.length})
      depth = Math.max(0, depth - 1)
    } else {
      if (depth === 0) start = at
      depth++
    }
  }
  return all
}
