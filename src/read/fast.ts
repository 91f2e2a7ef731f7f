import {BAIL, type Bail, type Block, type Reader, type Reading} from './blocks.js'
import {begin, finish, unsure} from './fast/inline.js'
import {forget, LOST} from './fast/paragraph.js'
import {readBlocks} from './fast/scan.js'

const BYTE_ORDER_MARK = 0xfeff

/**
 * White space beyond Latin-1. The one pattern of this reader, as it costs nothing where nothing can match: engines
 * know that text without such characters holds none, and do not look.
 */
const wideBlank = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/**
 * Reads the subset of markdown that summaries are written in: headings, paragraphs, lists, tables, simple emphasis.
 *
 * Code, HTML, links, quotes, tabs and whatever else takes care to read are left to the reference reader. That is found
 * out before reading: a search for one character is far cheaper than a look at every character.
 */
export const readFast: Reader<Reading | Bail> = (source, from, to) => {
  if (to !== source.length || hasForeign(source, from)) return BAIL
  const text = hasLoneReturn(source, from) ? source.replace(LONE_RETURN, '\n') : source
  const start = text.charCodeAt(from) === BYTE_ORDER_MARK ? from + 1 : from
  begin(text, start)
  const blocks: Block[] = []
  const end = readBlocks(text, start, 0, 0, blocks)
  const sure = end !== LOST && !unsure
  finish()
  forget()
  return sure ? {blocks, stopped: -1} : BAIL
}

/** Whether a text holds anything that this reader leaves to the other. */
export function hasForeign(text: string, from: number): boolean {
  return (
    text.includes('`', from) ||
    hasTag(text, from) ||
    text.includes('\t', from) ||
    text.includes('\v', from) ||
    text.includes('\f', from) ||
    text.includes('\0', from) ||
    // Brackets are text where nothing follows them and nothing defines them.
    (text.includes(']', from) && (text.includes('](', from) || text.includes(']:', from))) ||
    wideBlank.test(text)
  )
}

/** Whether a `<` could open HTML or an autolink: before a blank, a digit or `=` it is itself. */
function hasTag(text: string, from: number): boolean {
  let at = text.indexOf('<', from)
  while (at >= 0) {
    const next = text.charCodeAt(at + 1)
    if (next !== 32 && next !== 61 && !(next >= 48 && next <= 57)) return true
    at = text.indexOf('<', at + 1)
  }
  return false
}

/** A carriage return that ends a line by itself. A line feed ends it as well, and is as long. */
const LONE_RETURN = /\r(?!\n)/g

export function hasLoneReturn(text: string, from: number): boolean {
  let at = text.indexOf('\r', from)
  while (at >= 0) {
    if (text.charCodeAt(at + 1) !== 10) return true
    at = text.indexOf('\r', at + 1)
  }
  return false
}
