import type {Text} from '../../read/blocks.js'
import {sliceText} from '../pieces.js'

/* Cuts parts out of a line that is a row of a table. */

/** The characters that may come before a label within a line. */
export const BEFORE_LABEL = ';,.:|·–—-→([\n'
/** The characters that end a part after a separator or bracket. */
const CLOSING = ' \t\n;:,|·–—→([-'
/** The opening bracket for each closing bracket. */
const OPENING: Readonly<Record<string, string>> = {')': '(', ']': '['}

/** Returns a part of a line without the separators around it. */
export function cutPart(source: string, text: Text, from: number, to: number): Text {
  const whole = text.text
  let start = from
  while (start < to && (BEFORE_LABEL.includes(whole.charAt(start)) || whole.charAt(start) === ' ')) start++
  let end = to
  while (end > start && CLOSING.includes(whole.charAt(end - 1))) end--
  // Removes the full stop of a sentence before a label, and the closing bracket around labels.
  const isBeforeLabel = to < whole.length && whole.charAt(to) === '.'
  const open = OPENING[whole.charAt(end - 1)]
  if (open && !whole.slice(start, end).includes(open)) end--
  else if (whole.charAt(end - 1) === '.' && (isBeforeLabel || /^\p{L}+\.$|\d\.$/u.test(whole.slice(start, end)))) end--
  return sliceText(source, text, start, Math.max(start, end))
}
