import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {
  type DiagnosticCode,
  defineForm,
  diagnosticCatalogue,
  type FormDefinition,
  parseSummary,
  type Severities,
  summaryForm,
  type Vocabulary,
} from '../../src/index.js'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const DIAGNOSTICS = new URL('diagnostics/', FIXTURES)

/** The codes that a canonical document may report. */
const NOTES = new Set<DiagnosticCode>(['placeholder-value', 'unknown-field', 'unknown-section', 'misplaced-content'])

const read = (name: string, folder = FIXTURES) => readFileSync(new URL(name, folder), 'utf8')
const documents = (folder: URL) => readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md')

describe('the documents of fixtures/', () => {
  it.each(documents(FIXTURES))('%s reads as the JSON beside it, with infos only', name => {
    const {summary, diagnostics, ok} = parseSummary(read(name))
    expect(summary).toEqual(JSON.parse(read(name.replace('.md', '.json'))))
    expect(diagnostics.filter(it => !NOTES.has(it.code))).toEqual([])
    expect(ok).toBe(true)
  })
})

interface Expected {
  expect: {code: DiagnosticCode; at: string; line: number}[]
  summary: Record<string, unknown>
  vocabulary?: Vocabulary
  /** The form of the document, if it is not the built-in one. */
  form?: FormDefinition
}

describe('the documents of fixtures/diagnostics/', () => {
  it.each(documents(DIAGNOSTICS))('%s', name => {
    const markdown = read(name, DIAGNOSTICS)
    const expected = JSON.parse(read(name.replace(/md$/, 'json'), DIAGNOSTICS)) as Expected
    const form = expected.form ? defineForm(expected.form) : summaryForm
    const {summary, diagnostics} = parseSummary(markdown, {form, vocabulary: expected.vocabulary})
    const found = diagnostics.map(({code, range}) => ({
      code,
      at: markdown.slice(range.start.offset, range.end.offset),
      line: range.start.line,
    }))
    expect(found).toEqual(expected.expect)
    expect(summary).toMatchObject(expected.summary)
  })

  it('has one for every code that a document alone can cause', () => {
    const shown = new Set(documents(DIAGNOSTICS).map(name => name.split('.')[0]))
    const codes = Object.keys(diagnosticCatalogue).filter(code => !shown.has(code))
    expect(codes).toEqual(['too-long', 'too-many-diagnostics', 'schema-violation'])
  })
})

describe('severity', () => {
  const markdown = read('diagnostics/date-style.md')
  const codes = (severity: Severities) =>
    parseSummary(markdown, {severity}).diagnostics.map(it => [it.code, it.severity])

  it('is the default of the catalogue', () => expect(codes({})).toEqual([['date-style', 'info']]))
  it('can be raised', () => {
    expect(codes({'date-style': 'error'})).toEqual([['date-style', 'error']])
    expect(parseSummary(markdown, {severity: {'date-style': 'error'}}).ok).toBe(false)
  })
  it('can be off', () => expect(codes({'date-style': 'off'})).toEqual([]))
})
