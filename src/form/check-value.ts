import {isBefore} from '../grammar/date/calendar.js'
import {oncePer} from '../grammar/once.js'
import type {Path} from '../types.js'
import {documentModel} from './document-model.js'
import {type Model, type ObjectModel, TEXTS, type TextModel} from './model.js'
import type {Scope} from './shape.js'

/* Checks whether a value is a document of a form. It needs no schema library. */

/** The first problem of a value that is not a document of a form. */
export interface ValueProblem {
  readonly path: Path
  /** A description of the expected value, to follow the word "Expected". */
  readonly expected: string
  /** A description of the actual value, to follow the word "got". */
  readonly got: string
}

/** Which texts are accepted. */
export interface ValueOptions {
  /**
   * Whether texts may have any white space: spaces at the ends, and line breaks in values of one line. The writer
   * removes these. By default only the white space that the reader returns is accepted.
   */
  readonly anyBlanks?: boolean
  /** Whether a period may end before it begins, or have no first day. The caller then reports this itself. */
  readonly anyPeriods?: boolean
}

/**
 * Checks that a value is a document of a form. Returns null when it is, else the problem: `{title: 3}` gives `{path:
 * ['title'], expected: 'a text on one line, …, or null', got: '3'}`.
 */
export function checkValue(scope: Scope, value: unknown, options: ValueOptions = {}): ValueProblem | null {
  return new Checker(options).check(modelOf(scope), value, [])
}

/** A scope is compiled once and checked often. */
const modelOf = oncePer(documentModel)

/** Returns what is expected of the last day of a period; null when the last day is valid. */
export function checkPeriod(first: string | null, last: string | null, key: string): string | null {
  if (last === null) return null
  if (first === null) return `null, since '${key}' is null`
  return isBefore(last, first) ? `a date that does not come before '${key}', ${first}` : null
}

class Checker {
  readonly #options: ValueOptions

  constructor(options: ValueOptions) {
    this.#options = options
  }

  check(model: Model, value: unknown, path: Path): ValueProblem | null {
    if (value === null && model.nullable) return null
    switch (model.type) {
      case 'text':
        return typeof value === 'string' && this.#isText(model, value) ? null : wrong(model, value, path)
      case 'number':
        return isNumber(value, model.whole) ? null : wrong(model, value, path)
      case 'boolean':
        return typeof value === 'boolean' ? null : wrong(model, value, path)
      case 'choice':
        return model.values.includes(value as string) ? null : wrong(model, value, path)
      case 'list':
        return Array.isArray(value) ? this.#list(model.of, value, path) : wrong(model, value, path)
      case 'object':
        return isObject(value) ? this.#object(model, value, path) : wrong(model, value, path)
    }
  }

  #isText({text}: TextModel, value: string): boolean {
    if (!this.#options.anyBlanks || text === 'date' || text === 'country-code') return TEXTS[text].pattern.test(value)
    if (value.includes('\0')) return false
    return text === 'heading' || text === 'contents' || /[\S\uFEFF]/.test(value)
  }

  #list(of: Model, values: readonly unknown[], path: Path): ValueProblem | null {
    for (let at = 0; at < values.length; at++) {
      const problem = this.check(of, values[at], [...path, at])
      if (problem !== null) return problem
    }
    return null
  }

  #object(model: ObjectModel, value: Readonly<Record<string, unknown>>, path: Path): ValueProblem | null {
    for (const {key, model: own} of model.properties) {
      const problem = this.check(own, Object.hasOwn(value, key) ? value[key] : undefined, [...path, key])
      if (problem !== null) return problem
    }
    const more = Object.keys(value).filter(key => !model.properties.some(it => it.key === key))
    if (more.length > 0)
      return {path, expected: describeModel(model), got: `another key ${more.map(it => `'${it}'`).join(', ')}`}
    for (const [first, last] of this.#options.anyPeriods ? [] : model.periods) {
      const expected = checkPeriod(value[first] as string | null, value[last] as string | null, first)
      if (expected !== null) return {path: [...path, last], expected, got: quote(value[last])}
    }
    return null
  }
}

function isNumber(value: unknown, whole: readonly [number, number] | undefined): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  return whole === undefined || (Number.isInteger(value) && value >= whole[0] && value <= whole[1])
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(model: Model, value: unknown, path: Path): ValueProblem {
  return {path, expected: describeModel(model), got: quote(value)}
}

const LONGEST = 60

/** Returns a value as a message quotes it. */
function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'function') return 'a function'
  if (isObject(value)) return `{${Object.keys(value).join(', ')}}`
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** Returns the description of the expected value for a message. */
function describeModel(model: Model): string {
  return `${describe(model)}${model.nullable ? ', or null' : ''}`
}

function describe(model: Model): string {
  switch (model.type) {
    case 'text':
      return TEXTS[model.text].expected
    case 'number':
      return model.whole ? `a whole number from ${model.whole[0]} to ${model.whole[1]}` : 'a finite number'
    case 'boolean':
      return 'true or false'
    case 'choice':
      return model.values.length === 1
        ? `'${model.values[0]}'`
        : `one of ${model.values.map(it => `'${it}'`).join(', ')}`
    case 'list':
      return `a list${model.of.type === 'object' ? ` of objects ${keysOf(model.of)}` : ''}`
    case 'object':
      return `an object ${keysOf(model)}`
  }
}

function keysOf({properties}: ObjectModel): string {
  return `{${properties.map(it => it.key).join(', ')}}`
}
