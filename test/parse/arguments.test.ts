import {inspect} from 'node:util'
import {describe, expect, it} from 'vitest'
import * as library from '../../src/index.js'
import summaryMd, {summaryFromMdast} from '../../src/remark.js'

/** The functions as a program without types calls them. */
type Untyped = Readonly<Record<string, (...values: unknown[]) => unknown>>
const call = {...library, summaryMd, summaryFromMdast} as unknown as Untyped
const {summaryForm, parseSummary} = library

const DOCUMENT = '# T\n\n**Date**: 4 March 2024\n'
const TREE = {type: 'root', children: []}
const result = parseSummary(DOCUMENT)

describe('a wrong argument is a TypeError that says what is expected', () => {
  it.each<[string, readonly unknown[], string]>([
    ['parseSummary', ['x', {maxLenght: 1}], 'Unknown option "maxLenght", did you mean "maxLength"?'],
    [
      'parseSummary',
      ['x', {severity: {'date-stile': 'off'}}],
      'Unknown diagnostic code "date-stile", did you mean "date-style"?',
    ],
    [
      'parseSummary',
      ['x', {severity: {'date-style': 'of'}}],
      'Unknown severity of date-style "of", did you mean "off"?',
    ],
    ['parseSummary', ['x', {vocabulary: {actor: []}}], 'options.vocabulary: "actor", did you mean "actors"?'],
    ['parseSummary', ['x', {vocabulary: 3}], 'Expected options.vocabulary to be an object of groups by section, got 3'],
    [
      'parseSummary',
      ['x', {form: {name: 'a'}}],
      'Expected options.form to be a form that defineForm made, got an object',
    ],
    ['parseSummary', ['x', null], 'Expected options as an object, got null'],
    ['parseSummary', [null], 'parseSummary expects a string, got null'],
    ['parseSummaryOrThrow', ['x', {maxLenght: 1}], 'did you mean "maxLength"?'],
    ['parseSummaryOrThrow', [1], 'parseSummaryOrThrow expects a string, got number'],
    ['fixSummary', ['x', {code: []}], 'Unknown option "code", did you mean "codes"?'],
    ['fixSummary', ['x', {codes: ['date-stile']}], 'did you mean "date-style"?'],
    ['fixSummary', ['x', {codes: 'date-style'}], 'Expected options.codes to be a list of diagnostic codes'],
    ['fixSummary', [undefined], 'fixSummary expects a string, got undefined'],
    ['modifySummary', ['# x', ['title'], 'y', {insertt: true}], 'Unknown option "insertt", did you mean "insert"?'],
    ['modifySummary', ['# x', ['title'], 'y', {insert: 1}], 'Expected options.insert to be true or false, got 1'],
    ['modifySummary', ['# x', ['title'], 'y', {form: 'a'}], 'Expected options.form to be a form'],
    ['stringifySummary', [result.summary, {froms: 1}], 'Unknown option "froms", expected one of: form'],
    ['stringifySummary', [result], 'expects a document, got the result of parseSummary; pass its `summary`'],
    ['formatDiagnostics', [result, {colour: true}], 'Unknown option "colour", did you mean "color"?'],
    ['formatDiagnostics', [result, {style: 'plan'}], 'Expected options.style to be one of frames, plain, got "plan"'],
    ['formatDiagnostics', [result, {width: 0}], 'Expected options.width to be a number of columns, got 0'],
    ['formatDiagnostics', ['x'], 'formatDiagnostics expects the result of parseSummary, got "x"'],
    ['formatDiagnostics', [null], 'got null'],
    ['inferForm', [['# x'], {nme: 'a'}], 'Unknown option "nme", did you mean "name"?'],
    ['inferForm', [['# x'], {share: 2}], 'Expected options.share to be a number from 0 to 1, got 2'],
    ['inferForm', ['# x'], 'inferForm expects a list of documents, got "# x"'],
    ['inferForm', [[1]], 'inferForm expects a list of documents, got a list'],
    ['formPrompt', [summaryForm, {exmple: true}], 'Unknown option "exmple", did you mean "example"?'],
    ['formPrompt', [{}], 'formPrompt expects a form that defineForm made, got an object'],
    ['formTemplate', ['x'], 'formTemplate expects a form that defineForm made, got "x"'],
    ['formTypes', [summaryForm, {form: 'a'}], 'Unknown option "form", did you mean "from"?'],
    ['formTypes', [undefined], 'formTypes expects a form'],
    ['formJsonSchema', [{}], 'formJsonSchema expects a form'],
    ['formSchema', [{}], 'formSchema expects a form'],
    ['summaryMd', [{maxLenght: 1}], 'did you mean "maxLength"?'],
    ['summaryFromMdast', [TREE, '', {maxLenght: 1}], 'did you mean "maxLength"?'],
    ['summaryFromMdast', [TREE, 1], 'summaryFromMdast expects a string, got number'],
    ['summaryFromMdast', [null, ''], 'summaryFromMdast expects an mdast tree'],
  ])('%s %j', (name, values, message) => {
    const act = () => (call[name] as (...values: unknown[]) => unknown)(...values)
    expect(act).toThrow(TypeError)
    expect(act).toThrow(message)
  })

  it('undefined means the default', () => {
    expect(call['fixSummary']?.(DOCUMENT, {codes: undefined, form: undefined})).toHaveProperty('markdown')
    expect(call['formatDiagnostics']?.(result, {file: undefined, width: undefined})).toContain('date-style')
  })
})

describe('the output of console.log', () => {
  it('has the values of a result, and each diagnostic on a line', () => {
    const shown = inspect(parseSummary(DOCUMENT, {severity: {'missing-section': 'off'}}))
    expect(shown).toMatch(/^SummaryResult \{\n {2}ok: true,\n {2}summary: \{\n {4}title: 'T',/)
    expect(shown).toContain("diagnostics: [ '3:11 info date-style', '4:1 warning missing-field' ]")
  })

  const form = library.defineForm({name: 'a', sections: {rows: {kind: 'table', columns: {on: 'date'}}}})
  const rows = (count: number, cell: string) => `# T\n\n## Rows\n\n| On |\n| --- |\n${`| ${cell} |\n`.repeat(count)}`

  it.each<[string, string, number]>([
    ['one error', rows(1, 'soon'), 1],
    ['many errors', rows(500, 'soon'), 500],
    ['errors in long lines', rows(20, 'soon '.repeat(2000)), 20],
    ['an error in a long line', rows(1, 'x'.repeat(100_000)), 1],
  ])('of an error: less than 3 kB, for %s', (_, markdown, count) => {
    let error: unknown
    try {
      library.parseSummaryOrThrow(markdown, {form})
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(library.SummaryError)
    const {message, diagnostics} = error as library.SummaryError
    expect(
      message.startsWith(`The document has ${count} error${count === 1 ? '' : 's'}.\n\n<markdown>:7:3 error`),
    ).toBe(true)
    expect(diagnostics.filter(it => it.severity === 'error')).toHaveLength(count)
    // The stack belongs to the test, not to the error.
    const shown = inspect(error).replace(/\n {4}at .*/g, '')
    expect(Buffer.byteLength(shown)).toBeLessThan(2500)
    const frames = message.split('<markdown>:').length - 1
    if (frames < count) expect(message.endsWith(`… and ${count - frames} more.`)).toBe(true)
  })
})
