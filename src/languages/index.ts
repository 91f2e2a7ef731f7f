import {de} from './de.js'
import {en} from './en.js'
import {es} from './es.js'
import {fr} from './fr.js'
import {it} from './it.js'
import type {Language} from './language.js'
import {pt} from './pt.js'

/** The supported languages, English first. */
export const LANGUAGES: readonly Language[] = [en, es, pt, fr, de, it]

/** Returns the language with an ISO 639-1 code. */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES.find(language => language.code === code)
}
