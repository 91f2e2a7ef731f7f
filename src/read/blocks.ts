/**
 * What the reader makes of a text, and all that the rest of the library knows of markdown.
 *
 * All offsets are UTF-16 code units from the start of the whole text, a byte order mark and every `\r` counted.
 */

/**
 * Inline content as plain text, with the way back to the source.
 *
 * - Markup is removed, character references and escapes are decoded. A link gives its text; an autolink its text;
 *   inline code its content; an image its alternative text where the text has no other. Of raw inline HTML, comments
 *   and the tags of HTML's elements give nothing, but a line break where the element is on lines of its own (`<br>`,
 *   `<li>`); anything else is kept as it is written.
 * - Each run of white space (`\s` except for U+FEFF) is one space, or one `\n` when the run holds a line break of the
 *   source (soft or hard) or such a tag. There is no white space at the ends.
 */
export interface Text {
  readonly text: string
  /** Where the content starts, its own markup included: for `**Date**: x` the offset of the first `*`. */
  readonly start: number
  /** Where the content ends, its own markup included, blanks at the ends excluded. */
  readonly end: number
  /**
   * How `text` lies in the source; `null` when it is the source from `start` to `end`, character for character
   * (where a lone `\r` of the source is the `\n` that it means).
   *
   * Otherwise triples, flattened: `[index in text, source start, source end, …]`. A triple reaches in `text` to the
   * index of the next one (the last to the end of `text`). Where it is as long in the source as in `text` the
   * characters correspond one by one; otherwise the triple is an *atom*, such as `&amp;` for `&`, `\*` for `*`, or
   * a line break with the next line's indentation for `\n`. What lies between two triples in the source is markup.
   * Triples that touch on both sides and are not atoms are joined, so equal content has one spelling. An escape
   * always is an atom, and so is every white space that is written as more than one character. White space that
   * is on both sides of markup (`a ** b`) is one space, and belongs to the first of its places.
   */
  readonly map: readonly number[] | null
}

export interface Heading {
  readonly type: 'heading'
  readonly start: number
  readonly end: number
  readonly level: number
  readonly content: Text
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly start: number
  readonly end: number
  readonly content: Text
}

export interface Item {
  /** Where the item's marker is. */
  readonly start: number
  readonly end: number
  /** The first paragraph; empty text (and `map: null`, at the item's content or its end) when the item starts otherwise. */
  readonly content: Text
  /** What follows the first paragraph: nested lists, further paragraphs, tables. */
  readonly rest: readonly Block[]
}

export interface List {
  readonly type: 'list'
  readonly start: number
  readonly end: number
  readonly ordered: boolean
  readonly items: readonly Item[]
}

export interface Row {
  readonly start: number
  readonly end: number
  /** As many as are written: fewer or more than the header has, as it may be. An empty cell is an empty text. */
  readonly cells: readonly Text[]
}

export interface Table {
  readonly type: 'table'
  readonly start: number
  readonly end: number
  readonly header: Row
  readonly rows: readonly Row[]
}

/** A thematic break. */
export interface Rule {
  readonly type: 'rule'
  readonly start: number
  readonly end: number
}

/** A fenced or indented code block. */
export interface Code {
  readonly type: 'code'
  readonly start: number
  readonly end: number
  /** The content: for a fenced block the lines between the fences; equal to `end` twice when there is none. */
  readonly contentStart: number
  readonly contentEnd: number
  readonly fenced: boolean
  /** False when a fenced block runs to the end of its container without a closing fence. */
  readonly closed: boolean
}

/** Block-level HTML that is only comments. */
export interface Comment {
  readonly type: 'comment'
  readonly start: number
  readonly end: number
}

/** Block-level HTML of any other kind; kept as source. */
export interface Html {
  readonly type: 'html'
  readonly start: number
  readonly end: number
}

/** A link reference definition; kept as source. What refers to it is in `Reading.links`. */
export interface Definition {
  readonly type: 'definition'
  readonly start: number
  readonly end: number
}

/** A block that markdown does not have and the tree of another processor does; kept as source. */
export interface Other {
  readonly type: 'other'
  readonly start: number
  readonly end: number
}

/** The contents of a block quote are in its place, in order; the quote itself is not a block. */
export type Block = Heading | Paragraph | List | Table | Rule | Code | Comment | Html | Definition | Other

/** A link in the text of a block, of any kind: inline, by reference, an autolink, or an anchor of HTML. Images are none. */
export interface Link {
  /** Where the link starts, its own markup included. */
  readonly start: number
  readonly end: number
  /** Where its text starts: after `[`, or after the `<` of an autolink. */
  readonly textStart: number
  /** Where its text ends: before `]`, or before the `>` of an autolink. */
  readonly textEnd: number
  /** The destination, with escapes and character references decoded; for an address of electronic mail with `mailto:`. */
  readonly url: string
  readonly title: string | null
}

/** A part of the source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What the reader answers. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** The links of all blocks, in the order in which they start. A link inside the text of an image is not one of them. */
  readonly links: readonly Link[]
  /**
   * The block quotes that hold blocks and are in no other quote, in order: each from its first `>` to the end of the
   * last block in it.
   */
  readonly quotes: readonly Span[]
  /**
   * Where reading stopped because the nesting was too deep: the start of a line; -1 when all was read. What is
   * before is in `blocks`.
   */
  readonly stopped: number
}

/** Deeper nesting of quotes and lists than this is not read: no document has it, and attacks do. */
export const MAX_DEPTH = 64

/** Reads `text` from `from` to `to`, as if that part were a document of its own. */
export type Reader = (text: string, from: number, to: number) => Reading
