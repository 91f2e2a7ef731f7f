import type {Line} from '../../lines.js'
import {linesOfPart, type Part} from '../wrapping.js'
import {type Fences, isAnchor, type Lines, type Mark} from './language.js'

/*
 * Finds the code of a document in another markup language, whose lines have no marks:
 *
 *     {code:rust}              ```
 *     # a comment              # a comment
 *     {code}                   ```
 */

/** A line outside code, or one that opens or closes code and has these marks. */
export interface MarkedLine extends Line {
  readonly text: string
  readonly marks: readonly Mark[] | null
}

/** More backticks than a fence in the code has. */
const FENCE = '``````'
/** Markdown reads this element. */
const ELEMENT = /^<pre/i

/** Yields the lines of a part that are not code. */
export function* linesOutside(part: Part, fences: Fences, lineEnding: string): Generator<MarkedLine> {
  let isCode = false
  let isElement = false
  for (const {start, end} of linesOfPart(part)) {
    const text = part.source.slice(start, end)
    const opening = isCode ? null : fences.opens.exec(text)
    if (!isCode && !opening) {
      yield {start, end, text, marks: null}
      continue
    }
    const from = opening?.[0].length ?? 0
    const closing = opening && from === text.trimEnd().length ? null : fences.closes.exec(text.slice(from))
    if (opening && closing) yield {start, end, text, marks: null}
    else if (opening) {
      isCode = true
      isElement = ELEMENT.test(text)
      const after = from === text.length ? '' : lineEnding
      yield {start, end, text, marks: isElement ? [] : [{start: 0, end: from, text: FENCE + after}]}
    } else if (closing) {
      isCode = false
      const before = closing.index === 0 ? '' : lineEnding
      const mark = {start: closing.index, end: text.length, text: before + FENCE}
      yield {start, end, text, marks: isElement ? [] : [mark]}
    }
  }
}

/** Returns the texts of the lines that are not code and not anchors. */
export function textsOutside(part: Part, fences: Fences): Lines {
  const texts: string[] = []
  for (const {text, marks} of linesOutside(part, fences, '')) if (!marks && !isAnchor(text)) texts.push(text)
  return texts
}
