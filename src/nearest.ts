import {closest, distance} from 'fastest-levenshtein'

/** Returns the known text that is nearest to a text; null when more letters differ than `most` allows. */
export function closestWithin(text: string, known: readonly string[], most: (found: string) => number): string | null {
  if (text === '' || known.length === 0) return null
  const found = closest(text, known as string[])
  return distance(text, found) <= most(found) ? found : null
}

/** Returns the known word that an unknown word most likely means; null when no known word is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null
  const names = new Map(known.map(it => [it.toLowerCase(), it]))
  const own = word.toLowerCase()
  // If several words are equally near, the one with the same letters is meant: "lits" is "list", not "link".
  const swapped = [...names.keys()].filter(it => sorted(it) === sorted(own))
  const most = (it: string) => Math.max(2, Math.floor(it.length / 3))
  const found = closestWithin(own, swapped, most) ?? closestWithin(own, [...names.keys()], most)
  return found === null ? null : (names.get(found) as string)
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

/** A longer word is not compared, because that would take too long. */
const LONGEST = 80
