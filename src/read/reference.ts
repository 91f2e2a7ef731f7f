import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {Reader} from './blocks.js'
import {withinBounds} from './bounds.js'
import {findTooDeep} from './depth.js'
import {blocksFromTree} from './tree.js'

const BYTE_ORDER_MARK = 0xfeff

/** Tables alone: the rest of GFM takes "~20%" for strikethrough and costs half the time again. */
function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), withinBounds()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(tables).freeze()

/** Reads with remark-parse and GFM tables: what counts as a list or a table is what CommonMark and GFM say. */
export const readReference: Reader = (text, from, to) => {
  const stopped = findTooDeep(text, from, to)
  const part = text.slice(from, stopped < 0 ? to : stopped)
  // micromark skips a byte order mark without counting it.
  const shift = from + (part.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0)
  return {blocks: blocksFromTree(processor.parse(part), text, shift), stopped}
}
