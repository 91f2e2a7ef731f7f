import {catalogue} from './diagnostics/catalogue.js'
import {Form} from './form/form.js'
import {nearest} from './nearest.js'

/*
 * Options are checked when they are used, so that a misspelled one is not silently without effect.
 */

/** Which options a function takes, and what each must be. */
export type OptionChecks = Readonly<Record<string, (value: unknown) => string | null>>

const SEVERITIES = ['error', 'warning', 'info', 'off']

/** The checks of the options that reading takes: each gives what is expected, or null when a value is right. */
export const READING_OPTIONS: OptionChecks = {
  form: value => (value instanceof Form ? null : 'a form that defineForm made'),
  schema: value => (isSchema(value) ? null : 'a Standard Schema'),
  severity: value => checkSeverities(value),
  maxLength: value => (isCount(value) ? null : 'a number of UTF-16 code units'),
  maxDiagnostics: value => (isCount(value) ? null : 'a number of diagnostics'),
  vocabulary: () => null,
}

/**
 * Checks the options of a function.
 *
 * @throws TypeError when an option is unknown or wrong; the message names the nearest known option.
 */
export function checkOptions(options: unknown, checks: OptionChecks = READING_OPTIONS): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`Expected options as an object, got ${options === null ? 'null' : typeof options}`)
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name)) throw new TypeError(unknown('option', name, Object.keys(checks)))
    const expected = value === undefined ? null : checks[name]?.(value)
    if (expected) throw new TypeError(`Expected options.${name} to be ${expected}, got ${show(value)}`)
  }
}

function checkSeverities(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'an object of severities by code'
  for (const [code, severity] of Object.entries(value)) {
    if (!Object.hasOwn(catalogue, code)) throw new TypeError(unknown('diagnostic code', code, Object.keys(catalogue)))
    if (severity !== undefined && !SEVERITIES.includes(severity as string))
      throw new TypeError(unknown(`severity of ${code}`, String(severity), SEVERITIES))
  }
  return null
}

/** A message about an unknown name, with the nearest known one. */
export function unknown(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return `Unknown ${what} "${name}", ${near === null ? `expected one of: ${known.join(', ')}` : `did you mean "${near}"?`}`
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0
}

function isSchema(value: unknown): boolean {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && '~standard' in value
}

function show(value: unknown): string {
  return typeof value === 'string'
    ? `"${value}"`
    : value === null
      ? 'null'
      : typeof value === 'object'
        ? 'an object'
        : String(value)
}
