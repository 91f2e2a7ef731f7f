import {TYPED_MARKERS} from '../../markdown/marks.js'
import type {Block, Code} from '../../read/blocks.js'
import {makeParagraph} from '../../read/make.js'
import {lineStart} from '../line-start.js'
import {isStrongThroughout, sliceText} from '../pieces.js'
import {firstOf, type Line, opensLine, withoutIndent} from './lines.js'
import {pipedTable} from './piped.js'
import {fencedRows} from './separated.js'
import type {NoteKind, Stage} from './stage.js'

/* Finds tables and lists that markdown reads as code, because they are indented by four spaces or are in a fence. */

/** The languages of fences that contain markdown or text. */
const LANGUAGES = new Set(['', 'markdown', 'md', 'gfm', 'text', 'txt', 'plaintext', 'plain', 'table'])

/** Replaces an indented block by the tables and lists in it; false when it is code. */
export function indentedBlocks(stage: Stage, code: Code): boolean {
  const {source} = stage
  if (!opensLine(source, code.start)) return false
  return readAgain(stage, code, {start: lineStart(source, code.start), end: code.end}, 'indented')
}

/** A line that is indented by fewer columns is not centred. */
const CENTRED = 8

/** Replaces the first block by a paragraph if it is only a centred line, as a program that reads PDF writes a title. */
export function centredLine(stage: Stage, code: Code): boolean {
  const {source} = stage
  const start = lineStart(source, code.start)
  const line = source.slice(start, code.end).trimEnd()
  if (code.fenced || firstOf(source, {start, end: code.end}) - start < CENTRED || /[\r\n]/.test(line)) return false
  const [block, other] = stage.inner(stage.view(withoutIndent(source, start, code.end).view), start, code.end)
  if (block?.type !== 'paragraph' || other) return false
  stage.out.push(makeParagraph(start, block.end, block.content))
  return true
}

/** Replaces a fence by the tables and lists in it, if there is no text beside it; false when it is code. */
export function fencedBlocks(stage: Stage, code: Code, before: Block | undefined, after: Block | undefined): boolean {
  const {source} = stage
  if (code.contentStart >= code.contentEnd || isProse(source, before) || isProse(source, after)) return false
  const info = source
    .slice(code.start, code.contentStart)
    .replace(/^[`~]+/, '')
    .trim()
    .toLowerCase()
  if (!LANGUAGES.has(info)) return false
  return readAgain(stage, code, {start: code.contentStart, end: code.contentEnd}, 'fenced') || databaseRows(stage, code)
}

/**
 * Reads the output of a database: names, a line of hyphens with `+` between the columns, rows, and the number of rows.
 * The number is read as text.
 */
function databaseRows(stage: Stage, code: Code): boolean {
  const {source} = stage
  const rows = fencedRows(source, code)
  const {text} = rows?.content ?? {text: ''}
  const [names = '', rule = ''] = text.split('\n', 2)
  if (!rows || !names.includes('|') || !RULE.test(rule)) return false
  const count = ROW_COUNT.exec(text)
  const content = count ? sliceText(source, rows.content, 0, count.index) : rows.content
  const found = pipedTable(source, [makeParagraph(content.start, content.end, content)], false)
  if (!found || found.intro) return false
  const below = count ? sliceText(source, rows.content, count.index + 1, text.length) : null
  const blocks = below ? [found.table, makeParagraph(below.start, below.end, below)] : [found.table]
  for (const block of blocks) stage.out.push(block)
  stage.note({code: 'table-style', kind: 'fenced', start: code.start, end: code.end, blocks})
  return true
}

/** The line below the names. */
const RULE = /^-+\+[-+]*$/
const ROW_COUNT = /\n\(\d{1,9} \p{L}{1,20}\)$/u

/** `Actors:`, `Main themes:` */
const LABEL = /^\S+(?: \S+){0,3}:$/

/** Whether a block is a paragraph of text, so that the code beside it may belong to it. A heading in bold is not. */
function isProse(source: string, block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const {content} = block
  const {text} = content
  if (!/[.!?:]$/.test(text) || LABEL.test(text)) return false
  const label = text.endsWith(':') ? sliceText(source, content, 0, text.length - 1) : content
  return !isStrongThroughout(source, label)
}

/** Whether all lines of a paragraph begin with bullets. */
function isTyped(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  return block.content.text.split('\n').every(line => TYPED_MARKERS.includes(line.charAt(0)) && line.charAt(1) === ' ')
}

function readAgain(stage: Stage, code: Code, {start: from, end: to}: Line, kind: NoteKind): boolean {
  const blocks = stage.inner(stage.view(withoutIndent(stage.source, from, to).view), from, to)
  if (blocks.length === 0 || !blocks.every(it => it.type === 'table' || it.type === 'list' || isTyped(it))) return false
  for (const block of blocks) stage.out.push(block)
  const isTable = blocks.some(block => block.type === 'table')
  stage.note({code: isTable ? 'table-style' : 'list-marker', kind, start: code.start, end: code.end, blocks})
  return true
}
