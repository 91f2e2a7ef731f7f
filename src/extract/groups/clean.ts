import type {Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {Context} from '../context.js'
import {typedMarker} from '../lists/typed.js'
import {isEscapedDash} from '../notations/escapes.js'
import {isAtom, opensMarkup, pieceEnd, pieceStart, plain, sourceEnd, sourceStart} from '../pieces.js'
import type {Place} from '../positions.js'

/** A part of a text, by its indexes. */
export interface Part {
  readonly from: number
  readonly to: number
}

type Code = 'enumerated-item' | 'bracketed-value' | 'trailing-separator' | 'list-marker'

/** A step of cleaning: how many characters to remove at the start of a value, and how many at its end. */
interface Step {
  readonly code: Code
  readonly before: number
  readonly after: number
}

const DIGIT = /[0-9]/
const NUMBER = /^\d{1,3}[.)] */
/** Numbers with closing brackets: `(1) `, `a) `, `(b) `. */
const BRACKETED_NUMBER = /^\((?:\d{1,3}|[A-Za-z]|[ivx]{2,4})\) (?=\S)|^[A-Za-z]\) (?=\S)/
/** `A. `, `II. ` before a category. Before a value it is an initial. */
const LETTER = /^(?:[A-Z]|[IVX]{2,4})\. (?=\p{Lu})/u
/** The number of a sub-section, before the category or value that is its heading. */
export const SUB_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]? (?=\p{Lu})/u
/** A marker that would begin a list, if cells could contain lists. */
const HYPHEN = /^[-+] \S/

/**
 * Returns the value in a part of a table cell or category, without a number, brackets, a typed bullet or a separator
 * around it. Escaped characters stay.
 *
 *     "4.  Barbados" → Barbados · "[Spain]" → Spain · "Brazil," → Brazil
 */
export function cleanPart(context: Context, text: Text, part: Part, category: boolean, place: () => Place): Part {
  if (!mayNeedCleaning(text.text, part.from, part.to, category)) return part
  let whole = part
  let last: {code: Code; from: Part} | null = null
  for (let count = 0; ; count++) {
    const step = nextStep(context.source, text, whole, category)
    if (step === null) break
    const cleaned = {from: whole.from + step.before, to: whole.to - step.after}
    while (text.text[cleaned.to - 1] === ' ' && cleaned.to > cleaned.from) cleaned.to--
    if (count < MOST_STEPS) reportCleaning(context, {text, whole, kept: cleaned, code: step.code}, place())
    else last ??= {code: step.code, from: whole}
    whole = cleaned
  }
  // All further steps become one report. Quoting the text for each of them could take more memory than the text.
  if (last) reportCleaning(context, {text, whole: last.from, kept: whole, code: last.code}, place())
  return whole
}

/** How many steps are reported separately. */
const MOST_STEPS = 8

/** The longest text to remove at one end of a value. */
const LONGEST_MARK = 16

/** Examines only the first and the last characters, because most values need no cleaning. */
export function mayNeedCleaning(text: string, from: number, to: number, category: boolean): boolean {
  const first = text.charCodeAt(from)
  const last = text.charCodeAt(to - 1)
  if (last === 44 || last === 59 || last === 93) return true
  if (category && (last === 46 || last === 58)) return true
  if (last >= 0x3002 && CATEGORY_ENDS.includes(text.charAt(to - 1))) return true
  if (first >= 48 && first <= 57) return isNumber(text, from)
  const second = text.charCodeAt(from + 1)
  // "i. Radios ii. Ropes"
  if (second === 46 && first > 96 && first < 123 && text.charCodeAt(from + 2) === 32) return true
  if (second === 41 || (category && isLettered(text, from))) return true
  // A space, `*`, `+`, `-`, `[`, and typed markers other than Latin letters.
  return (
    first <= 32 ||
    first === 40 ||
    first === 42 ||
    first === 43 ||
    first === 45 ||
    first === 91 ||
    (first > 126 && (first < 0xc0 || first >= 0x250))
  )
}

/** Whether the digits are followed by a mark that makes them a number, or are drawn on keys: "1️⃣". */
function isNumber(text: string, from: number): boolean {
  let at = from
  while (at < from + 3 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
  const code = text.charCodeAt(at)
  return code === 46 || code === 41 || code === 0xfe0f || code === 0x20e3
}

/** Whether capitals are followed by a full stop and a space. */
function isLettered(text: string, from: number): boolean {
  let at = from
  while (at < from + 4 && text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90) at++
  return at > from && text.charCodeAt(at) === 46 && text.charCodeAt(at + 1) === 32
}

/** Returns the number before a value or a category. */
function numberOf(start: string, category: boolean): string | undefined {
  if (DIGIT.test(start.charAt(0))) return ((category ? SUB_NUMBER.exec(start) : null) ?? NUMBER.exec(start))?.[0]
  return (BRACKETED_NUMBER.exec(start) ?? (category ? LETTER.exec(start) : null))?.[0]
}

/** Separators after a value, also full-width ones. A category also loses a colon and a full stop. */
const VALUE_ENDS = ',;，；'
const CATEGORY_ENDS = `${VALUE_ENDS}:.：。`

function nextStep(source: string, text: Text, {from, to}: Part, category: boolean): Step | null {
  const start = text.text.slice(from, Math.min(to, from + LONGEST_MARK))
  const {length} = start
  const marker = HYPHEN.test(start) ? 2 : typedMarker('', {...text, text: start, map: null})
  const isMarker = !isAtom(text, from) || isEscapedDash(source, text, from)
  if (marker > 0 && marker < length && isMarker) return {code: 'list-marker', before: marker, after: 0}
  const number = numberOf(start, category)
  if (number && isNumbering(text, from, number, length))
    return {code: 'enumerated-item', before: number.length, after: 0}
  let end = to
  while (
    end > from + 1 &&
    (category ? CATEGORY_ENDS : VALUE_ENDS).includes(text.text.charAt(end - 1)) &&
    !isAtom(text, end - 1)
  )
    end--
  if (end < to) return {code: 'trailing-separator', before: 0, after: to - end}
  return isBracketed(text, from, to) ? {code: 'bracketed-value', before: 1, after: 1} : null
}

/**
 * Whether a number counts the text after it. It is followed by a space and more text: not "3.5 %", and not "2." alone.
 */
function isNumbering(text: Text, from: number, number: string, length: number): boolean {
  return (
    number.endsWith(' ') &&
    number.length < length &&
    !isAtom(text, from + number.trimEnd().length - 1) &&
    !isAtom(text, from)
  )
}

function isBracketed(text: Text, from: number, to: number): boolean {
  const value = text.text
  if (value[from] !== '[' || value[to - 1] !== ']' || to - from < 3) return false
  if (isAtom(text, from) || isAtom(text, to - 1)) return false
  const inner = value.slice(from + 1, to - 1)
  return !inner.includes('[') && !inner.includes(']') && inner.trim() !== ''
}

/** A part of a text, and the part of it that is kept. */
interface Cleaning {
  readonly text: Text
  readonly whole: Part
  readonly kept: Part
  readonly code: Code
}

/** Reports the text that was removed around a value. */
export function reportCleaning(context: Context, cleaning: Cleaning, place: Place): void {
  const {text, whole, kept, code} = cleaning
  const {source, positions} = context
  const start = pieceStart(source, text, whole.from)
  const end = pieceEnd(text, whole.to)
  positions.quote(start, end)
  const actual = source.slice(start, end)
  const params = {actual, expected: plain(text.text.slice(kept.from, kept.to))}
  context.report(code, {place, start, end}, params, {
    fix: () => (BOX.test(actual) ? null : cutsOf(source, text, whole, kept)),
  })
}

/** A task box. It has a meaning, so no fix removes it. */
const BOX = /^\[[ xX]\]/

/**
 * Returns the edits that remove both ends. Markup around the whole text stays. Markup around a removed end is removed
 * too.
 */
function cutsOf(source: string, text: Text, whole: Part, kept: Part): Edit[] {
  const marked = (from: number, to: number) => {
    for (let at = from; at <= to; at++) if (opensMarkup(text, at)) return true
    return false
  }
  const edits: Edit[] = []
  if (kept.from > whole.from) {
    const inner = !marked(whole.from + 1, kept.from)
    const start = inner ? sourceStart(text, whole.from) : pieceStart(source, text, whole.from)
    edits.push(replacement(start, pieceStart(source, text, kept.from), ''))
  }
  if (kept.to < whole.to) {
    const inner = !marked(kept.to, whole.to - 1)
    edits.push(
      inner
        ? replacement(sourceEnd(text, kept.to), sourceEnd(text, whole.to), '')
        : replacement(pieceEnd(text, kept.to), pieceEnd(text, whole.to), ''),
    )
  }
  return edits
}
