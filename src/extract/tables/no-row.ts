import {isTotal} from '../../grammar/name-words.js'
import type {Row} from '../../read/blocks.js'
import {isSpelledOut, plain} from '../pieces.js'

/*
 * Recognises rows that are not values: the header again, as on a new page, and sums of the other rows. If a value looks
 * like such a row, the writer spells out one of its characters (`&#84;otal`).
 */

/** Whether a row repeats the header. */
export function repeatsHeader(source: string, row: Row, header: Row): boolean {
  return areNames(textsOf(row), textsOf(header)) && !hasSpelledOut(source, row)
}

/** Whether a row gives sums of the others and has no other text. */
export function isSum(source: string, row: Row): boolean {
  return areSums(textsOf(row)) && !hasSpelledOut(source, row)
}

/** Whether a character of a row is spelled out. The row is then a value, whatever it looks like. */
export function hasSpelledOut(source: string, {cells}: Row): boolean {
  return cells.some(cell => isSpelledOut(source, cell))
}

/** Whether the texts of a row are the names of the columns. */
export function areNames(texts: readonly string[], names: readonly string[]): boolean {
  return texts.length === names.length && texts.every((text, k) => isSame(text, names[k] as string))
}

function isSame(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase()
}

/** Whether the texts of a row are a word for a sum, and numbers. */
export function areSums(texts: readonly string[]): boolean {
  const [first, ...more] = texts.filter(text => text !== '')
  return first !== undefined && more.length > 0 && more.every(text => /\d/.test(text)) && isTotal(plain(first))
}

const COUNT = /^[\d\s.,%]*$/

/** Whether a category and the text beside it give the sum of the other rows. */
export function isSumOfGroups(category: string, text: string): boolean {
  return COUNT.test(text) && isTotal(plain(category))
}

function textsOf({cells}: Row): string[] {
  return cells.map(cell => cell.text)
}
