import * as z from 'zod'
import type {Vocabulary} from '../../extract/vocabulary.js'
import type {GroupsShape, Scope} from '../../form/shape.js'
import {check} from './schema.js'

const texts = z.array(z.string())

/** What a vocabulary is checked against. */
export interface VocabularyFor {
  /** The scopes of the forms of the run. Each key of the vocabulary must be a section of groups in one of them. */
  readonly scopes: readonly Scope[]
  /** Whether the vocabulary may have keys that no form has. */
  readonly isPartial: boolean
  /** The key of the vocabulary in a settings file, for messages; null when the vocabulary is the whole file. */
  readonly key: string | null
}

/** Checks a vocabulary. Returns one sentence for each problem. */
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
