import {describe, expect, it} from 'vitest'
import {checkForm} from '../../src/form/check.js'
import {defineForm} from '../../src/form/define.js'
import type {FormDefinition} from '../../src/form/definition.js'
import {FormError} from '../../src/form/problems.js'
import {summaryForm} from '../../src/forms/summary.js'

/** A definition with one section, or with one field. */
const section = (it: unknown) => ({name: 'x', sections: {a: it}})
const field = (it: unknown) => ({name: 'x', fields: {a: it}})
const title = (it: unknown) => ({name: 'x', title: it})

/** The mistake, the definition, and for each problem its path, a part of its message, and a part of its help. */
type Expected = readonly [path: string, message: string, help?: string]

const PROBLEMS: readonly (readonly [string, unknown, ...Expected[]])[] = [
  ['nothing', undefined, ['', 'Expected a form definition']],
  ['null', null, ['', 'Expected a form definition']],
  ['a list', [], ['', 'got a list']],
  ['a date object', new Date(), ['', 'got a Date']],
  ['no name', {}, ['', 'needs a `name`', "'meeting-minutes'"]],
  ['a name in words', {name: 'Meeting Minutes'}, ['name', "got 'Meeting Minutes'", "'meeting-minutes'"]],
  ['a name in camel case', {name: 'issueForm'}, ['name', "got 'issueForm'", "'issue-form'"]],
  ['a name that begins with a digit', {name: '2nd'}, ['name', "got '2nd'", "'nd'"]],
  ['an unknown option of the form', {name: 'x', section: {}}, ['section', "no option 'section'", "'sections'"]],
  ['an unknown option of a field', field({kind: 'text', name: ['A']}), ['fields.a.name', "of 'text'", "'names'"]],
  [
    'an option of another kind',
    section({kind: 'list', columns: {}}),
    ['sections.a.columns', "no option 'columns'", "of 'table'"],
  ],
  [
    'an option of other tools',
    field({kind: 'choice', enum: ['a'], label: 'A'}),
    ['fields.a.enum', "'enum'", "'options'"],
    ['fields.a.label', "'label'", "'names'"],
    ['fields.a', 'needs `options`'],
  ],
  [
    'an option of another kind that is like one of this',
    section({kind: 'list', options: ['a']}),
    ['sections.a.options', "of 'list'", "option of 'choice'"],
  ],
  [
    'required',
    field({kind: 'text', required: true}),
    ['fields.a.required', "of 'text'", 'required that is not `optional`'],
  ],
  ['a kind of other tools', field('string'), ['fields.a', "'string' is not a kind", "Did you mean 'text'?"]],
  [
    'a kind of item of other tools',
    section({kind: 'list', of: 'checkbox'}),
    ['sections.a.of', "'checkbox' is not", "'task'"],
  ],
  ['a kind with letters swapped', section('lits'), ['sections.a', "'lits' is not", "'list'"]],
  ['a type', field({type: 'number'}), ['fields.a', 'A field needs a `kind`', '`kind` instead of `type`']],
  [
    'options that show the kind',
    section({columns: {b: 'text'}}),
    ['sections.a', 'A section needs a `kind`', 'Use one of: table'],
  ],
  [
    'an object as item',
    section({kind: 'list', of: {names: ['B']}}),
    ['sections.a.of', 'An item needs a `kind`', 'Use one of: text'],
  ],
  [
    'a title in words',
    title('Changes of {product}'),
    ['title', "got 'Changes of {product}'", "{pattern: 'Changes of {product}'}"],
  ],
  ['a definition that is not parsed', '{"name": "x"}', ['', 'Expected a form definition', 'Parse JSON']],
  [
    'columns in a list',
    section({kind: 'table', columns: ['b']}),
    ['sections.a.columns', 'got a list', "{author: 'text'}"],
  ],
  ['an unknown kind of field', field('dat'), ['fields.a', "'dat' is not a kind of field", "'date'"]],
  ['an unknown kind in an object', field({kind: 'datum'}), ['fields.a.kind', "'datum' is not", "'date'"]],
  ['an unknown kind far from all', section('spreadsheet'), ['sections.a', 'not a kind of section', 'Use one of: ']],
  ['a name of Object.prototype as kind', field('constructor'), ['fields.a', 'not a kind of field']],
  ['a kind of section as a field', field('prose'), ['fields.a', 'not a kind of field', 'kind of section']],
  ['no kind', field({names: ['A']}), ['fields.a', 'needs a `kind`']],
  ['a kind that is not text', field({kind: 3}), ['fields.a.kind', 'Expected a kind of field, got 3']],
  ['a field that is a number', field(5), ['fields.a', 'got 5']],
  ['a field that is null', field(null), ['fields.a', 'got null']],
  ['fields that are a list', {name: 'x', fields: ['text']}, ['fields', 'got a list']],
  ['sections that are text', {name: 'x', sections: 'prose'}, ['sections', "got 'prose'"]],
  [
    'a label with a colon in it',
    field({kind: 'text', names: ['Due', 'Due: day']}),
    ['fields.a.names[1]', 'a label ends at its first colon', 'Remove the colon'],
  ],
  [
    'a label in a section with a colon in it',
    section({kind: 'fields', fields: {b: {kind: 'text', names: ['Due: day']}}}),
    ['sections.a.fields.b.names[0]', 'a label ends at its first colon', 'Remove the colon'],
  ],
  ['a choice without options', field('choice'), ['fields.a', 'needs `options`', "['open', 'closed']"]],
  ['a choice with no value', field({kind: 'choice', options: []}), ['fields.a.options', 'at least one']],
  ['options that are text', field({kind: 'choice', options: 'a'}), ['fields.a.options', "got 'a'"]],
  ['an option that is not text', field({kind: 'choice', options: [1]}), ['fields.a.options[0]', 'got 1']],
  ['spellings that are not a list', field({kind: 'choice', options: {b: 'c'}}), ['fields.a.options.b', "got 'c'"]],
  [
    'a choice that reads as absence',
    field({kind: 'choice', options: ['low', 'none']}),
    ['fields.a.options[1]', 'absent value'],
  ],
  [
    'a spelling that reads as absence',
    field({kind: 'choice', options: {b: ['n/a']}}),
    ['fields.a.options.b[0]', 'absent value'],
  ],
  [
    'choices that differ in case',
    field({kind: 'choice', options: ['Open', 'open']}),
    ['fields.a.options[1]', 'distinguished from another'],
  ],
  [
    'spellings of two choices alike',
    field({kind: 'choice', options: {b: ['Ü'], c: ['u']}}),
    ['fields.a.options.c[0]', 'distinguished from another'],
  ],
  ['a table without columns', section('table'), ['sections.a', 'needs `columns`']],
  ['a table with no column', section({kind: 'table', columns: {}}), ['sections.a.columns', 'at least one']],
  ['columns that are a list', section({kind: 'table', columns: ['a']}), ['sections.a.columns', 'got a list']],
  [
    'columns that differ in a plural',
    section({kind: 'table', columns: {task: 'text', tasks: 'text'}}),
    ['sections.a.columns.tasks', 'a name of sections.a.columns.task'],
  ],
  [
    'a column of prose',
    section({kind: 'table', columns: {b: 'prose'}}),
    ['sections.a.columns.b', 'not a kind of field'],
  ],
  ['fields without fields', section('fields'), ['sections.a', 'needs `fields`']],
  ['a part that holds nothing', section('part'), ['sections.a', 'needs `text`, `fields` or `sections`']],
  [
    'parts without names and pattern',
    section({kind: 'parts', text: 'prose'}),
    ['sections.a', 'These parts need `names`', "names: ['A']"],
  ],
  ['a text of another kind', {name: 'x', text: 'list'}, ['text', "'prose' or 'markdown'"]],
  ['a reserved key of a section', {name: 'x', sections: {metadata: 'prose'}}, ['sections.metadata', 'reserved for']],
  [
    'a reserved key of a field',
    {name: 'x', fields: {additionalSections: 'text'}},
    ['fields.additionalSections', 'reserved for'],
  ],
  ['the title as a field', {name: 'x', fields: {title: 'text'}}, ['fields.title', 'reserved for the title']],
  [
    'the heading as a section of a part',
    section({kind: 'part', sections: {heading: 'prose'}}),
    ['sections.a.sections.heading', 'reserved for'],
  ],
  ['text as a key', {name: 'x', sections: {text: 'prose'}}, ['sections.text', 'reserved for']],
  [
    'a name of Object.prototype',
    {name: 'x', fields: {constructor: 'text'}},
    ['fields.constructor', 'reserved by JavaScript'],
  ],
  [
    '__proto__ from JSON',
    JSON.parse('{"name": "x", "fields": {"__proto__": "text"}}'),
    ['fields.__proto__', 'reserved by JavaScript'],
  ],
  [
    'a column of Object.prototype',
    section({kind: 'table', columns: {toString: 'text'}}),
    ['sections.a.columns.toString', 'reserved by JavaScript'],
  ],
  ['a key that is a number', {name: 'x', fields: {1: 'text'}}, ['fields["1"]', 'before all others']],
  ['a key with a space', {name: 'x', fields: {' a': 'text'}}, ['fields[" a"]', 'space']],
  ['a key without a letter', {name: 'x', fields: {$: 'text'}}, ['fields.$', 'no letter or digit', '`names`']],
  [
    'a field and a section of one key',
    {name: 'x', fields: {a: 'text'}, sections: {a: {kind: 'prose', names: ['B']}}},
    ['sections.a', 'used by fields.a'],
  ],
  [
    'an end of a taken key',
    {name: 'x', fields: {b: 'text', a: {kind: 'date', end: 'b'}}},
    ['fields.a.end', 'used by fields.b'],
  ],
  ['an end that is its date', field({kind: 'date', end: 'a'}), ['fields.a.end', 'used by fields.a']],
  ['an end that is reserved', field({kind: 'date', end: 'title'}), ['fields.a.end', 'reserved']],
  ['an end that is not text', field({kind: 'date', end: true}), ['fields.a.end', 'got true']],
  ['an end in a list', section({kind: 'list', of: {kind: 'date', end: 'b'}}), ['sections.a.of.end', 'second key']],
  ['a key of groups that is taken', section({kind: 'groups', key: 'category'}), ['sections.a.key', 'used by']],
  [
    'columns of groups alike',
    section({kind: 'groups', values: ['Categories']}),
    ['sections.a.values[0]', 'a name of sections.a.category'],
  ],
  [
    'an unknown option of a column',
    section({kind: 'groups', values: {nmes: ['A']}}),
    ['sections.a.values.nmes', 'no option', "'names'"],
  ],
  ['names that are text', section({kind: 'prose', names: 'A'}), ['sections.a.names', 'list of names', "Write ['A']"]],
  ['no names', section({kind: 'prose', names: []}), ['sections.a.names', 'at least one name']],
  ['a name that is not text', section({kind: 'prose', names: [null]}), ['sections.a.names[0]', 'got null']],
  ['a name of two lines', section({kind: 'prose', names: ['A\nB']}), ['sections.a.names[0]', 'line break']],
  ['a name with blanks', section({kind: 'prose', names: ['A  B']}), ['sections.a.names[0]', 'spaces', "'A B'"]],
  [
    'sections of one name',
    {name: 'x', sections: {a: 'prose', b: {kind: 'prose', names: ['B', '2. À:']}}},
    ['sections.b.names[1]', 'a name of sections.a'],
  ],
  [
    'a field named as a section',
    {name: 'x', fields: {a: 'text'}, sections: {b: {kind: 'list', names: ['A']}}},
    ['sections.b.names[0]', 'a name of fields.a'],
  ],
  ['optional in words', section({kind: 'prose', optional: 'yes'}), ['sections.a.optional', 'true or false']],
  ['open in words', section({kind: 'markdown', open: 'yes'}), ['sections.a.open', 'true or false']],
  ['open prose', section({kind: 'prose', open: true}), ['sections.a.open', "no option 'open' of 'prose'"]],
  [
    'a description that is empty',
    section({kind: 'prose', description: ''}),
    ['sections.a.description', 'Expected a text'],
  ],
  ['a placeholder of two lines', field({kind: 'text', placeholder: 'a\nb'}), ['fields.a.placeholder', 'line break']],
  [
    'a placeholder that is a date',
    field({kind: 'date', placeholder: '2024'}),
    ['fields.a.placeholder', 'read as a date', "'Not specified'"],
  ],
  [
    'a placeholder that is a number',
    field({kind: 'number', placeholder: '0'}),
    ['fields.a.placeholder', 'read as a number'],
  ],
  [
    'a placeholder that is an answer',
    field({kind: 'boolean', placeholder: 'No'}),
    ['fields.a.placeholder', 'yes or a no'],
  ],
  [
    'a placeholder that is a choice',
    field({kind: 'choice', options: ['open'], placeholder: 'Open'}),
    ['fields.a.placeholder', 'one of the choices'],
  ],
  [
    'a placeholder that is a choice of a list',
    section({kind: 'list', of: {kind: 'choice', options: ['x']}, placeholder: 'x'}),
    ['sections.a.placeholder', 'one of the choices'],
  ],
  [
    'a placeholder that is a failure',
    section({kind: 'prose', placeholder: 'Processing failed'}),
    ['sections.a.placeholder', 'error message'],
  ],
  ['another separator', field({kind: 'list', separator: '|'}), ['fields.a.separator', "';' or ','"]],
  ['a list of lists', field({kind: 'list', of: 'list'}), ['fields.a.of', 'not a kind of item']],
  ['tasks in a field', field({kind: 'list', of: 'task'}), ['fields.a.of', 'not a kind of item', "'text'"]],
  ['a heading in words', title('T'), ['title', "got 'T'"]],
  ['an unknown option of a heading', title({patern: 'x'}), ['title.patern', 'no option', "'pattern'"]],
  ['a pattern that is empty', title({pattern: ''}), ['title.pattern', 'empty']],
  ['a list of no patterns', title({pattern: []}), ['title.pattern', 'got none']],
  ['a pattern that is a number', title({pattern: [1]}), ['title.pattern[0]', 'got 1']],
  ['an open brace', title({pattern: 'RFC {number'}), ['title.pattern', 'not one of a pair']],
  ['a closing brace', title({pattern: 'RFC }'}), ['title.pattern', 'not one of a pair']],
  ['braces without a key', title({pattern: 'RFC {}'}), ['title.pattern', 'without a key']],
  [
    'a key that is like nothing',
    title({pattern: 'RFC {number:}'}),
    ['title.pattern', 'after the colon of {number}', '{number:0.0}'],
  ],
  ['a key that is like a word', title({pattern: '{a:word}'}), ['title.pattern', 'after the colon of {a}']],
  [
    'patterns whose keys are alike',
    title({pattern: ['{a:0.0}', '{b:0.0}']}),
    ['title.pattern[1]', 'match the same headings'],
  ],
  [
    'the key of a link that a field has',
    {name: 'x', title: {link: 'a'}, fields: {a: 'text'}},
    ['fields.a', 'title.link'],
  ],
  ['the key of a link that is no text', title({link: true}), ['title.link', 'the key of the address']],
  [
    'the key of a link that is reserved',
    {name: 'x', sections: {a: {kind: 'part', link: 'text', text: 'prose'}}},
    ['sections.a.link', 'reserved'],
  ],
  ['keys that touch', title({pattern: '{a}{b}'}), ['title.pattern', 'Text must separate {a} from {b}']],
  ['a key twice', title({pattern: '{a} - {a}'}), ['title.pattern', "'a' twice"]],
  ['a reserved key in a pattern', title({pattern: '{title}: {a}'}), ['title.pattern', 'reserved']],
  [
    'patterns that match alike',
    title({pattern: ['{a} - {b}', '{c} - {d}']}),
    ['title.pattern[1]', 'match the same headings'],
  ],
  [
    'a pattern that takes all',
    title({pattern: ['{a}', '{b} ({c})']}),
    ['title.pattern[1]', 'every heading', 'longer pattern first'],
  ],
  [
    'values that no pattern holds',
    title({pattern: '{a}', values: {b: 'text'}}),
    ['title.values.b', 'No pattern has the key {b}', "'a'"],
  ],
  [
    'values of an unknown kind',
    title({pattern: '{a}', values: {a: 'dat'}}),
    ['title.values.a', 'not a kind of field', "'date'"],
  ],
  [
    'a key of a pattern that a field has',
    {name: 'x', title: {pattern: 'On {a}'}, fields: {a: 'text'}},
    ['fields.a', 'used by title.pattern'],
  ],
  [
    'parts that take the same headings',
    {
      name: 'x',
      sections: {
        a: {kind: 'parts', heading: {pattern: '[{v}]'}, text: 'prose'},
        b: {kind: 'parts', heading: {pattern: '[{w}]'}, text: 'prose'},
      },
    },
    ['sections.b.heading.pattern', 'match the same headings'],
  ],
  [
    'parts below the sixth level',
    section({
      kind: 'part',
      sections: {
        b: {
          kind: 'part',
          sections: {
            c: {kind: 'part', sections: {d: {kind: 'part', sections: {e: {kind: 'part', sections: {f: 'prose'}}}}}},
          },
        },
      },
    }),
    ['sections.a.sections.b.sections.c.sections.d.sections.e.sections', 'level 7'],
  ],
  ['a function', field(() => 1), ['fields.a', 'got a function']],
  [
    'several at once',
    {name: 'X', fields: {a: 'dat', b: 'choice'}, sections: {title: 'prose'}},
    ['name', 'kebab-case'],
    ['fields.a', 'not a kind'],
    ['fields.b', 'needs `options`'],
    ['sections.title', 'reserved'],
  ],
]

describe('a definition with', () => {
  it.each(PROBLEMS)('%s', (_, definition, ...rest) => {
    const expected = rest as Expected[]
    const problems = checkForm(definition)
    expect(problems).toHaveLength(expected.length)
    const error = caught(definition)
    expect(error.problems).toEqual(problems)
    expected.forEach(([path, message, help = ''], at) => {
      const problem = problems[at] as (typeof problems)[0]
      expect(problem.message).toContain(message)
      expect(problem.help ?? '').toContain(help)
      expect(error.message).toContain(`- ${path}${path === '' ? '' : ': '}${problem.message}.`)
    })
  })
})

function caught(definition: unknown): FormError {
  try {
    defineForm(definition as FormDefinition)
  } catch (error) {
    expect(error).toBeInstanceOf(FormError)
    expect(error).toBeInstanceOf(Error)
    return error as FormError
  }
  throw new Error('It was taken')
}

const TAKEN: readonly (readonly [string, unknown])[] = [
  ['a name alone', {name: 'x'}],
  ['options that are undefined', {name: 'x', title: undefined, fields: {a: {kind: 'text', names: undefined}}}],
  ['an object without a prototype', Object.assign(Object.create(null), {name: 'x'})],
  ['columns called title and text', section({kind: 'table', columns: {title: 'text', text: 'text', heading: 'date'}})],
  ['a placeholder of its own', field({kind: 'text', placeholder: 'No response'})],
  ['a placeholder for a date', field({kind: 'date', placeholder: 'To be announced'})],
  ['patterns, the longer first', title({pattern: ['{a}: {b} ({c})', '{a}: {b}', '{a}']})],
  ['a typed key, and one that is like a number', title({pattern: ['{a:0.0}', '{b}']})],
  ['a pattern without a key', title({pattern: ['{a} - {b}', 'Unreleased']})],
  ['a typed pattern before a wider one', title({pattern: ['{day}', '{b}'], values: {day: 'date'}})],
  [
    'brackets in a pattern',
    section({kind: 'parts', heading: {pattern: ['[{v}] - {d}', '[{v}]'], values: {d: 'date'}}, text: 'prose'}),
  ],
  ['names in several spellings', section({kind: 'prose', names: ['Sub-category', 'Subcategory', 'SUBCATEGORY']})],
  ['keys of other scripts', {name: 'x', fields: {日付: 'date', prénom: 'text'}}],
  ['groups in short', section('groups')],
  [
    'the same column names in two tables',
    {name: 'x', sections: {a: {kind: 'table', columns: {c: 'text'}}, b: {kind: 'table', columns: {c: 'text'}}}},
  ],
]

describe('a definition is accepted with', () => {
  it.each(TAKEN)('%s', (_, definition) => {
    expect(checkForm(definition)).toEqual([])
    expect(() => defineForm(definition as FormDefinition).scope).not.toThrow()
  })
})

describe('a form', () => {
  const source = {name: 'x', fields: {a: {kind: 'choice', options: ['b', 'c']}}, sections: {d: 'prose'}} as const

  it('keeps a frozen copy', () => {
    const definition = structuredClone(source)
    const form = defineForm(definition)
    ;(definition.fields.a.options as unknown as string[]).push('e')
    expect(form.definition).toEqual(source)
    expect(Object.isFrozen(form)).toBe(true)
    expect(Object.isFrozen((form.definition.fields as unknown as {a: object}).a)).toBe(true)
    const {options} = (form.definition.fields as unknown as {a: {options: string[]}}).a
    expect(() => options.push('f')).toThrow(TypeError)
  })

  it('can be written and read as JSON', () => {
    const again = defineForm(JSON.parse(JSON.stringify(summaryForm)))
    expect(again.definition).toEqual(summaryForm.definition)
    expect(again.scope).toEqual(summaryForm.scope)
  })

  it('names itself in the message of an error', () => {
    expect(caught({name: 'minutes', fields: {when: 'dat'}}).message).toBe(
      "The form 'minutes' has 1 problem:\n- fields.when: 'dat' is not a kind of field. Did you mean 'date'?",
    )
  })
})

describe('a key in words', () => {
  it.each([
    ['actionItems', 'Action items'],
    ['action_items', 'Action items'],
    ['textarea-one', 'Textarea one'],
    ['date', 'Date'],
    ['prURL', 'Pr URL'],
    ['HTMLPage', 'HTML page'],
    ['URLs', 'URLs'],
    ['step2Result', 'Step2 result'],
    ['prénomUsuel', 'Prénom usuel'],
  ])('%s is %s', (key, name) => {
    const form = defineForm({name: 'x', fields: {[key]: 'text'}})
    expect(form.scope.fields[0]?.names).toEqual([name])
  })
})
