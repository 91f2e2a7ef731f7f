import type {PatternKey, PatternPiece} from '../../form/shape.js'
import {oncePer} from '../../grammar/once.js'
import {isDigit} from '../../read/characters.js'
import {countUpTo} from '../../search.js'

/** The parts of a heading, by the keys of its pattern. */
export type PatternMatch = ReadonlyMap<string, {readonly from: number; readonly to: number}>

/** The parts of a text that are link texts, as indexes. */
export type LinkedParts = readonly {readonly from: number; readonly to: number}[]

/**
 * Matches the plain text of a heading with the first pattern that fits; null when none does. Brackets of a pattern also
 * match the markup of a link, which plain text does not contain.
 */
export function matchPattern(
  patterns: readonly (readonly PatternPiece[])[],
  heading: string,
  links: LinkedParts = [],
): PatternMatch | null {
  const text = folded(heading)
  const bracketed = links.length > 0 ? new Bracketed(text, links) : null
  for (const pieces of patterns) {
    const match = matchPieces(pieces, text) ?? bracketed?.match(pieces)
    if (match) return match
  }
  return null
}

/** A text with brackets around its links. */
class Bracketed {
  readonly #text: string
  /** For each index of the text without brackets, the index in this text. */
  readonly #places: number[] = []

  constructor(text: string, links: LinkedParts) {
    const opens = new Set(links.map(it => it.from))
    const closes = new Set(links.map(it => it.to))
    let made = ''
    for (let at = 0; at <= text.length; at++) {
      if (closes.has(at)) made += ']'
      if (opens.has(at)) made += '['
      this.#places.push(made.length)
      made += text.charAt(at)
    }
    this.#text = made
  }

  match(pieces: readonly PatternPiece[]): PatternMatch | null {
    const match = matchPieces(pieces, this.#text)
    if (!match) return null
    const back = (index: number) => countUpTo(index, this.#places.length, at => this.#places[at] as number) - 1
    return new Map([...match].map(([key, {from, to}]) => [key, {from: back(from), to: back(to - 1) + 1}]))
  }
}

const DASHES = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g
const BLANKS = /[\s\u00a0\u202f]/g

/** Hyphens that people type in the place of a dash: ` -- `. */
const TYPED_DASHES = / --+ /g

/**
 * Returns the text with plain dashes and spaces, in lower case if this does not change the length. The length stays the
 * same. Spaces take the place of the further hyphens of a typed dash.
 */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  const plain = (lower.length === text.length ? lower : text).replace(DASHES, '-').replace(BLANKS, ' ')
  return plain.includes(' --') ? plain.replace(TYPED_DASHES, dash => ' -'.padEnd(dash.length)) : plain
}

/** Returns the normalised text of a piece. */
export const literalOf = oncePer(({text}: {readonly text: string}) => folded(text))

/** Whether a text is one word that begins like another word, with any number in place of each 0 or run of them. */
export function isLike(text: string, like: string): boolean {
  let at = 0
  let before = ''
  for (const letter of folded(like)) {
    const isFurther = letter === '0' && before === '0'
    before = letter
    if (isFurther) continue
    const start = at
    if (letter !== '0') at += text.charAt(at) === letter ? 1 : 0
    else while (isDigit(text.charCodeAt(at))) at++
    if (at === start) return false
  }
  return !text.includes(' ')
}

/** Whether a pattern gives the shape of one of its values. */
export function hasShape(pieces: readonly PatternPiece[]): boolean {
  return pieces.some(piece => 'key' in piece && piece.like !== undefined)
}

function matchPieces(pieces: readonly PatternPiece[], text: string): PatternMatch | null {
  const match = new Map<string, {from: number; to: number}>()
  let at = 0
  let open: PatternKey | null = null
  /** The text of the pattern before the open value. */
  let before = ''
  const close = (to: number): boolean => {
    if (open === null) return at === to
    let [from, end] = [at, to]
    while (from < end && text[from] === ' ') from++
    while (end > from && text[end - 1] === ' ') end--
    const value = text.slice(from, end)
    if (value === '' || (open.like !== undefined && !isLike(value, open.like))) return false
    if (leavesBracket(before, value)) return false
    match.set(open.key, {from, to: end})
    open = null
    return true
  }
  for (const [k, piece] of pieces.entries()) {
    if ('key' in piece) {
      open = piece
      continue
    }
    const literal = literalOf(piece)
    const last = k === pieces.length - 1
    const found = open === null ? at : last ? text.length - literal.length : text.indexOf(literal, at)
    if (found < at || !text.startsWith(literal, found) || !close(found)) return null
    at = found + literal.length
    before = literal
  }
  return close(text.length) ? match : null
}

/** Whether a value closes the bracket that the text before it opens: `1.0] and [2.0` after `[`. */
function leavesBracket(before: string, value: string): boolean {
  const opening = before.charAt(before.length - 1)
  const closing = CLOSING.get(opening)
  if (closing === undefined || !value.includes(closing)) return false
  let depth = 0
  for (const character of value) {
    if (character === opening) depth++
    else if (character === closing && --depth < 0) return true
  }
  return false
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
])
