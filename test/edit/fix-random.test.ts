import {existsSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  applyEdits,
  type Diagnostic,
  type DiagnosticCode,
  defineForm,
  fixSummary,
  parseSummary,
} from '../../src/index.js'
import {formParts, fullMarkdown} from '../read/inputs.js'
import {CHANGING} from './changing.js'

/** The fix of one row of a category moves it before the remaining ones. Only all fixes together keep the order. */
const TOGETHER = new Set<DiagnosticCode>(['repeated-category'])

/** Returns the values of a document. Other tests check the text outside the form. */
const valuesOf = (markdown: string) => ({...parseSummary(markdown).summary, additionalSections: null})
const fixable = (markdown: string) => parseSummary(markdown).diagnostics.filter(it => it.fix)
const countOf = (diagnostics: readonly Diagnostic[], code: DiagnosticCode) =>
  diagnostics.filter(it => it.code === code).length

function checkSingleFixes(markdown: string): void {
  const {diagnostics} = parseSummary(markdown)
  const before = valuesOf(markdown)
  for (const {code, fix} of diagnostics) {
    if (!fix || TOGETHER.has(code)) continue
    const fixed = applyEdits(markdown, fix.edits)
    if (!CHANGING.has(code)) expect(valuesOf(fixed), code).toEqual(before)
    expect(countOf(parseSummary(fixed).diagnostics, code), code).toBeLessThan(countOf(diagnostics, code))
  }
}

function checkAllFixes(markdown: string): void {
  const {markdown: fixed, applied} = fixSummary(markdown)
  expect(fixable(fixed).filter(it => !TOGETHER.has(it.code))).toEqual([])
  if (!applied.some(it => CHANGING.has(it.code))) expect(valuesOf(fixed)).toEqual(valuesOf(markdown))
}

const CASES = new URL('../../../shared/cases/reliability/properties.json', import.meta.url)
const cases: {property: string; input: string}[] = existsSync(CASES) ? JSON.parse(readFileSync(CASES, 'utf8')) : []

describe('fixes', () => {
  it.skipIf(cases.length === 0).each(cases.map(it => [it.property, it.input]))(
    'do what they say, alone and together: %s %j',
    (_, input) => {
      checkSingleFixes(input)
      checkAllFixes(input)
    },
  )

  it.each([
    [
      'a list in a quote',
      '## Actors\n> - A\n> - B\n',
      '> | Category | Actor |\n> | --- | --- |\n> | Uncategorised | A; B |',
    ],
    [
      'a table above a list',
      '## Actors\n- A\n\n## Main Themes\n',
      '| Category | Actor |\n| --- | --- |\n| Uncategorised | A |',
    ],
    ['a header line in an item below text', 'Text\n- **Place**: Spain\n', 'Text\n\n**Location**: Spain\n'],
    [
      'a typed item in a section that moves',
      '## Commitments\n• A\n\n## Actors\n',
      '## Actors\n\n## Commitments\n- A\n',
    ],
  ])('write separate blocks: %s', (_, input, expected) => {
    expect(fixSummary(input).markdown).toContain(expected)
  })

  it.each([
    ['what is indented below would become a part of the item', '## Commitments\n• A\n\n  B\n', 'list-marker'],
    ['the next marker would go too', '## Commitments\n– • A\n', 'list-marker'],
    ['markup would be cut', '**Commitments*: A\n', 'heading-style'],
    [
      'what is left would be a placeholder',
      '## Actors\n| Category | Actor |\n| --- | --- |\n| A | NA; |\n',
      'trailing-separator',
    ],
  ] as const)('are not offered where %s', (_, input, code) => {
    expect(fixable(input).map(it => it.code)).not.toContain(code)
  })

  it.each([
    ['a value that would be a placeholder, below a list with another marker', '## Commitments\n1. a\n   - -\n'],
    ['a heading that would be a link', '#Practical Application](a'],
    ['a typed marker and an empty box', '## Commitments\n– []\n'],
    ['a fix that does harm until another is made', 'Applications\n* a\n  - - b\n'],
    ['paragraphs that are counted without blanks', '## Characteristics\n(1)a\n\n(2)b\n'],
    ['lists of two kinds in an item', '## Characteristics\n+ a\n  1. b\n     - c\n'],
    ['a heading in HTML whose level would change', '## Commitments\n\n- a\n\nActors\n|\n<details><summary>b'],
    ['a heading without a blank above an empty item', '##Actors\n1.\nb'],
  ])('converge, and are given only where they do no harm: %s', (_, input) => {
    checkSingleFixes(input)
    checkAllFixes(input)
    const {markdown} = fixSummary(input)
    expect(fixSummary(markdown).markdown).toBe(markdown)
  })

  it('give tasks without a marker a marker and a box', () => {
    const form = defineForm({name: 'trip', sections: {tasks: {kind: 'list', of: 'task'}}})
    const markdown = '# T\n\n## Tasks\n\n– a\n✓ b\n– [x] c\n'
    const {markdown: fixed} = fixSummary(markdown, {form})
    expect(fixed).toBe('# T\n\n## Tasks\n\n- [ ] a\n- [x] b\n- [x] c\n')
    expect(parseSummary(fixed, {form}).summary).toEqual(parseSummary(markdown, {form}).summary)
  })

  it('are the same after a caller changed the values of the result', () => {
    const result = parseSummary('# T\n\n**Date**: 4 March 2024\n')
    result.summary.title = 'Another'
    expect(result.diagnostics.find(it => it.code === 'date-style')?.fix).toBeDefined()
  })

  it.each([
    ['documents in the parts of the form', formParts, 250],
    ['documents of any markdown', fullMarkdown, 60],
  ] as const)('do what they say: %s', (_, documents, numRuns) => {
    fc.assert(
      fc.property(documents, markdown => {
        checkSingleFixes(markdown)
        checkAllFixes(markdown)
      }),
      {numRuns, seed: 1},
    )
  })
})
