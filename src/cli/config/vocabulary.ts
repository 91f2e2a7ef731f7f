import * as z from 'zod'
import type {Vocabulary} from '../../extract/vocabulary.js'
import type {GroupsShape, Scope} from '../../form/shape.js'
import {check} from './schema.js'

const texts = z.array(z.string())

/** What a vocabulary is checked for. */
export interface VocabularyFor {
  /** The forms of the run: each key of the vocabulary is a section of groups of one of them. */
  readonly scopes: readonly Scope[]
  /** Whether it may have keys that no form has. */
  readonly isPartial: boolean
  /** The key that it has in a file of settings, for messages; null when it is the whole of a file. */
  readonly key: string | null
}

/** Checks a vocabulary; gives a sentence for each thing that is wrong. */
export function checkVocabulary(
  value: unknown,
  {scopes, isPartial, key}: VocabularyFor,
): {data?: Vocabulary; problems: string[]} {
  const shape: Record<string, z.ZodType> = {}
  for (const section of scopes.flatMap(it => it.sections)) {
    if (section.kind !== 'groups') continue
    const own = z.array(groupSchema(section)).optional()
    const other = shape[section.key]
    shape[section.key] = other ? z.intersection(other, own) : own
  }
  const schema = isPartial ? z.object(shape) : z.strictObject(shape)
  if (key === null) return check(schema, value) as {data?: Vocabulary; problems: string[]}
  const {data, problems} = check(z.object({[key]: schema}), {[key]: value})
  return data ? {data: data[key] as Vocabulary, problems} : {problems}
}

function groupSchema({valueKey, values}: GroupsShape): z.ZodObject {
  return z.looseObject({category: z.string(), [valueKey]: values.open ? texts.exactOptional() : texts})
}
