import type {Text} from './blocks.js'
import {isBlank, SPACE} from './characters.js'
import {makeText} from './make.js'

/**
 * Builds a `Text` from the pieces of its source, in order. What comes out depends on the pieces alone, not on how
 * they were cut: touching pieces are joined, and a run of white space is one place however many pieces it has.
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
  /**
   * Whether some character differs from the one it corresponds to, as a tab does from its space; a line break is one.
   */
  #altered = false
  #start = -1
  #end = -1
  /** Where the first white space of all is: the place of a text that has nothing else. */
  #firstBlank = -1

  // White space that waits for what follows: at the end of the text it is nothing.
  #blankStart = -1
  #blankEnd = -1
  #blankBreaks = false
  /** Whether the place of the white space may still grow: no markup came after it. */
  #blankOpen = false
  #afterBreak = false

  constructor(source: string) {
    this.#source = source
  }

  /** Source from `start` to `end` as it is. It may hold white space, but no line ending. */
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

  /** Source from `start` to `end` that has no blanks but single spaces, and none at its ends. */
  run(start: number, end: number): void {
    this.#add(this.#source.slice(start, end), start, end, false)
  }

  /** Source from `start` to `end` that has no blanks but single spaces. */
  spaced(start: number, end: number): void {
    const source = this.#source
    const from = source.charCodeAt(start) === SPACE ? start + 1 : start
    const to = end > from && source.charCodeAt(end - 1) === SPACE ? end - 1 : end
    if (from > start) this.blank(start, from, false)
    if (to > from) this.run(from, to)
    if (to < end) this.blank(to, end, false)
  }

  /** A NUL, which CommonMark replaces. */
  replacement(at: number): void {
    this.#add('\uFFFD', at, at + 1, false)
    this.#altered = true
  }

  /** Text that is written in another way, as a whole: `&amp;` for `&`. */
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

  /** Source that gives no text. A pair of markers is two such places, which may be zero characters wide. */
  markup(start: number, end: number): void {
    this.#reach(start)
    this.#blankOpen = false
    if (this.#start < 0) this.#start = start
    this.#end = end
  }

  /** The text so far. Nothing may be added after this call. `at` is the place of a text without content. */
  finish(at: number): Text {
    const text = this.#text
    let start = this.#start
    if (start < 0) start = this.#firstBlank < 0 ? at : this.#firstBlank
    const end = this.#end < 0 ? start : this.#end
    const map = this.#map
    // One triple without an atom, from the start to the end, is the source itself.
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

  /** After a line break the place of the white space reaches to what comes next: indentation and `>` lie between. */
  #reach(start: number): void {
    if (this.#afterBreak && start > this.#blankEnd) this.#blankEnd = start
    this.#afterBreak = false
  }
}

/** Where a run of characters ends that holds no blanks but single spaces. */
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
