import type {Place} from '../../src/index.js'
import {alike, eachLine, type Variation} from './variation.js'

/* Places: how they are separated, and the text around them. */

interface Given {
  readonly text: string
  readonly places: readonly Place[]
}

/** Another way to write places; null where they cannot be written so. */
type Write = (given: Given) => string | null

function placed(name: string, write: Write, mended = true): Variation {
  return {
    name: `places: ${name}`,
    touches: ['values', 'location', 'header'],
    codes: ['location-style'],
    apply: document => {
      const field = document.header.find(it => it.field?.kind === 'place')?.field
      const given = field && (document.base[field.key] as Given | null)
      const value = given && !/[*_`[\]\\&(]/.test(given.text) ? write(given) : null
      if (!given || value === null) return null
      const made = eachLine(document, 'place', line => ({...line, value}))
      return made && alike(made, text => (text === value ? given.text : text), mended)
    },
  }
}

const isWhole = ({city, country, countryCode}: Place) => city !== null && country !== null && countryCode !== null
const several = ({places}: Given) => places.length > 1 && places.every(isWhole)

/** Each place in another way, as long as all of them have a city and a country. */
const each =
  (write: (city: string, country: string) => string): Write =>
  ({places}) =>
    places.every(isWhole) ? places.map(({city, country}) => write(city as string, country as string)).join('; ') : null

/** A text before or after a single place. */
const single =
  (write: (text: string) => string): Write =>
  ({text, places}) =>
    places.length === 1 && places.every(isWhole) ? write(text) : null

const joined =
  (separator: string): Write =>
  given =>
    several(given) ? given.places.map(({city, country}) => `${city}, ${country}`).join(separator) : null

export const placeVariations: readonly Variation[] = [
  placed('separated by "and"', given => (given.places.length === 2 ? joined(' and ')(given) : null)),
  placed('separated by slashes', joined(' / ')),
  placed('separated by full-width semicolons', joined('；')),
  placed(
    'City (Country)',
    each((city, country) => `${city} (${country})`),
  ),
  placed(
    'City – Country',
    each((city, country) => `${city} – ${country}`),
  ),
  placed(
    'with a pin',
    single(text => `📍 ${text}`),
  ),
  placed(
    'with a flag',
    single(text => `🏳️ ${text}`),
  ),
  placed(
    'with a full stop',
    single(text => `${text}.`),
  ),
  placed(
    'with a mode in brackets',
    single(text => `${text} (hybrid)`),
    false,
  ),
  placed(
    'in brackets after a mode',
    single(text => `Online (hosted from ${text})`),
    false,
  ),
  placed(
    'with a remark in square brackets',
    single(text => `${text} [host city]`),
    false,
  ),
]
