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
  /** Whether the first line of a document shows this language, or all its lines do. */
  readonly opens: (first: string, lines: Lines) => boolean
  /** Returns the function that finds the marks of the lines outside code. */
  readonly marksIn: (part: Part, lines: Lines) => Marks
  readonly code: Fences
  /** Links, and text that is set as code. */
  readonly spans: readonly Span[]
}

/** The texts of the lines of a document outside code, without anchors. */
export type Lines = readonly string[]

/** The marks of code on several lines. They are at the start of the first line, and at the end of the last. */
export interface Fences {
  readonly opens: RegExp
  readonly closes: RegExp
}

/** A link, or text that is set as code. */
export interface Span {
  /** Its group `text` is what a reader sees. Its group `url` is the target of a link; code has none. */
  readonly pattern: RegExp
  /** Whether the text is after the target. */
  readonly textLast?: true
}

/** The anchor of a heading, on a line above it. */
const ANCHOR = /^(?:\[\[[^\s[\]]{1,300}\]\]|\[#[^\s[\]]{1,300}\]|<span id="[^"<>]{1,300}"><\/span>)[ \t]*$/

export function isAnchor(line: string): boolean {
  return ANCHOR.test(line)
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
