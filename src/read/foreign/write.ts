import {type Definitions, labelKey, type Target} from '../inline/link.js'
import {isKnown, rootOf, type TreeNode} from './copy.js'
import {
  gfmFootnoteToMarkdown,
  gfmStrikethroughToMarkdown,
  gfmTableToMarkdown,
  gfmTaskListItemToMarkdown,
  type Handle,
  type Options,
  toMarkdown,
  type Unsafe,
} from './packages.js'

/** Returns the targets of the definitions in a tree, by the keys of their identifiers. */
export function definitionsOf(nodes: readonly TreeNode[]): Definitions {
  const found = new Map<string, Target>()
  const visit = (node: TreeNode) => {
    if (node.type === 'definition') {
      const key = keyOf(node)
      const {url, title} = node
      const target = {url: typeof url === 'string' ? url : '', title: typeof title === 'string' ? title : null}
      if (!found.has(key)) found.set(key, target)
    }
    node.children?.forEach(visit)
  }
  nodes.forEach(visit)
  return found
}

function keyOf({identifier}: TreeNode): string {
  return labelKey(typeof identifier === 'string' ? identifier : '')
}

/**
 * Returns a block without a place in the source as markdown, so that it can be read. Characters are escaped only where
 * necessary, because an escape means literal text.
 */
export function writeBlock(node: TreeNode, definitions: Definitions): string {
  const known = prepare(node, definitions)
  return toMarkdown(rootOf(known), OPTIONS).replace(/\n$/, '')
}

/** Returns a node as mdast nodes that need no other node: the targets replace references. */
function prepare(node: TreeNode, definitions: Definitions): TreeNode[] {
  const children = node.children?.flatMap(child => prepare(child, definitions))
  if (node.type === 'linkReference')
    return [{type: 'link', url: definitions.get(keyOf(node))?.url ?? '', children: children as TreeNode[]}]
  if (node.type === 'imageReference')
    return [{type: 'image', url: definitions.get(keyOf(node))?.url ?? '', alt: node.alt ?? ''}]
  if (isKnown(node)) return [children ? {...node, children} : node]
  if (node.type === 'yaml') return [{type: 'html', value: `---\n${node.value}\n---`}]
  // Other nodes are replaced by their children, or by their text.
  if (children) return children
  return node.value === undefined ? [] : [{type: 'html', value: node.value}]
}

/**
 * Whether a rule for escapes is stricter than needed here. Not every bracket starts a link, and not every ampersand a
 * reference. No tilde strikes anything out. Hashes without a space are not a heading. A pipe or a colon at the start of
 * a line at most makes a table of text that looks like one.
 */
function isTooCareful({character, atBreak}: Unsafe): boolean {
  return '[~&'.includes(character) || (atBreak === true && '|:#'.includes(character))
}

const MINIMUM: readonly Unsafe[] = [
  {character: '[', after: '[^\\]]*\\][(:]', inConstruct: 'phrasing'},
  {character: '&', after: '#?[A-Za-z0-9]+;', inConstruct: 'phrasing'},
  {atBreak: true, character: '#', after: '#{0,5}(?:[\\t\\r\\n ]|$)'},
]

const text: Handle = (node: {value: string}, _parent, state, info) => {
  if (!state.unsafe.includes(MINIMUM[0] as Unsafe))
    state.unsafe = [...state.unsafe.filter(it => !isTooCareful(it)), ...MINIMUM]
  return state.safe(node.value, info)
}

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  listItemIndent: 'one',
  handlers: {text},
  extensions: [
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({tablePipeAlign: false}),
    gfmTaskListItemToMarkdown(),
  ],
}
