import type {Block, Item} from '../blocks.js'
import {makeHeading, makeItem, makeList, makeRule, makeText} from '../make.js'
import {readText} from './inline.js'
import {endOf, isHeading, isLetter, isThematicBreak, lineBreakAt, markerEnd} from './lines.js'
import {LOST, lastRead, readParagraph} from './paragraph.js'

/*
 * Containers are lists alone and tabs are none of this reader's business, so a container is a column, and a line is in
 * it when its indentation reaches that column:
 *
 *     - a                 item, content column 2
 *       - b               item in item, content column 4
 *         more of b
 *     - c
 *
 * Every function is given where its line starts and answers where the next unread line starts, or `LOST`.
 */
const MAX_LISTS = 16

/** Reads the blocks of a container, up to a line that is not in it. */
export function readBlocks(text: string, from: number, column: number, depth: number, blocks: Block[]): number {
  let line = from
  while (line < text.length) {
    const lineBreak = lineBreakAt(text, line)
    if (lineBreak === line) {
      line++
      continue
    }
    let at = line
    while (text.charCodeAt(at) === 32) at++
    const end = endOf(text, lineBreak)
    if (at >= end) {
      line = lineBreak + 1
      continue
    }
    if (at - line < column) return line
    if (at - line >= column + 4) return LOST
    line = readBlock(text, line, at, lineBreak, column, depth, blocks)
    if (line === LOST) return LOST
  }
  return line
}

/** Reads the block that starts at `at`, in a line that starts at `line`. */
function readBlock(
  text: string,
  line: number,
  at: number,
  lineBreak: number,
  column: number,
  depth: number,
  blocks: Block[],
): number {
  const end = endOf(text, lineBreak)
  const code = text.charCodeAt(at)
  switch (code) {
    case 35: {
      if (!isHeading(text, at, end)) break
      lastRead.end = end
      return readHeading(text, at, end, blocks) ? lineBreak + 1 : LOST
    }
    case 42:
    case 45:
    case 95:
      if (isThematicBreak(text, at, end)) {
        lastRead.end = end
        blocks.push(makeRule(at, end))
        return lineBreak + 1
      }
      break
    case 62:
      return LOST
    case 126:
      if (text.startsWith('~~~', at)) return LOST
  }
  const marker = code < 58 ? markerEnd(text, at, end) : 0
  if (marker !== 0) {
    if (marker === end || text.charCodeAt(marker) === 32)
      return readList(text, line, at, marker, lineBreak, column, depth, blocks)
  }
  return readParagraph(text, at, lineBreak, column, blocks)
}

function readHeading(text: string, at: number, end: number, blocks: Block[]): boolean {
  let start = at
  while (text.charCodeAt(start) === 35) start++
  const level = start - at
  while (start < end && text.charCodeAt(start) === 32) start++
  let to = end
  while (to > start && text.charCodeAt(to - 1) === 32) to--
  if (text.charCodeAt(to - 1) === 35) {
    // A closing sequence has a blank before it.
    let closing = to
    while (closing > start && text.charCodeAt(closing - 1) === 35) closing--
    if (closing > start && text.charCodeAt(closing - 1) === 32) {
      to = closing
      while (to > start && text.charCodeAt(to - 1) === 32) to--
    } else if (closing === start) return false
  }
  if (start >= to) return false
  blocks.push(makeHeading(at, end, level, readText(start, to)))
  return true
}

function readList(
  text: string,
  from: number,
  at: number,
  marker: number,
  lineBreak: number,
  column: number,
  depth: number,
  blocks: Block[],
): number {
  if (depth >= MAX_LISTS) return LOST
  const items: Item[] = []
  // The bullet, or the character after the number.
  const kind = text.charCodeAt(marker - 1)
  let line = from
  let start = at
  let afterMarker = marker
  let currentBreak = lineBreak
  for (;;) {
    line = readItem(text, line, start, afterMarker, currentBreak, depth, items)
    if (line === LOST) return LOST
    if (line >= text.length) break
    start = line
    while (text.charCodeAt(start) === 32) start++
    if (start - line < column || start - line >= column + 4) break
    currentBreak = lineBreakAt(text, line)
    const end = endOf(text, currentBreak)
    afterMarker = markerEnd(text, start, end)
    if (afterMarker === 0 || text.charCodeAt(afterMarker - 1) !== kind) break
    if (afterMarker !== end && (text.charCodeAt(afterMarker) !== 32 || isThematicBreak(text, start, end))) break
  }
  blocks.push(makeList(at, lastRead.end, kind === 46 || kind === 41, items))
  return line
}

function readItem(
  text: string,
  line: number,
  at: number,
  marker: number,
  lineBreak: number,
  depth: number,
  items: Item[],
): number {
  if (marker === endOf(text, lineBreak)) return readEmptyItem(text, line, at, marker, lineBreak, items)
  let start = marker
  while (text.charCodeAt(start) === 32) start++
  if (start - marker > 4 || start >= endOf(text, lineBreak)) return LOST
  const column = start - line
  // Most items are one paragraph, which needs no list of blocks to stand in.
  const plain = isLetter(text.charCodeAt(start))
  let blocks: Block[] | undefined
  let next: number
  if (plain) next = readParagraph(text, start, lineBreak, column, undefined)
  else {
    blocks = []
    next = readBlock(text, line, start, lineBreak, column, depth + 1, blocks)
  }
  if (next === LOST) return LOST
  let content = lastRead.content
  const code = text.charCodeAt(next)
  if (code === 32 || code === 10 || code === 13) {
    blocks ??= []
    next = readBlocks(text, next, column, depth + 1, blocks)
    if (next === LOST) return LOST
  }
  if (!plain && blocks !== undefined) {
    const first = blocks[0] as Block
    if (first.type === 'paragraph') {
      content = first.content
      blocks.shift()
    } else content = makeText('', first.start, first.start, null)
  }
  items.push(makeItem(at, lastRead.end, content, blocks === undefined || blocks.length === 0 ? NONE : blocks))
  return next
}

/** Reads an item that is nothing but its marker, where what follows is not indented and so no part of it. */
function readEmptyItem(
  text: string,
  line: number,
  at: number,
  marker: number,
  lineBreak: number,
  items: Item[],
): number {
  let next = lineBreak + 1
  while (next < text.length) {
    let start = next
    while (text.charCodeAt(start) === 32) start++
    const nextBreak = lineBreakAt(text, start)
    if (start < endOf(text, nextBreak)) {
      if (start - next > at - line) return LOST
      break
    }
    next = nextBreak + 1
  }
  lastRead.end = marker
  items.push(makeItem(at, marker, makeText('', marker, marker, null), NONE))
  return Math.min(next, text.length)
}

const NONE: readonly Block[] = []
