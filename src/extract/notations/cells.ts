import {BULLET_LETTERS} from '../../markdown/marks.js'
import type {Line} from './lines.js'

/* Distinguishes the cells of a table without lines from text that is only aligned by spaces or tabs. */

/** Texts that are never the first cell of a row: a label, a bullet, a number. */
const NO_CELL = new RegExp(
  `[:：]\\**$|^(?:[^\\p{L}\\p{N}]{1,3}|[${BULLET_LETTERS}]|\\(?(?:\\p{L}?\\d{0,3}|[ivx]{1,4})[./)]-?)$`,
  'u',
)

const LONGEST_NAME = 40

/** Whether a part of a line is a label, a bullet or a number, which cannot begin a row. */
export function isNoCell(source: string, {start, end}: Line): boolean {
  return NO_CELL.test(source.slice(start, end))
}

/** Whether a part of a line is a sentence. A wide gap in it does not separate cells. */
export function isSentence(source: string, {start, end}: Line): boolean {
  return end - start > LONGEST_NAME && /[.!?]$|[.!?] \p{Lu}/u.test(source.slice(start, end))
}
