import type {Text} from './blocks.js'
import {isBlank, SPACE} from './characters.js'
import {makeText} from './make.js'

/**
 * Builds a `Text` from the pieces of its source, in order. The result depends only on the pieces, not on how they were
 * split: touching pieces are joined, and a run of white space has one place, however many pieces it consists of.
 *
 *     a **b** &amp;            source
 *     ~ ~~~~~~~~~~~
 *     │ ││ │ ││  atom '&'
 *     │ ││ │ │blank
 *     │ ││ │ markup
 *     │ ││ plain
 *     │ │markup
 *     │ blank
 *     plain
 */
export class TextBuilder {
  readonly #source: string
  #text = ''
  #map: number[] = []
  #lastIsAtom = false
  /** Whether a character differs from the character of the source, such as the space for a tab, or a line break. */
  #altered = false
  #start = -1
  #end = -1
  /** The offset of the first white space, for a text without other content. */
  #firstBlank = -1

  // White space that is added only if more text follows. At the end of the text it is dropped.
  #blankStart = -1
  #blankEnd = -1
  #blankBreaks = false
  /** Whether the place of the white space may still grow, because no markup has come after it. */
  #blankOpen = false
  #afterBreak = false

  constructor(source: string) {
    this.#source = source
  }

  /** Adds the source from `start` to `end`. It may contain white space, but no line ending. */
  plain(start: number, end: number): void {
    const source = this.#source
    let from = start
    while (from < end) {
      if (isBlank(source.charCodeAt(from))) {
        this.blank(from, from + 1, false)
        from++
        continue
      }
      const to = runEnd(source, from, end)
      this.#add(source.slice(from, to), from, to, false)
      from = to
    }
  }

  /** Adds the source from `start` to `end`. It has no white space but single spaces, and none at its ends. */
  run(start: number, end: number): void {
    this.#add(this.#source.slice(start, end), start, end, false)
  }

  /** Adds the source from `start` to `end`. It has no white space but single spaces. */
  spaced(start: number, end: number): void {
    const source = this.#source
    const from = source.charCodeAt(start) === SPACE ? start + 1 : start
    const to = end > from && source.charCodeAt(end - 1) === SPACE ? end - 1 : end
    if (from > start) this.blank(start, from, false)
    if (to > from) this.run(from, to)
    if (to < end) this.blank(to, end, false)
  }

  /** Adds the replacement for a NUL, as CommonMark requires. */
  replacement(at: number): void {
    this.#add('\uFFFD', at, at + 1, false)
    this.#altered = true
  }

  /** Adds text that is written differently in the source, as a whole: `&` for `&amp;`. */
  atom(text: string, start: number, end: number): void {
    let from = 0
    while (from < text.length && isBlank(text.charCodeAt(from))) from++
    if (from === text.length) {
      if (from > 0) this.blank(start, end, text.includes('\n'))
      return
    }
    let to = text.length
    while (isBlank(text.charCodeAt(to - 1))) to--
    if (from > 0) this.blank(start, start, false)
    this.#add(collapse(text.slice(from, to)), start, end, true)
    if (to < text.length) this.blank(end, end, false)
  }

  blank(start: number, end: number, breaks: boolean): void {
    this.#reach(start)
    if (this.#firstBlank < 0) this.#firstBlank = start
    if (this.#blankStart < 0) {
      this.#blankStart = start
      this.#blankEnd = end
      this.#blankOpen = true
    } else if (this.#blankOpen && start === this.#blankEnd) this.#blankEnd = end
    else this.#blankOpen = false
    this.#afterBreak = breaks && this.#blankOpen
    if (breaks) this.#blankBreaks = true
  }

  /** Adds source that gives no text. A pair of markers is two such places, which may be empty. */
  markup(start: number, end: number): void {
    this.#reach(start)
    this.#blankOpen = false
    if (this.#start < 0) this.#start = start
    this.#end = end
  }

  /** Returns the text. Nothing may be added after this call. `at` is the offset of a text without content. */
  finish(at: number): Text {
    const text = this.#text
    let start = this.#start
    if (start < 0) start = this.#firstBlank < 0 ? at : this.#firstBlank
    const end = this.#end < 0 ? start : this.#end
    const map = this.#map
    // A single triple from the start to the end, without an atom, is the source itself.
    const whole = map.length === 0 ? start === end : map.length === 3 && map[1] === start && map[2] === end
    const same = whole && !this.#altered && text.length === end - start
    return makeText(text, start, end, same ? null : map)
  }

  #add(text: string, start: number, end: number, atom: boolean): void {
    this.#reach(start)
    if (this.#blankStart >= 0) this.#addBlank()
    if (this.#start < 0) this.#start = start
    this.#end = end
    this.#push(text, start, end, atom)
  }

  #addBlank(): void {
    const start = this.#blankStart
    const end = this.#blankEnd
    if (this.#text !== '') {
      const text = this.#blankBreaks ? '\n' : ' '
      this.#push(text, start, end, end - start !== 1)
      if (end - start === 1 && this.#source[start] !== text && this.#source[start] !== '\r') this.#altered = true
    }
    this.#blankStart = -1
    this.#blankBreaks = false
    this.#afterBreak = false
  }

  #push(text: string, start: number, end: number, atom: boolean): void {
    const map = this.#map
    if (atom || this.#lastIsAtom || map.length === 0 || map[map.length - 1] !== start) {
      map.push(this.#text.length, start, end)
    } else map[map.length - 1] = end
    this.#lastIsAtom = atom
    this.#text += text
  }

  /** After a line break, the place of the white space extends to the next text. Indentation and `>` are in between. */
  #reach(start: number): void {
    if (this.#afterBreak && start > this.#blankEnd) this.#blankEnd = start
    this.#afterBreak = false
  }
}

/** Returns the end of a run of characters without white space other than single spaces. */
function runEnd(source: string, from: number, end: number): number {
  let to = from + 1
  for (; to < end; to++) {
    const code = source.charCodeAt(to)
    if (!isBlank(code)) continue
    if (code !== SPACE || to + 1 === end || isBlank(source.charCodeAt(to + 1))) return to
  }
  return to
}

function collapse(text: string): string {
  return text.replace(/[^\S\uFEFF]+/g, run => (run.includes('\n') ? '\n' : ' '))
}
