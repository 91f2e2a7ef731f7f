import type {Block, Heading, Paragraph} from '../../read/blocks.js'
import {makeComment} from '../../read/make.js'
import {plain} from '../pieces.js'
import {PAGE_AT_END, PAGE_AT_START, PAGE_HEADING} from './pages.js'
import type {Stage} from './stage.js'

/*
 * Removes lines that are on every page of a printed document and that a converter has left in the text:
 *
 *     Ancient Woodland Pact          Page 1 of 2        above the title
 *
 *     Ancient Woodland Pact          Page 2 of 2        again below it
 *
 *     # Page 1        # Ancient Woodland Pact        # Page 2
 */

const BETWEEN_WORDS = /[\s|·–—]+/

const LONGEST = 120
/** With fewer words a line may be the name of a section. */
const FEWEST_WORDS = 3

/** Returns the words of a line without the number of its page; null for a text that is not such a line. */
function lineOf({content: {text}}: Paragraph): string | null {
  if (text.length > LONGEST || /[:：\n]/.test(text)) return null
  const line = plain(text).replace(PAGE_AT_END, '').replace(PAGE_AT_START, '')
  const words = line.split(BETWEEN_WORDS).filter(word => word !== '')
  return words.length < FEWEST_WORDS ? null : words.join(' ').toLowerCase()
}

/** Returns the blocks without the lines that repeat a line above the first heading, and without headings of pages. */
export function withoutRunningHeads(stage: Stage, blocks: readonly Block[]): readonly Block[] {
  const repeated = repeatedLines(blocks)
  const heads = new Set([...repeated, ...pageHeads(blocks)])
  if (heads.size === 0) return blocks
  return blocks.map(block => {
    if (!heads.has(block)) return block
    stage.note({code: 'block-style', kind: 'page-break', start: block.start, end: block.end, blocks: []})
    return makeComment(block.start, block.end)
  })
}

/** Returns the lines below the first heading that repeat one above it. */
function repeatedLines(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(block => block.type === 'heading')
  if (first <= 0) return []
  const known = new Set<string>()
  for (const block of blocks.slice(0, first)) {
    const line = block.type === 'paragraph' ? lineOf(block) : null
    if (line !== null) known.add(line)
  }
  if (known.size === 0) return []
  return blocks.slice(first + 1).filter(block => {
    const line = block.type === 'paragraph' ? lineOf(block) : null
    return line !== null && known.has(line)
  })
}

/**
 * Returns the headings that only count the pages, one by one. A heading of the same level among them shows that they do
 * not have the text of their pages below them.
 */
function pageHeads(blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.filter(block => block.type === 'heading')
  const [first, second, ...more] = headings.filter(isPageHead)
  if (!first || !second) return []
  const heads = [first, second, ...more]
  const isCounted = heads.every((head, k) => k === 0 || numberOf(head) === numberOf(first) + k)
  const isApart = headings.some(it => it.start > first.start && it.level <= first.level && !isPageHead(it))
  return isCounted && isApart ? heads : []
}

function isPageHead({content: {text}}: Heading): boolean {
  return text.length <= LONGEST_PAGE && PAGE_HEADING.test(text)
}

function numberOf({content: {text}}: Heading): number {
  return Number(PAGE_HEADING.exec(text)?.[1])
}

const LONGEST_PAGE = 30
