import {LANGUAGES} from '../languages/index.js'
import {foldWord} from './fold.js'
import {normalisedName, OpeningFilter} from './name-keys.js'
import {withoutTail} from './name-words.js'
import {once} from './once.js'

/* Texts that producers write around documents. */

const farewells = once(() => LANGUAGES.flatMap(it => it.farewells.map(foldWord)))
const closings = once(() => new Set(LANGUAGES.flatMap(it => it.closings.map(foldWord))))
const references = once(() => new Set(LANGUAGES.flatMap(it => it.references.map(foldWord))))
const conclusions = once(() => LANGUAGES.flatMap(it => it.conclusions.map(foldWord)))
const introductions = once(() => LANGUAGES.flatMap(it => it.introductions.map(foldWord)))
const documentKinds = once(() => new Set(LANGUAGES.flatMap(it => it.documentKinds.map(normalisedName))))
const kindFilter = once(() => new OpeningFilter(documentKinds()))

/** A longer text is not chatter. */
const LONGEST = 400

/** The longest closing line of a letter, and the most lines with names after it. */
const LONGEST_CLOSING = 40
const MOST_NAMES = 4

/** A longer text is not a name of a kind of document. */
const LONGEST_KIND = 60

function begins(text: string, openings: readonly string[]): boolean {
  return openingOf(text, openings) !== null
}

/** Returns the one of these openings that a text begins with, and the character after it; null when there is none. */
function openingOf(text: string, openings: readonly string[]): {readonly words: string; readonly next: string} | null {
  if (text.length > LONGEST) return null
  const folded = foldWord(text.slice(0, 60).replaceAll('\n', ' ')).replace(/^[^\p{L}]+/u, '')
  const words = openings.find(it => folded.startsWith(it) && !/^\p{L}/u.test(folded.slice(it.length)))
  return words === undefined ? null : {words, next: folded.charAt(words.length)}
}

/**
 * Whether a paragraph is one that a producer adds below a document: "I hope this summary helps!", or "Best regards,"
 * above a name.
 */
export function isFarewell(text: string): boolean {
  return begins(text, farewells()) || isClosing(text)
}

function isClosing(text: string): boolean {
  const [first = '', ...more] = text.slice(0, LONGEST).split('\n')
  if (first.length > LONGEST_CLOSING || more.length > MOST_NAMES) return false
  return /[,!.]$/.test(first) || more.length > 0 ? closings().has(foldWord(first.replace(/[,!.]$/, ''))) : false
}

/** Whether a line is the heading of a list of sources: "Sources". */
export function isReferences(line: string): boolean {
  return line.length <= LONGEST_CLOSING && references().has(foldWord(line).replace(/^[^\p{L}]+/u, ''))
}

/** Whether a paragraph is one that a producer adds above a document: "Here is the summary:" */
export function isIntroduction(text: string): boolean {
  return begins(text, introductions())
}

/** Whether a paragraph sums up what is above it: "In summary, …", "Overall, …" */
export function isConclusion(text: string): boolean {
  const opening = openingOf(text, conclusions())
  return opening !== null && (opening.next === ',' || opening.words.includes(' '))
}

/** Whether a heading only names a kind of document: "Document Summary". Such a heading is not a title. */
export function isDocumentKind(text: string): boolean {
  if (text.length > LONGEST_KIND || !kindFilter().mayBe(text)) return false
  const key = normalisedName(text)
  return documentKinds().has(key) || (beginsWithKind(key) && documentKinds().has(withoutTail(key)))
}

function beginsWithKind(key: string): boolean {
  for (let blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1))
    if (documentKinds().has(key.slice(0, blank))) return true
  return false
}
