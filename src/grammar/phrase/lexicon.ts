import {LANGUAGES} from '../../languages/index.js'
import type {AbsenceWords} from '../../languages/language.js'
import {foldWord} from '../fold.js'
import {once} from '../once.js'
import {Tails} from '../tails.js'

/** Returns the words of a kind in all languages, as people write them. */
export function all(kind: keyof AbsenceWords): string[] {
  return LANGUAGES.flatMap(({absence}) => absence[kind])
}

/** Returns the words of a kind in all languages, normalised. */
export function folded(kind: keyof AbsenceWords): string[] {
  return [...new Set(all(kind).map(foldWord))]
}

/** Returns the phrases by their first word, so that few must be compared. */
function byFirstWord(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  for (const phrase of all) {
    const word = firstWord(phrase)
    words.set(word, [...(words.get(word) ?? []), phrase])
  }
  return words
}

/** Returns the first word of a text. */
export function firstWord(text: string): string {
  const blank = text.indexOf(' ')
  return blank < 0 ? text : text.slice(0, blank)
}

/** The words and phrases of all languages, normalised. */
export const lexicon = once(() => {
  const phrases = folded('phrases')
  const failures = folded('failures')
  return {
    phrases: new Set(phrases),
    failures: new Set(failures),
    failureTails: folded('failureTails').map(tail => ` ${tail}`),
    sentences: byFirstWord(folded('sentences')),
    refusals: byFirstWord(folded('refusals')),
    /** Longer leads come first: "Sorry, but" before "Sorry". */
    leads: byFirstWord(folded('leads').sort((a, b) => b.length - a.length)),
    reasons: folded('reasons').map(reason => `${reason} `),
    predicates: byFirstWord(folded('predicates')),
    tails: new Tails(folded('tails')),
    values: folded('values'),
    endings: new Set(folded('endings')),
    negations: new Set(folded('negations')),
    openings: new Set(folded('openings')),
    instructions: new Set(folded('instructions')),
    words: new Set(folded('words')),
    adverbs: new Set(folded('adverbs')),
    /** Longer subjects come first: "The source text" before "the source". */
    subjects: byFirstWord(
      folded('subjects')
        .map(subject => `${subject} `)
        .sort((a, b) => b.length - a.length),
    ),
    /** The longest phrase that can be a whole value. */
    longestValue: Math.max(...phrases.map(it => it.length)) + 2,
    /** The longest failure message. */
    longestFailure: Math.max(...failures.map(it => it.length)) + 2,
    /** The first two letters of sentences of absence: no, ni, ke, pa. */
    openingPairs: new Set(
      (['openings', 'sentences', 'refusals', 'negations'] as const).flatMap(kind =>
        all(kind).flatMap(it => [it.slice(0, 2).toLowerCase(), foldWord(it).slice(0, 2)]),
      ),
    ),
  }
})

/** A dash or a slash between two phrases. */
export const BETWEEN_PHRASES = / [-–—/] /

/** A dash or a colon between a phrase and more text. */
export const MARK_BETWEEN = /(?: [-–—]|:) /

/** The word of English between a negation and its verb: "has not been specified". */
export const BEEN = 'been'

/** Brackets and quotation marks around phrases, and their closing marks. */
export const OPENING = '([{"\'“‘«'
export const CLOSING = ')]}"\'”’»'
