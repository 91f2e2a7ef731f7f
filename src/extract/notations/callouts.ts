import type {Paragraph} from '../../read/blocks.js'
import {GREATER, isIndent} from '../../read/characters.js'
import {makeComment, makeParagraph} from '../../read/make.js'
import {isAtom, sliceText} from '../pieces.js'
import type {Stage} from './stage.js'

/*
 * Reads the mark of a callout, which gives the purpose of a quote, and a title beside the mark:
 *
 *     > [!important] Quotas
 *     > Quotas in all bays by 2026.
 */

const MARK = /^\[!\p{L}[\p{L}\d_-]{0,40}(?:\|[^\]\n]{0,40})?\][+-]?/u

/** Removes the mark of a callout from a paragraph; false when it has none. */
export function callout(stage: Stage, {start, end, content}: Paragraph): boolean {
  const {source} = stage
  const mark = MARK.exec(content.text)
  if (!mark || isAtom(content, 0) || !isQuoted(source, start)) return false
  const [{length}] = mark
  const rest = sliceText(source, content, length, content.text.length)
  const newline = content.text.indexOf('\n', length)
  const to = newline < 0 ? content.text.length : newline
  const title = sliceText(source, content, length, to)
  const marked = sliceText(source, content, 0, length)
  stage.note({code: 'block-style', kind: 'callout', start: marked.start, end: marked.end, blocks: []})
  if (rest.text === '') stage.out.push(makeComment(start, end))
  else if (title.text === '' || newline < 0) stage.out.push(makeParagraph(rest.start, end, rest))
  else {
    const text = sliceText(source, content, to, content.text.length)
    stage.out.push(makeParagraph(title.start, title.end, title), makeParagraph(text.start, end, text))
  }
  return true
}

/** Whether a quote begins on the line of a block, before the block. */
export function isQuoted(source: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && isIndent(source.charCodeAt(at))) at--
  return source.charCodeAt(at) === GREATER
}

/** The marks around a comment of Obsidian. */
const COMMENT = '%%'

/** Whether a paragraph is a comment of Obsidian: `%% text %%`. */
export function isComment(text: string): boolean {
  return text.startsWith(COMMENT) && text.length > 2 * COMMENT.length && text.indexOf(COMMENT, 1) === text.length - 2
}
