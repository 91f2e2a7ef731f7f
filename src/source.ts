import {countUpTo} from './search.js'
import type {Edit, Point, Range} from './types.js'

const LF = 10
const CR = 13

const BYTE_ORDER_MARK = 0xfeff

/** Returns the offset at which a text starts after its byte order mark. */
export function textStart(source: string): number {
  return source.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
}

/** Returns the edit that replaces the text between two offsets. */
export function replacement(start: number, end: number, content: string): Edit {
  return {offset: start, length: end - start, content}
}

/** Returns the line ending of a text: that of its first line. */
export function lineEndingOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}

/**
 * The lines and columns of a text. They are computed when they are first needed, because reading itself uses only
 * offsets.
 */
export class Lines {
  readonly #text: string
  #starts: number[] | undefined
  #ending: string | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** The length of the text. */
  get length(): number {
    return this.#text.length
  }

  /** The offsets at which the lines start. LF, CR and CRLF each end a line, as in CommonMark. */
  get starts(): readonly number[] {
    if (this.#starts) return this.#starts
    this.#starts = this.#text.includes('\r') ? startsAmongReturns(this.#text) : startsIn(this.#text)
    return this.#starts
  }

  point(offset: number): Point {
    const starts = this.starts
    const line = countUpTo(offset, starts.length, index => starts[index] as number)
    return {line, column: offset - (starts[line - 1] as number) + 1, offset}
  }

  /** Returns the edits with the line endings of the text. */
  edits(edits: readonly Edit[]): Edit[] {
    this.#ending ??= lineEndingOf(this.#text)
    const ending = this.#ending
    // Text that only moves keeps its line endings.
    return edits.map(edit => ({...edit, content: edit.content.replace(/(?<!\r)\n/g, ending)}))
  }

  range(start: number, end: number): Range {
    return {start: this.point(start), end: this.point(end)}
  }
}

/** Returns the starts of the lines of a text without CR. Engines find the next LF faster than a loop does. */
function startsIn(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

function startsAmongReturns(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1)
  }
  return starts
}

/** Maps the offsets of a text to those of the text that it was made from. */
export interface Moves {
  /** Returns where the character at an offset starts. */
  start(offset: number): number
  /** Returns where the character before an offset ends. */
  end(offset: number): number
}

/** Returns a range of a text as a range of the text that it was made from. */
export function moved(start: number, end: number, moves: Moves): {start: number; end: number} {
  const from = moves.start(start)
  return {start: from, end: end > start ? Math.max(from, moves.end(end)) : from}
}
