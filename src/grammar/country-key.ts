import {LANGUAGES} from '../languages/index.js'
import {foldAccents, foldWord} from './fold.js'
import {once} from './once.js'

const articles = once(() => new Set(LANGUAGES.flatMap(it => it.places.articles.map(foldWord))))

/** The name of a country as it is compared: without case, accents, punctuation and a leading article. */
export function countryKey(name: string): string {
  const words = foldAccents(name)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\.(?=\p{L}\.)|(?<=\p{L})\.(?= ?$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return withoutArticle(words)
    .replace(/\bst\b/g, 'saint')
    .replace(/\b(?:u s a|u s|u k|u a e|e e u u|ee uu)\b/g, it => it.replace(/ /g, ''))
}

function withoutArticle(words: string): string {
  const blank = words.indexOf(' ')
  return blank > 0 && articles().has(words.slice(0, blank)) ? words.slice(blank + 1) : words
}
