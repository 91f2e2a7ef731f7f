import type {FieldShape, HeadingShape, PatternPiece} from '../../form/shape.js'
import {oncePer} from '../../grammar/once.js'
import {readPhrase} from '../../grammar/phrases.js'
import {readsAs} from '../header/reads.js'
import {isPlaceholder} from '../placeholder.js'
import {folded, isLike, literalOf, type PatternMatch} from './pattern.js'

/*
 * Matches headings that begin with a value of the shape that a pattern gives, and have other text after it:
 *
 *     {version:0.0}    1.0.0 (beta release)    1.0.0: The big one    [1.0.0] 2024-03-04    5.15.7 / 4.15.7
 *
 * The other text is a date if it reads as one. Otherwise the heading has no other value. A date may also come first:
 *
 *     version {version:0.0}    2019-04-30, Version 11.15.0 (Current)
 */

/** The shape of a value that is the whole of a pattern, except for the words before it. */
interface Shape {
  readonly key: string
  readonly like: string
  readonly words: string
}

/** The first word of a heading, in brackets or not. */
const FIRST = /^(\[?)([^\s[\]:,;(]+)(\]?)(?=[:,;\s]|$)/
/** A further value of the same shape. */
const FURTHER = /^ ?[/,&] ?([^\s[\](),:;/]+)(?=\s|$)/
/** Signs between a value and other text. Without them, the value may be the number of the heading. */
const SEPARATED = /^\s*[:,;(/|·"“_–—-]/
/** Signs before and after a date. */
const BEFORE_DATE = /^[\s([–—:|·_-]+/
const AFTER_DATE = /[\s)\]_]/

const shapesOf = oncePer(({patterns}: HeadingShape): readonly Shape[] =>
  patterns.flatMap(pieces => {
    const [first, second] = pieces
    const [words, value] = first && 'text' in first ? [literalOf(first), second] : ['', first]
    if (!value || !('key' in value) || !value.like || pieces.at(-1) !== value) return []
    return [{key: value.key, like: value.like, words}]
  }),
)

/** Signs between a date at the start and the value. */
const AFTER_FIRST_DATE = /[,:|] /

/**
 * Matches a heading that begins with a value of the shape that a pattern gives it, or with a date and such a value; null
 * when it does not.
 */
export function matchShaped(shape: HeadingShape, heading: string): PatternMatch | null {
  return matchBehindDate(shape, heading) ?? matchFirst(shape, heading)
}

function matchBehindDate(shape: HeadingShape, heading: string): PatternMatch | null {
  const [sign] = AFTER_FIRST_DATE.exec(heading) ?? []
  if (!sign) return null
  const end = heading.indexOf(sign)
  const date = dateIn(shape, heading.slice(0, end))
  const from = end + sign.length
  const match = date && matchFirst(shape, heading.slice(from))
  if (!match || match.has(date.key)) return null
  const moved = new Map([...match].map(([key, part]) => [key, {from: from + part.from, to: from + part.to}]))
  return moved.set(date.key, {from: date.from, to: date.to})
}

function matchFirst(shape: HeadingShape, heading: string): PatternMatch | null {
  for (const one of shapesOf(shape)) {
    const value = startingValue(one, heading)
    if (!value) continue
    const {from, to, end} = value
    const rest = heading.slice(end)
    const date = dateIn(shape, rest)
    const isCertain =
      date !== null || rest === '' || end > to || /\p{L}/u.test(one.words + one.like) || SEPARATED.test(rest)
    if (!isCertain) continue
    const match = new Map([[one.key, {from, to}]])
    if (date) match.set(date.key, {from: end + date.from, to: end + date.to})
    return match
  }
  return null
}

/** Returns the value at the start of a heading, and where the other text begins. */
function startingValue({like, words}: Shape, heading: string): {from: number; to: number; end: number} | null {
  const text = folded(heading)
  if (!text.startsWith(words)) return null
  const [whole = '', open = '', first = '', close = ''] = FIRST.exec(text.slice(words.length)) ?? []
  if (!isLike(first, like) || (open === '') !== (close === '')) return null
  const from = words.length + open.length
  let to = from + first.length
  if (open !== '') return {from, to, end: words.length + whole.length}
  for (let more = FURTHER.exec(text.slice(to)); more; more = FURTHER.exec(text.slice(to))) {
    if (!isLike(more[1] as string, like)) break
    to += more[0].length
  }
  return {from, to, end: to}
}

/** Returns the date in the text after a value, if the headings have one. */
function dateIn({values}: HeadingShape, text: string): {key: string; from: number; to: number} | null {
  const [date, other] = values.filter(it => it.kind === 'date')
  if (!date || other) return null
  const from = text.length - text.replace(BEFORE_DATE, '').length
  let to = text.length
  while (to > from && AFTER_DATE.test(text.charAt(to - 1))) to--
  return from < to && readsAs(date, text.slice(from, to)) ? {key: date.key, from, to} : null
}

/**
 * Whether a part of a heading is certainly not a value of its field: it has no digits, or the shape of another value of
 * the heading. "30 February" may be meant as a date.
 */
export function isOther(shape: HeadingShape, field: FieldShape, part: string): boolean {
  if (field.kind === 'text' || readsAs(field, part)) return false
  if (isPlaceholder(part, field.placeholder) || readPhrase(part) !== null) return false
  return !/\d/.test(part) || shapesOf(shape).some(({like}) => isLike(folded(part), like))
}

/** The patterns that have brackets around their values, without these brackets. */
export const withoutBrackets = oncePer(({patterns}: HeadingShape) =>
  patterns.flatMap(pieces => (pieces.some(isBracket) ? [pieces.flatMap(unbracketed)] : [])),
)

function isBracket(piece: PatternPiece): boolean {
  return 'text' in piece && /[[\]]/.test(piece.text)
}

function unbracketed(piece: PatternPiece): PatternPiece[] {
  if ('key' in piece) return [piece]
  const text = piece.text.replace(/[[\]]/g, '')
  return text === '' ? [] : [{text}]
}
