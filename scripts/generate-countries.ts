/**
 * Writes `src/grammar/countries.generated.ts`: the names of countries in every language of `src/languages/`, and their
 * capitals, from two libraries.
 */
import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Countries} from 'world-countries'
import {countryKey} from '../src/grammar/country-key.js'
import {LANGUAGES} from '../src/languages/index.js'

const require = createRequire(import.meta.url)

const world = require('world-countries') as Countries
const iso = require('i18n-iso-countries') as typeof import('i18n-iso-countries')
const tables = LANGUAGES.map(
  ({code}) =>
    (require(`i18n-iso-countries/langs/${code}.json`) as {countries: Record<string, string | string[]>}).countries,
)

interface Country {
  readonly code: string
  /** The ISO 3166-1 alpha-2 code. */
  readonly short: string
  /** The English names, which take precedence over all other names. */
  readonly primary: string[]
  readonly names: string[]
  readonly capitals: string[]
}

const countries: Country[] = world
  .filter(country => country.ccn3 !== '')
  .map(({cca2, cca3, name, translations, altSpellings, capital}) => {
    const listed = tables.map(table => [table[cca2] ?? []].flat())
    const translated = LANGUAGES.flatMap(({code3}) => {
      const it = translations[code3]
      return it ? [it.common, it.official] : []
    })
    const primary = [name.common, ...(listed[0]?.slice(0, 1) ?? [])]
    const names = [
      ...primary,
      name.official,
      ...listed.flat(),
      ...translated,
      ...altSpellings.filter(isUsual),
      ...LANGUAGES.flatMap(language => language.places.countries[cca3] ?? []),
    ]
    return {code: iso.alpha2ToAlpha3(cca2) ?? cca3, short: cca2, primary, names, capitals: capital ?? []}
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1))

/**
 * Abbreviations and further names in the letters of the languages. Other letters are phonetic or transliterate another
 * script. Codes of two letters are left out, because many are words.
 */
function isUsual(name: string): boolean {
  return name.length > 2 && name.length < 40 && /^[a-zà-öø-ÿ' .,-]+$/i.test(name)
}

/** The country of each name. English names come first, so that "Guinea" is only one of the Guineas. */
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

const lines = countries.map(({code, names, capitals}, at) => {
  const seen = new Set<string>()
  const own = names.filter(name => {
    const key = countryKey(name)
    if (key === '' || seen.has(key) || !owns(code, key)) return false
    seen.add(key)
    return true
  })
  // A capital with the name of a country ("Singapore") is not certainly a city.
  const telling = capitals.filter(it => it !== '' && !claims.has(countryKey(it)))
  const shared = [...code].findIndex((it, letter) => it !== countries[at - 1]?.code[letter])
  return [code.slice(shared), ...own.map(shortened), ...(telling.length > 0 ? ['', ...telling] : [])].join('|')
})

/**
 * Returns a name that ends with an earlier name, with the number of that name in its place: `Republic of ~`,
 * `República de ~2`.
 */
function shortened(name: string, at: number, names: readonly string[]): string {
  const [end] = names
    .slice(0, at)
    .filter(it => name.endsWith(it))
    .sort((a, b) => b.length - a.length)
  return end === undefined ? name : `${name.slice(0, -end.length)}~${names.indexOf(end) || ''}`
}

const languages = LANGUAGES.map(it => it.name)
const FILE = new URL('../src/grammar/countries.generated.ts', import.meta.url)
writeFileSync(
  FILE,
  `// Made by scripts/generate-countries.ts from the packages world-countries and i18n-iso-countries. Do not edit.

/**
 * One country per line: its ISO 3166-1 alpha-3 code without the letters that it shares with the previous code, and its
 * names in ${languages.slice(0, -1).join(', ')} and ${languages.at(-1)}. \`~\` is the first name in the same
 * line, \`~2\` the third one. The capitals follow a double bar.
 */
export const COUNTRIES = \`${lines.join('\n')}\`

/** Their ISO 3166-1 alpha-2 codes, in the same order. */
export const TWO_LETTERS = '${countries.map(it => it.short).join('')}'
`,
)
