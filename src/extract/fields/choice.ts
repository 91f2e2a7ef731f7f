import type {ChoiceShape} from '../../form/shape.js'
import {escapeText} from '../../markdown/escape.js'
import {plain} from '../pieces.js'
import {type FieldReader, keepWhole, reportInvalid, reportStyle} from './reader.js'

export const readChoice: FieldReader<ChoiceShape> = it => {
  const {field, text} = it
  const reading = field.choices.read(plain(text.text))
  if (reading.kind === 'invalid')
    return reportInvalid(it, reading.nearest ?? field.options.map(({value}) => value).join(', '))
  keepWhole(it, reading.value)
  if (!reading.canonical) reportStyle(it, escapeText(reading.value))
}
