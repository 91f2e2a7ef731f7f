import {createRequire} from 'node:module'

interface Validator {
  addMetaSchema(schema: unknown): void
  compile(schema: unknown): ((value: unknown) => boolean) & {errors?: unknown[]}
}

// The schema is for an old draft, which only this validator supports.
const require = createRequire(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'))
const Ajv = require('ajv') as new (options: object) => Validator
const ajv = new Ajv({schemaId: 'auto', validateSchema: false})
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'))
const validate = ajv.compile(require('./schemas/sarif-2.1.0-rtm.5.json'))

/** Returns the problems of a log in the schema of SARIF. */
export function sarifObjections(log: unknown): unknown[] {
  return validate(log) ? [] : (validate.errors ?? [])
}
