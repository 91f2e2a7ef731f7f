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
  if (share(it => isDate(it.value)) >= MOST)
    return values.some(it => isPeriod(it.value)) ? {kind: 'date', end: 'end'} : 'date'
  if (share(it => linksIn(it.source) > 0) >= MOST && values.some(it => linksIn(it.source) > 1))
    return {kind: 'list', of: 'link', separator: ','}
  if (share(it => isLink(it.source)) >= MOST) return 'link'
  if (share(it => isPlace(it.value)) >= MOST) return 'place'
  if (share(it => isNumber(it.value)) === 1 && !isOpen) return 'number'
  if (share(it => readBoolean(it.value) !== null) === 1) return 'boolean'
  if (share(it => it.value.includes(';')) >= 0.3) return 'list'
  return choiceOf(values.map(it => it.value)) ?? 'text'
}

/** Whether a text is only a date. A sentence that has a year in it is not a date. */
function isDate(value: string): boolean {
  const reading = readDate(value)
  return reading.kind === 'date' && reading.remarks.length === 0
}

function isNumber(value: string): boolean {
  const reading = readNumber(value)
  return reading.kind === 'number' && reading.remarks.length === 0
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

/** A choice when few short texts come up again and again; each as it is spelled most often. */
function choiceOf(values: readonly string[]): FieldDefinition | null {
  const counts = new Map<string, Map<string, number>>()
  for (const value of values) {
    const spellings = counts.get(choiceKey(value)) ?? new Map<string, number>()
    counts.set(choiceKey(value), spellings)
    spellings.set(value, (spellings.get(value) ?? 0) + 1)
  }
  const {size} = counts
  if (size < 2 || size > MOST_CHOICES || values.length < size * TIMES_EACH) return null
  const all = [...counts.values()].map(spellings => ({
    value: mostFrequent(spellings),
    count: [...spellings.values()].reduce((sum, it) => sum + it, 0),
  }))
  if (all.some(it => it.count === 1 || !isName(it.value))) return null
  return {kind: 'choice', options: all.map(it => it.value)}
}

/** Of spellings that are as frequent, the one with a capital comes first. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const isCapital = (text: string) => (/^\p{Lu}/u.test(text) ? 1 : 0)
  const sorted = [...spellings].sort(([a, m], [b, n]) => n - m || isCapital(b) - isCapital(a))
  return (sorted[0] as [string, number])[0]
}

/** Whether a text can be one of a few names: not a list, a date or a quantity. */
function isName(text: string): boolean {
  return text.length <= 30 && text.split(' ').length <= 3 && !/^\d|[,;]/.test(text) && readDate(text).kind !== 'date'
}

/** The kind of the items of a list. */
export function itemKind(values: readonly Written[]): ItemDefinition {
  const kind = fieldKind(values, true)
  if (kind === 'date' || kind === 'link' || kind === 'place') return kind
  return 'text'
}

/** Names are those of one column when they differ in case, blanks or a plural. */
export const sameColumn = columnKey
