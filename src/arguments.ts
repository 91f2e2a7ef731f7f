import {nearest} from './nearest.js'

/* Checks arguments and options when they are used, so that a misspelled option is not silently ignored. */

/** Returns what is expected of a value, to follow "Expected … to be"; null when the value is valid. */
export type Check = (value: unknown) => string | null

/** The options of a function, with the check of each. */
export type OptionChecks = Readonly<Record<string, Check>>

export const isText: Check = value => (typeof value === 'string' ? null : 'a string')
export const isFlag: Check = value => (typeof value === 'boolean' ? null : 'true or false')

/** Returns a check that a value is one of these names. */
export function isOneOf(names: readonly string[]): Check {
  return value => (names.includes(value as string) ? null : `one of ${names.join(', ')}`)
}

/**
 * Checks the options of a function.
 *
 * @throws TypeError when an option is unknown or has a wrong value. For an unknown option the message names the nearest
 * known one.
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
 * Checks the text that a function was called with.
 *
 * @throws TypeError when the text is not a string.
 */
export function assertText(text: unknown, caller: string): void {
  if (typeof text !== 'string')
    throw new TypeError(`${caller} expects a string, got ${text === null ? 'null' : typeof text}`)
}

/** Returns a message about an unknown name, with the nearest known name. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return `Unknown ${what} "${name}", ${near === null ? `expected one of: ${known.join(', ') || 'none'}` : `did you mean "${near}"?`}`
}

/** Returns a value as a message shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  if (value === null) return 'null'
  return typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'an object') : String(value)
}
