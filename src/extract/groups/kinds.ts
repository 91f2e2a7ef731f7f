import type {GroupsShape} from '../../form/shape.js'
import {isSector, kindWords} from '../../grammar/name-words.js'

const kinds = new WeakMap<GroupsShape, ReadonlySet<string>>()

/** Returns the words of the names of the columns. */
function kindsOf(shape: GroupsShape): ReadonlySet<string> {
  let words = kinds.get(shape)
  if (!words) {
    words = new Set([...shape.values.names, ...shape.category.names].flatMap(kindWords))
    kinds.set(shape, words)
  }
  return words
}

/** Whether a text names a kind of the values in a section: "Political Actors", "Private sector". */
export function namesCategory(shape: GroupsShape, text: string): boolean {
  const words = kindWords(text)
  return (words.length > 1 && words.some(word => kindsOf(shape).has(word))) || isSector(text)
}
