import {APPENDIX_OPENINGS, type AppendixComment, readAppendixComment} from '../../../markdown/notation.js'
import {type Line, linesBetween} from '../lines.js'

/*
 * Finds the appendix of a document. A comment above each text counts its lines, so that the text is kept whatever it
 * looks like. The writer puts texts there that would be read differently in their place.
 *
 *     <!-- outside the form, below a heading: 2 lines -->
 *
 *     ## Notes
 *
 *     ```
 *     ## Actors
 */

/** A text of the appendix. */
export interface AppendixText extends AppendixComment {
  readonly comment: Line
  /** The line of its heading, if there is one. */
  readonly heading: Line | null
  readonly start: number
  readonly end: number
}

/** The texts at the end of a document, in order. */
export interface Appendix {
  readonly start: number
  readonly texts: readonly AppendixText[]
}

/** A comment line and the text below it. */
interface Candidate {
  readonly text: AppendixText
  /** The index of the line after the text. */
  readonly next: number
}

/** A quick check whether there may be an appendix. */
export function mayHaveAppendix(source: string): boolean {
  return APPENDIX_OPENINGS.some(it => source.includes(it))
}

/** Returns the appendix at the end of a part of the source; null when there is none. */
export function findAppendix(source: string, from: number, to: number): Appendix | null {
  if (!mayHaveAppendix(source)) return null
  const lines = linesBetween(source, from, to)
  const candidates = new Map<number, Candidate>()
  // Searches from the end: a text is part of the appendix if the text after it is, or if the document ends after it.
  for (let at = lines.length - 1; at >= 0; at--) {
    const found = candidateAt(source, lines, at)
    if (!found) continue
    const next = pastBlank(source, lines, found.next)
    if (next === lines.length || candidates.has(next)) candidates.set(at, {...found, next})
  }
  // The text that was found last is the first one in the document.
  const texts: AppendixText[] = []
  for (let it = [...candidates.values()].at(-1); it; it = candidates.get(it.next)) texts.push(it.text)
  return texts[0] ? {start: texts[0].comment.start, texts} : null
}

function candidateAt(source: string, lines: readonly Line[], at: number): Candidate | null {
  const comment = lines[at] as Line
  if (!APPENDIX_OPENINGS.some(it => source.startsWith(it, comment.start))) return null
  const read = readAppendixComment(source.slice(comment.start, comment.end))
  if (!read || !isBlank(source, lines[at + 1])) return null
  const heading = read.headed ? (lines[at + 2] ?? null) : null
  if (read.headed && heading === null) return null
  const below = read.headed ? at + 3 : at + 1
  const last = lines[below + read.lines]
  if (read.lines === 0) return {text: {...read, comment, heading, ...endOf(heading ?? comment)}, next: below}
  const first = lines[below + 1]
  if (!first || !last || !isBlank(source, lines[below])) return null
  return {text: {...read, comment, heading, start: first.start, end: last.end}, next: below + 1 + read.lines}
}

function endOf({end}: Line): {start: number; end: number} {
  return {start: end, end}
}

function isBlank(source: string, line: Line | undefined): boolean {
  return line !== undefined && source.slice(line.start, line.end).trim() === ''
}

function pastBlank(source: string, lines: readonly Line[], at: number): number {
  let next = at
  while (isBlank(source, lines[next])) next++
  return next
}
