/** A place in a text, as in unist. Lines and columns count from 1, offsets from 0, all in UTF-16 code units. */
export interface Point {
  /** The number of the line, from 1. */
  line: number
  /** The UTF-16 code unit in the line, from 1. */
  column: number
  /** The UTF-16 code unit in the text, from 0. */
  offset: number
}

/** A part of a text, from `start` to `end`. The character at `end` is not part of it. */
export interface Range {
  /** The first character. */
  start: Point
  /** The place after the last character. */
  end: Point
}

/** A replacement: `content` replaces `length` UTF-16 code units from `offset` on. */
export interface Edit {
  /** Where the replaced text begins. */
  offset: number
  /** How many UTF-16 code units are replaced; 0 for an insertion. */
  length: number
  /** The new text; empty for a removal. */
  content: string
}

/** The keys and indexes that lead from a document to one of its values: `['actors', 0, 'actors', 1]`. */
export type Path = readonly (string | number)[]

declare const found: unique symbol

/** A path that the library returned, such as that of a diagnostic. Functions accept it for every document. */
export type FoundPath = Path & {
  /** It does not exist at run time. */
  readonly [found]: true
}

/** The severity of a diagnostic. Only an `error` makes `ok` false. */
export type Severity = 'error' | 'warning' | 'info'
