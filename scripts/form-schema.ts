/** The JSON Schema of form definitions, so that editors complete them. */
import {FIELD_ITEMS, FIELD_KINDS, type KindOptions, SECTION_ITEMS, SECTION_KINDS} from '../src/form/check/kinds.js'

type Schema = Readonly<Record<string, unknown>>

const names: Schema = {
  type: 'array',
  items: {type: 'string', minLength: 1},
  minItems: 1,
  description: 'The accepted names, the canonical one first. Default: the key in words.',
}

const description: Schema = {
  type: 'string',
  minLength: 1,
  description: 'For the JSON Schema, hover texts, the template and the instructions for a model.',
}

const common: Schema = {
  names,
  optional: {
    type: 'boolean',
    description: 'Whether it may be absent: no diagnostic reports that, and the writer leaves it out.',
  },
  placeholder: {type: 'string', minLength: 1, description: 'What the writer writes for an absent value.'},
  description,
}

const ref = (name: string): Schema => ({$ref: `#/$defs/${name}`})

const fields = (what: string): Schema => ({
  type: 'object',
  additionalProperties: ref('field'),
  description: what,
})

const column = (what: string): Schema => ({
  description: what,
  anyOf: [
    {type: 'string', minLength: 1},
    ref('names'),
    {
      type: 'object',
      properties: {names: ref('names'), description: ref('description'), open: {type: 'boolean'}},
      additionalProperties: false,
    },
  ],
})

/** The description of each option of a kind. A missing option is an error. */
const OPTIONS: Readonly<Record<string, Schema>> = {
  end: {type: 'string', minLength: 1, description: 'The key of the last day of a period.'},
  options: {
    description: 'The values, or an object with the other accepted spellings of each value.',
    anyOf: [
      {type: 'array', items: {type: 'string', minLength: 1}, minItems: 1},
      {type: 'object', additionalProperties: {type: 'array', items: {type: 'string', minLength: 1}}, minProperties: 1},
    ],
  },
  open: {
    type: 'boolean',
    description:
      'Whether headings of any level that do not name a section of the form belong to the text. Default: false.',
  },
  separator: {enum: [';', ','], description: 'What separates the values on a line. Default: `;`.'},
  link: {type: 'string', minLength: 1, description: 'The key for the address of the link in the heading.'},
  category: column('The names of the column of categories. Default: "Category".'),
  values: column('The names of the column of values. Default: the key of the values in words.'),
  key: {type: 'string', minLength: 1, description: "The key of a group's values. Default: `values`."},
  columns: {...fields('The columns of the table.'), minProperties: 1},
  fields: fields('The header lines, or the labels of a section.'),
  sections: {
    type: 'object',
    additionalProperties: ref('section'),
    description: 'The sections, each with its heading.',
  },
  text: {
    enum: ['prose', 'markdown'],
    description: 'The kind of the text before the first section, which gets the key `text`.',
  },
}

/** The name of a kind, or an object with its options. */
function kindsSchema(kinds: Readonly<Partial<Record<string, KindOptions>>>, items: string): Schema {
  const all = Object.entries(kinds) as [string, KindOptions][]
  const short = all.filter(([kind, {needs}]) => needs.length === 0 && kind !== 'part' && kind !== 'parts')
  return {
    anyOf: [
      {enum: short.map(([kind]) => kind)},
      ...all.map(([kind, {options, needs}]) => ({
        type: 'object',
        properties: {
          kind: {const: kind},
          ...Object.fromEntries(Object.keys(common).map(it => [it, ref(it)])),
          ...Object.fromEntries(options.map(it => [it, it === 'of' ? ref(items) : optionSchema(it, kind)])),
        },
        required: ['kind', ...needs],
        additionalProperties: false,
      })),
    ],
  }
}

function optionSchema(option: string, kind: string): Schema {
  if (option === 'heading') return ref('heading')
  const schema = OPTIONS[option]
  if (schema === undefined) throw new Error(`The option '${option}' has no schema`)
  return option === 'fields' && kind === 'fields' ? {...schema, minProperties: 1} : ref(option)
}

export function definitionSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://summary-md.github.io/summary-md/form.schema.json',
    title: 'Form definition',
    description: 'The declaration of a kind of document.',
    type: 'object',
    properties: {
      $schema: {type: 'string', description: 'The address of this schema.'},
      name: {
        type: 'string',
        pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
        description: 'The name, in kebab-case. Messages, the JSON Schema and the command line use it.',
      },
      description: ref('description'),
      title: ref('heading'),
      text: ref('text'),
      fields: ref('fields'),
      sections: ref('sections'),
    },
    required: ['name'],
    additionalProperties: false,
    $defs: {
      ...common,
      ...OPTIONS,
      heading: {
        type: 'object',
        description: 'A heading. Its text is a value. With a `pattern`, its pieces are values too.',
        properties: {
          ...Object.fromEntries(Object.keys(common).map(it => [it, ref(it)])),
          pattern: {
            description:
              'Literal text with `{keys}`. The first pattern that matches is used. `{version:0.0}` matches only one word that begins like `0.0`, with any number in place of each 0.',
            anyOf: [
              {type: 'string', minLength: 1},
              {type: 'array', items: {type: 'string', minLength: 1}, minItems: 1},
            ],
          },
          values: fields('What the keys of the pattern hold. Default: `text`.'),
          link: ref('link'),
        },
        additionalProperties: false,
      },
      field: kindsSchema(FIELD_KINDS, 'fieldItem'),
      section: kindsSchema(SECTION_KINDS, 'sectionItem'),
      fieldItem: kindsSchema(FIELD_ITEMS, 'fieldItem'),
      sectionItem: kindsSchema(SECTION_ITEMS, 'sectionItem'),
    },
  }
}
