import {type Block, MAX_DEPTH, type Span, type Text} from './blocks.js'
import {GREATER, isIndent, SPACE, TAB} from './characters.js'

/** Greater than every offset: no more lines or characters. */
const NEVER = 0x7fffffff

/** The value of `matched` after all lines have been read. */
const ENDED = -1

/**
 * Reads the inline content of blocks. Parts of lines are given by their offsets, several as `start, end, start, end,
 * …`.
 */
export interface Inline {
  /** Returns the text of a part of a line; `at` is the offset of an empty text. */
  line(start: number, end: number, at: number): Text
  cell(start: number, end: number, at: number): Text
  lines(lines: readonly number[]): Text
  /** Returns the ends of the definitions at the start of lines. */
  definitionEnds(lines: readonly number[]): readonly number[]
}

/** The block before a line: a paragraph, a paragraph in a container that the line is not in, or a table. */
export type Before = 'paragraph' | 'lazy' | 'table'

/** A kind of block. It is found by its first character. */
export interface Construct {
  /** Reads a block that starts at `scanner.first`. Returns whether there is one. */
  readonly read: (scanner: Scanner, blocks: Block[]) => boolean
  /** Whether a block that starts at `scanner.first` ends the block before it. */
  readonly interrupts: (scanner: Scanner, before: Before) => boolean
}

/** The kinds of blocks by their first characters. Any other text is a paragraph. */
export interface Constructs {
  readonly byCode: readonly (Construct | undefined)[]
  readonly indented: (scanner: Scanner, blocks: Block[]) => void
  readonly paragraph: (scanner: Scanner, blocks: Block[]) => void
}

/**
 * Goes through the lines of a text, and knows how much of each line belongs to the open containers.
 *
 *     > - a text        containers: quote, item
 *     >   more
 *     │ ││   │
 *     │ ││   end        `first` is where the content starts, after its indentation
 *     │ │first, indent 0
 *     │ at              up to here the containers have taken the line; `matched` is 2
 *     line
 *
 * A construct reads its lines with `nextLine()`. It stops at the first line that is not its own. If a line is outside
 * the container of the construct, `matched` is less than the number of its containers.
 */
export class Scanner {
  readonly text: string
  readonly inline: Inline
  readonly quotes: Span[] = []
  /** The start of the current line. */
  line = 0
  /** The end of the line, without its line ending. */
  end = 0
  /** The start of the content of the line; the end of the line when it is blank. */
  first = 0
  /** How many columns of indentation are before the content, without those of containers. */
  indent = 0
  /** How many of the open containers the line belongs to; -1 after the last line. */
  matched = 0
  /** The start of the first line that is nested too deeply; -1 when there is none. */
  stopped = -1
  readonly #constructs: Constructs
  /** The open containers: the indentation of an item in columns, or -1 for a quote. */
  readonly #widths: number[] = []
  #next: number
  #at = 0
  #column = 0
  /** How many columns of the tab before `#at` are left. */
  #spare = 0
  #lineFeed = -1
  #return = -1
  #quoteDepth = 0

  constructor(text: string, from: number, inline: Inline, constructs: Constructs) {
    this.text = text
    this.inline = inline
    this.#constructs = constructs
    this.#next = from
  }

  /** Reads the whole text. */
  read(): Block[] {
    const blocks: Block[] = []
    this.nextLine()
    this.blocks(blocks)
    return blocks
  }

  get depth(): number {
    return this.#widths.length
  }

  get isBlank(): boolean {
    return this.first >= this.end
  }

  /** The first character of the content of the line. */
  get code(): number {
    return this.text.charCodeAt(this.first)
  }

  /** The start of the next line; the end of the text when there is none. */
  get next(): number {
    return this.#next
  }

  /** The offset up to which containers, and indentation taken by `takeIndent`, have consumed the line. */
  get at(): number {
    return this.#at
  }

  /** Reads blocks up to a line that is not in the innermost container. */
  blocks(blocks: Block[]): void {
    const depth = this.#widths.length
    const {byCode, indented, paragraph} = this.#constructs
    while (this.matched >= depth) {
      if (this.first >= this.end) this.nextLine()
      else if (this.indent >= 4) indented(this, blocks)
      else {
        const construct = byCode[this.text.charCodeAt(this.first)]
        if (construct === undefined || !construct.read(this, blocks)) paragraph(this, blocks)
      }
    }
  }

  /** Whether the line starts with a block that ends the block before it. */
  interrupts(before: Before): boolean {
    const construct = this.#constructs.byCode[this.text.charCodeAt(this.first)]
    return construct?.interrupts(this, before) ?? false
  }

  /** Moves to the next line, and through the containers that it belongs to. */
  nextLine(): void {
    const {text} = this
    const line = this.#next
    if (line >= text.length) {
      this.line = this.end = this.first = text.length
      this.matched = ENDED
      return
    }
    this.line = this.#at = line
    this.#column = 0
    this.#spare = 0
    this.#findEnd(line)
    this.#skip()
    this.matched = this.#widths.length === 0 ? 0 : this.#match()
  }

  /** Consumes the marker of a container. It starts at `first` and ends at `to`. */
  takeMarker(to: number): void {
    this.#column += this.indent + to - this.first
    this.#at = to
    this.#spare = 0
    this.#skip()
  }

  /** Consumes columns of the indentation. A wider tab is consumed partly. */
  takeIndent(columns: number): void {
    let left = columns
    while (left > 0) {
      if (this.#spare > 0) {
        const taken = Math.min(this.#spare, left)
        this.#spare -= taken
        this.#column += taken
        left -= taken
      } else if (this.text.charCodeAt(this.#at++) === TAB) this.#spare = 4 - (this.#column % 4)
      else {
        this.#column++
        left--
      }
    }
    this.indent -= columns
  }

  /** Opens a container. If this would be too deep, it returns false and reading ends. */
  open(width: number): boolean {
    if (this.#widths.length === MAX_DEPTH) {
      this.stopped = this.line
      this.#next = this.text.length
      this.nextLine()
      return false
    }
    this.#widths.push(width)
    this.matched = this.#widths.length
    return true
  }

  close(): void {
    this.#widths.pop()
    if (this.matched > this.#widths.length) this.matched = this.#widths.length
  }

  /** Reads a quote whose marker is at `first`. */
  quote(blocks: Block[]): void {
    const start = this.first
    const before = blocks.length
    this.#takeQuoteMarker()
    if (!this.open(-1)) return
    this.#quoteDepth++
    this.blocks(blocks)
    this.#quoteDepth--
    this.close()
    const last = blocks.length > before ? blocks[blocks.length - 1] : undefined
    if (last && this.#quoteDepth === 0) this.quotes.push({start, end: last.end})
  }

  #takeQuoteMarker(): void {
    this.takeMarker(this.first + 1)
    if (this.indent > 0) this.takeIndent(1)
  }

  /** Finds the end of a line. Lines end with LF, CRLF or CR. Each of the two characters is searched for only once. */
  #findEnd(line: number): void {
    if (this.#lineFeed < line) this.#lineFeed = this.#find('\n', line)
    if (this.#return < line) this.#return = this.#find('\r', line)
    if (this.#return < this.#lineFeed) {
      this.end = this.#return
      this.#next = this.#lineFeed === this.end + 1 ? this.end + 2 : this.end + 1
    } else {
      this.end = Math.min(this.#lineFeed, this.text.length)
      this.#next = this.end + 1
    }
  }

  #find(what: string, from: number): number {
    const at = this.text.indexOf(what, from)
    return at < 0 ? NEVER : at
  }

  /** Finds where the content starts. */
  #skip(): void {
    const {text} = this
    let at = this.#at
    while (text.charCodeAt(at) === SPACE) at++
    let columns = this.#spare + at - this.#at
    while (isIndent(text.charCodeAt(at))) {
      columns += text.charCodeAt(at) === TAB ? 4 - ((this.#column + columns) % 4) : 1
      at++
    }
    this.first = at
    this.indent = columns
  }

  #match(): number {
    const widths = this.#widths
    for (let depth = 0; depth < widths.length; depth++) {
      const width = widths[depth] as number
      if (width < 0) {
        if (this.indent >= 4 || this.first >= this.end || this.text.charCodeAt(this.first) !== GREATER) return depth
        this.#takeQuoteMarker()
      } else if (this.indent >= width) this.takeIndent(width)
      else if (this.first < this.end) return depth
      else this.takeIndent(this.indent)
    }
    return widths.length
  }
}
