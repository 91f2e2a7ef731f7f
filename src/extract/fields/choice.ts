import type {ChoiceShape} from '../../form/shape.js'
import {labelKey} from '../../grammar/names.js'
import {KnownNames} from '../../grammar/nearest.js'
import {escapeText} from '../../markdown/escape.js'
import {plain} from '../pieces.js'
import {type FieldReader, keepWhole, reportInvalid, reportStyle} from './reader.js'

/** The option that a text spells; undefined when it spells none. */
export function optionOf({options}: ChoiceShape, text: string): string | undefined {
  const exact = options.find(({value}) => value === text)
  if (exact) return exact.value
  const key = choiceKey(text)
  return options.find(({names}) => names.some(name => choiceKey(name) === key))?.value
}

function choiceKey(text: string): string {
  return labelKey(text)
    .replace(/[.!]$/, '')
    .replace(/[-_\s]+/g, ' ')
}

export const readChoice: FieldReader<ChoiceShape> = it => {
  const {field, text} = it
  const value = plain(text.text)
  const option = optionOf(field, value)
  if (option === undefined) {
    const nearest = new KnownNames(field.options.flatMap(({names}) => names)).nearest(value)
    return reportInvalid(it, nearest ?? field.options.map(it => it.value).join(', '))
  }
  keepWhole(it, option)
  if (value !== option) reportStyle(it, escapeText(option))
}
