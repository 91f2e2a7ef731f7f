import {openBrackets} from '../markdown/escape.js'
import {isCircledNumber, isFontSymbol, TYPED_MARKERS} from '../markdown/marks.js'

/*
 * Finds values without any meaning in markdown. Most values have only letters, digits and punctuation without a
 * meaning. A look at the characters is enough to write them as they are. Only the other values are tried in a frame.
 */

/** Punctuation without a meaning for markdown anywhere inside a line. */
const INSIDE = ' \'"()/,.%-:$+?!@{}>’‘“”–—€£°…«»'
/** Signs that may be the first character of a value. */
const FIRST = /^[\p{L}\p{N}\p{Emoji_Presentation}"“‘€$(¿¡]/u
/** Signs that may be the last character of a value. */
const LAST = /[\p{L}\p{N}\p{Emoji_Presentation}'’"”().%?!€$°…»]$/u

/** The number of an item, in any style: `1. `, `a) `, `(ii) `. */
const NUMBERING = /^\(?[\p{L}\p{N}]{1,9}[.)](?: |$)/u
const MEANS_SOMETHING = /[\p{L}\p{N}]/u

const WORD = 1
const INERT = 2

/** The class of each character up to U+2100: a letter or digit, inert punctuation, or neither. */
const classes = new Uint8Array(0x2100)
for (let code = 0; code < classes.length; code++) {
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{N}]/u.test(character)) classes[code] = WORD
  else if (INSIDE.includes(character) || /\p{Cf}/u.test(character)) classes[code] = INERT
}

/** Above U+2100: letters, digits, emoji, and the characters that join or vary these. */
const BEYOND = /[\p{L}\p{N}\p{Cs}\uFE0F]/u

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < classes.length ? (classes[code] as number) : BEYOND.test(text.charAt(at)) ? WORD : 0
}

/**
 * Whether no part of a text has a meaning in markdown, and all spaces are single. `separators` are the characters that
 * separate the text from other values on its line.
 */
export function isInert(text: string, separators: string): boolean {
  if (separators !== '' && openBrackets(text).size > 0) return false
  const marks: Marks = {text, separators, semicolon: text.lastIndexOf(';'), ampersand: text.includes('&')}
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(text, at)
    if (kind === 0 ? !isInertMark(marks, at) : code === 32 && text.charCodeAt(at + 1) === 32) return false
    if (code === 44 && separators.includes(',')) return false
  }
  return FIRST.test(text) && LAST.test(text) && !NUMBERING.test(text) && !opensTyped(text) && MEANS_SOMETHING.test(text)
}

/** Whether the first character of a text can serve as a bullet or a number. */
function opensTyped(text: string): boolean {
  const code = text.codePointAt(0) as number
  if (code < 0x2000) return KEYCAP.test(text)
  return isCircledNumber(code) || isFontSymbol(code) || TYPED_MARKERS.includes(String.fromCodePoint(code))
}

const KEYCAP = /^\d\ufe0f?\u20e3/

/** The context that decides whether a mark has a meaning. */
interface Marks {
  readonly text: string
  readonly separators: string
  readonly semicolon: number
  readonly ampersand: boolean
}

/**
 * An ampersand without a later semicolon starts no reference. A single caret raises nothing, and a single equals sign
 * highlights nothing. An underscore between letters starts no emphasis.
 */
function isInertMark({text, separators, semicolon, ampersand}: Marks, at: number): boolean {
  const mark = text.charAt(at)
  // The letters after an ampersand must end: otherwise the semicolon that separates values could follow them.
  if (mark === '&') return semicolon < at && (!separators.includes(';') || /[^\p{L}\p{N}]/u.test(text.slice(at + 1)))
  if (mark === '=') return text.charAt(at - 1) !== '=' && text.charAt(at + 1) !== '='
  if (mark === '^') return text.indexOf('^') === text.lastIndexOf('^')
  if (mark === ';') return !separators.includes(';') && !ampersand
  return mark === '_' && isWord(text, at - 1) && isWord(text, at + 1)
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && MEANS_SOMETHING.test(text.charAt(at))
}
