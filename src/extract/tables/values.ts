import type {FieldShape} from '../../form/shape.js'
import {readBoolean} from '../../grammar/booleans.js'
import {readDate} from '../../grammar/dates.js'
import {deadlineLength} from '../../grammar/name-words.js'
import {readNumber} from '../../grammar/numbers.js'
import type {Span} from '../../grammar/span.js'

/** Longer texts are not values of a kind. */
const LONGEST = 60

/** Words of more letters than this beside a value make a text of it. */
const MOST_REMARKS = 14

const LINK = /\]\([^)]|https?:\/\/|^<[^<>\s]+>$/

/** Whether a text can only be a value of a field, which is not of the kind text, with at most a short remark. */
export function isValue(field: FieldShape, text: string, most = MOST_REMARKS): boolean {
  if (text === '' || text.length > LONGEST) return field.kind === 'link' && LINK.test(text)
  switch (field.kind) {
    case 'date': {
      const reading = readDate(text.slice(deadlineLength(text)))
      return reading.kind === 'ambiguous' || (reading.kind === 'date' && isShort(reading.remarks, most))
    }
    case 'number': {
      const reading = readNumber(text)
      return reading.kind === 'ambiguous' || (reading.kind === 'number' && isShort(reading.remarks, most))
    }
    case 'boolean':
      return readBoolean(text) !== null
    case 'choice':
      return field.choices.read(text).kind === 'choice'
    case 'link':
      return LINK.test(text)
    default:
      return false
  }
}

function isShort(remarks: readonly Span[], most: number): boolean {
  return remarks.reduce((length, {start, end}) => length + end - start, 0) <= most
}
