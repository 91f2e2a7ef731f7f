/** Writes `src/format/countries.generated.ts`: the names of countries in four languages, from two kept libraries. */
import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Countries} from 'world-countries'
import {countryKey} from '../src/grammar/country-key.js'

const require = createRequire(import.meta.url)
const LANGUAGES = ['en', 'es', 'pt', 'fr']
const TRANSLATIONS = ['spa', 'por', 'fra']

const world = require('world-countries') as Countries
const iso = require('i18n-iso-countries') as typeof import('i18n-iso-countries')
const tables = LANGUAGES.map(
  language =>
    (require(`i18n-iso-countries/langs/${language}.json`) as {countries: Record<string, string | string[]>}).countries,
)

/** Usual abbreviations in Spanish, Portuguese and French, which the libraries lack. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  ARE: ['EAU'],
  GBR: ['RU'],
  USA: ['EEUU', 'EE. UU.', 'EUA', 'É.-U.'],
}

interface Country {
  readonly code: string
  /** The English names by which it goes before all others. */
  readonly primary: string[]
  readonly names: string[]
}

const countries: Country[] = world
  .filter(country => country.ccn3 !== '')
  .map(({cca2, cca3, name, translations, altSpellings}) => {
    const listed = tables.map(table => [table[cca2] ?? []].flat())
    const translated = TRANSLATIONS.flatMap(language => {
      const it = translations[language]
      return it ? [it.common, it.official] : []
    })
    const primary = [name.common, ...(listed[0]?.slice(0, 1) ?? [])]
    const names = [
      ...primary,
      name.official,
      ...listed.flat(),
      ...translated,
      ...altSpellings.filter(isUsual),
      ...(ABBREVIATIONS[cca3] ?? []),
    ]
    return {code: iso.alpha2ToAlpha3(cca2) ?? cca3, primary, names}
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1))

/** Abbreviations and further names in Latin letters; codes of two letters are words as often as not. */
function isUsual(name: string): boolean {
  return name.length > 2 && name.length < 40 && /^[\p{Script=Latin}' .,-]+$/u.test(name)
}

/** Who claims a name: by its English names first, so that "Guinea" is not every Guinea. */
const claims = new Map<string, {code: string; strong: boolean}[]>()
for (const {code, primary, names} of countries) {
  for (const name of new Set(names)) {
    const key = countryKey(name)
    const known = claims.get(key) ?? []
    if (!known.some(it => it.code === code)) known.push({code, strong: primary.some(it => countryKey(it) === key)})
    claims.set(key, known)
  }
}

function owns(code: string, key: string): boolean {
  const known = claims.get(key) ?? []
  const strong = known.filter(it => it.strong)
  const owners = strong.length > 0 ? strong : known
  return owners.length === 1 && owners[0]?.code === code
}

const lines = countries.map(({code, names}) => {
  const seen = new Set<string>()
  const own = names.filter(name => {
    const key = countryKey(name)
    if (key === '' || seen.has(key) || !owns(code, key)) return false
    seen.add(key)
    return true
  })
  return `${code}|${own.join('|')}`
})

const FILE = new URL('../src/format/countries.generated.ts', import.meta.url)
writeFileSync(
  FILE,
  `// Made by scripts/generate-countries.ts from the packages world-countries and i18n-iso-countries. Do not edit.

/** A country a line: its ISO 3166-1 alpha-3 code and its names in English, Spanish, Portuguese and French. */
export const COUNTRIES = \`${lines.join('\n')}\`
`,
)
