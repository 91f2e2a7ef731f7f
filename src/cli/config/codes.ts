import {closest, distance} from 'fastest-levenshtein'
import {type DiagnosticCode, diagnosticCatalogue} from '../../diagnostics/catalogue.js'

/** The severities that a code can be given. */
export const LEVELS = ['error', 'warning', 'info', 'off'] as const

export function isCode(name: string): name is DiagnosticCode {
  return Object.hasOwn(diagnosticCatalogue, name)
}

/** Returns the message that a diagnostic code does not exist, with a suggestion. */
export function unknownCode(name: string): string {
  return `There is no diagnostic code ${name}${suggestion(name, Object.keys(diagnosticCatalogue))}`
}

/** A known name is suggested when at most one half of the unknown name differs from it. */
const PART_WRONG = 2

/** Returns `; did you mean …?`, or an empty string when no known name is near. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = closest(name, known)
  return distance(name, near) * PART_WRONG <= Math.max(name.length, near.length) ? `; did you mean ${near}?` : ''
}
