import {isOpenComment} from '../../read/block/html.js'
import type {Block} from '../../read/blocks.js'
import {makeComment} from '../../read/make.js'
import {type Token, Tokenizer} from './html-tokens.js'
import {HtmlWalk} from './html-walk.js'
import {lineEnd, opensLine} from './lines.js'
import type {Stage} from './stage.js'

/*
 * Replaces HTML blocks by the blocks that they stand for:
 *
 *     <h2>Actors</h2>                          a heading
 *     <ul><li>City of A</li></ul>              a list
 *     <table>…</table>                         a table
 *     <p>Text</p>                              a paragraph
 *     <details><summary>Actors</summary>       a heading; the rest is markdown
 *     <div>                                    nothing; its content is markdown
 *
 * In markdown, HTML ends at a blank line. Here a table or list continues to its end.
 */

/** Elements that continue over blank lines. */
const LONG = new Set(['table', 'ul', 'ol', 'dl'])

/**
 * Replaces an HTML block by the blocks that it stands for. Returns the end of the HTML; -1 when the block is not
 * changed.
 */
export function htmlBlocks(stage: Stage, block: Block): number {
  // In a quote or an item, lines of the source have marks before them.
  if (!opensLine(stage.source, block.start) && lineEnd(stage.source, block.start, block.end) < block.end) return -1
  if (isOpenComment(stage.source.slice(block.start, block.end))) return -1
  const tokens = tokensOf(stage, block)
  const end = Math.max(block.end, tokens.at(-1)?.end ?? block.end)
  const walk = new HtmlWalk(stage, tokens)
  const blocks = walk.read()
  if (!walk.known) return -1
  if (blocks.length === 0) stage.out.push(makeComment(block.start, end))
  for (const it of blocks) stage.out.push(it)
  for (const {code, kind, block: made} of walk.notes)
    stage.note({code, kind, start: made.start, end: made.end, blocks: [made]})
  return end
}

/** Returns the tokens of an HTML block, including the rest of it below a blank line. */
function tokensOf(stage: Stage, block: Block): Token[] {
  const tokens: Token[] = []
  const tokenizer = new Tokenizer(stage.source, block.start, stage.to)
  let depth = 0
  let inside = 0
  for (let token = tokenizer.next(); token; token = tokenizer.next()) {
    if (token.start >= block.end && depth <= 0) break
    if (token.start < block.end) inside = tokens.length + 1
    if (token.start >= block.end && stage.unclosed) break
    tokens.push(token)
    if (LONG.has(token.name)) depth += token.type === 'open' ? 1 : -1
  }
  if (depth > 0) {
    stage.unclosed = true
    tokens.length = inside
  }
  return ended(tokens, block.end)
}

/** Shortens a last text token that extends beyond the end of its block. */
function ended(tokens: Token[], end: number): Token[] {
  const last = tokens.at(-1)
  if (last?.type !== 'text' || last.end <= end || last.start >= end) return tokens
  tokens[tokens.length - 1] = {...last, end}
  return tokens
}
