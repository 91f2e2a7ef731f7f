import {de} from './de.js'
import {en} from './en.js'
import {es} from './es.js'
import {fr} from './fr.js'
import {it} from './it.js'
import type {Language} from './language.js'
import {pt} from './pt.js'

/** The languages that are read, English first. */
export const LANGUAGES: readonly Language[] = [en, es, pt, fr, de, it]

/** The language of an ISO 639-1 code. */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES.find(language => language.code === code)
}
