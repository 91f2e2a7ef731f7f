import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {type Extract, Outline} from './fields.js'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** Returns the tree of a document. */
export const parse = (markdown: string): Root => processor.parse(markdown)

export const extract: Extract = markdown => {
  const outline = new Outline()
  for (const node of parse(markdown).children) {
    if (node.type === 'heading') outline.heading(node.depth, textOf(node))
    else if (node.type === 'paragraph') outline.paragraph(textOf(node))
    else if (node.type === 'list') for (const item of node.children) outline.item(textOf(item))
    else if (node.type === 'table') {
      for (const row of node.children.slice(1)) outline.row(row.children.map(cell => textOf(cell)))
    }
  }
  return outline.fields
}
