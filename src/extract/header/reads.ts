import {choicesOf} from '../../form/lookup.js'
import type {FieldShape} from '../../form/shape.js'
import {readBoolean} from '../../grammar/booleans.js'
import {readDate} from '../../grammar/dates.js'
import {readNumber} from '../../grammar/numbers.js'
import {readPhrase} from '../../grammar/phrases.js'
import {readLocation} from '../../grammar/places.js'

/** Whether a text is a complete value of a field, so that later text is not part of the value. */
export function isWhole(field: FieldShape, text: string): boolean {
  if (text === '') return false
  switch (field.kind) {
    case 'text':
    case 'list':
      return false
    case 'place':
      return areCountries(text)
    default:
      return readsAs(field, text) || readPhrase(text) !== null
  }
}

/** Whether a text is a value of a field. Any text is a value of a field without a notation of its own. */
export function readsAs(field: FieldShape, text: string): boolean {
  switch (field.kind) {
    case 'date':
      return readDate(text).kind === 'date'
    case 'number':
      return readNumber(text).kind === 'number'
    case 'boolean':
      return readBoolean(text) !== null
    case 'choice':
      return choicesOf(field).read(text).kind === 'choice'
    default:
      return true
  }
}

/** Whether a text consists only of places that each have a country. */
export function areCountries(text: string): boolean {
  const reading = readLocation(text)
  if (reading.kind === 'prose' || reading.places.length === 0 || reading.remarks.length > 0) return false
  return reading.places.every(it => it.countryCode !== null)
}
