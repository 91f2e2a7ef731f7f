import {LANGUAGES} from '../languages/index.js'
import type {AbsenceWords} from '../languages/language.js'
import {foldWord} from './fold.js'

/** The words of all languages that say that there is nothing, as people write them. */
export function all(kind: keyof AbsenceWords): string[] {
  return LANGUAGES.flatMap(({absence}) => absence[kind])
}

/** … and as they are compared. */
export function folded(kind: keyof AbsenceWords): string[] {
  return [...new Set(all(kind).map(foldWord))]
}
