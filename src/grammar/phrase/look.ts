import {foldWord} from '../fold.js'
import {isAsciiDigit} from '../name-keys.js'
import {once} from '../once.js'
import {all, BEEN, CLOSING, folded, MARK_BETWEEN} from './lexicon.js'

/*
 * Checks quickly, by the start and the end of a value, whether it can mean absence. Every value is checked, and nearly
 * none does.
 *
 *     No specific targets identified.
 *     ~~~                   ~~~~~       a word that opens such sentences, or letters that end them
 *
 * The tables are indexed by a few letters. Different letters may share a place in a table. That only leads to a closer
 * check.
 */

const TABLE = 4096
const ENDS = 16384

/** Phrases are recognised by this many letters at their end. */
const END_LENGTH = 5
/** The noun of "No further information". Too many other words have the same last letters. */
const NOUN = 'information'

/** The kinds of starts of phrases and sentences that end in a name of the form. */
const SHORT = 1
const LONG = 2
const SUBJECT = 4

/** Phrases that have the same last letters. */
interface Endings {
  readonly phrases: readonly string[]
  /** Those that mean absence only after a word such as "not": "specified". */
  readonly verbs: readonly string[]
  /** The length of the longest of them. */
  readonly longest: number
}

const NO_ENDINGS: Endings = {phrases: [], verbs: [], longest: 0}

class FirstLook {
  /** Tables of the last two letters of phrases, and of the last five. */
  readonly #lastPairs = new Uint8Array(1024)
  readonly #ends = new Uint8Array(ENDS)
  /** The phrases by their last letters. */
  readonly #endings = new Map<string, Endings>()
  #longest = 0
  /** The first two letters of the starts below. */
  readonly #firstPairs = new Uint8Array(1024)
  /** The first three or four letters of words, and the first five of the subjects of sentences. */
  readonly #starts = new Uint8Array(TABLE)
  /**
   * The first letters, with the space after a short word: "no ", "sin ", "nenh". They are in lower case, with and
   * without accents.
   */
  readonly #words = new Set<string>()
  /** The starts of values that may have a remark in brackets: "Not specified (likely Brussels)". */
  readonly #phrases: ReadonlySet<string> = new Set(folded('phrases').map(it => it.slice(0, 3)))
  /** The first two letters of these. */
  readonly #phrasePairs = new Uint8Array(1024)
  /** The words before the verb of a phrase: "not", "explicitly". */
  readonly #before = new Set([BEEN, ...folded('negations'), ...folded('adverbs'), ...folded('openings')])
  /** The subjects of such sentences without their first letter, by that letter, which may be a capital or not. */
  readonly #subjectRests = new Map<number, string[]>()

  constructor() {
    for (const kind of ['phrases', 'adverbs', 'tails', 'failures', 'failureTails'] as const)
      for (const phrase of folded(kind)) this.#putEnd(phrase, 'phrases')
    for (const phrase of this.#phrases) this.#phrasePairs[pairAt(phrase.charCodeAt(0), phrase.charCodeAt(1))] = 1
    for (const verb of folded('endings')) this.#putEnd(verb, 'verbs')
    this.#lastPairs[pairAt(NOUN.charCodeAt(NOUN.length - 2), NOUN.charCodeAt(NOUN.length - 1))] = 1
    for (const words of (['sentences', 'refusals', 'leads', 'openings'] as const).flatMap(all)) {
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

  #putEnd(phrase: string, kind: 'phrases' | 'verbs'): void {
    const {length} = phrase
    if (length < END_LENGTH || phrase.endsWith(NOUN)) return
    const end = phrase.slice(-END_LENGTH)
    this.#lastPairs[pairAt(phrase.charCodeAt(length - 2), phrase.charCodeAt(length - 1))] = 1
    this.#ends[endAt(phrase, length)] = 1
    const known = this.#endings.get(end) ?? NO_ENDINGS
    const longest = Math.max(known.longest, length)
    this.#endings.set(end, {...known, [kind]: [...known[kind], phrase], longest})
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
    // Text in square brackets may be a prompt of a template.
    if (code === 93 && text.charCodeAt(from) === 91) return true
    const closed = isClosing(code)
    let to = closed ? end - 1 : end
    const last = closed ? text.charCodeAt(to - 1) : code
    if (last === 46 || last === 33) to--
    // No phrase begins with a digit.
    if (to - from <= END_LENGTH + 1) return !isAsciiDigit(text.charCodeAt(from))
    if (isIn(this.#lastPairs, text, to - 2) && this.#mayEnd(text, from, to)) return true
    if (isIn(this.#firstPairs, text, from) && this.#mayOpen(text, from)) return true
    if (closed && (this.#mayOpen(text, from + 1) || ((code === 41 || code === 93) && this.#opensPhrase(text, from))))
      return true
    return (
      isIn(this.#phrasePairs, text, from) && this.#opensPhrase(text, from) && MARK_BETWEEN.test(text.slice(from, end))
    )
  }

  #opensPhrase(text: string, from: number): boolean {
    return this.#phrases.has(text.slice(from, from + 3).toLowerCase())
  }

  #mayEnd(text: string, from: number, to: number): boolean {
    if (endsInNoun(text, to)) return true
    const at = endAt(text, to)
    return (at < 0 || this.#ends[at] === 1) && this.#endsInPhrase(text, from, to)
  }

  #endsInPhrase(text: string, from: number, to: number): boolean {
    const last = foldedEnd(text, to - END_LENGTH, to)
    const known = last.length === END_LENGTH ? this.#endings.get(last) : NO_ENDINGS
    if (!known) return false
    // A letter with a separate accent takes more characters.
    const end = foldedEnd(text, to - 2 * (known.longest || this.#longest), to)
    const {phrases, verbs} = known.longest > 0 ? known : (this.#endings.get(end.slice(-END_LENGTH)) ?? NO_ENDINGS)
    return (
      phrases.some(it => end.endsWith(it)) ||
      (verbs.some(it => end.endsWith(it)) && this.#isNegated(text.slice(from, to)))
    )
  }

  /**
   * Whether the verb at the end of a text may be negated: by the word before it, or in the second of two sentences with
   * a dash or a colon between them. Otherwise only the start of the text can show that it means absence.
   */
  #isNegated(text: string): boolean {
    const blank = blankBefore(text, text.length)
    const word = text.slice(blankBefore(text, blank) + 1, blank)
    return (blank > 0 && this.#before.has(foldWord(word))) || MARK_BETWEEN.test(text)
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

/** Whether a part of a text may be a phrase, by its end and its start. */
export function mayBePhrase(text: string, from: number, end: number): boolean {
  return look().mayBe(text, from, end)
}

/** Returns the table index for one more character. Case does not matter. */
function next(at: number, code: number): number {
  return (at * 31 + (code | 32)) & (TABLE - 1)
}

/** Whether a table of pairs contains two letters of a text. Letters with accents always count as contained. */
function isIn(pairs: Uint8Array, text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first > 126 || second > 126 || pairs[pairAt(first, second)] === 1
}

/** Returns the table index of two letters. Case does not matter. */
function pairAt(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

/** Returns the table index of the letters before `to`, whatever their case; -1 when one of them may have an accent. */
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

/** Returns the offset of the last space or line break before an offset; -1 when there is none. */
function blankBefore(text: string, end: number): number {
  let at = end - 1
  while (at >= 0 && text.charCodeAt(at) > 32) at--
  return at
}

/** Whether a character is a closing bracket or quotation mark that may be around a phrase. */
function isClosing(code: number): boolean {
  return (
    code === 41 ||
    code === 93 ||
    code === 34 ||
    code === 39 ||
    (code > 122 && CLOSING.includes(String.fromCharCode(code)))
  )
}
