import {LANGUAGES} from '../../languages/index.js'
import type {DateWords} from '../../languages/language.js'
import {foldWord} from '../fold.js'
import {once} from '../once.js'

/** The meanings of a word in a date, as bits. A word can have several meanings. */
export const PARTICLE = 1
export const RANGE = 2
export const UNTIL = 4
export const OPENING = 8
export const BETWEEN = 16
export const JOIN = 32
export const VAGUE = 64
export const PART = 128
export const OPEN_END = 256
export const HOUR = 512
export const COUNTER = 1024

const BITS: Readonly<Record<keyof DateWords, number>> = {
  particles: PARTICLE,
  ranges: RANGE,
  untils: UNTIL,
  openings: OPENING,
  betweens: BETWEEN,
  joins: JOIN,
  vague: VAGUE,
  parts: PART,
  openEnds: OPEN_END,
  hours: HOUR,
  counters: COUNTER,
}

export interface DateWord {
  /** 1 to 12; 0 when it is not a month. */
  readonly month: number
  /** 0 for Monday to 6; -1 when it is not a weekday. */
  readonly weekday: number
  readonly bits: number
}

interface DateTables {
  readonly words: ReadonlyMap<string, DateWord>
  readonly ordinals: ReadonlySet<string>
}

/**
 * The words of all languages. A word can be a month in one language and have another meaning in another; then it has
 * both.
 */
export const dateTables = once((): DateTables => {
  const words = new Map<string, DateWord>()
  const none: DateWord = {month: 0, weekday: -1, bits: 0}
  const put = (word: string, change: (known: DateWord) => DateWord) => {
    const key = foldWord(word)
    words.set(key, change(words.get(key) ?? none))
  }
  for (const {months, weekdays, dates} of LANGUAGES) {
    for (const [at, names] of months.entries()) for (const name of names) put(name, it => ({...it, month: at + 1}))
    for (const [at, names] of weekdays.entries())
      for (const name of names) put(name, it => (it.weekday < 0 ? {...it, weekday: at} : it))
    for (const kind of Object.keys(BITS) as (keyof DateWords)[])
      for (const word of dates[kind]) put(word, it => ({...it, bits: it.bits | BITS[kind]}))
  }
  return {words, ordinals: new Set(LANGUAGES.flatMap(it => it.ordinals.map(foldWord)))}
})
