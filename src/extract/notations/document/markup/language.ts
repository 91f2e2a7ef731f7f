import type {Line} from '../../lines.js'
import type {Part} from '../wrapping.js'

/** A part of a line, and its text in markdown. Offsets are those of the line. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Returns the marks of a line, given its text. It gets the lines of a document in order, so it may remember them. */
export type Marks = (text: string, line: Line) => readonly Mark[]

/** A markup language. */
export interface Language {
  /** Whether the first line of a document shows this language. */
  readonly opens: (line: string, part: Part) => boolean
  /** Returns the function that finds the marks of the lines. */
  readonly marksIn: (part: Part) => Marks
}

const HASHES = '######'
const ITEM_INDENT = '  '

/**
 * Returns the marks at the start of a line as hashes. They are as many as the marks, and `deeper` more.
 */
export function hashed(text: string, pattern: RegExp, deeper = 0): Mark | null {
  const length = pattern.exec(text)?.[1]?.length
  return length === undefined ? null : {start: 0, end: length, text: hashes(length + deeper)}
}

/** Returns the hashes of a heading. */
export function hashes(level: number): string {
  return HASHES.slice(0, Math.max(1, level))
}

/** Returns the marker of a nested item: `** item`, `.. item`. */
export function nested(text: string, pattern: RegExp, marker: string): Mark | null {
  const length = pattern.exec(text)?.[1]?.length
  return length === undefined ? null : {start: 0, end: length, text: ITEM_INDENT.repeat(length - 1) + marker}
}

/** Returns a code fence for a line around code. Below text, such a line would turn the text into a heading. */
export function fence(text: string, pattern: RegExp): Mark | null {
  return pattern.test(text) ? whole(text, '```') : null
}

/** Returns a mark that is a whole line. */
export function whole(line: string, text: string): Mark {
  return {start: 0, end: line.length, text}
}

export function marksOf(...marks: readonly (Mark | null)[]): readonly Mark[] {
  return marks.filter(mark => mark !== null)
}

/** Returns the delimiter row below the header of a table, with the line break before it. */
export function delimiterRow(columns: number, lineEnding: string): string {
  return `${lineEnding}|${' --- |'.repeat(columns)}`
}
