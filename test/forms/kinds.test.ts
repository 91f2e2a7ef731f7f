import {describe, expect, it} from 'vitest'
import {
  defineForm,
  type FieldDefinition,
  type FormDefinition,
  fixSummary,
  parseSummary,
  type SectionDefinition,
  stringifySummary,
} from '../../src/index.js'

/** What is read of a document, and what is reported besides what is absent. */
function read(definition: Omit<FormDefinition, 'name'>, markdown: string) {
  const form = defineForm({name: 'kinds', title: {optional: true}, ...definition} as FormDefinition)
  const {summary, diagnostics} = parseSummary(markdown, {form})
  return {summary: summary as Record<string, unknown>, codes: diagnostics.map(it => it.code)}
}

const ABSENT = ['missing-field', 'missing-section', 'unrecognised-document']
const notes = (codes: readonly string[]) => codes.filter(it => !ABSENT.includes(it))

/** Each row: a name, the section, its lines, the items, and the codes. */
const TASKS_AND_ENTRIES: readonly [string, SectionDefinition, string, unknown, string[]][] = [
  [
    'tasks',
    {kind: 'list', of: 'task'},
    '- [x] One\n- [ ] Two',
    [
      {text: 'One', done: true},
      {text: 'Two', done: false},
    ],
    [],
  ],
  [
    'a task without a box',
    {kind: 'list', of: 'task'},
    '- [x] One\n- Two',
    [
      {text: 'One', done: true},
      {text: 'Two', done: false},
    ],
    ['list-marker'],
  ],
  [
    'entries',
    {kind: 'list', of: 'entry'},
    '- **One**: a\n- b',
    [
      {name: 'One', text: 'a'},
      {name: null, text: 'b'},
    ],
    [],
  ],
  ['an entry with a dash', {kind: 'list', of: 'entry'}, '- **One** – a', [{name: 'One', text: 'a'}], []],
  [
    'tasks with check boxes in HTML',
    {kind: 'list', of: 'task'},
    '- <input type="checkbox" checked disabled> Red\n- <input type="checkbox"/> Blue\n- <label><input checked type=checkbox> Green</label>',
    [
      {text: 'Red', done: true},
      {text: 'Blue', done: false},
      {text: 'Green', done: true},
    ],
    ['block-style', 'block-style', 'block-style'],
  ],
  [
    'tasks in a list of HTML',
    {kind: 'list', of: 'task'},
    '<ul>\n<li><input type="checkbox" disabled="" checked="" />Red</li>\n<li><label><input type="checkbox" />Blue</label></li>\n</ul>',
    [
      {text: 'Red', done: true},
      {text: 'Blue', done: false},
    ],
    ['block-style'],
  ],
  [
    'entries whose names are not bold',
    {kind: 'list', of: 'entry'},
    '- One: a\n- Two of them – b\n- Three (3) - c: d',
    [
      {name: 'One', text: 'a'},
      {name: 'Two of them', text: 'b'},
      {name: 'Three (3) - c', text: 'd'},
    ],
    ['value-style', 'value-style', 'value-style'],
  ],
  [
    'colons in sentences, times and addresses',
    {kind: 'list', of: 'entry'},
    '- They waited for the whole day: it was fog\n- At 10:30 all left\n- https://example.org\n- Well, yes: no\n- One\\: a',
    [
      {name: null, text: 'They waited for the whole day: it was fog'},
      {name: null, text: 'At 10:30 all left'},
      {name: null, text: 'https://example.org'},
      {name: null, text: 'Well, yes: no'},
      {name: null, text: 'One: a'},
    ],
    [],
  ],
]

describe('a header line', () => {
  const cases: [string, FieldDefinition, string, unknown, string[]][] = [
    ['text', 'text', '**Value**: One two.', 'One two.', []],
    ['text with markup', 'text', '**Value**: One *two* `x`', 'One two x', []],
    ['text that is a placeholder', 'text', '**Value**: N/A', null, ['placeholder-value']],
    ['a number', 'number', '**Value**: 12', 12, []],
    ['a negative number', 'number', '**Value**: -3.5', -3.5, []],
    ['a number with groups', 'number', '**Value**: 1,234,567', 1234567, ['value-style']],
    ['a number that can be read in two ways', 'number', '**Value**: 12,345', null, ['invalid-value']],
    ['a number with a unit', 'number', '**Value**: 12 %', 12, ['value-remark']],
    ['words in place of a number', 'number', '**Value**: many', null, ['invalid-value']],
    ['yes', 'boolean', '**Value**: Yes', true, []],
    ['no in another case', 'boolean', '**Value**: no', false, ['value-style']],
    ['a sign', 'boolean', '**Value**: ✅', true, ['value-style']],
    ['neither', 'boolean', '**Value**: perhaps', null, ['invalid-value']],
    ['a date', 'date', '**Value**: 2024-10-23', '2024-10-23', []],
    ['a date in words', 'date', '**Value**: 23 October 2024', '2024-10-23', ['date-style']],
    ['a period without a place for its end', 'date', '**Value**: 2024-10-23/2024-10-25', '2024-10-23', ['date-remark']],
    [
      'a period in words without a place for its end',
      'date',
      '**Value**: 23–25 October 2024 in Vigo',
      '2024-10-23',
      ['date-remark', 'date-remark'],
    ],
    [
      'a period over two months without a place for its end',
      'date',
      '**Value**: 30 October to 2 November 2024',
      '2024-10-30',
      ['date-remark'],
    ],
    ['months without a place for the last one', 'date', '**Value**: March–May 2024', '2024-03', ['date-remark']],
    ['a period that ends too early', 'date', '**Value**: 25 October 2024 - 23 October 2024', null, ['invalid-date']],
    ['a choice', {kind: 'choice', options: ['draft', 'approved']}, '**Value**: draft', 'draft', []],
    ['a choice in another case', {kind: 'choice', options: ['draft']}, '**Value**: Draft', 'draft', ['value-style']],
    [
      'a choice by another spelling',
      {kind: 'choice', options: {draft: ['WIP']}},
      '**Value**: WIP',
      'draft',
      ['value-style'],
    ],
    [
      'a choice with a remark',
      {kind: 'choice', options: ['draft', 'approved']},
      '**Value**: Approved (2024-05-01)',
      'approved',
      ['value-remark'],
    ],
    [
      'a choice with another spelling of it as a remark',
      {kind: 'choice', options: {SEV1: ['critical'], SEV2: []}},
      '**Value**: Critical (SEV1)',
      'SEV1',
      ['value-remark'],
    ],
    [
      'a choice with another choice as a remark',
      {kind: 'choice', options: {SEV1: ['critical'], SEV2: []}},
      '**Value**: Critical (SEV2)',
      null,
      ['invalid-value'],
    ],
    [
      'two choices',
      {kind: 'choice', options: ['draft', 'approved']},
      '**Value**: draft (approved in May)',
      null,
      ['invalid-value'],
    ],
    ['no choice', {kind: 'choice', options: ['draft']}, '**Value**: done', null, ['invalid-value']],
    ['a link', 'link', '**Value**: [A *b*](https://e.org/x)', {text: 'A b', url: 'https://e.org/x'}, []],
    ['an autolink', 'link', '**Value**: <https://e.org>', {text: 'https://e.org', url: 'https://e.org'}, []],
    ['an address', 'link', '**Value**: https://e.org', {text: 'https://e.org', url: 'https://e.org'}, []],
    ['a link by reference', 'link', '**Value**: [A][a]\n\n[a]: /x', {text: 'A', url: '/x'}, []],
    ['a link with a remark', 'link', '**Value**: [A](/x) (draft)', {text: 'A', url: '/x'}, ['value-remark']],
    [
      'an address before a full stop',
      'link',
      '**Value**: https://e.org.',
      {text: 'https://e.org', url: 'https://e.org'},
      ['value-remark'],
    ],
    [
      'an address in brackets',
      'link',
      '**Value**: (https://e.org)',
      {text: 'https://e.org', url: 'https://e.org'},
      ['value-remark'],
    ],
    [
      'an address with brackets',
      'link',
      '**Value**: https://e.org/a_(b)',
      {text: 'https://e.org/a_(b)', url: 'https://e.org/a_(b)'},
      [],
    ],
    [
      'an address in a sentence',
      'link',
      '**Value**: See www.e.org, please',
      {text: 'www.e.org', url: 'http://www.e.org'},
      ['value-remark'],
    ],
    ['an address of e-mail', 'link', '**Value**: a.b@e.org', {text: 'a.b@e.org', url: 'mailto:a.b@e.org'}, []],
    [
      'two addresses',
      'link',
      '**Value**: https://e.org, https://f.org',
      {text: 'https://e.org', url: 'https://e.org'},
      ['value-remark'],
    ],
    ['two links', 'link', '**Value**: [A](/x), [B](/y)', {text: 'A', url: '/x'}, ['value-remark']],
    [
      'two links by reference',
      'link',
      '**Value**: [A][a] and [B][a]\n\n[a]: /x',
      {text: 'A', url: '/x'},
      ['value-remark'],
    ],
    [
      'two autolinks',
      'link',
      '**Value**: <https://e.org>; <https://f.org>',
      {text: 'https://e.org', url: 'https://e.org'},
      ['value-remark'],
    ],
    [
      'a link after a word and before another',
      'link',
      '**Value**: See [A](/x) and [B](/y)',
      {text: 'A', url: '/x'},
      ['value-remark'],
    ],
    ['a list', 'list', '**Value**: One; Two', ['One', 'Two'], []],
    ['a list with commas', {kind: 'list', separator: ','}, '**Value**: One, Two; three', ['One', 'Two; three'], []],
    [
      'a word before the last value',
      {kind: 'list', separator: ','},
      '**Value**: Ana, Bo, and Eva',
      ['Ana', 'Bo', 'Eva'],
      ['value-style'],
    ],
    ['the same after a semicolon', 'list', '**Value**: One; two; y tres', ['One', 'two', 'tres'], ['value-style']],
    ['a word in the only value', {kind: 'list', separator: ','}, '**Value**: Salt and Sons', ['Salt and Sons'], []],
    [
      'a word between the last choices',
      {kind: 'list', of: {kind: 'choice', options: ['en', 'es', 'pt']}, separator: ','},
      '**Value**: en, es and pt',
      ['en', 'es', 'pt'],
      ['value-style'],
    ],
    [
      'a word between two choices',
      {kind: 'list', of: {kind: 'choice', options: ['en', 'es', 'nice and warm']}, separator: ','},
      '**Value**: nice and warm, en and es',
      ['nice and warm', 'en', 'es'],
      ['value-style'],
    ],
    ['a list of numbers', {kind: 'list', of: 'number'}, '**Value**: 1; 2; x', [1, 2], ['invalid-value']],
    [
      'a list of links',
      {kind: 'list', of: 'link'},
      '**Value**: [A](/x); [B](/y)',
      [
        {text: 'A', url: '/x'},
        {text: 'B', url: '/y'},
      ],
      [],
    ],
    ['a list below its label', 'list', '**Value**:\n\n- One\n- Two', ['One', 'Two'], ['field-style']],
    [
      'a place',
      'place',
      '**Value**: Madrid, Spain',
      {text: 'Madrid, Spain', places: [{city: 'Madrid', country: 'Spain', countryCode: 'ESP'}]},
      [],
    ],
    ['a line in a list', 'number', '- Value: 7', 7, ['field-style']],
    ['a row of a table', 'number', '| Field | Value |\n| --- | --- |\n| Value | 7 |', 7, ['field-style']],
    ['a question', 'boolean', 'Other: a\nValue? No', false, ['field-style', 'unknown-field', 'field-style']],
    ['front matter', 'number', '---\nvalue: 7\n---\n', 7, ['front-matter', 'field-label']],
    ['nothing', 'number', 'Text.', null, ['unknown-section']],
  ]

  it.each(cases)('gives %s', (_name, field, markdown, value, codes) => {
    const found = read({fields: {value: field}}, `${markdown}\n`)
    expect(found.summary['value']).toEqual(value)
    expect(notes(found.codes)).toEqual(codes.filter(it => it !== 'field-label'))
  })

  it.each(['E-mail', 'E-Mail', 'e-mail', 'EMAIL', 'Email'])('takes the label %s for the name Email', label => {
    const {summary} = read({fields: {email: 'text'}}, `${label}: ana@example.org\n`)
    expect(summary).toMatchObject({email: 'ana@example.org'})
  })

  it('gives both days of a period', () => {
    const {summary, codes} = read({fields: {on: {kind: 'date', end: 'until'}}}, '**On**: 2024-10-23/2024-10-25\n')
    expect(summary).toMatchObject({on: '2024-10-23', until: '2024-10-25'})
    expect(notes(codes)).toEqual([])
  })
})

describe('the last links of a list with commas', () => {
  it.each([
    ['a word between two', '[Ana Reis](a) and [Bo Lind](b)', ['Ana Reis', 'Bo Lind']],
    ['an ampersand between two', '[Ana Reis](a) & [Bo Lind](b)', ['Ana Reis', 'Bo Lind']],
    ['a word between the last two', '[Ana](a), [Bo](b) and [Eva](e)', ['Ana', 'Bo', 'Eva']],
    ['a word of another language', '[Ana](a), [Bo](b) y [Eva](e)', ['Ana', 'Bo', 'Eva']],
    ['links by reference', '[Ana][a] and [Bo][b]', ['Ana', 'Bo']],
    ['titles and angles', '[Ana](<a> "A") and [Bo](<b>)', ['Ana', 'Bo']],
    ['text without a link', '[Ana](a) and friends', ['Ana and friends']],
    ['an ampersand in a link', '[Marks & Co](a)', ['Marks & Co']],
    ['names without links', 'Marks & Spencer', ['Marks & Spencer']],
  ])('%s', (_, text, authors) => {
    const form = defineForm({name: 'list', fields: {authors: {kind: 'list', separator: ','}}})
    const {summary} = parseSummary(`# T\n\n- Authors: ${text}\n\n[a]: https://a.example\n[b]: https://b.example\n`, {
      form,
    })
    expect(summary.authors).toEqual(authors)
  })
})

describe('a section', () => {
  const cases: [string, SectionDefinition, string, unknown, string[]][] = [
    ['prose', 'prose', 'One.\n\nTwo *x*.', 'One.\n\nTwo x.', []],
    ['prose with a heading', 'prose', 'One.\n\n### Two\n\nThree.', 'One.\n\nTwo\n\nThree.', ['subheading-in-prose']],
    ['prose with a list', 'prose', '- One\n- Two', 'One\nTwo', ['list-in-prose']],
    ['markdown', 'markdown', 'One *x*.\n\n### Two\n\n- a', 'One *x*.\n\n### Two\n\n- a', []],
    ['markdown that says none', 'markdown', 'None.', 'None.', []],
    [
      'markdown that is the placeholder with more spaces',
      {kind: 'markdown', placeholder: 'Nothing to say.'},
      'Nothing   to\nsay.',
      null,
      ['placeholder-value'],
    ],
    ['markdown of a thematic break alone', 'markdown', '---', null, ['empty-section']],
    ['markdown with a thematic break', 'markdown', '---\n\nOne.', '---\n\nOne.', []],
    ['a text', 'text', 'One two.', 'One two.', []],
    ['a number', 'number', '7', 7, []],
    ['a date', 'date', '2024', '2024', []],
    ['a choice', {kind: 'choice', options: ['a', 'b']}, 'b', 'b', []],
    ['a value and more', 'number', '7\n\nMore.', 7, ['misplaced-content']],
    ['a list', 'list', '- One\n- Two', ['One', 'Two'], []],
    ['a list of numbers', {kind: 'list', of: 'number'}, '- 1\n- 2', [1, 2], []],
    [
      'a list of dates',
      {kind: 'list', of: 'date'},
      '- 2024-10-23\n- May 2024',
      ['2024-10-23', '2024-05'],
      ['date-style'],
    ],
    [
      'a list of choices',
      {kind: 'list', of: {kind: 'choice', options: ['a', 'b']}},
      '- a\n- c',
      ['a'],
      ['invalid-value'],
    ],
    ['a list of links', {kind: 'list', of: 'link'}, '- [A](/x)', [{text: 'A', url: '/x'}], []],
    [
      'items with another input of HTML',
      'list',
      '- <input type="text"> Red\n- <input type="checkbox"> Blue',
      ['Red', 'Blue'],
      ['list-marker', 'block-style'],
    ],
    ...TASKS_AND_ENTRIES,
    ['a list with a heading', 'list', '### A\n\n- One\n\n### B\n\n- Two', ['One', 'Two'], ['subheading', 'subheading']],
    ['a list with prose below a heading', 'list', '- One\n\n### B\n\nTwo.', ['One'], ['misplaced-content']],
    [
      'groups',
      {kind: 'groups'},
      '| Category | Values |\n| --- | --- |\n| A | b; c |',
      [{category: 'A', values: ['b', 'c']}],
      [],
    ],
    [
      'groups under their names',
      {kind: 'groups', category: 'Area', values: ['Task'], key: 'tasks'},
      '| Area | Task |\n| --- | --- |\n| A | b |',
      [{category: 'A', tasks: ['b']}],
      [],
    ],
    [
      'groups as headings',
      {kind: 'groups'},
      '### A\n\n- b\n- c\n\n**D**\n\n- e',
      [
        {category: 'A', values: ['b', 'c']},
        {category: 'D', values: ['e']},
      ],
      ['category-list'],
    ],
    [
      'groups with prose below a heading',
      {kind: 'groups'},
      '### A\n\n- b\n\n### C\n\nProse.',
      [{category: 'A', values: ['b']}],
      ['category-list', 'misplaced-content'],
    ],
    ['a placeholder', 'list', 'None', [], ['placeholder-value']],
    ['nothing', 'list', '', [], ['empty-section']],
  ]

  it.each(cases)('holds %s', (_name, section, markdown, value, codes) => {
    const found = read({sections: {value: section}}, `## Value\n\n${markdown}\n`)
    expect(found.summary['value']).toEqual(value)
    expect(notes(found.codes)).toEqual(codes)
  })

  it('is read with another name, at another level, and in another order', () => {
    const sections = {first: 'prose', second: {kind: 'list', names: ['Second', 'Other']}} as const
    const {summary, codes} = read({sections}, '### Other\n\n- b\n\n### First\n\na\n')
    expect(summary).toMatchObject({first: 'a', second: ['b']})
    expect(notes(codes).sort()).toEqual(['section-heading', 'section-level', 'section-level', 'section-order'])
  })

  describe('of a part, below other sections', () => {
    const form = defineForm({
      name: 'records',
      sections: {
        context: 'prose',
        decision: {kind: 'part', text: 'prose', sections: {reasons: 'list', risks: {kind: 'list', optional: true}}},
        options: 'list',
      },
    })
    const top = '# T\n\n## Context\n\nc\n\n## Decision\n\nYes.\n\n'
    const rows: readonly (readonly [
      name: string,
      rest: string,
      reasons: readonly string[],
      risks: readonly string[],
    ])[] = [
      ['at the end', '## Options\n\n- o\n\n## Reasons\n\n- a\n', ['a'], []],
      ['before more', '## Options\n\n- o\n\n## Reasons\n\n- a\n\n## Notes\n\nd\n', ['a'], []],
      ['two of them', '## Options\n\n- o\n\n## Reasons\n\n- a\n\n## Risks\n\n- b\n', ['a'], ['b']],
      ['one of two', '### Risks\n\n- b\n\n## Options\n\n- o\n\n## Reasons\n\n- a\n', ['a'], ['b']],
      ['below a section outside the form', '## Notes\n\nd\n\n## Options\n\n- o\n\n## Reasons\n\n- a\n', ['a'], []],
    ]

    it.each(rows)('%s', (_name, rest, reasons, risks) => {
      const markdown = top + rest
      const {summary, diagnostics} = parseSummary(markdown, {form})
      expect(summary).toMatchObject({context: 'c', decision: {text: 'Yes.', reasons, risks}, options: ['o']})
      expect(diagnostics.map(it => it.code)).toContain('section-order')
      expect(diagnostics.map(it => it.code)).not.toContain('missing-section')
      const fixed = fixSummary(markdown, {form})
      expect(fixed.remaining.filter(it => it.fix)).toEqual([])
      expect(fixed.remaining.map(it => it.code)).not.toContain('section-order')
      expect(parseSummary(fixed.markdown, {form}).summary).toEqual(summary)
    })

    it.each([
      ['a second one', '### Reasons\n\n- a\n\n## Options\n\n- o\n\n## Reasons\n\n- b\n', 'Reasons'],
      [
        'one with more words',
        '### Reasons\n\n- a\n\n## Options\n\n- o\n\n## Talks and risks\n\n- b\n',
        'Talks and risks',
      ],
    ])('%s stays outside the form', (_name, rest, heading) => {
      const {summary} = parseSummary(top + rest, {form})
      expect(summary.decision).toEqual({text: 'Yes.', reasons: ['a'], risks: []})
      expect(summary.additionalSections).toEqual([{heading, level: 2, within: null, markdown: '- b'}])
    })
  })

  it('of a part is read at the level of the part, and fixed', () => {
    const form = defineForm({
      name: 'releases',
      sections: {
        decision: {kind: 'part', text: 'prose', sections: {reasons: 'list'}},
        versions: {kind: 'parts', heading: {pattern: 'v{version}'}, sections: {added: 'list', fixed: 'list'}},
      },
    })
    const markdown =
      '# T\n\n## Decision\n\nYes.\n\n## Reasons\n\n- a\n\n## v2\n\n## Added\n\n- b\n\n## Fixed\n\n- c\n\n## Notes\n\nd\n'
    const summary = {
      decision: {text: 'Yes.', reasons: ['a']},
      versions: [{version: '2', added: ['b'], fixed: ['c']}],
      additionalSections: [{heading: 'Notes', level: 2, within: null, markdown: 'd'}],
    }
    const {diagnostics, ...result} = parseSummary(markdown, {form})
    expect(result.summary).toMatchObject(summary)
    expect(diagnostics.map(it => it.code)).toEqual([
      'section-level',
      'section-level',
      'section-level',
      'unknown-section',
    ])
    const fixed = fixSummary(markdown, {form})
    expect(parseSummary(fixed.markdown, {form}).summary).toMatchObject(summary)
    expect(fixed.remaining.map(it => it.code)).toEqual(['unknown-section'])
  })

  it('of open markdown includes all headings that name no section, at any level', () => {
    const form = defineForm({
      name: 'issue',
      title: {optional: true},
      sections: {steps: {kind: 'markdown', open: true}, logs: 'markdown', version: 'text'},
    })
    const steps = 'Run this:\n\n# build\nmake\n\n### First\n\n1. x\n\n## Then\n\nIt fails\n---\nalways'
    const markdown = `### Steps\n\n${steps}\n\n### Logs\n\nNone yet\n\n### Screen\n\ny\n\n### Version\n\n1.0\n`
    const {summary} = parseSummary(markdown, {form})
    expect(summary).toEqual({
      title: null,
      steps,
      logs: 'None yet',
      version: '1.0',
      metadata: [],
      additionalSections: [{heading: 'Screen', level: 3, within: null, markdown: 'y'}],
    })
    expect(parseSummary(stringifySummary(summary, {form}), {form}).summary).toEqual(summary)
    expect(parseSummary(fixSummary(markdown, {form}).markdown, {form}).summary.steps).toBe(steps)
  })

  it('that is optional is not reported', () => {
    expect(read({sections: {value: {kind: 'list', optional: true}}}, '# T\n').codes).not.toContain('missing-section')
  })
})

describe('links to headings below the heading of a list', () => {
  it.each([
    ['with bullets', '- [Budget](#budget)\n- [Elections](#elections)', ['Budget', 'Elections']],
    ['with numbers', '1. [Budget](#budget)\n2. [Elections](#elections)', ['Budget', 'Elections']],
    ['that do not exist', '- [Budget](#t01)\n- [Elections](#t02)', ['Budget', 'Elections']],
    ['below each other', '- [Budget](#budget)\n  - [Income](#income)', ['Budget', 'Income']],
    ['one alone', '- [Budget](#budget)', ['Budget']],
  ])('%s', (_, items, agenda) => {
    const form = {sections: {agenda: 'list', discussion: 'markdown'}} as const
    for (const heading of ['## Agenda', '## **Agenda**', '## 1. Agenda']) {
      const {summary} = read(
        form,
        `# T\n\n## Contents\n\n- [Agenda](#agenda)\n\n${heading}\n\n${items}\n\n## Discussion\n\n### Budget\n\nHigh.\n`,
      )
      expect(summary).toMatchObject({agenda, discussion: '### Budget\n\nHigh.'})
    }
  })
})

describe('a heading with a number and an underline', () => {
  const form = {sections: {context: 'markdown', steps: 'list'}} as const

  it.each([
    ['of hyphens', '1. Context\n----------\n\nWind.\n\n2. Steps\n--------\n\n- One'],
    ['of equals signs', '1. Context\n==========\n\nWind.\n\n2. Steps\n========\n\n- One'],
    ['with a bracket', '1) Context\n----------\n\nWind.\n\n2) Steps\n--------\n\n- One'],
    ['in bold', '1. **Context**\n---\n\nWind.\n\n2. **Steps**\n---\n\n- One'],
    ['right above its text', '1. Context\n----------\nWind.\n\n2. Steps\n--------\n- One'],
    ['with lines of Windows', '1. Context\r\n----------\r\n\r\nWind.\r\n\r\n2. Steps\r\n--------\r\n\r\n- One'],
  ])('%s', (_, sections) => {
    const {summary} = read(form, `# T\n\n${sections}\n`)
    expect(summary).toMatchObject({title: 'T', context: 'Wind.', steps: ['One'], additionalSections: []})
  })

  it.each([
    ['an item of another name', '1. Rope\n---'],
    ['two items', '1. Rope\n2. Steps\n---'],
    ['a blank line', '1. Steps\n\n---'],
  ])('but not %s above a rule', (_, text) => {
    const {summary} = read(form, `# T\n\n## Context\n\n${text}\n\nMore.\n\n## Steps\n\n- One\n`)
    expect(summary).toMatchObject({context: `${text}\n\nMore.`, steps: ['One']})
  })
})

describe('a table', () => {
  const columns = {
    task: 'text',
    owner: {kind: 'list', names: ['Owner', 'Owners']},
    due: {kind: 'date', end: 'until'},
  } as const
  const header = '| Task | Owner | Due |\n| --- | --- | --- |\n'
  const nobody = {task: null, owner: [], due: null, until: null}

  it.each<[string, string, unknown[], string[]]>([
    [
      'rows',
      `${header}| A | x; y | 2024-01-02 |`,
      [{task: 'A', owner: ['x', 'y'], due: '2024-01-02', until: null}],
      [],
    ],
    ['a period', `${header}| A | x | 2024/2025 |`, [{task: 'A', owner: ['x'], due: '2024', until: '2025'}], []],
    [
      'columns in another order',
      '| Due | Owners | Task |\n| --- | --- | --- |\n| 2024 | x | A |',
      [{task: 'A', owner: ['x'], due: '2024', until: null}],
      ['swapped-columns', 'table-header'],
    ],
    ['empty cells', `${header}| A | | |`, [{...nobody, task: 'A'}], []],
    ['an empty row', `${header}| | | |`, [], []],
    ['a missing cell', `${header}| A | x |`, [{...nobody, task: 'A', owner: ['x']}], ['missing-cell']],
    [
      'a missing column',
      '| Task | Due |\n| --- | --- |\n| A | 2024 |',
      [{...nobody, task: 'A', due: '2024'}],
      ['missing-column'],
    ],
    [
      'a further column',
      '| Task | Owner | Due | Note |\n| --- | --- | --- | --- |\n| A | x | 2024 | n |',
      [{task: 'A', owner: ['x'], due: '2024', until: null}],
      ['extra-cell'],
    ],
    [
      'unknown names',
      '| A | B | C |\n| --- | --- | --- |\n| a | b | 2024 |',
      [{task: 'a', owner: ['b'], due: '2024', until: null}],
      ['table-header', 'table-header', 'table-header'],
    ],
    [
      'a value that cannot be read',
      `${header}| A | x | soon |`,
      [{...nobody, task: 'A', owner: ['x']}],
      ['invalid-date'],
    ],
    [
      'two tables',
      `${header}| A | | |\n\n${header}| B | | |`,
      [
        {...nobody, task: 'A'},
        {...nobody, task: 'B'},
      ],
      ['table-style'],
    ],
    ['a placeholder', 'None identified.', [], ['placeholder-value']],
    ['prose', 'Somebody does something.', [], ['misplaced-content']],
  ])('gives %s', (_name, markdown, rows, codes) => {
    const found = read({sections: {actions: {kind: 'table', columns}}}, `## Actions\n\n${markdown}\n`)
    expect(found.summary['actions']).toEqual(rows)
    expect(notes(found.codes)).toEqual(codes)
  })

  it('keeps additional columns with their rows', () => {
    const markdown = '## Actions\n\n| Task | Note |\n| --- | --- |\n| A | n |\n| B | |\n'
    const {summary} = read({sections: {actions: {kind: 'table', columns: {task: 'text'}}}}, markdown)
    expect(summary['additionalSections']).toEqual([
      {heading: '', level: 2, within: 'actions', markdown: '| Task | Note |\n| --- | --- |\n| A | n |'},
    ])
  })
})

describe('fields in a section', () => {
  const sections = {
    links: {kind: 'fields', fields: {recording: 'link', minutes: {kind: 'link', optional: true}}},
  } as const
  const value = {recording: {text: 'a', url: '/a'}, minutes: null}

  it.each<[string, string, unknown, string[]]>([
    ['lines', '**Recording**: [a](/a)', value, []],
    ['a list', '- Recording: [a](/a)', value, ['field-style']],
    ['a table', '| Field | Value |\n| --- | --- |\n| Recording | [a](/a) |', value, ['field-style']],
    ['a heading', '### Recording\n\n[a](/a)', value, ['field-style']],
    ['a line that it does not name', '**Recording**: [a](/a)\n\n**Other**: b', value, ['misplaced-content']],
    ['a list with more', '- Recording: [a](/a)\n- Other: b', value, ['field-style', 'misplaced-content']],
    ['a placeholder', 'Not available.', {recording: null, minutes: null}, ['placeholder-value']],
    ['nothing of it', 'Text.', {recording: null, minutes: null}, ['misplaced-content', 'missing-field']],
  ])('are %s', (_name, markdown, expected, codes) => {
    const found = read({sections}, `## Links\n\n${markdown}\n`)
    expect(found.summary['links']).toEqual(expected)
    expect(found.codes.filter(it => it !== 'unrecognised-document')).toEqual(codes)
  })

  it.each([
    ['words', 'Per serving'],
    ['a word in bold', '**Amount**'],
    ['a year', '2024'],
    ['words in brackets', '(per 100 g)'],
    ['a word in Spanish', 'Cantidad'],
  ])('keep the header over the values of their table: %s', (_name, header) => {
    const nutrition = {kind: 'fields', fields: {energy: 'number', protein: 'number'}} as const
    const table = `|  | ${header} |\n| --- | --- |\n| Energy | 150 kcal |\n| Protein | 5.5 g |`
    const {summary, codes} = read({sections: {nutrition}}, `## Nutrition\n\n${table}\n`)
    expect(summary['nutrition']).toEqual({energy: 150, protein: 5.5})
    expect(summary['additionalSections']).toMatchObject([{within: 'nutrition', markdown: header}])
    expect(codes).toContain('misplaced-content')
  })
})

describe('a part', () => {
  const part = {
    kind: 'part',
    text: 'prose',
    fields: {lead: 'text'},
    sections: {steps: 'list', notes: {kind: 'markdown', optional: true}},
  } as const

  it('holds text, fields and sections', () => {
    const markdown = '## Plan\n\n**Lead**: Ann\n\nWhat we do.\n\n### Steps\n\n- One\n\n### Notes\n\nx\n\n#### y\n'
    const {summary, codes} = read({sections: {plan: part}}, markdown)
    expect(summary['plan']).toEqual({text: 'What we do.', lead: 'Ann', steps: ['One'], notes: 'x\n\n#### y'})
    expect(notes(codes)).toEqual([])
  })

  it('that is absent has all its keys', () => {
    const {summary} = read({sections: {plan: part}}, '# T\n')
    expect(summary['plan']).toEqual({text: null, lead: null, steps: [], notes: null})
  })

  it('keeps what it does not name', () => {
    const {summary, codes} = read(
      {sections: {plan: part}},
      '## Plan\n\n**Lead**: Ann\n\n### Steps\n\n- One\n\n### Risks\n\nNone.\n',
    )
    expect(summary['additionalSections']).toEqual([{heading: 'Risks', level: 3, within: 'plan', markdown: 'None.'}])
    expect(notes(codes)).toEqual(['misplaced-content'])
  })
})

describe('parts', () => {
  it('are below the heading of their section', () => {
    const sections = {
      agenda: {kind: 'parts', names: ['Agenda'], text: 'markdown', fields: {owner: {kind: 'text', optional: true}}},
    } as const
    const {summary, codes} = read({sections}, '## Agenda\n\n### One\n\n**Owner**: Ann\n\nText.\n\n### Two\n\n- x\n')
    expect(summary['agenda']).toEqual([
      {heading: 'One', text: 'Text.', owner: 'Ann'},
      {heading: 'Two', text: '- x', owner: null},
    ])
    expect(notes(codes)).toEqual([])
  })

  const versions = {
    kind: 'parts',
    heading: {pattern: ['[{version}] - {date}', '[{version}]'], values: {date: 'date'}},
    sections: {added: {kind: 'list', optional: true}},
  } as const

  it.each<[string, string, unknown[]]>([
    [
      'brackets',
      '## [1.0] - 2024-01-02\n\n### Added\n\n- a\n',
      [{heading: '[1.0] - 2024-01-02', version: '1.0', date: '2024-01-02', added: ['a']}],
    ],
    [
      'links',
      '## [1.0](/x) - 2024-01-02\n',
      [{heading: '1.0 - 2024-01-02', version: '1.0', date: '2024-01-02', added: []}],
    ],
    ['references', '## [1.0]\n\n[1.0]: /x\n', [{heading: '1.0', version: '1.0', date: null, added: []}]],
    [
      'several',
      '## [2]\n\n## [1]\n\n### Added\n\n- a\n',
      [
        {heading: '[2]', version: '2', date: null, added: []},
        {heading: '[1]', version: '1', date: null, added: ['a']},
      ],
    ],
    ['other headings', '## Notes\n\nText.\n\n## [1]\n', [{heading: '[1]', version: '1', date: null, added: []}]],
  ])('take the headings that match their pattern: %s', (_name, markdown, expected) => {
    expect(read({sections: {versions}}, `# T\n\n${markdown}`).summary['versions']).toEqual(expected)
  })
})

describe('headings with other separators than their pattern', () => {
  const heading = {pattern: 'Lot {number}: {name}', values: {number: 'number'}} as const
  const forms = {
    lots: {sections: {lots: {kind: 'parts', heading, sections: {scope: 'prose'}}}},
    two: {
      sections: {
        lots: {kind: 'parts', heading, sections: {scope: 'prose'}},
        days: {
          kind: 'parts',
          heading: {pattern: '{date} – {topic}', values: {date: 'date'}},
          sections: {notes: 'prose'},
        },
      },
    },
  } as const

  it.each([
    ['a number before it', '1. Lot 2: Boats'],
    ['a dotted number before it', '2.1 Lot 2 – Boats'],
    ['a dash', 'Lot 2 – Boats'],
    ['a hyphen', 'Lot 2 - Boats'],
    ['a long dash without blanks', 'Lot 2—Boats'],
    ['a full stop', 'Lot 2. Boats'],
    ['a bar', 'Lot 2 | Boats'],
    ['a colon without a blank', 'Lot 2:Boats'],
    ['only a space', 'Lot 2 Boats'],
    ['brackets', 'Lot 2 (Boats)'],
    ['typed dashes', 'Lot 2 -- Boats'],
  ])('%s: %s', (_, text) => {
    const markdown = `# T\n\n## Lot 1: Ropes\n\n### Scope\n\nA.\n\n## ${text}\n\n### Scope\n\nB.\n`
    for (const form of [forms.lots, forms.two]) {
      const {summary, codes} = read(form, markdown)
      expect(summary['lots']).toEqual([
        {heading: 'Lot 1: Ropes', number: 1, name: 'Ropes', scope: 'A.'},
        {heading: text, number: 2, name: 'Boats', scope: 'B.'},
      ])
      expect(notes(codes)).toContain('heading-style')
    }
  })

  it.each([
    ['a date', '2024-03-04: Boats', [{heading: '2024-03-04: Boats', date: '2024-03-04', topic: 'Boats', notes: 'A.'}]],
    ['no date', 'Monday: Boats', []],
    ['no number after the word of the pattern', 'Lot many. Boats', []],
    ['a bracket that is not closed', 'Lot many (Boats', []],
  ])('of parts with values of kinds: %s', (_, text, days) => {
    const {summary} = read(forms.two, `# T\n\n## ${text}\n\n### Notes\n\nA.\n`)
    expect(summary['days']).toEqual(days)
    expect(summary['lots']).toEqual([])
  })

  it.each([
    ['no brackets', '1.0.0 - 2024-03-04', '2024-03-04'],
    ['no brackets, and a "v"', 'v1.0.0 – 4 March 2024', '2024-03-04'],
    ['typed dashes', '[1.0.0] -- 2024-03-04', '2024-03-04'],
    ['round brackets', '[1.0.0] (2024-03-04)', '2024-03-04'],
    ['round brackets after a link', '[1.0.0](https://example.org) (2024-03-04)', '2024-03-04'],
    ['only a space', '[1.0.0] 2024-03-04', '2024-03-04'],
    ['only a space after a link', '[1.0.0](https://example.org) 2024-03-04', '2024-03-04'],
    ['only a blank, and no brackets', '1.0.0 4 March 2024', '2024-03-04'],
    ['a slash', '[1.0.0] / 2024-03-04', '2024-03-04'],
    ['a colon', '[1.0.0]: 2024-03-04', '2024-03-04'],
  ])('of a pattern with brackets: %s', (_, heading, date) => {
    const pattern = ['[{version}] - {date}', '[{version}]']
    const form = {
      sections: {versions: {kind: 'parts', heading: {pattern, values: {date: 'date'}}, sections: {added: 'list'}}},
    } as const
    const {summary} = read(form, `# T\n\n## ${heading}\n\n### Added\n\n- A\n\n## Roadmap (2025-01-01)\n\nText.\n`)
    expect(summary['versions']).toMatchObject([{version: expect.stringMatching(/^v?1\.0\.0$/), date, added: ['A']}])
    expect(summary['additionalSections']).toMatchObject([{heading: 'Roadmap (2025-01-01)'}])
    const own = defineForm({name: 'own', ...form})
    expect(parseSummary(stringifySummary(summary as never, {form: own}), {form: own}).summary).toEqual(summary)
  })

  it('have values of text only if a number follows a word of the pattern', () => {
    const form = {
      sections: {decisions: {kind: 'parts', heading: {pattern: 'Decision {id}: {what}'}, sections: {reason: 'prose'}}},
    } as const
    const {summary} = read(
      form,
      '# T\n\n## Decision D-7 – Buy rope\n\n### Reason\n\nA.\n\n## Decision making – notes\n\nB.\n',
    )
    expect(summary['decisions']).toEqual([
      {heading: 'Decision D-7 – Buy rope', id: 'D-7', what: 'Buy rope', reason: 'A.'},
    ])
  })
})

describe('a title with a pattern', () => {
  const title = {pattern: ['Meeting of {date}', '{topic} ({date})'], values: {date: 'date'}} as const

  it.each<[string, unknown, string[]]>([
    ['Meeting of 2024-01-02', {title: 'Meeting of 2024-01-02', date: '2024-01-02', topic: null}, []],
    ['Budget (2024)', {title: 'Budget (2024)', date: '2024', topic: 'Budget'}, []],
    ['Budget – 2024', {title: 'Budget – 2024', date: '2024', topic: 'Budget'}, ['heading-style']],
    ['Budget', {title: 'Budget', date: null, topic: null}, ['invalid-value']],
  ])('%s', (heading, expected, codes) => {
    const found = read({title}, `# ${heading}\n`)
    expect(found.summary).toMatchObject(expected as object)
    expect(notes(found.codes)).toEqual(codes)
  })
})

describe('text of the document', () => {
  it.each<[string, 'prose' | 'markdown', string, unknown]>([
    ['prose', 'prose', '# T\n\n**A**: x\n\nOne.\n\nTwo.\n\n## S\n\n- a\n', 'One.\n\nTwo.'],
    ['markdown', 'markdown', '# T\n\n**A**: x\n\nOne.\n\n- b\n\n### c\n\n## S\n\n- a\n', 'One.\n\n- b\n\n### c'],
    ['none', 'markdown', '# T\n\n**A**: x\n\n## S\n\n- a\n', null],
  ])('is %s', (_name, text, markdown, expected) => {
    const {summary, codes} = read({text, fields: {a: 'text'}, sections: {s: 'list'}}, markdown)
    expect(summary['text']).toEqual(expected)
    expect(summary).toMatchObject({a: 'x', s: ['a']})
    expect(notes(codes)).toEqual([])
  })
})

describe('forms', () => {
  it('have all their keys in declaration order, and the keys of every document', () => {
    const {summary} = read(
      {text: 'prose', fields: {b: {kind: 'date', end: 'c'}, a: 'list'}, sections: {z: 'list', y: 'prose'}},
      '',
    )
    expect(Object.keys(summary)).toEqual(['title', 'text', 'b', 'c', 'a', 'z', 'y', 'metadata', 'additionalSections'])
  })

  it('do not mix', () => {
    const one = defineForm({name: 'one', sections: {a: 'list'}})
    const two = defineForm({name: 'two', sections: {a: 'prose'}})
    const markdown = '# T\n\n## A\n\n- x\n'
    expect(parseSummary(markdown, {form: one}).summary.a).toEqual(['x'])
    expect(parseSummary(markdown, {form: two}).summary.a).toBe('x')
    expect(parseSummary(markdown, {form: one}).summary.a).toEqual(['x'])
  })
})

describe('a section of one value', () => {
  it.each<[string, SectionDefinition, string, unknown]>([
    ['a number', 'number', 'Value: 12', 12],
    ['money in bold', 'number', '**Value:** $1,300.20', 1300.2],
    ['a date', 'date', 'Value: 4 March 2024', '2024-03-04'],
    ['a truth value in an item', 'boolean', '- Value: yes', true],
    [
      'a choice below a name of the section',
      {kind: 'choice', options: ['open'], names: ['Value', 'State']},
      'State: open',
      'open',
    ],
    ['a link', 'link', 'Value: <https://example.org/a>', {text: 'https://example.org/a', url: 'https://example.org/a'}],
    ['another label', 'number', 'Other: 12', null],
    ['a text, which may have a label', 'text', 'Value: a', 'Value: a'],
  ])('may repeat its name as a label: %s', (_name, value, markdown, expected) => {
    const form = {sections: {value}}
    const {summary} = read(form, `## Value\n\n${markdown}\n`)
    expect(summary['value']).toEqual(expected)
  })
})

describe('the headings of entries', () => {
  const form = {sections: {features: {kind: 'list', of: 'entry'}}} as const

  it.each<[string, string, unknown]>([
    [
      'above a paragraph each',
      '### Strong\n\nHolds 5 tons.\n\n### Light\n\nOnly 12 kg.',
      [
        {name: 'Strong', text: 'Holds 5 tons.'},
        {name: 'Light', text: 'Only 12 kg.'},
      ],
    ],
    [
      'with markup',
      '### *Strong*\n\nHolds **5 tons**.\n\n### `Light`\n\n12 kg',
      [
        {name: 'Strong', text: 'Holds 5 tons.'},
        {name: 'Light', text: '12 kg'},
      ],
    ],
    [
      'above several paragraphs',
      '### A\n\nOne.\n\nTwo.\n\n### B\n\nThree.',
      [
        {name: 'A', text: 'One. Two.'},
        {name: 'B', text: 'Three.'},
      ],
    ],
    [
      'two levels below',
      '#### A\n\nOne.\n\n#### B\n\nTwo.\n\n#### C\n\nThree.',
      [
        {name: 'A', text: 'One.'},
        {name: 'B', text: 'Two.'},
        {name: 'C', text: 'Three.'},
      ],
    ],
    [
      'above wrapped text',
      '### A\nOne\ntwo.\n### B\nThree.',
      [
        {name: 'A', text: 'One two.'},
        {name: 'B', text: 'Three.'},
      ],
    ],
  ])('are their names: %s', (_name, markdown, expected) => {
    const {summary, codes} = read(form, `## Features\n\n${markdown}\n`)
    expect(summary['features']).toEqual(expected)
    expect(codes).toEqual(['prose-in-list'])
  })

  it('are none above lists', () => {
    const {codes} = read(form, '## Features\n\n### A\n\n- **One**: a\n\n### B\n\n- **Two**: b\n')
    expect(codes).toEqual(['subheading', 'subheading'])
  })
})

describe('a pattern', () => {
  const form = {
    title: {pattern: ['Sprint {sprint} retrospective', 'Retro {sprint}'], values: {sprint: 'number'}},
    sections: {done: 'list'},
  } as const

  it.each([
    ['an emoji before it', '🎉 Sprint 3 retrospective'],
    ['an emoji behind it', 'Sprint 3 retrospective 🎉'],
    ['several emoji', '🎉🎈 Sprint 3 retrospective ⭐'],
    ['a symbol', '★ Retro 3'],
    ['an emoji of several characters', '👩‍🚀 Retro 3'],
  ])('matches a heading with %s', (_name, title) => {
    const {summary, codes} = read(form, `# ${title}\n\n## Done\n\n- A\n`)
    expect(summary).toMatchObject({title, sprint: 3})
    expect(codes).toEqual(['heading-style'])
  })
})
