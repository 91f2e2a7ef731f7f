/*
 * The codes and classes of the characters that the readers need. All readers import them from here. Then the codes are
 * in the same file of the package as the loops that compare with them.
 */

export const TAB = 9
export const LF = 10
export const CR = 13
export const SPACE = 32
export const BANG = 33
export const QUOTE = 34
export const HASH = 35
export const DOLLAR = 36
export const AMPERSAND = 38
export const APOSTROPHE = 39
export const OPEN_PAREN = 40
export const CLOSE_PAREN = 41
export const STAR = 42
export const PLUS = 43
export const COMMA = 44
export const DASH = 45
export const DOT = 46
export const SLASH = 47
export const ONE = 49
export const NINE = 57
export const COLON = 58
export const SEMICOLON = 59
export const LESS = 60
export const EQUALS = 61
export const GREATER = 62
export const QUESTION = 63
export const OPEN_BRACKET = 91
export const BACKSLASH = 92
export const CLOSE_BRACKET = 93
export const UNDERSCORE = 95
export const BACKTICK = 96
export const SMALL_H = 104
export const PIPE = 124
export const WIDE_SEMICOLON = 0xff1b

const BLANK = 1
const PUNCTUATION = 2
const classes = new Uint8Array(128)
for (const code of [9, 10, 11, 12, 13, 32]) classes[code] = BLANK
for (let code = 33; code < 127; code++) {
  const digit = code >= 48 && code <= 57
  const letter = (code | 32) >= 97 && (code | 32) <= 122
  if (!digit && !letter) classes[code] = PUNCTUATION
}

/** Whether a character is white space: `\s` without U+FEFF, which is invisible but not blank. */
export function isBlank(code: number): boolean {
  if (code < 128) return classes[code] === BLANK
  if (code === 0xa0) return true
  if (code < 0x1680) return false
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Whether a backslash escapes a character. */
export function isAsciiPunctuation(code: number): boolean {
  return code < 128 && classes[code] === PUNCTUATION
}

export function isLineEnding(code: number): boolean {
  return code === LF || code === CR
}

/** Returns the length of the line ending at an offset. CRLF has two characters. */
export function lineEndingLength(source: string, at: number): number {
  return source.charCodeAt(at) === CR && source.charCodeAt(at + 1) === LF ? 2 : 1
}

/** Whether a character is a space or a tab, which indent lines and may follow a marker. */
export function isIndent(code: number): boolean {
  return code === SPACE || code === TAB
}

/** Returns the offset of the first character from `from` on that is not indentation. */
export function skipIndent(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isIndent(text.charCodeAt(at))) at++
  return at
}

/** Returns the offset of the first character from `from` on that is neither indentation nor a line ending. */
export function skipWhiteSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (isIndent(text.charCodeAt(at)) || isLineEnding(text.charCodeAt(at)))) at++
  return at
}

/** Returns the end of a text without the spaces and tabs before it. */
export function trimIndent(text: string, from: number, end: number): number {
  let to = end
  while (to > from && isIndent(text.charCodeAt(to - 1))) to--
  return to
}

/** Returns the end of the hashes at an offset. */
export function hashesEnd(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === HASH) at++
  return at
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}
