import type {JsonSchema} from './form/json-schema.js'
// The schema is generated, so that it does not need any other code.
import schema from './schema.generated.json' with {type: 'json'}

export type {JsonSchema} from './form/json-schema.js'

/**
 * The JSON Schema (2020-12) of a `Summary`: closed objects, every key required, every field described. The file
 * `summary-md/schema.json` is the same. A language model can use it as the schema of strict output.
 *
 * @example
 * summaryJsonSchema.$schema // 'https://json-schema.org/draft/2020-12/schema'
 * summaryJsonSchema.additionalProperties // false
 */
export const summaryJsonSchema: JsonSchema = schema
