/** The characters beside a run of `*` or `_`. They decide what the run does. */
const NEITHER = 0
export const SPACE = 1
export const PUNCTUATION = 2

const sides = new Uint8Array(128)
for (let code = 33; code < 127; code++) if (!/[A-Za-z0-9]/.test(String.fromCharCode(code))) sides[code] = PUNCTUATION
for (const code of [9, 10, 12, 13, 32]) sides[code] = SPACE
// The replacement character for NUL is a symbol.
sides[0] = PUNCTUATION

const SPACES = /\p{Zs}/u
const SIGNS = /[\p{P}\p{S}]/u

function sideOf(character: string): number {
  if (SPACES.test(character)) return SPACE
  return SIGNS.test(character) ? PUNCTUATION : NEITHER
}

/** Returns the class of the character that ends at an offset. */
export function sideBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1)
  if (code < 128) return sides[code] as number
  const low = code >= 0xdc00 && code < 0xe000 ? 2 : 1
  return sideOf(text.slice(at - low, at))
}

/** Returns the class of the character that starts at an offset. */
export function sideAfter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return sides[code] as number
  return sideOf(String.fromCodePoint(text.codePointAt(at) as number))
}
