import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {fixSummary, parseSummary, type Vocabulary} from '../../src/index.js'

const euLac = JSON.parse(
  readFileSync(new URL('../../vocabularies/eu-lac.json', import.meta.url), 'utf8'),
) as Required<Vocabulary>

const cell = (field: 'Actors' | 'Main Themes', category: string, values = '') =>
  `# T\n\n## ${field}\n\n| Category | ${field === 'Actors' ? 'Actor' : 'Subcategory'} |\n| --- | --- |\n| ${category} | ${values} |\n`

const reported = (markdown: string, vocabulary: Vocabulary) =>
  parseSummary(markdown, {vocabulary})
    .diagnostics.filter(it => it.code === 'unknown-category' || it.code === 'unknown-value')
    .map(it => [
      it.code,
      it.severity,
      it.path.join('.'),
      it.actual,
      it.expected ?? null,
      it.fix?.edits[0]?.content ?? null,
    ])

describe('the vocabulary of EU-LAC', () => {
  it.each<[string, string, string | null]>([
    ['Political Actors', 'Government of Peru', null],
    ['political actors', '', 'Political Actors'],
    ['Political Actor', '', 'Political Actors'],
    ['Civil-Society Actors', '', 'Civil Society Actors'],
    ['Research & Innovation Actors', '', 'Research and Innovation Actors'],
    ['Económic Actors', '', 'Economic Actors'],
  ])('actors: %s', (category, values, expected) => {
    expect(reported(cell('Actors', category, values), euLac)).toEqual(
      expected === null ? [] : [['unknown-category', 'warning', 'actors.0.category', category, expected, expected]],
    )
  })

  it.each<[string, string | null]>([
    ['Cybersecurity', null],
    ['Cyber-security', 'Cybersecurity'],
    ['cyber security', 'Cybersecurity'],
    ['Blockchains', 'Blockchain'],
    ['Bi-Regional Co-operation', 'Bi-regional Cooperation'],
    ['Digital Identitiy Management', 'Digital Identity Management'],
  ])('themes: %s', (theme, expected) => {
    expect(reported(cell('Main Themes', 'Data & Governance', theme), euLac)).toEqual(
      expected === null ? [] : [['unknown-value', 'warning', 'themes.0.subcategories.0', theme, expected, expected]],
    )
  })

  it('text that is not similar to any value is reported without a fix', () => {
    expect(reported(cell('Main Themes', 'Fisheries', 'Tuna'), euLac)).toEqual([
      ['unknown-category', 'warning', 'themes.0.category', 'Fisheries', null, null],
      ['unknown-value', 'warning', 'themes.0.subcategories.0', 'Tuna', null, null],
    ])
  })

  it('has fixes that write its spellings', () => {
    const markdown = `${cell('Actors', 'political actors', 'A; B')}| Political Actor | C |\n`
    const {markdown: fixed, remaining} = fixSummary(markdown, {vocabulary: euLac})
    expect(parseSummary(fixed).summary.actors).toEqual([{category: 'Political Actors', actors: ['A', 'B', 'C']}])
    expect(remaining.filter(it => it.fix)).toEqual([])
    expect(fixSummary(fixed, {vocabulary: euLac}).markdown).toBe(fixed)
  })

  const given = new URL('../../../shared/vocabulary.json', import.meta.url)
  if (!existsSync(given)) console.warn(`No vocabulary at ${given.pathname}: the one of this package is not compared.`)
  it.skipIf(!existsSync(given))('equals the original file', () => {
    expect(euLac).toEqual(JSON.parse(readFileSync(given, 'utf8')))
  })
})

describe('a vocabulary', () => {
  const odd = {
    actors: [{category: 'A | B'}],
    themes: [{category: '__proto__', subcategories: ['R&D; more', 'constructor']}],
  }

  it('may hold any text', () => {
    expect(reported(cell('Actors', 'A \\| B'), odd)).toEqual([])
    expect(reported(cell('Main Themes', '__proto__', 'constructor; R&D\\; more'), odd)).toEqual([
      ['unknown-category', 'warning', 'themes.0.category', 'proto', '__proto__', '\\_\\_proto\\_\\_'],
    ])
    expect(
      parseSummary(fixSummary(cell('Actors', 'a/b'), {vocabulary: odd}).markdown).summary.actors[0]?.category,
    ).toBe('A | B')
    expect(
      parseSummary(fixSummary(cell('Main Themes', '\\_\\_proto\\_\\_', 'R&D, more'), {vocabulary: odd}).markdown)
        .summary.themes,
    ).toEqual([{category: '__proto__', subcategories: ['R&D; more']}])
  })

  it('is not used for sections that it leaves out', () => {
    const markdown = cell('Actors', 'X') + cell('Main Themes', 'Y', 'Z').slice('# T\n'.length)
    expect(reported(markdown, {}).map(it => it[2])).toEqual([])
    expect(reported(markdown, {actors: []}).map(it => it[2])).toEqual(['actors.0.category'])
    expect(reported(markdown, {themes: []}).map(it => it[2])).toEqual(['themes.0.category', 'themes.0.subcategories.0'])
  })

  it('has the severities of the options', () => {
    const markdown = cell('Actors', 'X')
    const codes = (severity: 'off' | 'error') =>
      parseSummary(markdown, {vocabulary: euLac, severity: {'unknown-category': severity}})
    expect(codes('error').ok).toBe(false)
    expect(codes('off').diagnostics.map(it => it.code)).not.toContain('unknown-category')
  })

  it.each([
    ['eu-lac', 'options.vocabulary'],
    [{actors: 'Political Actors'}, 'vocabulary.actors'],
    [{actors: [null]}, 'vocabulary.actors'],
    [{actors: [{category: 1}]}, 'vocabulary.actors'],
    [{actors: [{category: 'A', actors: [1]}]}, 'vocabulary.actors'],
    [{themes: [{category: 'A'}]}, 'vocabulary.themes'],
    [{themes: {}}, 'vocabulary.themes'],
  ])('%j is a TypeError that says what is wrong', (vocabulary, part) => {
    expect(() => parseSummary('', {vocabulary: vocabulary as Vocabulary})).toThrow(TypeError)
    expect(() => parseSummary('', {vocabulary: vocabulary as Vocabulary})).toThrow(part)
  })
})
