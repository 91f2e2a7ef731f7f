import {syntaxTree} from '@codemirror/language'
import type {EditorState} from '@codemirror/state'

/* Finds places in JSON while it is typed. The JSON may be incomplete. */

export type Node = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>

export interface Place {
  readonly from: number
  readonly to: number
}

/** The nodes of keys. */
export const KEY = 'PropertyName'

/** Returns the content of a string, or any other value as it is written. */
export function textOf({from, to}: Node, state: EditorState): string {
  const text = state.sliceDoc(from, to)
  try {
    return String(JSON.parse(text))
  } catch {
    return text.replace(/^"|"$/g, '')
  }
}

export function propertiesOf(object: Node): Node[] {
  return object.getChildren('Property')
}

export function keyOfProperty(property: Node, state: EditorState): string | null {
  const key = property.getChild(KEY)
  return key && textOf(key, state)
}

/** Returns the value of a property; null while there is none. */
export function valueNode({lastChild}: Node): Node | null {
  return lastChild === null || lastChild.type.isError || [KEY, ':'].includes(lastChild.name) ? null : lastChild
}

function elementAt(array: Node, index: number): Node | null {
  let at = -1
  for (let child = array.firstChild; child; child = child.nextSibling)
    if (!child.type.isError && !['[', ']', ','].includes(child.name) && ++at === index) return child
  return null
}

/**
 * Returns the place of a path: the value if it is short, otherwise its key. If the path does not exist, it is the part
 * of the path that exists. For an empty path it is the outermost bracket.
 */
export function placeOf(state: EditorState, path: readonly (string | number)[], isKey = false): Place {
  let node = syntaxTree(state).topNode.firstChild
  let place: Place = {from: node?.from ?? 0, to: Math.min((node?.from ?? 0) + 1, state.doc.length)}
  for (const [at, key] of path.entries()) {
    if (node === null) break
    if (typeof key === 'number') {
      node = elementAt(node, key)
      if (node !== null) place = node
      continue
    }
    // If a key occurs twice, the last one counts.
    const property = propertiesOf(node).findLast(it => keyOfProperty(it, state) === key)
    if (property === undefined) break
    node = valueNode(property)
    const isWrong = isKey && at === path.length - 1
    place =
      isWrong || node === null || ['Object', 'Array'].includes(node.name) ? (property.getChild(KEY) as Node) : node
  }
  return {from: place.from, to: place.to}
}

/** Returns the first place where a text breaks the rules of JSON. */
export function brokenPlace(state: EditorState): Place {
  let place: Place | null = null
  syntaxTree(state).iterate({
    enter({type, from, to}) {
      if (type.isError) place ??= {from, to}
      return place === null
    },
  })
  return place ?? {from: state.doc.length, to: state.doc.length}
}
