import {LANGUAGES} from '../languages/index.js'
import {foldAccents, foldWord} from './fold.js'
import {once} from './once.js'

const articles = once(() => new Set(LANGUAGES.flatMap(it => it.places.articles.map(foldWord))))

/** Words in the names of countries, and the words that replace them. */
const SYNONYMS: Readonly<Record<string, string>> = {st: 'saint', '&': 'and'}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

function isWordCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  return LETTER_OR_DIGIT.test(text.charAt(at))
}

/**
 * Returns the name of a country for comparison: without case, accents, punctuation and a leading article. The letters
 * of an abbreviation ("U. S. A.") become one word.
 */
export function countryKey(name: string): string {
  const text = foldAccents(name).toLowerCase()
  const words: string[] = []
  let firstEnd = 0
  let isInitial = false
  for (let at = 0; at < text.length; ) {
    if (text.charAt(at) === '&') {
      words.push('and')
      isInitial = false
      at++
    } else if (!isWordCode(text, at)) at++
    else {
      const start = at
      while (at < text.length && isWordCode(text, at)) at++
      const word = text.slice(start, at)
      if (words.length === 0) firstEnd = at
      const last = words.length - 1
      // "EE. UU." doubles its letters.
      const initial = word.length === 1 || (word.length === 2 && word[0] === word[1])
      if (initial && isInitial) words[last] = (words[last] as string) + word
      else words.push(SYNONYMS[word] ?? word)
      isInitial = initial
    }
  }
  // "LA, USA" has a state.
  if (words.length > 1 && text.charAt(firstEnd) !== ',' && articles().has(words[0] as string)) words.shift()
  return words.join(' ')
}
