import {replacement} from '../source.js'
import type {Edit} from '../types.js'
import {lineTextStart} from './line-start.js'
import {lineEnd} from './notations/lines.js'

/*
 * Writes blocks in the place of others. The markers of a quote are put before each line, and no text above or below
 * becomes part of the blocks.
 */

/** The text before a block on its line, if it consists of spaces and quote markers. */
const PREFIX = /^[ \t>]*$/

/** A heading with hashes ends on its line, and ends every block above it. */
const HASHED = /^#{1,6}(?:[ \t]|$)/

/** The indentation of the text of a list item after its marker. */
const ITEM_INDENT = 2

/** Returns the text before an offset on its line; null when it contains text or a list marker. */
export function prefixAt(source: string, at: number): string | null {
  const prefix = source.slice(lineTextStart(source, at), at)
  return PREFIX.test(prefix) ? prefix : null
}

/** Returns markdown with a prefix before each of its lines except the first. */
export function prefixed(markdown: string, prefix: string): string {
  if (prefix === '') return markdown
  const lines = markdown.split(/\r\n|\r|\n/)
  return lines.map((line, at) => (at === 0 ? line : (line === '' ? prefix.trimEnd() : prefix) + line)).join('\n')
}

/**
 * Returns the separator between a block and the text below it: a line break if a blank line is missing; null when text
 * follows on the line.
 */
export function gapBelow(source: string, end: number): string | null {
  const below = belowOf(source, end)
  return below && (below.isNext && !HASHED.test(below.text) ? '\n' : '')
}

/**
 * Returns the edits that write blocks in the place of others; null when text shares their lines or would become part of
 * them.
 */
export function replaceBlock(source: string, start: number, end: number, markdown: string): Edit[] | null {
  const prefix = prefixAt(source, start)
  if (prefix === null) return null
  const below = belowOf(source, end)
  if (below === null) return null
  const isList = lastLine(markdown).startsWith('- ')
  if (isList && joinsItem(below, prefix)) return null
  const above = textAbove(source, start)
  const opens = !markdown.startsWith('- ') && above !== '' && !HASHED.test(above)
  const closes = below.isNext && !HASHED.test(below.text)
  const bare = prefix.trimEnd()
  const content = prefixed(markdown, prefix) + (closes ? `\n${bare}` : '')
  return [
    opens
      ? replacement(lineTextStart(source, start), end, `${bare}\n${prefix}${content}`)
      : replacement(start, end, content),
  ]
}

/** Whether the text below a list would become part of its last item if the marker were as short as possible. */
export function opensBelow(source: string, {start, end}: {readonly start: number; readonly end: number}): boolean {
  const prefix = prefixAt(source, start)
  const below = belowOf(source, end)
  return prefix === null || below === null || joinsItem(below, prefix)
}

function joinsItem({text, indent}: Below, prefix: string): boolean {
  return text !== '' && indent >= indentOf(prefix) + ITEM_INDENT
}

function lastLine(markdown: string): string {
  return markdown.slice(markdown.lastIndexOf('\n') + 1)
}

/** Returns the text of the line above, without spaces and quote markers; empty when there is none. */
function textAbove(source: string, at: number): string {
  const start = lineTextStart(source, at)
  if (start === 0) return ''
  const end = source[start - 1] === '\n' && source[start - 2] === '\r' ? start - 2 : start - 1
  return withoutQuote(source.slice(lineTextStart(source, end), end)).trim()
}

/** The next line that is not blank. */
interface Below {
  readonly text: string
  readonly indent: number
  /** Whether there is no blank line before it. */
  readonly isNext: boolean
}

/** Returns the next text below an offset; null when more text follows on its line. */
function belowOf(source: string, offset: number): Below | null {
  let at = lineEnd(source, offset, source.length)
  if (source.slice(offset, at).trim() !== '') return null
  let isNext = true
  while (at < source.length) {
    const from = source[at] === '\r' && source[at + 1] === '\n' ? at + 2 : at + 1
    at = lineEnd(source, from, source.length)
    const line = source.slice(from, at)
    const text = withoutQuote(line).trim()
    if (text !== '') return {text, indent: indentOf(line), isNext}
    isNext = false
  }
  return {text: '', indent: 0, isNext: false}
}

const QUOTE = /^(?: {0,3}>)+/

function withoutQuote(line: string): string {
  return line.replace(QUOTE, '')
}

/** Returns the indentation of a line after its quote markers. */
function indentOf(line: string): number {
  const [blanks] = /^[ \t]*/.exec(withoutQuote(line)) as RegExpExecArray
  return blanks.replaceAll('\t', '    ').length
}
