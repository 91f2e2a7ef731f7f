import type {Path} from '../types.js'
import {ADDITIONAL_SECTIONS, METADATA, type Scope} from './shape.js'

/** Where a value is not one of a form. */
export interface WrongValue {
  readonly path: Path
  readonly expected: string
  readonly got: string
}

/** The first place where a value is not one of the form; null when it is one. */
export function checkValue(scope: Scope, value: unknown): WrongValue | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {path: [], expected: 'an object', got: value === null ? 'null' : typeof value}
  const keys = [scope.heading?.key ?? 'title', ...scope.fields.map(it => it.key), ...scope.sections.map(it => it.key)]
  const missing = [...keys, METADATA, ADDITIONAL_SECTIONS].find(key => !Object.hasOwn(value, key))
  return missing === undefined ? null : {path: [missing], expected: 'a value', got: 'undefined'}
}
