import {
  ABSENT,
  ABSENT_ENDINGS,
  ABSENT_MAX_WORDS,
  ABSENT_NEGATIONS,
  ABSENT_OPENINGS,
  ABSENT_TAILS,
  FAILURE_TAILS,
  FAILURES,
  REAL_OPENINGS,
} from '../format/phrases.js'
import {foldAccents} from './fold.js'

/** Whether a text says that there is nothing to say, or that its producer failed; null for a real value. */
export type Phrase = 'absent' | 'failed' | null

const absent = new Set(ABSENT)
const failures = new Set(FAILURES)
const endings = new Set(ABSENT_ENDINGS)
const negations = new Set(ABSENT_NEGATIONS)
const openings = new Set(ABSENT_OPENINGS)

const LONGEST = 120

/** No single word of absence is longer than this, … */
const LONGEST_WORD = Math.max(...ABSENT.map(word => word.length)) + 2
/** … and no failure message than this. */
const LONGEST_FAILURE = Math.max(...FAILURES.map(words => words.length)) + 2

/**
 * A cheap first look, since every value is asked: a phrase is a word or two, opens with a negation, has one inside, or
 * ends in a failure; and it holds no separator.
 */
function isCandidate(text: string): boolean {
  const {length} = text
  if (length > LONGEST) return false
  if (
    length > LONGEST_WORD &&
    !opensNegation(text.charCodeAt(0) | 32) &&
    !text.includes(' no') &&
    !text.includes(' n\u00e3o')
  ) {
    if (!(length <= LONGEST_FAILURE ? /fail|error/i.test(text) : text.endsWith('failed') || text.endsWith('failed.')))
      return false
  }
  return !text.includes(';') && !text.includes(',') && !text.includes(':')
}

/** No, Ninguna, Nenhum, Não; Aucun; Pas. */
function opensNegation(letter: number): boolean {
  return letter === 110 || letter === 97 || letter === 112
}

/**
 * Recognises a placeholder in any words, in four languages.
 *
 *     No … identified | not available [in the source document]
 *     "No later than 2026, …" is a value, and so is whatever holds a comma or goes on for long.
 */
export function readPhrase(text: string): Phrase {
  if (!isCandidate(text)) return null
  const words = normalise(text)
  if (absent.has(words)) return 'absent'
  if (failures.has(words) || (words.endsWith('failed') && FAILURE_TAILS.some(tail => words.endsWith(` ${tail}`))))
    return 'failed'
  return readSentence(words)
}

function normalise(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return foldAccents(last === 46 || last === 33 ? text.slice(0, -1) : text).toLowerCase()
}

function readSentence(words: string): Phrase {
  const space = words.indexOf(' ')
  if (space < 0) return null
  const opens = openings.has(words.slice(0, space))
  if (!opens && !words.includes(' no') && !words.includes(' na')) return null
  const tail = ABSENT_TAILS.find(it => words.endsWith(` ${it}`))
  const all = (tail ? words.slice(0, -tail.length - 1) : words).split(' ')
  if (all.length > ABSENT_MAX_WORDS || REAL_OPENINGS.some(opening => words.startsWith(opening))) return null
  if (endings.has(all.at(-1) as string) && (opens || negated(all))) return 'absent'
  return opens && /^(?:relevant |further |additional )?information$/.test(all.slice(1).join(' ')) ? 'absent' : null
}

/** "Location not specified": the negation stands before the ending, alone or with a form of "to be". */
function negated(all: readonly string[]): boolean {
  const before = all.at(-2) as string
  return negations.has(before) || (before === 'been' && negations.has(all.at(-3) ?? ''))
}
