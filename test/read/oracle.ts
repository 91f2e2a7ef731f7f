import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {codeIndented, list} from 'micromark-core-commonmark'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {Construct, Extension} from 'micromark-util-types'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {Reader} from '../../src/read/blocks.js'
import {copyTree} from '../../src/read/foreign/copy.js'
import {readTree} from '../../src/read/foreign/tree.js'
import {definitionsOf} from '../../src/read/foreign/write.js'

const BYTE_ORDER_MARK = 0xfeff

/**
 * Containers that open in one line after each other: the first may end a paragraph, and the next has none before it.
 */
const nestedList: Construct = {
  ...list,
  tokenize(effects, ok, nok) {
    const opened = this.events.findLast(([, token]) => token.type !== 'linePrefix')?.[1]
    const prefix = opened?.type === 'listItemPrefix' || opened?.type === 'blockQuotePrefix'
    if (prefix && opened.end.line === this.now().line) this.interrupt = false
    return list.tokenize.call(this, effects, ok, nok)
  },
}

/** A list may follow indented code, as it is not a paragraph. The last construct decides. */
const indentedCode: Construct = {...codeIndented, partial: true}

const BULLETS = [42, 43, 45]
const DIGITS = [48, 49, 50, 51, 52, 53, 54, 55, 56, 57]
const BLANKS = [-2, -1, 32]

/** Differences between micromark and the specification that can be corrected from outside. */
const corrections: Extension = {
  document: Object.fromEntries([...BULLETS, ...DIGITS].map(code => [code, nestedList])),
  flowInitial: Object.fromEntries(BLANKS.map(code => [code, indentedCode])),
}

function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), corrections]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(tables).freeze()

/** Reads with remark-parse and GFM tables. */
export const readOracle: Reader = (text, from, to) => {
  const part = text.slice(from, to)
  // micromark skips a byte order mark without counting it.
  const shift = from + (part.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0)
  const tree = processor.parse(part)
  return {...readTree(tree, text, shift, definitionsOf(copyTree(tree, part))), stopped: -1}
}
