import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {ROOT} from '../support/project.js'
import {cli, folder} from './run.js'

/** A date in words: `date-style`, an info, with a fix. */
const DOCUMENT = '# Forum on Open Data\n\n**Date**: 4 March 2024\n'

const VOCABULARY = {
  actors: [{category: 'Public Bodies', actors: ['Ministries']}],
  themes: [{category: 'Connectivity', subcategories: ['Rural Networks']}],
}
const MISSPELT = '# Forum\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| Publik Bodies | Ministry of Posts |\n'

/** Returns the severity that `check` prints for the date. */
async function severityOf(cwd: string, ...args: string[]): Promise<string | undefined> {
  const {stdout} = await cli(['check', '--format', 'compact', ...args], {cwd, input: DOCUMENT})
  return /: (error|warning|info): [^\n]*\[date-style\]/.exec(stdout)?.[1]
}

const asError = {severity: {'date-style': 'error'}}
const json = (value: unknown) => JSON.stringify(value)

describe('the configuration', () => {
  it.each<[string, Record<string, string>]>([
    ['summary-md.config.json', {'summary-md.config.json': json(asError)}],
    ['a JSON file with a byte order mark', {'summary-md.config.json': `\ufeff${json(asError)}`}],
    ['summary-md.config.mjs', {'summary-md.config.mjs': `export default ${json(asError)}`}],
    ['summary-md.config.cjs', {'summary-md.config.cjs': `module.exports = ${json(asError)}`}],
    [
      'summary-md.config.js in a module package',
      {'summary-md.config.js': `export default ${json(asError)}`, 'package.json': '{"type": "module"}'},
    ],
    ['summary-md.config.js in another package', {'summary-md.config.js': `module.exports = ${json(asError)}`}],
    ['package.json', {'package.json': json({name: 'x', 'summary-md': asError})}],
    [
      'a file of its own before package.json',
      {
        'package.json': json({'summary-md': {severity: {'date-style': 'off'}}}),
        'summary-md.config.json': json(asError),
      },
    ],
    [
      'a package.json without the key is passed over',
      {'package.json': '{}', '../summary-md.config.json': json(asError)},
    ],
  ])('is read from %s', async (_, files) => {
    const at = folder({
      '.git/HEAD': '',
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [join('project', name), text])),
    })
    mkdirSync(join(at, 'project/a/b'), {recursive: true})
    expect(await severityOf(join(at, 'project'))).toBe('error')
    expect(await severityOf(join(at, 'project/a/b'))).toBe('error')
  })

  it('is the nearest one', async () => {
    const at = folder({
      '.git/HEAD': '',
      'summary-md.config.json': json(asError),
      'a/summary-md.config.json': json({severity: {'date-style': 'warning'}}),
      'a/b/readme.txt': '',
    })
    expect(await severityOf(join(at, 'a/b'))).toBe('warning')
  })

  it.each<[readonly string[], string | undefined]>([
    [[], 'error'],
    [['--no-config'], 'info'],
    [['--config', 'other.json'], 'warning'],
    [['--config', 'package.json'], 'warning'],
    [['--severity', 'date-style=info'], 'info'],
    [['--severity', 'date-style=warning', '--severity', 'missing-field=off'], 'warning'],
    [['--severity', 'date-style=off'], undefined],
  ])('with %j the date is %s', async (args, severity) => {
    const at = folder({
      'summary-md.config.json': json(asError),
      'other.json': json({severity: {'date-style': 'warning'}}),
      'package.json': json({'summary-md': {severity: {'date-style': 'warning'}}}),
    })
    expect(await severityOf(at, ...args)).toBe(severity)
  })

  it('applies to every command', async () => {
    const at = folder({'summary-md.config.json': json({severity: {'date-style': 'off'}}), 'a.md': DOCUMENT})
    expect((await cli(['fix', 'a.md'], {cwd: at})).stdout).not.toContain('2024-03-04')
    expect((await cli(['parse', '--ndjson', 'a.md'], {cwd: at})).stdout).not.toContain('date-style')
    expect((await cli(['fix', '--no-config', 'a.md'], {cwd: at})).stdout).toContain('2024-03-04')
  })

  it('names the documents if the arguments name none', async () => {
    const at = folder({
      '.git/HEAD': '',
      'summary-md.config.json': json({files: ['reports', '!reports/drafts']}),
      'reports/a.md': DOCUMENT,
      'reports/drafts/b.md': DOCUMENT,
      'c.md': DOCUMENT,
      'sub/readme.txt': '',
    })
    const files = async (args: string[], cwd = at, input: string | null = null) =>
      [
        ...(await cli(['check', '--format', 'compact', ...args], {cwd, input})).stdout.matchAll(/^([^:\n]+):3:11/gm),
      ].map(it => it[1])
    expect(await files([])).toEqual(['reports/a.md'])
    expect(await files([], join(at, 'sub'))).toEqual(['../reports/a.md'])
    expect(await files(['c.md'])).toEqual(['c.md'])
    expect(await files(['-'], at, DOCUMENT)).toEqual(['<stdin>'])
    expect((await cli(['parse'], {cwd: at})).stdout).toMatch(/^\{"file":"reports\/a.md","summary":.*\}\n$/)
  })

  it('may name one file or glob as a string', async () => {
    const at = folder({'summary-md.config.json': json({files: '*.md'}), 'a.md': DOCUMENT})
    expect((await cli(['check'], {cwd: at})).stdout).toContain('a.md:3:11')
  })
})

describe('where the command looks for a configuration', () => {
  const marked = (marker: string) => `require('node:fs').writeFileSync(${json(marker)}, ''); module.exports = {}`

  it.each<[string, Record<string, string>, boolean]>([
    ['up to the root of the repository', {'.git/HEAD': ''}, true],
    ['up to the root of a worktree', {'.git': 'gitdir: elsewhere'}, true],
    ['not above the root of the repository', {'project/.git/HEAD': ''}, false],
    ['not above the working directory without a repository', {}, false],
  ])('%s', async (_, files, runs) => {
    const at = folder({...files, 'project/docs/a.md': DOCUMENT})
    const marker = join(at, 'ran')
    writeFileSync(join(at, 'summary-md.config.cjs'), marked(marker))
    expect((await cli(['check', 'a.md'], {cwd: join(at, 'project/docs')})).code).toBe(0)
    expect(existsSync(marker)).toBe(runs)
  })

  it('nowhere with --no-config', async () => {
    const at = folder({'a.md': DOCUMENT})
    writeFileSync(join(at, 'summary-md.config.cjs'), marked(join(at, 'ran')))
    expect((await cli(['check', '--no-config', 'a.md'], {cwd: at})).code).toBe(0)
    expect(existsSync(join(at, 'ran'))).toBe(false)
  })

  it('a pipe in its place is refused', async () => {
    const at = folder({'a.md': DOCUMENT})
    execFileSync('mkfifo', [join(at, 'summary-md.config.json'), join(at, '.gitignore')])
    const stderr = 'summary-md: Cannot read summary-md.config.json: it is a pipe, not a regular file.\n'
    expect(await cli(['check', '.'], {cwd: at})).toEqual({code: 2, stdout: '', stderr})
    expect((await cli(['check', '--no-config', '.'], {cwd: at})).code).toBe(0)
    expect((await cli(['check', '--no-config', '--vocabulary', './.gitignore'], {cwd: at})).stderr).toBe(
      'summary-md: Cannot read the vocabulary ./.gitignore: it is a pipe, not a regular file.\n',
    )
  })
})

describe('the documentation', () => {
  it.each(['README.md', 'docs/guide/ci.md'])('%s shows a valid configuration', async file => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const [, config = ''] = /```json\n(\{\n {2}"files"[\s\S]*?)```/.exec(text) ?? []
    const at = folder({
      'summary-md.config.json': config,
      'adr/1.md': '# A decision\n',
      'reports/a.md': DOCUMENT,
      'reports/drafts/b.md': DOCUMENT,
    })
    const {stderr, stdout} = await cli(['check', '--format', 'compact'], {cwd: at, input: null})
    expect(stderr).toBe('')
    expect(stdout).toContain('reports/a.md:3:11: ')
    expect(stdout).not.toContain('drafts')
  })
})

describe('the vocabulary', () => {
  const unknown = async (at: string, ...args: string[]) =>
    (await cli(['check', '--format', 'compact', ...args, '../a.md'], {cwd: join(at, 'sub')})).stdout.includes(
      'unknown-category',
    )
  const files = {'.git/HEAD': '', 'a.md': MISSPELT, 'words/own.json': json(VOCABULARY), 'sub/readme.txt': ''}

  it.each<[string, Record<string, string>, string[]]>([
    ['written in the configuration', {'summary-md.config.json': json({vocabulary: VOCABULARY})}, []],
    ['a path beside the configuration', {'summary-md.config.json': json({vocabulary: 'words/own.json'})}, []],
    ['a path with a dot', {'summary-md.config.json': json({vocabulary: './words/own.json'})}, []],
    [
      'a file of a package',
      {
        'summary-md.config.json': json({vocabulary: 'our-words/own.json'}),
        'node_modules/our-words/own.json': json(VOCABULARY),
        'node_modules/our-words/package.json': '{"name": "our-words"}',
      },
      [],
    ],
    ['an option, relative to where the command runs', {}, ['--vocabulary', '../words/own.json']],
    [
      'the option before the configuration',
      {'summary-md.config.json': json({vocabulary: {actors: [{category: 'Publik Bodies', actors: []}], themes: []}})},
      ['--vocabulary', '../words/own.json'],
    ],
  ])('is %s', async (_, more, args) => {
    const at = folder({...files, ...more})
    expect(await unknown(at, ...args)).toBe(true)
    expect(await unknown(at, ...args, '--severity', 'unknown-category=off')).toBe(false)
  })

  it('is optional', async () => expect(await unknown(folder(files))).toBe(false))

  it('is used by fix', async () => {
    const {stdout} = await cli(['fix', 'a.md', '--vocabulary', 'words/own.json'], {cwd: folder(files)})
    expect(stdout).toContain('+| Public Bodies | Ministry of Posts |')
  })

  it.each<[string, string | undefined, string]>([
    ['nowhere.json', undefined, 'Cannot read the vocabulary nowhere.json: no such file or folder'],
    ['./nowhere.json', undefined, 'Cannot read the vocabulary ./nowhere.json: no such file or folder'],
    ['own.json', '{"actors": [],\n "themes": [],}', 'own.json: Invalid JSON at line 2, column 15: '],
    [
      'own.json',
      '{"actors": [{"category": 1, "actors": []}], "themes": []}',
      'own.json: actors.0.category: Found 1, expected a string',
    ],
    ['own.json', '[]', 'own.json: Found [], expected an object'],
  ])('%s with %j is refused', async (name, text, message) => {
    const at = folder({'a.md': MISSPELT, ...(text !== undefined && {'own.json': text})})
    const {code, stderr, stdout} = await cli(['check', 'a.md', '--vocabulary', name], {cwd: at})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(`summary-md: ${message}`)
  })
})

/** Whether this Node.js runs TypeScript. */
const typescript = Boolean((process.features as {readonly typescript?: unknown}).typescript)

describe('a configuration that is wrong', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'a code',
      {severity: {'date-stlye': 'error'}},
      ['severity.date-stlye: There is no diagnostic code date-stlye; did you mean date-style?'],
    ],
    [
      'a code like no other',
      {severity: {zzzzzzzz: 'off'}},
      ['severity.zzzzzzzz: There is no diagnostic code zzzzzzzz.'],
    ],
    [
      'a severity',
      {severity: {'date-style': 'warn'}},
      ['severity.date-style: Found "warn", expected one of error, warning, info, off.'],
    ],
    ['severities', {severity: ['off']}, ['severity: Found ["off"], expected an object.']],
    ['a key', {severities: {}}, ['There is no key severities; did you mean severity?']],
    ['files', {files: 1}, ['files: Found 1, expected a file, folder or glob, or a list of them.']],
    ['a length', {maxLength: 'long'}, ['maxLength: Found "long", expected a whole number.']],
    ['a length in parts', {maxLength: 1.5}, ['maxLength: Found 1.5, expected a whole number.']],
    ['no length', {maxLength: 0}, ['maxLength: Expected a whole number of at least 1.']],
    ['no file', {files: []}, ['files: Found an empty list, expected at least one name.']],
    ['an empty name', {files: ['a.md', '']}, ['files.1: Found an empty string, expected a file, folder or glob.']],
    ['an empty text', {files: ''}, ['files: Found an empty string, expected a file, folder or glob.']],
    ['a vocabulary', {vocabulary: 7}, ['vocabulary: Found 7, expected the path of a vocabulary, or a vocabulary.']],
    ['a key of a vocabulary', {vocabulary: {actor: []}}, ['vocabulary: There is no key actor; did you mean actors?']],
    ['the whole', 'error', ['Found "error", expected an object.']],
    ['nothing', null, ['Found null, expected an object.']],
    [
      'several things',
      {severity: {'date-style': 1, 'list-marker': 'x'.repeat(80)}},
      [
        'severity.date-style: Found 1, expected one of error, warning, info, off.',
        `severity.list-marker: Found "${'x'.repeat(59)}…, expected one of error, warning, info, off.`,
      ],
    ],
  ])('%s: %j', async (_, config, lines) => {
    const at = folder({'summary-md.config.json': json(config), 'a.md': DOCUMENT})
    expect(await cli(['check', 'a.md'], {cwd: at})).toEqual({
      code: 2,
      stdout: '',
      stderr: lines.map(line => `summary-md: summary-md.config.json: ${line}\n`).join(''),
    })
  })

  it.each<[string, Record<string, string>, string[], RegExp]>([
    [
      'broken JSON',
      {'summary-md.config.json': '{\n  "files": ["a.md" "b.md"]\n}'},
      [],
      /^summary-md: summary-md\.config\.json: Invalid JSON at line 2, column 20: /,
    ],
    ['JSON that stops', {'summary-md.config.json': '{'}, [], /^summary-md: summary-md\.config\.json: Invalid JSON/],
    [
      'an empty file',
      {'summary-md.config.json': ''},
      [],
      /^summary-md: summary-md\.config\.json: Invalid JSON: Unexpected end of JSON input\.\n$/,
    ],
    ['a broken package.json', {'package.json': '{"summary-md": '}, [], /^summary-md: package\.json: Invalid JSON/],
    [
      'a script that throws',
      {'summary-md.config.mjs': 'throw new Error("no network")'},
      [],
      /^summary-md: summary-md\.config\.mjs: Error: no network\.\n$/,
    ],
    [
      'a script of wrong syntax',
      {'summary-md.config.mjs': 'export default {'},
      [],
      /^summary-md: summary-md\.config\.mjs: \w*Error: /,
    ],
    [
      'a script without a default export',
      {'summary-md.config.mjs': 'export const files = "a.md"'},
      [],
      /^summary-md: summary-md\.config\.mjs: Found nothing, expected an object\.\n$/,
    ],
    [
      'a function',
      {'summary-md.config.mjs': 'export default () => ({})'},
      [],
      /^summary-md: summary-md\.config\.mjs: Found function, expected an object\.\n$/,
    ],
    [
      'a named file that is absent',
      {},
      ['--config', 'c.json'],
      /^summary-md: Cannot read c\.json: no such file or folder.\n$/,
    ],
    [
      'a folder',
      {'summary-md.config.json/x': ''},
      [],
      /^summary-md: Cannot read summary-md.config.json: it is a folder.\n$/,
    ],
    [
      'TypeScript that this Node.js cannot run',
      typescript ? {'summary-md.config.ts': 'throw new Error("run")'} : {'summary-md.config.ts': 'export default {}'},
      [],
      typescript
        ? /^summary-md: summary-md\.config\.ts: Error: run\.\n$/
        : /^summary-md: summary-md\.config\.ts: Node\.js v\d+\.\d+\.\d+ cannot run TypeScript; use 22\.18 or later, or write it in JavaScript or JSON\.\n$/,
    ],
    [
      'a named file of another kind',
      {'c.yaml': ''},
      ['--config', 'c.yaml'],
      /^summary-md: c\.yaml: A configuration file must end in \.json, \.js, \.mjs, \.cjs, \.ts or \.mts\.\n$/,
    ],
    [
      'a named package.json without the key',
      {'package.json': '{}'},
      ['--config', 'package.json'],
      /^summary-md: package\.json: Found nothing, expected an object\.\n$/,
    ],
  ])('%s', async (_, files, args, stderr) => {
    const run = await cli(['check', 'a.md', ...args], {cwd: folder({...files, 'a.md': DOCUMENT})})
    expect(run).toMatchObject({code: 2, stdout: ''})
    expect(run.stderr).toMatch(stderr)
  })

  it.each<[string, string]>([
    ['date-stlye=off', 'There is no diagnostic code date-stlye; did you mean date-style?'],
    ['date-style=warn', 'Expected date-style=LEVEL with one of the levels error, warning, info, off.'],
    ['date-style', 'Expected date-style=LEVEL with one of the levels error, warning, info, off.'],
  ])('--severity %s', async (value, message) => {
    const {code, stderr} = await cli(['check', '--severity', value])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
