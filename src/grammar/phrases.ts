import {LANGUAGES} from '../languages/index.js'
import type {AbsenceWords} from '../languages/language.js'
import {foldWord} from './fold.js'

/** Whether a text says that there is nothing to say, or that its producer failed; null for a real value. */
export type Phrase = 'absent' | 'failed' | null

/** The words of all languages, as people write them. */
function all(kind: keyof AbsenceWords): string[] {
  return LANGUAGES.flatMap(({absence}) => absence[kind])
}

/** … and as they are compared. */
function folded(kind: keyof AbsenceWords): string[] {
  return [...new Set(all(kind).map(foldWord))]
}

const phrases = folded('phrases')
const failureMessages = folded('failures')
const failureTails = folded('failureTails').map(tail => ` ${tail}`)
const sentences = folded('sentences')
const predicates = folded('predicates')
const tails = folded('tails').map(tail => ` ${tail}`)
const values = folded('values')
const absent = new Set(phrases)
const failures = new Set(failureMessages)
const endings = new Set(folded('endings'))
const negations = new Set(folded('negations'))
const openings = new Set(folded('openings'))
const generalWords = new Set(folded('words'))
const adverbs = new Set(folded('adverbs'))
/** "The source text" before "the source". */
const subjects = folded('subjects')
  .map(subject => `${subject} `)
  .sort((a, b) => b.length - a.length)

/** How long a phrase can be at the most. */
export const LONGEST_PHRASE = 120

/** Longer sentences than this, in words, say something. */
const MOST_WORDS = 12

/** No phrase that is a whole value is longer than this, … */
const LONGEST_VALUE = Math.max(...phrases.map(it => it.length)) + 2
/** … and no failure message than this. */
const LONGEST_FAILURE = Math.max(...failureMessages.map(it => it.length)) + 2

/**
 * How phrases end, as a table of their last characters: enough to tell nearly all values apart from them without a look
 * at anything else. Different endings may share a place in it, which only costs a closer look.
 */
const ends = new Uint8Array(4096)
const END_LENGTH = 5
/** The noun of "No further information", whose last letters end far too many others. */
const NOUN = 'information'
for (const kind of ['phrases', 'endings', 'adverbs', 'tails', 'failures', 'failureTails'] as const) {
  for (const phrase of folded(kind))
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

/** Whether a part of a text may be a phrase, by its end and its beginning: every value is asked, and nearly none is. */
export function endsLikePhrase(text: string, from: number, end: number): boolean {
  const code = text.charCodeAt(end - 1)
  const closed = isClosing(code)
  let to = closed ? end - 1 : end
  const last = text.charCodeAt(to - 1)
  if (last === 46 || last === 33) to--
  if (to - from <= END_LENGTH + 1) return true
  const at = endAt(text, to)
  if (at < 0 || ends[at] === 1 || endsInNoun(text, to)) return true
  if (opensSentence(text, from)) return true
  return (
    closed &&
    (opensSentence(text, from + 1) || (code === 41 && phraseBeginnings.has(text.slice(from, from + 3).toLowerCase())))
  )
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

/**
 * How phrases and sentences begin that end in some word of the form, by their first letters and the blank behind a
 * short word: "no ", "sin ", "nenh". Both in small letters and with a capital, with and without accents.
 */
const beginnings = new Set<string>()
const firstLetters = new Uint8Array(128)
for (const words of [...all('sentences'), ...all('openings')]) {
  for (const spelling of [words, foldWord(words)]) {
    const start = `${spelling} `.slice(0, spelling.indexOf(' ') === 2 || spelling.length === 2 ? 3 : 4)
    beginnings.add(start)
    beginnings.add(start.charAt(0).toUpperCase() + start.slice(1))
    firstLetters[start.charCodeAt(0)] = 1
  }
}

/** How whole values begin that a remark in brackets may follow: "Not specified (likely Brussels)". */
const phraseBeginnings = new Set(phrases.map(it => it.slice(0, 3)))

/** The subjects of such sentences but for their first letter, by that letter. All begin with a short word. */
const subjectsByLetter = new Map<number, string[]>()
for (const subject of all('subjects').map(it => it.toLowerCase())) {
  const letter = subject.charCodeAt(0)
  const rest = `${subject.slice(1)} `
  subjectsByLetter.set(letter, [...(subjectsByLetter.get(letter) ?? []), rest])
}
for (const subject of all('subjects')) {
  const rest = `${subject.slice(1)} `
  const known = subjectsByLetter.get(subject.toLowerCase().charCodeAt(0))
  if (known && !known.includes(rest)) known.push(rest)
}
const LONGEST_ARTICLE = Math.max(...subjects.map(subject => subject.indexOf(' ')))

function opensSentence(text: string, from: number): boolean {
  const letter = text.charCodeAt(from) | 32
  if (letter < 128 && firstLetters[letter] === 1) {
    if (beginnings.has(text.slice(from, from + 3)) || beginnings.has(text.slice(from, from + 4))) return true
  }
  for (let at = from + 1; at <= from + LONGEST_ARTICLE; at++) {
    if (text.charCodeAt(at) === 32)
      return subjectsByLetter.get(letter)?.some(subject => text.startsWith(subject, from + 1)) === true
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
  if (length > LONGEST_VALUE && !opensSentence(text, 0) && !NEGATION_INSIDE.some(it => text.includes(it))) {
    if (!(length <= LONGEST_FAILURE && FAILURE.test(text)) && !FAILED_TAIL.test(text)) return false
  }
  return !text.includes(';') && !text.includes(',') && !text.includes(':')
}

/** No, not, none, non, ningún, nenhum, nicht, não; ne, n'y; kein. */
const NEGATION_INSIDE = [' no', ' n\u00e3o', ' nao', ' ne ', " n'", ' n’', ' ni', ' kein']

const FAILURE = /fail|err|fehl|fall|chec|riuscita/i
const FAILED_TAIL = /(?:failed|fehlgeschlagen|fallita)\.?$/

const NO_NOUNS: ReadonlySet<string> = new Set()

/** The words of names, for `readPhrase`: "No action items." is a phrase where a section goes by "Action items". */
export function wordsOf(names: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const name of names) for (const word of foldWord(name).split(/[^\p{L}\p{N}]+/u)) if (word !== '') words.add(word)
  return words
}

/**
 * Recognises a placeholder in any words, in the languages of `src/languages/`.
 *
 *     No … identified | not available [in the source document] | The document does not mention …
 *     "No later than 2026, …" is a value, and so is whatever holds a comma.
 *
 * @param text - No longer than `LONGEST_PHRASE`.
 * @param nouns - What the form calls its parts, by `wordsOf`.
 */
export function readPhrase(text: string, nouns: ReadonlySet<string> = NO_NOUNS): Phrase {
  const bare = unwrapped(text)
  if (!isCandidate(bare)) return null
  const words = normalise(bare)
  const again = words.endsWith(')') ? words.indexOf(' (') : -1
  if (again < 0) return readWords(words, nouns)
  const outer = words.slice(0, again)
  // "None specified (informational document only)"
  if (isBareAbsence(outer)) return 'absent'
  // "N/A (not specified)"
  if (readWords(outer, nouns) !== 'absent') return null
  return readWords(words.slice(again + 2, -1), nouns) === 'absent' ? 'absent' : null
}

/** Whether words say that something is absent, and do not name what. */
function isBareAbsence(words: string): boolean {
  if (absent.has(words)) return true
  const [first = '', second = '', third] = words.split(' ')
  return third === undefined && openings.has(first) && endings.has(second)
}

/** A text without the brackets or quotation marks around it. */
function unwrapped(text: string): string {
  const opening = OPENING.indexOf(text.charAt(0))
  if (text.length < 3 || opening < 0 || text.charAt(text.length - 1) !== CLOSING.charAt(opening)) return text
  return text.slice(1, -1).trim()
}

function normalise(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return foldWord(last === 46 || last === 33 ? text.slice(0, -1) : text)
}

function readWords(words: string, nouns: ReadonlySet<string>): Phrase {
  if (absent.has(words)) return 'absent'
  if (failures.has(words) || failureTails.some(tail => words.endsWith(tail))) return 'failed'
  return words.includes(' ') ? readSentence(words, nouns) : null
}

function readSentence(sentence: string, nouns: ReadonlySet<string>): Phrase {
  const tail = tails.find(it => sentence.endsWith(it))
  const said = (tail ? sentence.slice(0, -tail.length) : sentence).split(' ').filter(word => !adverbs.has(word))
  const words = said.join(' ')
  if (absent.has(words) || saysNothing(words, nouns)) return 'absent'
  const opens = openings.has(said[0] as string) || sentences.some(opening => words.startsWith(`${opening} `))
  if (said.length > MOST_WORDS || values.some(opening => words.startsWith(opening))) return null
  return endings.has(said.at(-1) as string) && (opens || negated(said)) ? 'absent' : null
}

/** "No se identificaron compromisos específicos": nothing but words of the form follows. */
function saysNothing(sentence: string, nouns: ReadonlySet<string>): boolean {
  const subject = subjects.find(it => sentence.startsWith(it))
  const said = subject ? sentence.slice(subject.length) : sentence
  return (subject ? predicates : sentences).some(opening => {
    if (!said.startsWith(opening)) return false
    const rest = said.slice(opening.length)
    if (rest !== '' && !opening.endsWith("'") && !rest.startsWith(' ')) return false
    return rest.split(' ').every(word => word === '' || generalWords.has(word) || nouns.has(word))
  })
}

/** "Location not specified": the negation stands before the ending, alone or with a form of "to be". */
function negated(said: readonly string[]): boolean {
  const before = said.at(-2) as string
  return negations.has(before) || (before === 'been' && negations.has(said.at(-3) as string))
}
