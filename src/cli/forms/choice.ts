import type {FormDefinition} from '../../form/definition.js'
import {Form} from '../../form/form.js'

/** The forms of a run. This is plain data, so it can be sent to threads. */
export interface FormChoice {
  /** The form of standard input and of files that match no entry of `byFiles`; null for the built-in form. */
  readonly others: FormDefinition | null
  /** Forms for some of the files. The first entry that matches is used. */
  readonly byFiles: readonly FilesForm[]
}

/** The form of the files that match one of the patterns. */
export interface FilesForm {
  readonly files: readonly string[]
  /** The folder that the patterns are relative to. */
  readonly base: string
  readonly definition: FormDefinition
}

/**
 * Returns the form of a document, for its absolute path, or null for standard input. Undefined means the built-in form.
 */
export type FormOf = (path: string | null) => Form | undefined

/** @param choice - Definitions that have been checked. */
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
