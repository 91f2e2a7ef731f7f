import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {changelog} from '../../src/forms/index.js'
import {parseSummary} from '../../src/index.js'
import {runExample} from '../support/examples.js'

const ROOT = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8')

interface Example {
  readonly name: string
  readonly code: string
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The `ts` and `js` blocks of a page. */
function blocksOf(file: string): Example[] {
  const text = read(file)
  return [...text.matchAll(/^```[jt]s\n(.*?)^```$/gms)].map(match => ({
    name: `${file}:${lineOf(text, match.index)}`,
    code: match[1] as string,
  }))
}

/** The `@example`s of documentation comments. */
function examplesOf(file: string): Example[] {
  const text = read(file)
  return [...text.matchAll(/^ *\* @example\n(.*?)^ *\*\//gms)].map(match => ({
    name: `${file}:${lineOf(text, match.index)}`,
    code: (match[1] as string).replace(/^ *\* ?/gm, ''),
  }))
}

// The reference is made of the documentation comments, whose examples run as they are.
const pages = ['README.md', ...globSync('docs/**/*.md', {cwd: ROOT, ignore: ['docs/api/**', '**/node_modules/**']})]
const sources = globSync('src/**/*.ts', {cwd: ROOT})
const examples = [...pages.flatMap(blocksOf), ...sources.flatMap(examplesOf)]

describe('examples have the values that they show', () => {
  it.each(examples)('$name', async ({code}) => {
    const checked = await runExample(code, {markdown: '# Dialogue\n', document: '# Dialogue\n'})
    for (const {expression, actual, expected} of checked) expect(actual, expression).toEqual(expected)
  })

  it('checks something in most of them', async () => {
    // The pages of diagnostics only show how a severity is set.
    const telling = examples.filter(({name}) => !name.startsWith('docs/diagnostics/'))
    const counts = await Promise.all(
      telling.map(async ({code}) => (await runExample(code, {markdown: ''}).catch(() => [])).length),
    )
    expect(counts.filter(count => count > 0).length).toBeGreaterThan(telling.length / 2)
  })
})

/** The home page: a document, the code, the values that it gives, and a diagnostic. */
const [homeDocument, homeCode, homeValues, homeFrame] = [
  ...read('docs/index.md').matchAll(/^```(?:markdown|typescript|text)\n(.*?)^```$/gms),
].map(it => it[1] as string) as [string, string, string, string]

describe('home page', () => {
  it('shows the values of its document', async () => {
    const checked = await runExample(`${homeCode}\n${homeValues}`, {markdown: homeDocument})
    expect(checked).toHaveLength(4)
    for (const {expression, actual, expected} of checked) expect(actual, expression).toEqual(expected)
  })

  it('shows what its document reports', async () => {
    const report = 'formatDiagnostics({markdown, diagnostics}, {file: "board.md"})'
    const [printed] = await runExample(`${homeCode}\n${report} // ${JSON.stringify(homeFrame.trimEnd())}`, {
      markdown: homeDocument,
    })
    expect(printed?.actual).toBe(printed?.expected)
  })
})

describe('examples that import what they use', () => {
  const OPTIONS: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    resolveJsonModule: true,
    baseUrl: fileURLToPath(ROOT),
    paths: {
      'summary-md': ['src/index.ts'],
      'summary-md/forms': ['src/forms/index.ts'],
      'summary-md/remark': ['src/remark.ts'],
      'summary-md/*': ['*'],
    },
  }

  /** Returns the errors of the compiler for each example, as a separate file beside this one. */
  function problemsOf(all: readonly Example[]): string[] {
    const files = new Map(all.map(({name, code}) => [fileURLToPath(new URL(`${name}.ts`, import.meta.url)), code]))
    const host = ts.createCompilerHost(OPTIONS)
    const {readFile, fileExists} = host
    host.readFile = file => files.get(file) ?? readFile(file)
    host.fileExists = file => files.has(file) || fileExists(file)
    const program = ts.createProgram([...files.keys()], OPTIONS, host)
    return [...files.keys()].flatMap(file =>
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(file))
        .map(({messageText}) => `${basename(file)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
    )
  }

  const home = {
    name: 'home',
    code: `${homeCode}\n${homeValues}\ndeclare const markdown: string\nexport const typed: [string | null, {task: string | null; owner: string | null}[]] = [summary.date, summary.tasks]`,
  }
  const all = [...pages.flatMap(blocksOf), home]
    .filter(({code}) => code.startsWith('import '))
    .map(({name, code}) => ({name: name.replace(/\W/g, '-'), code: `${code}\nexport {}`}))

  it('compile, and do not compile with a wrong type', () => {
    expect(all.length).toBeGreaterThan(40)
    const code = "import {parseSummary} from 'summary-md'\nexport const it: number = parseSummary('').summary.title"
    expect(problemsOf([...all, {name: 'wrong', code}])).toEqual([
      "wrong.ts: Type 'string | null' is not assignable to type 'number'.   Type 'null' is not assignable to type 'number'.",
    ])
  })
})

describe('README', () => {
  it('shows what its first example prints', async () => {
    const [, example = ''] = /^```ts\n(.*?)^```$/ms.exec(read('README.md')) ?? []
    const [, shown] = /^```text\n(.*?)\n```$/ms.exec(read('README.md')) ?? []
    const printed: string[] = []
    await runExample(example, {console: {log: (text: string) => printed.push(text)}})
    expect(printed).toEqual([shown])
  })
})

describe('CHANGELOG', () => {
  it('is a changelog, whose latest version is that of the package', () => {
    const {summary, diagnostics} = parseSummary(read('CHANGELOG.md'), {form: changelog})
    expect(diagnostics.filter(it => it.severity !== 'info')).toEqual([])
    expect(summary.versions[0]?.version).toBe(JSON.parse(read('package.json')).version)
  })
})
