import {LANGUAGES} from '../languages/index.js'
import {foldWord} from './fold.js'
import {once, oncePer} from './once.js'

/* Units that measure the same thing. "3 hours" is not a number of minutes. */

/** The units of each quantity, apart from those that languages have words for. */
const UNITS: readonly (readonly (readonly string[])[])[] = [
  [['mm'], ['cm'], ['m'], ['km'], ['mi', 'miles'], ['ft'], ['in']],
  [['mg'], ['g'], ['kg'], ['t'], ['lb', 'lbs'], ['oz']],
  [['ml'], ['cl'], ['dl'], ['l'], ['hl']],
  [
    ['b', 'bytes'],
    ['kb', 'kib'],
    ['mb', 'mib'],
    ['gb', 'gib'],
    ['tb', 'tib'],
  ],
  [['w'], ['kw'], ['mw'], ['gw']],
  [['wh'], ['kwh'], ['mwh'], ['gwh']],
  [['j'], ['kj'], ['cal'], ['kcal']],
  [
    ['°c', 'celsius'],
    ['°f', 'fahrenheit'],
    ['k', 'kelvin'],
  ],
  [['%'], ['‰']],
  [['€', 'eur', 'euro', 'euros'], ['us$', 'usd'], ['£', 'gbp'], ['chf'], ['jpy']],
]

/** A unit of a quantity. A word may have several meanings: "m" is a metre or a minute. */
interface Meaning {
  readonly quantity: object
  readonly unit: object
}

const meanings = once(() => {
  const all = new Map<string, Meaning[]>()
  const put = (word: string, meaning: Meaning) => {
    const key = foldWord(word)
    all.set(key, [...(all.get(key) ?? []), meaning])
  }
  for (const quantity of UNITS) for (const unit of quantity) for (const word of unit) put(word, {quantity, unit})
  // The units of a quantity are in the same order in each language.
  const durations = Array.from({length: 7}, () => ({}))
  for (const {numbers} of LANGUAGES) {
    for (const [at, unit] of durations.entries())
      for (const word of numbers.durations[at] ?? []) put(word, {quantity: durations, unit})
  }
  return all
})

function meaningsOf(unit: string): readonly Meaning[] {
  return meanings().get(foldWord(unit).trim().replace(/\.$/, '')) ?? []
}

/** Whether a text is a word for a unit of time, and not only a letter. */
export function isUnitOfTime(text: string): boolean {
  return text.length > 1 && unitsOfTime().has(foldWord(text))
}

const unitsOfTime = once(() => new Set(LANGUAGES.flatMap(it => it.numbers.durations.flat()).map(foldWord)))

const BRACKETED = /[([]([^()[\]]+)[)\]]\s*$/

/** Returns the unit in the names of a field: "minutes" for "Duration (minutes)"; null when they have none or several. */
export const unitOf = oncePer(({names}: {readonly names: readonly string[]}): string | null => {
  const units = names.flatMap(name => BRACKETED.exec(name)?.[1] ?? []).filter(it => meaningsOf(it).length > 0)
  const [unit] = units
  return unit !== undefined && units.every(it => !areDifferent(it, unit)) ? unit : null
})

/** Whether two texts are certainly different units of one quantity. */
export function areDifferent(one: string, other: string): boolean {
  const [first, second] = [meaningsOf(one), meaningsOf(other)]
  const isAlike = (key: keyof Meaning) => first.some(it => second.some(that => that[key] === it[key]))
  return isAlike('quantity') && !isAlike('unit')
}
