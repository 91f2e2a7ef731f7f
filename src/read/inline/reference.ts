import {AMPERSAND, BACKSLASH, HASH, isAsciiLetter, isAsciiPunctuation, isDigit, SEMICOLON} from '../characters.js'
import {namedCharacter} from './entity.js'

const REPLACEMENT = '\uFFFD'

/** The limits of CommonMark, and the length of the longest name. */
const LONGEST = {decimal: 7, hexadecimal: 6, name: 31}

/**
 * Returns the end of the character reference that starts at an offset; `at` when there is none.
 *
 *     &amp;   &#38;   &#x26;
 */
export function referenceEnd(text: string, at: number, end: number): number {
  const numeric = text.charCodeAt(at + 1) === HASH
  const hexadecimal = numeric && (text.charCodeAt(at + 2) | 32) === 120
  const from = numeric ? at + (hexadecimal ? 3 : 2) : at + 1
  const longest = hexadecimal ? LONGEST.hexadecimal : numeric ? LONGEST.decimal : LONGEST.name
  let to = from
  while (to < end && to - from <= longest && belongs(text.charCodeAt(to), numeric, hexadecimal)) to++
  if (to === from || to - from > longest || to >= end || text.charCodeAt(to) !== SEMICOLON) return at
  return numeric || namedCharacter(text.slice(from, to)) !== undefined ? to + 1 : at
}

function belongs(code: number, numeric: boolean, hexadecimal: boolean): boolean {
  if (isDigit(code)) return true
  if (!numeric) return isAsciiLetter(code)
  const lower = code | 32
  return hexadecimal && lower >= 97 && lower <= 102
}

/** Returns the text of the character reference from `at` to `end`. */
export function decodeReference(text: string, at: number, end: number): string {
  if (text.charCodeAt(at + 1) !== HASH) return namedCharacter(text.slice(at + 1, end - 1)) ?? REPLACEMENT
  const hexadecimal = (text.charCodeAt(at + 2) | 32) === 120
  const code = Number.parseInt(text.slice(at + (hexadecimal ? 3 : 2), end - 1), hexadecimal ? 16 : 10)
  return isCharacter(code) ? String.fromCodePoint(code) : REPLACEMENT
}

/** Whether a number is the code of a character, and not of a control character, surrogate or noncharacter. */
function isCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 12 || code === 13
  const control = code > 126 && code < 160
  const surrogate = code > 0xd7ff && code < 0xe000
  const noncharacter = (code > 0xfdcf && code < 0xfdf0) || (code & 0xfffe) === 0xfffe
  return !control && !surrogate && !noncharacter && code <= 0x10ffff
}

/** Returns a part of a text with escapes and character references decoded, for destinations and titles. */
export function decode(text: string, from: number, to: number): string {
  const part = text.slice(from, to)
  let decoded = ''
  let plain = 0
  let at = 0
  while (at < part.length) {
    const end = spellingEnd(part, at)
    if (end > at) {
      decoded += part.slice(plain, at) + meaning(part, at, end)
      plain = end
    }
    at = Math.max(at + 1, end)
  }
  return plain === 0 ? part : decoded + part.slice(plain)
}

/** Returns the end of an escape, a character reference or a NUL; `at` when there is none. */
function spellingEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === BACKSLASH) return isAsciiPunctuation(text.charCodeAt(at + 1)) ? at + 2 : at
  if (code === AMPERSAND) return referenceEnd(text, at, text.length)
  return code === 0 ? at + 1 : at
}

function meaning(text: string, at: number, end: number): string {
  const code = text.charCodeAt(at)
  if (code === BACKSLASH) return text.charAt(at + 1)
  return code === AMPERSAND ? decodeReference(text, at, end) : REPLACEMENT
}
