import {APPENDIX_OPENINGS, type AppendixComment, readAppendixComment} from '../../../markdown/notation.js'
import {type Line, linesBetween} from '../lines.js'

/*
 * The appendix of a document: texts whose lines are counted by a comment above them, so that they are kept whatever they
 * look like. The writer puts a text there that would be read differently in its place.
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
  /** The line of its heading, if it has one. */
  readonly heading: Line | null
  readonly start: number
  readonly end: number
}

/** The texts at the end of a document, in order. */
export interface Appendix {
  readonly start: number
  readonly texts: readonly AppendixText[]
}

/** A line of a comment, and what is below it. */
interface Candidate {
  readonly text: AppendixText
  /** The index of the line behind it. */
  readonly next: number
}

/** A quick look: whether there may be an appendix. */
export function mayHaveAppendix(source: string): boolean {
  return APPENDIX_OPENINGS.some(it => source.includes(it))
}

/** Finds the appendix of a part of the source, which reaches to its end; null when it has none. */
export function findAppendix(source: string, from: number, to: number): Appendix | null {
  if (!mayHaveAppendix(source)) return null
  const lines = linesBetween(source, from, to)
  const candidates = new Map<number, Candidate>()
  // From the end on: the texts reach to the end of the document when what is behind each of them does.
  for (let at = lines.length - 1; at >= 0; at--) {
    const found = candidateAt(source, lines, at)
    if (!found) continue
    const next = pastBlank(source, lines, found.next)
    if (next === lines.length || candidates.has(next)) candidates.set(at, {...found, next})
  }
  // The last one that was found is the first of the document.
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
