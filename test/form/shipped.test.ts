import {existsSync, readdirSync, readFileSync} from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {definitionSchema} from '../../scripts/form-schema.js'
import {modifySummary} from '../../src/edit/modify.js'
import {applyEdits} from '../../src/fixes/apply.js'
import {checkForm} from '../../src/form/check.js'
import type {Form} from '../../src/form/form.js'
import {formPrompt} from '../../src/form/guide/prompt.js'
import {formTemplate} from '../../src/form/guide/template.js'
import {FormError} from '../../src/form/problems.js'
import schema from '../../src/form.schema.generated.json' with {type: 'json'}
import * as shipped from '../../src/forms/index.js'
import {changelog, decisionRecord, meetingMinutes} from '../../src/forms/index.js'
import {formFromIssueTemplate} from '../../src/forms/issue-template.js'
import {parseSummary} from '../../src/parse.js'
import type {Path} from '../../src/types.js'
import {stringifySummary} from '../../src/write/stringify.js'
import {anyDefinition} from '../support/forms.js'

const forms = Object.values(shipped) as Form[]

describe('a bundled form', () => {
  it.each(forms.map(form => [form.name, form] as const))('%s is valid', (_, form) => {
    expect(checkForm(form.definition)).toEqual([])
  })
})

describe('minutes of a meeting', () => {
  const text = `# Harbour Board

**Date**: 4 March 2024

**Place**: Lisbon, Portugal

**Chaired by**: Ana Silva

## Present

- Ana Silva
- Rui Costa

## Apologies

- Eva Lund

## Decisions taken

- The budget is approved.

## Action items

| Who | What | By |
| --- | --- | --- |
| Rui | Write to the city | 2024-04-01 |

## Next meeting

2 April 2024
`

  it('are read', () => {
    expect(parseSummary(text, {form: meetingMinutes}).summary).toMatchObject({
      title: 'Harbour Board',
      date: '2024-03-04',
      endDate: null,
      place: {text: 'Lisbon, Portugal'},
      chair: 'Ana Silva',
      secretary: null,
      present: ['Ana Silva', 'Rui Costa'],
      regrets: ['Eva Lund'],
      decisions: ['The budget is approved.'],
      actionItems: [{owner: 'Rui', task: 'Write to the city', due: '2024-04-01'}],
      nextMeeting: '2024-04-02',
      additionalSections: [],
    })
  })
})

describe('minutes in other words', () => {
  const values = {
    date: '2025-03-04',
    present: ['Ana Ruiz', 'Rui Costa'],
    regrets: ['Eva Lund'],
    agenda: ['Budget'],
    discussion: 'The budget was discussed.',
    decisions: ['The budget is approved.'],
    actionItems: [{owner: 'Rui Costa', task: 'Write to the city', due: '2025-04-01'}],
    nextMeeting: '2025-04-02',
    additionalSections: [],
  }

  it.each([
    [
      'es',
      'Fecha|Asistentes|Ausencias|Orden del día|Desarrollo|Acuerdos|Tareas|Próxima reunión',
      'Responsable|Tarea|Fecha límite',
    ],
    [
      'pt',
      'Data da reunião|Participantes|Ausências|Ordem do dia|Discussão|Deliberações|Ações|Próxima reunião',
      'Responsável|Ação|Prazo',
    ],
    [
      'fr',
      'Date|Étaient présents|Absents excusés|Ordre du jour|Débats|Décisions|Actions à mener|Prochaine réunion',
      'Qui|Quoi|Pour le',
    ],
    [
      'de',
      'Datum|Teilnehmende|Entschuldigt|Tagesordnung|Diskussion|Beschlüsse|Maßnahmen|Nächste Sitzung',
      'Wer|Was|Bis wann',
    ],
    [
      'it',
      'Data della riunione|Partecipanti|Assenti|Ordine del giorno|Discussione|Delibere|Azioni|Prossima riunione',
      'Chi|Cosa|Entro',
    ],
    [
      'en, as models write it',
      'Date|Who attended|Not present|Agenda items|Key discussion points|Agreements|Next steps|Next meeting date',
      'Owner|Action|Deadline',
    ],
  ])('are read: %s', (_, names, columns) => {
    const [date, present, regrets, agenda, discussion, decisions, actions, next] = names.split('|')
    const text = `# Harbour Board

**${date}**: 2025-03-04

## ${present}

- Ana Ruiz
- Rui Costa

## ${regrets}

- Eva Lund

## ${agenda}

- Budget

## ${discussion}

The budget was discussed.

## ${decisions}

- The budget is approved.

## ${actions}

| ${columns.split('|').join(' | ')} |
| --- | --- | --- |
| Rui Costa | Write to the city | 2025-04-01 |

## ${next}

2025-04-02
`
    expect(parseSummary(text, {form: meetingMinutes}).summary).toMatchObject(values)
  })

  it.each([
    ['a title that ends with the kind of document', 'Harbour Board – Minutes'],
    ['a title that begins with it', 'Minutes of the Harbour Board'],
    ['the kind of document alone', 'Meeting Minutes'],
  ])('have a title above the sections: %s', (_, title) => {
    const text = `## ${title}\n\n**Date**: 2025-03-04\n\n### Present\n\n- Ana Ruiz\n\n### Decisions\n\n- Buy two buoys.\n`
    expect(parseSummary(text, {form: meetingMinutes}).summary).toMatchObject({
      title,
      date: '2025-03-04',
      present: ['Ana Ruiz'],
      discussion: null,
      decisions: ['Buy two buoys.'],
    })
  })
})

describe('a decision record in other words', () => {
  it.each([
    ['es', 'Estado|Contexto|Opciones consideradas|Decisión|Consecuencias'],
    ['pt', 'Estado|Contexto|Alternativas consideradas|Decisão|Consequências'],
    ['fr', 'Statut|Contexte|Options envisagées|Décision|Conséquences'],
    ['de', 'Status|Kontext|Betrachtete Optionen|Entscheidung|Konsequenzen'],
    ['it', 'Stato|Contesto|Opzioni considerate|Decisione|Conseguenze'],
    ['en', 'Decision status|Background|Alternatives|Outcome|Implications'],
  ])('is read: %s', (_, names) => {
    const [status, context, options, decision, consequences] = names.split('|')
    const text = `# Use YAML\n\n**${status}**: accepted\n\n## ${context}\n\nWhich format?\n\n## ${options}\n\n- YAML\n- TOML\n\n## ${decision}\n\nYAML.\n\n### ${consequences}\n\n- It is known.\n`
    expect(parseSummary(text, {form: decisionRecord}).summary).toMatchObject({
      title: 'Use YAML',
      status: 'accepted',
      context: 'Which format?',
      consideredOptions: ['YAML', 'TOML'],
      decision: {text: 'YAML.', consequences: ['It is known.']},
      additionalSections: [],
    })
  })
})

describe('a decision record', () => {
  it.each([
    ['in front matter', '---\nstatus: accepted\ndate: 2024-03-04\ndecision-makers: Ana, Rui\n---\n\n# Use YAML\n'],
    ['in a list', '# Use YAML\n\n* Status: accepted\n* Deciders: Ana, Rui\n* Date: 2024-03-04\n'],
    ['in header lines', '# Use YAML\n\nStatus: accepted\n\nDate: 2024-03-04\n\nDeciders: Ana, Rui\n'],
  ])('with its header %s is read', (_, header) => {
    const body = `
## Context and Problem Statement

Which format?

## Considered Options

* YAML
* TOML

## Decision Outcome

Chosen option: "YAML".

### Consequences

* Good, because it is known.

## Pros and Cons of the Options

### YAML

* Good, because it is known.

### TOML

* Bad, because it is new.
`
    expect(parseSummary(header + body, {form: decisionRecord}).summary).toMatchObject({
      title: 'Use YAML',
      status: 'accepted',
      date: '2024-03-04',
      decisionMakers: ['Ana', 'Rui'],
      context: 'Which format?',
      consideredOptions: ['YAML', 'TOML'],
      decision: {text: 'Chosen option: "YAML".', consequences: ['Good, because it is known.']},
      options: [
        {heading: 'YAML', text: '* Good, because it is known.'},
        {heading: 'TOML', text: '* Bad, because it is new.'},
      ],
    })
  })

  it.each([
    ['a link', '"superseded by [ADR-0123](0123-use-toml.md)"', 'superseded by ADR-0123'],
    ['a link in angle brackets', "'[ADR-0123](<0123.md>)'", 'ADR-0123'],
    ['two links', '"replaced by [A](a.md) and [B](b.md), in part"', 'replaced by A and B, in part'],
    ['a badge', '"![accepted](https://img.example.org/a.svg)"', 'accepted'],
    ['brackets', '"accepted [for now] (mostly)"', 'accepted [for now] (mostly)'],
    ['other marks', 'accepted *as is*', 'accepted *as is*'],
  ])('reads the text of a value of front matter with %s', (_, value, status) => {
    const markdown = `---\nstatus: ${value}\n---\n\n# Use YAML\n\n## Context and Problem Statement\n\nWhich?\n`
    expect(parseSummary(markdown, {form: decisionRecord}).summary.status).toBe(status)
  })
})

/** Each row: a heading, and its values. */
const VERSIONS: readonly (readonly [heading: string, version: string, date: string | null, yanked: string | null])[] = [
  ['1.0.0 / 2024-03-04', '1.0.0', '2024-03-04', null],
  ['[1.0.0] - Unreleased', '1.0.0', null, null],
  ['1.0.0 (unreleased)', '1.0.0', null, null],
  ['1.0.0', '1.0.0', null, null],
  ['2019-04-30, Version 11.15.0 (Current), @ana', '11.15.0', '2019-04-30', null],
  ['30.04.2019, Version 11.15.0 (LTS)', '11.15.0', '2019-04-30', null],
  ['v2.0.0-rc.1', 'v2.0.0-rc.1', null, null],
  ['[1.0.0] [YANKED]', '1.0.0', null, 'yanked'],
  ['[1.0.0] (2024-03-04) [YANKED]', '1.0.0', '2024-03-04', 'yanked'],
  ['1.0.0 (2024-03-04) [yanked]', '1.0.0', '2024-03-04', 'yanked'],
  ['1.0.0 (2024-03-04) and [more]', '1.0.0', '2024-03-04', null],
  ['[v1.0.0] — March 4th, 2024', 'v1.0.0', '2024-03-04', null],
  ['Version 1.0.0 (4 March 2024)', '1.0.0', '2024-03-04', null],
  ['Release 1.0.0 - 2024-03-04', '1.0.0', '2024-03-04', null],
  ['v1.0.0 [2024-03-04]', 'v1.0.0', '2024-03-04', null],
  ['1.0.0 [March 4, 2024]', '1.0.0', '2024-03-04', null],
  ['[1.0.0](https://example.org/1) [2024-03-04]', '1.0.0', '2024-03-04', null],
  ['1.0.0 [unreleased]', '1.0.0', null, null],
  ['1.0.0 [YANKED]', '1.0.0', null, 'yanked'],
  ['[1.0.0] [2024-03-04]', '1.0.0', '2024-03-04', null],
  ['1.0.0 [All changes](https://example.org/1)', '1.0.0', null, null],
  ['v1.0.0 ([diff](https://example.org/1))', 'v1.0.0', null, null],
  ['1.0.0 – [see milestone](https://example.org/1)', '1.0.0', null, null],
  ['Version 1.0.0 | [release notes](https://example.org/1)', '1.0.0', null, null],
  ['1.0.0-rc.1 [Full changelog](https://example.org/1)', '1.0.0-rc.1', null, null],
  ['[1.0.0] -- 2024-03-04', '1.0.0', '2024-03-04', null],
  ['1.0.0 --- 4 March 2024', '1.0.0', '2024-03-04', null],
  ['2024-03-04 - 1.0.0', '1.0.0', '2024-03-04', null],
  ['v2', 'v2', null, null],
  ['1.0.0 2024-03-04', '1.0.0', '2024-03-04', null],
  ['[1.0.0] 2024-03-04', '1.0.0', '2024-03-04', null],
  ['1.0.0 _2024-03-04_', '1.0.0', '2024-03-04', null],
  ['1.0.0 released on 2024-03-04', '1.0.0', '2024-03-04', null],
  ['1.0.0 (beta release)', '1.0.0', null, null],
  ['1.0.0: The big one', '1.0.0', null, null],
  ['v1.0.0 The big one', 'v1.0.0', null, null],
  ['[1.0.0] The big one', '1.0.0', null, null],
  ['Version 1.0.0 (Current)', '1.0.0', null, null],
  ['5.15.7 / 4.15.7', '5.15.7 / 4.15.7', null, null],
  ['1.0.0, 1.0.1 & 1.0.2', '1.0.0, 1.0.1 & 1.0.2', null, null],
]

/** Each row: a heading that a release tool writes, and the key of its changes. */
const KINDS_OF_CHANGES: readonly (readonly [heading: string, key: string])[] = [
  ['⚠ BREAKING CHANGES', 'breaking'],
  [':boom: Breaking Change', 'breaking'],
  ['Major Changes', 'breaking'],
  ['Minor Changes', 'added'],
  [':rocket: New Feature', 'added'],
  ['Features', 'added'],
  ['Performance Improvements', 'changed'],
  ['Reverts', 'changed'],
  ['Patch Changes', 'fixed'],
  [':bug: Bug Fix', 'fixed'],
  ['🐛 Bug Fixes', 'fixed'],
  ['🔒 Security Fixes', 'security'],
]

describe('a changelog', () => {
  it('in the style of Keep a Changelog has no diagnostics', () => {
    const text = `# Changelog

## [Unreleased]

### Added

- A map of the berths.

## [1.1.0] - 2024-03-04

### Changed

- Prices are shown with tax.

## [1.0.1] - 2024-03-01 [YANKED]

### Fixed

- The page opens again.
`
    const {summary, diagnostics} = parseSummary(text, {form: changelog})
    expect(diagnostics).toEqual([])
    expect(summary.versions.map(it => it.yanked)).toEqual([null, 'yanked'])
  })

  it('is read with headings of any kind', () => {
    const text = `# Changelog

All changes.

## [Unreleased]

### Added

- A thing to come.

## [1.1.0] - 2024-03-04

### Fixed

- A crash.

## [1.0.1] - 2024-03-01 [YANKED]

### Security

- A hole.

## 1.0.0 (2024-02-01)

The first one.

[1.1.0]: https://example.org/1.1.0
`
    const {summary} = parseSummary(text, {form: changelog})
    expect(summary.unreleased.added).toEqual(['A thing to come.'])
    expect(summary.versions.map(({version, date, yanked}) => [version, date, yanked])).toEqual([
      ['1.1.0', '2024-03-04', null],
      ['1.0.1', '2024-03-01', 'yanked'],
      ['1.0.0', '2024-02-01', null],
    ])
    expect(summary.versions[0]?.fixed).toEqual(['A crash.'])
    expect(summary.versions[2]?.text).toMatch(/^The first one\./)
  })

  it('keeps the brackets of its unreleased changes, even if they are a link', () => {
    expect(formPrompt(changelog)).toContain('\n## [Unreleased]\n')
    expect(formTemplate(changelog)).toContain('\n## [Unreleased]\n')
    const text = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A\n\n[unreleased]: https://example.org/compare\n'
    const {summary, diagnostics} = parseSummary(text, {form: changelog})
    expect(summary.unreleased.added).toEqual(['A'])
    expect(diagnostics.map(it => it.code)).not.toContain('section-heading')
    expect(summary.unreleased.url).toBe('https://example.org/compare')
    const written = stringifySummary(summary, {form: changelog})
    expect(written).toContain('\n## [Unreleased](https://example.org/compare)\n')
    const unlinked = {...summary, unreleased: {...summary.unreleased, url: null}}
    expect(stringifySummary(unlinked, {form: changelog})).toContain('\n## \\[Unreleased]\n')
    expect(stringifySummary({...unlinked, additionalSections: []}, {form: changelog})).toContain('\n## [Unreleased]\n')
  })

  it('has the addresses of its versions, from definitions and from headings', () => {
    const text = `# Changelog

## [Unreleased]

## [1.1.0] - 2024-03-04

### Fixed

- A crash ([#12](https://example.org/12)).

## [1.0.1](https://example.org/1.0.1) - 2024-03-01 [YANKED]

### Fixed

- A.

## 1.0.0 - 2024-02-01

### Added

- B.

[unreleased]: https://example.org/compare
[1.1.0]: https://example.org/1.1.0
`
    const {summary} = parseSummary(text, {form: changelog})
    expect(summary.unreleased.url).toBe('https://example.org/compare')
    expect(summary.versions.map(it => [it.version, it.url])).toEqual([
      ['1.1.0', 'https://example.org/1.1.0'],
      ['1.0.1', 'https://example.org/1.0.1'],
      ['1.0.0', null],
    ])
    const written = stringifySummary(summary, {form: changelog})
    expect(written.match(/^## .*/gm)).toEqual([
      '## [Unreleased](https://example.org/compare)',
      '## [1.1.0](https://example.org/1.1.0) - 2024-03-04',
      '## [1.0.1](https://example.org/1.0.1) - 2024-03-01 [YANKED]',
      '## 1.0.0 - 2024-02-01',
    ])
    expect(parseSummary(written, {form: changelog}).summary).toEqual(summary)
  })

  it('changes the addresses of its versions', () => {
    const text = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A\n\n## 1.0.0 - 2024-02-01\n\n### Added\n\n- B\n'
    const headings = (path: Path, value: unknown) =>
      applyEdits(text, modifySummary(text, path, value, {form: changelog as Form})).match(/^## .*/gm)
    expect(headings(['versions', 0, 'url'], 'https://example.org/1')).toEqual([
      '## [Unreleased]',
      '## [1.0.0](https://example.org/1) - 2024-02-01',
    ])
    expect(headings(['unreleased', 'url'], 'https://example.org/2')).toEqual([
      '## [Unreleased](https://example.org/2)',
      '## 1.0.0 - 2024-02-01',
    ])
  })

  it('writes a version from its values, without a heading of its own', () => {
    const {summary} = parseSummary('# Changelog\n\n## [1.0.0] - 2024-02-01\n\n### Added\n\n- A\n', {form: changelog})
    const [version] = summary.versions
    if (!version) throw new Error('expected a version')
    const heading = (url: string | null) =>
      stringifySummary({...summary, versions: [{...version, heading: null, url}]}, {form: changelog}).split('\n')[2]
    expect(heading(null)).toBe('## [1.0.0] - 2024-02-01')
    expect(heading('https://example.org/1')).toBe('## [1.0.0](https://example.org/1) - 2024-02-01')
  })

  it('reads a heading that is only a version, but no other heading that begins with a number', () => {
    const headings = ['1.2.0', 'v1.1.0', '1.0.0-beta.2', 'Version 0.9', '3 ways to help', '2.0', 'Who helped']
    const text = `# Changelog\n\n${headings.map(it => `## ${it}\n\n### Added\n\n- A`).join('\n\n')}\n`
    const {summary} = parseSummary(text, {form: changelog})
    expect(summary.versions.map(it => [it.version, it.date])).toEqual([
      ['1.2.0', null],
      ['v1.1.0', null],
      ['1.0.0-beta.2', null],
      ['0.9', null],
      ['2.0', null],
    ])
    expect(summary.additionalSections.map(it => it.heading)).toEqual(['3 ways to help', 'Who helped'])
  })

  it('reads versions at any level, as tools write them', () => {
    const text = `# [2.0.0](https://example.org/2) (2024-03-04)

### Features

* maps

## [1.1.0](https://example.org/1.1) (2024-03-03)

### Bug Fixes

* tides

### [1.0.1](https://example.org/1.0.1) (2024-03-02)

### Bug Fixes

* locks
`
    const {summary} = parseSummary(text, {form: changelog})
    expect(summary.versions.map(({version, added, fixed}) => [version, added, fixed])).toEqual([
      ['2.0.0', ['maps'], []],
      ['1.1.0', [], ['tides']],
      ['1.0.1', [], ['locks']],
    ])
  })

  it.each(['**1.0.0** (2024-03-04)', '**1.0.0 (2024-03-04)**', '**1.0.0** - 4 March 2024'])(
    'reads the line "%s" as a heading',
    line => {
      const {summary} = parseSummary(`# Changelog\n\n${line}\n\n**Added**\n\n- A\n\nNot **2.0.0**.\n`, {
        form: changelog,
      })
      expect(summary.versions).toMatchObject([{version: '1.0.0', date: '2024-03-04'}])
      expect(summary.versions[0]?.added[0]).toBe('A')
    },
  )

  it.each(['# Changelog\n\n**Last updated**: 2024-03-04\n', '---\nLast updated: 2024-03-04\n---\n\n# Changelog\n'])(
    'reads the label in %j as metadata, not as a version',
    text => {
      const {summary} = parseSummary(text, {form: changelog})
      expect(summary).toMatchObject({versions: [], metadata: [{name: 'Last updated', value: '2024-03-04'}]})
      expect(parseSummary(stringifySummary(summary, {form: changelog}), {form: changelog}).summary).toEqual(summary)
    },
  )

  it.each(VERSIONS)('reads the heading "%s"', (heading, version, date, yanked) => {
    const {summary, ok} = parseSummary(`# Changelog\n\n## ${heading}\n\n### Added\n\n- A\n`, {form: changelog})
    expect(summary.versions).toMatchObject([{version, date, yanked, added: ['A']}])
    expect(ok).toBe(true)
    expect(parseSummary(stringifySummary(summary, {form: changelog}), {form: changelog}).summary).toEqual(summary)
  })

  it.each([
    ['a date that does not exist', '1.0.0 (2024-02-30)', 'invalid-date'],
    ['a date with two readings', '[1.0.0] - 02/03/2024', 'ambiguous-date'],
    ['a quarter', '1.0.0 - Q2 2024', 'invalid-date'],
  ])('reports %s in a heading', (_, heading, code) => {
    const {summary, diagnostics} = parseSummary(`# Changelog\n\n## ${heading}\n\n### Added\n\n- A\n`, {form: changelog})
    expect(summary.versions).toMatchObject([{version: '1.0.0', date: null, added: ['A']}])
    expect(diagnostics.map(it => it.code)).toContain(code)
  })

  it.each(['1.2 Migration guide', '2.0 and later', 'Roadmap', 'Version numbers', 'v-next', 'Foo - bar', 'Old (bar)'])(
    'does not read "%s" as a version',
    heading => {
      const {summary} = parseSummary(`# Changelog\n\n## 1.0.0\n\n### Added\n\n- A\n\n## ${heading}\n\nText.\n`, {
        form: changelog,
      })
      expect(summary.versions).toMatchObject([{version: '1.0.0', added: ['A']}])
      expect(summary.additionalSections).toMatchObject([{heading}])
    },
  )

  it.each(KINDS_OF_CHANGES)('reads the changes below "%s", as release tools write it', (heading, key) => {
    const {summary, ok} = parseSummary(`# tides\n\n## 1.0.0\n\n### ${heading}\n\n- A\n`, {form: changelog})
    expect(summary.versions).toMatchObject([{version: '1.0.0', [key]: ['A']}])
    expect(ok).toBe(true)
  })

  it('needs no title', () => {
    expect(parseSummary('## 1.0.0\n\n### Added\n\n- A\n', {form: changelog}).diagnostics).toEqual([])
  })

  it.each([
    ['of the versions', '## [1.0.0]\n\nThe first.', '[1.0.0]: https://example.org/1'],
    ['of the text', '## 1.0.0\n\nThe first, see [docs].', '[docs]: https://example.org/docs'],
    [
      'of several lines',
      '## [1.0.0]\n\nThe first.',
      '[unreleased]: https://example.org/2\n[1.0.0]: https://example.org/1',
    ],
    ['with blank lines', '## [1.0.0]\n\nThe first.', '[1.0.0]: https://example.org/1\n\n[2]: https://example.org/2'],
    ['below a list', '## [1.0.0]\n\n- The first.', '[1.0.0]: https://example.org/1'],
    ['below changes that are not released', '## [Unreleased]\n\nThe first.', '[unreleased]: https://example.org/1'],
  ])('keeps the definitions %s at its end out of the last version', (_, version, definitions) => {
    const text = `# Changelog\n\n${version}\n\n${definitions}\n`
    const {summary, diagnostics} = parseSummary(text, {form: changelog})
    const {text: own} = summary.versions[0] ?? summary.unreleased
    expect(own).toBe(version.split('\n\n')[1])
    expect(summary.additionalSections).toEqual([{heading: '', level: 2, within: null, markdown: definitions}])
    expect(diagnostics).toEqual([])
    expect(parseSummary(stringifySummary(summary, {form: changelog}), {form: changelog}).summary).toEqual(summary)
  })

  it.each([
    ['kinds of changes', '## 1.1.0\n\n## Features\n\n- A\n\n## Bug fixes\n\n- B'],
    ['another heading above them', '## 1.1.0\n\n## Upgrading\n\nText.\n\n## Features\n\n- A\n\n## Bug fixes\n\n- B'],
    ['another heading below them', '## 1.1.0\n\n## Features\n\n- A\n\n## Bug fixes\n\n- B\n\n## Thanks\n\nText.'],
    ['another heading between them', '## 1.1.0\n\n## Features\n\n- A\n\n## Docs\n\n- C\n\n## Bug fixes\n\n- B'],
    ['kinds of changes above its level', '### 1.1.0\n\n## Features\n\n- A\n\n## Docs\n\n- C\n\n## Bug fixes\n\n- B'],
  ])('reads a version with %s at its level', (_, version) => {
    const text = `# Changelog\n\n${version}\n\n${version.split(' ', 1)} 1.0.0\n\nThe first.\n`
    const {summary} = parseSummary(text, {form: changelog})
    expect(summary.versions).toMatchObject([
      {version: '1.1.0', added: ['A'], fixed: ['B']},
      {version: '1.0.0', text: 'The first.'},
    ])
    for (const {within} of summary.additionalSections) expect(within).toBe('versions.0')
  })

  it.each([
    ['deeper', '## 1.1.0\n\n- A\n\n### 1.0.1\n\n- B\n\n## 1.0.0\n\n- C'],
    ['higher', '## 1.1.0\n\n- A\n\n# 1.0.1\n\n- B\n\n## 1.0.0\n\n- C'],
    ['deeper, with a "v"', '## v1.1.0\n\n- A\n\n### v1.0.1\n\n- B\n\n## v1.0.0\n\n- C'],
    ['deeper from then on', '## 1.1.0\n\n- A\n\n### 1.0.1\n\n- B\n\n### 1.0.0\n\n- C'],
    ['higher from then on', '## 1.1.0\n\n- A\n\n# 1.0.1\n\n- B\n\n# 1.0.0\n\n- C'],
  ])('reads a version whose heading is %s', (_, versions) => {
    const {summary} = parseSummary(`# Changelog\n\n${versions}\n`, {form: changelog})
    expect(summary.versions.map(it => [it.version?.replace('v', ''), it.text])).toEqual([
      ['1.1.0', '- A'],
      ['1.0.1', '- B'],
      ['1.0.0', '- C'],
    ])
  })
})

const TEMPLATE = `name: Bug Report
description: File a bug.
body:
  - type: markdown
    attributes: {value: Thanks!}
  - type: input
    id: version
    attributes: {label: Version, description: The one that you use.}
  - type: textarea
    attributes: {label: "What's wrong?"}
  - type: dropdown
    id: title
    attributes: {label: Severity, options: [low, high]}
  - type: dropdown
    id: systems
    attributes: {label: Systems, multiple: true, options: [Linux, macOS]}
  - type: dropdown
    id: plugins
    attributes: {label: Plugins, options: [None, Some]}
  - type: checkboxes
    id: terms
    attributes: {label: Terms, options: [{label: I agree}]}
`

describe('the form of a GitHub issue template', () => {
  it('reads an issue', () => {
    const form = formFromIssueTemplate(TEMPLATE)
    expect(form.name).toBe('bug-report')
    const body = `### Version

1.0.0

### What's wrong?

It **fails**.

- at once

### Severity

high

### Plugins

Some

### Terms

- [X] I agree
`
    expect(parseSummary(body, {form}).summary).toMatchObject({
      title: null,
      version: '1.0.0',
      what_s_wrong: 'It **fails**.\n\n- at once',
      title_: 'high',
      plugins: 'Some',
      terms: [{text: 'I agree', done: true}],
      metadata: [],
      additionalSections: [],
    })
  })

  it.each([
    ['with hashes', '## Version\n\n0.9.0\n\n## Steps\n\nTap.'],
    ['with an underline', 'Version\n-------\n\n0.9.0'],
    ['in bold', '**Severity**\n\nIt is high.\n\n**Version**\n\n0.9.0'],
    ['of a lower level', '#### Plugins\n\nNone of mine.'],
    ['of several levels', '## Version\n\n#### Severity\n\nHigh.\n\n##### Terms\n\n- None'],
    ['with a colon', 'Version:\n\n0.9.0'],
    ['in a quote', '> ### Version\n>\n> 0.9.0'],
  ])('keeps the headings of an answer that have the name of an input: %s', (_, answer) => {
    const form = formFromIssueTemplate(TEMPLATE)
    const body = `### Version\n\n1.0.0\n\n### What's wrong?\n\n${answer}\n\n### Severity\n\nhigh\n\n### Plugins\n\nSome\n\n### Terms\n\n- [X] I agree\n`
    const {summary} = parseSummary(body, {form})
    expect(summary).toMatchObject({version: '1.0.0', what_s_wrong: answer, title_: 'high', plugins: 'Some'})
    expect(summary.additionalSections).toEqual([])
  })

  it('reads an input without a response as absent', () => {
    const body = "### Version\n\n_No response_\n\n### What's wrong?\n\n_No response_\n\n### Severity\n\n_No response_\n"
    const {summary} = parseSummary(body, {form: formFromIssueTemplate(TEMPLATE)})
    expect(summary).toMatchObject({version: null, what_s_wrong: null, title_: null})
  })

  it('accepts the template as an object', () => {
    const form = formFromIssueTemplate({
      body: [
        {type: 'input', attributes: {label: 'Wo?'}},
        {type: 'input', attributes: {label: '東京'}},
      ],
    })
    expect(form.scope.sections.map(it => it.key)).toEqual(['wo', '東京'])
    expect(form.name).toBe('issue')
  })

  it.each([
    ['no YAML', 'body: [', 'not YAML'],
    ['an alias of nothing', 'body: *inputs', 'not YAML'],
    ['an alias among the values', 'body:\n  - type: input\n    attributes: *a', 'not YAML'],
    [
      'aliases that expand to very many values',
      `a0: &a0 [x, x]\n${Array.from({length: 12}, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}body: *a12`,
      'not YAML',
    ],
    ['values that are nested very deep', `body: ${'['.repeat(2500)}`, 'nested too deeply'],
    ['no body', 'name: x', 'Expected a list of inputs'],
    ['a text', 'text', 'Expected a list of inputs'],
    ['no label', 'body:\n  - type: input', 'body[0].attributes.label'],
    [
      'two inputs of one label',
      'body:\n  - {type: input, attributes: {label: A}}\n  - {type: input, attributes: {label: a}}',
      'cannot be distinguished',
    ],
  ])('refuses %s', (_, template, message) => {
    expect(() => formFromIssueTemplate(template)).toThrow(FormError)
    expect(() => formFromIssueTemplate(template)).toThrow(message)
  })
})

const CORPUS = new URL('../../../shared/corpus/forms/', import.meta.url)

const hasCorpus = existsSync(CORPUS)
if (!hasCorpus) console.warn(`Skipped: there is no ${CORPUS.pathname}`)

describe.runIf(hasCorpus)('real documents', () => {
  const documents = (kind: string) =>
    (hasCorpus ? readdirSync(new URL(`${kind}/`, CORPUS)) : [])
      .filter(name => name.endsWith('.md'))
      .map(name => {
        const read = (file: string) => readFileSync(new URL(`${kind}/${file}`, CORPUS), 'utf8')
        return [`${kind}/${name}`, read(name), JSON.parse(read(name.replace('.md', '.json')))] as const
      })

  it.each([
    ...documents('madr').map(it => [...it, decisionRecord as Form] as const),
    ...documents('changelog').map(it => [...it, changelog as Form] as const),
  ])('%s gives what is certain in it, and reads back', (_, text, expected, form) => {
    const {summary} = parseSummary(text, {form})
    expect(trimmed(summary)).toMatchObject(trimmed(expected) as object)
    expect(parseSummary(stringifySummary(summary, {form}), {form}).summary).toEqual(summary)
  })

  it.each(documents('issue-form'))('%s has the values of the issue parser', (_, text, {template, expected}) => {
    const form = formFromIssueTemplate(template)
    const {summary} = parseSummary(text, {form})
    expect(Object.fromEntries(Object.entries(summary).map(([key, it]) => [key, checked(it)]))).toMatchObject(expected)
  })
})

/** Checked boxes by their text. */
function checked(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.flatMap(it => ('done' in it ? (it.done ? [it.text] : []) : [it]))
}

/** Returns markdown without white space at its ends. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(trimmed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, trimmed(it)]))
}

describe('the JSON Schema of form definitions', () => {
  const validate = new Ajv2020({allowUnionTypes: true}).compile(schema)

  it('is the file in the package', () => {
    expect(schema).toEqual(definitionSchema())
  })

  it('accepts every bundled definition, and random ones', () => {
    for (const form of forms) expect([form.name, validate(form.definition)]).toEqual([form.name, true])
    fc.assert(fc.property(anyDefinition(), definition => void expect(validate(definition)).toBe(true)))
  })

  it.each([
    ['no name', {}],
    ['a name in words', {name: 'Meeting Minutes'}],
    ['an unknown option', {name: 'x', section: {}}],
    ['an unknown kind', {name: 'x', fields: {a: 'dat'}}],
    ['prose as a field', {name: 'x', fields: {a: 'prose'}}],
    ['a choice without options', {name: 'x', fields: {a: 'choice'}}],
    ['a table without columns', {name: 'x', sections: {a: {kind: 'table'}}}],
    ['an option of another kind', {name: 'x', sections: {a: {kind: 'prose', columns: {}}}}],
    ['tasks in a field', {name: 'x', fields: {a: {kind: 'list', of: 'task'}}}],
    ['names that are text', {name: 'x', fields: {a: {kind: 'text', names: 'A'}}}],
  ])('refuses %s, as checkForm does', (_, definition) => {
    expect(validate(definition)).toBe(false)
    expect(checkForm(definition)).not.toEqual([])
  })
})
