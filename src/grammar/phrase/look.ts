import {foldWord} from '../fold.js'
import {once} from '../once.js'
import {all, CLOSING, folded} from './lexicon.js'

/*
 * Whether a text may be a phrase at all. Every value of a document is asked, so these are a few looks into tables.
 */

/**
 * How phrases end, as a table of their last characters: enough to distinguish nearly all values from them without a
 * look at anything else. Different endings may share a place in it, which only costs a closer look.
 */
const ends = once(() => {
  const table = new Uint8Array(4096)
  for (const kind of ['phrases', 'endings', 'adverbs', 'tails', 'failures', 'failureTails'] as const) {
    for (const phrase of folded(kind))
      if (phrase.length >= END_LENGTH && !phrase.endsWith(NOUN)) table[endAt(phrase, phrase.length)] = 1
  }
  return table
})
const END_LENGTH = 5
/** The noun of "No further information", whose last letters end far too many others. */
const NOUN = 'information'

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
  // What a template asks for is in brackets.
  if (code === 93 && text.charCodeAt(from) === 91) return true
  const closed = isClosing(code)
  let to = closed ? end - 1 : end
  const last = text.charCodeAt(to - 1)
  if (last === 46 || last === 33) to--
  if (to - from <= END_LENGTH + 1) return true
  const at = endAt(text, to)
  if (at < 0 || ends()[at] === 1 || endsInNoun(text, to)) return true
  if (beginnings().opensSentence(text, from)) return true
  return (
    closed &&
    (beginnings().opensSentence(text, from + 1) ||
      (code === 41 && beginnings().phrases.has(text.slice(from, from + 3).toLowerCase())))
  )
}

function isClosing(code: number): boolean {
  return (
    code === 41 ||
    code === 93 ||
    code === 34 ||
    code === 39 ||
    (code > 122 && CLOSING.includes(String.fromCharCode(code)))
  )
}

/** How phrases and sentences begin that end in some word of the form. */
class Beginnings {
  /** Their first letters and the blank after a short word: "no ", "sin ", "nenh". In small letters, with and without accents. */
  readonly #words = new Set<string>()
  /** A table of these by their first three or four letters, and of the subjects of sentences by their first five. */
  readonly #starts = new Uint8Array(4096)
  /** … and of their first letters. */
  readonly #firstLetters = new Uint8Array(128)
  /** How whole values begin that a remark in brackets may follow: "Not specified (likely Brussels)". */
  readonly phrases: ReadonlySet<string> = new Set(folded('phrases').map(it => it.slice(0, 3)))
  /** The subjects of such sentences except for their first letter, by that letter: within a sentence and at its start. */
  readonly #subjectRests = new Map<number, string[]>()

  constructor() {
    for (const words of [...all('sentences'), ...all('openings')]) {
      for (const spelling of [words, foldWord(words)]) {
        const isShort = spelling.indexOf(' ') === 2 || spelling.length === 2
        this.#words.add(isShort ? this.#put(spelling, SHORT, 3) : this.#put(spelling, LONG, 4))
      }
    }
    for (const subject of new Set(all('subjects').flatMap(it => [it, it.toLowerCase()]))) {
      const letter = subject.charCodeAt(0) | 32
      this.#subjectRests.set(letter, [...(this.#subjectRests.get(letter) ?? []), `${subject.slice(1)} `])
      this.#put(subject, SUBJECT, 5)
    }
  }

  #put(words: string, bit: number, length: number): string {
    const start = `${words} `.slice(0, length).toLowerCase()
    const at = startAt(start, 0, start.length)
    this.#starts[at] = (this.#starts[at] as number) | bit
    this.#firstLetters[start.charCodeAt(0)] = 1
    return start
  }

  opensSentence(text: string, from: number): boolean {
    const first = text.charCodeAt(from) | 32
    if (first < 128 && this.#firstLetters[first] === 0) return false
    if (this.#has(text, from, 3, SHORT) && this.#words.has(text.slice(from, from + 3).toLowerCase())) return true
    if (this.#has(text, from, 4, LONG) && this.#words.has(text.slice(from, from + 4).toLowerCase())) return true
    if (!this.#has(text, from, 5, SUBJECT)) return false
    const rests = this.#subjectRests.get(text.charCodeAt(from) | 32)
    return rests?.some(rest => text.startsWith(rest, from + 1)) === true
  }

  #has(text: string, from: number, length: number, bit: number): boolean {
    return ((this.#starts[startAt(text, from, length)] as number) & bit) !== 0
  }
}

const SHORT = 1
const LONG = 2
const SUBJECT = 4

const beginnings = once(() => new Beginnings())

/** The place in a table of what begins at `from`, whatever its case. */
function startAt(text: string, from: number, length: number): number {
  let at = 0
  for (let i = from; i < from + length; i++) at = ((at << 4) ^ (at >> 7) ^ (text.charCodeAt(i) | 32)) & 4095
  return at
}

function endsInNoun(text: string, to: number): boolean {
  for (let i = NOUN.length - 1, at = to - 1; i >= 0; i--, at--) {
    if ((text.charCodeAt(at) | 32) !== NOUN.charCodeAt(i)) return false
  }
  return true
}
