import {isTotal} from './name-words.js'

/** The largest number of words of a name. */
const MOST_WORDS = 5
const NAME_WORD = /^(?:@?\p{Lu}[\p{L}\p{M}.'’-]*|@[\w.-]+|d[aeiou]s?|del|der|den|v[ao]n|la|le|el|y|e|and|und|et|&)$/u

/** Whether a text is the name of a person, or of several: few words, each with a capital. */
export function isName(text: string): boolean {
  if (isTotal(text)) return false
  const words = text.trim().split(/\s+/)
  return words.length <= MOST_WORDS && /^@|\p{Lu}/u.test(words[0] ?? '') && words.every(word => NAME_WORD.test(word))
}
