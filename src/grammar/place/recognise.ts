import {LANGUAGES} from '../../languages/index.js'
import {foldWord} from '../fold.js'
import {once} from '../once.js'
import {isUnitOfTime} from '../units.js'
import {placeLeads, placeWords} from './words.js'

function wordsOf(text: string): string[] {
  return foldWord(text)
    .split(/[\s,.;:()&/–—-]+/)
    .filter(word => word !== '')
}

/** A longer name does not consist of words about a place. */
const LONGEST = 60

/** Whether a text is only a way to meet: "Online", "Virtual event via Zoom". */
export function isMode(name: string): boolean {
  if (name.length > LONGEST) return false
  const modes = placeWords.modes()
  const folded = foldWord(name)
  if (modes.has(folded)) return true
  const others = placeWords.modeWords()
  const words = wordsOf(name)
  return words.some(word => modes.has(word)) && words.every(word => modes.has(word) || others.has(word))
}

/** Whether a name is a continent, a union, or no particular place. */
export function isRegion(name: string): boolean {
  return name.length <= LONGEST && placeWords.regions().has(foldWord(name))
}

const labels = once(
  () => new Set(LANGUAGES.flatMap(it => [...it.labels.city, ...it.labels.country, ...it.labels.place].map(foldWord))),
)

/** Whether a name is a label of a field, as in an unfilled template: "City, Country". */
export function isLabel(name: string): boolean {
  return name.length <= LONGEST && labels().has(foldWord(name).trim())
}

/** Whether a name contains a word for a building: "FAO Headquarters". */
export function hasVenue(name: string): boolean {
  const venues = placeWords.venues()
  return wordsOf(name).some(word => venues.has(word))
}

/** Whether a name is that of a room, a hall or a building with its number: "Room 4", "Building B". */
export function isRoom(name: string): boolean {
  const [word = '', number, ...more] = name.split(' ', 3)
  return (
    more.length === 0 && number !== undefined && ROOM_NUMBER.test(number) && placeWords.venues().has(foldWord(word))
  )
}

const ROOM_NUMBER = /^(?:\p{Lu}|\p{Lu}?[\d.-]{1,5}\p{Lu}?)$/iu

/** Whether a name is a length of time or a unit of time: "2 days" and "week" in "2 days/week". */
export function isDuration(name: string): boolean {
  return isUnitOfTime(name.replace(/^\d{1,3} /, ''))
}

/** Returns the start of the place of a venue: that of "Lima" in "Hotel Andino in Lima". */
export function pastVenue(text: string, from: number, to: number): number {
  for (let at = text.lastIndexOf(' ', to - 1); at > from; at = text.lastIndexOf(' ', at - 1)) {
    const before = text.lastIndexOf(' ', at - 1)
    const word = text.slice(before + 1, at)
    if (before > from && prepositions().has(word)) return hasVenue(text.slice(from, before)) ? at + 1 : from
  }
  return from
}

/** Whether a location is a guess: "Likely Brussels", "Brussels (?)". */
export function isGuess(text: string): boolean {
  if (text.includes('?')) return true
  const [first = ''] = /^[\p{L}\p{M}]+(?=\s)/u.exec(text) ?? []
  return first !== '' && placeWords.guesses().has(foldWord(first))
}

/**
 * Returns the start of a guess after other words: that of "possibly Lima" in "Quito, Ecuador – possibly Lima"; -1 when
 * there is none.
 */
export function guessAfter(text: string): number {
  for (const {0: mark, 1: word, index} of text.matchAll(AFTER_MARK))
    if (placeWords.guesses().has(foldWord(word as string))) return index + mark.length - (word as string).length
  return -1
}

/** A word after a mark that separates it from the words before. */
const AFTER_MARK = /(?:[,:]| [-–—]) ([\p{L}\p{M}]+)(?=\s)/gu

/**
 * Returns the end of words before a place that are not part of it: "Held in", "Hybrid event in". A single word counts
 * only in lower case: "A Coruña" is a name.
 */
export function leadEnd(text: string, from: number, to: number): number {
  const folded = foldWord(text.slice(from, Math.min(to, from + LONGEST)))
  // If folding has joined letters, the offsets do not match.
  if (folded.length !== Math.min(to, from + LONGEST) - from) return from
  const isSmall = text.charAt(from) === text.charAt(from).toLowerCase()
  const lead = placeLeads().find(it => folded.startsWith(it) && (isSmall || it.indexOf(' ') < it.length - 1))
  return lead ? from + lead.length : modeEnd(folded, from)
}

/** Returns the end of words of mode before a preposition: "Hybrid event in Brussels". */
function modeEnd(folded: string, from: number): number {
  const modes = placeWords.modes()
  const others = placeWords.modeWords()
  let at = 0
  let end = 0
  let found = false
  while (at < folded.length) {
    const blank = folded.indexOf(' ', at)
    const word = blank < 0 ? '' : folded.slice(at, blank)
    if (found && prepositions().has(word)) end = blank + 1
    if (modes.has(word)) found = true
    else if (!others.has(word) && !prepositions().has(word)) break
    at = blank + 1
  }
  return from + end
}

const prepositions = once(
  () => new Set(placeLeads().flatMap(it => (it.indexOf(' ') === it.length - 1 ? [it.trim()] : []))),
)

/** Fewer words than this are not a sentence. */
const SHORTEST_SENTENCE = 5

/** Whether a text is a sentence about a place and not a place. Text in brackets and "Held in" are ignored. */
export function isProse(text: string): boolean {
  if (text.length < 20) return false
  const words = withoutBrackets(text)
    .normalize('NFC')
    .split(/[\s,;:]+/)
  if (words.length < SHORTEST_SENTENCE) return false
  const sentenceWords = placeWords.sentences()
  if (words.some(word => sentenceWords.has(word.replace(/[.!?]$/, '')))) return true
  return words.length > 7 && /^\p{Ll}\p{Ll}+\.$/u.test(words.at(-1) as string)
}

function withoutBrackets(text: string): string {
  if (!text.includes('(')) return text.slice(leadEnd(text, 0, text.length))
  let rest = ''
  let depth = 0
  for (const character of text) {
    if (character === '(') depth++
    else if (character === ')' && depth > 0) depth--
    else if (depth === 0) rest += character
  }
  return depth > 0 ? text : rest.trim()
}
