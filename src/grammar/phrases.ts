import {foldWord} from './fold.js'
import {BEEN, BETWEEN_PHRASES, CLOSING, firstWord, lexicon, OPENING} from './phrase/lexicon.js'

/** Whether a text means absence or the failure of its producer; null for a real value. */
export type Phrase = 'absent' | 'failed' | null

/** The length of the longest phrase. */
export const LONGEST_PHRASE = 120

/** A sentence with more words than this does not mean absence. */
const MOST_WORDS = 12

/**
 * Checks quickly whether a text may be a phrase. A phrase is a word or two, has a negation, or is a failure message. It
 * has no separator except commas.
 */
function isCandidate(text: string): boolean {
  const {length} = text
  const {longestValue, longestFailure, openingPairs} = lexicon()
  if (
    length > longestValue &&
    !openingPairs.has(text.slice(0, 2).toLowerCase()) &&
    !NEGATION_INSIDE.some(it => text.includes(it))
  ) {
    if (!(length <= longestFailure && FAILURE.test(text)) && !FAILED_TAIL.test(text)) return false
  }
  return !text.includes(';') && !text.includes(':')
}

/** For: no, not, none, non, ningún, nenhum, nicht, não; ne, n'y; kein. */
const NEGATION_INSIDE = [' no', ' n\u00e3o', ' nao', ' ne ', " n'", ' n’', ' ni', ' kein']

const FAILURE = /fail|err|fehl|fall|chec|riuscita/i
const FAILED_TAIL = /(?:failed|fehlgeschlagen|fallita)\.?$/

/** A first word with no comma right after it. */
const LISTED = /^[^\s,]+ /

const NO_NOUNS: ReadonlySet<string> = new Set()

/**
 * Returns the words of names, for `readPhrase`: "No action items." is a phrase if a section has the name "Action
 * items".
 */
export function wordsOf(names: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const name of names) for (const word of foldWord(name).split(/[^\p{L}\p{N}]+/u)) if (word !== '') words.add(word)
  return words
}

/**
 * Recognises a phrase of absence or failure in any words, in the languages of `src/languages/`.
 *
 *     No … identified | not available [in the source document] | The document does not mention …
 *     "No later than 2026, …" is a value, as is every text with a comma that does not only list parts of the form.
 *
 * @param text - At most `LONGEST_PHRASE` long.
 * @param nouns - The words of the names in the form, from `wordsOf`.
 */
export function readPhrase(text: string, nouns: ReadonlySet<string> = NO_NOUNS): Phrase {
  const inner = unwrapped(text)
  if (ELLIPSIS.test(inner) || isTemplate(text, inner, nouns)) return 'absent'
  const bare = withoutLead(withoutCitations(inner))
  if (isExplained(bare, nouns)) return 'absent'
  const colon = bare.indexOf(': ')
  if (colon > 0) return areBothAbsent(bare.slice(0, colon), bare.slice(colon + 2), nouns) ? 'absent' : null
  if (!isCandidate(bare)) return null
  // "No commitments, targets or deadlines were mentioned"; "No, …" is an answer.
  if (bare.includes(','))
    return LISTED.test(bare) && namesOnlyParts(normalise(bare.replaceAll(',', '')), nouns) ? 'absent' : null
  const words = normalise(bare)
  const again = words.endsWith(')') ? words.indexOf(' (') : -1
  if (again < 0) return readWords(words, nouns) ?? readTwice(words, nouns)
  const outer = words.slice(0, again)
  // "None specified (informational document only)"
  if (areBare(outer)) return 'absent'
  // "N/A (not specified)"
  if (readWords(outer, nouns) !== 'absent') return null
  return readWords(words.slice(again + 2, -1), nouns) === 'absent' ? 'absent' : null
}

/** Whether a phrase of absence is on both sides of a colon: "N/A: no commitments were made". */
function areBothAbsent(before: string, after: string, nouns: ReadonlySet<string>): boolean {
  return areBare(normalise(before)) && !after.includes(':') && readPhrase(after, nouns) === 'absent'
}

/** Returns a text without the citations at its end: "None [4]". */
function withoutCitations(text: string): string {
  let end = text.length
  while (text.charAt(end - 1) === ']') {
    const open = text.lastIndexOf('[', end - 1)
    if (open < 0 || !CITED.test(text.slice(open + 1, end - 1))) break
    end = open
  }
  return text.slice(0, end).trimEnd()
}

const CITED = /^\^?\d{1,3}$/

/** Returns a text without its lead: "Unfortunately, no commitments were found." */
function withoutLead(text: string): string {
  const words = foldWord(text)
  const leads = lexicon().leads.get(firstWord(words).replace(/,$/, ''))
  for (const lead of leads ?? []) {
    const end = leadEnd(words, lead)
    if (end > 0) return words.slice(end)
  }
  return text
}

/** Returns where the text after a lead begins, which may have commas between its words; 0 when a text has another lead. */
function leadEnd(text: string, lead: string): number {
  let at = 0
  for (const word of lead.split(' ')) {
    if (!text.startsWith(word, at)) return 0
    at += word.length
    if (text[at] === ',') at++
    if (text[at] !== ' ') return 0
    at++
  }
  return at
}

/**
 * Whether a sentence of absence has its reason after it: "None identified, as the document …", "No commitments; the
 * text …".
 */
function isExplained(text: string, nouns: ReadonlySet<string>): boolean {
  const at = text.search(/[;,] /)
  if (at <= 0) return false
  const words = foldWord(text.slice(at + 2))
  const {reasons, subjects} = lexicon()
  const reason = reasons.find(it => words.startsWith(it)) ?? ''
  // A number may be a value.
  if ((reason === '' && text[at] === ',') || /\d/.test(words)) return false
  const subject = words.slice(reason.length)
  if (!subjects.get(firstWord(subject))?.some(it => subject.startsWith(it))) return false
  return isBareAbsence(text.slice(0, at), nouns)
}

/** A value that was left open. Among items it may stand for more of them, so `isBareAbsence` does not know it. */
const ELLIPSIS = /^(?:…|\.{3,8})$/

/** Whether a text is a prompt of a template in brackets: "[Insert place]", "[Commitment 1]". */
function isTemplate(text: string, bare: string, nouns: ReadonlySet<string>): boolean {
  return text.startsWith('[') && bare !== text && (isInstruction(bare) || isNumberedNoun(bare, nouns))
}

/** A text with more words than this is not an instruction of a template. */
const LONGEST_INSTRUCTION = 8

/** Whether a text is an instruction of a template: "Insert place", "Ort einfügen". */
function isInstruction(text: string): boolean {
  const words = foldWord(text).split(' ')
  const {instructions} = lexicon()
  return words.length <= LONGEST_INSTRUCTION && [words[0], words.at(-1)].some(it => it && instructions.has(it))
}

/** Whether a text is only numbered nouns of a template: "Commitment 1", "Actor 1; Actor 2". */
function isNumberedNoun(text: string, nouns: ReadonlySet<string>): boolean {
  const words = foldWord(text).split(/[^\p{L}\p{N}]+/u)
  const {words: general} = lexicon()
  const isNoun = (word: string) => general.has(word) || nouns.has(word) || nouns.has(`${word}s`)
  const named = words.filter(word => !/^\d?$/.test(word))
  return named.length > 0 && named.length < words.length && text.search(/\d/) > 0 && named.every(isNoun)
}

/** Reads two phrases of absence with a dash or a slash between them: "N/A – none mentioned", "Ninguna / None". */
function readTwice(words: string, nouns: ReadonlySet<string>): Phrase {
  const dash = BETWEEN_PHRASES.exec(words)
  if (dash === null) return null
  const parts = [words.slice(0, dash.index), words.slice(dash.index + dash[0].length)]
  return parts.every(part => readWords(part, nouns) === 'absent') ? 'absent' : null
}

/**
 * Whether a text means absence and names only parts of the form: "None.", "N/A", "No commitments identified." Among
 * list items, "No rabbits found" is an item.
 */
export function isBareAbsence(text: string, nouns: ReadonlySet<string> = NO_NOUNS): boolean {
  if (text.length > LONGEST_PHRASE) return false
  const bare = unwrapped(text)
  const words = normalise(bare)
  return areBare(words) || isTemplate(text, bare, nouns) || namesOnlyParts(words, nouns)
}

/** Whether a sentence of absence names only parts of the form. */
function namesOnlyParts(words: string, nouns: ReadonlySet<string>): boolean {
  const kept = meaningfulWords(words)
  const {endings, negations} = lexicon()
  while (kept.length > 1 && (endings.has(kept.at(-1) as string) || negations.has(kept.at(-1) as string))) kept.pop()
  return meansAbsence(kept.join(' '), nouns)
}

function areBare(words: string): boolean {
  const {phrases, openings, endings} = lexicon()
  if (phrases.has(words)) return true
  const [first = '', second = '', third] = words.split(' ')
  return third === undefined && openings.has(first) && endings.has(second)
}

/** Returns a text without the brackets or quotation marks around it. */
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
  const {phrases, failures, failureTails} = lexicon()
  if (phrases.has(words)) return 'absent'
  if (failures.has(words) || failureTails.some(tail => words.endsWith(tail))) return 'failed'
  return words.includes(' ') ? readSentence(words, nouns) : null
}

function readSentence(sentence: string, nouns: ReadonlySet<string>): Phrase {
  const kept = meaningfulWords(sentence)
  const words = kept.join(' ')
  const {phrases, openings, values, endings} = lexicon()
  if (phrases.has(words) || meansAbsence(words, nouns)) return 'absent'
  if (opensSentence(words, lexicon().refusals, nouns)) return 'failed'
  const opens = openings.has(kept[0] as string) || opensWith(words)
  if (kept.length > MOST_WORDS || values.some(opening => words.startsWith(opening))) return null
  return endings.has(kept.at(-1) as string) && (opens || negated(kept)) ? 'absent' : null
}

/** Returns the words of a sentence without those that do not change its meaning. */
function meaningfulWords(sentence: string): string[] {
  const {tails, adverbs} = lexicon()
  return (tails.before(sentence) ?? sentence).split(' ').filter(word => !adverbs.has(word))
}

function opensWith(words: string): boolean {
  const known = lexicon().sentences.get(firstWord(words)) ?? []
  return known.some(it => words.startsWith(it) && words.charAt(it.length) === ' ')
}

/** Whether only words of the form follow such a start: "No se identificaron compromisos específicos". */
function meansAbsence(sentence: string, nouns: ReadonlySet<string>): boolean {
  const {subjects, predicates, sentences} = lexicon()
  const subject = subjects.get(firstWord(sentence))?.find(it => sentence.startsWith(it))
  const predicate = subject ? sentence.slice(subject.length) : sentence
  return opensSentence(predicate, subject ? predicates : sentences, nouns)
}

/** Whether a sentence has one of these beginnings, and only words of the form follow. */
function opensSentence(
  sentence: string,
  beginnings: ReadonlyMap<string, readonly string[]>,
  nouns: ReadonlySet<string>,
): boolean {
  const {words: general} = lexicon()
  const known = beginnings.get(firstWord(sentence)) ?? []
  return known.some(opening => {
    if (!sentence.startsWith(opening)) return false
    const rest = sentence.slice(opening.length)
    if (rest !== '' && !opening.endsWith("'") && !rest.startsWith(' ')) return false
    return rest.split(' ').every(word => word === '' || general.has(word) || nouns.has(word))
  })
}

/** Whether a negation comes before the last word, alone or with a form of "to be": "Location not specified". */
function negated(words: readonly string[]): boolean {
  const before = words.at(-2) as string
  const {negations} = lexicon()
  return negations.has(before) || (before === BEEN && negations.has(words.at(-3) as string))
}
