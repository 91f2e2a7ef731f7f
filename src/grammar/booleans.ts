import {LANGUAGES} from '../languages/index.js'
import {foldWord} from './fold.js'
import {once} from './once.js'
import {splitRemark, type WithRemark} from './remark.js'
import type {Span} from './span.js'

export interface BooleanReading {
  readonly value: boolean
  /** Whether the text is canonical. */
  readonly canonical: boolean
  /** The remark after the value: "yes (with conditions)". */
  readonly remark: Span | null
}

const YES = ['☑', '✅', '✔', '✓', '🗹', '👍', '[x]', '🟢']
const NO = ['☐', '❌', '✗', '✘', '✖', '✕', '[ ]', '[]', '👎', '🔴', '⬜', '□', '🚫', '⛔']
/** Symbols that mean the same with any text after them: "❌ Not yet". */
const SURE = new Set(['☑', '✅', '✔', '✓', '☐', '❌', '✗', '✘', '✖', '✕', '⬜', '🚫', '⛔'])

const values = once(() => {
  const all = new Map<string, boolean>()
  for (const {yes, no} of LANGUAGES) {
    for (const word of yes) all.set(foldWord(word), true)
    for (const word of no) all.set(foldWord(word), false)
  }
  for (const sign of YES) all.set(sign, true)
  for (const sign of NO) all.set(sign, false)
  return all
})

/** A longer text is not a truth value. */
const LONGEST = 24

/** Writes a truth value. */
export function writeBoolean(value: boolean): 'Yes' | 'No' {
  return value ? 'Yes' : 'No'
}

/**
 * Reads yes or no, as a word or a symbol. Returns null for any other text, and when a word and a symbol contradict each
 * other.
 */
export function readBoolean(text: string): BooleanReading | null {
  if (text === 'Yes' || text === 'No') return {value: text === 'Yes', canonical: true, remark: null}
  const whole = truthOf(text)
  if (whole !== null) return {value: whole, canonical: false, remark: null}
  const beside = splitRemark(text) ?? behindSign(text)
  const value = beside && truthOf(beside.value)
  return beside && value !== null ? {value, canonical: false, remark: beside.remark} : null
}

/** Separates a symbol from the remark after it. A remark that begins with yes or no may contradict the symbol. */
function behindSign(text: string): WithRemark | null {
  const blank = text.indexOf(' ')
  const sign = blank < 0 ? '' : foldWord(text.slice(0, blank))
  const [word = ''] = /^\p{L}*/u.exec(text.slice(blank + 1)) ?? []
  if (!SURE.has(sign) || truthOf(word) !== null) return null
  return {value: sign, remark: {start: blank + 1, end: text.length}}
}

function truthOf(text: string): boolean | null {
  if (text.length > LONGEST) return null
  // Folding removes the variation selector after an emoji.
  const folded = foldWord(text).trim().replace(/[.!]$/, '')
  const whole = values().get(folded)
  if (whole !== undefined) return whole
  // "✅ Yes"
  const blank = folded.startsWith('[ ]') ? 3 : folded.indexOf(' ')
  if (blank < 0) return null
  const sign = values().get(folded.slice(0, blank))
  const word = values().get(folded.slice(blank).trim())
  if (sign !== undefined && sign === word) return sign
  const [, before, own = '', after] = DECORATED.exec(folded) ?? []
  return [before, after].some(it => it !== undefined && values().has(it)) ? null : (values().get(own) ?? null)
}

/** A word with a symbol beside it: "Yes 🌱". Symbols that mean yes or no are values. */
const DECORATED = /^(?:(\p{Extended_Pictographic}+) )?(\p{L}+)(?: (\p{Extended_Pictographic}+))?$/u
