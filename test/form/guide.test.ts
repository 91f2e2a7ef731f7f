import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkValue} from '../../src/form/check-value.js'
import {defineForm} from '../../src/form/define.js'
import type {Form} from '../../src/form/form.js'
import {formPrompt} from '../../src/form/guide/prompt.js'
import {sampleDocument} from '../../src/form/guide/sample.js'
import {formTemplate} from '../../src/form/guide/template.js'
import {summaryForm} from '../../src/forms/summary.js'
import {parseSummary} from '../../src/parse.js'
import {anyDefinition} from '../support/forms.js'

const form = defineForm({
  name: 'meeting-minutes',
  description: 'What was said and decided.',
  text: 'prose',
  fields: {
    date: {kind: 'date', end: 'until', description: 'The day. Null when it is not known.'},
    state: {kind: 'choice', options: ['open', 'closed'], optional: true},
  },
  sections: {
    items: {kind: 'table', columns: {task: 'text', due: 'date'}, description: 'Who does what --> and when'},
    versions: {kind: 'parts', heading: {pattern: '[{version}]'}, sections: {added: 'list'}},
  },
})

describe('a template', () => {
  it('has all headings and labels, what belongs there, and placeholders', () => {
    expect(formTemplate(form)).toBe(`# Title not available

<!-- Date: a date, such as \`2024-10-23\`, or a period, such as \`2024-10-23/2024-10-25\`.
The day. -->

**Date**: Not specified

<!-- State (optional): one of \`open\`, \`closed\`. -->

**State**: Not specified

<!-- Paragraphs of text. -->

## Items

<!-- Who does what --&gt; and when.
A table with one row for each entry.
| Task | Due |
| --- | --- | -->

No items identified.

<!-- Several parts, each with a heading: \`## [{version}]\`. -->

<!-- Added: a list with one item per line, each beginning with \`- \`. -->
`)
  })

  it('of any form reads as a document without values', () => {
    fc.assert(
      fc.property(anyDefinition(), definition => {
        const random = defineForm(definition) as Form
        const {summary, diagnostics} = parseSummary(formTemplate(random), {form: random})
        expect(valuesIn(summary)).toEqual([])
        expect(new Set(diagnostics.map(it => it.code).filter(it => !EXPECTED.has(it)))).toEqual(new Set())
      }),
      {numRuns: 40},
    )
  })
})

/** The diagnostics of a document without values. */
const EXPECTED: ReadonlySet<string> = new Set([
  'placeholder-value',
  'missing-section',
  'missing-title',
  'unrecognised-document',
])

/** Returns all values of a document. */
function valuesIn(value: unknown): unknown[] {
  if (value === null) return []
  return typeof value === 'object' ? Object.values(value).flatMap(valuesIn) : [value]
}

describe('instructions', () => {
  it('say what belongs where', () => {
    const text = formPrompt(form, {example: false})
    expect(text).toContain('The form is called "meeting-minutes". What was said and decided.')
    expect(text).toContain('- `# …`: the title. If absent: "Title not available".')
    expect(text).toContain(
      '- `**Date**: …`: a date, such as `2024-10-23`, or a period, such as `2024-10-23/2024-10-25`. The day. If absent: "Not specified".',
    )
    expect(text).toContain('- `**State**: …`: one of `open`, `closed`. Optional.')
    expect(text).toContain('- `## Items`: a table with one row for each entry. Its header: `| Task | Due |`.')
    expect(text).toContain('  - Due: a date, such as `2024-10-23`.')
    expect(text).toContain('- several parts, each with a heading: `## [{version}]`.\n  - {version}: text on one line.')
    expect(text).not.toContain('Null')
  })

  it('are short enough for a system prompt', () => {
    expect(formPrompt(summaryForm).length).toBeLessThan(6000)
  })

  it('end with an example that reads without a diagnostic, for any form', () => {
    fc.assert(
      fc.property(anyDefinition(), definition => {
        const random = defineForm(definition) as Form
        const sample = sampleDocument(random)
        expect(checkValue(random.scope, sample)).toBeNull()
        const example = formPrompt(random).split('An example with invented values:\n\n')[1] as string
        const {summary, diagnostics} = parseSummary(example, {form: random})
        expect(summary).toEqual(sample)
        expect(diagnostics).toEqual([])
      }),
      {numRuns: 40},
    )
  })
})

describe('names that are markup in markdown', () => {
  const around: Readonly<Record<string, (name: string) => object>> = {
    'a field': name => ({fields: {a: {kind: 'text', names: [name]}}}),
    'a section': name => ({sections: {a: {kind: 'prose', names: [name]}}}),
    'a column': name => ({sections: {a: {kind: 'table', columns: {a: {kind: 'text', names: [name]}, b: 'text'}}}}),
    'a category': name => ({sections: {a: {kind: 'groups', category: name}}}),
    'a line of a section': name => ({sections: {a: {kind: 'fields', fields: {a: {kind: 'text', names: [name]}}}}}),
  }
  const names = [
    ['a number', '4. Barbados'],
    ['a hash', '# Harbour'],
    ['a hash at its end', 'Topic #'],
    ['a dash', '- Aims'],
    ['an underscore', '_Aims'],
    ['a sign of quotes', '> Aims'],
    ['asterisks inside', 'Aims **first** of all'],
    ['code', '`aims`'],
    ['brackets', '[Aims]'],
    ['a tag', '<aims>'],
    ['a character reference', '&amp; aims'],
    ['a backslash', 'Aims\\'],
    ['a pipe', 'Aims | Means'],
    ['more than a hundred characters', `What did you ${'try, and try again, and '.repeat(6)}expect`],
  ] as const

  it.each(names.flatMap(([what, name]) => Object.keys(around).map(place => [what, place, name] as const)))(
    '%s in the name of %s: the example of the prompt reads without a diagnostic',
    (_, place, name) => {
      const named = defineForm({name: 'named', ...(around[place] as (name: string) => object)(name)}) as Form
      const [, example = ''] = formPrompt(named).split('with invented values:\n\n')
      const {summary, diagnostics} = parseSummary(example, {form: named})
      expect(summary).toEqual(sampleDocument(named))
      expect(diagnostics).toEqual([])
    },
  )
})
