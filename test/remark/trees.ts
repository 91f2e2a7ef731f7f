import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const plain = unified().use(remarkParse).freeze()
const gfm = unified().use(remarkParse).use(remarkGfm).freeze()

/** The trees that processors make of a text. */
export const parsers: Readonly<Record<'remark-parse' | 'remark-gfm', (text: string) => Root>> = {
  'remark-parse': text => plain.parse(text),
  'remark-gfm': text => gfm.parse(text),
}

/** Removes all positions, because generated trees have none. */
export function strip<T extends Nodes>(node: T): T {
  delete node.position
  if ('children' in node) for (const child of node.children) strip(child)
  return node
}
