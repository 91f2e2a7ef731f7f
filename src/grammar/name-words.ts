import {LANGUAGES} from '../languages/index.js'
import {foldWord} from './fold.js'
import {NameFilter} from './name-filter.js'
import {headingKey, isPlain, LONGEST_NAME, OpeningFilter, unspaced, words} from './name-keys.js'
import {once} from './once.js'
import {lastWord, Tails} from './tails.js'

/* Finds the distinguishing words of names, and splits a text with several names. */

const modifiers = once(() => new Set(LANGUAGES.flatMap(it => it.names.modifiers.map(foldWord))))
const joins = once(() => new Set(LANGUAGES.flatMap(it => it.names.joins.map(foldWord))))

/**
 * Returns the words of a name without modifiers, remarks in brackets and plural endings. If only modifiers would be
 * left out, it returns all words.
 */
export function coreOf(key: string): string {
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

/** Returns the names that a text joins: "Commitments and Next Steps", "Fecha / Date". */
export function joinedNames(key: string): string[] {
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

/**
 * Returns the length of the word before an offset that joins two names, and of the space after it: 4 for "and " in "and
 * (3) One".
 */
export function joinWordLength(text: string, at: number): number {
  const word = /(?<=[\s;,])\p{L}{1,4} $/u.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? ''
  return joins().has(foldWord(word.trimEnd())) ? word.length : 0
}

/** Returns the length of a joining word with its space at the start of the last value of a list: 4 for "and Eva". */
export function openingJoinLength(text: string): number {
  const [word = ''] = OPENING_WORD.exec(text.slice(0, LONGEST_OPENING)) ?? []
  return word !== '' && joins().has(foldWord(word.trimEnd())) ? word.length : 0
}

const OPENING_WORD = /^\p{Ll}{1,4} (?=\S)/u
const LONGEST_OPENING = 8

const DASHES = new Set(['-', '–', '—'])

const tails = once(() => new Tails(words(it => it.tails)))
/** The words between a name and a year: "by 2030". */
const beforeYears = once(() => new Set(words(it => it.beforeYears)))
const YEARS = / \(?(?:19|20)\d\d(?: ?[-–/] ?(?:(?:19|20)?\d\d))?\)?$/

/** Returns a name without words about its document or its years: "Summary of the document", "Targets by 2030". */
export function withoutTail(key: string): string {
  const before = tails().before(key)
  if (before !== null) return before
  if (!/\d/.test(lastWord(key))) return key
  const years = YEARS.exec(key)
  if (years === null) return key
  const rest = key.slice(0, years.index)
  const blank = rest.lastIndexOf(' ')
  return blank > 0 && beforeYears().has(rest.slice(blank + 1)) ? rest.slice(0, blank) : rest
}

/** Returns the words that distinguish a name from others: the same for "Key Actors (continued)" and "Actors". */
export function nameCore(name: string): string {
  return coreOf(headingKey(name))
}

const categories = once(() => new Set(words(it => it.categories).map(singular)))
const belongings = once(() => new Set(words(it => it.belongings)))
/** Whether the last word of a name belongs to a text after it: "Summary of". */
export function leadsOn(name: string): boolean {
  return belongings().has(lastWord(name))
}

const people = once(() => new Set(words(it => it.people).map(nameCore)))
const times = once(() => new Set(words(it => it.times).map(nameCore)))
const deadlines = once(() => words(it => it.deadlines).sort((one, other) => other.length - one.length))
const duties = once(() => words(it => it.duties).sort((one, other) => other.length - one.length))
const passives = once(() => new Set(words(it => it.passives)))
const sectors = once(() => new Set(words(it => it.sectors)))
const remarks = once(() => new Set(words(it => it.remarks).map(singular)))
const notes = once(() => new Set(words(it => it.notes)))
const totals = once(() => new Set(words(it => it.totals)))
const totalFilter = once(() => new OpeningFilter(totals()))
const sectorFilter = once(() => new NameFilter([...sectors()]))
const roleFilter = once(() => new NameFilter([...categories(), ...belongings(), ...remarks()]))

/** Returns what the name of a column means in any form: categories, or remarks on other columns. */
export function columnRole(name: string): 'category' | 'remark' | null {
  if (name === '' || name.length > LONGEST_NAME || name.includes(';')) return null
  if (!roleFilter().mayBe(unspaced(name))) return null
  const key = headingKey(name)
  const words = coreOf(key).split(' ')
  if (belongings().has(key) || words.some(word => categories().has(word))) return 'category'
  return words.some(word => remarks().has(word)) ? 'remark' : null
}

/** Whether a text is the name of a group of people or organisations: "Private sector". */
export function isSector(text: string): boolean {
  return text.length <= LONGEST_NAME && sectorFilter().mayBe(unspaced(text)) && sectors().has(headingKey(text))
}

/** Whether a column with this name holds the person responsible for the row. */
export function isPersonColumn(name: string): boolean {
  return name.length <= LONGEST_NAME && people().has(nameCore(name))
}

/** Whether a column with this name contains times of day. */
export function isTimeColumn(name: string): boolean {
  return name.length <= LONGEST_NAME && times().has(nameCore(name))
}

/** Returns the length of the words before a deadline at the start of a text: 3 for "by 4 March". */
export function deadlineLength(text: string): number {
  const word = openingOf(text, deadlines(), /^:? /)
  return word === 0 ? 0 : word + (text.charAt(word) === ':' ? 2 : 1)
}

/** Returns the length of the words before a task at the start of a text: 3 for "to draft the plan". */
export function dutyLength(text: string): number {
  const length = openingOf(text, duties(), /^ /) + 1
  const [next = ''] = /^\S*/.exec(text.slice(length, length + LONGEST_NAME)) ?? []
  return length === 1 || next === '' || passives().has(foldWord(next)) ? 0 : length
}

/**
 * Returns the length of the first of these words that a text begins with, if the text after it matches `follows`;
 * otherwise 0.
 */
function openingOf(text: string, openings: readonly string[], follows: RegExp): number {
  const key = foldWord(text.slice(0, LONGEST_NAME))
  // An accent that folds to more than one character would shift the offsets.
  if (key.length !== Math.min(text.length, LONGEST_NAME)) return 0
  return openings.find(it => key.startsWith(it) && follows.test(key.slice(it.length, it.length + 2)))?.length ?? 0
}

/** Whether a text is the label of a note below a list: "Note". */
export function isNoteLabel(text: string): boolean {
  return text.length <= LONGEST_NAME && notes().has(foldWord(text))
}

/** Whether a row that begins with this text gives sums of the rows above it. */
export function isTotal(text: string): boolean {
  return text.length <= LONGEST_NAME && totalFilter().mayBe(text) && totals().has(headingKey(text))
}

/** Returns the first and the last word of a name, normalised. In most languages one of them tells the kind of thing. */
export function kindWords(name: string): readonly string[] {
  const words = wordsOf(headingKey(name)).map(singular)
  return words.length < 2 ? words : [words[0] as string, words[words.length - 1] as string]
}
