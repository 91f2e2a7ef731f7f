import {shown} from '../arguments.js'
import type {Path} from '../types.js'
import {compileForm} from './compile.js'
import type {FormDefinition} from './definition.js'
import type {Scope} from './shape.js'

/** The mark of a form. Forms made by another copy of this module have it too. */
const FORM = Symbol.for('summary-md.form')

declare const value: unique symbol
declare const prose: unique symbol

/**
 * A declared kind of document, checked and compiled. `Infer<typeof form>` is the type of its documents. Make one with
 * `defineForm`.
 */
export class Form<T = unknown, Prose extends Path = Path> {
  /** The type of the documents of the form. It does not exist at run time. */
  declare readonly [value]: T
  /** The type of the paths to its prose, whose paragraphs `modifySummary` can change. It does not exist at run time. */
  declare readonly [prose]: Prose
  /** The name, in kebab-case. Messages, the JSON Schema and the command line use it. */
  readonly name: string
  /** The definition of the form, as it was written. It is frozen. */
  readonly definition: FormDefinition
  #scope: Scope | undefined

  /** The class can be loaded twice, as an ES module and as CommonJS. The form of either copy counts as a form. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && FORM in value
  }

  /** @internal */
  get [FORM](): true {
    return true
  }

  /** @param definition - A definition for which `checkForm` reports no problem. */
  constructor(definition: FormDefinition) {
    this.name = definition.name
    this.definition = frozen(definition)
    Object.freeze(this)
  }

  /** The compiled form, for the reader and the writer. @internal */
  get scope(): Scope {
    this.#scope ??= compileForm(this.definition)
    return this.#scope
  }

  /** Returns the definition, so that a form can be sent as JSON. */
  toJSON(): FormDefinition {
    return this.definition
  }
}

/**
 * Checks the form that a function was called with.
 *
 * @throws TypeError when the value is not a form.
 */
export function assertForm(form: unknown, caller: string): void {
  if (!(form instanceof Form)) throw new TypeError(`${caller} expects a form that defineForm made, got ${shown(form)}`)
}

/** Returns a frozen copy, without options that are `undefined`, as JSON would have it. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  const copy = Array.isArray(value)
    ? value.map(frozen)
    : Object.fromEntries(Object.entries(value).flatMap(([key, it]) => (it === undefined ? [] : [[key, frozen(it)]])))
  return Object.freeze(copy) as T
}
