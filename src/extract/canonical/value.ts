import type {ChoiceShape, DateShape, FieldShape, ListShape, PlaceShape, ScalarShape} from '../../form/shape.js'
import type {Link} from '../../form/values.js'
import {readBoolean} from '../../grammar/booleans.js'
import {readDate} from '../../grammar/dates.js'
import {openingJoinLength} from '../../grammar/name-words.js'
import {readNumber} from '../../grammar/numbers.js'
import type {PlaceReading} from '../../grammar/place/reading.js'
import {readLocation} from '../../grammar/places.js'
import {OPEN_BRACKET} from '../../read/characters.js'
import {makeText} from '../../read/make.js'
import type {Values} from '../absent.js'
import {areCounted} from '../fields/list.js'
import {locationOf, separatorsOf} from '../fields/place.js'
import {plainValues} from '../groups/cell.js'
import {mayBeSeveral} from '../groups/signs.js'
import {addressIn} from '../links.js'
import {phraseAt, type Run} from './run.js'

/* Reads the values of fields: after a label, in a cell, in an item or below a heading. */

/** A value and its place. */
export interface ValueAt {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Reads a value without markup into an object; false when it is not canonical. */
export type ValueStep = (run: Run, values: Values, at: ValueAt) => boolean

type Compile<S extends FieldShape> = (field: S) => ValueStep

const compilers = {
  text:
    ({key}) =>
    (_, values, {text}) => {
      values[key] = text
      return true
    },
  number:
    ({key}) =>
    (_, values, {text}) => {
      const reading = readNumber(text)
      if (reading.kind !== 'number' || !reading.canonical || reading.remarks.length > 0) return false
      values[key] = reading.value
      return true
    },
  boolean:
    ({key}) =>
    (_, values, {text}) => {
      const reading = readBoolean(text)
      if (!reading?.canonical) return false
      values[key] = reading.value
      return true
    },
  date: dateStep,
  place: placeStep,
  choice: choiceStep,
  link:
    ({key}) =>
    (_, values, {text}) => {
      const link = addressOf(text)
      if (link) values[key] = link
      return link !== null
    },
  list: listStep,
} satisfies {readonly [K in FieldShape['kind']]: Compile<Extract<FieldShape, {readonly kind: K}>>}

/** Returns the reader of the value of a field. */
export function valueStep(field: FieldShape): ValueStep {
  return (compilers[field.kind] as Compile<FieldShape>)(field)
}

function dateStep({key, end}: DateShape): ValueStep {
  return (run, values, {text}) => {
    const reading = readDate(text)
    if (reading.kind !== 'date' || (reading.endDate !== null && end === null)) return false
    values[key] = reading.date
    if (end !== null && reading.endDate !== null) values[end] = reading.endDate
    if (!reading.canonical) run.hasMore = true
    return true
  }
}

function placeStep({key}: PlaceShape): ValueStep {
  return (run, values, at) => {
    const text = makeText(at.text, at.start, at.end, null)
    const reading = readLocation(at.text, separatorsOf(text, run.source))
    values[key] = locationOf(at.text, reading)
    if (reading.kind === 'prose' || !reading.canonical || reading.places.some(isUnknown)) run.hasMore = true
    return true
  }
}

/** Whether a place has a country without a code. */
function isUnknown({country, countryCode}: PlaceReading): boolean {
  return country !== null && countryCode === null
}

function choiceStep({key, options}: ChoiceShape): ValueStep {
  const all = new Set(options.map(it => it.value))
  return (_, values, {text}) => {
    values[key] = text
    return all.has(text)
  }
}

/** Returns an address as a link: `https://example.org`. */
function addressOf(text: string): Link | null {
  const url = addressIn(text)
  return url === null ? null : {text, url}
}

/* Returns the reader of values that share a line. */

function listStep({key, of, separator}: ListShape): ValueStep {
  const read = itemStep(of as ScalarShape)
  return (run, values, {text, start}) => {
    const parts = separator === ';' ? plainValues(run.source, text, start) : partsAt(text)
    if (parts === null || (parts.length > 1 && openingJoinLength(parts.at(-1) as string) > 0)) return false
    if (of.kind === 'text' && areCounted(parts)) return false
    if (of.kind === 'text' && mayBeSeveral(parts.at(-1) as string, parts.length === 1, separator)) run.hasMore = true
    const items: unknown[] = []
    values[key] = items
    let at = start
    for (const part of parts) {
      if (!read(run, items, {text: part, start: at, end: at + part.length})) return false
      at += part.length + 2
    }
    return true
  }
}

/** Returns the parts between commas. Each must have one space before it; otherwise the result is null. */
function partsAt(text: string): string[] | null {
  const parts = text.split(', ')
  return parts.every(it => it !== '' && !/[,;]/.test(it) && !it.startsWith(' ') && !it.endsWith(' ')) ? parts : null
}

/** Reads a value of a list. */
export type ItemStep = (run: Run, items: unknown[], at: ValueAt) => boolean

/** Returns the reader of a value of a list. The value is not a phrase of absence. */
export function itemStep(of: ScalarShape): ItemStep {
  if (of.kind === 'text') {
    return (_, items, {text}) => {
      items.push(text)
      return true
    }
  }
  const shape = of.kind === 'date' ? {...of, end: null} : of
  const read = valueStep(shape)
  return (run, items, at) => {
    if (phraseAt(run.source, at.start, at.end, at.text, of.placeholder) !== null) return false
    const values: Values = {}
    if (!read(run, values, at)) return false
    items.push(values[of.key])
    return true
  }
}

/* Reads links with a text. */

/** Addresses that need no further check: all characters may be in a link without escapes, and there are no brackets. */
const PLAIN_ADDRESS = /^[\w:/.?=#%~+,@!$'&-]+$/

/**
 * Returns the link `[text](https://example.org)` between two offsets as a value; null for any other notation, and for a
 * link to a heading.
 */
export function linkAt(run: Run, start: number, end: number): Link | null {
  const {source, inline} = run
  if (source.charCodeAt(start) !== OPEN_BRACKET || source[end - 1] !== ')') return null
  const middle = source.indexOf('](', start)
  if (middle < 0 || middle >= end || middle === start + 1) return null
  const text = source.slice(start + 1, middle)
  const url = source.slice(middle + 2, end - 1)
  if (text.includes('[') || text.includes(']') || text.startsWith(' ') || text.endsWith(' ')) return null
  if (inline.hasMarkup(start + 1, middle) || inline.hasMarkup(middle + 2, end)) return null
  return PLAIN_ADDRESS.test(url) && !url.startsWith('#') ? {text, url} : null
}
