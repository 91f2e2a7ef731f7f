import {syntaxTree} from '@codemirror/language'
import type {EditorState} from '@codemirror/state'

/* Places in JSON as it is typed, whole or not. */

export type Node = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>

export interface Place {
  readonly from: number
  readonly to: number
}

/** The nodes of keys. */
export const KEY = 'PropertyName'

/** The text of a string, or of any other value as it is. */
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

/** The value of a property; null while there is none. */
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
 * Where a path is: a value that fits a glance, else its key. Of a path that leads nowhere the part that is there; of
 * an empty one the bracket that everything is in.
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
    // Of keys that are given twice the last one counts.
    const property = propertiesOf(node).findLast(it => keyOfProperty(it, state) === key)
    if (property === undefined) break
    node = valueNode(property)
    const isWrong = isKey && at === path.length - 1
    place =
      isWrong || node === null || ['Object', 'Array'].includes(node.name) ? (property.getChild(KEY) as Node) : node
  }
  return {from: place.from, to: place.to}
}

/** Where a text stops being JSON. */
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
