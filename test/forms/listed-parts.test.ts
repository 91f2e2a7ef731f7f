import {describe, expect, it} from 'vitest'
import {changelog, decisionRecord} from '../../src/forms/index.js'
import {defineForm, fixSummary, parseSummary, stringifySummary} from '../../src/index.js'
import {lost, unread} from '../support/accounting.js'

/* Parts that people write as items of a list, or as paragraphs in bold, in place of sub-headings. */

const rejected = {kind: 'boolean', optional: true} as const
const pros = {kind: 'list', optional: true} as const

const plain = defineForm({
  name: 'plain',
  sections: {options: {kind: 'parts', names: ['Options'], text: 'prose', fields: {rejected}, sections: {pros}}},
})
const timed = defineForm({
  name: 'timed',
  sections: {
    options: {
      kind: 'parts',
      names: ['Options'],
      heading: {pattern: '{time:00:00} – {name}'},
      text: 'prose',
      fields: {rejected},
      sections: {pros},
    },
  },
})
const bare = defineForm({name: 'bare', sections: {options: {kind: 'parts', names: ['Options'], sections: {pros}}}})

type Part = readonly [heading: string, text: string | null | undefined, pros: readonly string[]]

/** Each row: a name, the form, the section, and its parts. */
const SECTIONS: readonly (readonly [name: string, form: 'plain' | 'timed' | 'bare', section: string, parts: Part[]])[] =
  [
    [
      'bold names and a colon',
      'plain',
      '- **Enums**: hard to extend\n- **Strings:** as today',
      [
        ['Enums', 'hard to extend', []],
        ['Strings', 'as today', []],
      ],
    ],
    [
      'bold names and a dash',
      'plain',
      '1. **Enums** – hard to extend\n2. **Strings** – as today',
      [
        ['Enums', 'hard to extend', []],
        ['Strings', 'as today', []],
      ],
    ],
    [
      'bold names and text on the next line',
      'plain',
      '- **Enums**\n  Hard to extend.',
      [['Enums', 'Hard to extend.', []]],
    ],
    ['names and a colon', 'plain', '- Enums: hard to extend', [['Enums', 'hard to extend', []]]],
    [
      'names alone',
      'plain',
      '- Enums\n- Strings',
      [
        ['Enums', null, []],
        ['Strings', null, []],
      ],
    ],
    [
      'names and lists below them',
      'plain',
      '- **Enums**\n  - Rejected: yes\n  - Pros: short\n- **Strings**\n  - Rejected: no',
      [
        ['Enums', null, ['short']],
        ['Strings', null, []],
      ],
    ],
    [
      'paragraphs that begin in bold',
      'plain',
      '**Enums.** Hard to extend.\n\nVery hard.\n\n**Strings.** As today.',
      [
        ['Enums', 'Hard to extend.\n\nVery hard.', []],
        ['Strings', 'As today.', []],
      ],
    ],
    [
      'lines that begin in bold',
      'plain',
      '**Enums**: hard to extend\n**Strings**: as today',
      [
        ['Enums', 'hard to extend', []],
        ['Strings', 'as today', []],
      ],
    ],
    [
      'counted names in bold',
      'plain',
      '**Option A: Enums**\n\nHard.\n\n**Option B: Strings**\n\nAs today.',
      [
        ['Option A: Enums', 'Hard.', []],
        ['Option B: Strings', 'As today.', []],
      ],
    ],
    ['times in bold', 'timed', '**09:00 – Opening**\n\nWelcome.', [['09:00 – Opening', 'Welcome.', []]]],
    ['times in headings', 'timed', '### 9:00 – Opening\n\nWelcome.', [['9:00 – Opening', 'Welcome.', []]]],
    [
      'times in items',
      'timed',
      '- 09:00 – Opening\n- 10:30 – Tides',
      [
        ['09:00 – Opening', null, []],
        ['10:30 – Tides', null, []],
      ],
    ],
    ['times in bold items', 'timed', '- **09:00 – Opening**\n  Welcome.', [['09:00 – Opening', 'Welcome.', []]]],
    ['names alone, in a form without text', 'bare', '- Enums', [['Enums', undefined, []]]],
  ]

describe('parts that are not below sub-headings', () => {
  it.each(SECTIONS)('with %s', (_, name, section, parts) => {
    const form = {plain, timed, bare}[name]
    const markdown = `# T\n\n## Options\n\n${section}\n`
    const result = parseSummary(markdown, {form})
    const options: readonly {heading: string | null; text?: string | null; pros: readonly string[]}[] =
      result.summary.options
    expect(options.map(it => [it.heading, it.text, it.pros])).toEqual(parts)
    expect(result.summary.additionalSections).toEqual([])
    expect(lost(result, markdown, form)).toBe('')
    expect(unread(result, markdown)).toBe('')
    expect(parseSummary(stringifySummary(result.summary, {form}), {form}).summary).toEqual(result.summary)
    expect(parseSummary(fixSummary(markdown, {form}).markdown, {form}).summary).toEqual(result.summary)
  })

  it('keep the introduction above the list', () => {
    const {summary} = parseSummary('# T\n\n## Options\n\nWe looked at two.\n\n- **Enums**: hard\n', {form: plain})
    expect(summary.options.map(it => it.heading)).toEqual(['Enums'])
    expect(summary.additionalSections.map(it => it.markdown)).toEqual(['We looked at two.'])
  })

  it.each([
    ['items that are sentences', 'plain', '- We looked at enums.\n- We looked at strings.'],
    ['items that begin in different ways', 'plain', '- **Enums**: hard to extend\n- We looked at strings.'],
    ['items with text, in a form without text', 'bare', '- **Enums**: hard to extend'],
    ['items that do not match the pattern', 'timed', '- **Enums**: hard to extend'],
    ['items with the label of a field', 'plain', '- **Rejected**: yes'],
    ['a single paragraph that begins in bold', 'plain', '**Enums.** Hard to extend.'],
  ] as const)('are not %s', (_, name, section) => {
    const form = {plain, timed, bare}[name]
    const {summary, diagnostics} = parseSummary(`# T\n\n## Options\n\n${section}\n`, {form})
    expect(summary.options).toEqual([])
    expect(summary.additionalSections.map(it => it.markdown)).toEqual([section])
    expect(diagnostics.map(it => it.code)).toContain('misplaced-content')
  })
})

describe('parts that are items, with markdown as their text', () => {
  it('are versions with their text on one line', () => {
    const markdown = '# Changelog\n\n- **1.1.0** - 2024-01-01: Fix A\n- **1.0.0** - 2023-01-01: First\n  - Release\n'
    const {summary} = parseSummary(markdown, {form: changelog})
    expect(summary.versions.map(it => [it.version, it.date, it.text])).toEqual([
      ['1.1.0', '2024-01-01', 'Fix A'],
      ['1.0.0', '2023-01-01', 'First\n  - Release'],
    ])
  })

  it('are options with their text on one line', () => {
    const markdown = '# T\n\n## Pros and Cons of the Options\n\n- **Redis**: fast\n- **Files**: slow\n'
    const {summary} = parseSummary(markdown, {form: decisionRecord})
    expect(summary.options.map(it => [it.heading, it.text])).toEqual([
      ['Redis', 'fast'],
      ['Files', 'slow'],
    ])
  })

  it('are not the items of a list with a sentence that has a date', () => {
    const markdown = '# Changelog\n\n- Since 2024-01-01: Fix A\n- Until 2023-01-01: First\n'
    expect(parseSummary(markdown, {form: changelog}).summary.versions).toEqual([])
  })
})
