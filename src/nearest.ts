import {closest, distance} from 'fastest-levenshtein'

/** What a word that is not known most likely was meant to be; null when nothing known is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word === '' || word.length > LONGEST || known.length === 0) return null
  const found = closest(
    word.toLowerCase(),
    [...known].map(it => it.toLowerCase()),
  )
  const it = known.find(name => name.toLowerCase() === found) as string
  return distance(word.toLowerCase(), found) <= Math.max(2, Math.floor(it.length / 3)) ? it : null
}

/** Longer words are near to nothing, and cost too much to compare. */
const LONGEST = 80
