import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createContext, runInContext} from 'node:vm'
import {getQuickJS, type QuickJSContext} from 'quickjs-emscripten'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import * as forms from '../../src/forms/index.js'
import * as library from '../../src/index.js'
import {pack, ROOT} from '../support/project.js'

const CORPUS = new URL('../../../shared/corpus/', import.meta.url)
if (!existsSync(CORPUS)) console.warn(`No corpus at ${CORPUS.pathname}: its documents are not read in QuickJS.`)

const folders = ['../../fixtures/', '../../fixtures/diagnostics/'].map(path => new URL(path, import.meta.url))
if (existsSync(CORPUS)) folders.push(new URL('current/', CORPUS), new URL('earlier/', CORPUS))
const documents = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => readFileSync(new URL(name, folder), 'utf8')),
)

let script = ''
beforeAll(() => {
  const name = 'package/dist/summary-md.global.js'
  script = execFileSync('tar', ['-xzOf', pack(), name], {encoding: 'utf8', maxBuffer: 1 << 26})
})

describe('the script in QuickJS, which has no modules, no Node and no browser', () => {
  let context: QuickJSContext

  const evaluate = (code: string): unknown => {
    const result = context.evalCode(code)
    if (result.error) {
      const error = context.dump(result.error)
      result.error.dispose()
      throw new Error(JSON.stringify(error))
    }
    const value = context.dump(result.value)
    result.value.dispose()
    return value
  }

  beforeAll(async () => {
    context = (await getQuickJS()).newContext()
    evaluate(script)
  })
  afterAll(() => context.dispose())

  it('defines one name, which holds the functions of the library, except for those that need zod', () => {
    const functions = evaluate(`Object.keys(SummaryMd).filter(key => typeof SummaryMd[key] === 'function').sort()`)
    const expected = Object.entries(library).filter(([name, it]) => typeof it === 'function' && name !== 'formSchema')
    expect(functions).toEqual(expected.map(([name]) => name).sort())
    expect(evaluate(`Object.keys(SummaryMd.forms).sort()`)).toEqual(Object.keys(forms).sort())
    expect(evaluate(`Object.keys(globalThis).filter(key => key !== 'SummaryMd')`)).toEqual([])
    expect(evaluate(`typeof Intl + typeof console + typeof TextEncoder`)).toBe('undefined'.repeat(3))
  })

  it("has forms: of one's own, and those that come with the package", () => {
    const definition = {name: 'letter', sections: {points: 'list'}} as const
    const letter = '# Buoys\n\n## Points\n\n* Buy them\n'
    evaluate(`globalThis.letter = SummaryMd.defineForm(${JSON.stringify(definition)}); 0`)
    const form = library.defineForm(definition)
    const of = (code: string) => JSON.parse(evaluate(`JSON.stringify(${code})`) as string) as unknown
    const text = JSON.stringify(letter)
    expect(of(`SummaryMd.parseSummary(${text}, {form: letter})`)).toEqual(
      JSON.parse(JSON.stringify(library.parseSummary(letter, {form}))),
    )
    expect(of(`SummaryMd.fixSummary(${text}, {form: letter}).markdown`)).toBe(letter.replace('*', '-'))
    expect(of(`SummaryMd.modifySummary(${text}, ['points', 1], 'Paint them', {form: letter})`)).toEqual(
      library.modifySummary(letter, ['points', 1], 'Paint them', {form}),
    )
    expect(of(`SummaryMd.formJsonSchema(letter)`)).toEqual(library.formJsonSchema(form))
    expect(of(`SummaryMd.formTemplate(letter)`)).toBe(library.formTemplate(form))
    expect(
      of(`SummaryMd.stringifySummary(SummaryMd.parseSummary(${text}, {form: letter}).summary, {form: letter})`),
    ).toBe(letter.replace('*', '-'))
    expect(
      of(
        `SummaryMd.parseSummary('# Changelog\\n\\n## [1.0.0] - 2024-03-04\\n', {form: SummaryMd.forms.changelog}).summary.versions[0].date`,
      ),
    ).toBe('2024-03-04')
    evaluate(`delete globalThis.letter`)
  })

  it(`reads ${documents.length} documents as Node does`, () => {
    for (const markdown of documents) {
      const read = `JSON.stringify(SummaryMd.parseSummary(${JSON.stringify(markdown)}))`
      expect(evaluate(read), markdown.slice(0, 60)).toBe(JSON.stringify(library.parseSummary(markdown)))
    }
    expect(documents.length).toBeGreaterThan(150)
  })

  it('fixes and writes as Node does', () => {
    for (const markdown of documents.filter((_, k) => k % 12 === 0)) {
      const {markdown: fixed} = library.fixSummary(markdown)
      expect(evaluate(`SummaryMd.fixSummary(${JSON.stringify(markdown)}).markdown`)).toBe(fixed)
      const {summary} = library.parseSummary(markdown)
      expect(evaluate(`SummaryMd.stringifySummary(${JSON.stringify(summary)})`)).toBe(library.stringifySummary(summary))
      const frames = library.formatDiagnostics(library.parseSummary(markdown))
      expect(evaluate(`SummaryMd.formatDiagnostics(SummaryMd.parseSummary(${JSON.stringify(markdown)}))`)).toBe(frames)
    }
  })

  it.each([
    ['nested quotes', `'> '.repeat(20000) + 'a'`],
    ['nested lists', `'- '.repeat(20000)`],
    ['brackets', `'['.repeat(20000)`],
    ['emphasis', `'*a_'.repeat(5000)`],
    [
      'a table of one long cell',
      `'## Actors\\n\\n| Category | Actor |\\n| --- | --- |\\n| C | ' + 'a; '.repeat(20000) + '|'`,
    ],
  ])('does not run out of its stack: %s', (_, text) => {
    expect(evaluate(`typeof SummaryMd.parseSummary(${text}).diagnostics.length`)).toBe('number')
  })
})

describe('the script in the body of a function, as in warehouses', () => {
  it('needs no globals', () => {
    const realm = createContext({script})
    const answer = runInContext(
      `new Function('markdown', script + '\\nreturn JSON.stringify(SummaryMd.parseSummary(markdown).summary)')('# Title')`,
      realm,
    )
    expect(JSON.parse(answer as string)).toMatchObject({title: 'Title', actors: []})
    expect(Object.keys(realm)).toEqual(['script'])
  })

  it('fits into the statements for Snowflake and plv8 in the guide', () => {
    const guide = readFileSync(join(ROOT, 'docs/guide/query-engines.md'), 'utf8')
    const folder = mkdtempSync(join(tmpdir(), 'summary-md-statements-'))
    mkdirSync(join(folder, 'node_modules/summary-md/dist'), {recursive: true})
    writeFileSync(join(folder, 'node_modules/summary-md/dist/summary-md.global.js'), script)
    const statements = [...guide.matchAll(/^```sh\n(\{.*?)^```$/gms)].map(([, code = '']) => {
      execFileSync('sh', ['-c', code], {cwd: folder})
      return readFileSync(join(folder, 'parse_summary.sql'), 'utf8')
    })
    const bodies = [
      // In a Snowflake string, a backslash escapes the next character.
      statements[0]?.match(/ as '(.*)';\n$/s)?.[1]?.replace(/\\(.)/gs, '$1'),
      statements[1]?.match(/ as \$summary_md\$(.*)\$summary_md\$;\n$/s)?.[1],
    ]
    for (const [k, parameter] of ['MARKDOWN', 'markdown'].entries()) {
      const run = new Function(parameter, bodies[k] as string)
      expect(run('# Title')).toEqual(library.parseSummary('# Title').summary)
    }
  })

  it('is small enough for them: a file of a function may have 1 MB in BigQuery', () => {
    expect(Buffer.byteLength(script)).toBeLessThan(1_000_000)
  })
})
