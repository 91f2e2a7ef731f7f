/**
 * The result of reading a text. The rest of the library knows only this about markdown.
 *
 * All offsets are UTF-16 code units from the start of the whole text. A byte order mark and every `\r` count.
 */

/**
 * Inline content as plain text, with a map to the source.
 *
 * - Markup is removed, and character references and escapes are decoded. A link or an autolink gives its text; inline
 *   code gives its content. An image gives its alternative text if the text has nothing else. Comments and tags of HTML
 *   elements give nothing, or a line break if the element is on lines of its own (`<br>`, `<li>`). Any other raw HTML
 *   is kept as it is written.
 * - Each run of white space (`\s` except for U+FEFF) becomes one space. It becomes one `\n` if it contains a line break
 *   of the source (soft or hard) or such a tag. Its ends have no white space.
 */
export interface Text {
  readonly text: string
  /** The start of the content, including its own markup: for `**Date**: x` the offset of the first `*`. */
  readonly start: number
  /** The end of the content, including its own markup, but without spaces at the end. */
  readonly end: number
  /**
   * Maps `text` to the source. It is `null` when `text` is equal to the source from `start` to `end`, except that a
   * lone `\r` of the source is `\n`.
   *
   * Otherwise it consists of flattened triples: `[index in text, source start, source end, …]`. A triple extends in
   * `text` to the index of the next triple; the last one extends to the end of `text`. If its length in the source is
   * equal to its length in `text`, the characters correspond one by one. Otherwise the triple is an *atom*, such as
   * `&amp;` for `&`, `\*` for `*`, or `\n` for a line break and the indentation of the next line. The source between
   * two triples is markup. Triples that touch in text and source and are not atoms are joined, so equal content has
   * only one map. An escape is always an atom, and so is white space of more than one character. White space on both
   * sides of markup (`a ** b`) is one space, and has the first of its places.
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
  /** The start of the marker of the item. */
  readonly start: number
  readonly end: number
  /**
   * The first paragraph. If the item starts with another block, it is an empty text with `map: null` at the content of
   * the item or at its end.
   */
  readonly content: Text
  /** The blocks after the first paragraph: nested lists, more paragraphs, tables. */
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
  /** The cells as they are written. There may be fewer or more than in the header. An empty cell is an empty text. */
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
  /**
   * The range of the content: for a fenced block the lines between the fences. Both are equal to `end` when there is
   * none.
   */
  readonly contentStart: number
  readonly contentEnd: number
  readonly fenced: boolean
  /** False when a fenced block extends to the end of its container without a closing fence. */
  readonly closed: boolean
}

/** Block-level HTML that consists of comments. */
export interface Comment {
  readonly type: 'comment'
  readonly start: number
  readonly end: number
}

/** Any other block-level HTML; kept as source. */
export interface Html {
  readonly type: 'html'
  readonly start: number
  readonly end: number
}

/** A link reference definition; kept as source. The links that use it are in `Reading.links`. */
export interface Definition {
  readonly type: 'definition'
  readonly start: number
  readonly end: number
}

/** A block of the tree of another processor that markdown does not have; kept as source. */
export interface Other {
  readonly type: 'other'
  readonly start: number
  readonly end: number
}

/** A block. The contents of a block quote replace the quote, in order; the quote itself is not a block. */
export type Block = Heading | Paragraph | List | Table | Rule | Code | Comment | Html | Definition | Other

/**
 * A link of any kind in the text of a block: inline, by reference, an autolink, or an HTML anchor. Images are not
 * links.
 */
export interface Link {
  /** The start of the link, including its own markup. */
  readonly start: number
  readonly end: number
  /** The start of its text: after `[`, or after the `<` of an autolink. */
  readonly textStart: number
  /** The end of its text: before `]`, or before the `>` of an autolink. */
  readonly textEnd: number
  /** The destination, with escapes and character references decoded. An e-mail address has `mailto:` before it. */
  readonly url: string
  readonly title: string | null
}

/** A part of the source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The result of a reader. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** The links of all blocks, in the order of their starts, without links inside the text of an image. */
  readonly links: readonly Link[]
  /**
   * The block quotes that contain blocks and are not inside another quote, in order. Each is the range from its first
   * `>` to the end of its last block.
   */
  readonly quotes: readonly Span[]
  /**
   * The start of the line at which reading stopped because of too deep nesting; -1 when everything was read. `blocks`
   * has the blocks before it.
   */
  readonly stopped: number
}

/** Deeper nested quotes and lists are not read. No real document has them, but an attack may. */
export const MAX_DEPTH = 64

/** Reads `text` from `from` to `to`, as if that part were a separate document. */
export type Reader = (text: string, from: number, to: number) => Reading
