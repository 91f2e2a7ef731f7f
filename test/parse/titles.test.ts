import {describe, expect, it} from 'vitest'
import {fixSummary, parseSummary, stringifySummary} from '../../src/index.js'
import {lost} from '../support/accounting.js'

/* Which of several candidates is the title, and where the others are kept. */

interface Row {
  readonly name: string
  readonly markdown: string
  readonly title: string | null
  /** Header lines outside the form. */
  readonly metadata?: readonly (readonly [string, string])[]
  /** Headings outside the form. */
  readonly kept?: readonly string[]
  /** The diagnostics about titles. */
  readonly codes?: readonly string[]
}

const TITLE_CODES = new Set(['missing-title', 'multiple-titles', 'duplicate-field', 'heading-style'])

const ROWS: readonly Row[] = [
  {
    name: 'a centred line of a PDF',
    markdown: '                     Tide Accord\n\nDate: 2024-05-03\n\nCommitments\n\n- One\n',
    title: 'Tide Accord',
    codes: ['heading-style', 'heading-style'],
  },
  {
    name: 'a centred line above markdown headings',
    markdown: '            Tide Accord\n\n**Date:** 2024-05-03\n\n## Commitments\n\n- One\n',
    title: 'Tide Accord',
    codes: ['heading-style'],
  },
  {
    name: 'a centred line above a date without a label',
    markdown: '            Tide Accord\n\n3 May 2024\n\n## Commitments\n\n- One\n',
    title: 'Tide Accord',
    codes: ['heading-style'],
  },
  {
    name: 'a centred line below a heading',
    markdown: '# Tide Accord\n\n            A plan for tides\n\n## Commitments\n\n- One\n',
    title: 'Tide Accord',
    kept: [''],
  },
  {
    name: 'a line above header lines with dots',
    markdown: 'Tide Accord\n\nDate ........ 2024-05-03\nPlace ....... Lima, Peru\n\n## Commitments\n\n- One\n',
    title: 'Tide Accord',
    codes: ['heading-style'],
  },
  {
    name: 'a wiki heading of level 2 above numbered items',
    markdown: '== Tide Accord ==\n\n=== Commitments ===\n\n# One\n# Two\n',
    title: 'Tide Accord',
    codes: ['heading-style'],
  },
  {
    name: 'two indented lines',
    markdown: '        Tide\n        Accord\n\nDate: 2024-05-03\n',
    title: null,
    kept: [''],
    codes: ['missing-title'],
  },
  {
    name: 'a heading that names a section and repeats the title of a line',
    markdown: '# Executive Summary of the Tide Accord\n\n**Title:** Tide Accord\n',
    title: 'Tide Accord',
    kept: ['Executive Summary of the Tide Accord'],
    codes: ['heading-style'],
  },
  {
    name: 'a heading with a kind of document and the title of a line',
    markdown: '# Document Summary: Tide Accord\n\nTitle: Tide Accord\n',
    title: 'Tide Accord',
    kept: ['Document Summary: Tide Accord'],
    codes: ['heading-style'],
  },
  {
    name: 'a heading with a kind of document and a dash before the title of a line',
    markdown: '# Meeting Minutes – Tide Accord\n\n**Title**: Tide Accord\n',
    title: 'Tide Accord',
    kept: ['Meeting Minutes – Tide Accord'],
    codes: ['heading-style'],
  },
  {
    name: 'a heading of level 2 that repeats the title of a numbered line',
    markdown: '## **Summary of the Tide Accord**\n\n**I. Title:** Tide Accord\n\n**II. Date:** 2024\n',
    title: 'Tide Accord',
    kept: ['Summary of the Tide Accord'],
    codes: ['heading-style'],
  },
  {
    name: 'a heading that does not name a kind of document and repeats the title of a line',
    markdown: '# The Great Tide Accord\n\n**Title:** Tide Accord\n',
    title: 'The Great Tide Accord',
    metadata: [['Title', 'Tide Accord']],
    codes: ['duplicate-field'],
  },
  {name: 'a heading', markdown: '# Tide Accord\n', title: 'Tide Accord'},
  {
    name: 'a heading before another one',
    markdown: '# Tide Accord\n\n# Reef Accord\n\nText.\n',
    title: 'Tide Accord',
    kept: ['Reef Accord'],
    codes: ['multiple-titles'],
  },
  {
    name: 'a heading below one that counts pages',
    markdown: '# Page 1\n\n# Tide Accord\n\n## Commitments\n\n- One\n\n# Page 2\n\n- Two\n',
    title: 'Tide Accord',
  },
  {
    name: 'a heading that counts pages, with all of them below it',
    markdown: '# Tide Accord\n\n## Page 1\n\nText.\n\n## Page 2\n\nText.\n',
    title: 'Tide Accord',
    kept: ['Page 1', 'Page 2'],
  },
  {
    name: 'a heading of level 2 with a kind of document, above deeper sections',
    markdown: '## Document Summary: Tide Accord\n\n### Commitments\n\n- One\n\n### Characteristics\n\n- Two\n',
    title: 'Document Summary: Tide Accord',
    codes: ['heading-style'],
  },
  {
    name: 'a heading of level 2 above a place and a date without labels',
    markdown: '## Tide Accord\n\nYellowknife, Canada\n\n15 January 2024\n\n## Commitments\n\n- One\n',
    title: 'Tide Accord',
    codes: ['heading-style'],
  },
  {
    name: 'a heading before front matter that says the same',
    markdown: '---\ntitle: Tide Accord\n---\n\n# Tide Accord\n',
    title: 'Tide Accord',
    metadata: [['title', 'Tide Accord']],
  },
  {
    name: 'a heading before front matter that says something else',
    markdown: '---\ntitle: tide-accord-draft\n---\n\n# Tide Accord\n',
    title: 'Tide Accord',
    metadata: [['title', 'tide-accord-draft']],
    codes: ['duplicate-field'],
  },
  {
    name: 'a heading before a line below it',
    markdown: '# Tide Accord\n\n**Title**: Reef Accord\n',
    title: 'Tide Accord',
    metadata: [['Title', 'Reef Accord']],
    codes: ['duplicate-field'],
  },
  {
    name: 'a heading before a line above it',
    markdown: '**Title**: Reef Accord\n\n# Tide Accord\n',
    title: 'Tide Accord',
    metadata: [['Title', 'Reef Accord']],
    codes: ['duplicate-field'],
  },
  {
    name: 'front matter before a line',
    markdown: '---\ntitle: Tide Accord\n---\n\n**Title**: Reef Accord\n',
    title: 'Tide Accord',
    metadata: [['Title', 'Reef Accord']],
    codes: ['duplicate-field'],
  },
  {
    name: 'front matter before a heading that only names a kind of document',
    markdown: '---\ntitle: Tide Accord\n---\n\n# Summary\n\n## Executive Summary\n\nText.\n',
    title: 'Tide Accord',
    kept: ['Summary'],
  },
  {
    name: 'a line before a heading that only names a kind of document',
    markdown: '# Document Summary\n\n**Title**: Tide Accord\n\n## Executive Summary\n\nText.\n',
    title: 'Tide Accord',
    kept: ['Document Summary'],
    codes: ['heading-style'],
  },
  {
    name: 'a heading that only names a kind of document, where nothing else does',
    markdown: '# Document Summary\n\n**Date**: 2024\n',
    title: 'Document Summary',
  },
  {
    name: 'a line without a value is none',
    markdown: '# Document Summary\n\n**Title**:\n\n**Date**: 2024\n',
    title: 'Document Summary',
    kept: [''],
  },
  {name: 'none', markdown: '**Date**: 2024\n', title: null, codes: ['missing-title']},
  {
    name: 'bold text with a colon below a greeting',
    markdown: 'Here is the summary:\n\n**Event Summary: Tide Accord**\n\n**Date**: 2024-05-03\n',
    title: 'Event Summary: Tide Accord',
    kept: [''],
    codes: ['heading-style'],
  },
  {
    name: 'bold text with a kind of document behind a dash',
    markdown: '**Tide Accord — Summary**\n\n**Date**: 2024-05-03\n\n### Executive Summary\n\nText.\n',
    title: 'Tide Accord — Summary',
    codes: ['heading-style'],
  },
  {
    name: 'bold text with a kind of document before a dash',
    markdown: '**Summary – Tide Accord**\n\n**Date**: 2024-05-03\n\n**Executive Summary**\n\nText.\n',
    title: 'Summary – Tide Accord',
    codes: ['heading-style', 'heading-style'],
  },
  {
    name: 'bold text with a kind of document behind a bar, in a paragraph with header lines',
    markdown: '**Tide Accord | Overview**\n**Date**: 2024-05-03\n\n## Commitments\n\n- One\n',
    title: 'Tide Accord | Overview',
    codes: ['heading-style'],
  },
  {
    name: 'a line with a kind of document behind a dash',
    markdown: 'Acuerdo de Mareas - Resumen\n\nFecha: 2024-05-03\n\n## Compromisos\n\n- Uno\n',
    title: 'Acuerdo de Mareas - Resumen',
    codes: ['heading-style'],
  },
  {
    name: 'a heading of level 2 with a kind of document behind a dash',
    markdown: '## Tide Accord · Overview\n\n- Date: 2024-05-03\n\n## Commitments\n\n- One\n',
    title: 'Tide Accord · Overview',
    codes: ['heading-style'],
  },
  {
    name: 'a heading with a kind of document, above sections in bold',
    markdown: '# Tide Accord – Overview\n\n**Date**: 2024-05-03\n\n**Executive Summary**\n\nText.\n',
    title: 'Tide Accord – Overview',
    codes: ['heading-style'],
  },
  {
    name: 'a section named in two languages above a header line is none',
    markdown: '## Executive Summary | Resumen\n\n**Date**: 2024-05-03\n\nText.\n',
    title: null,
    codes: ['missing-title'],
  },
  {
    name: 'a line above header lines',
    markdown: 'Tide Accord\n\n**Date**: 2024-05-03\n',
    title: 'Tide Accord',
    codes: ['heading-style'],
  },
  {
    name: 'a line above the first section',
    markdown: 'TIDE ACCORD\n\n## Actors\n\n- A\n',
    title: 'TIDE ACCORD',
    codes: ['heading-style'],
  },
  {
    name: 'a sentence above header lines',
    markdown: 'The accord was signed.\n\n**Date**: 2024-05-03\n',
    title: null,
    kept: [''],
    codes: ['missing-title'],
  },
  {
    name: 'a line above other text',
    markdown: 'Tide Accord\n\nIt was signed.\n\n**Date**: 2024-05-03\n',
    title: null,
    kept: [''],
    codes: ['missing-title'],
  },
  {
    name: 'a line above a title',
    markdown: 'Draft of May\n\n# Tide Accord\n\n**Date**: 2024-05-03\n',
    title: 'Tide Accord',
    kept: [''],
  },
  {
    name: 'the name of an event',
    markdown: '**Event name**: Tide Accord\n\n**Date**: 2024-05-03\n',
    title: 'Tide Accord',
    codes: ['heading-style'],
  },
]

const header = (metadata: readonly {name: string; value: string}[]) => metadata.map(it => [it.name, it.value])

describe('the title', () => {
  it.each(ROWS)('$name', ({markdown, title, metadata = [], kept = [], codes = []}) => {
    const result = parseSummary(markdown)
    const {summary, diagnostics} = result
    expect(summary.title).toBe(title)
    expect(header(summary.metadata)).toEqual(metadata)
    expect(summary.additionalSections.map(it => it.heading)).toEqual(kept)
    expect(diagnostics.map(it => it.code).filter(it => TITLE_CODES.has(it))).toEqual(codes)
    expect(lost(result, markdown)).toBe('')
    expect(parseSummary(stringifySummary(summary)).summary).toEqual(summary)
    expect(parseSummary(fixSummary(markdown).markdown).summary).toEqual(summary)
  })
})

describe('a field that is given twice', () => {
  it.each([
    ['front matter and a line', '---\ndate: 2024-05-05\n---\n\n# T\n\n**Date**: 2023\n', '2024-05-05', '2023'],
    ['front matter twice', '---\ndate: 2024-05-05\nDate: 2023\n---\n\n# T\n', '2024-05-05', '2023'],
    ['a line and a heading', '# T\n\n**Date**: 2024-05-05\n\n## Date\n\n2023\n', '2024-05-05', '2023'],
    ['a line and a table', '# T\n\n**Date**: 2024-05-05\n\n| Date | 2023 |\n| --- | --- |\n', '2024-05-05', '2023'],
    ['a line and a list', '# T\n\n**Date**: 2024-05-05\n\n- Date: 2023\n', '2024-05-05', '2023'],
  ])('%s: the first counts, the second is quoted', (_, markdown, date, second) => {
    const {summary, diagnostics} = parseSummary(markdown)
    expect(summary.date).toBe(date)
    expect(diagnostics.filter(it => it.code === 'duplicate-field')).toMatchObject([
      {path: ['date'], actual: second, severity: 'warning'},
    ])
  })

  it('a place that is given as a whole and in parts is the whole one; the parts are kept', () => {
    const markdown = '# T\n\n**Location**: Porto, Portugal\n\n**City**: Vigo\n\n**Country**: Spain\n'
    const result = parseSummary(markdown)
    expect(result.summary.location?.text).toBe('Porto, Portugal')
    expect(header(result.summary.metadata)).toEqual([
      ['City', 'Vigo'],
      ['Country', 'Spain'],
    ])
  })
})

describe('a section whose name is also that of a kind of document', () => {
  it.each([
    [
      'with its text on the line',
      '**Summary:** Tides turn.\n\n**Characteristics:**\n- Wet\n\n**Commitments:**\n- One\n',
    ],
    [
      'with its text below it',
      '## Summary\n\nTides turn.\n\n**Characteristics**\n\n- Wet\n\n**Commitments**\n\n- One\n',
    ],
  ])('is read %s, if the document has no title', (_, markdown) => {
    const {summary} = parseSummary(`**Date:** 2024-05-03\n\n${markdown}`)
    expect(summary).toMatchObject({executiveSummary: 'Tides turn.', characteristics: ['Wet'], commitments: ['One']})
  })
})
