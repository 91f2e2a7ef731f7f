import {LANGUAGES} from '../languages/index.js'
import {foldWord} from './fold.js'
import {once} from './once.js'

const hours = once(() => new Set(LANGUAGES.flatMap(it => it.dates.hours.map(foldWord))))

const TIME = /^(?:\d{4}-\d\d-\d\d[ T])?[~≈]?\d{1,2}(?:[:.]\d\d){1,2}|^\d{1,2}h\d\d/
const UNTIL = /^ ?[-–—] ?\d{1,2}(?:[:.]\d\d){1,2}/
const WORD = /^ ?(\p{L}+\.?(?:\p{L}\.)?)/u
const ZONE = /^(?:MESZ|MEZ|[CEMP][SD]T|[CEW]ES?T|BST|IST|JST)$/
const ENDS = /^(?:[\s:,;)–—-]|$)/

/** Returns the length of the time of day at the start of a text: of "10:02 UTC" in "10:02 UTC Alarm"; 0 for none. */
export function timeLength(text: string): number {
  const time = TIME.exec(text)?.[0].length ?? 0
  if (time === 0) return 0
  let length = time + (UNTIL.exec(text.slice(time, time + 12))?.[0].length ?? 0)
  for (;;) {
    const found = WORD.exec(text.slice(length, length + 12))
    const word = found?.[1]
    if (!word || !(ZONE.test(word) || hours().has(foldWord(word).replaceAll('.', '')))) break
    length += found[0].length
  }
  return ENDS.test(text.slice(length, length + 1)) ? length : 0
}
