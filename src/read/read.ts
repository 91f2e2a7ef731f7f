import {constructs} from './block/constructs.js'
import type {Reader, Reading} from './blocks.js'
import {Definer} from './inline/definer.js'
import {InlineReader} from './inline/inline.js'
import type {Definitions} from './inline/link.js'
import {Scanner} from './scanner.js'

const BYTE_ORDER_MARK = 0xfeff
const NONE: Definitions = new Map()

/** Reads CommonMark 0.31.2 and the tables of GFM. The time is linear in the length. */
export const readBlocks: Reader = (source, from, to) => read(source, from, to, null)

/** Returns a reader for parts of a document with these definitions. */
export function readerWith(definitions: Definitions): Reader {
  return (source, from, to) => read(source, from, to, definitions)
}

function read(source: string, from: number, to: number, known: Definitions | null): Reading {
  // Such a slice is not a copy, and its offsets are those of the source.
  const text = to < source.length ? source.slice(0, to) : source
  const start = text.charCodeAt(from) === BYTE_ORDER_MARK ? from + 1 : from
  const inline = new InlineReader(text, start, known ?? definitionsOf(text, start))
  const scanner = new Scanner(text, start, inline, constructs)
  const blocks = scanner.read()
  const {stopped, quotes} = scanner
  return stopped < 0 ? {blocks, links: inline.links, quotes, stopped} : {...read(source, from, stopped, known), stopped}
}

/**
 * Returns the definitions of a text. They may come after the links that use them, so they are found first, if there may
 * be any.
 */
export function definitionsOf(text: string, start: number): Definitions {
  if (!text.includes(']:', start)) return NONE
  const definer = new Definer(text)
  new Scanner(text, start, definer, constructs).read()
  return definer.definitions
}
