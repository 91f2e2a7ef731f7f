import {foldAccents} from './fold.js'

const ARTICLE = /^(?:the|el|la|los|las|le|les|l|o|a|os|as) (?=.)/

/** The name of a country as it is compared: without case, accents, punctuation and a leading article. */
export function countryKey(name: string): string {
  const words = foldAccents(name)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\.(?=\p{L}\.)|(?<=\p{L})\.(?= ?$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(ARTICLE, '')
  return words
    .replace(/\bst\b/g, 'saint')
    .replace(/\b(?:u s a|u s|u k|u a e|e e u u|ee uu)\b/g, it => it.replace(/ /g, ''))
}
