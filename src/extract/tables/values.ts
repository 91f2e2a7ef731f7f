import {choicesOf} from '../../form/lookup.js'
import type {FieldShape} from '../../form/shape.js'
import {readBoolean} from '../../grammar/booleans.js'
import {readDate} from '../../grammar/dates.js'
import {deadlineLength} from '../../grammar/name-words.js'
import {readNumber} from '../../grammar/numbers.js'
import {readFirstDay} from '../../grammar/open-dates.js'
import type {Span} from '../../grammar/span.js'

/** A longer text is not a value of a kind other than text. */
const LONGEST = 60

/** If a text beside a value has more letters than this, the whole is a text. */
const MOST_REMARKS = 14

const LINK = /\]\([^)]|https?:\/\/|^<[^<>\s]+>$/

/** Whether a text can only be a value of a field whose kind is not text. A short remark may be beside the value. */
export function isValue(field: FieldShape, text: string, most = MOST_REMARKS): boolean {
  if (text === '' || text.length > LONGEST) return field.kind === 'link' && LINK.test(text)
  switch (field.kind) {
    case 'date': {
      const own = text.slice(deadlineLength(text))
      const reading = field.end === null ? readFirstDay(own) : readDate(own)
      return reading.kind === 'ambiguous' || (reading.kind === 'date' && isShort(reading.remarks, most))
    }
    case 'number': {
      const reading = readNumber(text)
      return reading.kind === 'ambiguous' || (reading.kind === 'number' && isShort(reading.remarks, most))
    }
    case 'boolean':
      return readBoolean(text) !== null
    case 'choice':
      return choicesOf(field).read(text).kind === 'choice'
    case 'link':
      return LINK.test(text)
    default:
      return false
  }
}

function isShort(remarks: readonly Span[], most: number): boolean {
  return remarks.reduce((length, {start, end}) => length + end - start, 0) <= most
}
