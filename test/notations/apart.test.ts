import {describe, expect, it} from 'vitest'
import {apart} from '../../src/extract/notations/apart/apart.js'
import type {ApartNames} from '../../src/extract/notations/false-headings.js'
import {withFlattened} from '../../src/extract/notations/flattened.js'
import {readBlocks} from '../../src/read/read.js'
import {exactParts, render, textsOf} from './render.js'

const sections = ['Summary', 'Actors', 'Themes'].map(name => ({name}))
const find = (text: string) => sections.find(({name}) => name.toLowerCase() === text.toLowerCase())
const names: ApartNames = {
  section: text => find(text.replace(/^\d+\. /, '').replace(/:$/, '')),
  exactSection: find,
  holdsItems: () => false,
  lineSection: find,
  field: label => ['date', 'place'].find(name => name === label.toLowerCase()) && {},
}

const read = (markdown: string) => apart(markdown, readBlocks(markdown, 0, markdown.length).blocks, names)

describe('headings that only their names distinguish from text', () => {
  it.each<[name: string, markdown: string, blocks: string[]]>([
    [
      'names as paragraphs, and the title',
      'The Pact\n\nDate: 2024\n\nSummary\n\nText.\n\nActors\n\n- a\n',
      ['# The Pact', 'P Date: 2024', '## Summary', 'P Text.', '## Actors', 'UL [a]'],
    ],
    [
      'names as lines',
      'The Pact\n\nSummary\nText.\nActors\nA and b.\n',
      ['# The Pact', '## Summary', 'P Text.', '## Actors', 'P A and b.'],
    ],
    [
      'names in a row, each of which comes again',
      'Summary\n\nActors\n\nSummary\n\nText.\n\nActors\n\n- a\n',
      ['P Summary', '## Actors', '## Summary', 'P Text.', '## Actors', 'UL [a]'].map((line, k) =>
        k === 1 ? 'P Actors' : line,
      ),
    ],
    [
      'a name at the level of the other sections',
      '# T\n\n### Summary\n\nText.\n\nActors\n\n- a\n',
      ['# T', '### Summary', 'P Text.', '### Actors', 'UL [a]'],
    ],
    ['labels', 'Summary: Text.\n\nActors: a; b\n', ['## Summary', 'P Text.', '## Actors', 'P a; b']],
    [
      'labels in bold below headings',
      '# T\n\n## Summary\n\nText.\n\n**Actors:** a; b\n**Themes**: c\n',
      ['# T', '## Summary', 'P Text.', 'P Actors:', 'P a; b', 'P Themes:', 'P c'],
    ],
    [
      'labels in bold among header lines',
      '# T\n\n**Date:** 2024\n**Actors:** a; b\n**Place:** Lima\n\n**Themes:** c\n\n## Summary\n\nText.\n',
      ['# T', 'P Date: 2024⏎Actors: a; b⏎Place: Lima', 'P Themes:', 'P c', '## Summary', 'P Text.'],
    ],
    [
      'an outline in a list',
      '# T\n\n1. **Date:** 2024\n2. **Summary:** Text.\n3. **Actors:**\n   - a\n4. Other\n',
      ['# T', 'P Date: 2024', '## Summary', 'P Text.', '## Actors', 'UL [a]', 'P Other'],
    ],
    [
      'a table of labels and values',
      '| Title | The Pact |\n| --- | --- |\n| Date | 2024 |\n| Summary | Text. |\n| Actors | a; b |\n',
      ['T [Title | The Pact] [Date | 2024]', '## Summary', 'P Text.', '## Actors', 'P a; b'],
    ],
    ['headings of a wiki', '= The Pact =\n\n==Actors==\n\n- a\n', ['# The Pact', '## Actors', 'UL [a]']],
    ['names in italics', '# T\n\n*Actors*\n\n- a\n', ['# T', '## Actors', 'UL [a]']],
  ])('%s', (_name, markdown, blocks) => {
    const found = read(markdown)
    expect(render(found)).toEqual(blocks)
    for (const {value, start, end} of textsOf(found).flatMap(exactParts)) expect(markdown.slice(start, end)).toBe(value)
  })

  it.each([
    ['names that headings have', '# T\n\n## Summary\n\nActors\n\n## Actors\n\n- a\n'],
    ['names below nothing', '# T\n\n## Summary\n\nText.\n\nActors\n'],
    ['labels without bold below headings', '# T\n\n## Summary\n\nActors: a; b\n'],
    ['sentences', '# T\n\n## Summary\n\nThe summary says:\nall is well.\n'],
    ['a table with one section', '| Actors | a |\n| --- | --- |\n| Other | b |\n'],
    ['signs of equality that are uneven', '# T\n\n== a =\n'],
    ['a list with one section', '# T\n\n- Summary: a\n- Other: b\n'],
  ])('%s are text', (_name, markdown) => {
    const {blocks} = readBlocks(markdown, 0, markdown.length)
    expect(apart(markdown, blocks, names)).toEqual(blocks)
  })
})

describe('an underline directly below text', () => {
  it.each<[name: string, markdown: string, blocks: string[]]>([
    ['header lines', '# T\n**Date:** 2024\nPlace: a\n---\nb\n', ['# T', 'P Date: 2024⏎Place: a', 'rule', 'P b']],
    ['one header line, above signs of equality', 'Date: 2024\n===\n', ['P Date: 2024', 'rule']],
    ['a sentence', '## Summary\nAll is well.\n---\n', ['## Summary', 'P All is well.', 'rule']],
    ['a sentence in a quote', '> All is well.\n> ---\n', ['P All is well.', 'rule']],
    ['a title', 'The Pact\n===\n\nOn Pools\n---\n', ['# The Pact', '## On Pools']],
    ['a title that ends in a full stop', 'The Pact.\n===\n', ['# The Pact.']],
    ['a section', 'Summary:\n---\n\na\n', ['## Summary:', 'P a']],
  ])('%s', (_name, markdown, blocks) => {
    expect(render(read(markdown))).toEqual(blocks)
  })
})

describe('cells that are paragraphs', () => {
  const cells = (markdown: string) => {
    const {blocks} = readBlocks(markdown, 0, markdown.length)
    const made = withFlattened(
      blocks,
      text => ['Kind', 'Actor', 'Role'].includes(text),
      () => {},
    )
    return made === blocks ? null : render(made)
  }

  it.each<[name: string, markdown: string, blocks: string[]]>([
    ['alone', 'Kind\n\nActor\n\nPorts\n\n*a*; b\n\nPress\n\nc\n', ['T [Kind | Actor] [Ports | a; b] [Press | c]']],
    [
      'with three columns',
      'Kind\n\nActor\n\nRole\n\nPorts\n\na\n\nHost\n',
      ['T [Kind | Actor | Role] [Ports | a | Host]'],
    ],
    ['whose first category is a name', 'Kind\n\nActor\n\nRole\n\na\n', ['T [Kind | Actor] [Role | a]']],
    [
      'below a sentence and above a rule',
      'All of them:\n\nKind\n\nActor\n\nPorts\n\na\n\n---\n',
      ['P All of them:', 'T [Kind | Actor] [Ports | a]', 'rule'],
    ],
  ])('%s are a table where the first are its header', (_name, markdown, blocks) =>
    expect(cells(markdown)).toEqual(blocks),
  )

  it.each([
    ['without a header', 'Ports\n\na\n\nPress\n\nc\n'],
    ['of which one is missing', 'Kind\n\nActor\n\nPorts\n'],
    ['with a list among them', 'Kind\n\nActor\n\nPorts\n\n- a\n'],
  ])('%s are none', (_name, markdown) => expect(cells(markdown)).toBeNull())
})
