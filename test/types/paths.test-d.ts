import {expectTypeOf} from 'vitest'
import {defineForm} from '../../src/form/define.js'
import type {FormDefinition} from '../../src/form/definition.js'
import type {Infer} from '../../src/form/infer.js'
import type {FormPath, PathOf, ValueAtPath} from '../../src/form/paths.js'
import type {Location} from '../../src/form/values.js'

const form = defineForm({
  name: 'minutes',
  text: 'prose',
  fields: {day: {kind: 'date', end: 'lastDay'}, venue: 'place', state: {kind: 'choice', options: ['open', 'shut']}},
  sections: {
    notes: 'prose',
    source: 'markdown',
    tasks: {kind: 'list', of: 'task'},
    rows: {kind: 'table', columns: {who: 'text', tags: 'list'}},
    versions: {kind: 'parts', heading: {pattern: '{version}!'}, sections: {said: 'prose'}},
    one: {kind: 'part', fields: {count: 'number'}, text: 'prose'},
  },
})
type Minutes = Infer<typeof form>
type Paths = FormPath<typeof form>

/** Takes what `modifySummary` takes. */
declare function change<const P extends Paths>(path: P, value: ValueAtPath<Minutes, P>): void

change([], null as unknown as Minutes)
change(['title'], null)
change(['day'], '2024')
change(['lastDay'], null)
change(['venue'], null as Location | null)
change(['venue', 'places', 0, 'city'], 'Madrid')
change(['state'], 'shut')
change(['text', 1], 'A paragraph of the text.')
change(['notes'], 'All of the prose.')
change(['notes', 0], undefined)
change(['tasks', 0], {text: 'Write', done: false})
change(['tasks', 0, 'done'], true)
change(['tasks', 1], undefined)
change(['rows', 2, 'tags', 0], 'one')
change(['rows', 2, 'who'], null)
change(['versions', 0, 'version'], '1.0')
change(['versions', 0, 'said', 3], 'A paragraph in a part.')
change(['one', 'count'], 3)
change(['one', 'text', 0], 'A paragraph.')
change(['metadata', 0, 'value'], 'x')
change(['additionalSections', 0, 'within'], null)

// @ts-expect-error There is no such key.
change(['titel'], null)
// @ts-expect-error The title has no paragraphs.
change(['title', 0], 'x')
// @ts-expect-error Markdown is changed as a whole.
change(['source', 0], 'x')
// @ts-expect-error It is not one of the choices.
change(['state'], 'closed')
// @ts-expect-error A number is not a text.
change(['one', 'count'], '3')
// @ts-expect-error A key cannot be taken out.
change(['title'], undefined)
// @ts-expect-error An element of a list of tasks is a task.
change(['tasks', 0], 'Write')
// @ts-expect-error A list has indexes.
change(['tasks', 'first'], undefined)
// @ts-expect-error A part of a part is not there.
change(['one', 'said'], 'x')

expectTypeOf<PathOf<{a: {b: string | null}[]}>>().toEqualTypeOf<
  readonly [] | readonly ['a'] | readonly ['a', number] | readonly ['a', number, 'b']
>()
expectTypeOf<PathOf<{a: string | null; b: string | null}, readonly ['a']>>().toEqualTypeOf<
  readonly [] | readonly ['a'] | readonly ['b'] | readonly ['a', number]
>()
expectTypeOf<ValueAtPath<Minutes, ['state']>>().toEqualTypeOf<'open' | 'shut' | null>()
expectTypeOf<ValueAtPath<Minutes, ['rows', 0, 'tags']>>().toEqualTypeOf<string[]>()

// With a form that is known only at run time every path is taken, and every value.
declare const definition: FormDefinition
const some = defineForm(definition)
const path: FormPath<typeof some> = ['anything', 0]
expectTypeOf(path).toExtend<readonly unknown[]>()
expectTypeOf<ValueAtPath<Infer<typeof some>, readonly (string | number)[]>>().toEqualTypeOf<unknown>()
