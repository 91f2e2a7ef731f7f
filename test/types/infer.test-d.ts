/*
 * Tests of types: the compiler runs them (`npm run types`).
 */
import {expectTypeOf} from 'vitest'
import {defineForm} from '../../src/form/define.js'
import type {FormDefinition} from '../../src/form/definition.js'
import type {Form} from '../../src/form/form.js'
import type {AnyDocument, Infer} from '../../src/form/infer.js'
import type {AdditionalSection, Entry, Link, Location, Metadata, Task} from '../../src/form/values.js'

/** What a form declares, and what every document has. */
type Whole<T> = {[K in keyof T]: T[K]} & {
  metadata: Metadata[]
  additionalSections: AdditionalSection[]
} extends infer All
  ? {[K in keyof All]: All[K]}
  : never

const plain = defineForm({name: 'plain'})
expectTypeOf<Infer<typeof plain>>().toEqualTypeOf<Whole<{title: string | null}>>()

const fields = defineForm({
  name: 'all-fields',
  fields: {
    a: 'text',
    b: {kind: 'number'},
    c: 'boolean',
    day: 'date',
    from: {kind: 'date', end: 'to'},
    where: 'place',
    status: {kind: 'choice', options: ['open', 'closed']},
    level: {kind: 'choice', options: {high: ['h'], low: []}},
    url: 'link',
    words: 'list',
    more: {kind: 'list'},
    days: {kind: 'list', of: 'date'},
    links: {kind: 'list', of: {kind: 'link'}, separator: ','},
    picked: {kind: 'list', of: {kind: 'choice', options: ['x', 'y']}},
  },
})
expectTypeOf<Infer<typeof fields>>().toEqualTypeOf<
  Whole<{
    title: string | null
    a: string | null
    b: number | null
    c: boolean | null
    day: string | null
    from: string | null
    to: string | null
    where: Location | null
    status: 'open' | 'closed' | null
    level: 'high' | 'low' | null
    url: Link | null
    words: string[]
    more: string[]
    days: string[]
    links: Link[]
    picked: ('x' | 'y')[]
  }>
>()

const sections = defineForm({
  name: 'all-sections',
  title: {pattern: ['RFC {number}: {subject}', '{subject} ({status})'], values: {number: 'number'}},
  text: 'prose',
  sections: {
    a: 'prose',
    b: {kind: 'markdown', optional: true},
    c: 'list',
    tasks: {kind: 'list', of: 'task'},
    entries: {kind: 'list', of: {kind: 'date'}},
    named: {kind: 'list', of: 'entry'},
    g: 'groups',
    h: {kind: 'groups', key: 'members', values: 'Member'},
    rows: {
      kind: 'table',
      columns: {
        task: 'text',
        due: {kind: 'date', end: 'until'},
        state: {kind: 'choice', options: ['a', 'b']},
        who: 'list',
      },
    },
    labels: {kind: 'fields', fields: {recording: 'link', held: {kind: 'date', end: 'closed'}}},
    due: {kind: 'date', end: 'dueEnd'},
    venue: 'place',
    one: {
      kind: 'part',
      link: 'page',
      text: 'markdown',
      fields: {owner: 'text'},
      sections: {deep: 'prose', deeper: {kind: 'part', text: 'prose'}},
    },
    many: {
      kind: 'parts',
      heading: {
        pattern: ['[{version}] - {date}', '{version:0.0} {name}'],
        values: {date: {kind: 'date', end: 'dateEnd'}},
        link: 'url',
      },
      sections: {added: 'list', notes: 'prose'},
    },
    plain: {kind: 'parts', names: ['Options'], text: 'markdown'},
  },
})
expectTypeOf<Infer<typeof sections>>().toEqualTypeOf<
  Whole<{
    title: string | null
    number: number | null
    subject: string | null
    status: string | null
    text: string | null
    a: string | null
    b: string | null
    c: string[]
    tasks: Task[]
    entries: string[]
    named: Entry[]
    g: {category: string; values: string[]}[]
    h: {category: string; members: string[]}[]
    rows: {task: string | null; due: string | null; until: string | null; state: 'a' | 'b' | null; who: string[]}[]
    labels: {recording: Link | null; held: string | null; closed: string | null}
    due: string | null
    dueEnd: string | null
    venue: Location | null
    one: {
      page: string | null
      text: string | null
      owner: string | null
      deep: string | null
      deeper: {text: string | null}
    }
    many: {
      heading: string | null
      version: string | null
      date: string | null
      dateEnd: string | null
      name: string | null
      url: string | null
      added: string[]
      notes: string | null
    }[]
    plain: {heading: string | null; text: string | null}[]
  }>
>()

// What is known only at run time.
declare const definition: FormDefinition
const some = defineForm(definition)
expectTypeOf<Infer<typeof some>>().toEqualTypeOf<AnyDocument>()
expectTypeOf<Infer<typeof some>['anything']>().toEqualTypeOf<unknown>()
const any = defineForm(JSON.parse('{}'))
expectTypeOf<Infer<typeof any>>().toEqualTypeOf<AnyDocument>()

// Each form is a form, and none is another.
expectTypeOf(sections).toExtend<Form>()
expectTypeOf(plain).toExtend<Form<Whole<{title: string | null}>>>()
expectTypeOf(fields).not.toExtend<Form<Infer<typeof sections>>>()

// Wrong uses.
// @ts-expect-error A form needs a name.
defineForm({fields: {a: 'text'}})
// @ts-expect-error There is no such kind.
defineForm({name: 'x', fields: {a: 'dat'}})
// @ts-expect-error Prose is not a kind of field.
defineForm({name: 'x', fields: {a: 'prose'}})
// @ts-expect-error A choice needs options.
defineForm({name: 'x', fields: {a: {kind: 'choice'}}})
// @ts-expect-error A table needs columns.
defineForm({name: 'x', sections: {a: {kind: 'table'}}})
// @ts-expect-error A list of lists is not a kind.
defineForm({name: 'x', sections: {a: {kind: 'list', of: 'list'}}})
// @ts-expect-error Names are texts.
defineForm({name: 'x', sections: {a: {kind: 'prose', names: [1]}}})
// @ts-expect-error Tasks can only be in sections.
defineForm({name: 'x', fields: {a: {kind: 'list', of: 'task'}}})
// @ts-expect-error A definition cannot be changed.
fields.definition.name = 'y'
