import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {changelog, decisionRecord, meetingMinutes} from '../../src/forms/index.js'
import {
  type DiagnosticCode,
  defineForm,
  type Form,
  type Infer,
  parseSummary,
  type Severities,
  type Summary,
  stringifySummary,
} from '../../src/index.js'
import {runs} from '../support/share.js'
import {normalised, summary as summaries, wildMarkdown} from './summaries.js'

const NOTES: readonly DiagnosticCode[] = ['placeholder-value', 'unknown-field', 'unknown-section', 'misplaced-content']
/** The diagnostics about a value that do not depend on how it is written. */
const TRUTHS: readonly DiagnosticCode[] = [
  'empty-cell',
  'unknown-country',
  'location-prose',
  'mojibake',
  'invisible-character',
  'location-style',
  'ambiguous-country',
  'doubled-marker',
]
const QUIET = Object.fromEntries([...NOTES, ...TRUTHS].map(code => [code, 'off'])) as Severities

const oddities = (markdown: string) => parseSummary(markdown, {severity: QUIET}).diagnostics

const EMPTY: Summary = parseSummary('').summary

const journal = defineForm({name: 'journal', text: 'prose', fields: {date: 'text', place: 'text'}})
const releases = defineForm({
  name: 'releases',
  sections: {releases: {kind: 'parts', heading: {pattern: '{version:0.0}'}, text: 'markdown'}},
})
const dated = defineForm({
  name: 'dated',
  title: {pattern: '{version} of {day}', values: {day: 'date'}},
  sections: {items: {kind: 'parts', heading: {pattern: '{number} of {day}', values: {day: 'date'}}}},
})
const places = defineForm({name: 'places', fields: {stops: {kind: 'list', of: 'place', separator: ','}}})

describe('stringifySummary', () => {
  it('reads back as the same summary, whatever its values are', () => {
    fc.assert(
      fc.property(summaries, it => {
        const {summary, diagnostics} = parseSummary(stringifySummary(it), {severity: QUIET})
        expect(summary).toEqual(normalised(it))
        expect(diagnostics).toEqual([])
      }),
      {numRuns: runs(3000)},
    )
  })

  it('writes placeholders for absent values', () => {
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
    ['a ==b== c', '- a \\==b== c'],
    ['a == b', '- a == b'],
    ['5 m^2^ and x^2', '- 5 m\\^2^ and x^2'],
    ['H~2~O and ~20', '- H\\~2~O and ~20'],
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

  it('writes a colon that begins a paragraph as itself', () => {
    const it = {...EMPTY, executiveSummary: 'Agreed\n\n: nothing'}
    expect(parseSummary(stringifySummary(it)).summary).toEqual(it)
  })

  it('writes the sections outside the form byte for byte, whatever they hold', () => {
    fc.assert(
      fc.property(summaries, fc.array(wildMarkdown, {minLength: 1, maxLength: 3}), (it, wild) => {
        const additionalSections = wild.map((markdown, k) => ({
          heading: `Notes ${k}`,
          level: 2,
          within: null,
          markdown,
        }))
        const given = {...it, additionalSections}
        expect(parseSummary(stringifySummary(given)).summary).toEqual(normalised(given))
      }),
      {numRuns: runs(300)},
    )
  })

  it.each<[string, readonly (readonly [string, readonly string[]])[]]>([
    ['the header of its table', [['Category', ['Actor']]]],
    [
      'the header in another case, below another row',
      [
        ['A', ['b']],
        ['category', ['actor']],
      ],
    ],
    [
      'the sum of the others',
      [
        ['A', ['3']],
        ['Total', ['3']],
      ],
    ],
    ['the sum of others that have no values', [['Total', []]]],
  ])('writes a group that looks like %s', (_, groups) => {
    const given = {...EMPTY, actors: groups.map(([category, actors]) => ({category, actors: [...actors]}))}
    expect(parseSummary(stringifySummary(given)).summary).toEqual(given)
  })

  it.each<[string, string | null, string, string[]]>([
    ['the header', 'Task', 'Owner', ['Tags']],
    ['the header in another case', 'task', 'OWNER', ['tags']],
    ['a sum', 'Total', '5', []],
    ['a sum in the second column', null, 'Total', ['2', '3']],
  ])('writes a row that looks like %s', (_, task, owner, tags) => {
    const form = defineForm({
      name: 'plan',
      sections: {tasks: {kind: 'table', columns: {task: 'text', owner: 'text', tags: 'list'}}},
    })
    const {summary} = parseSummary('# T', {form})
    const given = {
      ...summary,
      tasks: [
        {task: 'A', owner: 'b', tags: ['c']},
        {task, owner, tags},
      ],
    }
    expect(parseSummary(stringifySummary(given, {form}), {form}).summary).toEqual(given)
  })

  it.each([
    ['round', '( a', 'b)'],
    ['round, with more values between', '( a', 'b', 'c', ') d'],
    ['square', '[ a', 'b ]'],
    ['of full width', '\uff08a', 'b\uff09'],
    ['of two kinds', 'a ( [ b', ') c', '] d'],
  ])('keeps values apart whose brackets would belong together: %s', (_, ...actors) => {
    const given = {...EMPTY, actors: [{category: 'A', actors}]}
    expect(parseSummary(stringifySummary(given)).summary).toEqual(given)
  })

  it.each([
    [null, '2024-10-25', "Expected null, since 'date' is null at ['endDate'], got \"2024-10-25\""],
    ['2024-10-25', '2023', "Expected a date that does not come before 'date', 2024-10-25 at ['endDate'], got \"2023\""],
  ])('refuses the dates %s and %s', (date, endDate, message) => {
    expect(() => stringifySummary({...EMPTY, date, endDate})).toThrow(new TypeError(message))
  })

  it.each<[string, Pick<Infer<typeof dated>, 'title' | 'version' | 'day' | 'items'>, string]>([
    ['the date of a title without its version', {title: null, version: null, day: '2024-10-25', items: []}, "['day']"],
    [
      'the date of a part without its version',
      {title: null, version: null, day: null, items: [{heading: null, number: null, day: '2024-10-25'}]},
      "['items', 0, 'day']",
    ],
  ])('refuses %s, because no heading can have it', (_, values, path) => {
    const given = {...values, metadata: [], additionalSections: []}
    expect(() => stringifySummary(given, {form: dated})).toThrow(
      `The document cannot be written, because the value at ${path} would be read differently`,
    )
  })

  it.each([5e-324, -1.0637613330016607e-42, 1.7976931348623157e308, 1e21, 123456789.12345679])(
    'writes the number %s so that it reads back',
    count => {
      const form = defineForm({name: 'counts', fields: {count: 'number'}})
      const {summary} = parseSummary('# T', {form})
      const given = {...summary, count}
      const result = parseSummary(stringifySummary(given, {form}), {form})
      expect({summary: result.summary, ok: result.ok}).toEqual({summary: given, ok: true})
    },
  )

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

  it.each([
    ['a heading of the form', 'A', '## Actors\n\nNone of them.'],
    ['code that goes on to the end', 'A', '## Actors\n\n```'],
    ['indented code', '', '    code\n    more'],
    ['HTML that goes on to the end', '', '<!DOCTYPE ht'],
  ])('sets apart from the document what would be read differently: %s', (_, heading, markdown) => {
    const given = {...EMPTY, commitments: ['Meet.'], additionalSections: [{heading, level: 2, within: null, markdown}]}
    expect(parseSummary(stringifySummary(given)).summary).toEqual(given)
  })

  it.each([':Status', ':Status: open', ':x \\', ': x', '\\'])(
    'writes back the label %j of a line outside the form',
    name => {
      const given = {...EMPTY, metadata: [{name, value: 'v'}]}
      expect(parseSummary(stringifySummary(given)).summary).toEqual(given)
    },
  )

  it('writes headings and labels outside the form as they are, if a field has a name of one letter', () => {
    const form = defineForm({name: 'letters', title: {optional: true}, fields: {a: 'text', l: 'text'}})
    const {summary} = parseSummary('# T\n\n**a**: b\n\n**l**: c\n\n**x**: y\n\n### z\u0085\n\nText.\n', {form})
    const markdown = stringifySummary(summary, {form})
    expect(markdown).toBe('# T\n\n**A**: b\n\n**L**: c\n\n**x**: y\n\n### z\u0085\n\nText.\n')
    expect(parseSummary(markdown, {form}).summary).toEqual(summary)
  })

  it.each<[string, Form, string]>([
    ['a title that is the label of one', decisionRecord, '# Title\n\n**Edition**: Second\n'],
    ['a text before the title', changelog, 'Words.\n\n# Changelog\n\n## [1.0.0]\n\n### Added\n\n- A list\n'],
    ['indented code before all versions', changelog, '    ---\n**b**\n'],
    ['code that goes on to the end', decisionRecord, '```\n## Context'],
    ['a section of a version at its level', changelog, '# [1.0.0]\n\n## Notes\n\nText.\n'],
    ['a title below other sections', meetingMinutes, '## Notes\n\nText.\n\n# Board\n\n**Place**: Porto\n\n## More\n'],
    ['a list of labels in the text above the fields', journal, '# T\n\nWords.\n\n- Date\\: then\n- Place\\: there\n'],
    ['parts whose headings are only numbers of versions', releases, '# T\n\n## 2.0\n\nText.\n\n## 1.10.3\n'],
    ['places between commas', places, '# Trip\n\n**Stops**: Madrid\\, Spain, Porto\\, Portugal\n'],
  ])('writes back %s', (_, form, markdown) => {
    const {summary} = parseSummary(markdown, {form})
    expect(parseSummary(stringifySummary(summary as never, {form}), {form}).summary).toEqual(summary)
  })

  it.each<[string, Partial<Summary['additionalSections'][number]>, string]>([
    [
      'that holds the comment which sets text apart',
      {heading: 'A', markdown: 'One.\n\n<!-- outside the form -->\n\nTwo.'},
      '<!-- outside the form, below a heading: 5 lines -->\n\n## A\n\nOne.\n\n<!-- outside the form -->\n\nTwo.\n',
    ],
    [
      'that is within a section without a value and holds such a comment',
      {within: 'actors', markdown: '<!-- outside the form -->'},
      '<!-- outside the form, in actors: 1 line -->\n\n<!-- outside the form -->\n',
    ],
    [
      'without text, with a heading below the level of the sections',
      {heading: 'A', level: 3, within: 'metadata'},
      '<!-- outside the form, in metadata, below a heading: 0 lines -->\n\n### A\n',
    ],
    [
      'at a level of its own, with blanks above',
      {level: 4, markdown: '  # A'},
      '<!-- outside the form, at level 4: 1 line -->\n\n  # A\n',
    ],
    [
      'that looks like an appendix',
      {markdown: '<!-- outside the form: 1 line -->\n\n## Actors'},
      '<!-- outside the form: 3 lines -->\n\n<!-- outside the form: 1 line -->\n\n## Actors\n',
    ],
  ])('counts the lines of a text at the end: one %s', (_, section, end) => {
    const additionalSections = [{heading: '', level: 2, within: null, markdown: '', ...section}]
    const given = {...EMPTY, commitments: ['Meet.'], additionalSections}
    const markdown = stringifySummary(given)
    expect(markdown.slice(-end.length - 2)).toBe(`\n\n${end}`)
    expect(parseSummary(markdown).summary).toEqual(given)
  })

  it('writes a markdown value into the appendix if it would swallow the text below it', () => {
    const {summary} = parseSummary('# A', {form: decisionRecord})
    const given = {...summary, context: '```\n# One', decisionDrivers: ['Time'], moreInformation: '<!-- two'}
    const markdown = stringifySummary(given, {form: decisionRecord})
    expect(markdown).toContain('\n\n<!-- at the end of the document -->\n\n')
    expect(markdown).toContain('\n\n<!-- text of context: 2 lines -->\n\n```\n# One\n\n')
    expect(parseSummary(markdown, {form: decisionRecord}).summary).toEqual(given)
  })
})
