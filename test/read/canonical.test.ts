import {describe, expect, it} from 'vitest'
import {changelog, decisionRecord, meetingMinutes} from '../../src/forms/index.js'
import {defineForm, type FormDefinition, parseSummary, summaryForm} from '../../src/index.js'
import {LANGUAGES} from '../../src/languages/index.js'
import {summarise} from './agreement.js'

/*
 * The canonical reader reads canonical documents, for all kinds of a form. The block readers read all others.
 */

/** Longer than any placeholder. */
const LONG = 'One harbour after another has written down what its ships carry, '.repeat(2).trim()

/** A form of one section, and the text below its heading. */
const sections: [
  name: string,
  section: NonNullable<FormDefinition['sections']>[string],
  content: string,
  value: unknown,
][] = [
  ['text', 'text', 'Some words.', 'Some words.'],
  ['a number', 'number', '1234.5', 1234.5],
  ['yes or no', 'boolean', 'Yes', true],
  ['a date', 'date', '2024-03', '2024-03'],
  [
    'a place',
    'place',
    'Lima, Peru',
    {text: 'Lima, Peru', places: [{city: 'Lima', country: 'Peru', countryCode: 'PER'}]},
  ],
  ['a choice', {kind: 'choice', options: ['open', 'closed']}, 'closed', 'closed'],
  ['a link', 'link', '[Page](https://a.org/b?c=1&d=2)', {text: 'Page', url: 'https://a.org/b?c=1&d=2'}],
  ['an address', 'link', 'https://a.org', {text: 'https://a.org', url: 'https://a.org'}],
  ['prose', 'prose', 'One *and*\n\nanother with `code`.', 'One and\n\nanother with code.'],
  [
    'markdown',
    'markdown',
    'One\nof **lines**\n\n- a\n  b\n\n### Deeper\n\n1. c',
    'One\nof **lines**\n\n- a\n  b\n\n### Deeper\n\n1. c',
  ],
  ['a list', 'list', '- One\n- **Two** of R&D', ['One', 'Two of R&D']],
  ['a list of numbers', {kind: 'list', of: 'number'}, '- 1\n- 2.5', [1, 2.5]],
  ['a list of dates', {kind: 'list', of: 'date'}, '- 2024\n- 2024-02-29', ['2024', '2024-02-29']],
  ['a list of links', {kind: 'list', of: 'link'}, '- [A](b.md)', [{text: 'A', url: 'b.md'}]],
  [
    'tasks',
    {kind: 'list', of: 'task'},
    '- [x] One\n- [ ] Two',
    [
      {text: 'One', done: true},
      {text: 'Two', done: false},
    ],
  ],
  [
    'entries',
    {kind: 'list', of: 'entry'},
    '- **A**: b: c\n- d',
    [
      {name: 'A', text: 'b: c'},
      {name: null, text: 'd'},
    ],
  ],
  ['wrapped prose', 'prose', 'A text\nof two lines.\n\nAnother.', 'A text of two lines.\n\nAnother.'],
  ['wrapped items', 'list', '- An item\n  of two lines\n- Another', ['An item of two lines', 'Another']],
  ['a reference and an escape', 'prose', `${LONG} R&amp;D \\* a\\_b.`, `${LONG} R&D * a_b.`],
  ['the same in an item', 'list', `- ${LONG} R&amp;D \\* a\\_b.`, [`${LONG} R&D * a_b.`]],
  ['groups', 'groups', '| Category | Values |\n| --- | --- |\n| A | b; c |', [{category: 'A', values: ['b', 'c']}]],
  [
    'a table',
    {kind: 'table', columns: {who: 'text', when: 'date', what: {kind: 'list', of: 'text'}}},
    '| Who | When | What |\n| --- | --- | --- |\n| Ana | 2024 | a; b |\n| | 2025-01 | |',
    [
      {who: 'Ana', when: '2024', what: ['a', 'b']},
      {who: null, when: '2025-01', what: []},
    ],
  ],
  [
    'fields',
    {kind: 'fields', fields: {who: 'text', many: {kind: 'list', of: 'number', separator: ','}}},
    '**Who**: Ana\n\n**Many**: 1, 2',
    {who: 'Ana', many: [1, 2]},
  ],
  [
    'a part',
    {kind: 'part', text: 'prose', fields: {when: 'date'}, sections: {points: 'list'}},
    '**When**: 2024\n\nWords.\n\n### Points\n\n- One',
    {text: 'Words.', when: '2024', points: ['One']},
  ],
  [
    'parts',
    {
      kind: 'parts',
      names: ['It'],
      heading: {pattern: '{no}. {name}', values: {no: 'number'}},
      sections: {points: 'list'},
    },
    '### 1. First\n\n#### Points\n\n- One\n\n### 2. Second\n\n#### Points\n\n- Two',
    [
      {heading: '1. First', no: 1, name: 'First', points: ['One']},
      {heading: '2. Second', no: 2, name: 'Second', points: ['Two']},
    ],
  ],
]

describe('a canonical document is read by the canonical reader', () => {
  it.each(sections)('with %s', (_, section, content, value) => {
    const form = defineForm({name: 'form', fields: {day: 'date'}, sections: {it: section, end: 'prose'}})
    const text = `# Title\n\n**Day**: 2024-10-23\n\n## It\n\n${content}\n\n## End\n\nWords.\n`
    const {quick, whole} = summarise({text, form})
    expect(quick?.summary).toMatchObject({title: 'Title', day: '2024-10-23', it: value, end: 'Words.'})
    expect(quick).toEqual(whole)
  })

  it.each([
    [
      'minutes',
      meetingMinutes,
      '**Date**: 2024-03-04\n\n## Present\n\n- Ana\n\n## Action items\n\n| Owner | Task | Due |\n| --- | --- | --- |\n| Ana | Ask | 2024-03 |',
    ],
    [
      'a changelog',
      changelog,
      'All changes.\n\n## [Unreleased]\n\n### Added\n\n- A\n\n## [1.0.0] - 2024-03-04\n\n### Fixed\n\n- B',
    ],
    [
      'a decision record',
      decisionRecord,
      '**Status**: accepted\n\n**Decision-makers**: Ana, Bo\n\n## Context and Problem Statement\n\nWhich one?\n\n## Considered Options\n\n- One\n- Two',
    ],
  ] as const)('as %s', (_, form, content) => {
    const {quick, whole} = summarise({text: `# Title\n\n${content}\n`, form})
    expect(quick).not.toBeNull()
    expect(quick).toEqual(whole)
  })
})

describe('a document that may mean something else is read by the block readers', () => {
  const form = defineForm({
    name: 'form',
    text: 'markdown',
    sections: {
      notes: {kind: 'markdown', optional: true},
      points: {kind: 'list', optional: true},
      decisions: {kind: 'list', optional: true},
    },
  })

  it.each([
    ['items under the names of sections', '## Notes\n\n- **Points**: a\n- **Decisions**: b'],
    ['a line that is the name of a section', '## Notes\n\nWords.\n\nDecisions\n\nMore words.'],
    ['a label of a section', '## Points\n\n- a\n\n**Decisions:** b'],
    ['a fence that holds a heading', '## Notes\n\n```\n## Points\n```'],
    ['a heading that has no blank', '## Notes\n\nWords.\n\n##Points'],
    ['a line that ends in a colon', '## Notes\n\nDecisions:\n\n- a'],
    ['a link of a wiki', '## Points\n\n- See [[Page]]'],
    ['a definition', '## Notes\n\n[a]\n\n[a]: b'],
    ['a sub-heading with the name of a section', '## Notes\n\n### Decisions\n\nWords.'],
  ])('%s', (_, content) => {
    expect(summarise({text: `# Title\n\n${content}\n`, form}).quick).toBeNull()
  })
})

it('a delimiter row that is indented by four spaces is not one', () => {
  const text = '# Title\n\n## Who\n\n| Category | Values |\n     --- | --- |\n| A | b |\n'
  const form = defineForm({name: 'form', sections: {who: 'groups'}})
  expect(summarise({text, form}).quick).toBeNull()
  expect(parseSummary(text, {form}).diagnostics.map(it => it.code)).toEqual(['broken-table'])
})

it.each([
  ['its words', 'Left open here.'],
  ['more spaces', 'Left  open\nhere.'],
  ['emphasis', 'Left *open* here.'],
  ['a link', '[Left open](a.md) here.'],
])('markdown is absent if it is the placeholder, with %s', (_, text) => {
  const form = defineForm({name: 'form', sections: {notes: {kind: 'markdown', placeholder: 'Left open here.'}}})
  expect(parseSummary(`# Title\n\n## Notes\n\n${text}\n`, {form}).summary.notes).toBeNull()
})

describe('parts that are written in another way are read alone', () => {
  const form = defineForm({
    name: 'form',
    fields: {day: 'date'},
    sections: {summary: 'prose', points: 'list', decisions: 'list', who: 'groups'},
  })
  /** Enough text that the part is a small share of it. */
  const words = Array.from({length: 60}, (_, k) => `- Point ${k} has as many words as a point mostly has.`).join('\n')
  const document = ({head = '**Day**: 2024-10-23', summary = 'Text.', decisions = '- Go on.', end = ''} = {}) =>
    `# Title\n\n${head}\n\n## Summary\n\n${summary}\n\n## Points\n\n${words}\n\n## Decisions\n\n${decisions}\n\n## Who\n\n| Category | Values |\n| --- | --- |\n| A | b; c |\n${end}`
  const values = {title: 'Title', day: '2024-10-23', who: [{category: 'A', values: ['b', 'c']}]}

  it.each([
    ['a header line in a list', document({head: '- Day: 23 October 2024'}), {summary: 'Text.', decisions: ['Go on.']}],
    ['a line break', document({summary: 'One<br>two.'}), {summary: 'One two.'}],
    ['a code fence', document({summary: 'Text.\n\n```js\nconst a = 1\n```'}), {}],
    ['an entity', document({summary: 'A &amp; b.'}), {summary: 'A & b.'}],
    ['a tab', document({summary: 'A\tb.'}), {summary: 'A b.'}],
    ['a link by reference', document({summary: 'See [a].', end: '\n[a]: b\n'}), {summary: 'See a.'}],
    ['items with wrapped text', document({decisions: '- Go\n  on.\n- Stop.'}), {decisions: ['Go on.', 'Stop.']}],
    ['a sub-heading', document({decisions: '### Today\n\n- Go on.'}), {decisions: ['Go on.']}],
    [
      'a section outside the form',
      document({decisions: '- Go on.\n\n## Costs\n\nNone.'}),
      {additionalSections: [{heading: 'Costs', level: 2, within: null, markdown: 'None.'}]},
    ],
    [
      'a section outside the form at the end',
      document({end: '\n## Costs\n\nNone.\n'}),
      {additionalSections: [{heading: 'Costs', level: 2, within: null, markdown: 'None.'}]},
    ],
    ['front matter', `---\nsource: archive\n---\n\n${document()}`, {metadata: [{name: 'source', value: 'archive'}]}],
    [
      'text before a code fence',
      `Here it is:\n\n\`\`\`markdown\n${document()}\`\`\`\n`,
      {additionalSections: [{heading: '', level: 2, within: null, markdown: 'Here it is:'}]},
    ],
    ['lines that end in CRLF', document().replaceAll('\n', '\r\n'), {}],
    ['headings that are numbered', document().replace('## Points', '## 2. Points'), {}],
    ['headings in bold', document().replace('## Points', '## **Points**'), {}],
    ['thematic breaks between sections', document().replaceAll('\n## ', '\n---\n\n## '), {}],
    ['a comment above a heading', document().replace('\n## ', '\n<!-- checked -->\n\n## '), {}],
    ['other markers of items', document().replaceAll('\n- ', '\n* '), {}],
    ['values on lines of a cell', document().replace('b; c', 'b<br>c'), {}],
    [
      'several such parts',
      document({head: '- Day: 23 October 2024', summary: 'A<br>b', decisions: '- Go\n  on.', end: '\n<br>\n'}),
      {summary: 'A b', decisions: ['Go on.']},
    ],
    [
      'sections outside the form among such parts',
      document({summary: 'A<br>b\n\n## Costs\n\nNone.', decisions: '- Go on.\n\n## Votes\n\nAll.'}),
      {
        summary: 'A b',
        additionalSections: [
          {heading: 'Costs', level: 2, within: null, markdown: 'None.'},
          {heading: 'Votes', level: 2, within: null, markdown: 'All.'},
        ],
      },
    ],
  ])('%s', (_, text, expected) => {
    const {quick, whole} = summarise({text, form})
    expect(quick?.summary).toMatchObject({...values, ...expected})
    expect(quick).toEqual(whole)
  })

  it('links in the headings of versions', () => {
    const versions = Array.from(
      {length: 60},
      (_, k) => `## [1.${k}.0] - 2024-03-04\n\n### Fixed\n\n- An error of version ${k}.\n`,
    )
    const links = Array.from({length: 60}, (_, k) => `[1.${k}.0]: https://example.org/${k}`)
    const text = `# Changelog\n\n## [Unreleased]\n\n${versions.join('\n')}\n[Unreleased]: https://example.org\n${links.join('\n')}\n`
    const {quick, whole} = summarise({text, form: changelog})
    expect(quick?.summary).toMatchObject({
      versions: expect.arrayContaining([expect.objectContaining({version: '1.59.0'})]),
    })
    expect(quick).toEqual(whole)
  })

  it('versions with sections outside the form among others', () => {
    const versions = Array.from({length: 60}, (_, k) => {
      const other = k % 25 === 7 ? `### Internal\n\nWork on version ${k}.\n\n` : ''
      return `## [1.${k}.0] - 2024-03-04\n\n${other}### Fixed\n\n- An error of version ${k}.\n`
    })
    const {quick, whole} = summarise({text: `# Changelog\n\n${versions.join('\n')}`, form: changelog})
    expect(quick?.summary).toMatchObject({
      additionalSections: [7, 32, 57].map(k => ({within: `versions.${k}`, markdown: `Work on version ${k}.`})),
    })
    expect(quick).toEqual(whole)
  })

  it.each([
    ['the label of another section', document({summary: 'Text.\n\n**Decisions:** Stop.'})],
    ['a fence that holds a heading', document({summary: '```\n\n## Points\n\n```'})],
    ['an open comment', document({summary: 'Text.\n\n<!--'})],
    ['links to headings', document({summary: '- [Points](#points)\n- [Who](#who)'})],
    ['a header line in a section', document({head: 'Words.', summary: 'Text.\n\n**Day**: 2024-10-23'})],
    ['parts that are most of the document', document().replaceAll('mostly has', 'mostly<br>has')],
  ])('but not with %s', (_, text) => {
    expect(summarise({text, form}).quick).toBeNull()
  })
})

describe('forms in one process', () => {
  const one = defineForm({name: 'one', sections: {points: 'list', notes: 'prose'}})
  const other = defineForm({name: 'other', sections: {points: 'prose', notes: 'list'}})
  const text = '# T\n\n## Points\n\n- a\n\n## Notes\n\nb\n'

  it('never mix, whichever comes first', () => {
    const read = () => [one, other, summaryForm].map(form => parseSummary(text, {form}).summary)
    const expected = [
      {title: 'T', points: ['a'], notes: 'b'},
      {title: 'T', points: 'a', notes: ['b']},
      {title: 'T', characteristics: [], commitments: []},
    ]
    for (let round = 0; round < 3; round++) expect(read()).toMatchObject(expected)
  })
})

describe('header lines outside the form', () => {
  const written = (lines: string) =>
    `# Ice Accord\n\n**Date**: 2024-10-23\n\n${lines}\n\n## Executive Summary\n\nText.\n`

  it('are read without blocks', () => {
    const text = written('**Location**: Lima, Peru\n\n**Faithfulness Score**: 97/100 - Good\n\n**Tags**: ice; ports')
    const {quick, whole} = summarise({text, form: summaryForm})
    expect(quick).toEqual(whole)
    expect(quick?.summary).toMatchObject({
      metadata: [
        {name: 'Faithfulness Score', value: '97/100 - Good'},
        {name: 'Tags', value: 'ice; ports'},
      ],
    })
  })

  it('have the same meaning as for the block readers, whatever their labels', () => {
    const known = LANGUAGES.flatMap(({labels, fieldTableHeaders, references, documentKinds, closings}) => [
      ...Object.values(labels).flat(),
      ...fieldTableHeaders,
      ...references,
      ...documentKinds,
      ...closings,
    ])
    const others = ['Score', 'Actor', 'Commitment', 'Locaton', 'Start date', 'Title', 'Contents', 'Page', 'From', 'To']
    const labels = [...new Set([...known, ...others])].flatMap(it => [it, `Key ${it}`])
    const values = ['97/100', 'Lima, Peru', '2024-05-01', 'N/A', 'Ana; Bo', 'See below', 'a – b', 'Yes']
    const differing = labels.filter((label, k) => {
      const text = written(`**${label}**: ${values[k % values.length]}`)
      const {quick, whole} = summarise({text, form: summaryForm})
      return quick !== null && JSON.stringify(quick.summary) !== JSON.stringify(whole.summary)
    })
    expect(differing).toEqual([])
  })
})
