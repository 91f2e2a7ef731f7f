import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary} from '../../src/index.js'

/* Headings within sections of markdown. They belong to their section, also when they have the name of another one. */

const form = defineForm({
  name: 'proposal',
  fields: {status: {kind: 'text', optional: true}},
  sections: {
    summary: 'markdown',
    motivation: 'markdown',
    design: {kind: 'markdown', names: ['Design', 'Detailed design']},
    drawbacks: {kind: 'markdown', optional: true},
    questions: {kind: 'list', optional: true},
  },
})

type Values = Readonly<Record<string, unknown>>

const read = (markdown: string) => parseSummary(markdown, {form}).summary as Values

describe('a sub-heading with the name of a section, below sections of level 1', () => {
  it.each<[string, string, Values]>([
    ['once', '# Design\n\nA\n\n## Motivation\n\nB', {design: 'A\n\n## Motivation\n\nB'}],
    ['beside others', '# Design\n\n## Parts\n\nA\n\n## Summary\n\nB', {design: '## Parts\n\nA\n\n## Summary\n\nB'}],
    [
      'in two sections',
      '# Design\n\n## Summary\n\nA\n\n# Drawbacks\n\n## Summary\n\nB',
      {design: '## Summary\n\nA', drawbacks: '## Summary\n\nB'},
    ],
    ['of the section itself', '# Design\n\nA\n\n## Detailed design\n\nB', {design: 'A\n\n## Detailed design\n\nB'}],
    ['above a list', '# Design\n\nA\n\n## Drawbacks\n\n- B', {design: 'A\n\n## Drawbacks\n\n- B'}],
  ])('%s', (_, sections, expected) => {
    const title = '# Proposal\n\n- Status: open\n\n'
    for (const top of [title, '- Status: open\n\n']) {
      const summary = read(`${top}# Summary\n\nS\n\n# Motivation\n\nM\n\n${sections}\n`)
      expect(summary).toMatchObject({status: 'open', summary: 'S', motivation: 'M', ...expected})
      expect(summary['additionalSections']).toEqual([])
    }
  })
})

describe('a section above the level of the others', () => {
  it.each([
    ['in the middle', '## Summary\n\nS\n\n# Motivation\n\nM\n\n## Design\n\nD\n\n## Drawbacks\n\nB'],
    ['at the start', '# Summary\n\nS\n\n## Motivation\n\nM\n\n## Design\n\nD\n\n## Drawbacks\n\nB'],
    ['at the end', '## Summary\n\nS\n\n## Motivation\n\nM\n\n## Design\n\nD\n\n# Drawbacks\n\nB'],
    ['twice', '## Summary\n\nS\n\n# Motivation\n\nM\n\n## Design\n\nD\n\n# Drawbacks\n\nB'],
    ['without a blank', '## Summary\n\nS\n\n#Motivation\n\nM\n\n## Design\n\nD\n\n## Drawbacks\n\nB'],
    ['of level 2', '### Summary\n\nS\n\n## Motivation\n\nM\n\n### Design\n\nD\n\n### Drawbacks\n\nB'],
  ])('does not take them: %s', (_, sections) => {
    const summary = read(`# Proposal\n\n${sections}\n`)
    expect(summary).toMatchObject({title: 'Proposal', summary: 'S', motivation: 'M', design: 'D', drawbacks: 'B'})
  })
})

describe('a heading in a quote', () => {
  it.each<[string, string]>([
    ['that is a section', '> ## Design\n>\n> Quoted.'],
    ['between other lines', '> **Note**: see\n> ## Design\n> in the old text.'],
    ['outside the form', '> ## Background\n> Quoted.'],
    ['of level 1', '> # Old proposal\n>\n> Quoted.'],
    ['with an underline', '> Design\n> ------\n> Quoted.'],
    ['in a quote of a quote', '> > ## Design\n> > Quoted.\n>\n> Answer.'],
    ['of a callout', '> [!NOTE]\n> ## Design\n> Quoted.'],
  ])('%s stays in its section', (_, quote) => {
    const summary = read(`# Proposal\n\n## Summary\n\nS\n\n## Motivation\n\nM\n\n${quote}\n\nMore.\n\n## Design\n\nD\n`)
    expect(summary).toMatchObject({
      title: 'Proposal',
      summary: 'S',
      motivation: `M\n\n${quote}\n\nMore.`,
      design: 'D',
      additionalSections: [],
    })
  })

  it('is a heading if the whole document is quoted', () => {
    const summary = read('> # Proposal\n>\n> ## Summary\n>\n> S\n>\n> ## Motivation\n>\n> M\n>\n> ## Design\n>\n> D\n')
    expect(summary).toMatchObject({
      title: 'Proposal',
      summary: expect.stringContaining('S'),
      motivation: expect.stringContaining('M'),
      design: expect.stringContaining('D'),
    })
  })
})

describe('an annex with the name of a section', () => {
  it.each(['Appendix A: Design', 'Appendix B. Detailed design', 'Annex 2 – Design', 'Anhang I: Design'])(
    'is no part of the section: %s',
    heading => {
      const summary = read(`# Proposal\n\n## Summary\n\nS\n\n## Design\n\nD\n\n## ${heading}\n\nE\n`)
      expect(summary).toMatchObject({
        summary: 'S',
        design: 'D',
        additionalSections: [{heading, level: 2, within: null, markdown: 'E'}],
      })
    },
  )

  it('is the section if no other heading is', () => {
    expect(read('# Proposal\n\n## Summary\n\nS\n\n## Appendix A: Design\n\nD\n')).toMatchObject({
      summary: 'S',
      design: 'D',
      additionalSections: [],
    })
  })
})

describe('a section of only a code fence', () => {
  it.each([
    ['without code', '```shell\n\n```', null],
    ['without lines', '```\n```', null],
    ['without code, below a comment', '<!-- paste here -->\n\n~~~\n~~~', null],
    ['with code', '```\nmake\n```', '```\nmake\n```'],
    ['below text', 'None:\n\n```\n```', 'None:\n\n```\n```'],
  ])('%s', (_, fence, design) => {
    const {summary, diagnostics} = parseSummary(`# Proposal\n\n## Summary\n\nS\n\n## Design\n\n${fence}\n`, {form})
    expect(summary.design).toBe(design)
    expect(diagnostics.some(it => it.code === 'empty-section')).toBe(design === null)
  })
})

describe('a heading of only a version', () => {
  const log = defineForm({
    name: 'log',
    sections: {
      versions: {
        kind: 'parts',
        heading: {pattern: ['[{version}] - {date}', '[{version}]'], values: {date: 'date'}},
        text: 'prose',
      },
    },
  })

  it.each(['1.2.0', 'v1.2.0', '1.2.0-rc.1', '1.2'])('is that of a part whose pattern has brackets: %s', heading => {
    const {summary} = parseSummary(`# Log\n\n## [1.3.0] - 2024-03-04\n\nA.\n\n## ${heading}\n\nB.\n`, {form: log})
    expect(summary.versions).toMatchObject([
      {version: '1.3.0', date: '2024-03-04', text: 'A.'},
      {heading, version: heading, date: null, text: 'B.'},
    ])
  })

  it.each(['Thanks', '12', '1.2 Upgrading', '1.', 'Node.js', '2024'])('is not meant by "%s"', heading => {
    const {summary} = parseSummary(`# Log\n\n## [1.3.0] - 2024-03-04\n\nA.\n\n## ${heading}\n\nB.\n`, {form: log})
    expect(summary.versions).toMatchObject([{version: '1.3.0', text: 'A.'}])
    expect(summary.additionalSections).toMatchObject([{heading}])
  })
})

describe('the sections of a part without headings', () => {
  const log = defineForm({
    name: 'log',
    sections: {
      versions: {
        kind: 'parts',
        names: ['Versions'],
        text: 'markdown',
        sections: {added: {kind: 'list', optional: true}, fixed: {kind: 'list', optional: true}},
      },
    },
  })

  it.each([
    ['lines above lists', 'Added\n\n- One\n\nFixed\n\n- Two'],
    ['lines right above lists', 'Added\n- One\nFixed\n- Two'],
    ['lines in capitals', 'ADDED\n- One\n\nFIXED\n- Two'],
    ['lines with a colon', 'Added:\n- One\nFixed:\n- Two'],
    ['lines in bold', '**Added**\n- One\n**Fixed**\n- Two'],
    ['items above lists', '* Added\n  * One\n* Fixed\n  * Two'],
    ['items in bold above lists', '- **Added**\n  - One\n- **Fixed**\n  - Two'],
    ['deeper headings', '##### Added\n\n- One\n\n##### Fixed\n\n- Two'],
  ])('are %s', (_, part) => {
    const markdown = `# T\n\n## Versions\n\n### 1.0.0\n\n${part}\n\n### 0.9.0\n\nText.\n`
    const {summary} = parseSummary(markdown, {form: log})
    const versions = [
      {heading: '1.0.0', text: null, added: ['One'], fixed: ['Two']},
      {heading: '0.9.0', text: 'Text.', added: [], fixed: []},
    ]
    expect(summary.versions).toEqual(versions)
    expect(summary.additionalSections).toEqual([])
    const fixed = fixSummary(markdown, {form: log})
    expect(parseSummary(fixed.markdown, {form: log}).summary.versions).toEqual(versions)
    expect(fixed.remaining.map(it => it.code)).not.toContain('section-level')
  })

  it.each([
    ['items with labels', '- Added: a\n- Fixed: b'],
    ['items that begin with a name', '- Added a\n- Fixed b'],
    ['a sentence with a name', 'Fixed in a hurry.'],
    ['a name below a heading', 'Text.\n\n#### Other\n\nAdded\n\n- a'],
  ])('are not %s', (_, part) => {
    const {summary} = parseSummary(`# T\n\n## Versions\n\n### 1.0.0\n\n${part}\n`, {form: log})
    expect(summary.versions[0]).toMatchObject({added: [], fixed: []})
  })
})
