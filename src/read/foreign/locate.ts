import {align} from './align.js'
import {hull, type TreeNode} from './copy.js'

/**
 * Whether a block, with all its contents, is in the source as the tree has it. After plugins that split texts (line
 * breaks, mentions, addresses), parts have no place. They get their place back here if the source still has them.
 */
export function isLocated(node: TreeNode, source: string, quotes = 0): boolean {
  const {type, children = [], position} = node
  if (!position) return false
  if (type === 'paragraph' || type === 'heading' || type === 'tableCell') {
    return new Locator(source, quotes).all(children, position.start.offset, position.end.offset)
  }
  return children.every(child => isLocated(child, source, type === 'blockquote' ? quotes + 1 : quotes))
}

class Locator {
  readonly #source: string
  readonly #quotes: number

  constructor(source: string, quotes: number) {
    this.#source = source
    this.#quotes = quotes
  }

  /** Whether these inline nodes follow each other within a part of the source. */
  all(nodes: readonly TreeNode[], from: number, to: number): boolean {
    const bounds = boundsOf(nodes, to)
    let at = from
    for (const [k, node] of nodes.entries()) {
      if (!node.position) this.#find(node, at, bounds[k] as number)
      if (!node.position) return false
      const {start, end} = node.position
      if (start.offset < at || end.offset > to || !this.#isWritten(node, start.offset, end.offset)) return false
      at = end.offset
    }
    return true
  }

  #isWritten(node: TreeNode, start: number, end: number): boolean {
    if (node.children) return this.all(node.children, start, end)
    if (node.type !== 'text') return true
    const value = node.value as string
    const written = {source: this.#source, start, end, quotes: this.#quotes}
    // Nothing is decoded in an address.
    return align({...written, spelling: 'text'}, value) || align({...written, spelling: 'raw'}, value)
  }

  /** Finds a node where it can be, and sets its place. */
  #find(node: TreeNode, from: number, to: number): void {
    const {children, value} = node
    if (children) {
      let at = from
      for (const child of children) {
        if (!child.position) this.#find(child, at, to)
        at = child.position?.end.offset ?? at
      }
      Object.assign(node, children.length > 0 ? hull(children) : place(from, from))
    } else if (node.type === 'break') Object.assign(node, place(from, from))
    else if (value !== undefined) {
      let at = from
      while (at + value.length <= to && !this.#source.startsWith(value, at)) at++
      if (at + value.length <= to) Object.assign(node, place(at, at + value.length))
    }
  }
}

/** Returns the end of the possible range of each node: the start of the next node with a place. */
function boundsOf(nodes: readonly TreeNode[], to: number): number[] {
  const bounds: number[] = []
  let bound = to
  for (let k = nodes.length - 1; k >= 0; k--) {
    bounds[k] = bound
    bound = nodes[k]?.position?.start.offset ?? bound
  }
  return bounds
}

function place(start: number, end: number): Pick<TreeNode, 'position'> {
  return {position: {start: {offset: start}, end: {offset: end}}}
}
