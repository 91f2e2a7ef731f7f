/** A place in a text, as in unist. Lines and columns count from 1, offsets from 0, all in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A part of a text, from `start` up to, but not including, `end`. */
export interface Range {
  start: Point
  end: Point
}

/** A replacement: `content` replaces `length` UTF-16 code units from `offset` on. */
export interface Edit {
  offset: number
  length: number
  content: string
}

/** The keys and indexes that lead from a document to one of its values: `['actors', 0, 'actors', 1]`. */
export type Path = readonly (string | number)[]

declare const found: unique symbol

/** A path that the library has given, which fits wherever a path of the document is asked for. */
export type FoundPath = Path & {
  /** It does not exist at run time. */
  readonly [found]: true
}

/** The severity of a diagnostic. Only an `error` makes a result not `ok`. */
export type Severity = 'error' | 'warning' | 'info'
