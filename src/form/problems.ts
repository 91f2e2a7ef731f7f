/** A problem of a form definition. */
export interface FormProblem {
  /** The keys that lead to it from the definition: `['sections', 'decisions', 'kind']`. */
  readonly path: readonly (string | number)[]
  /** What is wrong, as a sentence without a full stop. */
  readonly message: string
  /** What to do about it, if that is known. */
  readonly help?: string
  /**
   * `true` if the last key of the path is wrong, and not its value. Examples: an unknown option, a key that is used
   * twice.
   */
  readonly isKey?: true
}

/**
 * Thrown by `defineForm` for an invalid definition. The message lists every problem.
 *
 * @example
 * try {
 *   defineForm({name: 'minutes', fields: {when: 'dat'}} as never)
 * } catch (error) {
 *   if (error instanceof FormError) console.log(error.problems[0]?.path) // ['fields', 'when']
 * }
 */
export class FormError extends Error {
  /** `'FormError'`, even if the code is minified. */
  override readonly name = 'FormError'
  /** Every problem, in the order of the definition. */
  readonly problems: readonly FormProblem[]

  constructor(problems: readonly FormProblem[], form?: string) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    const lines = problems.map(it => `- ${describeProblem(it)}`)
    super(`The form${form === undefined ? '' : ` '${form}'`} has ${count}:\n${lines.join('\n')}`)
    this.problems = problems
  }
}

/** Returns a problem on one line: `fields.when: 'dat' is not a kind of field. Did you mean 'date'?` @internal */
export function describeProblem({path, message, help}: FormProblem): string {
  const at = path.length === 0 ? '' : `${showPath(path)}: `
  return `${at}${message}.${help === undefined ? '' : ` ${help}${/[.?!]$/.test(help) ? '' : '.'}`}`
}

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u

/** Returns a path as JavaScript writes it: `sections.decisions.names[0]`. */
export function showPath(path: readonly (string | number)[]): string {
  const parts = path.map(key => {
    if (typeof key === 'number') return `[${key}]`
    return IDENTIFIER.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
  })
  return parts.join('').replace(/^\./, '')
}
