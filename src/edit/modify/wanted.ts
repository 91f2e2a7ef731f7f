import {checkValue} from '../../form/check-value.js'
import {summaryForm} from '../../forms/summary.js'
import {readDate, writeDate} from '../../grammar/dates.js'
import {parseSummary} from '../../parse.js'
import type {Location, Place, Summary} from '../../schema.js'
import type {Path} from '../../types.js'
import {oneLine, writeValue} from '../../write/value.js'
import {expectedAt, quote, show} from './expected.js'

/** How `modifySummary` puts a value in. */
export interface ModifyOptions {
  /** Puts the value before the element at the path's index, which moves on, instead of in its place. */
  readonly insert?: boolean
}

/** A change as it was asked for. */
export interface Request {
  readonly path: Path
  readonly value: unknown
  readonly insert: boolean
}

/**
 * The summary with the change made, as it will read: by the text rules, and with what follows from the change.
 *
 * @throws TypeError or RangeError when the path leads nowhere, or the value cannot stand there.
 */
export function wantedOf(summary: Summary, request: Request, ending: string): Summary {
  const put = new Put(summary, request)
  const wanted = check(put.made())
  checkDates(wanted, request)
  return asRead(withLocation(summary, wanted, request), ending)
}

type Node = Record<string | number, unknown> | unknown[]

/** Puts a value into a copy of a summary. */
class Put {
  readonly #root: {summary: unknown}
  readonly #request: Request

  constructor(summary: Summary, request: Request) {
    this.#root = {summary: JSON.parse(JSON.stringify(summary))}
    this.#request = request
  }

  made(): unknown {
    const {path} = this.#request
    if (path[0] === 'executiveSummary' && path.length === 2) this.#paragraph(this.#root.summary as Summary)
    else this.#at(this.#root, 'summary', 0)
    return this.#root.summary
  }

  /** Goes on from the value under `key` of a node, which stands at the first `depth` keys of the path. */
  #at(node: Node, key: string | number, depth: number): void {
    const {path, value} = this.#request
    const next = path[depth]
    if (next === undefined) {
      if (value === undefined) throw this.#wrong(path)
      ;(node as Record<string | number, unknown>)[key] = value
      return
    }
    const own = this.#container((node as Record<string | number, unknown>)[key], depth)
    if (!Array.isArray(own)) {
      if (!Object.hasOwn(own, next)) throw this.#unknown(own, depth)
      this.#at(own, next, depth + 1)
    } else if (depth + 1 < path.length) this.#at(own, this.#index(next, own.length - 1, depth), depth + 1)
    else this.#element(own, next, depth)
  }

  #element(list: unknown[], key: string | number, depth: number): void {
    const {value, insert, path} = this.#request
    const index = this.#index(key, value === undefined ? list.length - 1 : list.length, depth)
    if (value !== undefined) list.splice(index, insert ? 0 : 1, value)
    else if (insert)
      throw new TypeError(`Nothing can be inserted at ${show(path)}: expected ${expectedAt(path)}, got undefined`)
    else list.splice(index, 1)
  }

  #container(own: unknown, depth: number): Node {
    const {path} = this.#request
    if (typeof own === 'object' && own !== null) return own as Node
    // A location is made by its text, so that nobody has to know its places.
    if (own === null && path[0] === 'location' && path[1] === 'text' && path.length === 2) {
      const {summary} = this.#root as {summary: Summary}
      summary.location = {text: '', places: []}
      return summary.location as unknown as Node
    }
    const found = own === null ? 'is null' : 'is a text or a number'
    throw new TypeError(`The path ${show(path)} leads nowhere: ${show(path.slice(0, depth))} ${found}`)
  }

  #index(key: string | number, last: number, depth: number): number {
    const {path} = this.#request
    const holder = show(path.slice(0, depth))
    if (typeof key !== 'number' || !Number.isInteger(key))
      throw new TypeError(
        `The path ${show(path)} leads nowhere: ${holder} is a list, expected an index, got ${quote(key)}`,
      )
    if (key >= 0 && key <= last) return key
    const range = last < 0 ? 'it is empty' : `expected an index from 0 to ${last}`
    throw new RangeError(`The path ${show(path)} leads beyond ${holder}: ${range}`)
  }

  #unknown(own: Node, depth: number): TypeError {
    const {path} = this.#request
    const keys = Object.keys(own).join(', ')
    const holder = depth === 0 ? 'a summary' : show(path.slice(0, depth))
    return new TypeError(`The path ${show(path)} leads nowhere: ${holder} has ${keys}, but no ${quote(path[depth])}`)
  }

  #wrong(path: Path): TypeError {
    return new TypeError(`Expected ${expectedAt(path)} at ${show(path)}, got undefined`)
  }

  /** A paragraph is an element of the executive summary as if that were a list. */
  #paragraph(summary: Summary): void {
    const {path, value} = this.#request
    if (value !== undefined && (typeof value !== 'string' || paragraphsOf(value).length !== 1))
      throw new TypeError(`Expected a paragraph at ${show(path)}, got ${quote(value)}`)
    const paragraphs = summary.executiveSummary === null ? [] : paragraphsOf(summary.executiveSummary)
    this.#element(paragraphs, path[1] as string | number, 1)
    summary.executiveSummary = paragraphs.length === 0 ? null : paragraphs.join('\n\n')
  }
}

/** What is a summary, its white space aside; what keeps it from being one as one sentence. */
function check(made: unknown): Summary {
  const problem = checkValue(summaryForm.scope, made, {anyBlanks: true, anyPeriods: true})
  if (problem === null) return made as Summary
  const {path, got} = problem
  throw new TypeError(`Expected ${expectedAt(path)} at ${show(path)}, got ${got}`)
}

/** An end belongs to a date and goes with it. */
function checkDates(wanted: Summary, {path}: Request): void {
  const {date, endDate} = wanted
  if (date === null) {
    if (endDate !== null && path[0] !== 'date')
      throw new TypeError(`Expected null at ['endDate'], since ['date'] is null, got ${quote(endDate)}`)
    wanted.endDate = null
    return
  }
  const reading = readDate(writeDate(date, endDate))
  if (reading.kind === 'date') return
  const why =
    reading.kind === 'invalid' && reading.reason === 'order'
      ? 'a period that ends before it begins'
      : 'a day that is in no calendar'
  const key = path[0] === 'endDate' ? 'endDate' : 'date'
  throw new RangeError(
    `Expected dates that exist, in their order, at ['${key}'], got ${why}: ${writeDate(date, endDate)}`,
  )
}

/* A location is written as its text; its places follow from it. */

function withLocation(before: Summary, wanted: Summary, {path}: Request): Summary {
  const {location} = wanted
  if (location === null || JSON.stringify(before.location) === JSON.stringify(location)) return wanted
  const byText = path[0] === 'location' && path[1] === 'text'
  const byPlaces = path[0] === 'location' && path[1] === 'places'
  if (path.at(-1) === 'countryCode')
    throw new TypeError(`The value at ${show(path)} follows from the country, expected a change of the country`)
  const text = byPlaces ? textOf(location.places) : location.text
  if (text === '') throw new TypeError(`Expected at least one place at ['location', 'places'], or null at ['location']`)
  const read = parseSummary(`**Location**: ${writeValue('location', text)}\n`).summary.location as Location
  const codes = path.at(-1) !== 'country'
  if (!byText && !samePlaces(read.places, location.places, codes))
    throw new TypeError(
      `Expected at ['location', 'places'] what the text ${quote(text)} names: ${JSON.stringify(read.places)}`,
    )
  return {...wanted, location: read}
}

function samePlaces(read: readonly Place[], given: readonly Place[], codes: boolean): boolean {
  const all = (places: readonly Place[]) =>
    JSON.stringify(places.map(({city, country, countryCode}) => [city, country, codes ? countryCode : '']))
  return all(read) === all(given)
}

function textOf(places: readonly Place[]): string {
  return places.map(({city, country}) => [city, country].filter(it => it !== null).join(', ')).join('; ')
}

/* The text rules. */

/** The paragraphs of a text, their lines by the text rules. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [[]]
  for (const line of text.split(/\r\n|\r|\n/).map(oneLine)) {
    if (line === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter(lines => lines.length > 0).map(lines => lines.join('\n'))
}

function asRead(summary: Summary, ending: string): Summary {
  const {executiveSummary, additionalSections, ...rest} = summary
  const clean = {
    ...rest,
    executiveSummary: executiveSummary === null ? null : paragraphsOf(executiveSummary).join('\n\n'),
    additionalSections: additionalSections.map(it => ({...it, markdown: it.markdown.replace(/\r\n|\r|\n/g, ending)})),
  }
  return mapTexts(clean) as Summary
}

function mapTexts(value: unknown, key?: string): unknown {
  if (typeof value === 'string') return key === 'markdown' || key === 'executiveSummary' ? value : oneLine(value)
  if (Array.isArray(value)) return value.map(it => mapTexts(it))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, name)]))
}
