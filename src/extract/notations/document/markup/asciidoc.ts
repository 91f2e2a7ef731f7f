import {linesOfPart, type Part} from '../wrapping.js'
import {fence, hashed, type Language, marksOf, nested, whole} from './language.js'

/*
 * AsciiDoc. A converter may write the title with two signs, because the first level is that of a book:
 *
 *     = Ice Accord             == Ice Accord
 *
 *     [[commitments]]
 *     == Commitments           === Commitments
 *
 *     . Nine ferries           . Nine ferries
 */
export const asciidoc: Language = {
  opens: (line, part) => {
    const title = ANCHOR.test(line) ? firstHeading(part) : line
    return /^=[ \t]+\S/.test(title) || (TITLE_OF_PART.test(title) && isAlone(part))
  },
  marksIn: part => {
    const deeper = firstHeading(part).startsWith('==') ? -1 : 0
    return text =>
      ANCHOR.test(text)
        ? [whole(text, '')]
        : marksOf(
            hashed(text, /^(={1,6})[ \t]+\S/, deeper) ??
              nested(text, /^(\*{2,5})[ \t]+\S/, '*') ??
              nested(text, /^(\.{1,5})[ \t]+\S/, '1.') ??
              fence(text, /^(?:-{4,}|\.{4,})[ \t]*$/),
            // A line break of AsciiDoc.
            / \+$/.test(text) ? {start: text.length - 1, end: text.length, text: ' '} : null,
          )
  },
}

const ANCHOR = /^\[(?:\[[^\s[\]]{1,200}\]|#[^\s[\]]{1,200})\][ \t]*$/

/** Returns the first line that is not blank and not the anchor of a heading. */
function firstHeading(part: Part): string {
  for (const {start, end} of linesOfPart(part)) {
    const text = part.source.slice(start, end)
    if (text.trim() !== '' && !ANCHOR.test(text)) return text
  }
  return ''
}

/** A title at the level of a section. */
const TITLE_OF_PART = /^==[ \t]+\S/

/** Whether the first line is the only heading of its level, and no heading is one of markdown. */
function isAlone(part: Part): boolean {
  let count = 0
  for (const {start, end} of linesOfPart(part)) {
    const text = part.source.slice(start, end)
    if (/^#{1,6} /.test(text) || /^={1,6}[^=].*[^=]=+[ \t]*$/.test(text)) return false
    if (TITLE_OF_PART.test(text)) count++
  }
  return count === 1
}
