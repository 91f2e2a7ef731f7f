import {list, type Model, type ObjectModel, object, type Property, text} from './model.js'
import type {FieldShape, HeadingShape, ItemShape, ScalarShape, Scope, SectionShape} from './shape.js'
import {ADDITIONAL_SECTIONS, METADATA} from './shape.js'

/* Makes the model of the documents of a form. */

const place = object('Place', [
  {key: 'city', model: text('line', true), description: 'The city, or another place that is not a country.'},
  {key: 'country', model: text('line', true), description: 'The country as it is written. Null when there is none.'},
  {
    key: 'countryCode',
    model: text('country-code', true),
    description:
      'The ISO 3166-1 alpha-3 code of the country. Null if no country is given, or if the country is not recognised.',
  },
])

const location = (nullable: boolean) =>
  object(
    'Location',
    [
      {key: 'text', model: text('line'), description: 'The location as it is written.'},
      {key: 'places', model: list(place), description: 'The places in the text. Empty when the text is a sentence.'},
    ],
    {nullable},
  )

const link = (nullable: boolean) =>
  object(
    'Link',
    [
      {
        key: 'text',
        model: text('line'),
        description: 'The text of the link, or its address when it has no text.',
      },
      {key: 'url', model: text('address'), description: 'The address of the link.'},
    ],
    {nullable},
  )

const task = object('Task', [
  {key: 'text', model: text('line'), description: 'What must be done.'},
  {key: 'done', model: {type: 'boolean', nullable: false}, description: 'Whether the box is checked.'},
])

const entry = object('Entry', [
  {
    key: 'name',
    model: text('line', true),
    description: 'The text in bold at the start of the item. Null when there is none.',
  },
  {key: 'text', model: text('heading'), description: 'The text after it. Empty when there is none.'},
])

const metadata = object('Metadata', [
  {key: 'name', model: text('line'), description: 'The label of the header line.'},
  {key: 'value', model: text('line'), description: 'Its value.'},
])

const additionalSection = object('AdditionalSection', [
  {
    key: 'heading',
    model: text('heading'),
    description: 'The heading; empty for text without a heading of its own.',
  },
  {
    key: 'level',
    model: {type: 'number', whole: [1, 6], nullable: false},
    description: 'The level of the heading, from 1 to 6.',
  },
  {
    key: 'within',
    model: text('line', true),
    description: 'The key of the section that it is in. Null when it is in none.',
  },
  {
    key: 'markdown',
    model: text('contents'),
    description: 'The markdown below the heading as it is, sub-headings included.',
  },
])

/** Returns the model of a whole document. */
export function documentModel(scope: Scope): ObjectModel {
  const {properties, periods} = scopeModel(scope)
  const own: Property[] = [
    {key: METADATA, model: list(metadata), description: 'The header lines that have no key of their own.'},
    {
      key: ADDITIONAL_SECTIONS,
      model: list(additionalSection),
      description: 'The sections that have no key of their own, and text outside all sections.',
    },
  ]
  return object('document', [...properties, ...own], {periods})
}

type Keys = Pick<ObjectModel, 'properties' | 'periods'>

function scopeModel({heading, link: address, text: opening, fields, sections}: Scope): Keys {
  const parts: Keys[] = []
  if (heading !== null) parts.push(headingModel(heading))
  if (address !== null) parts.push(one(address, text('address', true), undefined, ADDRESS))
  if (opening !== null) parts.push(one(opening.key, text(opening.kind, true), opening.description, OPENING))
  return joined([...parts, ...fields.map(fieldModel), ...sections.map(sectionModel)])
}

const ADDRESS = 'The address of the link in the heading. Null when there is none.'
const OPENING = 'The text before the first section. Null when there is none.'

function headingModel({key, description, values}: HeadingShape): Keys {
  const whole = key === 'title' ? 'The title. Null when there is none.' : 'The heading of this part.'
  return joined([one(key, text('line', true), description, whole), ...values.map(fieldModel)])
}

function one(key: string, model: Model, description: string | undefined, otherwise: string): Keys {
  return {properties: [{key, model, description: description ?? otherwise}], periods: []}
}

function joined(parts: readonly Keys[]): Keys {
  return {properties: parts.flatMap(it => it.properties), periods: parts.flatMap(it => it.periods)}
}

/** Returns the default description: the name and a note. */
function sentence({names: [name]}: {readonly names: readonly [string, ...string[]]}, more: string): string {
  return `${name}${more.startsWith(' ') && !/[.!?:]$/.test(name) ? '.' : ''}${more}`
}

function fieldModel(field: FieldShape): Keys {
  const {key, description} = field
  if (field.kind === 'list') return one(key, list(itemModel(field.of)), description, sentence(field, ', item by item.'))
  if (field.kind !== 'date' || field.end === null)
    return one(key, scalarModel(field, true), description, sentence(field, NOTES[field.kind]))
  const first = one(key, scalarModel(field, true), description, sentence(field, `, or its first day${NOTES.date}`))
  const last = one(
    field.end,
    text('date', true),
    undefined,
    `The last day of the period that begins with \`${key}\`, in ISO 8601. Null when it is not a period.`,
  )
  return {properties: [...first.properties, ...last.properties], periods: [[key, field.end]]}
}

const ABSENT = ' Null when it is not given.'

/** The note in the default description of a field, after its name. */
const NOTES: Readonly<Record<ScalarShape['kind'], string>> = {
  text: ABSENT,
  number: `, a number.${ABSENT}`,
  boolean: `, true for yes and false for no.${ABSENT}`,
  date: `, in ISO 8601 at year, month or day precision.${ABSENT}`,
  place: `, a place or several.${ABSENT}`,
  choice: `, one of its choices.${ABSENT}`,
  link: `, a link.${ABSENT}`,
}

function scalarModel(shape: ScalarShape, nullable: boolean): Model {
  switch (shape.kind) {
    case 'text':
      return text('line', nullable)
    case 'number':
      return {type: 'number', nullable}
    case 'boolean':
      return {type: 'boolean', nullable}
    case 'date':
      return text('date', nullable)
    case 'place':
      return location(nullable)
    case 'choice':
      return {type: 'choice', values: shape.options.map(it => it.value), nullable}
    case 'link':
      return link(nullable)
  }
}

function itemModel(shape: ItemShape): Model {
  if (shape.kind === 'task') return task
  return shape.kind === 'entry' ? entry : scalarModel(shape, false)
}

function sectionModel(section: SectionShape): Keys {
  const {key, description} = section
  const put = (model: Model, more: string) => one(key, model, description, sentence(section, more))
  switch (section.kind) {
    case 'prose':
      return put(text('prose', true), `, in plain text, its paragraphs joined by a blank line.${ABSENT}`)
    case 'markdown':
      return put(text('markdown', true), `, in markdown.${ABSENT}`)
    case 'groups': {
      const {category, values, valueKey} = section
      const properties: Property[] = [
        {key: 'category', model: text('line'), description: category.description ?? `${category.names[0]}.`},
        {key: valueKey, model: list(text('line')), description: values.description ?? `${values.names[0]}, each once.`},
      ]
      return put(list(object(`${singular(key)}-group`, properties)), ', grouped by category.')
    }
    case 'table': {
      const {properties, periods} = joined(section.columns.map(fieldModel))
      return put(list(object(itemName(key, 'row'), properties, {periods})), ', row by row.')
    }
    case 'fields': {
      const {properties, periods} = joined(section.fields.map(fieldModel))
      return put(object(key, properties, {periods}), ', label by label.')
    }
    case 'part': {
      const {properties, periods} = scopeModel(section.scope)
      return put(object(key, properties, {periods}), '.')
    }
    case 'parts': {
      const {properties, periods} = scopeModel(section.scope)
      return put(list(object(itemName(key, 'part'), properties, {periods})), ', one for each heading.')
    }
    default:
      return fieldModel(section)
  }
}

/** Returns the name for one of several values. */
function itemName(key: string, otherwise: string): string {
  const name = singular(key)
  return name === key ? `${key}-${otherwise}` : name
}

function singular(key: string): string {
  if (/[^aeiou]ies$/.test(key)) return key.replace(/ies$/, 'y')
  return /(?:s|x|z|ch|sh)es$/.test(key) ? key.slice(0, -2) : key.replace(/([^su])s$/, '$1')
}
