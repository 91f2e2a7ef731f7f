import {referenceEnd} from './reference.js'

/** Greater than every offset. */
const NEVER = 0x7fffffff

/** White space other than a single space, and characters that are always special. */
const BLANKS = ['  ', '\u00a0', '\t', '\v', '\f']
const PLAIN = [...BLANKS, '*', '`', '\\', '\0']
const STAR = PLAIN.indexOf('*')
const NUL = PLAIN.indexOf('\0')
/** The kinds that need a closer look. Their indexes come after those of `PLAIN`. */
const UNDERSCORE = PLAIN.length
const REFERENCE = UNDERSCORE + 1
const LESS = UNDERSCORE + 2
const BRACKET = UNDERSCORE + 3
const WIDE = UNDERSCORE + 4
/** The kinds that are neither emphasis, code, links, white space nor other spellings of characters. */
const OTHERS = [NUL, LESS]
/** The same, with the other spellings of characters: escapes and references. */
const OTHERS_OR_SPELLINGS = [...OTHERS, PLAIN.indexOf('\\'), REFERENCE]

const NOWHERE: readonly number[] = new Array(WIDE + 1).fill(-1)

/*
 * Most texts contain none of these, and one search shows it. In a Latin-1 text, engines skip the search for characters
 * beyond Latin-1.
 */
const TWO_BLANKS = /[ ]{2}/
const BEYOND_LATIN = /[\u0100-\uffff]/
/** White space beyond Latin-1. */
const WIDE_BLANK = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
/** The same and NUL. In a text beyond Latin-1, the search of the engine for NUL alone is slow. */
const WIDE_BLANK_OR_NUL = /[\0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/**
 * Knows for any part of a text whether it is plain text.
 *
 * Most texts of a document contain only letters, and are slices of the source. To know this without examining each
 * letter, it keeps the offset of the next character of each special kind. The search of the engine finds these:
 *
 *     Some text, and **more** & more, and so on.
 *     ^start         ^places[0]  (an `&` before a space is not a reference)   all others NEVER
 *
 * Each offset only moves forward, so all searches together pass over the source once for each kind.
 */
export class Specials {
  readonly #text: string
  /** Whether `[label]` may refer to a definition. */
  readonly #hasLabels: boolean
  /** The next offset of each kind: first the kinds of `PLAIN`, then those that need a closer look. */
  readonly #places: number[] = NOWHERE.slice()
  /** The smallest of these offsets. */
  #next = NEVER

  constructor(text: string, from: number, hasLabels: boolean) {
    this.#text = text
    this.#hasLabels = hasLabels
    const isWide = BEYOND_LATIN.test(text)
    const places = this.#places
    if (!TWO_BLANKS.test(text)) places[0] = NEVER
    if (!isWide) places[WIDE] = NEVER
    else if (!WIDE_BLANK_OR_NUL.test(text)) {
      places[WIDE] = NEVER
      places[NUL] = NEVER
    }
    this.#moveTo(from)
  }

  /** Whether the text contains a NUL. It must be called before any part is examined. */
  get hasNul(): boolean {
    return (this.#places[NUL] as number) < NEVER
  }

  /** Whether a part contains a special character, or white space other than single spaces. Parts must come in order. */
  within(start: number, end: number): boolean {
    if (this.#next < start) this.#moveTo(start)
    return this.#next < end
  }

  /**
   * Whether a part contains white space other than single spaces. It must start where the part starts that was examined
   * last.
   */
  hasBlanks(end: number): boolean {
    const places = this.#places
    if ((places[places.length - 1] as number) < end) return true
    for (let kind = 0; kind < BLANKS.length; kind++) if ((places[kind] as number) < end) return true
    return false
  }

  /**
   * Whether all special characters of a part are emphasis, code, links and white space, which do not change the meaning
   * of a text. The part must start where the part starts that was examined last.
   */
  isStyled(end: number): boolean {
    return !this.#hasOneOf(OTHERS_OR_SPELLINGS, end)
  }

  /** Whether such a part has no others but escapes and references to characters. */
  isSpelled(end: number): boolean {
    return !this.#hasOneOf(OTHERS, end)
  }

  #hasOneOf(kinds: readonly number[], end: number): boolean {
    const places = this.#places
    for (const kind of kinds) if ((places[kind] as number) < end) return true
    return false
  }

  /** Whether all special characters of such a part are `*`. */
  hasOnlyStars(end: number): boolean {
    const places = this.#places
    for (let kind = 0; kind < places.length; kind++) if (kind !== STAR && (places[kind] as number) < end) return false
    return true
  }

  #moveTo(from: number): void {
    const places = this.#places
    let next = NEVER
    for (let kind = 0; kind < places.length; kind++) {
      let place = places[kind] as number
      if (place < from) {
        place = kind < PLAIN.length ? this.#find(PLAIN[kind] as string, from) : this.#look(kind, from)
        places[kind] = place
      }
      if (place < next) next = place
    }
    this.#next = next
  }

  #look(kind: number, from: number): number {
    if (kind === UNDERSCORE) return this.#findUnder(from)
    if (kind === REFERENCE) return this.#findReference(from)
    if (kind === LESS) return this.#findLess(from)
    if (kind === BRACKET) return this.#find(this.#hasLabels ? ']' : '](', from)
    return this.#findWide(from)
  }

  #find(what: string, from: number): number {
    const at = this.#text.indexOf(what, from)
    return at < 0 ? NEVER : at
  }

  /** Finds the next underscore. Inside a word it is a letter. */
  #findUnder(from: number): number {
    const text = this.#text
    let at = text.indexOf('_', from)
    while (at >= 0 && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1))) at = text.indexOf('_', at + 1)
    return at < 0 ? NEVER : at
  }

  #findReference(from: number): number {
    const text = this.#text
    let at = text.indexOf('&', from)
    while (at >= 0) {
      if (referenceEnd(text, at, text.length) > at) return at
      at = text.indexOf('&', at + 1)
    }
    return NEVER
  }

  /** Finds the next `<`. Before a space it is text. */
  #findLess(from: number): number {
    const text = this.#text
    let at = text.indexOf('<', from)
    while (at >= 0 && text.charCodeAt(at + 1) === 32) at = text.indexOf('<', at + 1)
    return at < 0 ? NEVER : at
  }

  #findWide(from: number): number {
    WIDE_BLANK.lastIndex = from
    return WIDE_BLANK.exec(this.#text)?.index ?? NEVER
  }
}

/** Whether a character is an ASCII letter or digit. */
function isWord(code: number): boolean {
  const lower = code | 32
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)
}
