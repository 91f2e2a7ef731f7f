import type {Line} from './lines.js'

/*
 * The signs that distinguish the cells of a table without lines from text that blanks or tabs only align.
 */

/** What no first cell of a table is: a label, a bullet, a number. */
const NO_CELL = /[:：]\**$|^(?:[^\p{L}\p{N}]|\(?\p{L}?\d{0,3}[.)])$/u

const LONGEST_NAME = 40

/** Whether a part of a line is a label, a bullet or a number, which begins no row. */
export function isNoCell(source: string, {start, end}: Line): boolean {
  return NO_CELL.test(source.slice(start, end))
}

/** Whether a part of a line is a sentence, in which a wide blank is only a blank. */
export function isSentence(source: string, {start, end}: Line): boolean {
  return end - start > LONGEST_NAME && /[.!?]$|[.!?] \p{Lu}/u.test(source.slice(start, end))
}
