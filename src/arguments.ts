import {nearest} from './nearest.js'

/*
 * Arguments and options are checked when they are used, so that a misspelled one is not silently without effect.
 */

/** What is expected of a value, as the object of "Expected … to be"; null when the value is right. */
export type Check = (value: unknown) => string | null

/** Which options a function takes, and what each must be. */
export type OptionChecks = Readonly<Record<string, Check>>

export const isText: Check = value => (typeof value === 'string' ? null : 'a string')
export const isFlag: Check = value => (typeof value === 'boolean' ? null : 'true or false')

/** Checks that a value is one of some names. */
export function isOneOf(names: readonly string[]): Check {
  return value => (names.includes(value as string) ? null : `one of ${names.join(', ')}`)
}

/**
 * Checks the options of a function.
 *
 * @throws TypeError when an option is unknown or wrong; the message names the nearest known option.
 */
export function checkOptions(options: unknown, checks: OptionChecks): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`Expected options as an object, got ${shown(options)}`)
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name)) throw new TypeError(unknownName('option', name, Object.keys(checks)))
    const expected = value === undefined ? null : checks[name]?.(value)
    if (expected) throw new TypeError(`Expected options.${name} to be ${expected}, got ${shown(value)}`)
  }
}

/**
 * Checks the text that a function is given.
 *
 * @throws TypeError when it is not a string.
 */
export function assertText(text: unknown, caller: string): void {
  if (typeof text !== 'string')
    throw new TypeError(`${caller} expects a string, got ${text === null ? 'null' : typeof text}`)
}

/** A message about an unknown name, with the nearest known one. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return `Unknown ${what} "${name}", ${near === null ? `expected one of: ${known.join(', ') || 'none'}` : `did you mean "${near}"?`}`
}

/** A value, as a message shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  if (value === null) return 'null'
  return typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'an object') : String(value)
}
