import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type DiagnosticCode, parseSummary, type Severities, type Summary, stringifySummary} from '../../src/index.js'
import {normalised, summary as summaries, wildMarkdown} from './summaries.js'

const NOTES: readonly DiagnosticCode[] = ['placeholder-value', 'unknown-field', 'unknown-section', 'misplaced-content']
/** What is true of a value however it is written. */
const TRUTHS: readonly DiagnosticCode[] = [
  'empty-cell',
  'unknown-country',
  'location-prose',
  'mojibake',
  'invisible-character',
  'location-style',
  'ambiguous-country',
]
const QUIET = Object.fromEntries([...NOTES, ...TRUTHS].map(code => [code, 'off'])) as Severities

const oddities = (markdown: string) => parseSummary(markdown, {severity: QUIET}).diagnostics

const EMPTY: Summary = parseSummary('').summary

/** Summaries that do not read back yet: each with what it has, and why. */
const OPEN: readonly {reason: string; summary: Partial<Summary>; isIn: (it: Summary) => boolean}[] = [
  {
    reason:
      'a paragraph that begins with a colon is taken for the definition of the one above it; it is not escaped yet',
    summary: {executiveSummary: '|\n\n: |'},
    isIn: ({executiveSummary}) => /\n\s*:\s/.test(executiveSummary ?? ''),
  },
]

describe('stringifySummary', () => {
  it.each(OPEN)('does not read back yet: $reason', ({summary: own, isIn}) => {
    const it = {...EMPTY, ...own}
    expect(isIn(it)).toBe(true)
    expect(parseSummary(stringifySummary(it)).summary).not.toEqual(normalised(it))
  })

  it('reads back as the summary it was given, whatever that holds', () => {
    fc.assert(
      fc.property(summaries, it => {
        fc.pre(!OPEN.some(({isIn}) => isIn(it)))
        const {summary, diagnostics} = parseSummary(stringifySummary(it), {severity: QUIET})
        expect(summary).toEqual(normalised(it))
        expect(diagnostics).toEqual([])
      }),
      {numRuns: 3000},
    )
  })

  it('writes placeholders for what is absent', () => {
    const markdown = stringifySummary(EMPTY)
    expect(parseSummary(markdown).summary).toEqual(EMPTY)
    expect(parseSummary(markdown).diagnostics.map(it => it.code)).toEqual(Array<string>(9).fill('placeholder-value'))
  })

  const fixtures = new URL('../../fixtures/', import.meta.url)
  it.each(readdirSync(fixtures).filter(name => name.endsWith('.json')))(
    'writes fixtures/%s so that it reads back',
    name => {
      const it = JSON.parse(readFileSync(new URL(name, fixtures), 'utf8')) as Summary
      const markdown = stringifySummary(it)
      expect(parseSummary(markdown).summary).toEqual(it)
      expect(oddities(markdown)).toEqual([])
    },
  )

  it.each([
    ['N/A', '- N\\/A'],
    ['None', '- &#78;one'],
    ['None.', '- None\\.'],
    ['Open data & open source', '- Open data & open source'],
    ['snake_case and a_b', '- snake_case and a_b'],
    ['20% of ~300', '- 20% of ~300'],
    ['See https://example.org/a_b', '- See https://example.org/a_b'],
    ['1. First', '- 1\\. First'],
    ['- dash', '- \\- dash'],
    ['# no heading', '- \\# no heading'],
    ['*stars*', '- \\*stars\\*'],
    ['a < b > c', '- a < b > c'],
    ['[Spain]', '- [Spain]'],
    ['a\nb', '- a b'],
  ])('writes the commitment %j as %j', (value, line) => {
    expect(
      stringifySummary({...EMPTY, commitments: [value]})
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe(line)
  })

  it.each([
    [['Spain; Portugal'], 'Spain\\; Portugal'],
    [['a | b'], 'a \\| b'],
    [['[Spain]'], '\\[Spain]'],
    [['4. Barbados'], '4\\. Barbados'],
    [['Same', 'Same'], 'Same; &#83;ame'],
    [['Brazil,', 'Peru'], 'Brazil\\,; Peru'],
  ])('writes the actors %j as %j', (actors, cell) => {
    const markdown = stringifySummary({...EMPTY, actors: [{category: 'Economic Actors', actors}]})
    expect(markdown).toContain(`| Economic Actors | ${cell} |\n`)
  })

  it('writes a list in the executive summary as a list', () => {
    const it = {...EMPTY, executiveSummary: 'They agreed on:\n\none\ntwo'}
    const markdown = stringifySummary(it)
    expect(markdown).toContain('They agreed on:\n\n- one\n- two\n')
    expect(parseSummary(markdown).summary).toEqual(it)
  })

  it('writes the sections outside the form byte for byte, or says that it cannot', () => {
    let verbatim = 0
    fc.assert(
      fc.property(summaries, fc.array(wildMarkdown, {minLength: 1, maxLength: 3}), (it, wild) => {
        const additionalSections = wild.map((markdown, k) => ({
          heading: `Notes ${k}`,
          level: 2,
          within: null,
          markdown,
        }))
        const given = {...it, additionalSections}
        try {
          const {summary} = parseSummary(stringifySummary(given))
          expect(summary).toEqual(normalised(given))
          verbatim++
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
          expect((error as Error).message).toMatch(/^The document cannot be written: it would read otherwise at \[/)
        }
      }),
      {numRuns: 300},
    )
    expect(verbatim).toBeGreaterThan(30)
  })

  it.each([
    [null, '2024-10-25', "Expected null, since 'date' is null at ['endDate'], got \"2024-10-25\""],
    ['2024-10-25', '2023', "Expected a date that does not come before 'date', 2024-10-25 at ['endDate'], got \"2023\""],
  ])('refuses the dates %s and %s', (date, endDate, message) => {
    expect(() => stringifySummary({...EMPTY, date, endDate})).toThrow(new TypeError(message))
  })

  it.each([
    ['before the first section', 'Some words of welcome.'],
    ['at the end, where it would be a header line before the first section', 'Actors: none here.'],
    ['as a quote', '> One.\n> Two.'],
  ])('writes text without a heading %s', (_, markdown) => {
    const given = {...EMPTY, additionalSections: [{heading: '', level: 2, within: null, markdown}]}
    expect(parseSummary(stringifySummary(given)).summary).toEqual(given)
  })

  it.each([
    ['a table', 'commitments', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    ['code', 'actors', '```js\nconst a = 1\n```'],
  ])('writes text within a section at its place: %s', (_, within, markdown) => {
    const given = {...EMPTY, additionalSections: [{heading: '', level: 2, within, markdown}]}
    expect(parseSummary(stringifySummary(given)).summary).toEqual(given)
  })

  it('refuses markdown that cannot stand in its place', () => {
    const additionalSections = [{heading: 'A', level: 2, within: null, markdown: '## Actors\n\n```'}]
    expect(() => stringifySummary({...EMPTY, additionalSections})).toThrow(
      "The document cannot be written: it would read otherwise at ['additionalSections']",
    )
  })
})
