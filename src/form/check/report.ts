import {nearest} from '../../nearest.js'
import type {FormProblem} from '../problems.js'

/*
 * What every check needs: the problems found so far, and checks of plain values. A definition may come from anywhere,
 * so its values have no types yet.
 */

export type Keys = readonly (string | number)[]
export type Bag = Readonly<Record<string, unknown>>

/** The problems found so far. */
export class Report {
  readonly problems: FormProblem[] = []

  add(path: Keys, message: string, help?: string): void {
    this.problems.push(help === undefined ? {path, message} : {path, message, help})
  }

  /** Reports the last key of a path. */
  key(path: Keys, message: string, help: string): void {
    this.problems.push({path, message, help, isKey: true})
  }

  /** Reports a value of a wrong type. */
  wrong(path: Keys, expected: string, value: unknown, help?: string): void {
    this.add(path, `Expected ${expected}, got ${show(value)}`, help)
  }

  /** Returns the object at a path; null, with a report, when the value is not an object. */
  object(path: Keys, value: unknown, expected: string, help?: string): Bag | null {
    if (isBag(value)) return value
    this.wrong(path, expected, value, help)
    return null
  }

  /** Whether a value is a text that fits on one line. Reports any other value. */
  line(path: Keys, value: unknown, what: string): value is string {
    if (typeof value !== 'string') this.wrong(path, what, value)
    else if (value === '') this.add(path, `Expected ${what}, got an empty text`)
    else if (UNPRINTABLE.test(value)) this.add(path, `${show(value)} has a line break or a control character`)
    else if (value !== value.trim())
      this.add(path, `${show(value)} begins or ends with a space`, `Write ${show(value.trim())}`)
    else if (MANY_BLANKS.test(value))
      this.add(
        path,
        `${show(value)} has several spaces in a row, which are read as one space`,
        `Write ${show(value.replace(/\s+/g, ' '))}`,
      )
    else return true
    return false
  }
}

/** Returns the help for an unknown word: the word that is meant or the nearest one, `more`, or all known words. */
export function helpForUnknown(
  word: string,
  known: readonly string[],
  {meant = null, more = null}: {readonly meant?: string | null; readonly more?: string | null} = {},
): string {
  const near = meant ?? (more === null ? nearest(word, known) : null)
  if (near !== null) return `Did you mean '${near}'?`
  return more ?? `Use one of: ${known.map(it => `'${it}'`).join(', ')}.`
}

const UNPRINTABLE = /[\0-\x1f\x7f-\x9f\u2028\u2029]/
const MANY_BLANKS = /\s\s|[^\S \uFEFF]/

export function isBag(value: unknown): value is Bag {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}

const LONGEST = 60

/** Returns a value as a message quotes it. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return isBag(value) ? 'an object' : `a ${value.constructor?.name}`
  if (typeof value === 'function') return 'a function'
  const text = typeof value === 'string' ? `'${value}'` : String(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…'` : text
}

/** Returns the options of an object, without those that are `undefined`. */
export function entriesOf(bag: Bag): [string, unknown][] {
  return Object.entries(bag).filter(([, value]) => value !== undefined)
}
