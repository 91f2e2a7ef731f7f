import {MAC_ROMAN, WINDOWS_1252} from './codepages.js'

/** A garbled word: its place in the text and its original spelling. */
export interface Garbled {
  readonly start: number
  readonly end: number
  readonly repaired: string
}

/** The byte of each character, for each encoding. */
const encodings = [WINDOWS_1252, MAC_ROMAN].map(
  characters =>
    new Map(Array.from({length: 128}, (_, at) => [characters[at] ?? String.fromCharCode(at + 128), at + 128])),
)

/**
 * The characters that the first byte of a garbled character becomes in either encoding: 0xc2–0xc5 (Latin letters), 0xe2
 * (quotes, dashes, the euro), 0xef (the byte order mark) and 0xf0 (emoji).
 */
const SUSPECT = /[ÂÃÄÅâïð¬√ƒ≈‚ÔðÔ\uf8ff][^\0-\x7f]/

/** A character that plain text in Latin letters does not contain. */
const UNUSUAL =
  /[^\t\n\r\x20-\x7e\u00bf\u00c0\u00c1\u00c7-\u00e1\u00e3-\u00ee\u00f1-\u00ff\u2013\u2014\u2018-\u201d\u20ac]/

/** The same without other letters and punctuation. A search for it is twice as fast. */
const NOT_ASCII = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\uffff]/

/** Whether a text may contain garbled or invisible characters. */
export function mayHoldOddCharacters(text: string): boolean {
  const first = text.search(NOT_ASCII)
  return first >= 0 && UNUSUAL.test(text.slice(first))
}

const WORD = /\S+/g

/** Finds words in which UTF-8 was read as Mac Roman, Windows-1252 or Latin-1, once or several times. */
export function findMojibake(text: string): Garbled[] {
  const found: Garbled[] = []
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const repaired = SUSPECT.test(word) ? repair(word) : word
    if (repaired !== word) found.push({start: match.index, end: match.index + word.length, repaired})
  }
  return found
}

/** Returns a text with its garbled words repaired. */
export function repairMojibake(text: string): string {
  return SUSPECT.test(text) ? repair(text) : text
}

/** How many times a text may have been garbled. */
const ROUNDS = 4

function repair(word: string): string {
  let text = word
  for (let round = 0; round < ROUNDS && SUSPECT.test(text); round++) {
    const next = encodings.map(bytes => decode(text, bytes)).find(it => it !== text)
    if (next === undefined) break
    text = next
  }
  return text
}

/** Decodes every run of characters whose bytes form one plausible character. */
function decode(text: string, bytes: ReadonlyMap<string, number>): string {
  let decoded = ''
  for (let at = 0; at < text.length; ) {
    const length = lengthOf(bytes.get(text.charAt(at)))
    const point = length > 0 && !isCapitalBeforeQuote(text, at) ? pointAt(text, at, length, bytes) : -1
    if (point < 0) decoded += text.charAt(at++)
    else {
      decoded += String.fromCodePoint(point)
      at += length
    }
  }
  return decoded
}

/**
 * Returns the number of bytes of a character from its first byte; 0 for a byte that is not plausible as a first byte.
 */
function lengthOf(byte: number | undefined): number {
  if (byte === undefined) return 0
  if (byte >= 0xc2 && byte <= 0xc5) return 2
  return byte === 0xe2 || byte === 0xef ? 3 : byte === 0xf0 ? 4 : 0
}

/**
 * Whether a word only looks garbled: "MANHÃ”" ends in a capital and a closing quotation mark. A garbled character would
 * be one more letter.
 */
function isCapitalBeforeQuote(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  return /\p{Lu}/u.test(text.charAt(at - 1)) && /[\p{P}\u00a0]/u.test(next) && /[ÃÂÅÄ]/.test(text.charAt(at))
}

function pointAt(text: string, at: number, length: number, bytes: ReadonlyMap<string, number>): number {
  let point = (bytes.get(text.charAt(at)) as number) & (0xff >> (length + 1))
  for (let k = 1; k < length; k++) {
    const byte = bytes.get(text.charAt(at + k))
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return -1
    point = (point << 6) | (byte & 0x3f)
  }
  return isPlausible(point) ? point : -1
}

/**
 * Whether a repaired character is plausible: Latin letters and signs, general punctuation, currency, ™, arrows, the
 * byte order mark, emoji.
 */
function isPlausible(point: number): boolean {
  return (
    (point >= 0xa0 && point <= 0x17f) ||
    (point >= 0x2010 && point <= 0x203a) ||
    (point >= 0x20a0 && point <= 0x20bf) ||
    (point >= 0x2100 && point <= 0x23ff) ||
    (point >= 0x25a0 && point <= 0x27bf) ||
    point === 0xfeff ||
    (point >= 0x1f300 && point <= 0x1faff)
  )
}
