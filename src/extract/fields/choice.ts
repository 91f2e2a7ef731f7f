import {choicesOf} from '../../form/lookup.js'
import type {ChoiceShape} from '../../form/shape.js'
import {escapeText} from '../../markdown/escape.js'
import {plain} from '../pieces.js'
import {type FieldReader, keepRemarks, keepWhole, reportInvalid, reportStyle} from './reader.js'

export const readChoice: FieldReader<ChoiceShape> = it => {
  const {field, text} = it
  const own = plain(text.text)
  const choices = choicesOf(field)
  const reading = choices.read(own)
  if (reading.kind === 'choice') {
    keepWhole(it, reading.value)
    if (!reading.canonical) reportStyle(it, escapeText(reading.value))
    return
  }
  const beside = choices.beforeRemark(own)
  if (beside === null) return reportInvalid(it, reading.nearest ?? oneOf(field))
  keepWhole(it, beside.value)
  keepRemarks(it, 'value-remark', [beside.remark])
}

function oneOf({options}: ChoiceShape): string {
  const values = options.map(({value}) => value)
  return values.length > 1 ? `one of ${values.join(', ')}` : values.join()
}
