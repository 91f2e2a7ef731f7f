import type {Block, Item, Text} from '../blocks.js'
import {makeHeading, makeItem, makeList, makeParagraph, makeRule, makeText} from '../make.js'
import {readLines, readText} from './inline.js'
import {delimiterCells, isThematicBreak, isUnderline, markerEnd} from './lines.js'
import {isTableStart, readTable, tableEnd} from './table.js'

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
export const LOST = -1
const MAX_LISTS = 16

/** Where the last line with content ends, its trailing blanks included. */
let contentEnd = 0

/** Where a line ends, its line ending excluded. */
function endOf(text: string, lineBreak: number): number {
  return text.charCodeAt(lineBreak - 1) === 13 ? lineBreak - 1 : lineBreak
}

function lineBreakAt(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

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
      contentEnd = end
      return readHeading(text, at, end, blocks) ? lineBreak + 1 : LOST
    }
    case 42:
    case 45:
    case 95:
      if (isThematicBreak(text, at, end)) {
        contentEnd = end
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

function isHeading(text: string, at: number, end: number): boolean {
  let i = at
  while (i < end && text.charCodeAt(i) === 35) i++
  return i - at <= 6 && (i === end || text.charCodeAt(i) === 32)
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
  blocks.push(makeList(at, contentEnd, kind === 46 || kind === 41, items))
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
  let content = loneContent
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
  items.push(makeItem(at, contentEnd, content, blocks === undefined || blocks.length === 0 ? NONE : blocks))
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
  contentEnd = marker
  items.push(makeItem(at, marker, makeText('', marker, marker, null), NONE))
  return Math.min(next, text.length)
}

/** A letter starts nothing but a paragraph. */
function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

const NONE: readonly Block[] = []
/** The content of the last paragraph that was read by itself. */
let loneContent: Text = makeText('', 0, 0, null)

/** Lets go of what was read. */
export function forget(): void {
  loneContent = makeText('', 0, 0, null)
}

/** What a line does to the paragraph before it. */
const CONTINUES = 0
const ENDS = 1
const UNDERLINES = 2
const UNSURE = 3

/** Reads a paragraph, or a table or heading that starts like one. Without `blocks` it has to be a paragraph. */
function readParagraph(
  text: string,
  start: number,
  lineBreak: number,
  column: number,
  blocks: Block[] | undefined,
): number {
  let lines: number[] | undefined
  let from = start
  let end = endOf(text, lineBreak)
  let next = lineBreak + 1
  /** Whether the line could not start a table: it is indented too far, or outside the container. */
  let deep = false
  while (!endsBefore(text, next)) {
    let at = next
    while (text.charCodeAt(at) === 32) at++
    const nextBreak = lineBreakAt(text, at)
    const nextEnd = endOf(text, nextBreak)
    if (at >= nextEnd) break
    const effect = effectOf(text, next, at, nextEnd, column)
    if (effect === UNSURE) return LOST
    if (effect === UNDERLINES) {
      if (blocks === undefined) return LOST
      contentEnd = nextEnd
      const content = readContent(text, lines, from, end)
      blocks.push(makeHeading(start, nextEnd, text.charCodeAt(at) === 61 ? 1 : 2, content))
      return nextBreak + 1
    }
    const cells = at - next < column + 4 ? delimiterRow(text, at, nextEnd) : 0
    if (cells > 0) {
      // A table starts at this line; what stands before it is a paragraph.
      if (
        effect === ENDS ||
        blocks === undefined ||
        deep ||
        at - next < column ||
        !isTableStart(text, from, end, cells)
      )
        return LOST
      if (lines !== undefined) {
        const to = lines.pop() as number
        const last = lines.pop() as number
        blocks.push(makeParagraph(start, contentEnd, readContent(text, lines.length > 0 ? lines : undefined, last, to)))
      }
      return readTable(text, from, end, nextEnd, nextBreak, column, blocks) ? finishTable() : LOST
    }
    if (effect === ENDS) break
    contentEnd = end
    lines ??= []
    lines.push(from, trimEnd(text, end))
    from = at
    deep = at - next >= column + 4 || at - next < column
    end = nextEnd
    next = nextBreak + 1
  }
  contentEnd = end
  const content = readContent(text, lines, from, end)
  if (blocks === undefined) loneContent = content
  else blocks.push(makeParagraph(start, end, content))
  return next
}

/** Whether a paragraph ends before a line, seen from its first characters: a blank line, or an item with words. */
function endsBefore(text: string, line: number): boolean {
  const code = text.charCodeAt(line)
  if (code === 10 || line >= text.length) return true
  return (code === 45 || code === 42) && text.charCodeAt(line + 1) === 32 && isLetter(text.charCodeAt(line + 2))
}

function readContent(text: string, lines: number[] | undefined, from: number, end: number): Text {
  const to = trimEnd(text, end)
  if (lines === undefined) return readText(from, to)
  lines.push(from, to)
  return readLines(lines)
}

function trimEnd(text: string, end: number): number {
  let to = end
  while (text.charCodeAt(to - 1) === 32) to--
  return to
}

function finishTable(): number {
  contentEnd = tableEnd.content
  return tableEnd.next
}

/** How many cells a delimiter row has, if the line can be one: few lines start as it does. */
function delimiterRow(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  return code === 124 || code === 58 || code === 45 ? delimiterCells(text, at, end) : 0
}

function effectOf(text: string, line: number, at: number, end: number, column: number): number {
  const inside = at - line >= column
  if (at - line >= column + 4) return CONTINUES
  const code = text.charCodeAt(at)
  switch (code) {
    case 35:
      if (isHeading(text, at, end)) return ENDS
      break
    case 62:
      return UNSURE
    case 126:
      if (text.startsWith('~~~', at)) return UNSURE
      break
    case 61:
      if (isUnderline(text, at, end)) return inside ? UNDERLINES : UNSURE
      break
    case 45:
      if (isUnderline(text, at, end)) return inside ? UNDERLINES : UNSURE
      if (isThematicBreak(text, at, end)) return ENDS
      break
    case 42:
    case 95:
      if (isThematicBreak(text, at, end)) return ENDS
  }
  return markerEffect(text, at, end, inside)
}

function markerEffect(text: string, at: number, end: number, inside: boolean): number {
  const marker = text.charCodeAt(at) < 58 ? markerEnd(text, at, end) : 0
  // A line outside the container, without a marker, goes on with the paragraph all the same.
  if (marker === 0) return inside || isLetter(text.charCodeAt(at)) ? CONTINUES : UNSURE
  if (marker === end) return UNSURE
  if (text.charCodeAt(marker) !== 32) return inside ? CONTINUES : UNSURE
  let content = marker
  while (content < end && text.charCodeAt(content) === 32) content++
  if (content === end) return UNSURE
  if (!inside) return ENDS
  // A list in the item that interrupts has rules of its own.
  const inner = markerEnd(text, content, end)
  if (inner !== 0 && (inner === end || text.charCodeAt(inner) === 32)) return UNSURE
  // Inside, only a bullet or the number 1 can interrupt.
  const bullet = marker === at + 1
  return bullet || (marker === at + 2 && text.charCodeAt(at) === 49) ? ENDS : CONTINUES
}
