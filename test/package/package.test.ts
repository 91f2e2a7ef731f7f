import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import ts from 'typescript'
import {beforeAll, describe, expect, it} from 'vitest'
import {sizeLine, sizesOf} from '../../scripts/sizes.js'
import * as shipped from '../../src/forms/index.js'
import {node, pack, project, ROOT} from '../support/project.js'
import {some} from '../support/share.js'

const DOCUMENT = '# Title\\n\\n**Date**: 2024-10\\n'
const USE = `const {summary, ok} = parseSummary('${DOCUMENT}'); console.log(summary.title, summary.date, ok)`

const USE_IMPORT = `import {parseSummary} from 'summary-md'; ${USE}`

/** The schema together with those of the zod of the project. */
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
const FORMS = `import {applyEdits, defineForm, type Infer, inferForm, modifySummary, parseSummary} from 'summary-md'
import {changelog, type Changelog} from 'summary-md/forms'
const letter = defineForm({name: 'letter', fields: {sent: 'date'}, sections: {points: 'list'}})
type Letter = Infer<typeof letter>
const points: string[] = parseSummary('# L\\n\\n## Points\\n\\n- One\\n', {form: letter}).summary.points
const sent: Letter['sent'] = null
const edits = modifySummary('# L', ['points', 0], 'Two', {form: letter})
const versions: Changelog['versions'] = parseSummary('# Changelog', {form: changelog}).summary.versions
console.log(points, sent, applyEdits('# L', edits).length, versions.length, inferForm(['# A']).definition.name)
`
const PASSED = `import {defineForm, type Diagnostic, type Edit, modifySummary, parseSummary, parseSummaryOrThrow, type ParseOptions, type StandardSchemaV1, SummarySchema, type SummaryResult} from 'summary-md'
import * as z from 'zod'
const letter = defineForm({name: 'letter', fields: {sent: 'date'}})
const some: ParseOptions = {maxLength: 3}
const without: ParseOptions<undefined, undefined> = {}
export function read(options: ParseOptions | undefined) { return parseSummary('# T', options).diagnostics.length }
export function checked<S extends StandardSchemaV1 | undefined>(schema: S) { return parseSummary('# T', {schema}).ok }
const maybe = SummarySchema as typeof SummarySchema | undefined
const title: string | null = parseSummary('# T', {schema: maybe}).summary.title
const sent: string | null = parseSummaryOrThrow('# T', {form: letter}).sent
const whole: SummaryResult = parseSummary('# T', without)
const form: string | null = parseSummary('# T', {form: letter, schema: undefined}).summary.sent
const length = parseSummary('# T', {schema: z.object({title: z.string().nullable().transform(it => it?.length ?? 0)})})
if (length.ok) { const count: number = length.summary.title; console.log(count) }
else console.log(length.summary)
const edits: Edit[] = whole.diagnostics.flatMap(it => it.fix?.edits ?? [])
const path: Diagnostic['path'] = whole.diagnostics[0]!.path
const letters: SummaryResult<{sent: string | null}> = parseSummary('# T', {form: letter})
edits.push(...modifySummary('# T', path, null), ...modifySummary('# T', path, null, {form: letter}))
console.log(whole.rangeOf(path), whole.markdownAt(['actors', 0, 'actors', 1]), whole.rangeOf(['executiveSummary', 0]))
console.log(parseSummary('# T', {form: letter}).markdownAt(['sent']), letters.rangeOf(letters.pathAt(3) ?? []))
console.log(title, sent, form, edits, whole.rangeOf(whole.diagnostics[0]?.path ?? []), read(some), checked(undefined))
`
const REMARK = `import {summaryFromMdast} from 'summary-md/remark'
const title: string | null = summaryFromMdast({type: 'root', children: []}, '').summary.title
console.log(title)
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
parseSummary('# T').rangeOf(['titel'])
parseSummary('# T').markdownAt(['actors', 'first'])
console.log(title)
`

const LETTER = {name: 'letter', fields: {sent: 'date'}, sections: {points: 'list'}}
const LETTER_YAML = 'name: letter\nfields:\n  sent: date\nsections:\n  points: list\n'
const FORM_FILES = {
  'letter.json': JSON.stringify({$schema: 'node_modules/summary-md/dist/form.schema.json', ...LETTER}),
  'letter.yaml': LETTER_YAML,
  'letter.yml': LETTER_YAML,
  'letter.mjs': `import {defineForm} from 'summary-md'; export const letter = defineForm(${JSON.stringify(LETTER)})`,
  'letter.cjs': `module.exports = require('summary-md').defineForm(${JSON.stringify(LETTER)})`,
  'letter.js': `module.exports = ${JSON.stringify(LETTER)}`,
  'broken.yaml': LETTER_YAML.replace('list', 'lits'),
  'letter.md': '# Buoys\n\n**Sent**: 4 March 2024\n\n## Points\n\n- Buy them\n',
}

/** The examples of the README, each a file. */
const README = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(
  ([, code], at) => ({
    name: `readme-${at}`,
    code: `${code}\nexport {}\n`,
  }),
)

let folder = ''
/** The folder with form files. */
let forms = ''
let tarball = ''
beforeAll(() => {
  tarball = pack()
  folder = project(tarball, {
    'esm.mjs': USE_IMPORT,
    'cjs.cjs': `const {parseSummary} = require('summary-md'); ${USE}`,
    'schema.cjs': "console.log(require('summary-md/schema.json').$schema)",
    'vocabulary.cjs': `const {parseSummary} = require('summary-md')
      const vocabulary = require('summary-md/vocabularies/eu-lac.json')
      const {diagnostics} = parseSummary('# T\\n\\n## Actors\\n\\n- **Political Actor**: A\\n', {vocabulary})
      console.log(diagnostics.find(it => it.code === 'unknown-category').expected)`,
    'vocabulary.mts': VOCABULARY,
    'zod.mjs': ZOD,
    'forms.mts': FORMS,
    'forms.cts': FORMS,
    'forms.mjs': `import {parseSummary, formSchema, defineForm} from 'summary-md'
      import {changelog} from 'summary-md/forms'
      const {summary} = parseSummary('# Changelog\\n\\n## [1.0.0] - 2024-03-04\\n', {form: changelog})
      console.log(summary.versions[0].date, formSchema(defineForm({name: 'a'})).safeParse({}).success)`,
    'forms.cjs': `const {defineForm, parseSummary} = require('summary-md')
      const {changelog} = require('summary-md/forms')
      const copy = defineForm(require('summary-md/forms/changelog.json'))
      const date = form => parseSummary('# Changelog\\n\\n## [1.0.0] - 2024-03-04\\n', {form}).summary.versions[0].date
      console.log(date(changelog), date(copy), require('summary-md/form.schema.json').title)`,
    'typed.mts': TYPED,
    'typed.cts': TYPED,
    'passed.mts': PASSED,
    'passed.cts': PASSED,
    'wrong.mts': WRONG,
    'remark.mts': REMARK,
    'remark.cts': REMARK,
    ...Object.fromEntries(README.flatMap(({name, code}) => ['mts', 'cts'].map(kind => [`${name}.${kind}`, code]))),
    'summary-md.config.json': '{"severity": {"missing-section": "off"}}',
    'document.md': DOCUMENT.replaceAll('\\n', '\n'),
  })
  forms = join(folder, 'forms')
  mkdirSync(forms)
  for (const [name, text] of Object.entries(FORM_FILES)) writeFileSync(join(forms, name), text)
})

describe('the packed tarball, installed in an empty project', () => {
  it.each(['esm.mjs', 'cjs.cjs'])('is used by %s', file => expect(node(folder, file)).toBe('Title 2024-10 true\n'))
  it.each([
    ['forms.mjs', '2024-03-04 false\n'],
    ['forms.cjs', '2024-03-04 2024-03-04 Form definition\n'],
  ])('has forms for %s', (file, out) => expect(node(folder, file)).toBe(out))
  it('has a schema that works with the zod of its user', () =>
    expect(node(folder, 'zod.mjs')).toBe('true true Invalid input: expected string, received number\nfalse true\n'))
  it('exports its JSON Schema as a file', () =>
    expect(node(folder, 'schema.cjs')).toBe('https://json-schema.org/draft/2020-12/schema\n'))
  it('exports its vocabulary as a file', () => expect(node(folder, 'vocabulary.cjs')).toBe('Political Actors\n'))
  const command = (args: string[], input = '', cwd = folder) =>
    execFileSync(join(folder, 'node_modules/.bin/summary-md'), args, {
      cwd,
      encoding: 'utf8',
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 100_000_000,
    })

  it.each<[string[], RegExp]>([
    [['parse', 'document.md'], /^\{\n {2}"title": "Title",\n {2}"date": "2024-10",/],
    [['parse', '--ndjson', '*.md'], /^\{"file":"document\.md","ok":true,.*\}\n$/],
    [['check', 'document.md'], /^document\.md:4:1 warning missing-field\n[\s\S]*\n1 document: 0 errors, /],
    [['check', '--format', 'sarif', '*.md'], /"columnKind":"utf16CodeUnits"/],
    [['check', '--format', 'junit', '--config', 'summary-md.config.json', '*.md'], /^<\?xml/],
    [['fix', 'document.md'], /^$/],
    [['format', 'document.md'], /^# Title\n\n\*\*Date\*\*: 2024-10\n/],
    [['schema'], /^\{\n {2}"\$schema": /],
  ])('brings its command: %j', (args, out) => expect(command(args)).toMatch(out))

  it('brings its command to npx', () =>
    expect(execFileSync('npx', ['--no-install', 'summary-md', '--version'], {cwd: folder, encoding: 'utf8'})).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    ))

  const formFiles = Object.keys(FORM_FILES).filter(it => it.startsWith('letter.') && !it.endsWith('.md'))

  describe.each(some(formFiles, 2))('with %s', form => {
    it.each<[string[], RegExp]>([
      [['parse', 'letter.md'], /"sent": "2024-03-04",\s+"points": \[\s+"Buy them"\s+\]/],
      [['check', 'letter.md'], /date-style[\s\S]*1 document: 0 errors, 0 warnings, 1 info\n$/],
      [['fix', 'letter.md'], /^\+\*\*Sent\*\*: 2024-03-04$/m],
      [['format', 'letter.md'], /^# Buoys\n\n\*\*Sent\*\*: 2024-03-04\n\n## Points\n\n- Buy them\n$/],
      [['schema'], /"sent": \{/],
      [['schema', '--types'], /^export interface Letter \{$/m],
      [['template'], /^\*\*Sent\*\*: /m],
      [['prompt'], /`\*\*Sent\*\*: …`/],
    ])('%j', (args, out) => expect(command([...args, '--form', form], '', forms)).toMatch(out))

    it('worker', () => {
      const record = JSON.stringify({id: 1, markdown: FORM_FILES['letter.md']})
      expect(JSON.parse(command(['worker', '--form', form], record, forms))).toMatchObject({
        summary: {points: ['Buy them']},
      })
    })
  })

  it.each(Object.values(shipped).map(it => it.name))('reads and writes %s', form => {
    const template = command(['template', '--form', form])
    expect(template).toMatch(/^# /)
    const {title} = JSON.parse(command(['parse', '--form', form], template)) as {title: unknown}
    expect(title).toBeNull()
    expect(command(['check', '--format', 'json', '--form', form], template)).toContain('"code":"placeholder-value"')
    expect(command(['fix', '--form', form], template)).toBe('')
    expect(command(['format', '--form', form], template)).toMatch(/^# /)
    const record = JSON.stringify({id: 1, markdown: template})
    expect(JSON.parse(command(['worker', '--form', form], record))).toHaveProperty('summary.title', null)
    expect(command(['prompt', '--form', form])).toContain(`"${form}"`)
    expect(JSON.parse(command(['schema', '--form', form]))).toHaveProperty('properties.title')
    expect(command(['schema', '--types', '--form', form])).toContain("from 'summary-md'")
  })

  it('shows the place of a mistake in a form', () => {
    for (const args of [
      ['check', 'letter.md'],
      ['parse', 'letter.md'],
      ['fix', 'letter.md'],
      ['format', 'letter.md'],
      ['worker'],
      ['schema'],
      ['template'],
      ['prompt'],
    ]) {
      const {status, stderr} = spawnSync('npx', ['--no-install', 'summary-md', ...args, '--form', 'broken.yaml'], {
        cwd: forms,
        encoding: 'utf8',
        input: '',
      })
      expect({status, stderr}).toEqual({
        status: 2,
        stderr: expect.stringMatching(
          /^summary-md: broken\.yaml:5:11: sections\.points: 'lits' [^\n]*\n {2}5 \| {3}points: lits\n {4}\| {11}\^{4}\n$/,
        ) as string,
      })
    }
  })

  it('infers a form', () => {
    expect(JSON.parse(command(['infer', 'letter.md'], '', forms))).toHaveProperty('sections.points')
    expect(command(['infer', '--yaml', 'letter.md'], '', forms)).toMatch(/^name: document\n[\s\S]*^ {2}points: /m)
  })

  it('has its worker, with threads', () => {
    const records = Array.from({length: 3000}, (_, id) => JSON.stringify({id, markdown: '# T'}))
    const answers = command(['worker', '--jobs', '2'], `${records.join('\n')}\n`)
      .trimEnd()
      .split('\n')
    expect(answers.map(line => (JSON.parse(line) as {id: number}).id)).toEqual(
      Array.from({length: 3000}, (_, id) => id),
    )
  })

  it('runs nothing when it is installed, and needs only its dependencies', () => {
    const own = join(folder, 'node_modules/summary-md')
    const manifest = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as Record<string, object>
    // npm runs this script after packing, to restore the manifest.
    expect(manifest['scripts']).toEqual({postpack: 'clean-package restore'})
    expect(manifest).not.toHaveProperty('devDependencies')
    expect(Object.keys(manifest['dependencies'] ?? {})).toEqual(['yaml', 'zod'])
  })

  it('prints an uncaught SummaryError in less than 3 kB', () => {
    const code = "import {parseSummaryOrThrow} from 'summary-md'; parseSummaryOrThrow('# T\\n\\n**Date**: soon\\n')"
    const {stderr, status} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('3 | **Date**: soon')
    expect(Buffer.byteLength(stderr)).toBeLessThan(3000)
  })

  it('needs no zod to parse from CommonJS', () => {
    const code = `const {parseSummary} = require('summary-md'); parseSummary('# T').diagnostics
      console.log(Object.keys(require.cache).filter(it => /node_modules.zod/.test(it)).length)`
    expect(node(folder, '-e', code)).toBe('0\n')
  })

  it('exports the same to CommonJS as to modules', () => {
    const code = `const same = async name => Object.keys(await import(name)).join() === Object.keys(require(name)).sort().join()
      const {default: plugin, __esModule} = require('summary-md/remark')
      Promise.all(['summary-md', 'summary-md/remark', 'summary-md/forms'].map(same)).then(it => console.log(...it, typeof plugin, __esModule))`
    expect(node(folder, '-e', code)).toBe('true true true function true\n')
  })

  it('runs in a bundle for Node.js that does not ask for ES modules', async () => {
    const {outputFiles} = await build({
      stdin: {contents: USE_IMPORT, resolveDir: folder},
      bundle: true,
      format: 'esm',
      platform: 'node',
      conditions: ['production'],
      banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url)"},
      write: false,
    })
    const [output] = outputFiles
    writeFileSync(join(folder, 'bundle.mjs'), output?.text ?? '')
    expect(node(folder, 'bundle.mjs')).toBe('Title 2024-10 true\n')
  })

  it('shares its classes between its entries, imported and required', () => {
    const code = `const {Form} = require('summary-md')
      const isShared = ({changelog}) => changelog.constructor === Form
      Promise.all([import('summary-md'), import('summary-md/forms')]).then(([all, forms]) =>
        console.log(all.Form === Form, isShared(forms), isShared(require('summary-md/forms'))))`
    expect(node(folder, '-e', code)).toBe('true true true\n')
  })

  it('loads the reader when it is first called, imported in Node.js', () => {
    const code = `import {parseSummary} from 'summary-md'
      import {createRequire} from 'node:module'
      const {cache} = createRequire(import.meta.url)
      const count = () => Object.keys(cache).filter(it => /node_modules.yaml/.test(it)).length > 0
      console.log(count(), parseSummary('# T').summary.title, count())`
    expect(node(folder, '--input-type=module', '-e', code)).toBe('false T true\n')
  })

  it.each(['node', 'browser', 'neutral'] as const)('gives ES modules to bundlers for %s', async platform => {
    const {metafile} = await build({
      stdin: {contents: "export {parseSummary} from 'summary-md'", resolveDir: folder},
      bundle: true,
      format: 'esm',
      platform,
      mainFields: ['module', 'main'],
      metafile: true,
      write: false,
    })
    const own = Object.keys(metafile.inputs).filter(it => /summary-md.dist/.test(it))
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(it => /\.cjs$|\.node\.js$/.test(it))).toEqual([])
  })

  it('contains what is needed and nothing else', () => {
    const list = execFileSync('tar', ['-tzf', tarball], {encoding: 'utf8'}).trim().split('\n').sort()
    expect(list.filter(name => !/^package\/dist\/(?:entry\/)?[\w.-]+\.(?:js|cjs|d\.ts|d\.cts)$/.test(name))).toEqual([
      'package/CHANGELOG.md',
      'package/LICENSE',
      'package/README.md',
      'package/SECURITY.md',
      'package/dist/THIRD-PARTY-LICENSES.txt',
      'package/dist/form.schema.json',
      'package/dist/forms/changelog.json',
      'package/dist/forms/decision-record.json',
      'package/dist/forms/meeting-minutes.json',
      'package/dist/forms/summary.json',
      'package/dist/schema.json',
      'package/package.json',
      'package/vocabularies/eu-lac.json',
    ])
    expect(statSync(tarball).size).toBeLessThan(1_330_000)
  })

  it('names the licence of everything it bundles', () => {
    const text = readFileSync(join(folder, 'node_modules/summary-md/dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['commander', 'mdast-util-to-markdown']) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})

interface Compilation {
  readonly files: readonly string[]
  readonly module: 'node16' | 'nodenext' | 'bundler'
  readonly typescript: string
  readonly options?: readonly string[]
}

/** Returns the errors of the compiler for files of the project; empty when there are none. */
function compile({files, module, typescript, options = []}: Compilation): string {
  const args = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--resolveJsonModule', '--target', 'es2022']
  const modules = module === 'bundler' ? ['esnext', 'bundler'] : [module, module]
  const tsc = join(ROOT, 'node_modules', typescript, 'bin/tsc')
  return spawnSync(
    process.execPath,
    [tsc, ...args, '--module', modules[0] as string, '--moduleResolution', modules[1] as string, ...options, ...files],
    {cwd: folder, encoding: 'utf8'},
  ).stdout
}

describe('its types', () => {
  // None of unified, mdast and vfile is installed here.
  const NAMES = ['typed', 'forms', 'passed', 'remark', ...README.map(({name}) => name)]
  const MODULES = NAMES.map(name => `${name}.mts`)
  const COMMON = NAMES.map(name => `${name}.cts`)
  const STRICTER = ['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']

  /** Every version with every setting. CI compiles with all of them, other runs with some. */
  const SETTINGS = ['typescript-5.4', 'typescript', 'typescript-7'].flatMap(typescript =>
    (['node16', 'nodenext', 'bundler'] as const).flatMap(module =>
      [[], STRICTER].map(options => [typescript, module, options] as const),
    ),
  )
  /** A number without a common divisor with those of the modules and options, so that each occurs. */
  const STEP = 5

  it.each(some(SETTINGS, STEP))('compile with %s, modules %s %j', (typescript, module, options) => {
    const files = module === 'bundler' ? MODULES : [...MODULES, ...COMMON]
    expect(compile({files, module, typescript, options})).toBe('')
  })

  it.each(some(['nodenext', 'bundler'] as const, 2))('compile with a vocabulary from JSON, modules %s', module =>
    expect(compile({files: ['vocabulary.mts'], module, typescript: 'typescript'})).toBe(''),
  )

  it('describe every name and every key of an object', () => {
    const file = join(folder, 'all.mts')
    const names = ['summary-md', 'summary-md/forms', 'summary-md/remark']
    writeFileSync(file, names.map(name => `import '${name}'\n`).join(''))
    const program = ts.createProgram([file], {module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022})
    const checker = program.getTypeChecker()
    const isSilent = (it: ts.Symbol) => it.getDocumentationComment(checker).length === 0
    const isOurs = (it: ts.Symbol) => it.declarations?.[0]?.getSourceFile().fileName.includes('/summary-md/') === true
    const seen = new Set<string>()
    const silent = new Set<string>()
    for (const {moduleSpecifier} of (program.getSourceFile(file) as ts.SourceFile)
      .statements as Iterable<ts.ImportDeclaration>) {
      const module = checker.getSymbolAtLocation(moduleSpecifier) as ts.Symbol
      for (const exported of checker.getExportsOfModule(module)) {
        const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
        if (isSilent(symbol)) silent.add(exported.name)
        if ((symbol.flags & (ts.SymbolFlags.Type & ~ts.SymbolFlags.TypeParameter)) === 0) continue
        for (const key of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
          // Private fields and symbols are not public.
          if (!isOurs(key) || /^(?:#|__)/.test(key.name)) continue
          seen.add(`${exported.name}.${key.name}`)
          if (isSilent(key)) silent.add(`${exported.name}.${key.name}`)
        }
      }
    }
    expect([...silent]).toEqual([])
    expect([...seen]).toEqual(
      expect.arrayContaining(['Summary.date', 'ActorGroup.category', 'Changelog.versions', 'Diagnostic.path']),
    )
  })

  it('reject wrong arguments', () => {
    const lines = compile({files: ['wrong.mts'], module: 'nodenext', typescript: 'typescript'})
      .split('\n')
      .filter(line => line.includes('error TS'))
    expect(lines.map(line => /\((\d+),/.exec(line)?.[1])).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
    ])
  })

  it('give one error for a wrong option', () => {
    writeFileSync(
      join(folder, 'option.mts'),
      "import {parseSummary} from 'summary-md'\nparseSummary('# T', {maxLenght: 3})\n",
    )
    const said = compile({files: ['option.mts'], module: 'nodenext', typescript: 'typescript'})
      .trimEnd()
      .split('\n')
    expect(said).toEqual([
      expect.stringMatching(
        /'maxLenght' does not exist in type 'ParseOptions<[^']*>'\. Did you mean to write 'maxLength'\?$/,
      ),
    ])
  })
})

describe('a bundle for browsers', () => {
  const bundle = async (names: string) => {
    const {outputFiles} = await build({
      stdin: {contents: `export {${names}} from 'summary-md'`, resolveDir: folder},
      bundle: true,
      format: 'esm',
      write: false,
    })
    return outputFiles[0]?.text ?? ''
  }

  it('leaves out what is not imported', async () => {
    const hasZod = async (names: string) => (await bundle(names)).includes('ZodObject')
    expect([await hasZod('parseSummary, defineForm, modifySummary'), await hasZod('SummarySchema')]).toEqual([
      false,
      true,
    ])
  })

  it('has the promised sizes', async () => {
    const sizes = await sizesOf(folder, 0)
    expect(sizes.length).toBeGreaterThan(5)
    expect(sizes.filter(({bytes, most}) => bytes > most).map(sizeLine)).toEqual([])
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
