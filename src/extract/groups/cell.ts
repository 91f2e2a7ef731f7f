import {BULLET_SEPARATORS} from '../../markdown/marks.js'
import type {Text} from '../../read/blocks.js'
import type {Edit} from '../../types.js'
import {replace} from '../blanks.js'
import {isAtom, isSpace, pieceEnd, sourceEnd, sourceStart} from '../pieces.js'
import {mayNeedCleaning, type Part} from './clean.js'
import {Distinct} from './distinct.js'

/*
 * A cell and the values in it: `First; Second`, or separated by `<br>` or by bullets that were typed.
 */

export const SEMICOLON = 59

/** What lies between two separators, without the blanks at its ends. */
export function trimmed(text: string, start: number, end: number): Part {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return {from, to}
}

const BULLETS = new RegExp(`[${BULLET_SEPARATORS}\n]`)

/** The values of a cell without markup that needs no second look; null for any other. `text` is the source from `start`. */
export function plainParts(source: string, text: string, start: number): string[] | null {
  if (BULLETS.test(text)) return null
  const parts = new Distinct()
  for (let from = 0; ; ) {
    const at = text.indexOf(';', from)
    const to = at < 0 ? text.length : at
    if (from >= to || source.charCodeAt(start + to - 1) === 32) return null
    if (mayNeedCleaning(source, start + from, start + to, false)) return null
    const value = at < 0 && from === 0 ? text : text.slice(from, to)
    if (parts.has(value)) return null
    parts.add(value)
    if (at < 0) return parts.all
    from = to + 2
    if (source.charCodeAt(start + to + 1) !== 32) return null
  }
}

/** The next semicolon, `<br>` or typed bullet that separates values, or the end. */
export function nextSeparator(source: string, cell: Text, from: number): number {
  const text = cell.text
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === SEMICOLON || (code > 0x2000 && code < 0x2600 && BULLET_SEPARATORS.includes(text.charAt(at)))) {
      if (!isAtom(cell, at)) return at
    } else if (code === 10 && source.slice(sourceStart(cell, at), sourceEnd(cell, at + 1)).includes('<')) return at
  }
  return text.length
}

/** Takes a value out of its cell, together with the separator before it, or after it when it is the first. */
export function withoutPart(source: string, text: Text, part: Part): Edit {
  if (part.from === 0 && part.to < text.text.length) {
    const next = Math.min(nextSeparator(source, text, part.to) + 1, text.text.length)
    return replace(text.start, sourceStart(text, next), '')
  }
  let before = part.from
  while (before > 0 && text.text.charCodeAt(before - 1) === 32) before--
  const at = before > 0 ? before - 1 : 0
  return replace(sourceStart(text, at), pieceEnd(text, part.to), '')
}
