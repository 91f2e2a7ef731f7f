import {readFileSync} from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkValue} from '../../src/form/check-value.js'
import {defineForm} from '../../src/form/define.js'
import type {Form} from '../../src/form/form.js'
import {formJsonSchema} from '../../src/form/json-schema.js'
import {formSchema} from '../../src/form/schema.js'
import {summaryForm} from '../../src/forms/summary.js'
import {summaryJsonSchema} from '../../src/json-schema.js'
import {SummarySchema} from '../../src/schema.js'
import {anyDefinition, anyDocument} from '../support/forms.js'

const form = defineForm({
  name: 'every-kind',
  title: {pattern: 'No {number}', values: {number: 'number'}},
  text: 'markdown',
  fields: {
    line: 'text',
    count: 'number',
    yes: 'boolean',
    day: {kind: 'date', end: 'lastDay'},
    venue: 'place',
    state: {kind: 'choice', options: ['open', 'closed']},
    url: 'link',
    days: {kind: 'list', of: 'date'},
  },
  sections: {
    notes: 'prose',
    tasks: {kind: 'list', of: 'task'},
    entries: {kind: 'list', of: 'entry'},
    groups: {kind: 'groups', key: 'members'},
    rows: {kind: 'table', columns: {who: 'text', due: {kind: 'date', end: 'dueEnd'}}},
    labels: {kind: 'fields', fields: {recording: 'link'}},
    one: {kind: 'part', sections: {inner: 'prose'}},
    many: {kind: 'parts', names: ['Many'], text: 'prose'},
  },
})

const VALID = {
  title: 'No 4',
  number: 4,
  text: '```\ncode\n```',
  line: 'One line',
  count: -1.5,
  yes: false,
  day: '2024-02-29',
  lastDay: '2024-03',
  venue: {text: 'Madrid, Spain', places: [{city: 'Madrid', country: 'Spain', countryCode: 'ESP'}]},
  state: 'open',
  url: {text: 'Here', url: 'https://example.org/'},
  days: ['2000-02-29', '1999'],
  notes: 'One\nline more.\n\nTwo.',
  tasks: [{text: 'Write', done: true}],
  entries: [{name: null, text: 'Said'}],
  groups: [{category: 'A', members: []}],
  rows: [{who: null, due: '2024', dueEnd: null}],
  labels: {recording: null},
  one: {inner: null},
  many: [{heading: null, text: 'x'}],
  metadata: [{name: 'Score', value: '1'}],
  additionalSections: [{heading: '', level: 6, within: 'Notes', markdown: ''}],
}

const ajv = new Ajv2020({strict: true, allErrors: false, strictTypes: false})

/** Returns which of the three checks accept a value. */
function checks(of: Form) {
  const validate = ajv.compile(formJsonSchema(of))
  const schema = formSchema(of)
  return (value: unknown) => ({
    json: validate(value),
    zod: schema.safeParse(value).success,
    plain: checkValue(of.scope, value) === null,
  })
}

const check = checks(form)
const all = (taken: boolean) => ({json: taken, zod: taken, plain: taken})

const TAKEN: readonly (readonly [string, object])[] = [
  ['every kind', {}],
  [
    'absent values',
    {title: null, text: null, line: null, count: null, yes: null, day: null, lastDay: null, days: [], rows: []},
  ],
  ['a date of a year', {day: '1000', lastDay: null}],
  ['an end in the year of its date', {day: '2024-10', lastDay: '2024'}],
  ['a byte order mark in a text', {line: '\uFEFF'}],
  ['markdown that begins with an indented line', {text: '    code'}],
  ['a character of two code units', {line: '👩‍💻'}],
]

/** Values that no document can have: the key, the value, and the path of the problem if it is not the key. */
const REFUSED: readonly (readonly [string, object, readonly (string | number)[]])[] = [
  ['an empty text', {line: ''}, ['line']],
  ['a blank at an end', {line: 'a '}, ['line']],
  ['a no-break space at an end', {line: '\u00a0a'}, ['line']],
  ['two blanks', {line: 'a  b'}, ['line']],
  ['a tab', {line: 'a\tb'}, ['line']],
  ['a line break in a line', {line: 'a\nb'}, ['line']],
  ['a control character that markdown cannot hold', {line: 'a\0b'}, ['line']],
  ['the same in markdown', {text: 'a\0b'}, ['text']],
  ['an empty title', {title: ''}, ['title']],
  ['prose that ends in a line break', {notes: 'a\n'}, ['notes']],
  ['prose with two blank lines', {notes: 'a\n\n\nb'}, ['notes']],
  ['markdown that is blank', {text: ' \n '}, ['text']],
  ['markdown that begins with a blank line', {text: '\na'}, ['text']],
  ['a day that is in no month', {day: '2024-04-31', lastDay: null}, ['day']],
  ['29 February of another year', {day: '2023-02-29', lastDay: null}, ['day']],
  ['29 February of a century', {day: '1900-02-29', lastDay: null}, ['day']],
  ['30 February', {day: '2024-02-30', lastDay: null}, ['day']],
  ['day 0', {day: '2024-01-00', lastDay: null}, ['day']],
  ['month 13', {day: '2024-13', lastDay: null}, ['day']],
  ['year 0', {day: '0000', lastDay: null}, ['day']],
  ['a date in words', {day: '4 March 2024', lastDay: null}, ['day']],
  ['a date with a time', {day: '2024-03-04T10:00', lastDay: null}, ['day']],
  ['a date in a list', {days: ['2024-02-30']}, ['days', 0]],
  ['infinity', {count: Number.POSITIVE_INFINITY}, ['count']],
  ['no number', {count: Number.NaN}, ['count']],
  ['digits as text', {count: '1'}, ['count']],
  ['an answer as text', {yes: 'yes'}, ['yes']],
  ['another choice', {state: 'Open'}, ['state']],
  ['an undefined value', {line: undefined}, ['line']],
  ['null for a list', {days: null}, ['days']],
  ['null for an object that is always there', {labels: null}, ['labels']],
  ['null for a part', {one: null}, ['one']],
  ['an object for a list', {tasks: {}}, ['tasks']],
  ['a list for an object', {one: []}, ['one']],
  ['a box that is null', {tasks: [{text: 'a', done: null}]}, ['tasks', 0, 'done']],
  ['a task without a box', {tasks: [{text: 'a'}]}, ['tasks', 0, 'done']],
  ['a row with another key', {rows: [{who: null, due: null, dueEnd: null, more: 1}]}, ['rows', 0]],
  [
    'a place with a code of two letters',
    {venue: {text: 'a', places: [{city: null, country: 'b', countryCode: 'ES'}]}},
    ['venue', 'places', 0, 'countryCode'],
  ],
  ['an address that is empty', {url: {text: 'a', url: ''}}, ['url', 'url']],
  ['a category that is empty', {groups: [{category: '', members: []}]}, ['groups', 0, 'category']],
  [
    'a level of 7',
    {additionalSections: [{heading: 'a', level: 7, within: null, markdown: ''}]},
    ['additionalSections', 0, 'level'],
  ],
  [
    'a level of 1.5',
    {additionalSections: [{heading: 'a', level: 1.5, within: null, markdown: ''}]},
    ['additionalSections', 0, 'level'],
  ],
  ['another key', {more: null}, []],
]

describe('the schemas of a form', () => {
  it.each(TAKEN)('accept %s', (_, change) => {
    expect(check({...VALID, ...change})).toEqual(all(true))
  })

  it.each(REFUSED)('reject %s', (_, change, path) => {
    const value = {...VALID, ...change}
    expect(check(value)).toEqual(all(false))
    expect(checkValue(form.scope, value)?.path).toEqual(path)
  })

  it.each([null, undefined, 3, 'text', [], () => 1])('reject %s as a document', value => {
    expect(check(value)).toEqual(all(false))
    expect(checkValue(form.scope, value)?.path).toEqual([])
  })

  it.each([
    ['an end before its date', {day: '2024-03-04', lastDay: '2024-03-03'}, ['lastDay'], "does not come before 'day'"],
    ['an end without its date', {day: null, lastDay: '2024-03-03'}, ['lastDay'], "null, since 'day' is null"],
    [
      'an end before its date in a row',
      {rows: [{who: null, due: '2024', dueEnd: '2023-12'}]},
      ['rows', 0, 'dueEnd'],
      'before',
    ],
  ])('refuse %s where they can', (_, change, path, expected) => {
    const value = {...VALID, ...change}
    expect(check(value)).toEqual({json: true, zod: false, plain: false})
    expect(checkValue(form.scope, value)).toMatchObject({path, expected: expect.stringContaining(expected)})
    expect(formSchema(form).safeParse(value).error?.issues[0]).toMatchObject({path, code: 'custom'})
  })

  it('agree on every value of every form, and on every change of one', () => {
    const change = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('', ' a', 'a\n\nb', '2024-02-30', 0, true, null, undefined, []),
    )
    const input = anyDefinition().chain(definition => {
      const random = defineForm(definition) as Form
      return fc.tuple(fc.constant(random), anyDocument(random), fc.nat(), change)
    })
    fc.assert(
      fc.property(input, ([random, value, at, other]) => {
        const compare = checks(random)
        expect(compare(value)).toEqual(all(true))
        const copy = structuredClone(value)
        const places = placesOf(copy)
        const [holder, key] = places[at % places.length] as (typeof places)[0]
        holder[key] = other
        const {json, zod, plain} = compare(copy)
        expect(plain).toBe(zod)
        // The JSON Schema accepts more, but only more periods.
        if (json !== zod) expect(checkValue(random.scope, copy, {anyPeriods: true})).toBeNull()
      }),
      {numRuns: 60},
    )
  })

  it('describe every key, require it, and close every object', () => {
    fc.assert(
      fc.property(anyDefinition(), definition => {
        const schema = formJsonSchema(defineForm(definition) as Form)
        for (const it of objectsOf(schema)) {
          expect(it.additionalProperties).toBe(false)
          expect(it.required).toEqual(Object.keys(it.properties))
          for (const property of Object.values(it.properties))
            expect(property).toHaveProperty('description', expect.stringMatching(/\w/))
        }
      }),
      {numRuns: 30},
    )
  })

  it('include a schema for each key', () => {
    const {shape} = formSchema(form)
    expect(shape.state.safeParse('open').success).toBe(true)
    expect(shape.day.description).toBe(
      'Day, or its first day, in ISO 8601 at year, month or day precision. Null when it is not given.',
    )
  })
})

describe('a value with white space', () => {
  it.each([
    ['blanks at the ends', {line: ' a '}, null],
    ['a line break', {line: 'a\nb'}, null],
    ['prose with blank lines', {notes: 'a\r\n\r\n\r\nb\n'}, null],
    ['only blanks', {line: ' \n'}, ['line']],
    ['a control character', {line: 'a\0'}, ['line']],
    ['a date with a blank', {day: ' 2024', lastDay: null}, ['day']],
  ])('with %s', (_, change, path) => {
    const problem = checkValue(form.scope, {...VALID, ...change}, {anyBlanks: true})
    expect(problem?.path ?? null).toEqual(path)
  })
})

describe('a problem of a value', () => {
  it.each([
    [{title: 3}, 'a text on one line, not empty, without spaces at its ends, or null', '3'],
    [{tasks: ['a']}, 'an object {text, done}', '"a"'],
    [{days: 'a'}, 'a list', '"a"'],
    [{tasks: null}, 'a list of objects {text, done}', 'null'],
    [{state: 'x'}, "one of 'open', 'closed', or null", '"x"'],
    [{one: {}}, 'a text, not empty, its paragraphs separated by one blank line, or null', 'undefined'],
  ])('%j says what is expected, and what is there', (change, expected, got) => {
    expect(checkValue(form.scope, {...VALID, ...change})).toMatchObject({expected, got})
  })
})

describe('the schemas of a summary', () => {
  it('are those of its form', () => {
    const {$id, ...rest} = summaryJsonSchema
    expect(rest).toEqual(formJsonSchema(summaryForm))
    expect($id).toBe('https://summary-md.github.io/summary-md/schema.json')
    const file = readFileSync(new URL('../../src/schema.generated.json', import.meta.url), 'utf8')
    expect(JSON.parse(file)).toEqual(summaryJsonSchema)
    fc.assert(
      fc.property(anyDocument(summaryForm), value => {
        expect(SummarySchema.parse(value)).toEqual(value)
      }),
    )
  })
})

function placesOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap(key => [[holder, key] as [typeof holder, string], ...placesOf(holder[key])])
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>
  readonly required: readonly string[]
  readonly additionalProperties: unknown
}

function objectsOf(schema: unknown): ObjectSchema[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema && 'type' in schema ? [schema as unknown as ObjectSchema] : []
  return [...own, ...Object.values(schema).flatMap(objectsOf)]
}
