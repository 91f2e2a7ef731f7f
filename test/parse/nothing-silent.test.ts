import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {type ParseOptions, parseSummary} from '../../src/index.js'

const CORPUS = new URL('../../../shared/corpus/', import.meta.url)

describe('coverage', () => {
  it.each([
    ['all of it', '# Dialogue\n\n**Date**: 2024\n\n## Commitments\n\n- One two.\n', 1],
    ['headings, labels and placeholders do not count', '# T\n\n**Location**: N/A\n\n## Actors\n\nNone.\n', 1],
    ['half of it', '# T\n\n## Commitments\n\n- abcd\n\n## X\n\nabcd\n', 0.5],
    ['nothing to hold', '', 1],
    ['nothing of the form', 'abcd\n', 0],
  ])('%s', (_name, markdown, expected) => {
    expect(parseSummary(markdown).coverage).toBeCloseTo(expected)
  })

  it.skipIf(!existsSync(CORPUS))('is high for documents of the form, and low for others', () => {
    const all = (folder: string) =>
      readdirSync(new URL(folder, CORPUS))
        .filter(name => name.endsWith('.md'))
        .map(name => parseSummary(readFileSync(new URL(`${folder}${name}`, CORPUS), 'utf8')))
    for (const {coverage} of all('current/')) expect(coverage).toBeGreaterThan(0.9)
    for (const {coverage} of all('forms/tsc-minutes/')) expect(coverage).toBeLessThan(0.1)
  })
})

describe('text inside a section', () => {
  const read = (markdown: string) => parseSummary(`# T\n\n${markdown}`)

  it.each([
    ['a heading above a list', '## Commitments\n\n### This year\n\n- a\n', {commitments: ['a']}, 'subheading'],
    [
      'a heading above a list of actors',
      '## Actors\n\n### A\n\n- b\n',
      {actors: [{category: 'A', actors: ['b']}]},
      'category-list',
    ],
    [
      'a heading in prose',
      '## Summary\n\nOne.\n\n### Two\n\nThree.\n',
      {executiveSummary: 'One.\n\nTwo\n\nThree.'},
      'subheading-in-prose',
    ],
    ['an introduction', '## Commitments\n\nWe agreed on this:\n\n- a\n', {commitments: ['a']}, 'subheading'],
    ['a farewell', '## Commitments\n\n- a\n\nI hope this summary helps!\n', {commitments: ['a']}, 'wrapped-document'],
    ['code in a list', '## Commitments\n\n- a\n\n```\nb\n```\n', {commitments: ['a']}, 'misplaced-content'],
  ])('%s is read or said', (_name, markdown, summary, code) => {
    const result = read(markdown)
    expect(result.summary).toMatchObject(summary)
    expect(result.diagnostics.map(it => it.code)).toContain(code)
    expect(result.diagnostics.map(it => it.code)).not.toContain('empty-section')
  })

  it.each([
    ['an image of a wiki alone in a paragraph', '# T\n\n## Summary\n\nOne.\n\n![[plan.png]]\n'],
    ['an image of a wiki alone in an item', '# T\n\n## Commitments\n\n- a\n- ![[plan.png]]\n'],
  ])('is quoted: %s', (_, markdown) => {
    const {diagnostics, unread} = parseSummary(markdown)
    expect(diagnostics.map(it => it.code)).toContain('block-style')
    expect(unread.filter(({start, end}) => /\p{L}/u.test(markdown.slice(start.offset, end.offset)))).toEqual([])
  })

  it('is kept up to the end of a table in HTML that is not closed', () => {
    const {summary, unread} = parseSummary('<table><tr><td>\nOne\n<pre>\ntwo\n\n# T\n')
    expect(summary).toMatchObject({title: 'T', additionalSections: [{markdown: '<table><tr><td>\nOne\n<pre>\ntwo'}]})
    expect(unread.filter(({start, end}) => end.offset - start.offset > 2)).toEqual([])
  })

  it('is kept whole, with the section that it is in', () => {
    const {summary} = read('## Actors\n\n### A\n\nProse.\n\n## Notes\n\nX\n\n### Y\n\n- z\n\n## Empty\n')
    expect(summary.additionalSections).toEqual([
      {heading: 'A', level: 3, within: 'actors', markdown: 'Prose.'},
      {heading: 'Notes', level: 2, within: null, markdown: 'X\n\n### Y\n\n- z'},
      {heading: 'Empty', level: 2, within: null, markdown: ''},
    ])
  })

  it('names the heading that is similar to a missing section', () => {
    const {diagnostics} = read('## Comitments\n\n- a\n')
    expect(diagnostics.find(it => it.code === 'unknown-section')?.expected).toBe('Commitments')
  })
})

describe('diagnostics', () => {
  const many = `# T\n\n## Commitments\n\n${'* a\n\n+ b\n\n'.repeat(20)}`

  it('are as many as the option allows, and one reports how many more there are', () => {
    const {diagnostics, ok} = parseSummary(many, {maxDiagnostics: 5})
    expect(diagnostics).toHaveLength(6)
    expect(diagnostics.at(-1)?.code).toBe('too-many-diagnostics')
    expect(ok).toBe(parseSummary(many).ok)
  })
})

describe('options', () => {
  it.each<[string, unknown, string]>([
    ['an unknown option', {maxLenght: 1}, 'maxLength'],
    ['an unknown code', {severity: {'date-stile': 'off'}}, 'date-style'],
    ['an unknown severity', {severity: {'date-style': 'warn'}}, 'warning'],
    ['no form', {form: {name: 'x'}}, 'defineForm'],
    ['no schema', {schema: 1}, 'Standard Schema'],
    ['no number', {maxLength: '1'}, 'maxLength'],
    ['no object', 'x', 'object'],
  ])('%s is a TypeError that says what is meant', (_name, options, part) => {
    expect(() => parseSummary('', options as ParseOptions<undefined>)).toThrow(TypeError)
    expect(() => parseSummary('', options as ParseOptions<undefined>)).toThrow(part)
  })

  it('may be undefined', () => {
    const options: ParseOptions<undefined, undefined> = {form: undefined, severity: undefined, maxLength: undefined}
    expect(parseSummary('# T\n', options).summary.title).toBe('T')
  })
})
