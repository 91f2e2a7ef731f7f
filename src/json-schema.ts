// Generated, not computed: turning the zod schema into JSON Schema would cost every import.
import schema from './schema.generated.json' with {type: 'json'}

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (2020-12) of a `Summary`: closed objects, every key required, every field described. It also is the
 * file `summary-md/schema.json`, and fit to be the strict output schema of a language model.
 *
 * @example
 * summaryJsonSchema.$schema // 'https://json-schema.org/draft/2020-12/schema'
 * summaryJsonSchema.additionalProperties // false
 */
export const summaryJsonSchema: JsonSchema = schema
