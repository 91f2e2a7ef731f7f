import type {DateReading} from './date/canonical.js'
import {dateTables, OPENING, PARTICLE} from './date/words.js'
import {readDate} from './dates.js'
import {foldWord} from './fold.js'

/** A text with more words before the date is not read. */
const MOST_WORDS = 3

/**
 * Reads a date that may be the first day of an open period: "from 4 March 2024", "à partir du 4 mars 2024". The words
 * before the day are a remark.
 */
export function readFirstDay(text: string): DateReading {
  const whole = readDate(text)
  const from = whole.kind === 'invalid' && whole.reason === 'unknown' ? openingLength(text) : 0
  if (from === 0) return whole
  const reading = readDate(text.slice(from))
  if (reading.kind !== 'date' || reading.endDate !== null) return whole
  const moved = reading.remarks.map(({start, end}) => ({start: start + from, end: end + from}))
  return {
    ...reading,
    canonical: false,
    dateStart: reading.dateStart + from,
    dateEnd: reading.dateEnd + from,
    remarks: [{start: 0, end: text.slice(0, from).trimEnd().length}, ...moved],
  }
}

/** Returns the length of the words that open a period at the start of a text; 0 when there are none. */
function openingLength(text: string): number {
  const {words} = dateTables()
  let at = 0
  let opens = false
  for (let count = 0; count < MOST_WORDS; count++) {
    const [word = ''] = /^\p{L}+\s+/u.exec(text.slice(at, at + LONGEST_WORD)) ?? []
    const bits = words.get(foldWord(word.trim()))?.bits ?? 0
    if (word === '' || (bits & (OPENING | PARTICLE)) === 0) break
    opens ||= (bits & OPENING) !== 0
    at += word.length
  }
  return opens ? at : 0
}

const LONGEST_WORD = 20
