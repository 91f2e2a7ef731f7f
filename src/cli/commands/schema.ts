import {summaryJsonSchema} from '../../json-schema.js'
import {EXIT, type Io} from '../io.js'

/** `summary-md schema`: the JSON Schema of a summary. */
export function schemaCommand(io: Io): number {
  io.stdout.write(`${JSON.stringify(summaryJsonSchema, null, 2)}\n`)
  return EXIT.ok
}
