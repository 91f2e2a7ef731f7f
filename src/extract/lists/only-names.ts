import type {ListShape} from '../../form/shape.js'
import {isName} from '../../grammar/person.js'
import type {Text} from '../../read/blocks.js'
import {makeText} from '../../read/make.js'
import {plain} from '../pieces.js'
import {itemsOfParagraph} from './paragraph.js'

/*
 * Finds a list whose only item holds all its names: "- Ana, Bo, Eva".
 */

/** Fewer names may be one person: "Ana Reis, Harbour Board". */
const LEAST_NAMES = 3

/** One word without a capital: the handle of a person. */
const HANDLE = /^[\p{L}\d][\p{L}\d_.-]*$/u

type Listed = Pick<ListShape, 'of' | 'separator'>

/** Whether the only item of a list holds several names with commas between them. */
export function holdsOnlyNames(source: string, text: Text, {of, separator}: Listed): boolean {
  if (of.kind !== 'text' || separator !== ',' || !text.text.includes(',')) return false
  const {items} = itemsOfParagraph(source, text, {of, separator})
  const names = items.map(item => plain(item.text.text))
  return names.length >= LEAST_NAMES && names.some(isName) && names.every(name => isName(name) || HANDLE.test(name))
}

/** Whether values would be read so if they were written without escapes. */
export function areOnlyNames(items: readonly unknown[], section: Listed): boolean {
  const [item, other] = items
  if (typeof item !== 'string' || other !== undefined) return false
  return holdsOnlyNames(item, makeText(item, 0, item.length, null), section)
}
