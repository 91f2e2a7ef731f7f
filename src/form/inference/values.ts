import {readBoolean} from '../../grammar/booleans.js'
import {choiceKey} from '../../grammar/choices.js'
import {readDate} from '../../grammar/dates.js'
import {columnKey} from '../../grammar/name-keys.js'
import {readNumber} from '../../grammar/numbers.js'
import {LONGEST_PHRASE, readPhrase} from '../../grammar/phrases.js'
import {countryCode} from '../../grammar/place/countries.js'
import type {FieldDefinition, ItemDefinition} from '../definition.js'

/*
 * The kind of a field, by the values that documents have for it.
 */

/** A value, with the markup that it is written in. */
export interface Written {
  readonly value: string
  readonly source: string
}

/** What share of the values has to be of a kind: a few are always written wrongly. */
const MOST = 0.8

export function isAbsentText(text: string): boolean {
  return text === '' || (text.length <= LONGEST_PHRASE && readPhrase(text) === 'absent')
}

/** Longer values are read as texts only. */
const LONGEST = 2000

/** The kind that most values have; without one that is sure it is text. */
export function fieldKind(all: readonly Written[], isOpen = false): FieldDefinition {
  const values = all.filter(it => !isAbsentText(it.value) && it.source.length <= LONGEST)
  if (values.length < 2) return 'text'
  const share = (test: (it: Written) => boolean) => values.filter(test).length / values.length
  if (share(it => readDate(it.value).kind === 'date') >= MOST)
    return values.some(it => isPeriod(it.value)) ? {kind: 'date', end: 'end'} : 'date'
  if (share(it => linksIn(it.source) > 0) >= MOST && values.some(it => linksIn(it.source) > 1))
    return {kind: 'list', of: 'link', separator: ','}
  if (share(it => isLink(it.source)) >= MOST) return 'link'
  if (share(it => isPlace(it.value)) >= MOST) return 'place'
  if (share(it => readNumber(it.value).kind === 'number') === 1 && !isOpen) return 'number'
  if (share(it => readBoolean(it.value) !== null) === 1) return 'boolean'
  if (share(it => it.value.includes(';')) >= 0.3) return 'list'
  return choiceOf(values.map(it => it.value)) ?? 'text'
}

function isPeriod(value: string): boolean {
  const reading = readDate(value)
  return reading.kind === 'date' && reading.endDate !== null
}

const LINK = /^(?:\[[^\]]*\]\([^()\s]*\)|<?https?:\/\/[^\s<>]+>?)$/
const LINKS = /\[[^[\]]*\]\([^()\s]*\)|https?:\/\/[^\s<>]+/g

function isLink(source: string): boolean {
  return LINK.test(source.trim())
}

/** How many links a value is made of; 0 when anything but commas is between them. */
function linksIn(source: string): number {
  const rest = source.replace(LINKS, '').replace(/[\s,<>]+/g, '')
  return rest === '' ? (source.match(LINKS)?.length ?? 0) : 0
}

/** Whether what follows the last comma of each place is a country. */
function isPlace(value: string): boolean {
  return (
    value.length < 120 && value.split(';').every(it => countryCode(it.slice(it.lastIndexOf(',') + 1).trim()) !== null)
  )
}

/** How many spellings a choice can have, and how often each of them must come up. */
const MOST_CHOICES = 8
const TIMES_EACH = 3

/** A choice when few short texts come up again and again. */
function choiceOf(values: readonly string[]): FieldDefinition | null {
  const counts = new Map<string, {value: string; count: number}>()
  for (const value of values) {
    const known = counts.get(choiceKey(value))
    if (known === undefined) counts.set(choiceKey(value), {value, count: 1})
    else known.count++
  }
  const {size} = counts
  if (size < 2 || size > MOST_CHOICES || values.length < size * TIMES_EACH) return null
  const all = [...counts.values()]
  if (all.some(it => it.count === 1 || it.value.length > 30 || it.value.split(' ').length > 3)) return null
  return {kind: 'choice', options: all.map(it => it.value)}
}

/** The kind of the items of a list. */
export function itemKind(values: readonly Written[]): ItemDefinition {
  const kind = fieldKind(values, true)
  if (kind === 'date' || kind === 'link' || kind === 'place') return kind
  return 'text'
}

/** Names are those of one column when they differ in case, blanks or a plural. */
export const sameColumn = columnKey
