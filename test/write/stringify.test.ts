import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type DiagnosticCode, parseSummary, type Severities, type Summary, stringifySummary} from '../../src/index.js'
import {normalised, summary as summaries, wildMarkdown} from './summaries.js'

const NOTES: readonly DiagnosticCode[] = ['placeholder-value', 'unknown-field', 'unknown-section']
/** What is true of a value however it is written. */
const TRUTHS: readonly DiagnosticCode[] = [
  'empty-cell',
  'unknown-country',
  'location-prose',
  'mojibake',
  'invisible-character',
]
const QUIET = Object.fromEntries([...NOTES, ...TRUTHS].map(code => [code, 'off'])) as Severities

const oddities = (markdown: string) => parseSummary(markdown, {severity: QUIET}).diagnostics

const withoutMarkdown = ({heading, level}: Summary['additionalSections'][number]) => ({heading, level})

const EMPTY: Summary = parseSummary('').summary

describe('stringifySummary', () => {
  it('reads back as the summary it was given, whatever that holds', () => {
    fc.assert(
      fc.property(summaries, it => {
        const {summary, diagnostics} = parseSummary(stringifySummary(it), {severity: QUIET})
        expect(summary).toEqual(normalised(it))
        expect(diagnostics).toEqual([])
      }),
      {numRuns: 10_000},
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

  it('keeps the sections outside the form apart, whatever they hold', () => {
    let verbatim = 0
    fc.assert(
      fc.property(summaries, fc.array(wildMarkdown, {minLength: 1, maxLength: 3}), (it, wild) => {
        const additionalSections = wild.map((markdown, k) => ({
          heading: it.additionalSections[k]?.heading ?? 'Notes',
          level: it.additionalSections[k]?.level ?? 3,
          within: null,
          markdown,
        }))
        const expected = normalised({...it, additionalSections})
        const {summary} = parseSummary(stringifySummary({...it, additionalSections}))
        verbatim += Number(summary.additionalSections.every(({markdown}, k) => markdown === wild[k]))
        expect({...summary, additionalSections: summary.additionalSections.map(withoutMarkdown)}).toEqual({
          ...expected,
          additionalSections: expected.additionalSections.map(withoutMarkdown),
        })
      }),
      {numRuns: 500},
    )
    // What can stand as it is does.
    expect(verbatim).toBeGreaterThan(50)
  })

  it.each<[string | null, string, string]>([
    [null, '2024', 'an end without its date'],
    ['2024-10-25', '2023', 'an end before its date'],
  ])('refuses the dates %s and %s: %s', (date, endDate, _) => {
    expect(() => stringifySummary({...EMPTY, date, endDate})).toThrow(TypeError)
  })

  it('writes as text what cannot stand in a section', () => {
    const markdown = stringifySummary({
      ...EMPTY,
      additionalSections: [{heading: 'A', level: 2, within: null, markdown: '## Actors\n\n```'}],
    })
    expect(parseSummary(markdown).summary.additionalSections).toHaveLength(1)
    expect(markdown.split('\n').slice(-5)).toEqual(['## A', '', '\\## Actors', '', '\\`\\`\\`', ''].slice(-5))
  })
})
