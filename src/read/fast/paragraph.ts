import type {Block, Text} from '../blocks.js'
import {makeHeading, makeParagraph, makeText} from '../make.js'
import {readLines, readText} from './inline.js'
import {
  delimiterCells,
  endOf,
  isHeading,
  isLetter,
  isThematicBreak,
  isUnderline,
  lineBreakAt,
  markerEnd,
  trimEnd,
} from './lines.js'
import {isTableStart, readTable, tableEnd} from './table.js'

/** What functions that read blocks answer when they are not sure. */
export const LOST = -1

/** The last block: where its last line ends, trailing blanks included, and its content if it is a paragraph by itself. */
export const lastRead = {end: 0, content: makeText('', 0, 0, null)}

/** Lets go of what was read. */
export function forget(): void {
  lastRead.content = makeText('', 0, 0, null)
}

/** What a line does to the paragraph before it. */
const CONTINUES = 0
const ENDS = 1
const UNDERLINES = 2
const UNSURE = 3

/** Reads a paragraph, or a table or heading that starts like one. Without `blocks` it has to be a paragraph. */
export function readParagraph(
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
      lastRead.end = nextEnd
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
        blocks.push(
          makeParagraph(start, lastRead.end, readContent(text, lines.length > 0 ? lines : undefined, last, to)),
        )
      }
      return readTable(text, from, end, nextEnd, nextBreak, column, blocks) ? finishTable() : LOST
    }
    if (effect === ENDS) break
    lastRead.end = end
    lines ??= []
    lines.push(from, trimEnd(text, end))
    from = at
    deep = at - next >= column + 4 || at - next < column
    end = nextEnd
    next = nextBreak + 1
  }
  lastRead.end = end
  const content = readContent(text, lines, from, end)
  if (blocks === undefined) lastRead.content = content
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

function finishTable(): number {
  lastRead.end = tableEnd.content
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
