import {foldWord} from '../fold.js'
import {once} from '../once.js'
import {all, CLOSING, folded} from './lexicon.js'

/*
 * A first look at a value: by its end and its beginning it may say that there is nothing. Every value is looked at, and
 * nearly none does.
 *
 *     No specific targets identified.
 *     ~~~                   ~~~~~       a word that opens such sentences, or letters that end them
 *
 * Tables say so of a few letters without a look at the words: different letters may share a place in a table, which only
 * costs a closer look.
 */

const TABLE = 4096
const ENDS = 16384

/** How phrases end, by their last letters. */
const END_LENGTH = 5
/** The noun of "No further information", whose last letters end far too many others. */
const NOUN = 'information'

/** How phrases and sentences begin that end in some word of the form. */
const SHORT = 1
const LONG = 2
const SUBJECT = 4

/** Phrases that end alike. */
interface Endings {
  readonly phrases: readonly string[]
  /** How long the longest of them is. */
  readonly longest: number
}

const NO_ENDINGS: Endings = {phrases: [], longest: 0}

class FirstLook {
  /** Tables of the last two letters of phrases, and of the last five. */
  readonly #lastPairs = new Uint8Array(1024)
  readonly #ends = new Uint8Array(ENDS)
  /** The phrases by their last letters. */
  readonly #endings = new Map<string, Endings>()
  #longest = 0
  /** A table of the first two letters of what follows. */
  readonly #firstPairs = new Uint8Array(1024)
  /** A table of the first three or four letters of words, and of the first five of the subjects of sentences. */
  readonly #starts = new Uint8Array(TABLE)
  /** Their first letters and the blank behind a short word: "no ", "sin ", "nenh". In small letters, with and without accents. */
  readonly #words = new Set<string>()
  /** How whole values begin that a remark in brackets may follow: "Not specified (likely Brussels)". */
  readonly #phrases: ReadonlySet<string> = new Set(folded('phrases').map(it => it.slice(0, 3)))
  /** The subjects of such sentences except for their first letter, by that letter: within a sentence and at its start. */
  readonly #subjectRests = new Map<number, string[]>()

  constructor() {
    for (const kind of ['phrases', 'endings', 'adverbs', 'tails', 'failures', 'failureTails'] as const) {
      for (const phrase of folded(kind)) if (phrase.length >= END_LENGTH && !phrase.endsWith(NOUN)) this.#putEnd(phrase)
    }
    this.#lastPairs[pairAt(NOUN.charCodeAt(NOUN.length - 2), NOUN.charCodeAt(NOUN.length - 1))] = 1
    for (const words of [...all('sentences'), ...all('openings')]) {
      for (const spelling of [words, foldWord(words)]) {
        const isShort = spelling.indexOf(' ') === 2 || spelling.length === 2
        this.#words.add(isShort ? this.#putStart(spelling, SHORT, 3) : this.#putStart(spelling, LONG, 4))
      }
    }
    for (const subject of new Set(all('subjects').flatMap(it => [it, it.toLowerCase()]))) {
      const letter = subject.charCodeAt(0) | 32
      this.#subjectRests.set(letter, [...(this.#subjectRests.get(letter) ?? []), `${subject.slice(1)} `])
      this.#putStart(subject, SUBJECT, 5)
    }
  }

  #putEnd(phrase: string): void {
    const {length} = phrase
    const end = phrase.slice(-END_LENGTH)
    this.#lastPairs[pairAt(phrase.charCodeAt(length - 2), phrase.charCodeAt(length - 1))] = 1
    this.#ends[endAt(phrase, length)] = 1
    const {phrases, longest} = this.#endings.get(end) ?? NO_ENDINGS
    this.#endings.set(end, {phrases: [...phrases, phrase], longest: Math.max(longest, length)})
    this.#longest = Math.max(this.#longest, length)
  }

  #putStart(words: string, bit: number, length: number): string {
    const start = `${words} `.slice(0, length).toLowerCase()
    let at = 0
    for (let i = 0; i < start.length; i++) at = next(at, start.charCodeAt(i))
    this.#starts[at] = (this.#starts[at] as number) | bit
    this.#firstPairs[pairAt(start.charCodeAt(0), start.charCodeAt(1))] = 1
    return start
  }

  mayBe(text: string, from: number, end: number): boolean {
    const code = text.charCodeAt(end - 1)
    // What a template asks for is in brackets.
    if (code === 93 && text.charCodeAt(from) === 91) return true
    const closed = isClosing(code)
    let to = closed ? end - 1 : end
    const last = closed ? text.charCodeAt(to - 1) : code
    if (last === 46 || last === 33) to--
    if (to - from <= END_LENGTH + 1) return true
    if (isIn(this.#lastPairs, text, to - 2) && this.#mayEnd(text, to)) return true
    if (isIn(this.#firstPairs, text, from) && this.#mayOpen(text, from)) return true
    return closed && (this.#mayOpen(text, from + 1) || (code === 41 && this.#opensPhrase(text, from)))
  }

  #opensPhrase(text: string, from: number): boolean {
    return this.#phrases.has(text.slice(from, from + 3).toLowerCase())
  }

  #mayEnd(text: string, to: number): boolean {
    if (endsInNoun(text, to)) return true
    const at = endAt(text, to)
    return (at < 0 || this.#ends[at] === 1) && this.#endsInPhrase(text, to)
  }

  #endsInPhrase(text: string, to: number): boolean {
    const last = foldedEnd(text, to - END_LENGTH, to)
    const known = last.length === END_LENGTH ? this.#endings.get(last) : NO_ENDINGS
    if (!known) return false
    // With its accents apart a letter takes more room.
    const end = foldedEnd(text, to - 2 * (known.longest || this.#longest), to)
    const {phrases} = known.longest > 0 ? known : (this.#endings.get(end.slice(-END_LENGTH)) ?? NO_ENDINGS)
    return phrases.some(it => end.endsWith(it))
  }

  #mayOpen(text: string, from: number): boolean {
    const first = text.charCodeAt(from)
    const short = next(next(next(0, first), text.charCodeAt(from + 1)), text.charCodeAt(from + 2))
    if (this.#has(short, SHORT) && this.#words.has(text.slice(from, from + 3).toLowerCase())) return true
    const long = next(short, text.charCodeAt(from + 3))
    if (this.#has(long, LONG) && this.#words.has(text.slice(from, from + 4).toLowerCase())) return true
    if (!this.#has(next(long, text.charCodeAt(from + 4)), SUBJECT)) return false
    return this.#subjectRests.get(first | 32)?.some(rest => text.startsWith(rest, from + 1)) === true
  }

  #has(at: number, bit: number): boolean {
    return ((this.#starts[at] as number) & bit) !== 0
  }
}

const look = once(() => new FirstLook())

/** Whether a part of a text may be a phrase, by its end and its beginning. */
export function mayBePhrase(text: string, from: number, end: number): boolean {
  return look().mayBe(text, from, end)
}

/** The place in a table of one character more than those that led to a place, whatever its case. */
function next(at: number, code: number): number {
  return (at * 31 + (code | 32)) & (TABLE - 1)
}

/** Whether a table of pairs has two letters of a text; letters with accents may be any. */
function isIn(pairs: Uint8Array, text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first > 126 || second > 126 || pairs[pairAt(first, second)] === 1
}

/** The place of two letters, whatever their case. */
function pairAt(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

/** The place in a table of what ends before `to`, whatever its case; -1 when an accent could be folded. */
function endAt(text: string, to: number): number {
  let at = 0
  for (let i = to - END_LENGTH; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code > 126) return -1
    at = (at * 31 + (code <= 32 ? 32 : code | 32)) & (ENDS - 1)
  }
  return at
}

function foldedEnd(text: string, from: number, to: number): string {
  return foldWord(text.slice(Math.max(0, from), to)).replace(/\s/g, ' ')
}

function endsInNoun(text: string, to: number): boolean {
  for (let i = NOUN.length - 1, at = to - 1; i >= 0; i--, at--) {
    if ((text.charCodeAt(at) | 32) !== NOUN.charCodeAt(i)) return false
  }
  return true
}

/** Brackets and quotation marks that may be around a phrase. */
function isClosing(code: number): boolean {
  return (
    code === 41 ||
    code === 93 ||
    code === 34 ||
    code === 39 ||
    (code > 122 && CLOSING.includes(String.fromCharCode(code)))
  )
}
