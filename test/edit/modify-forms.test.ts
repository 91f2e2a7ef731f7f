import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Path} from '../../src/index.js'
import {applyEdits, defineForm, type Form, modifySummary, parseSummary, stringifySummary} from '../../src/index.js'
import {anyDefinition, anyDocument} from '../support/forms.js'

/*
 * Random changes of documents of random forms, made by `modifySummary` and, independently, to the object.
 */

type Values = Record<string, unknown>

/** A document of a form, another one to take values from, and a number to choose with. */
const pairs = anyDefinition().chain(definition => {
  const form = defineForm(definition) as Form<Values>
  return fc.record({
    form: fc.constant(form),
    document: anyDocument(form, {texts: 'plain'}),
    other: anyDocument(form, {texts: 'plain'}),
    choice: fc.nat(),
  })
})

function modified(form: Form<Values>, markdown: string, path: Path, value: unknown, insert = false): Values {
  const edits = modifySummary(markdown, path as never, value as never, {form, insert})
  return parseSummary(applyEdits(markdown, edits), {form}).summary as Values
}

/** The keys whose values follow from others: ends of periods, and the values of a heading's pattern. */
function keysOf({scope}: Form<Values>): string[] {
  return [...scope.fields, ...scope.sections].flatMap(it => (it.kind === 'date' ? [] : [it.key]))
}

/** The paths to elements of lists inside a value. */
function* elements(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const own = [...path, Array.isArray(value) ? Number(key) : key]
    if (Array.isArray(value) && !path.includes('places')) yield own
    yield* elements(inner, own)
  }
}

const at = (value: unknown, path: Path) => path.reduce((node, key) => (node as Values)[key], value)

describe('modifySummary, with any form', () => {
  it('sets a value as a whole', () => {
    fc.assert(
      fc.property(pairs, ({form, document, other, choice}) => {
        const keys = keysOf(form)
        const key = keys[choice % keys.length]
        if (key === undefined) return
        const markdown = stringifySummary(document, {form})
        expect(modified(form, markdown, [key], other[key])).toEqual({...document, [key]: other[key]})
      }),
      {numRuns: 150},
    )
  })

  it('removes an element from its list, and inserts one', () => {
    fc.assert(
      fc.property(pairs, ({form, document, choice}) => {
        const all = [...elements(document)]
        const path = all[choice % all.length]
        if (path === undefined) return
        const markdown = stringifySummary(document, {form})
        const index = path.at(-1) as number
        const changed = (change: (list: unknown[]) => void) => {
          const copy = JSON.parse(JSON.stringify(document)) as Values
          change(at(copy, path.slice(0, -1)) as unknown[])
          return copy
        }
        expect(modified(form, markdown, path, undefined)).toEqual(changed(list => list.splice(index, 1)))
        const again = at(document, path)
        expect(modified(form, markdown, path, again, true)).toEqual(changed(list => list.splice(index, 0, again)))
      }),
      {numRuns: 150},
    )
  })

  const changes = defineForm({
    name: 'changes',
    sections: {
      versions: {
        kind: 'parts',
        heading: {pattern: ['[{version}] - {date}', '[{version}]'], values: {date: 'date'}},
        sections: {added: {kind: 'list', optional: true}, fixed: {kind: 'list', optional: true}},
      },
      tasks: {kind: 'list', of: 'task', optional: true},
      rows: {kind: 'table', columns: {who: 'text', tags: 'list', when: 'date'}, optional: true},
      facts: {kind: 'fields', fields: {size: 'number', ready: 'boolean', home: 'link'}, optional: true},
    },
  })

  it.each<[string, string, Path, unknown, string, boolean?]>([
    ['a value of a heading', '## [1.0] - 2024-01-02\n', ['versions', 0, 'version'], '1.1', '## [1.1] - 2024-01-02\n'],
    ['a date of a heading', '## [1.0] - 2024-01-02\n', ['versions', 0, 'date'], null, '## [1.0]\n'],
    ['a heading', '## [1.0]\n', ['versions', 0, 'heading'], '[2.0] - 2024', '## [2.0] - 2024\n'],
    [
      'an item of a part',
      '## [1.0]\n\n### Added\n\n* A\n* B\n',
      ['versions', 0, 'added', 1],
      'C',
      '## [1.0]\n\n### Added\n\n* A\n* C\n',
    ],
    [
      'a section of a part',
      '## [1.0]\n\n### Fixed\n\n* A\n',
      ['versions', 0, 'added'],
      ['B'],
      '## [1.0]\n\n### Added\n\n- B\n\n### Fixed\n\n* A\n',
    ],
    [
      'a part',
      '## [1.0]\n\n### Added\n\n- A\n',
      ['versions', 0],
      {heading: '[2.0]', version: '2.0', date: null, added: ['B'], fixed: []},
      '## [2.0]\n\n### Added\n\n- B\n\n## [1.0]\n\n### Added\n\n- A\n',
      true,
    ],
    ['a part away', '## [2.0]\n\n### Added\n\n- B\n\n## [1.0]\n', ['versions', 0], undefined, '## [1.0]\n'],
    ['a box', '## Tasks\n\n* [ ] A\n* [ ] B\n', ['tasks', 1, 'done'], true, '## Tasks\n\n* [ ] A\n* [x] B\n'],
    ['the text of a task', '## Tasks\n\n* [x] A\n', ['tasks', 0, 'text'], 'B', '## Tasks\n\n* [x] B\n'],
    [
      'a cell',
      '## Rows\n\n|Who|Tags|When|\n|---|---|---|\n|A|x; y|2024|\n',
      ['rows', 0, 'tags', 1],
      'z',
      '## Rows\n\n|Who|Tags|When|\n|---|---|---|\n|A|x; z|2024|\n',
    ],
    [
      'a row',
      '## Rows\n\n| When | Who |\n| --- | --- |\n| 2024 | A |\n',
      ['rows', 1],
      {who: 'B', tags: [], when: '2025'},
      '## Rows\n\n| When | Who |\n| --- | --- |\n| 2024 | A |\n| 2025 | B |\n',
    ],
    ['a number', '## Facts\n\nSize: 3\n', ['facts', 'size'], 4, '## Facts\n\nSize: 4\n'],
    [
      'a field that is missing',
      '## Facts\n\n**Size**: 3\n',
      ['facts', 'home'],
      {url: 'https://example.org', text: 'Home'},
      '## Facts\n\n**Size**: 3\n\n**Home**: [Home](https://example.org)\n',
    ],
  ])('changes %s', (_, markdown, path, value, expected, insert = false) => {
    const edits = modifySummary(markdown, path as never, value as never, {form: changes, insert})
    expect(applyEdits(markdown, edits)).toBe(expected)
  })

  it.each<[Path, unknown, string]>([
    [
      ['versions', 0, 'versoin'],
      'x',
      "The path ['versions', 0, 'versoin'] does not exist: ['versions', 0] has heading",
    ],
    [['facts', 'size'], 'x', "at ['facts', 'size'], got \"x\""],
    [
      ['tasks', 2],
      {text: 'A', done: false},
      "The path ['tasks', 2] does not exist: expected an index from 0 to 0 in ['tasks']",
    ],
  ])('refuses %j = %j', (path, value, message) => {
    const markdown = '## [1.0]\n'
    expect(() => modifySummary(markdown, path as never, value as never, {form: changes})).toThrow(message)
  })
})
