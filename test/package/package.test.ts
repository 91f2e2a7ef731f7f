import {execFileSync} from 'node:child_process'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import {beforeAll, describe, expect, it} from 'vitest'
import {node, pack, project, ROOT} from '../support/project.js'

const DOCUMENT = '# Title\\n\\n**Date**: 2024-10\\n'
const USE = `const {summary, ok} = parseSummary('${DOCUMENT}'); console.log(summary.title, summary.date, ok)`

/** The schema among those of the project's own zod. */
const ZOD = `import * as z from 'zod'
import {SummarySchema} from 'summary-md'
const own = z.object({summary: SummarySchema.extend({checked: z.boolean()})})
const {error} = SummarySchema.safeParse({title: 1})
console.log(SummarySchema instanceof z.ZodObject, error instanceof z.ZodError, error.issues[0].message)
console.log(own.safeParse({summary: {}}).success, z.toJSONSchema(SummarySchema).properties.title.description.length > 0)
`

const TYPED = `import {type Edit, modifySummary, parseSummary, SummarySchema, type Summary, type SummaryPath} from 'summary-md'
const summary: Summary = parseSummary('# T').summary
const title: string | null = summary.title
const typed: {title: string | null} = parseSummary('# T', {schema: SummarySchema}).summary
modifySummary('# T', ['title'], null)
modifySummary('# T', ['commitments', 0], undefined)
modifySummary('# T', ['executiveSummary', 0], 'A paragraph.', {insert: true})
modifySummary('# T', ['actors', 0], {category: 'A', actors: ['B']})
modifySummary('# T', ['location', 'places', 0, 'city'], 'Lima')
modifySummary('# T', [], summary)
const path = ['themes', 0, 'subcategories', 1] as SummaryPath
const edits: Edit[] = modifySummary('# T', path, 'Data')
console.log(title, typed, edits)
`
const VOCABULARY = `import {parseSummary, type Vocabulary} from 'summary-md'
import euLac from 'summary-md/vocabularies/eu-lac.json' with {type: 'json'}
const vocabulary: Vocabulary = euLac
console.log(parseSummary('# T', {vocabulary}).ok, parseSummary('# T', {vocabulary: euLac}).ok)
`
const WRONG = `import {modifySummary, parseSummary} from 'summary-md'
const title: number = parseSummary('# T').summary.title
parseSummary(1)
parseSummary('# T', {severity: {'no-such-code': 'off'}})
modifySummary('# T', ['titel'], 'A')
modifySummary('# T', ['title', 0], 'A')
modifySummary('# T', ['title'], undefined)
modifySummary('# T', ['commitments', 0], null)
modifySummary('# T', ['actors', 0], {category: 'A', subcategories: []})
modifySummary('# T', ['additionalSections', 0, 'level'], '2')
modifySummary('# T', ['title'], 'A', {insertion: true})
console.log(title)
`

let folder = ''
let tarball = ''
beforeAll(() => {
  tarball = pack()
  folder = project(tarball, {
    'esm.mjs': `import {parseSummary} from 'summary-md'; ${USE}`,
    'cjs.cjs': `const {parseSummary} = require('summary-md'); ${USE}`,
    'schema.cjs': "console.log(require('summary-md/schema.json').$schema)",
    'vocabulary.cjs': `const {parseSummary} = require('summary-md')
      const vocabulary = require('summary-md/vocabularies/eu-lac.json')
      const {diagnostics} = parseSummary('# T\\n\\n## Actors\\n\\n- **Political Actor**: A\\n', {vocabulary})
      console.log(diagnostics.find(it => it.code === 'unknown-category').expected)`,
    'vocabulary.mts': VOCABULARY,
    'zod.mjs': ZOD,
    'typed.mts': TYPED,
    'typed.cts': TYPED,
    'wrong.mts': WRONG,
    'summary-md.config.json': '{"severity": {"missing-section": "off"}}',
    'document.md': DOCUMENT.replaceAll('\\n', '\n'),
  })
})

describe('the packed tarball, installed in an empty project', () => {
  it.each(['esm.mjs', 'cjs.cjs'])('is used by %s', file => expect(node(folder, file)).toBe('Title 2024-10 true\n'))
  it('has a schema that goes with the zod of its user', () =>
    expect(node(folder, 'zod.mjs')).toBe('true true Invalid input: expected string, received number\nfalse true\n'))
  it('gives its JSON Schema as a file', () =>
    expect(node(folder, 'schema.cjs')).toBe('https://json-schema.org/draft/2020-12/schema\n'))
  it('gives its vocabulary as a file', () => expect(node(folder, 'vocabulary.cjs')).toBe('Political Actors\n'))
  const command = (args: string[], input = '') =>
    execFileSync('npx', ['--no-install', 'summary-md', ...args], {
      cwd: folder,
      encoding: 'utf8',
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 100_000_000,
    })

  it.each<[string[], RegExp]>([
    [['parse', 'document.md'], /^\{\n {2}"title": "Title",\n {2}"date": "2024-10",/],
    [['parse', '--ndjson', '.'], /^\{"file":"document\.md","ok":true,.*\}\n$/],
    [['check', 'document.md'], /^document\.md:4:1 warning missing-field\n[\s\S]*\n1 document: 0 errors, /],
    [['check', '--format', 'sarif', '*.md'], /"columnKind":"utf16CodeUnits"/],
    [['check', '--format', 'junit', '--config', 'summary-md.config.json', '.'], /^<\?xml/],
    [['fix', 'document.md'], /^$/],
    [['format', 'document.md'], /^# Title\n\n\*\*Date\*\*: 2024-10\n/],
    [['schema'], /^\{\n {2}"\$schema": /],
  ])('brings its command: %j', (args, out) => expect(command(args)).toMatch(out))

  it('brings its worker, with threads', () => {
    const records = Array.from({length: 3000}, (_, id) => JSON.stringify({id, markdown: '# T'}))
    const answers = command(['worker', '--jobs', '2'], `${records.join('\n')}\n`)
      .trimEnd()
      .split('\n')
    expect(answers.map(line => (JSON.parse(line) as {id: number}).id)).toEqual(
      Array.from({length: 3000}, (_, id) => id),
    )
  })

  it('holds what is needed and nothing else', () => {
    const list = execFileSync('tar', ['-tzf', tarball], {encoding: 'utf8'}).trim().split('\n').sort()
    expect(
      list.filter(name => !/^package\/dist\/(?:entry\/)?[\w.-]+\.(?:js|cjs|d\.ts|d\.cts|map)$/.test(name)),
    ).toEqual([
      'package/CHANGELOG.md',
      'package/LICENSE',
      'package/README.md',
      'package/SECURITY.md',
      'package/dist/THIRD-PARTY-LICENSES.txt',
      'package/dist/schema.json',
      'package/package.json',
      'package/vocabularies/eu-lac.json',
    ])
    expect(statSync(tarball).size).toBeLessThan(3_000_000)
  })

  it('names the licence of everything it bundles', () => {
    const text = readFileSync(join(folder, 'node_modules/summary-md/dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['micromark', 'mdast-util-from-markdown', 'unified', 'yaml'])
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})

describe('its types', () => {
  const compile = (file: string, module: string, resolution: string): string => {
    const args = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--resolveJsonModule',
      '--target',
      'es2022',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      file,
    ]
    try {
      execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...args], {
        cwd: folder,
        encoding: 'utf8',
      })
      return ''
    } catch (error) {
      return (error as {stdout: string}).stdout
    }
  }

  it.each([
    ['vocabulary.mts', 'nodenext', 'nodenext'],
    ['vocabulary.mts', 'esnext', 'bundler'],
    ['typed.mts', 'node16', 'node16'],
    ['typed.cts', 'node16', 'node16'],
    ['typed.mts', 'nodenext', 'nodenext'],
    ['typed.cts', 'nodenext', 'nodenext'],
    ['typed.mts', 'esnext', 'bundler'],
  ])('%s compiles under --module %s', (file, module, resolution) => expect(compile(file, module, resolution)).toBe(''))

  it('refuse a wrong use', () => {
    const lines = compile('wrong.mts', 'nodenext', 'nodenext')
      .split('\n')
      .filter(line => line.includes('error TS'))
    expect(lines.map(line => /\((\d+),/.exec(line)?.[1])).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11'])
  })
})

describe('a bundle for browsers', () => {
  it('leaves out what is not asked for', async () => {
    const bundle = async (names: string) => {
      const {outputFiles} = await build({
        stdin: {contents: `export {${names}} from 'summary-md'`, resolveDir: folder},
        bundle: true,
        format: 'esm',
        write: false,
      })
      return outputFiles[0]?.text.includes('ZodObject')
    }
    expect([await bundle('parseSummary'), await bundle('SummarySchema')]).toEqual([false, true])
  })

  it('runs in a bare realm', async () => {
    const {outputFiles} = await build({
      stdin: {
        contents: `import {parseSummary, SummarySchema} from 'summary-md'; globalThis.answer = [parseSummary('${DOCUMENT}').summary.title, SummarySchema.safeParse({}).success]`,
        resolveDir: folder,
      },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      logLevel: 'silent',
    })
    const realm = createContext({})
    runInContext(outputFiles[0]?.text as string, realm)
    expect(JSON.stringify((realm as {answer?: unknown}).answer)).toBe('["Title",false]')
  })
})
