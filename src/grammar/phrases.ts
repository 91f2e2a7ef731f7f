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

const LONGEST = 120

/** A cheap first look: no phrase is without one of these, nor holds a separator. */
const CANDIDATE = /^(?=[^,;:]*$)(?:[-–—nsudai]|.* n[oã]|.*(?:fail|error))/i

const absent = new Set(ABSENT)
const endings = new Set(ABSENT_ENDINGS)
const negations = new Set(ABSENT_NEGATIONS)
const openings = new Set(ABSENT_OPENINGS)

/**
 * Recognises a placeholder in any words, in four languages.
 *
 *     No … identified | not available [in the source document]
 *     "No later than 2026, …" is a value, and so is whatever holds a comma or goes on for long.
 */
export function readPhrase(text: string): Phrase {
  if (text.length > LONGEST || !CANDIDATE.test(text)) return null
  const words = foldAccents(text).toLowerCase().replace(/[.!]$/, '').trim()
  if (FAILURES.some(failure => words === failure) || FAILURE_TAILS.some(tail => words.endsWith(` ${tail}`))) return 'failed'
  if (absent.has(words)) return 'absent'
  return readSentence(words)
}

function readSentence(words: string): Phrase {
  if (REAL_OPENINGS.some(opening => words.startsWith(opening))) return null
  const tail = ABSENT_TAILS.find(it => words.endsWith(` ${it}`))
  const all = (tail ? words.slice(0, -tail.length - 1) : words).split(' ')
  const last = all.at(-1) as string
  if (all.length > ABSENT_MAX_WORDS || all.length < 2) return null
  if (endings.has(last) && (openings.has(all[0] as string) || negated(all))) return 'absent'
  return words.startsWith('no ') && /^(?:relevant |further |additional )?information$/.test(all.slice(1).join(' ')) ? 'absent' : null
}

/** "Location not specified": the negation stands before the ending, alone or with a form of "to be". */
function negated(all: readonly string[]): boolean {
  const before = all.at(-2) as string
  return negations.has(before) || (before === 'been' && negations.has(all.at(-3) ?? ''))
}
