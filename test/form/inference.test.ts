import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkForm} from '../../src/form/check.js'
import {defineForm} from '../../src/form/define.js'
import type {Form} from '../../src/form/form.js'
import {formPrompt} from '../../src/form/guide/prompt.js'
import {inferForm} from '../../src/form/inference/infer.js'
import {parseSummary} from '../../src/parse.js'
import {altered, knownDocuments, markdown, spliced} from '../read/inputs.js'

/** Returns documents of one shape, each made from its number. */
const documents = (count: number, make: (at: number) => string) => Array.from({length: count}, (_, at) => make(at))
const pick = <T>(all: readonly T[], at: number) => all[at % all.length] as T

/** The content of the section "Part" of each document, and the kind that is inferred. */
const SECTIONS: readonly (readonly [string, (at: number) => string, unknown])[] = [
  ['paragraphs', at => `Words of ${at}.\n\nMore words.`, 'prose'],
  ['paragraphs with code', at => `Call \`run(${at})\`.`, 'markdown'],
  ['paragraphs and lists', at => `Words of ${at}.\n\n- one\n- two`, 'markdown'],
  ['code', at => `\`\`\`js\nrun(${at})\n\`\`\``, 'markdown'],
  ['lists', at => `- one of ${at}\n- two`, 'list'],
  ['numbered lists', at => `1. one of ${at}\n2. two`, 'list'],
  ['lists that a sentence introduces', at => `These are all:\n\n- one of ${at}`, 'list'],
  ['tasks', at => `- [x] one of ${at}\n- [ ] two`, {kind: 'list', of: 'task'}],
  ['entries', at => `- **Ana ${at}**: words\n- **Rui ${at + 20}**: more`, {kind: 'list', of: 'entry'}],
  ['works with their years in a list', at => `- Ana ${at}, *Tides*, 201${at}\n- Bo, *Fog*, 1999`, 'list'],
  ['a sentence with a number', at => `${at + 1}200 people saw errors.`, 'prose'],
  [
    'lists, and a line with commas',
    at => (at === 3 ? 'Ana Duarte, Bo Lind, Eva' : `- Ana ${at}\n- Bo`),
    {kind: 'list', separator: ','},
  ],
  [
    'tables, and lists in place of some',
    at =>
      at < 2
        ? '- Ana: write\n- Bo: read'
        : `| Who | What |\n| --- | --- |\n| Ana ${at} | write ${at} |\n| Bo | read ${at} |`,
    {kind: 'table', columns: {who: 'text', what: 'text'}},
  ],
  [
    'tables, and more lists in place of them',
    at =>
      at > 1
        ? `- **10:0${at}** – Alarm ${at}\n- **10:1${at}** – Page`
        : `| Time | Event |\n| --- | --- |\n| 10:0${at} | Alarm ${at} |\n| 10:1${at} | Page |`,
    {kind: 'table', columns: {time: 'text', event: 'text'}},
  ],
  [
    'a table and a list that goes on with it',
    at => `| Time | Event |\n| --- | --- |\n| 10:0${at} | Alarm ${at} |\n\n- 10:1${at} Page\n- 10:2${at} End`,
    {kind: 'table', columns: {time: 'text', event: 'text'}},
  ],
  [
    'some tables, and lists of sentences',
    at => (at > 3 ? `| What |\n| --- |\n| Alarm ${at} |` : `- All of ${at} was well\n- Nothing else`),
    'markdown',
  ],
  ['dates in a list', at => `- 2024-03-0${at + 1}\n- 4 May 2023`, {kind: 'list', of: 'date'}],
  ['links in a list', at => `- [one](https://example.org/${at})\n- <https://example.org>`, {kind: 'list', of: 'link'}],
  ['one date', at => `2024-03-0${at + 1}`, 'date'],
  ['one place', at => pick(['Lisbon, Portugal', 'Madrid, Spain'], at), 'place'],
  [
    'tables',
    at => `| Task | Due |\n| --- | --- |\n| Write ${at} | 2024-03-0${at + 1} |\n| Read | 2024-05-01 |`,
    {kind: 'table', columns: {task: 'text', due: 'date'}},
  ],
  [
    'tables of categories',
    at => `| Kind | Members |\n| --- | --- |\n| A ${at} | one; two |\n| B | three |`,
    {kind: 'groups', category: 'Kind', values: 'Members'},
  ],
  [
    'labels with values',
    at => `- **Recording**: <https://example.org/${at}>\n- **Held on**: 2024-03-0${at + 1}`,
    {kind: 'fields', fields: {recording: 'link', heldOn: 'date'}},
  ],
  [
    'sub-headings',
    at => `### Topic ${at}\n\nWords.\n\n### Another ${at}\n\n- one`,
    {kind: 'parts', names: ['Part'], text: 'markdown'},
  ],
  [
    'sub-headings that documents share',
    at => `### Lead\n\nAna ${at}\n\n### Members\n\n- Bo ${at}\n- Eva`,
    {kind: 'part', sections: {lead: 'prose', members: 'list'}},
  ],
  ['text above sub-headings that documents share', at => `Words of ${at}.\n\n### Lead\n\nAna ${at}`, 'markdown'],
  [
    'sub-headings that some documents share',
    at => `### Lead\n\nAna ${at}\n\n### Topic ${at}\n\nWords.`,
    {kind: 'parts', names: ['Part'], text: 'markdown'},
  ],
  [
    'sub-headings that differ, with the same header lines below',
    at => `### Fog of ${at}\n\n**Level**: ${at % 2 ? 'high' : 'low'}\n\nWords.\n\n### Ice\n\n**Level**: low\n\nWords.`,
    {kind: 'parts', names: ['Part'], text: 'markdown', fields: {level: {kind: 'choice', options: ['low', 'high']}}},
  ],
  [
    'sub-headings with versions',
    at => `### 1.${at}.1 (March 2024)\n\n- one of ${at}\n\n### 1.${at}.0\n\n- two`,
    {
      kind: 'parts',
      names: ['Part'],
      heading: {pattern: ['{version:0.0} ({date})', '{version:0.0}'], values: {date: 'date'}},
      text: 'markdown',
    },
  ],
]

describe('a section is inferred from', () => {
  it.each(SECTIONS)('%s', (_, contents, kind) => {
    const {definition} = inferForm(documents(6, at => `# T ${at}\n\n## Part\n\n${contents(at)}\n`))
    expect(definition.sections).toEqual({part: kind})
  })
})

/** The headings of the sections of each document, and the declaration of sections with such headings. */
const HEADINGS: readonly (readonly [string, (at: number) => readonly string[], string, unknown])[] = [
  [
    'versions in brackets with dates',
    at => [`[1.${at}.1] - 2024-03-0${at + 1}`, `[1.${at}.0] - 2024-02-01`],
    'versions',
    {pattern: ['[{version}] - {date}'], values: {date: 'date'}},
  ],
  [
    'versions with a word after them',
    at => [`[1.${at}.1] - 2024-03-04 [YANKED]`, `[1.${at}.0] - 2024-02-01`],
    'versions',
    {pattern: ['[{version}] - {date} [YANKED]', '[{version}] - {date}'], values: {date: 'date'}},
  ],
  ['versions alone', at => [`v1.${at}.1`, `v1.${at}.0-beta.2`], 'versions', {pattern: ['{version:v0.0}']}],
  [
    'versions with dates in words',
    at => [`Version 2.${at} – ${at + 1} March 2024`, `Version 1.${at} – May 2023`],
    'versions',
    {pattern: ['Version {version:0.0} – {date}'], values: {date: 'date'}},
  ],
  [
    'versions with names',
    at => [`2.${at}: Fog`, `1.${at}: Ice of ${at}`],
    'versions',
    {pattern: ['{version:0.0}: {name}']},
  ],
  [
    'days',
    at => [`2024-03-0${at + 1}`, `2024-02-0${at + 1}`],
    'entries',
    {pattern: ['{date:0-0-0}'], values: {date: 'date'}},
  ],
  [
    'days with names',
    at => [`2024-03-0${at + 1}: Start`, `2024-02-0${at + 1}: End of ${at}`],
    'entries',
    {pattern: ['{date:0-0-0}: {name}'], values: {date: 'date'}},
  ],
]

describe('sections are inferred from headings that are', () => {
  it.each(HEADINGS)('%s', (_, headings, key, heading) => {
    const all = documents(
      6,
      at =>
        `# T ${at}\n\n${headings(at)
          .map(it => `## ${it}\n\nWords.\n`)
          .join('\n')}`,
    )
    const {definition, report} = inferForm(all)
    expect(definition.sections).toEqual({[key]: {kind: 'parts', heading, text: 'markdown'}})
    expect(report.parts.find(it => it.path[1] === key)).toMatchObject({found: 6, missing: []})
    const form = defineForm(definition)
    for (const [at, it] of all.entries()) {
      const {summary, coverage} = parseSummary(it, {form})
      const read = (summary as Record<string, unknown>)[key] as {heading: string}[]
      expect({coverage, headings: read.map(part => part.heading)}).toEqual({coverage: 1, headings: headings(at)})
    }
  })

  it.each([
    ['numbered', (at: number) => [`Step ${at}`, `Topic ${at + 10}`]],
    ['sentences with a version', (at: number) => [`What 1.${at} brings`, `Why we left 0.${at} behind`]],
    ['sentences with a date', (at: number) => [`The fog of 2024-03-0${at + 1}`, `On 2024-02-0${at + 1} it cleared`]],
    ['two versions in all', (at: number) => (at < 2 ? [`1.${at}.0`] : [`Topic ${at}`])],
  ])('not from headings that are %s', (_, headings) => {
    const {definition} = inferForm(
      documents(
        6,
        at =>
          `# T ${at}\n\n${headings(at)
            .map(it => `## ${it}\n\nWords.\n`)
            .join('\n')}`,
      ),
    )
    expect(definition.sections).toBeUndefined()
  })

  it('versions, each with one of the sections', () => {
    const {definition} = inferForm(
      documents(4, at => `# P ${at}\n\n## 1.${at}.1\n\n### Added\n\n- b\n\n## 1.${at}.0\n\n### Fixed\n\n- c\n`),
    )
    expect(definition.sections).toEqual({
      versions: {
        kind: 'parts',
        heading: {pattern: ['{version:0.0}']},
        text: 'markdown',
        sections: {added: {kind: 'list', optional: true}, fixed: {kind: 'list', optional: true}},
      },
    })
    const form = defineForm(definition)
    expect(formPrompt(form)).toContain('\n## 1.0\n')
  })

  it('versions, with the sections that they share, beside sections with names', () => {
    const {definition, report} = inferForm(
      documents(
        4,
        at =>
          `# P ${at}\n\n## [Unreleased]\n\n### Added\n\n- a ${at}\n\n## [1.${at}.0]\n\n### Added\n\n- b\n\n### Fixed\n\n- c\n`,
      ),
    )
    expect(definition.sections).toEqual({
      unreleased: {kind: 'part', names: ['[Unreleased]'], sections: {added: 'list'}},
      versions: {
        kind: 'parts',
        heading: {pattern: ['[{version}]']},
        text: 'markdown',
        sections: {added: 'list', fixed: 'list'},
      },
    })
    expect(report.parts.map(it => [it.path.join('.'), it.found])).toEqual([
      ['sections.unreleased', 4],
      ['sections.unreleased.sections.added', 4],
      ['sections.versions', 4],
      ['sections.versions.sections.added', 4],
      ['sections.versions.sections.fixed', 4],
    ])
  })
})

/** The values of the header line "Label" of each document, and the kind that they make. */
const FIELDS: readonly (readonly [string, (at: number) => string, unknown])[] = [
  ['words', at => `words ${at}`, 'text'],
  ['dates', at => pick(['2024-03-04', '5 March 2024', 'March 2024'], at), 'date'],
  ['periods', at => pick(['2024-03-04', '2024-03-04/2024-03-06'], at), {kind: 'date', end: 'labelEnd'}],
  ['numbers', at => String(at * 12), 'number'],
  ['answers', at => pick(['yes', 'no'], at), 'boolean'],
  ['places', at => pick(['Lisbon, Portugal', 'Madrid, Spain; Paris, France'], at), 'place'],
  ['links', at => `[One ${at}](https://example.org/${at})`, 'link'],
  [
    'lists of links',
    at => `[One](https://example.org/${at}), [Two](https://example.org)`,
    {kind: 'list', of: 'link', separator: ','},
  ],
  ['lists', at => `one ${at}; two`, 'list'],
  ['numbers with units', at => `${at * 12} minutes`, 'text'],
  ['codes', at => `SEV${(at % 2) + 1}`, {kind: 'choice', options: ['SEV1', 'SEV2']}],
  ['a few lists', at => pick(['CS101, CS102', 'MAT101'], at), 'text'],
  [
    'choices in capitals and not',
    at => pick(['draft', 'final', 'Draft', 'Final'], at),
    {kind: 'choice', options: ['Draft', 'Final']},
  ],
  ['choices', at => pick(['draft', 'final'], at), {kind: 'choice', options: ['draft', 'final']}],
]

describe('a field is inferred from', () => {
  it.each(FIELDS)('%s', (_, value, kind) => {
    const {definition} = inferForm(documents(8, at => `# T ${at}\n\n**Label**: ${value(at)}\n\n## Part\n\nWords.\n`))
    expect(definition.fields).toEqual({label: kind})
  })

  it.each([
    ['header lines', 'Label: '],
    ['a list', '- Label: '],
    ['bold labels in a list', '* **Label:** '],
  ])('%s', (_, opening) => {
    const {definition} = inferForm(documents(4, at => `# T ${at}\n\n${opening}words ${at}\n\n## Part\n\nWords.\n`))
    expect(definition.fields).toEqual({label: 'text'})
  })

  it.each([
    ['a label with a colon in it', '**Re:sult**: '],
    ['a label that begins with the sign of a heading', '#Label **again**: '],
    ['a label that begins with a dash', '— Label: '],
  ])('not from %s', (_, opening) => {
    const {definition} = inferForm(documents(4, at => `# T ${at}\n\n${opening}words ${at}\n\n## Part\n\nWords.\n`))
    expect(definition.fields).toBeUndefined()
  })

  it('front matter', () => {
    const {definition} = inferForm(documents(4, at => `---\nlabel: words ${at}\n---\n\n# T\n\n## Part\n\nWords.\n`))
    expect(definition.fields).toEqual({label: {kind: 'text', names: ['label']}})
  })
})

/** Documents with one of several names for a section between two others. */
const alternatives = (names: readonly string[], contents = (at: number) => `- one of ${at}`) =>
  documents(
    12,
    at => `# T ${at}\n\n## Goal\n\nWords.\n\n## ${pick(names, at)}\n\n${contents(at)}\n\n## Cost\n\nWords.\n`,
  )

describe('names that are alternatives', () => {
  it('are those of one section', () => {
    const {definition, report} = inferForm(alternatives(['Steps', 'Steps', 'Method']))
    expect(definition.sections).toEqual({
      goal: 'prose',
      steps: {kind: 'list', names: ['Steps', 'Method']},
      cost: 'prose',
    })
    expect(report.parts.find(it => it.path[1] === 'steps')).toMatchObject({found: 12, missing: []})
  })

  it('are those of one header line', () => {
    const {definition} = inferForm(
      documents(
        12,
        at => `# T ${at}\n\nDate: 2024-03-04\n${pick(['Place', 'Place', 'Where'], at)}: hall ${at}\nChair: Ana ${at}\n`,
      ),
    )
    expect(definition.fields).toMatchObject({place: {kind: 'text', names: ['Place', 'Where']}})
  })

  it.each([
    [
      'one document has both',
      alternatives(['Steps', 'Method']).with(
        0,
        '# T\n\n## Goal\n\nA.\n\n## Steps\n\n- a\n\n## Method\n\n- b\n\n## Cost\n\nA.\n',
      ),
    ],
    ['they hold other kinds', alternatives(['Steps', 'Method'], at => (at % 2 ? 'Words.' : '- one'))],
    ['many documents have neither', alternatives(['Steps', 'Method', '']).map(it => it.replace('## \n', ''))],
    [
      'they are at other places',
      documents(12, at =>
        at % 2
          ? '# T\n\n## Steps\n\n- a\n\n## Goal\n\nA.\n\n## Cost\n\nA.\n'
          : '# T\n\n## Goal\n\nA.\n\n## Cost\n\nA.\n\n## Method\n\n- a\n',
      ),
    ],
  ])('are those of two sections where %s', (_, all) => {
    const {definition} = inferForm(all)
    expect(definition.sections).toMatchObject({steps: {optional: true}, method: {optional: true}})
  })
})

describe('a draft', () => {
  it('takes a title from front matter', () => {
    const {definition} = inferForm(
      documents(4, at => `---\ntitle: T ${at}\ndate: 2024-03-04\n---\n\n## Part\n\nWords.\n`),
    )
    expect(definition.title).toBeUndefined()
    expect(Object.keys(definition.fields ?? {})).toEqual(['date'])
  })

  it('allows text above header lines', () => {
    const all = documents(
      4,
      at => `# T ${at}\n\nGrandmother made it in ${at}.\n\n**Serves**: ${at + 1}\n\n## Steps\n\n- one\n`,
    )
    const {definition} = inferForm(all)
    const {summary} = parseSummary(pick(all, 1), {form: defineForm(definition)})
    expect(summary).toMatchObject({text: 'Grandmother made it in 1.', serves: 2})
  })

  it('has keys without apostrophes', () => {
    const {definition} = inferForm(documents(4, at => `# T ${at}\n\n## What's new\n\nWords.\n`))
    expect(definition.sections).toEqual({whatsNew: {kind: 'prose', names: ["What's new"]}})
  })

  it('joins spellings, and makes some parts optional', () => {
    const names = ['Detailed design', 'Detailed design', 'Detailed Design', 'Detailed designs', 'Detailled design']
    const {definition, report} = inferForm(
      documents(10, at => `# T\n\n## ${pick(names, at)}\n\nWords.${at < 5 ? '\n\n## Notes\n\nWords.' : ''}\n`),
    )
    expect(definition.sections).toEqual({
      detailedDesign: {kind: 'prose', names: ['Detailed design', 'Detailed designs', 'Detailled design']},
      notes: {kind: 'prose', optional: true},
    })
    expect(report.documents).toBe(10)
    expect(report.parts).toEqual([
      {
        path: ['sections', 'detailedDesign'],
        names: ['Detailed design', 'Detailed designs', 'Detailled design'],
        found: 10,
        missing: [],
        otherwise: [],
      },
      {path: ['sections', 'notes'], names: ['Notes'], found: 5, missing: [5, 6, 7, 8, 9], otherwise: []},
    ])
  })

  it('does not join names that are in the same document', () => {
    const apart = inferForm(
      documents(4, () => '# T\n\n## Positive outcome\n\nWords.\n\n## Positive outcomes\n\nWords.\n'),
    )
    expect(Object.keys(apart.definition.sections ?? {})).toHaveLength(2)
  })

  it('leaves out what few documents have, and reports it', () => {
    const {definition, report} = inferForm(documents(10, at => `# T\n\n## Part\n\nWords.\n\n## Only ${at}\n\nWords.\n`))
    expect(Object.keys(definition.sections ?? {})).toEqual(['part'])
    expect(report.left).toHaveLength(10)
    expect(report.left).toContainEqual({name: 'Only 3', documents: [3]})
  })

  it('finds the sentence that means absence', () => {
    const {definition} = inferForm(
      documents(
        8,
        at => `# T\n\n## Part\n\n${at % 2 === 0 ? 'To be filled in by the board.' : `- one ${at}\n- two`}\n`,
      ),
    )
    expect(definition.sections).toEqual({part: {kind: 'list', placeholder: 'To be filled in by the board.'}})
  })

  it('reports which documents hold something else', () => {
    const {report} = inferForm(documents(10, at => `# T\n\n## Part\n\n${at === 7 ? 'Words.' : `- one ${at}`}\n`))
    expect(report.parts[0]?.otherwise).toEqual([7])
  })

  it('reads sections at the first level, and documents without a title', () => {
    const first = inferForm(documents(4, () => '- Name: x\n\n# Summary\n\nWords.\n\n# Details\n\nWords.\n'))
    expect(Object.keys(first.definition.sections ?? {})).toEqual(['summary', 'details'])
    expect(first.definition.title).toEqual({optional: true})
  })

  it('makes a pattern of titles that end in a date', () => {
    const {definition} = inferForm(documents(4, at => `# Board 2024-03-0${at + 1}\n\n## Part\n\nWords.\n`))
    expect(definition.title).toEqual({pattern: ['Board {date}'], values: {date: 'date'}})
  })

  it('of no documents is the smallest form', () => {
    expect(inferForm([]).definition).toEqual({name: 'document', title: {optional: true}})
    expect(checkForm(inferForm(['']).definition)).toEqual([])
  })

  it('has the given name and share', () => {
    const {definition} = inferForm(['# T\n\n## A\n\nWords.\n', '# T\n\n## A\n\nWords.\n\n## B\n\nWords.\n'], {
      name: 'notes',
      share: 1,
    })
    expect(definition.name).toBe('notes')
    expect(Object.keys(definition.sections ?? {})).toEqual(['a'])
  })

  it('is valid for any documents', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '# T',
        '## A',
        '## a',
        '### B',
        '## metadata',
        '## constructor',
        'A: b',
        '**A**: None',
        '- x: y',
        '- [ ] z',
        '---',
      ),
      fc.constantFrom(
        '| A | A |\n| --- | --- |\n| 1 | 2 |',
        '| Title | text |\n|---|---|\n| a; b | c |',
        'None.',
        '## 1',
        '# {a} 2024-01-01',
      ),
    )
    const text = fc.array(piece, {maxLength: 12}).map(it => it.join('\n\n'))
    fc.assert(
      fc.property(fc.array(text, {maxLength: 6}), all => {
        expect(checkForm(inferForm(all).definition)).toEqual([])
      }),
      {numRuns: 300},
    )
  })

  it.each([
    ['random markdown', markdown],
    ['documents that were changed', altered(knownDocuments())],
    ['documents put together', spliced(knownDocuments())],
  ])('has instructions with an example that reads back: %s', (_, documents) => {
    fc.assert(
      fc.property(fc.array(documents, {minLength: 1, maxLength: 2}), all => {
        expect(formPrompt(defineForm(inferForm(all).definition))).toContain('An example')
      }),
      {numRuns: 40},
    )
  })
})

const CORPUS = new URL('../../../shared/corpus/', import.meta.url)

describe.runIf(existsSync(CORPUS))('the draft of real documents', () => {
  const read = (folder: string) =>
    readdirSync(new URL(`${folder}/`, CORPUS))
      .filter(name => name.endsWith('.md'))
      .sort()
      .map(name => readFileSync(new URL(`${folder}/${name}`, CORPUS), 'utf8'))

  it.each(['forms/rust-rfc', 'forms/swift-proposal', 'forms/tsc-minutes', 'current'])(
    '%s the draft of 20 reads the rest',
    folder => {
      const all = read(folder)
      const form = defineForm(inferForm(all.slice(0, 20)).definition) as Form
      const coverages = all.slice(20).map(text => parseSummary(text, {form}).coverage)
      expect(coverages.sort((a, b) => a - b)[Math.floor(coverages.length / 2)]).toBeGreaterThan(0.8)
    },
  )

  it('is the built-in form, for summaries', () => {
    const {fields, sections} = inferForm(read('current').slice(0, 20)).definition
    const kinds = (all: object | undefined) =>
      Object.entries(all ?? {}).map(([key, it]) => [key, typeof it === 'string' ? it : (it as {kind: string}).kind])
    expect(kinds(fields)).toEqual([
      ['date', 'date'],
      ['location', 'place'],
    ])
    expect(kinds(sections)).toEqual([
      ['executiveSummary', 'prose'],
      ['characteristics', 'list'],
      ['actors', 'groups'],
      ['mainThemes', 'groups'],
      ['practicalApplications', 'list'],
      ['commitments', 'list'],
    ])
  })
})
