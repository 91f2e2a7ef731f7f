import type {FormDefinition} from '../../form/definition.js'
import {Form} from '../../form/form.js'

/** The forms of a run. Plain data, so that it can be sent to threads. */
export interface FormChoice {
  /** The form of standard input and of files that `byFiles` does not name; null for the built-in one. */
  readonly others: FormDefinition | null
  /** Forms of some of the files; the first that matches counts. */
  readonly byFiles: readonly FilesForm[]
}

/** The form of the files that match one of the patterns. */
export interface FilesForm {
  readonly files: readonly string[]
  /** The folder that the patterns are relative to. */
  readonly base: string
  readonly definition: FormDefinition
}

/** Gives the form of a document, by its absolute path, or null for standard input; undefined for the built-in one. */
export type FormOf = (path: string | null) => Form | undefined

/** @param choice - Definitions in which nothing is wrong. */
export async function formsOf(choice: FormChoice | undefined): Promise<FormOf> {
  const others = choice?.others ? new Form(choice.others) : undefined
  if (!choice || choice.byFiles.length === 0) return () => others
  const {anyOf} = await import('../files/glob.js')
  const byFiles = choice.byFiles.map(({files, base, definition}) => ({
    matches: anyOf(files, base),
    form: new Form(definition),
  }))
  return path => (path === null ? others : (byFiles.find(it => it.matches(path))?.form ?? others))
}
