import {APOSTROPHE, BANG, EQUALS, GREATER, isAsciiLetter, LESS, QUESTION, QUOTE, SLASH} from '../../read/characters.js'
import {kindOfElement, type TagKind, tagName} from '../../read/inline/elements.js'

/** A token of HTML. */
export interface Token {
  readonly type: 'text' | 'open' | 'close' | 'comment'
  readonly start: number
  readonly end: number
  /** The name of the element, in lower case; empty for text and comments. */
  readonly name: string
  readonly kind: TagKind
}

/** Splits HTML into tags and the text between them, in order. Nothing is lost: anything but a tag is text. */
export class Tokenizer {
  readonly #source: string
  readonly #to: number
  #at: number
  #tag: Token | null = null

  constructor(source: string, from: number, to: number) {
    this.#source = source
    this.#at = from
    this.#to = to
  }

  /** Returns the next token; null at the end. */
  next(): Token | null {
    if (this.#tag) {
      const tag = this.#tag
      this.#tag = null
      this.#at = tag.end
      return tag
    }
    const from = this.#at
    for (let at = from; at < this.#to; at++) {
      if (this.#source.charCodeAt(at) !== LESS) continue
      const tag = this.#tagAt(at)
      if (!tag) continue
      if (at === from) {
        this.#at = tag.end
        return tag
      }
      this.#tag = tag
      this.#at = at
      return textToken(from, at)
    }
    this.#at = this.#to
    return from < this.#to ? textToken(from, this.#to) : null
  }

  #tagAt(start: number): Token | null {
    const source = this.#source
    const next = source.charCodeAt(start + 1)
    if (next === BANG || next === QUESTION) return this.#comment(start)
    const isClose = next === SLASH
    if (!isAsciiLetter(source.charCodeAt(isClose ? start + 2 : start + 1))) return null
    const end = tagEnd(source, start + 1, this.#to)
    if (end < 0) return null
    const name = tagName(source, start)
    return {type: isClose ? 'close' : 'open', start, end, name, kind: kindOfElement(name)}
  }

  /** Reads a comment, declaration or instruction. */
  #comment(start: number): Token | null {
    const isComment = this.#source.startsWith('<!--', start)
    const mark = isComment ? '-->' : '>'
    const found = this.#find(mark, start + 2)
    const end = found + mark.length
    return found < 0 ? null : {type: 'comment', start, end, name: '', kind: 'markup'}
  }

  readonly #missing = new Set<string>()

  /** Finds a text. A text that was not found once is not searched for again. */
  #find(what: string, from: number): number {
    if (this.#missing.has(what)) return -1
    for (let at = from; at + what.length <= this.#to; at++) if (this.#source.startsWith(what, at)) return at
    this.#missing.add(what)
    return -1
  }
}

function textToken(start: number, end: number): Token {
  return {type: 'text', start, end, name: '', kind: 'text'}
}

/** Returns the end of the tag that `from` is in; -1 when another tag begins before that. */
function tagEnd(source: string, from: number, to: number): number {
  let quote = 0
  let afterEquals = false
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (quote > 0) {
      if (code === quote) quote = 0
    } else if (code === GREATER) return at + 1
    else if (code === LESS) return -1
    else if (afterEquals && (code === QUOTE || code === APOSTROPHE)) quote = code
    if (code > 32) afterEquals = code === EQUALS
  }
  return -1
}
