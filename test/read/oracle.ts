import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {Reader} from '../../src/read/blocks.js'
import {readTree} from '../../src/read/foreign/tree.js'
import {definitionsOf} from '../../src/read/foreign/write.js'

const BYTE_ORDER_MARK = 0xfeff

function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(tables).freeze()

/** Reads with remark-parse and GFM tables. */
export const readOracle: Reader = (text, from, to) => {
  const part = text.slice(from, to)
  // micromark skips a byte order mark without counting it.
  const shift = from + (part.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0)
  const tree = processor.parse(part)
  return {...readTree(tree, text, shift, definitionsOf(tree.children)), stopped: -1}
}
