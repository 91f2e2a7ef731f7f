import type {Block, Item} from '../blocks.js'
import {CLOSE_PAREN, DOT, isDigit, isIndent, isLineEnding, ONE} from '../characters.js'
import {makeItem, makeList, makeText} from '../make.js'
import type {Construct, Scanner} from '../scanner.js'
import {isRule} from './rule.js'

/*
 *     10)  text          the marker ends after `)`, its kind
 *     │    more          the item's lines are indented by `width`, here 5 columns
 *     first
 */

export const list: Construct = {
  read(scanner, blocks) {
    let marker = markerEnd(scanner)
    if (marker === 0) return false
    const {depth, text, first: start} = scanner
    const kind = text.charCodeAt(marker - 1)
    const items: Item[] = []
    while (marker !== 0) {
      items.push(readItem(scanner, marker))
      while (scanner.matched >= depth && scanner.isBlank) scanner.nextLine()
      marker = nextMarker(scanner, depth, kind)
    }
    blocks.push(makeList(start, (items[items.length - 1] as Item).end, kind === DOT || kind === CLOSE_PAREN, items))
    return true
  },
  interrupts(scanner, before) {
    const marker = markerEnd(scanner)
    if (marker === 0 || before !== 'paragraph') return marker !== 0
    const {text, first, end} = scanner
    // Within a paragraph, only a bullet or the number 1 starts a list, and only if the item is not empty.
    let at = marker
    while (at < end && isIndent(text.charCodeAt(at))) at++
    return at < end && (marker === first + 1 || (marker === first + 2 && text.charCodeAt(first) === ONE))
  },
}

/** Whether a line of bullets is a thematic break. */
function isRuleOfBullets(scanner: Scanner): boolean {
  const {code} = scanner
  return (code === 42 || code === 45) && isRule(scanner)
}

function nextMarker(scanner: Scanner, depth: number, kind: number): number {
  if (scanner.matched < depth || scanner.indent >= 4) return 0
  const marker = markerEnd(scanner)
  if (marker === 0 || scanner.text.charCodeAt(marker - 1) !== kind) return 0
  return isRuleOfBullets(scanner) ? 0 : marker
}

/** Returns the end of the list marker at `first`; 0 when there is none. */
export function markerEnd({text, first, end}: Pick<Scanner, 'text' | 'first' | 'end'>): number {
  const code = text.charCodeAt(first)
  let at = first + 1
  if (isDigit(code)) {
    while (at - first < 9 && isDigit(text.charCodeAt(at))) at++
    const mark = text.charCodeAt(at++)
    if (mark !== DOT && mark !== CLOSE_PAREN) return 0
  } else if (code !== 45 && code !== 42 && code !== 43) return 0
  const next = text.charCodeAt(at)
  return at === end || isIndent(next) || isLineEnding(next) ? at : 0
}

function readItem(scanner: Scanner, marker: number): Item {
  const start = scanner.first
  let width = scanner.indent + marker - start
  scanner.takeMarker(marker)
  const bare = scanner.isBlank
  // The spaces after the marker are part of it. If the line is empty after the marker, or contains indented code, only
  // one blank is.
  const blanks = bare || scanner.indent > 4 ? 1 : scanner.indent
  width += blanks
  if (!bare) scanner.takeIndent(blanks)
  const blocks: Block[] = []
  if (!scanner.open(width)) return itemOf(start, marker, blocks)
  if (bare) {
    scanner.nextLine()
    // An item may start with at most one blank line.
    if (!scanner.isBlank) scanner.blocks(blocks)
  } else scanner.blocks(blocks)
  scanner.close()
  return itemOf(start, marker, blocks)
}

const NONE: readonly Block[] = []

/**
 * Returns an item with these blocks. Its content is the first block, if that is a paragraph. The item ends with its
 * last block, or with its marker.
 */
export function itemOf(start: number, marker: number, blocks: Block[]): Item {
  const [head] = blocks
  const end = blocks[blocks.length - 1]?.end ?? marker
  if (head?.type !== 'paragraph') {
    const at = head ? head.start : end
    return makeItem(start, end, makeText('', at, at, null), blocks)
  }
  return makeItem(start, end, head.content, blocks.length > 1 ? blocks.slice(1) : NONE)
}
