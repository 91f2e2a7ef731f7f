import {
  ABSENT,
  ABSENT_ADVERBS,
  ABSENT_ENDINGS,
  ABSENT_MAX_WORDS,
  ABSENT_NEGATIONS,
  ABSENT_OPENINGS,
  ABSENT_PREDICATES,
  ABSENT_SENTENCES,
  ABSENT_SUBJECTS,
  ABSENT_TAILS,
  ABSENT_WORDS,
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
const formWords = new Set(ABSENT_WORDS)
const adverbs = new Set(ABSENT_ADVERBS)

/** How long a phrase can be at the most. */
export const LONGEST_PHRASE = 120

/** No single word of absence is longer than this, … */
const LONGEST_WORD = Math.max(...ABSENT.map(word => word.length)) + 2
/** … and no failure message than this. */
const LONGEST_FAILURE = Math.max(...FAILURES.map(words => words.length)) + 2

/**
 * How phrases end, as a table of their last characters: enough to tell nearly all values apart from them without a look
 * at anything else. Different endings may share a place in it, which only costs a closer look.
 */
const ends = new Uint8Array(4096)
const END_LENGTH = 5
/** The noun of "No further information", whose last letters end far too many others. */
const NOUN = 'information'
for (const phrase of [
  ...ABSENT,
  ...ABSENT_ENDINGS,
  ...ABSENT_ADVERBS,
  ...ABSENT_TAILS,
  ...FAILURES,
  ...FAILURE_TAILS,
]) {
  if (phrase.length >= END_LENGTH && !phrase.endsWith(NOUN)) ends[endAt(phrase, phrase.length)] = 1
}

/** The place in `ends` of what ends before `to`, whatever its case; -1 when an accent could be folded. */
function endAt(text: string, to: number): number {
  let at = 0
  for (let i = to - END_LENGTH; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code > 126) return -1
    at = ((at << 5) ^ (at >> 7) ^ (code <= 32 ? 32 : code | 32)) & 4095
  }
  return at
}

/** Whether a part of a text may be a phrase, by its end: every value is asked, and nearly none is. */
export function endsLikePhrase(text: string, from: number, end: number): boolean {
  const closed = isClosing(text.charCodeAt(end - 1))
  let to = closed ? end - 1 : end
  const last = text.charCodeAt(to - 1)
  if (last === 46 || last === 33) to--
  if (to - from <= END_LENGTH + 1) return true
  const at = endAt(text, to)
  return at < 0 || ends[at] === 1 || endsInNoun(text, to) || opensSentence(text, closed ? from + 1 : from)
}

/** Brackets and quotation marks that stand around phrases, and how each of them ends. */
const OPENING = '([{"\'“‘«'
const CLOSING = ')]}"\'”’»'

function isClosing(code: number): boolean {
  return (
    code === 41 ||
    code === 93 ||
    code === 34 ||
    code === 39 ||
    (code > 122 && CLOSING.includes(String.fromCharCode(code)))
  )
}

/** How sentences begin that end in some word of the form, by their first three letters: "No ", "Não", "Aucun". */
const sentenceOpenings = new Set(
  ABSENT_SENTENCES.flatMap(it => [it.slice(0, 3), it.slice(0, 1).toUpperCase() + it.slice(1, 3)]),
)
for (const opening of ['Não', 'não']) sentenceOpenings.add(opening)

/** "The source text" before "the source". */
const longestFirst = ABSENT_SUBJECTS.map(subject => `${subject} `).sort((a, b) => b.length - a.length)
const tails = ABSENT_TAILS.map(tail => ` ${tail}`)

/** The subjects of such sentences but for their first letter, by that letter. All begin with a word this short. */
const subjects = new Map<number, string[]>()
for (const subject of ABSENT_SUBJECTS) {
  const letter = subject.charCodeAt(0)
  subjects.set(letter, [...(subjects.get(letter) ?? []), `${subject.slice(1)} `])
}
const LONGEST_ARTICLE = Math.max(...ABSENT_SUBJECTS.map(subject => subject.indexOf(' ')))

function opensSentence(text: string, from: number): boolean {
  const letter = text.charCodeAt(from) | 32
  // n, a, p, t, i
  if (letter === 110 || letter === 97 || letter === 112 || letter === 116 || letter === 105) {
    if (sentenceOpenings.has(text.slice(from, from + 3))) return true
  }
  for (let at = from + 1; at <= from + LONGEST_ARTICLE; at++) {
    if (text.charCodeAt(at) === 32)
      return subjects.get(letter)?.some(subject => text.startsWith(subject, from + 1)) === true
  }
  return false
}

function endsInNoun(text: string, to: number): boolean {
  for (let i = NOUN.length - 1, at = to - 1; i >= 0; i--, at--) {
    if ((text.charCodeAt(at) | 32) !== NOUN.charCodeAt(i)) return false
  }
  return true
}

/** A first look: a phrase is a word or two, has a negation, or is a failure; and it holds no separator. */
function isCandidate(text: string): boolean {
  const {length} = text
  if (length > LONGEST_WORD && !opensNegation(text) && !NEGATION_INSIDE.some(it => text.includes(it))) {
    if (!(length <= LONGEST_FAILURE ? /fail|error/i.test(text) : text.endsWith('failed') || text.endsWith('failed.')))
      return false
  }
  return !text.includes(';') && !text.includes(',') && !text.includes(':')
}

/** No, not, none, non, ningún, nenhum, não; ne, n'y. */
const NEGATION_INSIDE = [' no', ' n\u00e3o', ' nao', ' ne ', " n'", ' n’']

/** No, Ninguna, Nenhum, Não; Aucun; Pas. */
function opensNegation(text: string): boolean {
  const letter = text.charCodeAt(0) | 32
  const next = text.charCodeAt(1) | 32
  return letter === 110 || (letter === 97 && next === 117) || (letter === 112 && next === 97)
}

/**
 * Recognises a placeholder in any words, in four languages.
 *
 *     No … identified | not available [in the source document] | The document does not mention …
 *     "No later than 2026, …" is a value, and so is whatever holds a comma.
 *
 * @param text - No longer than `LONGEST_PHRASE`.
 */
export function readPhrase(text: string): Phrase {
  const bare = unwrapped(text)
  if (!isCandidate(bare)) return null
  const words = normalise(bare)
  // "N/A (not specified)"
  const again = words.endsWith(')') ? words.indexOf(' (') : -1
  if (again < 0) return readWords(words)
  return readWords(words.slice(0, again)) === 'absent' ? readWords(words.slice(again + 2, -1)) : null
}

/** A text without the brackets or quotation marks around it. */
function unwrapped(text: string): string {
  const opening = OPENING.indexOf(text.charAt(0))
  if (text.length < 3 || opening < 0 || text.charAt(text.length - 1) !== CLOSING.charAt(opening)) return text
  return text.slice(1, -1).trim()
}

function normalise(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return foldAccents(last === 46 || last === 33 ? text.slice(0, -1) : text)
    .toLowerCase()
    .replaceAll('’', "'")
}

function readWords(words: string): Phrase {
  if (absent.has(words)) return 'absent'
  if (failures.has(words) || (words.endsWith('failed') && FAILURE_TAILS.some(tail => words.endsWith(` ${tail}`))))
    return 'failed'
  return words.includes(' ') ? readSentence(words) : null
}

function readSentence(sentence: string): Phrase {
  const tail = tails.find(it => sentence.endsWith(it))
  const all = (tail ? sentence.slice(0, -tail.length) : sentence).split(' ').filter(word => !adverbs.has(word))
  const words = all.join(' ')
  if (absent.has(words) || saysNothing(words)) return 'absent'
  const opens = openings.has(all[0] as string) || ABSENT_SENTENCES.some(opening => words.startsWith(`${opening} `))
  if (!opens && !words.includes(' no') && !words.includes(' na')) return null
  if (all.length > ABSENT_MAX_WORDS || REAL_OPENINGS.some(opening => words.startsWith(opening))) return null
  return endings.has(all.at(-1) as string) && (opens || negated(all)) ? 'absent' : null
}

/** "No se identificaron compromisos específicos": nothing but words of the form follows. */
function saysNothing(sentence: string): boolean {
  const subject = longestFirst.find(it => sentence.startsWith(it))
  const said = subject ? sentence.slice(subject.length) : sentence
  return (subject ? ABSENT_PREDICATES : ABSENT_SENTENCES).some(opening => {
    if (!said.startsWith(opening)) return false
    const rest = said.slice(opening.length)
    if (rest !== '' && !opening.endsWith("'") && !rest.startsWith(' ')) return false
    return rest.split(' ').every(word => word === '' || formWords.has(word))
  })
}

/** "Location not specified": the negation stands before the ending, alone or with a form of "to be". */
function negated(all: readonly string[]): boolean {
  const before = all.at(-2) as string
  return negations.has(before) || (before === 'been' && negations.has(all.at(-3) as string))
}
