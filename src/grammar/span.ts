/** A part of a text, by its offsets in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}
