import {z} from 'zod'
import type {Severities} from '../../diagnostics/diagnostic.js'
import {isCode, LEVELS, suggestion, unknownCode} from './codes.js'

const name = z.string().min(1, 'found an empty string, expected a file, folder or glob')
const texts = z.array(z.string())
const level = z.enum(LEVELS)

/** Every entry is looked at, whatever is wrong with the others. */
const severity = z.record(z.string(), z.unknown()).transform((severities, context): Severities => {
  for (const [code, value] of Object.entries(severities)) {
    if (!isCode(code)) context.addIssue({code: 'custom', path: [code], message: unknownCode(code)})
    if (!level.safeParse(value).success)
      context.addIssue({code: 'invalid_value', values: [...LEVELS], path: [code], input: value})
  }
  return severities as Severities
})

/** The vocabulary itself, as `options.vocabulary` takes it. */
export const VocabularySchema = z.strictObject({
  actors: z.array(z.object({category: z.string(), actors: texts.exactOptional()})).exactOptional(),
  themes: z.array(z.object({category: z.string(), subcategories: texts})).exactOptional(),
})

/** What a configuration file may hold. */
export const ConfigSchema = z.strictObject({
  $schema: z.string().optional(),
  severity: severity.optional(),
  vocabulary: z.union([z.string().min(1), VocabularySchema]).optional(),
  maxLength: z.int().min(1, 'expected a whole number of at least 1').optional(),
  files: z.union([name, z.array(name).min(1, 'found an empty list, expected at least one name')]).optional(),
})

export type Config = z.output<typeof ConfigSchema>

/** Checks a value; gives a sentence for each thing that is wrong, led by the key it is about. */
export function check<T extends z.ZodObject>(schema: T, value: unknown): {data?: z.output<T>; problems: string[]} {
  const {data, error} = schema.safeParse(value, {reportInput: true})
  if (!error) return {data, problems: []}
  return {problems: error.issues.map(issue => line(issue, keysAt(issue.path, schema)))}
}

type Issue = z.core.$ZodIssue

function line(issue: Issue, keys: readonly string[]): string {
  const text = sentence(issue, keys)
  return issue.path.length === 0 ? text : `${issue.path.join('.')}: ${text}`
}

function keysAt(path: readonly PropertyKey[], schema: z.ZodObject): string[] {
  return Object.keys((path[0] === 'vocabulary' ? VocabularySchema : schema).shape)
}

/** The values that may be written in more than one way. */
const EXPECTED: Readonly<Record<string, string>> = {
  vocabulary: 'the path of a vocabulary or an object with actors and themes',
  files: 'a file, folder or glob, or a list of them',
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  array: 'a list',
  int: 'a whole number',
  number: 'a whole number',
}

function sentence(issue: Issue, keys: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_union':
      return `found ${shown(issue.input)}, expected ${EXPECTED[String(issue.path[0])]}`
    case 'unrecognized_keys':
      return issue.keys.map(key => `there is no key ${key}${suggestion(key, keys)}`).join(', ')
    case 'invalid_value':
      return `found ${shown(issue.input)}, expected one of ${issue.values.join(', ')}`
    case 'invalid_type':
      return `found ${shown(issue.input)}, expected ${KINDS[issue.expected] ?? 'an object'}`
    default:
      return issue.message
  }
}

const LONGEST = 60

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
