import {type Check, type OptionChecks, unknownName} from './arguments.js'
import {catalogue} from './diagnostics/catalogue.js'
import {Form} from './form/form.js'

const SEVERITIES = ['error', 'warning', 'info', 'off']

/** The check of the option `form`, which all functions about documents have. */
export const isForm: Check = value => (value instanceof Form ? null : 'a form that defineForm made')

/** Checks that a value is a list of codes. */
export const areCodes: Check = value => {
  if (!Array.isArray(value)) return 'a list of diagnostic codes'
  for (const code of value) assertCode(String(code))
  return null
}

/** The checks of the options about reading. */
export const READING_OPTIONS = {
  form: isForm,
  schema: value => (isSchema(value) ? null : 'a Standard Schema'),
  severity: value => checkSeverities(value),
  maxLength: value => (isCount(value) ? null : 'a number of UTF-16 code units'),
  maxDiagnostics: value => (isCount(value) ? null : 'a number of diagnostics'),
  // The keys must be sections of the form. This is checked when the form is known.
  vocabulary: value => (typeof value === 'object' && value !== null ? null : 'an object of groups by section'),
} as const satisfies OptionChecks

function checkSeverities(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'an object of severities by code'
  for (const [code, severity] of Object.entries(value)) {
    assertCode(code)
    if (severity !== undefined && !SEVERITIES.includes(severity as string))
      throw new TypeError(unknownName(`severity of ${code}`, String(severity), SEVERITIES))
  }
  return null
}

function assertCode(code: string): void {
  if (!Object.hasOwn(catalogue, code)) throw new TypeError(unknownName('diagnostic code', code, Object.keys(catalogue)))
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0
}

function isSchema(value: unknown): boolean {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && '~standard' in value
}
