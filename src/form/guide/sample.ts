import {keyInWords} from '../compile.js'
import type {Form} from '../form.js'
import {
  ADDITIONAL_SECTIONS,
  type FieldShape,
  type HeadingShape,
  type ItemShape,
  METADATA,
  type ScalarShape,
  type Scope,
  type SectionShape,
} from '../shape.js'

/* Makes an example document of a form, with a value for each key. */

type Values = Record<string, unknown>

/** Returns an example of something, in words that need no escape and are not a name in the form. */
type Words = (what: string) => string

/**
 * Returns a valid document of a form that has a value of each kind. It is read without diagnostics after it is written.
 */
export function sampleDocument<T>(form: Form<T>): T {
  const {scope} = form
  const values = scopeSample(scope, what => `Example of ${what}`, 'the title')
  return {...values, [METADATA]: [], [ADDITIONAL_SECTIONS]: []} as T
}

/** @param title - The text of a heading without a pattern. */
function scopeSample({heading, link, text, fields, sections}: Scope, words: Words, title: string): Values {
  return Object.assign(
    {},
    heading && headingSample(heading, words, title),
    // An address in an example would be copied.
    link !== null && {[link]: null},
    text && {[text.key]: proseSample(words, 'the text')},
    ...fields.map(it => fieldSample(it, words)),
    ...sections.map(it => sectionSample(it, words)),
  )
}

/** Returns the meaning of a key, as words within a sentence. */
function named({key}: {readonly key: string}): string {
  const plain = keyInWords(key)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return `the ${plain === '' ? 'value' : plain.toLowerCase()}`
}

/** Fills in the first pattern; without patterns it returns words. */
function headingSample({key, patterns, values}: HeadingShape, words: Words, title: string): Values {
  const absent = Object.assign({}, ...values.map(absentOf)) as Values
  const [pattern] = patterns
  if (pattern === undefined) return {[key]: words(title), ...absent}
  const fill = new Map(values.map(it => [it.key, it]))
  const parts = pattern.map(piece => {
    if ('text' in piece) return piece.text
    const shape = fill.get(piece.key) as FieldShape
    const [value, written] = inHeading(shape, piece.like?.replace('0', '1'))
    absent[shape.key] = value
    return written
  })
  return {[key]: parts.join(''), ...absent}
}

function absentOf(field: FieldShape): Values {
  if (field.kind === 'list') return {[field.key]: []}
  return field.kind === 'date' && field.end !== null ? {[field.key]: null, [field.end]: null} : {[field.key]: null}
}

/** Returns a value, and its text in a heading. A text begins like `like`. */
function inHeading(shape: FieldShape, like = 'example'): [unknown, string] {
  if (shape.kind === 'list') {
    const [value, written] = inHeading(shape.of as ScalarShape, like)
    return [[value], written]
  }
  const value = scalarSample(shape, () => like)
  switch (shape.kind) {
    case 'place':
      return [value, (value as {text: string}).text]
    case 'boolean':
      return [value, 'Yes']
    case 'link':
      return [value, (value as {text: string}).text]
    default:
      return [value, String(value)]
  }
}

function fieldSample(field: FieldShape, words: Words): Values {
  if (field.kind === 'list') return {[field.key]: listSample(field.of, words, named(field))}
  const value = scalarSample(field, words)
  return field.kind === 'date' && field.end !== null
    ? {[field.key]: value, [field.end]: '2024-10-25'}
    : {[field.key]: value}
}

function scalarSample(shape: ScalarShape, words: Words): unknown {
  switch (shape.kind) {
    case 'text':
      return words(named(shape))
    case 'number':
      return 12
    case 'boolean':
      return true
    case 'date':
      return '2024-10-23'
    case 'place':
      return {text: 'Madrid, Spain', places: [{city: 'Madrid', country: 'Spain', countryCode: 'ESP'}]}
    case 'choice':
      return shape.options[0]?.value
    case 'link':
      return {text: words(named(shape)), url: 'https://example.org'}
  }
}

function listSample(of: ItemShape, words: Words, what: string): unknown[] {
  switch (of.kind) {
    case 'task':
      return [
        {text: words(`what is done of ${what}`), done: true},
        {text: words(`what is to be done of ${what}`), done: false},
      ]
    case 'entry':
      return ['First', 'Second'].map(name => ({name, text: words(`${name.toLowerCase()} of ${what}`)}))
    case 'text':
      return [words(`the first of ${what}`), words(`the second of ${what}`)]
    case 'choice':
      return of.options.slice(0, 2).map(it => it.value)
    default:
      return [scalarSample(of, words)]
  }
}

function proseSample(words: Words, what: string): string {
  return `${words(`a paragraph of ${what}`)}.\n\n${words(`another paragraph of ${what}`)}.`
}

function sectionSample(section: SectionShape, words: Words): Values {
  const {key} = section
  const what = named(section)
  switch (section.kind) {
    case 'prose':
    case 'markdown':
      return {[key]: proseSample(words, what)}
    case 'groups':
      return {
        [key]: ['first', 'second'].map(nth => ({
          category: words(`the ${nth} category of ${what}`),
          [section.valueKey]: [words(`one of the ${nth} category`), words(`another of the ${nth} category`)],
        })),
      }
    case 'table':
      return {
        [key]: ['first', 'second'].map(nth =>
          Object.assign({}, ...section.columns.map(it => fieldSample(it, what => words(`${what} in the ${nth} row`)))),
        ),
      }
    case 'fields':
      return {[key]: Object.assign({}, ...section.fields.map(it => fieldSample(it, words)))}
    case 'part':
      return {[key]: scopeSample(section.scope, words, what)}
    case 'parts':
      return {[key]: [scopeSample(section.scope, words, `a heading of ${what}`)]}
    default:
      return fieldSample(section, words)
  }
}
