/**
 * Writes the JSON Schema of a summary, the JSON Schema of form definitions, and the types of the documents of each
 * form.
 */
import {writeFileSync} from 'node:fs'
import {formTypes} from '../src/form/declaration.js'
import {formJsonSchema} from '../src/form/json-schema.js'
import * as forms from '../src/forms/index.js'
import {summaryForm} from '../src/forms/summary.js'
import {definitionSchema} from './form-schema.js'

const write = (file: string, text: string) => writeFileSync(new URL(`../src/${file}`, import.meta.url), text)

const {$schema, ...rest} = formJsonSchema(summaryForm)
const schema = {$schema, $id: 'https://summary-md.github.io/summary-md/schema.json', ...rest}
write('schema.generated.json', `${JSON.stringify(schema, null, 2)}\n`)

const note = '// Written by scripts/generate-schema.ts.\n'
for (const form of Object.values(forms))
  write(`forms/${form.name}.generated.ts`, `${note}${formTypes(form, {from: '../form/values.js'})}`)

write('form.schema.generated.json', `${JSON.stringify(definitionSchema(), null, 2)}\n`)
