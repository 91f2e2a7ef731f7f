import {LANGUAGES} from '../languages/index.js'
import {once} from './once.js'

/** How much of a text is examined. */
const LOOKED_AT = 4000

/** With fewer words than this the language is not clear. */
const FEWEST = 2

/**
 * The languages that each word is typical of, by their index in `LANGUAGES`. A word of several counts in part for each.
 */
const typical = once(() => {
  const words = new Map<string, number[]>()
  for (const [at, {frequent, telling, labels, months, weekdays}] of LANGUAGES.entries()) {
    const doubtful = new Set(labels.doubtful)
    const own = [...labels.date, ...labels.place].filter(it => !it.includes(' ') && !doubtful.has(it))
    const calendar = [...months, ...weekdays].map(([name]) => name ?? '')
    for (const word of new Set([...frequent, ...telling, ...own, ...calendar].map(it => it.toLowerCase())))
      words.set(word, [...(words.get(word) ?? []), at])
  }
  return words
})

/**
 * Guesses the language of a text from its short words. Returns an ISO 639-1 code, or null when the language is not
 * clear.
 */
export function guessLanguage(text: string): string | null {
  const counts = new Array<number>(LANGUAGES.length).fill(0)
  const looked = text.slice(0, LOOKED_AT).normalize('NFC')
  const allCapitals = looked === looked.toUpperCase()
  for (const {0: word, index} of looked.matchAll(/\p{L}+/gu)) {
    const languages = word.length <= LONGEST ? typical().get(word.toLowerCase()) : undefined
    if (!languages || IN_ADDRESS.test(looked.charAt(index - 1)) || (!allCapitals && isAcronym(word))) continue
    for (const at of languages) counts[at] = (counts[at] as number) + 1 / languages.length
  }
  const [best, second] = counts.map((count, at) => ({count, at})).sort((a, b) => b.count - a.count)
  if (!best || best.count < FEWEST || (second && second.count * CLEAR > best.count)) return null
  return LANGUAGES[best.at]?.code ?? null
}

/** The characters before a word inside an address: "example.com". */
const IN_ADDRESS = /[./@]/

/** Capitals among small letters: the "OS" of a computer is not Portuguese. */
function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

/** Whether the last word of a text needs a continuation: "of", "the", "y". */
export function endsInShortWord(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  return leading().has(last)
}

const leading = once(
  () =>
    new Set(
      LANGUAGES.flatMap(({frequent, names, places}) => [
        ...frequent,
        ...names.joins,
        ...names.belongings,
        ...places.articles,
      ]).map(it => it.toLowerCase()),
    ),
)

/** The longest word in the tables. */
const LONGEST = 16

/** How many times as many words one language must have as any other. */
const CLEAR = 1.5
