import type {Block, Paragraph, Table} from '../../read/blocks.js'
import {makeItem, makeList, makeParagraph} from '../../read/make.js'
import {countPiped, pipedTable} from './piped.js'
import {isPageBreak, mendedRows, TableParts} from './rows.js'
import {addAll, joinTexts, type Stage} from './stage.js'
import {ENDS_SENTENCE} from './wrapped-lines.js'

/*
 * Joins what page breaks split: a table, and the last sentence of a paragraph or a list.
 *
 *     | Kind | Actor |
 *     | --- | --- |
 *     | Ports | A |
 *
 *     {2}----------
 *
 *     | Press | B |        a row of the table above
 */

/** An index in a list of blocks. */
interface Position {
  readonly blocks: readonly Block[]
  readonly at: number
}

/**
 * Reads a table with the rows and tables below it that belong to it. Returns the number of blocks that were read.
 */
export function joinedTable(stage: Stage, {blocks, at: from}: Position, block: Table): number {
  const first = mended(stage, block)
  const parts = new TableParts(first.table)
  let {below} = first
  let at = from + 1
  while (below.length === 0) {
    const next = pastBreaks(blocks, at)
    const part = tablePart(stage, blocks, next)
    if (!part || !parts.add(part.table, next > at)) break
    noteBreaks(stage, blocks, at, next)
    stage.note({code: 'table-style', kind: 'split-table', start: part.table.start, end: part.table.end, blocks: []})
    below = part.below
    at = next + part.count
  }
  stage.out.push(parts.finish())
  addAll(stage.out, below)
  return at - from
}

/** Returns a table with its rows repaired. */
function mended(stage: Stage, block: Table): {table: Table; below: readonly Paragraph[]} {
  const found = mendedRows(stage.source, block)
  if (!found) return {table: block, below: []}
  if (found.joined)
    stage.note({
      code: 'broken-table',
      kind: 'broken-row',
      start: found.table.start,
      end: found.table.end,
      blocks: [found.table],
    })
  return found
}

/** Returns a table that may be a part of the table above it, and the number of its blocks. */
function tablePart(stage: Stage, blocks: readonly Block[], at: number) {
  const block = blocks[at]
  if (block?.type === 'table') return {...mended(stage, block), count: 1}
  const count = block?.type === 'paragraph' ? countPiped(blocks, at) : 0
  const found = count > 0 ? pipedTable(stage.source, blocks.slice(at, at + count) as Paragraph[], false) : null
  return found && {table: found.table, below: [], count}
}

/** Returns the index after a page break and the blocks around it; the same index when there is none. */
function pastBreaks(blocks: readonly Block[], from: number): number {
  let at = from
  let broken = false
  for (let block = blocks[at]; block; block = blocks[++at]) {
    const isEmpty =
      block.type === 'comment' || block.type === 'rule' || (block.type === 'paragraph' && block.content.text === '')
    if (isPageBreak(block)) broken = true
    else if (!isEmpty) break
  }
  return broken ? at : from
}

/** Notes the page breaks between two indexes. */
function noteBreaks(stage: Stage, blocks: readonly Block[], from: number, to: number): void {
  for (const block of blocks.slice(from, to))
    if (isPageBreak(block))
      stage.note({code: 'block-style', kind: 'page-break', start: block.start, end: block.end, blocks: []})
}

/** The start of the rest of a sentence. */
const CONTINUES = /^\p{Ll}/u

/**
 * Joins a paragraph or list with the rest of its last sentence below a page break. Returns the number of blocks that
 * were read.
 */
export function joinedSentence(stage: Stage, {blocks, at: from}: Position, block: Exclude<Block, Table>): number {
  const last = block.type === 'paragraph' ? block.content : block.type === 'list' ? block.items.at(-1) : undefined
  const isOpen = last && ('rest' in last ? last.rest.length === 0 : true)
  const parts = last ? ['rest' in last ? last.content : last] : []
  let at = from + 1
  while (isOpen && !ENDS_SENTENCE.test((parts.at(-1) as (typeof parts)[0]).text)) {
    const next = pastBreaks(blocks, at)
    const rest = blocks[next]
    if (next === at || rest?.type !== 'paragraph' || !CONTINUES.test(rest.content.text)) break
    noteBreaks(stage, blocks, at, next)
    parts.push(rest.content)
    at = next + 1
  }
  stage.out.push(parts.length > 1 ? withText(block, joinTexts(parts, ' ', block.start)) : block)
  return at - from
}

/** Returns a block with another last text. */
function withText(block: Block, text: ReturnType<typeof joinTexts>): Block {
  if (block.type !== 'list') return makeParagraph(block.start, text.end, text)
  const items = block.items.slice(0, -1)
  const last = block.items[items.length] as (typeof items)[0]
  return makeList(block.start, text.end, block.ordered, [...items, makeItem(last.start, text.end, text, last.rest)])
}
