import {readBoolean} from '../../grammar/booleans.js'
import {choiceKey} from '../../grammar/choices.js'
import {readDate} from '../../grammar/dates.js'
import {columnKey} from '../../grammar/name-keys.js'
import {readNumber} from '../../grammar/numbers.js'
import {LONGEST_PHRASE, readPhrase} from '../../grammar/phrases.js'
import {countryCode} from '../../grammar/place/countries.js'
import type {FieldDefinition, ItemDefinition} from '../definition.js'

/* Infers the kind of a field from its values. */

/** A value and its source with markup. */
export interface Written {
  readonly value: string
  readonly source: string
}

/** The share of the values that must be of a kind. A few values are always written wrongly. */
const MOST = 0.8

export function isAbsentText(text: string): boolean {
  return text === '' || (text.length <= LONGEST_PHRASE && readPhrase(text) === 'absent')
}

/** A longer value is always a text. */
const LONGEST = 2000

/** Returns the kind that most values have, or text when no kind is certain. */
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

/** Whether a text is only a date. A sentence that contains a year is not. */
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

/** Returns how many links a value consists of; 0 when there is anything but commas between them. */
function linksIn(source: string): number {
  const rest = source.replace(LINKS, '').replace(/[\s,<>]+/g, '')
  return rest === '' ? (source.match(LINKS)?.length ?? 0) : 0
}

/** Whether the text after the last comma of each place is a country. */
function isPlace(value: string): boolean {
  return (
    value.length < 120 && value.split(';').every(it => countryCode(it.slice(it.lastIndexOf(',') + 1).trim()) !== null)
  )
}

/** The largest number of spellings of a choice, and how often each spelling must occur. */
const MOST_CHOICES = 8
const TIMES_EACH = 3

/** Returns a choice when a few short texts occur again and again. Each gets its most frequent spelling. */
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

/** Returns the most frequent spelling. Of equally frequent spellings it is the one with a capital letter. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const isCapital = (text: string) => (/^\p{Lu}/u.test(text) ? 1 : 0)
  const sorted = [...spellings].sort(([a, m], [b, n]) => n - m || isCapital(b) - isCapital(a))
  return (sorted[0] as [string, number])[0]
}

/** Whether a text can be a choice: it is short and is not a list, a date or a quantity. */
function isName(text: string): boolean {
  return text.length <= 30 && text.split(' ').length <= 3 && !/^\d|[,;]/.test(text) && readDate(text).kind !== 'date'
}

/** Returns the kind of the items of a list. */
export function itemKind(values: readonly Written[]): ItemDefinition {
  const kind = fieldKind(values, true)
  if (kind === 'date' || kind === 'link' || kind === 'place') return kind
  return 'text'
}

/** Returns the same text for names of one column, which may differ in case, spaces or a plural ending. */
export const sameColumn = columnKey
