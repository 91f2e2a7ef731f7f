import type {FieldShape, HeadingShape, PatternKey, PatternPiece} from '../../form/shape.js'
import {readsAs} from '../header/reads.js'
import {folded, hasShape, isLike, type LinkedParts, literalOf, matchPattern, type PatternMatch} from './pattern.js'
import {isOther, matchShaped, withoutBrackets} from './shaped-pattern.js'

/*
 * Matches headings that have other separators than their pattern:
 *
 *     Lot {number}: {name}        Lot 2 – Platforms    Lot 2. Platforms    Lot 2 Platforms    Lot 2 (Platforms)
 *     {date} – {topic}            2024-05-01: Data     2024-05-01 | Data
 *
 * Many headings have such a separator. So the values must show that the pattern is meant: a value of another kind than
 * text can be read, or a number follows the words of the pattern.
 */

/** A longer heading is not compared. */
const LONGEST = 200

/** Stands for the end of brackets, which separates parts too. */
const CLOSED = '\ue000'
/** What people write between the parts of a heading. */
const SEPARATOR = / ?[:|·] | [-/] |[.,] | \(|\ue000/g
/** A number at the start of a part, and the separator after it. */
const NUMBER = /(\d+(?:\.\d+)*)(?:\s*[:|·.,)/-]|\s+\()?\s*/y

/** A match of a heading with a pattern. */
export interface HeadingMatch {
  readonly values: PatternMatch
  /** Whether the heading is written like the pattern. */
  readonly isExact: boolean
}

/**
 * Matches a heading with the first pattern that fits and whose values can be read, if necessary with other separators, or
 * without the number before it or the symbols around it: "1. Lot 2: Platforms"; null when none does.
 */
export function matchHeading(shape: HeadingShape, heading: string, links: LinkedParts = []): HeadingMatch | null {
  const first = matchPattern(shape.patterns, heading, links)
  if (first && isReadable(shape, first, heading)) return {values: first, isExact: true}
  const typed = first && matchTyped(shape, heading, links)
  if (typed) return {values: typed, isExact: true}
  const values =
    matchAboveLink(shape, heading, links) ??
    (first && (matchOther(shape, heading, first) ?? first)) ??
    matchLoosely(shape, heading) ??
    matchUnbracketed(shape, heading) ??
    matchCounted(shape, heading) ??
    matchDecorated(shape, heading) ??
    matchShaped(shape, heading)
  return values && {values, isExact: values === first}
}

/**
 * Whether a heading begins a part that has no common heading above it. "Foo - bar" has the separator of
 * `{version} - {date}` by chance: nothing else in it shows that the pattern is meant.
 */
export function isPartHeading(shape: HeadingShape, heading: string, links: LinkedParts = []): boolean {
  const match = matchHeading(shape, heading, links)
  return match !== null && !(match.isExact && links.length === 0 && isByChance(shape, heading, match.values))
}

function isByChance(shape: HeadingShape, heading: string, match: PatternMatch): boolean {
  let rest = heading
  let isAnyOther = false
  for (const field of shape.values) {
    const part = match.get(field.key)
    if (!part) continue
    const value = heading.slice(part.from, part.to)
    if (/\d/.test(value)) return false
    rest = rest.replace(value, '')
    isAnyOther ||= isOther(shape, field, value)
  }
  // Words and brackets of a pattern do not occur by chance.
  return isAnyOther && !/[\p{L}[\]]/u.test(rest)
}

/** Matches a heading by the shape of its first value, if another part of its match is certainly not a value. */
function matchOther(shape: HeadingShape, heading: string, match: PatternMatch): PatternMatch | null {
  const isAnyOther = shape.values.some(field => {
    const part = match.get(field.key)
    return part !== undefined && isOther(shape, field, heading.slice(part.from, part.to))
  })
  return isAnyOther ? matchShaped(shape, heading) : null
}

/** The number of a version before more than a year. */
const NUMBER_BEFORE_DATE = /^v?\d+\.\d[^\s]*(?=\s(?!\d{4}$))/i

/**
 * Matches a heading whose brackets or separators are not those of a pattern with brackets: "1.0.0 - 2024-03-04" and
 * "[1.0.0] (2024-03-04)" for `[{version}] - {date}`. Each text in it must have a number.
 */
function matchUnbracketed(shape: HeadingShape, heading: string): PatternMatch | null {
  const patterns = withoutBrackets(shape)
  if (patterns.length === 0) return null
  const bare = {...shape, patterns}
  const text = heading.replace(/[[\]]/g, ' ')
  // The writer writes no links, so a match must not depend on the brackets of a link.
  const close = heading.includes(']') ? heading.indexOf(']') : (NUMBER_BEFORE_DATE.exec(heading)?.[0].length ?? -1)
  const match =
    (ROUND_BRACKETS.test(text) ? matchLoosely(bare, text.replace(/[()]/g, CLOSED)) : null) ??
    matchTyped(bare, text, []) ??
    matchLoosely(bare, text) ??
    matchNumber(bare, text) ??
    (close < 0 ? null : matchLoosely(bare, `${text.slice(0, close)}${CLOSED}${text.slice(close + 1)}`))
  const isNumbered = shape.values.every(field => {
    const part = field.kind === 'text' ? match?.get(field.key) : undefined
    return part === undefined || /\d/.test(heading.slice(part.from, part.to))
  })
  return isNumbered ? match : null
}

/** Brackets with text before and after them: "1.0.0 (2024-03-04) YANKED". */
const ROUND_BRACKETS = /^[^()]+\([^()]+\) *[^() ][^()]*$/

/** A heading that is only the number of a version. */
const ONLY_NUMBER = /^v?\d+\.\d\S*$/i

/** Matches a heading that is only such a number with a pattern that is only a text: "1.0.0" for `[{version}]`. */
function matchNumber({patterns, values}: HeadingShape, heading: string): PatternMatch | null {
  if (!ONLY_NUMBER.test(heading)) return null
  for (const [only, other] of patterns) {
    if (other || !only || !('key' in only) || only.like) continue
    if (values.some(it => it.key === only.key && it.kind === 'text'))
      return new Map([[only.key, {from: 0, to: heading.length}]])
  }
  return null
}

/** Matches a heading with the first pattern whose values can be read, if one of them is not a text. */
function matchTyped(shape: HeadingShape, heading: string, links: LinkedParts): PatternMatch | null {
  const typed = new Set(shape.values.filter(it => it.kind !== 'text').map(it => it.key))
  for (const pieces of shape.patterns) {
    if (!pieces.some(piece => 'key' in piece && typed.has(piece.key))) continue
    const match = matchPattern([pieces], heading, links)
    if (match && isReadable(shape, match, heading)) return match
  }
  return null
}

/** Whether every part of a heading is a value of its kind. */
function isReadable({values}: HeadingShape, match: PatternMatch, heading: string): boolean {
  return values.every(field => {
    const part = field.kind === 'text' ? undefined : match.get(field.key)
    return part === undefined || readsAs(field, heading.slice(part.from, part.to))
  })
}

/** What people write before a link at the end of a heading. */
const BEFORE_LINK = /[\s(:|–—-]/

/**
 * Matches a heading without the link at its end: "2.0.0 [All changes](…)". The pattern must give the shape of a value, so
 * that the rest of the heading is certain.
 */
function matchAboveLink({patterns}: HeadingShape, heading: string, links: LinkedParts): PatternMatch | null {
  const last = links.at(-1)
  if (!last || heading.slice(last.to).replace(')', '').trim() !== '') return null
  let end = last.from
  while (end > 0 && BEFORE_LINK.test(heading.charAt(end - 1))) end--
  return end === last.from ? null : matchPattern(patterns.filter(hasShape), heading.slice(0, end))
}

/** The number of a section before the text of its heading. */
const COUNTER = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+) +(?=\p{L})/u

function matchCounted(shape: HeadingShape, heading: string): PatternMatch | null {
  const [counter = ''] = COUNTER.exec(heading) ?? []
  if (counter === '') return null
  const text = heading.slice(counter.length)
  // A value at the start of a pattern could be the counter itself.
  const patterns = shape.patterns.filter(([first]) => first && 'text' in first)
  return movedBy(counter.length, matchPattern(patterns, text) ?? matchLoosely({...shape, patterns}, text))
}

/** Symbols and emoji without letters, digits and brackets. */
const SYMBOLS = /^[\p{So}\p{Sk}\u200d\ufe0f]+$/u

/** Matches a heading without the symbols around it: "🎉 Sprint 3 retrospective". */
function matchDecorated(shape: HeadingShape, heading: string): PatternMatch | null {
  const first = heading.indexOf(' ')
  const last = heading.lastIndexOf(' ')
  const from = first > 0 && SYMBOLS.test(heading.slice(0, first)) ? first + 1 : 0
  const to = last >= from && SYMBOLS.test(heading.slice(last + 1)) ? last : heading.length
  if (from === 0 && to === heading.length) return null
  const text = heading.slice(from, to)
  return movedBy(from, matchPattern(shape.patterns, text) ?? matchLoosely(shape, text))
}

/** Returns a match of the text that begins at an index of a heading. */
function movedBy(start: number, match: PatternMatch | null): PatternMatch | null {
  return match && new Map([...match].map(([key, {from, to}]) => [key, {from: start + from, to: start + to}]))
}

/** Matches a heading with the first pattern that fits if separators are ignored; null when none does. */
function matchLoosely({patterns, values}: HeadingShape, heading: string): PatternMatch | null {
  if (heading.length > LONGEST) return null
  const text = folded(heading)
  const fields = new Map(values.map(field => [field.key, field]))
  for (const pieces of patterns) {
    const open = pieces.filter(piece => !closes(piece))
    const match = open.some(isSeparator) ? new LooseMatch(text, fields).match(open) : null
    if (match && isMeant(pieces, match, fields, heading)) return match
  }
  return null
}

/** Whether a piece only separates values. */
function isSeparator(piece: PatternPiece): boolean {
  return 'text' in piece && !/[\p{L}\p{N}[\]{}]/u.test(piece.text)
}

/** Whether a piece is the end of brackets. It is not needed if another separator comes instead of their start. */
function closes(piece: PatternPiece): boolean {
  return 'text' in piece && piece.text.trim() === ')'
}

class LooseMatch {
  readonly #text: string
  readonly #fields: ReadonlyMap<string, FieldShape>
  readonly #match = new Map<string, {from: number; to: number}>()
  #end: number
  #at = 0

  constructor(text: string, fields: ReadonlyMap<string, FieldShape>) {
    this.#text = text
    this.#fields = fields
    this.#end = text.length
  }

  match(pieces: readonly PatternPiece[]): PatternMatch | null {
    let key: PatternKey | null = null
    for (const piece of pieces) {
      if ('key' in piece) key = piece
      else {
        const found = isSeparator(piece) ? this.#separator(key) : this.#literal(literalOf(piece), key)
        if (!found || !this.#close(key, found.from)) return null
        this.#at = found.to
        key = null
      }
    }
    return this.#close(key, this.#end) ? this.#match : null
  }

  #separator(key: PatternKey | null): {from: number; to: number} | null {
    if (key === null) return null
    if (this.#fields.get(key.key)?.kind === 'number') {
      NUMBER.lastIndex = this.#at
      const found = NUMBER.exec(this.#text)
      return found && this.#opened(this.#at + (found[1] as string).length, found[0], this.#at)
    }
    SEPARATOR.lastIndex = this.#at + 1
    const found = SEPARATOR.exec(this.#text)
    return found && this.#opened(found.index, found[0], found.index)
  }

  /** Takes the closing bracket at the end for the bracket that a separator opens. */
  #opened(from: number, separator: string, start: number): {from: number; to: number} | null {
    if (separator.includes('(')) {
      if (!this.#text.endsWith(')')) return null
      this.#end = this.#text.length - 1
    }
    return {from, to: start + separator.length}
  }

  #literal(literal: string, key: PatternKey | null): {from: number; to: number} | null {
    const from = key === null ? this.#at : this.#text.indexOf(literal, this.#at)
    return from >= this.#at && this.#text.startsWith(literal, from) ? {from, to: from + literal.length} : null
  }

  /** Keeps the text up to an offset as the value of a key. */
  #close(key: PatternKey | null, end: number): boolean {
    if (key === null) return this.#at === end
    let [from, to] = [this.#at, end]
    while (from < to && this.#text[from] === ' ') from++
    while (to > from && this.#text[to - 1] === ' ') to--
    if (from >= to || (key.like !== undefined && !isLike(this.#text.slice(from, to), key.like))) return false
    this.#match.set(key.key, {from, to})
    return true
  }
}

/** Whether the values of a match show that the pattern is meant. */
function isMeant(
  pieces: readonly PatternPiece[],
  match: PatternMatch,
  fields: ReadonlyMap<string, FieldShape>,
  heading: string,
): boolean {
  let isTyped = false
  let isNumbered = false
  for (const [key, {from, to}] of match) {
    const field = fields.get(key) as FieldShape
    const value = heading.slice(from, to)
    if (field.kind === 'text') isNumbered ||= /\d/.test(value) && !value.includes(' ')
    else if (readsAs(field, value)) isTyped = true
    else return false
  }
  return isTyped || (isNumbered && pieces.some(piece => 'text' in piece && /\p{L}{2}/u.test(piece.text)))
}
