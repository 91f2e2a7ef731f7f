/** The character codes and classes that reading needs. */

export const TAB = 9
export const LF = 10
export const CR = 13
export const SPACE = 32

const BLANK = 1
const PUNCTUATION = 2
const classes = new Uint8Array(128)
for (const code of [9, 10, 11, 12, 13, 32]) classes[code] = BLANK
for (let code = 33; code < 127; code++) {
  const digit = code >= 48 && code <= 57
  const letter = (code | 32) >= 97 && (code | 32) <= 122
  if (!digit && !letter) classes[code] = PUNCTUATION
}

/** White space as `\s` has it, except for U+FEFF, which is invisible rather than blank. */
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

/** What a backslash escapes. */
export function isAsciiPunctuation(code: number): boolean {
  return code < 128 && classes[code] === PUNCTUATION
}

export function isLineEnding(code: number): boolean {
  return code === LF || code === CR
}

/** How long the line ending at an offset is: CRLF is one of two characters. */
export function lineEndingLength(source: string, at: number): number {
  return source.charCodeAt(at) === CR && source.charCodeAt(at + 1) === LF ? 2 : 1
}

/** A space or a tab: what indents and what may be after a marker. */
export function isIndent(code: number): boolean {
  return code === SPACE || code === TAB
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}
