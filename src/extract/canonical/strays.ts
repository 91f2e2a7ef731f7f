import type {SectionShape} from '../../form/shape.js'
import type {Names} from '../../grammar/names.js'
import {HASH, isDigit, LF, PIPE, SPACE} from '../../read/characters.js'
import {namedSection} from '../headings/names.js'
import {lineEnd} from './lines.js'

/*
 * If a document lacks a section, a text with the name of the section may be its heading:
 *
 *     - **Decisions**: We go on.        | Decisions | We go on. |        Decisions
 */

/** A text with more characters before its colon is not a label. */
const LONGEST_LABEL = 100

/** Characters that a name contains only as markup. */
const MARKUP = /[`[\]<>&\\]/
const MARKS = /[*_]+/g

/** Finds texts that may be the heading of a missing section. */
export class Strays {
  readonly #names: Names<SectionShape>
  readonly #longest: number
  /** The checks for the names of missing sections, by the keys of these sections. */
  readonly #looks = new Map<string, (text: string) => boolean>()

  constructor(names: Names<SectionShape>, sections: readonly SectionShape[]) {
    this.#names = names
    this.#longest = Math.max(0, ...sections.flatMap(it => it.names.map(name => name.length))) + MOST_MARKS
  }

  /** Returns a quick check for the names of some sections. */
  #lookFor(missing: ReadonlySet<SectionShape>): (text: string) => boolean {
    const key = [...missing].map(it => it.key).join()
    const known = this.#looks.get(key)
    if (known) return known
    if (this.#looks.size === MOST_KEPT) this.#looks.clear()
    const look = this.#names.lookFor(it => missing.has(it))
    this.#looks.set(key, look)
    return look
  }

  /** Whether a document may contain such a text, from an offset after the title on. */
  isIn(source: string, from: number, missing: ReadonlySet<SectionShape>): boolean {
    const look = this.#lookFor(missing)
    const mayBe = (start: number, end: number) => {
      const text = source.slice(start, end)
      if (MARKUP.test(text)) return true
      const name = text.replace(MARKS, '').trim()
      const section = look(name) ? namedSection(this.#names, name) : null
      return section !== null && missing.has(section)
    }
    let colon = -1
    for (let line = from; line < source.length; ) {
      const end = lineEnd(source, line)
      const code = source.charCodeAt(line)
      const start = code === HASH || code === LF ? end : textStart(source, line, end)
      if (start < end) {
        if (colon < start) colon = indexOr(source, ':', start)
        if (colon < end && colon - start <= LONGEST_LABEL && mayBe(start, colon)) return true
        if (code === PIPE && mayBe(start, Math.min(end, indexOr(source, '|', start)))) return true
        const continues = source.charCodeAt(end + 1) === SPACE
        if ((continues || end - start <= this.#longest) && end - start <= LONGEST_LABEL && mayBe(start, end))
          return true
      }
      line = end + 1
    }
    return false
  }
}

/** How many checks are kept. The documents of a folder often lack the same sections. */
const MOST_KEPT = 16

/** The largest number of markup characters around a name. */
const MOST_MARKS = 8

/** Returns the start of the text of a line, after the markers of an item, a cell or bold text. */
function textStart(source: string, line: number, end: number): number {
  let at = line
  while (at < end && isMark(source.charCodeAt(at))) at++
  return source.startsWith('[ ] ', at) || source.startsWith('[x] ', at) ? at + 4 : at
}

/** Whether a character is part of such a marker: spaces, and `-`, `*`, `_`, `|`, `1.`, `[x]`. */
function isMark(code: number): boolean {
  return code === SPACE || code === 45 || code === 42 || code === 95 || code === PIPE || code === 46 || isDigit(code)
}

function indexOr(source: string, what: string, from: number): number {
  const at = source.indexOf(what, from)
  return at < 0 ? source.length : at
}
