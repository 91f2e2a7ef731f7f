import {withoutNul} from '../../markdown/without-nul.js'
import type {Link, Text} from '../../read/blocks.js'
import {AMPERSAND, isBlank, STAR} from '../../read/characters.js'
import {Anchors} from '../../read/inline/anchors.js'
import {decodeReference, referenceEnd} from '../../read/inline/reference.js'
import {makeText} from '../../read/make.js'
import {TextBuilder} from '../../read/text.js'
import {boxOf} from './html-box.js'
import type {Token} from './html-tokens.js'

/** The tokens of an HTML block, and the list that its links are added to. */
export interface HtmlPieces {
  readonly source: string
  readonly tokens: readonly Token[]
  readonly links: Link[]
}

/**
 * Returns the content of tokens as one text. A line end in the source becomes a space. A block tag and `<br>` become a
 * line break. Anchors are added to the links.
 */
export function htmlText({source, tokens, links}: HtmlPieces, from: number, to: number): Text {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || from >= to) return makeText('', first?.start ?? 0, first?.start ?? 0, null)
  const builder = new TextBuilder(source)
  const writer = new Writer(source, builder, links)
  for (let at = from; at < to; at++) writer.token(tokens[at] as Token)
  return builder.finish(first.start)
}

class Writer {
  readonly #source: string
  readonly #builder: TextBuilder
  readonly #links: Link[]
  readonly #anchors = new Anchors()

  constructor(source: string, builder: TextBuilder, links: Link[]) {
    this.#source = source
    this.#builder = builder
    this.#links = links
  }

  token({type, kind, name, start, end}: Token): void {
    const box = name === 'input' ? boxOf(this.#source.slice(start, end)) : null
    if (box) return this.#builder.atom(`${box} `, start, end)
    if (name === 'a') this.#anchors.add(this.#links, this.#source, {start, end}, offset => offset)
    if (type === 'text' || (type !== 'comment' && kind === 'text')) this.#text(start, end)
    else if (kind === 'line') this.#builder.blank(start, end, true)
    else this.#builder.markup(start, end)
  }

  #text(start: number, end: number): void {
    const source = this.#source
    let plain = start
    for (let at = start; at < end; ) {
      const code = source.charCodeAt(at)
      const to = this.#pieceEnd(code, at, end)
      const strong = code === STAR ? this.#strong(at, end) : -1
      if (to === at && strong < 0) {
        at++
        continue
      }
      this.#builder.plain(plain, at)
      if (strong >= 0) plain = at = this.#writeStrong(at, strong)
      else {
        if (code === AMPERSAND) this.#builder.atom(decodeReference(source, at, to), at, to)
        else if (code === 0) this.#builder.atom(withoutNul('\0'), at, to)
        else this.#builder.blank(at, to, false)
        plain = at = to
      }
    }
    this.#builder.plain(plain, end)
  }

  /** Returns the end of white space, of a character reference or of U+0000; the offset itself for other characters. */
  #pieceEnd(code: number, at: number, end: number): number {
    if (isBlank(code)) return blankEnd(this.#source, at, end)
    if (code === AMPERSAND) return referenceEnd(this.#source, at, end)
    return code === 0 ? at + 1 : at
  }

  /** Returns the offset of the stars that close bold text, as in markdown; -1 when there are none. */
  #strong(at: number, end: number): number {
    const source = this.#source
    if (source.charCodeAt(at + 1) !== STAR || at + 4 >= end || isBlank(source.charCodeAt(at + 2))) return -1
    for (let to = at + 3; to + 1 < end; to++) {
      if (source.charCodeAt(to) !== STAR) continue
      return source.charCodeAt(to + 1) === STAR && !isBlank(source.charCodeAt(to - 1)) ? to : -1
    }
    return -1
  }

  #writeStrong(at: number, close: number): number {
    this.#builder.markup(at, at + 2)
    this.#text(at + 2, close)
    this.#builder.markup(close, close + 2)
    return close + 2
  }
}

function blankEnd(source: string, at: number, end: number): number {
  let to = at + 1
  while (to < end && isBlank(source.charCodeAt(to))) to++
  return to
}
