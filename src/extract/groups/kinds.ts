import type {GroupsShape} from '../../form/shape.js'
import {isSector, kindWords} from '../../grammar/name-words.js'
import {oncePer} from '../../grammar/once.js'

/** Returns the words in the names of the columns. */
const wordsOfColumns = oncePer(
  ({values, category}: GroupsShape) => new Set([...values.names, ...category.names].flatMap(kindWords)),
)

/** Whether a text names a kind of the values in a section: "Political Actors", "Private sector". */
export function namesCategory(shape: GroupsShape, text: string): boolean {
  const words = kindWords(text)
  return (words.length > 1 && words.some(word => wordsOfColumns(shape).has(word))) || isSector(text)
}
