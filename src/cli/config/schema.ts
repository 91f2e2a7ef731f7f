import * as z from 'zod'
import type {Severities} from '../../diagnostics/diagnostic.js'
import {isCode, LEVELS, suggestion, unknownCode} from './codes.js'

const name = z.string().min(1, 'Found an empty string, expected a file, folder or glob')
const level = z.enum(LEVELS)

/** Checks every entry, even after it has found a wrong one. */
const severity = z.record(z.string(), z.unknown()).transform((severities, context): Severities => {
  for (const [code, value] of Object.entries(severities)) {
    if (!isCode(code)) context.addIssue({code: 'custom', path: [code], message: unknownCode(code)})
    if (!level.safeParse(value).success)
      context.addIssue({code: 'invalid_value', values: [...LEVELS], path: [code], input: value})
  }
  return severities as Severities
})

const formName = z.string().min(1, 'Found an empty string, expected the name of a form or a file')
const names = z.union([name, z.array(name).min(1, 'Found an empty list, expected at least one name')])

/** What a configuration file may hold. */
export const ConfigSchema = z.strictObject({
  $schema: z.string().optional(),
  severity: severity.optional(),
  vocabulary: z.union([z.string().min(1), z.record(z.string(), z.unknown())]).optional(),
  maxLength: z.int().min(1, 'Expected a whole number of at least 1').optional(),
  files: names.optional(),
  form: formName.optional(),
  forms: z.array(z.strictObject({files: names, form: formName})).optional(),
})

export type Config = z.output<typeof ConfigSchema>

/** Checks a value. Returns one sentence for each problem. Each sentence begins with the key that it is about. */
export function check<T extends z.ZodObject>(schema: T, value: unknown): {data?: z.output<T>; problems: string[]} {
  const {data, error} = schema.safeParse(value, {reportInput: true})
  if (!error) return {data, problems: []}
  return {problems: error.issues.map(issue => line(issue, schema))}
}

type Issue = z.core.$ZodIssue

function line(issue: Issue, schema: z.ZodObject): string {
  const text = sentence(issue, schema)
  return issue.path.length === 0 ? text : `${issue.path.join('.')}: ${text}`
}

/** Returns the keys that the object at a path may have. */
function keysAt(path: readonly PropertyKey[], schema: z.ZodObject): string[] {
  const at = path.reduce<unknown>((type, key) => {
    const inner = type instanceof z.ZodOptional ? type.unwrap() : type
    if (inner instanceof z.ZodArray) return inner.element
    return inner instanceof z.ZodObject ? inner.shape[String(key)] : undefined
  }, schema)
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

/** What is expected for the keys whose values may be written in more than one way. */
const EXPECTED: Readonly<Record<string, string>> = {
  vocabulary: 'the path of a vocabulary, or a vocabulary',
  files: 'a file, folder or glob, or a list of them',
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  array: 'a list',
  int: 'a whole number',
  number: 'a whole number',
}

function sentence(issue: Issue, schema: z.ZodObject): string {
  switch (issue.code) {
    case 'invalid_union':
      return `Found ${shown(issue.input)}, expected ${EXPECTED[String(issue.path.findLast(it => typeof it === 'string' && it in EXPECTED))]}`
    case 'unrecognized_keys': {
      const known = keysAt(issue.path, schema)
      return issue.keys.map(key => `There is no key ${key}${suggestion(key, known)}`).join('. ')
    }
    case 'invalid_value':
      return `Found ${shown(issue.input)}, expected one of ${issue.values.join(', ')}`
    case 'invalid_type':
      return `Found ${shown(issue.input)}, expected ${KINDS[issue.expected] ?? 'an object'}`
    default:
      return issue.message
  }
}

const LONGEST = 60

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
