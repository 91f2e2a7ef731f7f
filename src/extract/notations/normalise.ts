import {once} from '../../grammar/once.js'
import type {Block, Code, Heading, Item, Link, List, Paragraph, Reader, Reading} from '../../read/blocks.js'
import {HASH, OPEN_BRACKET} from '../../read/characters.js'
import {makeComment, makeList} from '../../read/make.js'
import {callout, isComment} from './callouts.js'
import {centredLine, fencedBlocks, indentedBlocks} from './code.js'
import {isContents} from './contents.js'
import {splitAtCounters} from './counted-lines.js'
import {dashedTable, underlinedTable} from './dashes.js'
import {datedLines} from './days.js'
import {definitionList} from './definitions.js'
import {gridTable, mayHoldGrid, opensGrid} from './grid.js'
import {htmlBlocks} from './html.js'
import {indentedRows} from './indented-rows.js'
import {splitAtLabels} from './label-lines.js'
import {lineEnd, nextLine} from './lines.js'
import {listTable} from './list-table.js'
import {numberedHeading} from './numbered-heading.js'
import {openTable} from './open-rows.js'
import {joinedSentence, joinedTable} from './page-breaks.js'
import {countPiped, pipedTable} from './piped.js'
import {isPageBreak, pageNumbersIn} from './rows.js'
import {mayBeRuled, ruledTable} from './ruled.js'
import {withoutRunningHeads} from './running-heads.js'
import {spacedBelowCode, spacedTable} from './spaced.js'
import {withoutSpans} from './spans.js'
import {addAll, type KindOf, type Note, Stage} from './stage.js'
import {tabbedTable} from './tabs.js'
import {isAttributes, mayBeWiki, opensWiki, wikiTable} from './wiki.js'
import {withoutYearLines, wrappedHeading, wrapWidth} from './wrapped-lines.js'

/*
 * Replaces the notations of other producers, which markdown reads as text, code or HTML, by the blocks that they stand
 * for. The blocks have the offsets of the source, so that the block readers need not know the notations.
 */

/** A reading in which blocks replace each notation, with notes about the notations. */
export interface Normalised extends Reading {
  readonly notes: readonly Note[]
}

/** The part of a source that is a document. */
interface SourcePart {
  readonly source: string
  readonly from: number
  readonly to: number
}

/**
 * Reads the notations in the blocks of a document, which is a part of `source`. `reading` is the result of `read` for
 * that part. `kindOf` returns the kind of the section that a heading names.
 */
export function normalise(
  {source, from, to}: SourcePart,
  reading: Reading,
  read: Reader,
  kindOf: KindOf = () => undefined,
): Normalised {
  const stage = new Stage({source, read, from, to, rewrite, kindOf})
  const blocks = rewrite(stage, reading.blocks)
  const plain = withoutSpans(stage, withoutRunningHeads(stage, blocks))
  const notes = stage.notes.sort((one, other) => one.start - other.start)
  const {quotes, stopped} = reading
  return {blocks: plain, links: merged(reading.links, stage.links), quotes, stopped, notes}
}

/** Returns the links of both lists in the order of their starts, each once. */
function merged(links: readonly Link[], more: readonly Link[]): readonly Link[] {
  if (more.length === 0) return links
  const known = new Set(links.map(link => link.start))
  const added = more.filter(link => !known.has(link.start) && known.add(link.start))
  return [...links, ...added].sort((one, other) => one.start - other.start)
}

/** The blocks to read, and how much of the source has been handled. */
class Cursor {
  readonly blocks: readonly Block[]
  at = 0
  /** The offset up to which the source has been handled. */
  done = -1
  readonly #width = once(() => wrapWidth(this.#source, this.blocks))
  readonly #source: string
  /** The index up to which paragraphs with pipes do not form one table. */
  apart = 0

  constructor(source: string, blocks: readonly Block[]) {
    this.#source = source
    this.blocks = blocks
  }

  /** The length of the longest line whose text continues on the next line. */
  get width(): number {
    return this.#width()
  }

  get block(): Block {
    return this.blocks[this.at] as Block
  }

  get next(): Block | undefined {
    return this.blocks[this.at + 1]
  }
}

/** Rewrites blocks. Returns the same list when there is nothing to rewrite. */
function rewrite(stage: Stage, blocks: readonly Block[]): readonly Block[] {
  run(stage, blocks)
  const {out} = stage
  return out.length === blocks.length && out.every((block, at) => block === blocks[at]) ? blocks : out
}

/** Rewrites blocks one after the other. Returns the offset up to which the source has been handled. */
function run(stage: Stage, blocks: readonly Block[]): number {
  const cursor = new Cursor(stage.source, blocks)
  while (cursor.at < blocks.length) {
    const {block} = cursor
    if (block.start < cursor.done) {
      if (block.end > cursor.done) cursor.done = rest(stage, block, cursor.done)
      cursor.at++
    } else if (block.type === 'paragraph') cursor.at += paragraphs(stage, cursor, block)
    else cursor.at += one(stage, cursor, block)
  }
  return cursor.done
}

/** Rewrites a block that is not a paragraph. Returns the number of blocks that were handled. */
function one(stage: Stage, cursor: Cursor, block: Exclude<Block, Paragraph>): number {
  switch (block.type) {
    case 'heading':
      return heading(stage, cursor, block)
    case 'rule':
      return upTo(stage, cursor, block, dashedTable(stage, block))
    case 'html':
      return upTo(stage, cursor, block, htmlBlocks(stage, block))
    case 'code':
      return code(stage, cursor, block)
    case 'table': {
      const open = openTable(stage, block)
      const end = open < 0 ? indentedRows(stage, block) : open
      return end < 0 ? joinedTable(stage, cursor, block) : upTo(stage, cursor, block, end)
    }
    case 'list':
      if (isPageBreak(block)) return pageBreak(stage, block)
      if (isContents(stage.source, block) && !isOfSection(stage)) return skip(stage, block)
      return numberedHeading(stage, block, cursor.next) || list(stage, cursor, block)
    default:
      stage.out.push(block)
      return 1
  }
}

/** Continues at the end of a notation that was read. If none was read, the block stays. */
function upTo(stage: Stage, cursor: Cursor, block: Block, end: number): number {
  if (end < 0) stage.out.push(block)
  else cursor.done = end < block.end ? rest(stage, block, end) : end
  return 1
}

/**
 * Reads the rest of a block. Returns the offset up to which the source has been handled. A paragraph is only read up to
 * the place where the next table may begin: with many tables, reading all of it after each one would take too long.
 */
function rest(stage: Stage, {type, end}: Block, from: number): number {
  let done = from
  while (done < end) {
    const to = type === 'paragraph' ? nextDrawn(stage.source, done, end) : end
    done = Math.max(to, run(stage, stage.part(done, to)))
  }
  return done
}

/**
 * Returns the start of the next line that may begin a table with lines or marks around it; the end when there is none.
 */
function nextDrawn(source: string, from: number, to: number): number {
  let above = from
  for (let at = nextLine(source, lineEnd(source, from, to), to); at < to; ) {
    const line = {start: at, end: lineEnd(source, at, to)}
    if (opensGrid(source, line)) return at
    if (opensWiki(source, line)) {
      const start = isAttributes(source, {start: above, end: lineEnd(source, above, to)}) ? above : at
      if (start > from) return start
    }
    above = at
    at = nextLine(source, line.end, to)
  }
  return to
}

function heading(stage: Stage, cursor: Cursor, block: Heading): number {
  stage.level = block.level
  const whole = wrappedHeading(stage, block, cursor)
  if (whole) {
    stage.out.push(whole)
    return 2
  }
  const isUnderlined = block.level < 3 && stage.source.charCodeAt(block.start) !== HASH
  return upTo(stage, cursor, block, isUnderlined ? underlinedTable(stage, block) : -1)
}

function code(stage: Stage, {blocks, at, next}: Cursor, block: Code): number {
  if (stage.hasGaps && spacedBelowCode(stage, block, next)) return 2
  if (at === 0 && next?.type === 'paragraph' && !isOfSection(stage) && centredLine(stage, block)) return 1
  const isRead = block.fenced ? fencedBlocks(stage, block, blocks[at - 1], next) : indentedBlocks(stage, block)
  if (!isRead) stage.out.push(block)
  return 1
}

function list(stage: Stage, cursor: Cursor, block: List): number {
  const parts = splitAtCounters(stage, block) ?? splitAtLabels(stage, block)
  if (parts) {
    addAll(stage.out, parts)
    return 1
  }
  const own = withoutYearLines(stage, block)
  return own === null ? 1 : dated(stage, own) || joinedSentence(stage, cursor, withoutPageNumbers(stage, own))
}

function dated(stage: Stage, block: List): number {
  const lines = datedLines(stage, block)
  if (lines) stage.out.push(lines)
  return lines ? 1 : 0
}

function withoutPageNumbers(stage: Stage, list: List): List {
  const numbers = pageNumbersIn(list)
  if (numbers.length === 0) return list
  for (const {start, end} of numbers) stage.note({code: 'block-style', kind: 'page-break', start, end, blocks: []})
  const items = list.items.filter(it => !numbers.includes(it))
  return makeList((items[0] as Item).start, (items.at(-1) as Item).end, false, items)
}

/** Whether the last heading names a section of items, so that the links below it are these items. */
function isOfSection({out, kindOf}: Stage): boolean {
  const last = out.at(-1)
  return last?.type === 'heading' && kindOf(last.content.text) === 'list'
}

/** Removes a block that is not content. */
function skip(stage: Stage, block: Block, kind: 'contents' | 'comment' = 'contents'): number {
  stage.out.push(makeComment(block.start, block.end))
  stage.note({code: 'block-style', kind, start: block.start, end: block.end, blocks: []})
  return 1
}

function paragraphs(stage: Stage, cursor: Cursor, block: Paragraph): number {
  const {source} = stage
  const {text} = block.content
  if (text === '' || isPageBreak(block)) return pageBreak(stage, block)
  if (isComment(text)) return skip(stage, block, 'comment')
  if (text.charCodeAt(0) === OPEN_BRACKET && callout(stage, block)) return 1
  if (source.charCodeAt(block.content.start) === OPEN_BRACKET && isContents(source, block)) return skip(stage, block)
  const end = drawnTable(stage, block)
  if (end >= 0) return upTo(stage, cursor, block, end)
  return (
    piped(stage, cursor, block) ||
    (stage.hasTabs ? tabbedTable(stage, cursor.blocks, cursor.at) : 0) ||
    (stage.hasGaps && text.includes('\n') && spacedTable(stage, block) ? 1 : 0) ||
    definitionList(stage, cursor.blocks, cursor.at) ||
    listTable(stage, cursor.blocks, cursor.at) ||
    joinedSentence(stage, cursor, block)
  )
}

/**
 * Reads a table with lines or marks around it, which may continue over blank lines. Returns its end; -1 when there is
 * none.
 */
function drawnTable(stage: Stage, block: Paragraph): number {
  const {text} = block.content
  if (mayHoldGrid(text)) return gridTable(stage, block)
  if (text === '|' || text.startsWith('|\n')) return openTable(stage, block)
  if (mayBeRuled(text)) return ruledTable(stage, block)
  return mayBeWiki(text) ? wikiTable(stage, block) : -1
}

/** Removes a paragraph of an image, or the mark of a page break. */
function pageBreak(stage: Stage, block: Paragraph | List): number {
  stage.out.push(makeComment(block.start, block.end))
  if (block.type === 'list' || block.content.text !== '')
    stage.note({code: 'block-style', kind: 'page-break', start: block.start, end: block.end, blocks: []})
  return 1
}

/** Reads paragraphs whose lines are rows with pipes. Returns 0 when they are not. */
function piped(stage: Stage, cursor: Cursor, block: Paragraph): number {
  if (!block.content.text.includes('|')) return 0
  const {blocks, at} = cursor
  // If they are not one table, each may still be a separate table.
  let count = at < cursor.apart ? 1 : Math.max(1, countPiped(blocks, at))
  let found = pipedTable(stage.source, blocks.slice(at, at + count) as Paragraph[], false)
  if (!found && count > 1) {
    cursor.apart = at + count
    count = 1
    found = pipedTable(stage.source, [block], false)
  }
  if (!found) return 0
  const {table, intro, kind} = found
  if (intro) stage.out.push(intro)
  stage.out.push(table)
  stage.note({code: 'broken-table', kind, start: table.start, end: table.end, blocks: [table]})
  return count
}
