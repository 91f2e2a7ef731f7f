import {describe, expect, it} from 'vitest'
import {fixSummary, parseSummary} from '../../src/index.js'

const FIELDS = [
  'title',
  'executiveSummary',
  'characteristics',
  'commitments',
  'metadata',
  'additionalSections',
] as const

/** Returns the values of a document without absent ones. */
function read(markdown: string) {
  const {summary} = parseSummary(markdown)
  return Object.fromEntries(FIELDS.map(key => [key, summary[key]]).filter(([, it]) => it !== null && it?.length !== 0))
}

const text = (markdown: string, heading = '', level = 2, within: string | null = null) => ({
  heading,
  level,
  within,
  markdown,
})

describe('the name of a section that is the last line', () => {
  it.each([
    [
      'is an empty section below lists with such headings',
      'Characteristics\n\n- a\n\nCommitments',
      {characteristics: ['a']},
    ],
    [
      'is an empty section below prose with such a heading',
      'Executive Summary\n\nText.\n\nCommitments',
      {executiveSummary: 'Text.'},
    ],
    ['is an empty section below empty ones', 'Characteristics\n\nCommitments', {}],
    [
      'is text below real headings',
      '## Characteristics\n\n- a\n\nCommitments',
      {characteristics: ['a', 'Commitments']},
    ],
    ['is text outside the form when it is alone', 'Commitments', {additionalSections: [text('Commitments')]}],
  ])('%s', (_, markdown, expected) => expect(read(`# T\n\n${markdown}\n`)).toEqual({title: 'T', ...expected}))
})

describe('a heading that markdown reads as text', () => {
  it.each([
    ['##Commitments\n- a', {commitments: ['a']}],
    ['##Commitments##\n\n- a', {commitments: ['a']}],
    ['##\u00a0Commitments\n\n- a', {commitments: ['a']}],
    ['#Commitments\n\n- a', {commitments: ['a']}],
    ['##Commitments\n2. a\n   b', {commitments: ['a b']}],
    ['##Commitments\n-\n- a', {commitments: ['a']}],
    ['##Executive Summary\nText.\n##**Commitments**\n- a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['**Executive Summary**\nText.\nMore.', {executiveSummary: 'Text. More.'}],
    ['**Executive Summary**  \nText.', {executiveSummary: 'Text.'}],
    ['**Executive Summary.**:\n\nText.', {executiveSummary: 'Text.'}],
    ['## executiveSummary\n\nText.', {executiveSummary: 'Text.'}],
    ['## executive_summary\n\nText.', {executiveSummary: 'Text.'}],
    ['## keyCommitments\n\n- a', {commitments: ['a']}],
    ['1 EXECUTIVE SUMMARY\n\nText.\n\n2 COMMITMENTS\n\n- a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['Executive Summary -\nText.\n\nCommitments -\n- a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['## Characteristics\n- b\n**Commitments**\n- a', {characteristics: ['b'], commitments: ['a']}],
    [
      '**Characteristics**\n- b\n**Executive Summary**\nText.\n**Commitments**\n- a',
      {executiveSummary: 'Text.', characteristics: ['b'], commitments: ['a']},
    ],
    ['Executive Summary – Text.', {executiveSummary: 'Text.'}],
    ['Executive Summary - Text.\n\nCommitments - a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['Executive Summary — Text.\nCommitments —\n- a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['Summary – Text – more.\n\nKey Commitments – a.', {executiveSummary: 'Text – more.', commitments: ['a.']}],
    ['**Executive Summary –** Text.\n\n**Commitments –** a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['Executive Summary -- Text.', {executiveSummary: 'Text.'}],
    ['**Executive Summary** --- Text.', {executiveSummary: 'Text.'}],
    ['**Executive Summary --** Text.', {executiveSummary: 'Text.'}],
    ['## Executive Summary -- Text.\n\n## Commitments\n\n- a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['## Executive Summary – Text.\n\n## Commitments\n\n- a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['## Executive Summary – Text.\n\nMore.', {executiveSummary: 'Text.\n\nMore.'}],
    ['## Commitments - 10 sites by 2026.', {commitments: ['10 sites by 2026.']}],
    ['## Executive Summary — the towns: A b c.', {executiveSummary: 'the towns: A b c.'}],
    [
      '## Executive Summary – they agreed on rules.\n\n## Commitments\n\n- a',
      {executiveSummary: 'they agreed on rules.', commitments: ['a']},
    ],
    ['## Executive Summary - Result: one fare.', {executiveSummary: 'Result: one fare.'}],
    ['## Commitments — two towns: 10 sites by 2026.', {commitments: ['two towns: 10 sites by 2026.']}],
    ['## Resumen – los pueblos: acuerdan reglas.', {executiveSummary: 'los pueblos: acuerdan reglas.'}],
    ['## Commitments – by 2030.\n\n- a', {commitments: ['a']}],
    ['**Executive Summary:**\nText.', {executiveSummary: 'Text.'}],
    ['__2. Executive Summary__\nText.', {executiveSummary: 'Text.'}],
    ['Executive Summary:\nText.\nCommitments:\n- a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['## Executive Summary\nText.\n**Commitments**\n- a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['**Executive Summary:** Text.\nMore.', {executiveSummary: 'Text. More.'}],
    ['**Executive Summary**: *Text*.\n\n**Commitments:** a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['Executive Summary: \t\nText.', {executiveSummary: 'Text.'}],
    ['> ## Executive Summary\n> Text.\n> **Commitments**\n> - a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['> **Executive Summary:** Text.', {executiveSummary: 'Text.'}],
    [
      '## Commitments\n\n- a\n\n###Notes\nText.',
      {commitments: ['a'], additionalSections: [text('Text.', 'Notes', 3, 'commitments')]},
    ],
  ])('%j is one', (markdown, expected) => {
    expect(read(`# T\n\n${markdown}\n`)).toEqual({title: 'T', ...expected})
    const {markdown: fixed, remaining} = fixSummary(`# T\n\n${markdown}\n`)
    expect(remaining.filter(it => it.fix)).toEqual([])
    expect(read(fixed)).toEqual({title: 'T', ...expected})
  })

  it.each([
    ['with a hash alone', '#EULAC #Digital', [text('#EULAC #Digital')]],
    ['far to the right', 'Text\n      ## Commitments', [text('Text\n      ## Commitments')]],
    ['with seven hashes', '#######Commitments', [text('#######Commitments')]],
    ['with an escape', '\\##Commitments', [text('\\##Commitments')]],
    ['in letters of its own', '**&#67;ommitments**\nText.', [text('**&#67;ommitments**\nText.')]],
    ['in bold, of no known section', '**Notes**\nText.', [text('**Notes**\nText.')]],
  ])('%s is none', (_, markdown, additionalSections) => {
    expect(read(`# T\n\n${markdown}\n`)).toEqual({title: 'T', additionalSections})
  })

  it('is replaced by a markdown heading', () => {
    expect(read('# T\n\n**Summary:** Short.\n\n## Executive Summary\n\nLong.\n')).toEqual({
      title: 'T',
      executiveSummary: 'Long.',
      metadata: [{name: 'Summary', value: 'Short.'}],
    })
    expect(read('# T\n\n## Commitments\n\n- a\n\n## Executive Summary\n\n**Commitments**\nb\n')).toEqual({
      title: 'T',
      executiveSummary: 'Commitments b',
      commitments: ['a'],
    })
  })

  it('is a heading, whatever the other headings are', () => {
    expect(read('# T\n\n**Executive Summary:** a\n\n## Characteristics\n\nCommitments:\nb\n')).toEqual({
      title: 'T',
      executiveSummary: 'a',
      commitments: ['b'],
    })
  })

  it.each([
    ['- Key commitments: a b', {commitments: ['a b']}],
    ['| Field | Value |\n| --- | --- |\n| Applications | a b |', {practicalApplications: ['a b']}],
  ])('may be the label of a header line, once it is mended too: %j', (line, section) => {
    for (const markdown of [`# T\n\n${line}\n`, fixSummary(`# T\n\n${line}\n`).markdown])
      expect(parseSummary(markdown).summary).toMatchObject({title: 'T', metadata: [], ...section})
  })

  it('may be in front matter, also after the fix', () => {
    const matter = '---\nsummary: a b\n---\n\n# T\n'
    for (const markdown of [matter, fixSummary(matter).markdown])
      expect(read(markdown)).toEqual({title: 'T', executiveSummary: 'a b'})
  })

  it('may have its values on its line', () => {
    expect(read('# T\n\nSummary: a b\n')).toEqual({title: 'T', executiveSummary: 'a b'})
    expect(parseSummary('# T\n\n**Actors:** a; b\n').summary.actors).toEqual([
      {category: 'Uncategorised', actors: ['a', 'b']},
    ])
  })

  it.each([
    '1. Executive Summary\n\nText.\n\n2. Commitments\n\n- a',
    '1. EXECUTIVE SUMMARY\n--------------------\n\nText.\n\n2. COMMITMENTS\n--------------\n\n- a',
    '1) **Executive Summary**\n\nText.\n\n2) **Commitments**\n\n- a',
  ])('is the only item of a numbered list: %j', markdown => {
    const expected = {title: 'T', executiveSummary: 'Text.', commitments: ['a']}
    expect(read(`# T\n\n${markdown}\n`)).toEqual(expected)
    expect(read(fixSummary(`# T\n\n${markdown}\n`).markdown)).toEqual(expected)
  })

  it('is not a title below sections at its level', () => {
    expect(read('# Executive Summary\n\nText.\n\n# Conclusion\n\nEnd.\n')).toEqual({
      executiveSummary: 'Text.',
      additionalSections: [text('End.', 'Conclusion', 1)],
    })
  })

  it.each([
    ['#Dialogue', {title: 'Dialogue'}],
    ['#\u00a0Dialogue', {title: 'Dialogue'}],
    ['#Dialogue\n\n# Forum', {title: 'Forum', additionalSections: [text('#Dialogue')]}],
    ['Text.\n\n#Dialogue', {additionalSections: [text('Text.\n\n#Dialogue')]}],
    ['#Dialogue\n#Forum', {additionalSections: [text('#Dialogue\n#Forum')]}],
  ])('%j has the title %j', (markdown, expected) => {
    expect(read(`${markdown}\n`)).toEqual(expected)
  })

  it('gets blank lines when the text on its line moves below it', () => {
    expect(fixSummary('# T\n\n**Commitments:** a\n').markdown).toContain('## Commitments\n\n- a\n')
  })
})

describe('a title', () => {
  const below = '\n\n**Date**: 2024-10-23\n\n## Executive Summary\n\nText.\n'

  it.each([
    ['after a label in a heading', `# Title: Ice Accord${below}`],
    ['after a label in a deeper heading', `## Title: Ice Accord${below}`],
    ['below a heading that is the label', `## Title\n\nIce Accord${below}`],
    ['after a label', `**Title:** Ice Accord${below}`],
    ['at the level of the sections, above header lines', `## Ice Accord${below}`],
    ['above the level of the sections', '## Ice Accord\n\nBy nine towns.\n\n### Executive Summary\n\nText.\n'],
    ['in bold', `**Ice Accord**${below}`],
    ['in bold, in several runs', `**Ice** **Accord**${below}`],
    ['in bold after an anchor', `<a id="x"></a>__Ice Accord__${below}`],
    ['between two lines of signs', `==========\nIce Accord\n==========${below}`],
    ['beside an image', `# ![logo](logo.png) Ice Accord${below}`],
  ])('is found %s', (_, markdown) => {
    const {summary, diagnostics} = parseSummary(markdown)
    expect(summary.title).toBe('Ice Accord')
    expect(summary.executiveSummary).toBe('Text.')
    expect(diagnostics.map(it => it.code)).not.toContain('missing-title')
    expect(parseSummary(fixSummary(markdown).markdown).summary).toMatchObject({title: 'Ice Accord'})
  })

  it.each([
    ['with a colon', 'Dairy Pact: A Framework'],
    ['with more than 100 characters', `Dairy Pact ${'of many towns '.repeat(9)}in the north`],
  ])('is found in bold %s', (_, title) => {
    expect(parseSummary(`**${title}**${below}`).summary.title).toBe(title)
  })

  it.each([
    ['a header line', `# Document Summary\n\n**Title:** Ice Accord${below}`, 'Document Summary'],
    ['another heading', `# Meeting Minutes\n\n## Ice Accord${below}`, 'Meeting Minutes'],
    ['a second heading of level 1', `# Report\n\n# Ice Accord${below}`, 'Report'],
    ['front matter', `---\ntitle: Ice Accord\n---\n\n# Summary${below}`, 'Summary'],
  ])('is given by %s where the first heading is the name of a kind of document', (_, markdown, generic) => {
    const {summary, diagnostics} = parseSummary(markdown)
    expect(summary).toMatchObject({title: 'Ice Accord', date: '2024-10-23', executiveSummary: 'Text.'})
    expect(JSON.stringify([summary.additionalSections, diagnostics])).toContain(generic)
  })

  it.each([
    ['the only heading that could be it', `# Document Summary${below}`, 'Document Summary'],
    ['the name of a section that another heading has', `# Executive Summary${below}`, 'Executive Summary'],
  ])('may be %s', (_, markdown, title) => {
    expect(parseSummary(markdown).summary).toMatchObject({title, executiveSummary: 'Text.'})
  })

  it.each([
    ['a section at level 1', '# Executive Summary\n\nText.\n\n## Commitments\n\n- a\n'],
    [
      'a section with text of its own outside the form',
      '## Background\n\nLong ago.\n\n## Executive Summary\n\nText.\n',
    ],
    ['a header line that is a heading', '## Date: 2024-10-23\n\n## Executive Summary\n\nText.\n'],
  ])('is not %s', (_, markdown) => {
    const {summary, diagnostics} = parseSummary(markdown)
    expect(summary).toMatchObject({title: null, executiveSummary: 'Text.'})
    expect(diagnostics.map(it => it.code)).toContain('missing-title')
  })
})

describe('the heading of a section', () => {
  it.each([
    ['with an escape of an exporter', '## 1\\. Commitments\n\n- a'],
    ['with dots that lead to a page', '## Commitments ........ 6\n\n- a'],
    ['in several bold runs', '**1.** **Commitments**\n\n- a'],
    ['with marks left in a word', '## **Com****mitments**\n\n- a'],
    ['with attributes of kramdown', '## Commitments {: #commitments .no_toc }\n\n- a'],
    ['with attributes of kramdown, without spaces', '## Commitments {:.no_toc}\n\n- a'],
    ['with dates', '## Commitments with Deadlines\n\n- a'],
    ['as a table', '## Table of Commitments\n\n- a'],
    ['of a wiki', 'h2. Commitments\n\n- a'],
    ['in a table of one cell', '| **COMMITMENTS** |\n| --- |\n\n- a'],
    ['with its text after a colon', '## Commitments: a'],
  ])('is known %s', (_, markdown) => {
    expect(read(`# T\n\n${markdown}\n`)).toEqual({title: 'T', commitments: ['a']})
  })

  it('keeps the text after a colon if the section has text below', () => {
    expect(read('# T\n\n## Commitments: part two\n\n- a\n')).toEqual({
      title: 'T',
      additionalSections: [text('- a', 'Commitments: part two')],
    })
  })

  it.each([
    ['the first name', '## Overview\n\nA.\n\n## Executive Summary\n\nB.', 'Overview', 'A.'],
    ['the first of other names', '## Overview\n\nB.\n\n## Abstract\n\nA.', 'Abstract', 'A.'],
  ])('counts for more than one of another name when it is %s', (_, markdown, heading, kept) => {
    expect(read(`# T\n\n${markdown}\n`)).toEqual({
      title: 'T',
      executiveSummary: 'B.',
      additionalSections: [text(kept, heading)],
    })
  })

  it('continues below the same name with words that modify it', () => {
    const markdown = '# T\n\n## Key Commitments\n\n- a\n\n## Commitments (continued)\n\n- b\n'
    expect(read(markdown)).toEqual({title: 'T', commitments: ['a', 'b']})
  })
})

describe('a thematic break right below text', () => {
  it.each([
    ['a header line', '# T\n**Date:** 2024-10-23\n---\n## Executive Summary\nText.\n'],
    ['a sentence', '# T\n\n**Date**: 2024-10-23\n\n## Executive Summary\nText.\n---\n'],
    ['a header line, as a line of another sign', '# T\n**Date:** 2024-10-23\n===\n## Executive Summary\nText.\n'],
  ])('makes no heading of %s', (_, markdown) => {
    const {summary, diagnostics} = parseSummary(markdown)
    expect(summary).toMatchObject({title: 'T', date: '2024-10-23', executiveSummary: 'Text.'})
    expect(diagnostics.map(it => it.code)).toContain('heading-style')
    const {markdown: fixed} = fixSummary(markdown)
    expect(parseSummary(fixed).summary).toEqual(summary)
    expect(fixed).toContain('\n\n---')
  })
})

describe('a name in brackets at the end of a heading', () => {
  it.each([
    ['## What comes next (commitments)', {commitments: ['a']}],
    ['## How it was [Characteristics]', {characteristics: ['a']}],
    ['## Characteristics (commitments)', {characteristics: ['a']}],
    ['## Actors and Themes (commitments)', {additionalSections: [text('- a', 'Actors and Themes (commitments)', 2)]}],
    ['## Notes (some commitments made)', {additionalSections: [text('- a', 'Notes (some commitments made)', 2)]}],
  ])('%s', (heading, expected) => expect(read(`# T\n\n${heading}\n\n- a\n`)).toEqual({title: 'T', ...expected}))
})

describe('a number before a heading without markup', () => {
  it.each(['1 . Commitments', '1. COMMITMENTS', 'IV. Commitments', '3 Commitments', '12 . COMMITMENTS'])(
    '%s',
    heading => {
      const {summary} = parseSummary(`Date: 2024\n\n${heading}\n\n• One .\n• Two .\n`)
      expect(summary.date).toBe('2024')
      expect(summary.commitments).toEqual(['One .', 'Two .'])
    },
  )

  it('is text before other words', () => {
    const {summary} = parseSummary('# T\n\n## Executive Summary\n\n1 . Commitments of towns\n')
    expect(summary.executiveSummary).toBe('1 . Commitments of towns')
  })
})

describe('a table of labels and sections', () => {
  it.each([
    ['Section', 'Content'],
    ['Field', 'Details'],
    ['Sección', 'Contenido'],
    ['Seção', 'Conteúdo'],
    ['Section', 'Contenu'],
    ['Abschnitt', 'Inhalt'],
    ['Sezione', 'Contenuto'],
  ])('has no value in its header: %s | %s', (label, value) => {
    const {summary, diagnostics} = parseSummary(
      `| ${label} | ${value} |\n| --- | --- |\n| Date | 2024 |\n| Executive Summary | Towns met. |\n| Commitments | • One<br>• Two |\n`,
    )
    expect(summary).toMatchObject({
      date: '2024',
      executiveSummary: 'Towns met.',
      commitments: ['One', 'Two'],
      metadata: [],
    })
    expect(diagnostics.map(it => it.code)).not.toContain('value-style')
  })
})
