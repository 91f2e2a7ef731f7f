import type {FieldShape} from '../../form/shape.js'
import {readDate} from '../../grammar/dates.js'
import {foldWord} from '../../grammar/fold.js'
import {isCapital} from '../../grammar/place/countries.js'
import {placeLeads} from '../../grammar/place/words.js'
import {readLocation} from '../../grammar/places.js'
import type {Text} from '../../read/blocks.js'
import {plain, sliceText} from '../pieces.js'
import {splitValues} from './joined.js'
import {areCountries} from './reads.js'

/* Reads a date or a place below the title without a label: "Lisbon, 23 October 2024". */

/** A value without a label. */
export interface BareLine {
  readonly field: FieldShape
  readonly value: Text
}

const LONGEST = 120

/** Returns the values of a text that is certainly only a date, a place or both; null for any other text. */
export function bareLines(source: string, fields: readonly FieldShape[], text: Text): readonly BareLine[] | null {
  if (text.text.length > LONGEST) return null
  const date = onlyOf(fields, 'date')
  const place = onlyOf(fields, 'place')
  const lines: BareLine[] = []
  let from = 0
  for (const words of text.text.split('\n')) {
    const own = lineOf(source, sliceText(source, text, from, from + words.length), date, place)
    if (own === null) return null
    lines.push(...own)
    from += words.length + 1
  }
  const isTwice = new Set(lines.map(it => it.field)).size < lines.length
  return isTwice ? null : lines
}

/** Returns the only field of a kind. If there are several, the text may belong to any of them. */
function onlyOf(fields: readonly FieldShape[], kind: FieldShape['kind']): FieldShape | undefined {
  const [only, other] = fields.filter(it => it.kind === kind)
  return other ? undefined : only
}

function lineOf(source: string, line: Text, date?: FieldShape, place?: FieldShape): BareLine[] | null {
  const value = withoutSigns(source, line)
  if (date && isDate(value)) return [{field: date, value}]
  if (place && isPlace(value)) return [{field: place, value}]
  if (!date || !place) return null
  for (const fields of [
    [date, place],
    [place, date],
  ]) {
    const values = splitValues(source, fields, value)
    const lines = values && fields.map((field, k) => ({field, value: withoutSigns(source, values[k] as Text)}))
    if (lines?.every(it => (it.field === date ? isDate(it.value) : isPlace(it.value) || isCapital(it.value.text))))
      return lines
  }
  return null
}

/** Returns a text without the emoji and other symbols before it: "📍 Madrid, Spain". */
function withoutSigns(source: string, text: Text): Text {
  const signs = SIGNS.exec(text.text)?.[0].length ?? 0
  return signs === 0 ? text : sliceText(source, text, signs, text.text.length)
}

const SIGNS = /^[^\p{L}\p{N}(]{1,8}/u

/** Whether a text is only a date. A year alone may be part of a title. */
function isDate({text}: Text): boolean {
  const reading = readDate(plain(text))
  return reading.kind === 'date' && reading.remarks.length === 0 && reading.date.length > 4
}

function holdsDate(text: string): boolean {
  const reading = readDate(plain(text))
  return reading.kind === 'date' && reading.date.length > 4
}

/** Whether a name has a word that leads to a place: "Notes from Rome". Such a line is a sentence or a title. */
function isPhrase(name: string): boolean {
  return name.split(' ').some(word => /^\p{Ll}/u.test(word) && placeLeads().includes(`${foldWord(word)} `))
}

/** Whether a text is only a place, perhaps after words such as "Adopted in". */
function isPlace({text}: Text): boolean {
  const reading = readLocation(plain(text))
  if (reading.kind !== 'places' || holdsDate(text)) return false
  const [lead, other] = reading.remarks
  const from = lead?.start === 0 && !other ? lead.end : 0
  if (!reading.canonical && from === 0) return false
  return areCountries(text.slice(from).trimStart()) && reading.places.every(({city}) => city && !isPhrase(city))
}
