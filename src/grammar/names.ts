import {distance} from 'fastest-levenshtein'
import {LANGUAGES} from '../languages/index.js'
import type {NameWords} from '../languages/language.js'
import {foldAccents, foldWord} from './fold.js'
import {repairMojibake} from './mojibake.js'
import {NameFilter} from './name-filter.js'
import {once} from './once.js'

/* The names of sections, fields and columns, as they are compared. */

/** Symbols, punctuation and emoji before the first letter or digit; also digits in circles. */
const LEADING_SYMBOLS = /^[^\p{L}\p{Nd}\p{Nl}(]+/u

/**
 * A label as it is compared: without case, accents, symbols or emoji before it, blanks at the ends and a final colon.
 */
export function labelKey(label: string): string {
  return foldAccents(label).toLowerCase().replace(/\s+/g, ' ').trim().replace(/ ?:$/, '').replace(LEADING_SYMBOLS, '')
}

/** `2.`, `2)`, `2.1`, `1.-`, `II.`, `II –`, `(3)`, `[3]`, `A.`, `二、`: what numbers a heading. */
const NUMBERING =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxlc]{1,6}|[a-z]|[一二三四五六七八九十]{1,3})(?:[.):、\]](?!\d)-?| [-–—](?= ))|\d{1,3}(?:\.\d{1,3}){1,3}(?= )|\d{1,2}(?= ))[ \t]*(?=\S)/u

/**
 * What writers of markdown put behind a heading: `{#summary}`, `{.unnumbered}`, `¶`, `^summary`, dots that lead to a
 * page.
 */
const ANCHOR = /(?: ?\{[#.][^{}]{1,60}\}| ?¶| \^[a-z0-9-]{1,60}| ?(?<!\.)\.{3,} ?\d{1,4})$/

/** Marks of bold text that a converter left in the middle of a word. */
const LEFT_MARKS = /\*{2,8}/g

/** What may close a heading and is not part of its name: punctuation, emoji, the mark of a note. */
const CLOSING = /^[\s:.,;\p{So}\p{No}\uFE0F†‡-]$/u

/** The key around the digit of an emoji. */
const KEYCAP = /\u20e3/g

/** Punctuation of full width, and every hyphen and dash. */
const WIDE = /[！-～　‐‑−]/g

function narrow(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x3000) return ' '
  return code > 0xff00 ? String.fromCharCode(code - 0xfee0) : '-'
}

/**
 * A heading as it is compared: without case, accents, numbering, leading symbols or emoji, and a final colon or full
 * stop; `&` is `and`.
 */
export function headingKey(heading: string): string {
  if (isPlain(heading) && heading.charCodeAt(1) !== SPACE) return withoutCounter(heading.toLowerCase())
  return withoutCounter(
    foldAccents(unspaced(heading))
      .toLowerCase()
      .replace(WIDE, narrow)
      .replace(KEYCAP, '')
      .replace(LEFT_MARKS, '')
      .replace(ANCHOR, '')
      .replace(LEADING_SYMBOLS, '')
      .replace(NUMBERING, '')
      .replace(LEADING_SYMBOLS, ''),
  )
    .replace(/ ?& ?/g, ' and ')
    .replace(/\s+/g, ' ')
}

/** `A C T O R S`: letters with blanks between them, and wider ones between words. */
const SPACED = /^(?:\S {1,3}){4,60}\S$/u

function unspaced(text: string): string {
  return SPACED.test(text) ? text.replace(/(?<! ) (?! )/g, '').replace(/ {2,}/g, ' ') : text
}

/**
 * Whether a text is words in plain letters with one space between them, as most headings are: only its case can matter.
 */
function isPlain(text: string): boolean {
  let last = SPACE
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    if (!isLetter && (code !== SPACE || last === SPACE)) return false
    last = code
  }
  return last !== SPACE
}

const SPACE = 32

const counters = once(() => new Set(words(it => it.counters)))
const numerals = once(() => new Set(words(it => it.numerals)))

/**
 * `Section 2: `, `Kapitel II – `, `Part One: `, `First part: `: the number of a section with its word, and what closes
 * the heading.
 */
function withoutCounter(heading: string): string {
  const closed = withoutClosing(heading)
  const first = closed.indexOf(' ')
  if (first < 0) return closed
  const word = closed.slice(0, first).replace('.', '')
  const rest = closed.slice(first + 1)
  const isCounter = counters().has(word)
  const length = isCounter ? numberLength(rest) : numerals().has(word) ? wordLength(rest, counters()) : 0
  const gap = length > 0 ? COUNTER_GAP.exec(rest.slice(length)) : null
  return gap ? rest.slice(length + gap[0].length) : closed
}

/** What is between the number of a section and its name. */
const COUNTER_GAP = /^[ .):–—-]{1,3}(?=\S)/u

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-z])(?![\p{L}\p{N}])/u

/** The length of the number that a text begins with, in digits, letters or words; 0 where there is none. */
function numberLength(text: string): number {
  return NUMBER.exec(text)?.[0].length ?? wordLength(text, numerals())
}

/** The length of the first word of a text, when it is one of these; else 0. */
function wordLength(text: string, known: ReadonlySet<string>): number {
  const word = /^\p{L}{1,20}/u.exec(text)?.[0] ?? ''
  return known.has(word) ? word.length : 0
}

function withoutClosing(heading: string): string {
  let end = heading.length
  while (end > 0) {
    const code = heading.charCodeAt(end - 1)
    const length = code >= 0xdc00 && code <= 0xdfff && end > 1 ? 2 : 1
    if (code >= 97 && code <= 122) break
    if (!CLOSING.test(heading.slice(end - length, end))) break
    end -= length
  }
  return heading.slice(0, end)
}

/** A column's name as it is compared: without case, accents, blanks, hyphens, closing punctuation and a plural. */
export function columnKey(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
}

/** A name as two names of a form are compared: when it is the same, they clash. Hyphens are blanks. */
export function normalisedName(name: string): string {
  return withoutHyphens(headingKey(name))
}

function withoutHyphens(key: string): string {
  return /[-_–—]/.test(key)
    ? key
        .replace(/[-_–—]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : key
}

/* Names with words that only modify, and several names at once. */

const modifiers = once(() => new Set(LANGUAGES.flatMap(it => it.names.modifiers.map(foldWord))))
const joins = once(() => new Set(LANGUAGES.flatMap(it => it.names.joins.map(foldWord))))

/** The words of a name except for modifiers, remarks in brackets and plurals; all its words when none are left. */
function coreOf(key: string): string {
  const words = wordsOf(withoutBrackets(key))
  const rest = words.filter(word => !modifiers().has(word))
  return (rest.length > 0 ? rest : words).map(singular).join(' ')
}

function wordsOf(key: string): string[] {
  return isPlain(key) ? key.split(' ') : key.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ciones')) return word.slice(0, -2)
  if (word.endsWith('coes')) return `${word.slice(0, -3)}ao`
  return word.endsWith('ss') ? word : word.slice(0, -1)
}

function withoutBrackets(text: string): string {
  return /[([【]/.test(text) ? text.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, ' ') : text
}

/** The names that a text joins: "Commitments and Next Steps", "Fecha / Date". */
function joinedNames(key: string): string[] {
  if (isPlain(key) && !key.split(' ').some(word => joins().has(word))) return [key]
  const parts: string[] = []
  for (const part of withoutBrackets(key).split(/[/,;|+·]/)) {
    let words: string[] = []
    for (const word of part.split(' ')) {
      if (!joins().has(word) && !DASHES.has(word)) words.push(word)
      else {
        parts.push(words.join(' '))
        words = []
      }
    }
    parts.push(words.join(' '))
  }
  return parts.map(part => part.trim()).filter(part => part !== '')
}

const DASHES = new Set(['-', '–', '—'])

const tails = once(() => words(it => it.tails).map(tail => ` ${tail}`))
/** What leads to a year behind a name: "by 2030". */
const beforeYears = once(() => new Set(words(it => it.beforeYears)))
const YEARS = / \(?(?:19|20)\d\d(?: ?[-–/] ?(?:(?:19|20)?\d\d))?\)?$/

/** A name without words about its document or its years: "Summary of the document", "Targets by 2030". */
export function withoutTail(key: string): string {
  const tail = tails().find(it => key.endsWith(it))
  if (tail !== undefined) return key.slice(0, -tail.length)
  const years = YEARS.exec(key)
  if (years === null) return key
  const rest = key.slice(0, years.index)
  const blank = rest.lastIndexOf(' ')
  return blank > 0 && beforeYears().has(rest.slice(blank + 1)) ? rest.slice(0, blank) : rest
}

/** The words of a name that distinguish it from others: those of "Key Actors (continued)" are those of "Actors". */
export function nameCore(name: string): string {
  return coreOf(headingKey(name))
}

const categories = once(() => new Set(words(it => it.categories).map(singular)))
const belongings = once(() => new Set(words(it => it.belongings)))
const people = once(() => new Set(words(it => it.people).map(nameCore)))
const deadlines = once(() => words(it => it.deadlines).sort((one, other) => other.length - one.length))
const sectors = once(() => new Set(words(it => it.sectors)))
const remarks = once(() => new Set(words(it => it.remarks).map(singular)))
const totals = once(() => new Set(words(it => it.totals)))

function words(of: (words: NameWords) => readonly string[]): string[] {
  return LANGUAGES.flatMap(it => of(it.names).map(foldWord))
}

/**
 * What the name of a column says of it, whatever form it is of: that it holds categories, or remarks on other columns.
 */
export function columnRole(name: string): 'category' | 'remark' | null {
  if (name === '' || name.length > LONGEST || name.includes(';')) return null
  const key = headingKey(name)
  const words = coreOf(key).split(' ')
  if (belongings().has(key) || words.some(word => categories().has(word))) return 'category'
  return words.some(word => remarks().has(word)) ? 'remark' : null
}

/** Whether a text is the name of a group of people or organisations: "Private sector". */
export function isSector(text: string): boolean {
  return text.length <= LONGEST && sectors().has(headingKey(text))
}

/** Whether a column of this name holds the person who does what its row says. */
export function isPersonColumn(name: string): boolean {
  return name.length <= LONGEST && people().has(nameCore(name))
}

/** How long the words are that say that a day is the last one, at the start of a text with its date: "by 4 March". */
export function deadlineLength(text: string): number {
  const key = foldWord(text.slice(0, LONGEST))
  // Accents that fold to more than a character would move what follows.
  if (key.length !== Math.min(text.length, LONGEST)) return 0
  const word = deadlines().find(it => key.startsWith(it) && /^:? /.test(key.slice(it.length, it.length + 2)))
  return word === undefined ? 0 : word.length + (key.charAt(word.length) === ':' ? 2 : 1)
}

/** Whether a row that begins with these words gives sums of those above it. */
export function isTotal(text: string): boolean {
  return text.length <= LONGEST && totals().has(headingKey(text))
}

/**
 * The last and the first word of a name, as words are compared: what kind of thing it is, in one language or another.
 */
export function kindWords(name: string): readonly string[] {
  const words = wordsOf(headingKey(name)).map(singular)
  return words.length < 2 ? words : [words[0] as string, words[words.length - 1] as string]
}

/** What a text names. */
export interface NameMatch<T> {
  readonly value: T
  /** The canonical name. */
  readonly name: string
  /**
   * Whether it is the canonical name, another one, a name that differs in numbering, case and the like, a name that
   * differs in words that modify, or one of several.
   */
  readonly how: 'canonical' | 'alias' | 'normalised' | 'modified' | 'joined'
}

export interface NamesOptions {
  /** Names of columns: blanks, hyphens and a plural do not count at all. */
  readonly columns?: boolean
}

interface Known<T> {
  readonly value: T
  readonly name: string
}

/** With numbering, symbols and remarks around it, no name is longer. */
const LONGEST = 120
/** Text that joins more names, or holds longer ones, is not a name. */
const MOST_JOINED = 4
const LONGEST_JOINED = 4

/** Names by what is compared of them. */
interface Index<T> {
  readonly keys: Map<string, Known<T>>
  /** Null where two things have the same words. */
  readonly cores: Map<string, Known<T> | null>
}

/** The names of a form's sections, fields or columns, each under any of its spellings. */
export class Names<T> {
  readonly #spellings = new Map<string, NameMatch<T>>()
  readonly #columns: boolean
  /** The first thing with each name, by the name in lower case. */
  readonly #lower = once(() => this.#inLowerCase())
  /** Made when a text is looked up that is not a spelling: most documents have no other. */
  readonly #index = once(() => this.#indexed())
  readonly #filter = once(() => new NameFilter([...this.#spellings.keys()].map(nameCore)))

  /** @param entries - The canonical name first. A name that two entries have belongs to the first. */
  constructor(
    entries: Iterable<{readonly names: readonly string[]; readonly value: T}>,
    {columns = false}: NamesOptions = {},
  ) {
    this.#columns = columns
    for (const {names, value} of entries) {
      const [name = ''] = names
      for (const [at, spelling] of names.entries()) {
        const how = at === 0 ? 'canonical' : 'alias'
        if (!this.#spellings.has(spelling)) this.#spellings.set(spelling, {value, name, how})
      }
    }
  }

  /** What is compared of the key of a heading. */
  #comparedOf(key: string): string {
    return this.#columns ? columnKey(withoutHyphens(key)) : withoutHyphens(key)
  }

  #inLowerCase(): Map<string, T> {
    const found = new Map<string, T>()
    for (const [spelling, {value}] of this.#spellings) {
      const lower = spelling.toLowerCase()
      if (!found.has(lower)) found.set(lower, value)
    }
    return found
  }

  #indexed(): Index<T> {
    const keys = new Map<string, Known<T>>()
    const cores = new Map<string, Known<T> | null>()
    for (const [spelling, {value, name}] of this.#spellings) {
      const heading = headingKey(spelling)
      const key = this.#comparedOf(heading)
      if (!keys.has(key)) keys.set(key, {value, name})
      const core = coreOf(withoutHyphens(heading))
      const other = cores.get(core)
      if (other === undefined) cores.set(core, {value, name})
      else if (other !== null && other.value !== value) cores.set(core, null)
    }
    return {keys, cores}
  }

  /** What has exactly this name. */
  exact(text: string): NameMatch<T> | undefined {
    return this.#spellings.get(text)
  }

  /** What has exactly this name, letter by letter except for case. */
  sameLetters(text: string): T | undefined {
    return this.#lower().get(text.toLowerCase())
  }

  /** What a text names; null when it names nothing, or two things. */
  match(text: string): NameMatch<T> | null {
    const [only, other] = this.parts(text)
    return only && !other ? only : null
  }

  /** What the parts of a text name, in their order, each thing once: "Date and Location" names two. */
  parts(text: string): readonly NameMatch<T>[] {
    const exact = this.#spellings.get(text)
    if (exact) return [exact]
    if (text === '' || text.length > LONGEST) return []
    const found = this.#find(text)
    if (found.length === 1) return found
    const repaired = this.#findRepaired(text)
    return repaired ? [repaired] : found
  }

  #find(text: string): readonly NameMatch<T>[] {
    // Columns are compared without blanks, so that their words count for nothing.
    if (!this.#columns && !this.#filter().mayBe(unspaced(text))) return []
    const {keys, cores} = this.#index()
    const heading = headingKey(text)
    const known = keys.get(this.#comparedOf(heading))
    if (known) return [{...known, how: 'normalised'}]
    const core = cores.get(coreOf(heading)) ?? cores.get(coreOf(withoutTail(heading)))
    return core ? [{...core, how: 'modified'}] : this.#joined(heading)
  }

  /** "CaracterÃ­sticas" */
  #findRepaired(text: string): NameMatch<T> | null {
    const repaired = repairMojibake(text)
    if (repaired === text) return null
    const [only, other] = this.#spellings.has(repaired) ? [this.#spellings.get(repaired)] : this.#find(repaired)
    return only && !other ? {...only, how: 'normalised'} : null
  }

  #joined(heading: string): NameMatch<T>[] {
    const parts = joinedNames(heading)
    if (parts.length < 2 || parts.length > MOST_JOINED) return []
    const {keys, cores} = this.#index()
    const found: NameMatch<T>[] = []
    for (const part of parts) {
      if (part.split(' ').length > LONGEST_JOINED) return []
      const known = keys.get(this.#comparedOf(headingKey(part))) ?? cores.get(coreOf(part))
      if (known && !found.some(it => it.value === known.value)) found.push({...known, how: 'joined'})
    }
    return found
  }

  /** The name that a text comes closest to; null when it comes close to none. */
  nearest(text: string): {value: T; name: string} | null {
    if (text.length > LONGEST) return null
    const heading = headingKey(text)
    const key = this.#comparedOf(heading)
    const words = new Set(coreOf(heading).split(' '))
    let best: Known<T> | null = null
    let least = Number.POSITIVE_INFINITY
    for (const [known, it] of this.#index().keys) {
      const most = Math.max(1, known.length * MOST_CHANGED)
      // What is that much longer or shorter is not near, and need not be compared.
      if (Math.abs(known.length - key.length) > most) continue
      const steps = distance(key, known)
      if (steps <= most && steps < least) {
        best = it
        least = steps
      }
    }
    if (best) return {value: best.value, name: best.name}
    for (const [core, it] of this.#index().cores)
      if (it && core !== '' && core.split(' ').every(word => words.has(word))) return {value: it.value, name: it.name}
    return null
  }
}

/** How much of a name may be written otherwise for a text to be near it. */
const MOST_CHANGED = 0.34
