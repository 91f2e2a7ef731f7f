/** Writes the JSON Schema of a summary from the zod schema. */
import {writeFileSync} from 'node:fs'
import {z} from 'zod'
import {SummarySchema} from '../src/schema.js'

const {$schema, ...rest} = z.toJSONSchema(SummarySchema, {target: 'draft-2020-12'})
const schema = {$schema, $id: 'https://summary-md.github.io/summary-md/schema.json', title: 'Summary', ...rest}
writeFileSync(new URL('../src/schema.generated.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
