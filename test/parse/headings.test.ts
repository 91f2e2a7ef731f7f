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

/** What a document gives, without what is absent. */
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

describe('a heading that markdown takes for text', () => {
  it.each([
    ['##Commitments\n- a', {commitments: ['a']}],
    ['##Commitments##\n\n- a', {commitments: ['a']}],
    ['##\u00a0Commitments\n\n- a', {commitments: ['a']}],
    ['#Commitments\n\n- a', {commitments: ['a']}],
    ['##Executive Summary\nText.\n##**Commitments**\n- a', {executiveSummary: 'Text.', commitments: ['a']}],
    ['**Executive Summary**\nText.\nMore.', {executiveSummary: 'Text. More.'}],
    ['**Executive Summary**  \nText.', {executiveSummary: 'Text.'}],
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

  it('gives way to one that markdown knows', () => {
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

  it('is one whatever others are', () => {
    expect(read('# T\n\n**Executive Summary:** a\n\n## Characteristics\n\nCommitments:\nb\n')).toEqual({
      title: 'T',
      executiveSummary: 'a',
      commitments: ['b'],
    })
  })

  it.each([
    ['- Key commitments: a b', 'Key commitments'],
    ['| Field | Value |\n| --- | --- |\n| Applications | a b |', 'Applications'],
  ])('is no label of a header line, once it is mended either: %j', (line, name) => {
    for (const markdown of [`# T\n\n${line}\n`, fixSummary(`# T\n\n${line}\n`).markdown]) {
      const {metadata, ...fields} = parseSummary(markdown).summary
      expect(metadata.map(it => it.name)).toEqual([name])
      expect(fields).toMatchObject({executiveSummary: null, practicalApplications: [], commitments: []})
    }
  })

  it('is none in front matter, once it is mended either', () => {
    const matter = '---\nsummary: a b\n---\n\n# T\n'
    for (const markdown of [matter, fixSummary(matter).markdown])
      expect(read(markdown)).toEqual({title: 'T', metadata: [{name: 'summary', value: 'a b'}]})
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

  it('is no title below sections at its level', () => {
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

  it('has its blank lines when what follows it on its line goes below', () => {
    expect(fixSummary('# T\n\n**Commitments:** a\n').markdown).toContain('## Commitments\n\n- a\n')
  })
})
