import type {Root} from 'mdast'
import {MAX_DEPTH} from '../blocks.js'

/*
 * Copies trees of other processors and their plugins, about which nothing is certain. The copy is safe to walk and to
 * write: known nodes have the fields of mdast, and places are within the source.
 */

/** The place of a node, in offsets of the source. */
interface Place {
  readonly start: {readonly offset: number}
  readonly end: {readonly offset: number}
}

/** A node with as few requirements as possible. */
export interface TreeNode {
  readonly type: string
  children?: TreeNode[]
  value?: string
  /** Absent when the node has no place in the source. */
  position?: Place
  depth?: unknown
  align?: unknown
  readonly alt?: unknown
  readonly identifier?: unknown
  readonly url?: unknown
  [key: string]: unknown
}

/**
 * A list and its item are two nodes, and so are a quote and its paragraph. Inline nodes may be nested as deeply again.
 */
const DEEPEST = MAX_DEPTH * 4

const FLOW_PARENTS = ['root', 'blockquote', 'listItem', 'footnoteDefinition']
const PHRASING_PARENTS = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference']
const PARENTS = new Set([...FLOW_PARENTS, ...PHRASING_PARENTS, 'list', 'table', 'tableRow'])
const LITERALS = new Set(['text', 'inlineCode', 'html', 'code'])
const VOID = ['thematicBreak', 'definition', 'break', 'image', 'imageReference', 'footnoteReference']
const KNOWN = new Set([...PARENTS, ...LITERALS, ...VOID])
const PHRASING = new Set([
  ...['text', 'inlineCode', 'break', 'image', 'imageReference', 'footnoteReference'],
  ...['emphasis', 'strong', 'delete', 'link', 'linkReference'],
])
/** The only children that these nodes may have. */
const ONLY_CHILD: Readonly<Record<string, string>> = {list: 'listItem', table: 'tableRow', tableRow: 'tableCell'}
/** The fields that these nodes have in mdast, whatever was given. */
const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ['link', ['url']],
  ['linkReference', ['identifier']],
  ['definition', ['identifier', 'url']],
])
const STRINGS = ['alt', 'url', 'title', 'lang', 'meta', 'label', 'identifier']

export function isKnown(node: TreeNode): boolean {
  return KNOWN.has(node.type)
}

/** Copies the blocks of a tree. A node that is not a root is read as the only child of a root. */
export function copyTree(tree: Readonly<{type: string}>, source: string): TreeNode[] {
  const node = new Copier(source).copy(tree) as TreeNode
  return node.type === 'root' ? (node.children as TreeNode[]) : flow([node])
}

/** Returns copied blocks as a tree. */
export function rootOf(children: readonly TreeNode[]): Root {
  return {type: 'root', children} as unknown as Root
}

class Copier {
  readonly #length: number
  /** micromark does not count a byte order mark. */
  readonly #shift: number
  readonly #above = new Set<unknown>()

  constructor(source: string) {
    this.#length = source.length
    this.#shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
  }

  /** Returns null for anything but a node, and for a node inside itself. */
  copy(given: unknown): TreeNode | null {
    if (!isNode(given) || this.#above.has(given)) return null
    const {type, children, value, position, ...rest} = given
    const copy = fields(type, rest)
    if (value !== undefined || LITERALS.has(type)) copy.value = typeof value === 'string' ? value : ''
    const place = this.#place(position)
    if (place) copy.position = place
    if (Array.isArray(children)) {
      this.#above.add(given)
      const copies = this.#above.size > DEEPEST ? [] : children.map(child => this.copy(child))
      this.#above.delete(given)
      copy.children = arrange(
        type,
        copies.filter(it => it !== null),
      )
    } else if (PARENTS.has(type)) copy.children = []
    return copy
  }

  #place(position: unknown): Place | null {
    const {start, end} = (position ?? {}) as {start?: {offset?: unknown}; end?: {offset?: unknown}}
    const from = start?.offset
    const to = end?.offset
    if (!Number.isInteger(from) || !Number.isInteger(to)) return null
    const place = {start: {offset: Number(from) + this.#shift}, end: {offset: Number(to) + this.#shift}}
    const inside = place.start.offset >= 0 && place.end.offset <= this.#length
    return inside && place.start.offset <= place.end.offset ? place : null
  }
}

function isNode(value: unknown): value is Record<string, unknown> & {type: string} {
  return typeof value === 'object' && value !== null && typeof (value as {type?: unknown}).type === 'string'
}

function fields(type: string, rest: Readonly<Record<string, unknown>>): TreeNode {
  const kept: TreeNode = {...rest, type}
  for (const name of STRINGS) if (name in kept && typeof kept[name] !== 'string') delete kept[name]
  for (const name of REQUIRED.get(type) ?? []) kept[name] ??= ''
  if (type === 'heading') kept.depth = Math.min(6, Math.max(1, Math.trunc(Number(kept.depth)) || 1))
  if (type === 'table' && !Array.isArray(kept.align)) delete kept.align
  return kept
}

function arrange(type: string, children: TreeNode[]): TreeNode[] {
  const only = ONLY_CHILD[type]
  if (only) return children.map(child => (child.type === only ? child : wrapped(only, [child])))
  return FLOW_PARENTS.includes(type) ? flow(children) : children
}

function wrapped(type: string, children: TreeNode[]): TreeNode {
  return {type, children: arrange(type, children)}
}

/**
 * Returns nodes as blocks: text between blocks becomes a paragraph, and a node that only groups others is replaced by
 * these.
 */
function flow(nodes: readonly TreeNode[]): TreeNode[] {
  const blocks: TreeNode[] = []
  let phrases: TreeNode[] = []
  const flush = () => {
    if (phrases.length > 0) blocks.push({type: 'paragraph', children: phrases, ...hull(phrases)})
    phrases = []
  }
  for (const node of nodes.flatMap(unwrap)) {
    if (PHRASING.has(node.type)) phrases.push(node)
    else {
      flush()
      blocks.push(node)
    }
  }
  flush()
  return blocks
}

/** Returns the children of an unknown node without text. Plugins group sections in such nodes. */
function unwrap(node: TreeNode): TreeNode[] {
  const {children, position} = node
  if (isKnown(node) || !children || children.length === 0) return [node]
  const inside = hull(children).position
  const same = inside?.start.offset === position?.start.offset && inside?.end.offset === position?.end.offset
  return same || !position ? children.flatMap(unwrap) : [node]
}

/** Returns the range from the first to the last of some nodes; none unless all of them have a place. */
export function hull(nodes: readonly TreeNode[]): {position?: Place} {
  const places = nodes.map(node => node.position)
  const [first] = places
  const last = places.at(-1)
  return first && last && places.every(Boolean) ? {position: {start: first.start, end: last.end}} : {}
}
