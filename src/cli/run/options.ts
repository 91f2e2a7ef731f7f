import type {Vocabulary} from '../../extract/vocabulary.js'
import type {Form} from '../../form/form.js'
import {summaryForm} from '../../forms/summary.js'
import type {ParseOptions} from '../../parse.js'
import type {Reading} from '../config/settings.js'
import {formsOf} from '../forms/choice.js'

/** Returns the options for reading a document, for its absolute path, or null when it has none. */
export type OptionsOf = (path: string | null) => ParseOptions<undefined>

export async function optionsOf({forms, vocabulary, ...rest}: Reading): Promise<OptionsOf> {
  const formOf = await formsOf(forms)
  const made = new Map<Form | undefined, ParseOptions<undefined>>()
  return path => {
    const form = formOf(path)
    let options = made.get(form)
    if (!options) {
      options = {...rest, form, ...(vocabulary && {vocabulary: ownPart(vocabulary, form ?? summaryForm)})}
      made.set(form, options)
    }
    return options
  }
}

/** Returns the part of a vocabulary that is about sections of a form. */
function ownPart(vocabulary: Vocabulary, {scope}: Form): Vocabulary {
  const keys = new Set(scope.sections.map(it => it.key))
  return Object.fromEntries(Object.entries(vocabulary).filter(([key]) => keys.has(key)))
}
