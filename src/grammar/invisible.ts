import {INVISIBLE} from './invisible-characters.js'

/** An invisible character and its place in the text. */
export interface Invisible {
  readonly start: number
  readonly end: number
  readonly name: string
  /** `U+200B` */
  readonly code: string
}

const names = new Map(INVISIBLE)

/** Control characters except tab and line breaks, lone surrogates, and the characters of `INVISIBLE`. */
const CANDIDATE =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu

const ZWNJ = 0x200c
const ZWJ = 0x200d

/** Scripts in which joiners are part of the spelling: Arabic, the scripts of India, and related scripts. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{M}]/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u

/** Finds invisible characters that have no function at their place. */
export function findInvisible(text: string): Invisible[] {
  const found: Invisible[] = []
  let rightToLeft: boolean | undefined
  for (const {0: character, index} of text.matchAll(CANDIDATE)) {
    const code = character.codePointAt(0) as number
    if (isDirectional(code)) {
      rightToLeft ??= RIGHT_TO_LEFT.test(text)
      if (rightToLeft) continue
    } else if (isJoiner(text, index, code)) continue
    const name = names.get(code) ?? (code >= 0xd800 && code <= 0xdfff ? 'lone surrogate' : 'control character')
    found.push({start: index, end: index + 1, name, code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`})
  }
  return found
}

/** Whether a character is a joiner between emoji or letters of a joining script. */
function isJoiner(text: string, at: number, code: number): boolean {
  if (code !== ZWJ && code !== ZWNJ) return false
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + 1, at + 3)
  if (code === ZWJ && EMOJI.test(before) && /^\p{Extended_Pictographic}/u.test(after)) return true
  return JOINING.test(before) || JOINING.test(after)
}

/** Whether a character is a direction mark. These belong in text that runs from right to left. */
function isDirectional(code: number): boolean {
  return (
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}
