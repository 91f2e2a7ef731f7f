import type {Block, Paragraph, Row, Text} from '../../read/blocks.js'
import {TAB} from '../../read/characters.js'
import {makeParagraph, makeRow, makeTable} from '../../read/make.js'
import {linesOf, sliceText, sourceEnd, sourceStart} from '../pieces.js'
import {isNoCell, isSentence} from './cells.js'
import {type Line, trimmed} from './lines.js'
import type {Stage} from './stage.js'

/*
 * Reads rows with tabs between their cells:
 *
 *     Actors                                     a line above them in their paragraph
 *     Category⇥Actor
 *     Political Actors⇥City of A; Land of B
 */

/** Returns the cells of each line, if every line of a text has the same number, more than one; otherwise null. */
function tabbedLines(source: string, content: Text, to: number): Line[][] | null {
  const lines = linesOf(source, content).map(([from, end]) => {
    const start = sourceStart(content, from)
    const line = {start, end: end > from ? sourceEnd(content, end) : start}
    return withTabs(source, line, {start: from > 0 ? 0 : start, end: to})
  })
  const [first, ...more] = lines.map(line => cellsOf(source, line, true))
  const isExact = first && more.every(cells => cells.length === first.length)
  const rows = isExact ? [first, ...more] : lines.map(line => cellsOf(source, line, false))
  const width = rows[0]?.length ?? 0
  if (width < 2 || rows.some(cells => cells.length !== width)) return null
  return rows.some(cells => isNoCell(source, cells[0] as Line) || cells.some(cell => isSentence(source, cell)))
    ? null
    : rows
}

/** Returns a line with the tabs at its ends, within `bounds`. Beside these tabs there are empty cells. */
function withTabs(source: string, {start: from, end: to}: Line, bounds: Line): Line {
  let start = from
  let end = to
  while (start > bounds.start && source.charCodeAt(start - 1) === TAB) start--
  while (end < bounds.end && source.charCodeAt(end) === TAB) end++
  return {start, end}
}

/**
 * Returns the cells of a line. Each tab separates two of them. Without `isExact`, several tabs together separate two
 * cells.
 */
function cellsOf(source: string, line: Line, isExact: boolean): Line[] {
  const cells: Line[] = []
  let start = line.start
  for (let at = start; at < line.end; at++) {
    if (source.charCodeAt(at) !== TAB) continue
    cells.push(trimmed(source, {start, end: at}))
    while (!isExact && at + 1 < line.end && source.charCodeAt(at + 1) === TAB) at++
    start = at + 1
  }
  return [...cells, trimmed(source, {start, end: line.end})]
}

/** Reads consecutive paragraphs whose lines are rows. Returns how many there are. */
export function tabbedTable(stage: Stage, blocks: readonly Block[], from: number): number {
  const {source} = stage
  const lines: Line[][] = []
  const above = firstLineApart(source, blocks[from])
  let count = 0
  for (let block = blocks[from]; block?.type === 'paragraph'; block = blocks[from + count]) {
    const rows = tabbedLines(source, count === 0 && above ? above.rows : block.content, stage.to)
    if (!rows || (lines.length > 0 && rows[0]?.length !== lines[0]?.length)) break
    lines.push(...rows)
    count++
  }
  const [first, ...rest] = lines
  if (!first || rest.length === 0) return 0
  if (above) stage.out.push(above.line)
  const start = above?.rows.start ?? (blocks[from] as Block).start
  const end = (blocks[from + count - 1] as Block).end
  const table = makeTable(
    start,
    end,
    rowOf(stage, first),
    rest.map(cells => rowOf(stage, cells)),
  )
  stage.out.push(table)
  stage.note({code: 'table-style', kind: 'tabs', start, end, blocks: [table]})
  return count
}

/** Splits a paragraph after its first line, if that has no tab and the second line has one; otherwise null. */
function firstLineApart(source: string, block: Block | undefined): {line: Paragraph; rows: Text} | null {
  if (block?.type !== 'paragraph') return null
  const {content} = block
  const [own, next] = linesOf(source, content)
  if (!own || !next) return null
  const line = sliceText(source, content, ...own)
  const rows = sliceText(source, content, next[0], content.text.length)
  const second = sliceText(source, content, ...next)
  const isApart =
    !source.slice(line.start, line.end).includes('\t') && source.slice(second.start, second.end).includes('\t')
  return isApart ? {line: makeParagraph(line.start, line.end, line), rows} : null
}

function rowOf(stage: Stage, cells: readonly Line[]): Row {
  return makeRow(
    (cells[0] as Line).start,
    (cells.at(-1) as Line).end,
    cells.map(cell => {
      const text = unquoted(stage.source, cell)
      return stage.inline([text], text.start)
    }),
  )
}

/** Returns a cell without the quotes that a spreadsheet puts around a cell with separators. */
function unquoted(source: string, {start, end}: Line): Line {
  const isQuoted = end - start > 2 && source[start] === QUOTE && source[end - 1] === QUOTE
  const inner = isQuoted ? {start: start + 1, end: end - 1} : {start, end}
  return isQuoted && /[;,]/.test(source.slice(inner.start, inner.end)) ? inner : {start, end}
}

const QUOTE = '"'
