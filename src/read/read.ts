import {constructs} from './block/constructs.js'
import type {Reader} from './blocks.js'
import {Definer} from './inline/definer.js'
import {InlineReader} from './inline/inline.js'
import type {Definitions} from './inline/link.js'
import {Scanner} from './scanner.js'

const BYTE_ORDER_MARK = 0xfeff
const NONE: Definitions = new Map()

/** Reads all of CommonMark 0.31.2 and the tables of GFM, in time in proportion to the length. */
export const readBlocks: Reader = (source, from, to) => {
  // A slice of this kind is not a copy, and its offsets are those of the source.
  const text = to < source.length ? source.slice(0, to) : source
  const start = text.charCodeAt(from) === BYTE_ORDER_MARK ? from + 1 : from
  const inline = new InlineReader(text, start, definitionsOf(text, start))
  const scanner = new Scanner(text, start, inline, constructs)
  const blocks = scanner.read()
  const {stopped, quotes} = scanner
  return stopped < 0 ? {blocks, links: inline.links, quotes, stopped} : {...readBlocks(source, from, stopped), stopped}
}

/** The definitions of a text, which may be after what refers to them: they are looked for where there may be some. */
function definitionsOf(text: string, start: number): Definitions {
  if (!text.includes(']:', start)) return NONE
  const definer = new Definer(text)
  new Scanner(text, start, definer, constructs).read()
  return definer.definitions
}
