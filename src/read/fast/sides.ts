/** What stands beside a run of `*` or `_` decides what it does. */
export const NEITHER = 0
export const SPACE = 1
export const PUNCTUATION = 2
/** What this table does not know: not worth being right about, as the reference reader is. */
export const UNKNOWN = 3

const sides = new Uint8Array(256)
for (let code = 0; code < 256; code++) {
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  const latin = code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  const digit = code >= 48 && code <= 57
  if (letter || latin || digit) sides[code] = NEITHER
  else if (code === 32 || code === 10 || code === 13 || code === 0xa0) sides[code] = SPACE
  // Markers side by side have rules of their own.
  else if (code > 32 && code < 127) sides[code] = code === 42 || code === 95 ? UNKNOWN : PUNCTUATION
  else sides[code] = UNKNOWN
}

export function sideOf(code: number): number {
  if (code < 256) return sides[code] as number
  // Letters of Latin, Greek and Cyrillic.
  if (code < 0x250 || (code >= 0x3b1 && code <= 0x3c9) || (code >= 0x400 && code < 0x482)) return NEITHER
  // Dashes, quotation marks, dots; currency signs.
  if ((code >= 0x2010 && code <= 0x2027) || (code >= 0x20a0 && code <= 0x20bf)) return PUNCTUATION
  return UNKNOWN
}
