import {describe, expect, it} from 'vitest'
import {defineForm, fixSummary, parseSummary, stringifySummary} from '../../src/index.js'

/* Headings that begin no section, because they are inside something else or belong to the part above them. */

const proposal = defineForm({
  name: 'proposal',
  fields: {status: {kind: 'text', optional: true}},
  sections: {
    summary: 'markdown',
    design: {kind: 'markdown', names: ['Design', 'Detailed design']},
    risks: {kind: 'list', optional: true},
  },
})

const history = defineForm({
  name: 'history',
  title: {optional: true},
  text: 'markdown',
  sections: {
    releases: {
      kind: 'parts',
      heading: {
        pattern: ['{version:0.0} - {date}', '{version:v0.0} - {date}', '{version:0.0} ({date})', '{version:0.0}'],
        values: {version: 'text', date: 'date'},
      },
      text: 'markdown',
      sections: {added: {kind: 'list', optional: true}, fixed: {kind: 'list', optional: true}},
    },
  },
})

type Values = Readonly<Record<string, unknown>>

const readProposal = (markdown: string) => parseSummary(markdown, {form: proposal}).summary as Values
const readHistory = (markdown: string) => parseSummary(markdown, {form: history}).summary as Values

describe('a heading inside something else', () => {
  it.each([
    ['folded text', '<details>\n<summary>More</summary>\n\n## Background\n\nB\n\n</details>'],
    ['folded text with text below', '<details>\n\n## Background\n\nB\n\n</details>\n\nEnd.'],
    ['folded text in folded text', '<details>\n\n<details>\n\n## A\n\n</details>\n\n## B\n\n</details>\n\nEnd.'],
    ['folded text with attributes', '<details open>\n<summary>More</summary>\n\n# Background\n\nB\n\n</details>'],
    ['two folded texts', '<details>\n\n## A\n\n</details>\n\nText.\n\n<details>\n\n## B\n\n</details>'],
    ['mathematics', '$$\n# h\n= 2 \\sin(t) \\\\\n## t\n$$\n\nEnd.'],
    ['mathematics with text above', 'The height:\n$$\n# h\n$$'],
    ['mathematics with the name of a section', '$$\n## Design\n$$'],
    ['mathematics twice', '$$\n# h\n$$\n\nand\n\n$$\n# t\n$$'],
  ])('stays in the text above: %s', (_, text) => {
    for (const last of ['## Design\n\nD\n', '## Risks\n\n- R\n\n## Design\n\nD\n']) {
      const summary = readProposal(`# T\n\n**Status**: open\n\n## Summary\n\nS\n\n${text}\n\n${last}`)
      expect(summary).toMatchObject({title: 'T', summary: `S\n\n${text}`, design: 'D', additionalSections: []})
    }
  })

  it.each([
    [
      'below a list',
      '## Risks\n\n- R\n\n<details>\n\n## Log\n\nL\n\n</details>\n\n## Summary\n\nS\n\n## Design\n\nD\n',
      'Log',
    ],
    ['in an element that is not closed', '## Summary\n\nS\n\n<details>\n\n## Log\n\nL\n\n## Design\n\nD\n', 'Log'],
    ['after a price', '## Summary\n\nIt costs $$ 5.\n\n## Log\n\nL $$.\n\n## Design\n\nD\n', 'Log'],
    [
      'beside code with such a tag',
      '## Summary\n\n```html\n<details>\n```\n\n## Log\n\nL\n\n</details>\n\n## Design\n\nD\n',
      'Log',
    ],
  ])('is a heading of its own %s', (_, sections, heading) => {
    const summary = readProposal(`# T\n\n${sections}`)
    expect(summary).toMatchObject({design: 'D', additionalSections: [{heading}]})
  })

  it('is a section if only the folded text has it', () => {
    const summary = readProposal('# T\n\n## Summary\n\nS\n\n<details>\n\n## Design\n\nD\n\n</details>\n')
    expect(summary).toMatchObject({design: 'D\n\n</details>'})
  })
})

describe('a heading of level 1 right below that of a part', () => {
  it.each([
    ['above text', '# Tides 2.0 Release Notes\n\nText.\n\n### Added\n\n- A', ['A']],
    ['above a section', '# Tides 2.0\n\n### Added\n\n- A', ['A']],
    ['above a section of the level of the parts', '# Tides 2.0\n\n## Added\n\n- A', ['A']],
    ['with an underline', 'Tides 2.0\n===\n\n### Added\n\n- A', ['A']],
    ['alone', '# Tides 2.0', []],
  ])('is no second document: %s', (_, text, added) => {
    const markdown = `# History\n\n## 2.0.0 - 2024-03-04\n\n${text}\n\n## 1.0.0 - 2023-03-04\n\n### Fixed\n\n- B\n`
    const {summary, diagnostics} = parseSummary(markdown, {form: history})
    expect(summary).toMatchObject({
      releases: [
        {version: '2.0.0', added},
        {version: '1.0.0', fixed: ['B']},
      ],
    })
    expect(diagnostics.map(it => it.code)).not.toContain('second-document')
    expect(diagnostics.find(it => it.code === 'misplaced-content')?.message).toContain('"2.0.0 - 2024-03-04"')
    const again = stringifySummary(summary as never, {form: history})
    expect(parseSummary(again, {form: history}).summary).toEqual(summary)
  })

  it('is a second document below the content of a part', () => {
    const markdown =
      '# A\n\n## 2.0.0 - 2024-03-04\n\n### Added\n\n- A\n\n# B\n\n## 1.0.0 - 2023-03-04\n\n### Fixed\n\n- B\n'
    expect(parseSummary(markdown, {form: history}).diagnostics.map(it => it.code)).toContain('second-document')
  })
})

describe('headings of parts that are lines or items', () => {
  const releases = [
    {version: '2.1.0', date: '2024-03-04'},
    {version: '2.0.0', date: '2024-01-01'},
  ]

  it.each([
    ['lines', '2.1.0 - March 4, 2024\n\n* Zoom\n* Pan\n\n2.0.0 - January 1, 2024\n\n* First'],
    ['lines right above their lists', '2.1.0 - 2024-03-04\n- Zoom\n- Pan\n\n2.0.0 - 2024-01-01\n- First'],
    ['lines below a title', '# History\n\n2.1.0 (2024-03-04)\n\n- Zoom\n\n2.0.0 (2024-01-01)\n\n- First'],
    [
      'lines below a title with an underline',
      'History\n=======\n\n2.1.0 - 2024-03-04\n\n- Zoom\n\n2.0.0 - 2024-01-01\n\n- First',
    ],
    ['items', '# History\n\n* 2.1.0 (2024-03-04)\n  * Zoom\n  * Pan\n* 2.0.0 (2024-01-01)\n  * First'],
    ['items with paragraphs between', '- 2.1.0 - 2024-03-04\n\n  - Zoom\n\n- 2.0.0 - 2024-01-01\n\n  - First'],
  ])('%s', (_, markdown) => {
    const summary = readHistory(`${markdown}\n`)
    expect(summary).toMatchObject({releases, additionalSections: []})
    const [first, second] = summary['releases'] as {text: string}[]
    expect(first?.text).toMatch(/^[*-] Zoom/)
    expect(second?.text).toMatch(/^[*-] First$/)
    const {markdown: fixed, remaining} = fixSummary(`${markdown}\n`, {form: history})
    expect(readHistory(fixed)).toMatchObject({releases})
    expect(remaining.filter(it => it.fix)).toEqual([])
  })

  it.each([
    ['one line', '2.1.0 - 2024-03-04\n\n- Zoom\n'],
    ['lines without lists', '2.1.0 - 2024-03-04\n\nZoom.\n\n2.0.0 - 2024-01-01\n\nFirst.\n'],
    ['sentences', 'We met Ana - 2024-03-04\n\n- Zoom\n\nWe met Bo - 2024-01-01\n\n- First\n'],
    [
      'lines beside a heading',
      '# H\n\n## 3.0.0 - 2025-01-01\n\n2.1.0 - 2024-03-04\n\n- Zoom\n\n2.0.0 - 2024-01-01\n\n- First\n',
    ],
  ])('are not %s', (_, markdown) => {
    const found = readHistory(markdown)['releases'] as {version: string}[]
    expect(found.filter(it => it.version !== '3.0.0')).toEqual([])
  })
})
