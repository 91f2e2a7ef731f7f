import {formTypes} from '../../form/declaration.js'
import {formJsonSchema} from '../../form/json-schema.js'
import {summaryForm} from '../../forms/summary.js'
import {summaryJsonSchema} from '../../json-schema.js'
import {loadFormOf} from '../config/settings.js'
import {writeWhole} from '../files/output.js'
import {EXIT, type Io} from '../io.js'
import type {DescribeOptions} from './template.js'

/** The options of `summary-md schema`. */
export interface SchemaCommandOptions extends DescribeOptions {
  readonly types?: boolean
}

/** `summary-md schema`: writes the JSON Schema of the documents of a form, or their TypeScript declaration. */
export async function schemaCommand(io: Io, options: SchemaCommandOptions): Promise<number> {
  const form = await loadFormOf(options, io)
  const schema = form === summaryForm ? summaryJsonSchema : formJsonSchema(form)
  const text = options.types ? formTypes(form) : `${JSON.stringify(schema, null, 2)}\n`
  await writeWhole(text, io, options.output)
  return EXIT.ok
}
