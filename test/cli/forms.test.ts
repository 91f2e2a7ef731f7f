import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {formsOf} from '../../src/cli/forms/choice.js'
import {loadForm, loadForms} from '../../src/cli/forms/load.js'
import {type Io, printError} from '../../src/cli/io.js'
import * as shipped from '../../src/forms/index.js'
import {changelog, decisionRecord, meetingMinutes} from '../../src/forms/index.js'
import {defineForm, type FormDefinition, parseSummary, summaryForm} from '../../src/index.js'
import {cli, folder} from './run.js'

/** Returns the text of an error that the user sees. */
async function messageOf(act: Promise<unknown>): Promise<string> {
  let stderr = ''
  const write = (text: string) => (stderr += text)
  await act.then(
    () => expect.fail('there is no error'),
    error => printError(error, {stderr: {write}} as unknown as Io),
  )
  return stderr
}

const DEFINITION = {
  name: 'letter',
  sections: {body: 'prose', points: {kind: 'list', names: ['Points']}},
} as const
const JSON_TEXT = JSON.stringify(DEFINITION, null, 2)
const YAML_TEXT = [
  'name: letter',
  'sections:',
  '  body: &text prose',
  '  points:',
  '    kind: list',
  '    names:',
  '      - Points',
  '  more: *text',
  '',
].join('\n')

const MADE = `export default {name: 'made', sections: {body: 'prose'}}`
/** A form that another copy of the library made. */
const OTHER_COPY = `const form = definition => ({definition, [Symbol.for('summary-md.form')]: true})
`

describe('a form', () => {
  it.each<[string, Record<string, string>, unknown]>([
    ['changelog', {}, changelog.definition],
    ['summary', {}, summaryForm.definition],
    ['meeting-minutes', {}, meetingMinutes.definition],
    ['decision-record', {}, decisionRecord.definition],
    ['letter.json', {'letter.json': `\ufeff${JSON_TEXT}`}, DEFINITION],
    ['./forms/letter.yaml', {'forms/letter.yaml': JSON_TEXT}, DEFINITION],
    ['letter.yml', {'letter.yml': YAML_TEXT}, {...DEFINITION, sections: {...DEFINITION.sections, more: 'prose'}}],
    ['letter.mjs', {'letter.mjs': `export default ${JSON_TEXT}`}, DEFINITION],
    ['letter.cjs', {'letter.cjs': `module.exports = ${JSON_TEXT}`}, DEFINITION],
    ['letter.js', {'letter.js': `export default ${JSON_TEXT}`, 'package.json': '{"type": "module"}'}, DEFINITION],
    ['made.mjs', {'made.mjs': `${OTHER_COPY}export default form(${JSON_TEXT})`}, DEFINITION],
    [
      'named.mjs',
      {'named.mjs': `${OTHER_COPY}export const other = 1; export const a = form(${JSON_TEXT})`},
      DEFINITION,
    ],
    [
      'our-forms/letter.json',
      {'node_modules/our-forms/letter.json': JSON_TEXT, 'node_modules/our-forms/package.json': '{}'},
      DEFINITION,
    ],
  ])('is loaded from %s', async (name, files, definition) => {
    const at = folder(files)
    const {form, path} = await loadForm(name, at)
    expect(form.definition).toEqual(definition)
    const [file] = Object.keys(files)
    expect(path).toBe(file === undefined ? null : join(at, file))
  })

  it.each<[string, Record<string, string>, string]>([
    [
      'changelok',
      {},
      'Unknown form changelok; did you mean changelog? The forms are changelog, decision-record, meeting-minutes, summary, and a file with a form must end in .json, .yaml, .yml, .js, .mjs, .cjs, .ts or .mts.',
    ],
    ['nowhere.json', {}, 'Cannot read the form nowhere.json: no such file or folder.'],
    ['letter.mjs', {'letter.mjs': 'throw new Error("no network")'}, 'letter.mjs: Error: no network.'],
    ['letter.mjs', {'letter.mjs': 'export const a = 1'}, 'letter.mjs: It exports no form; export the form as default.'],
    [
      'letter.mjs',
      {'letter.mjs': `${OTHER_COPY}export const a = form({}), b = form({})`},
      'letter.mjs: It exports several forms: a, b; export the form as default.',
    ],
    ['letter.mjs', {'letter.mjs': 'export default 7'}, 'letter.mjs: Expected a form definition, an object, got 7.'],
    ['deep.yaml', {'deep.yaml': `a: ${'['.repeat(2500)}`}, 'deep.yaml: Its values are nested too deeply.'],
    ['items.yaml', {'items.yaml': '- '.repeat(20_000)}, 'items.yaml: Its values are nested too deeply.'],
    [
      'bomb.yaml',
      {
        'bomb.yaml': `a0: &a0 [x]\n${Array.from({length: 9}, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`).join('\n')}\n`,
      },
      'bomb.yaml: Excessive alias count indicates a resource exhaustion attack.',
    ],
  ])('%s is refused: %j', async (name, files, message) => {
    expect(await messageOf(loadForm(name, folder(files)))).toBe(`summary-md: ${message}\n`)
  })

  it('that comes with the package is named in the help', async () => {
    const {stdout} = await cli(['parse', '--help'])
    const help = stdout.replace(/\s+/g, ' ')
    for (const {name} of Object.values(shipped))
      expect(help).toMatch(new RegExp(`the form of the documents: [^;]*\\b${name}\\b`))
  })

  it('is not read from a pipe', async () => {
    const at = folder()
    execFileSync('mkfifo', [join(at, 'letter.yaml')])
    expect(await messageOf(loadForm('letter.yaml', at))).toBe(
      'summary-md: Cannot read the form letter.yaml: it is a pipe, not a regular file.\n',
    )
  })
})

describe('a mistake in a definition is shown at its place', () => {
  it.each<[string, string, string[]]>([
    ['a value', 'name: Letter\n', ['1:7: name: ', '  1 | name: Letter', '    |       ^^^^^^']],
    [
      'a key with more below it',
      'name: letter\nsections:\n  points: {kind: table}\n',
      ['3:3: sections.points: ', '  3 |   points: {kind: table}', '    |   ^^^^^^'],
    ],
    [
      'an element of a list',
      'name: letter\nsections:\n  points:\n    kind: list\n    names:\n      - 7\n',
      ['6:9: sections.points.names[0]: ', '  6 |       - 7', '    |         ^'],
    ],
    [
      'an alias',
      'name: letter\nsections:\n  body: &text {kind: prise}\n  more: *text\n',
      ['3:22: sections.body.kind: ', '  3 |   body: &text {kind: prise}', '    |                      ^^^^^'],
    ],
    [
      'an unknown option, at its key',
      'name: letter\nsections:\n  body:\n    kind: prose\n    label: Body\n',
      ['5:5: sections.body.label: ', '  5 |     label: Body', '    |     ^^^^^'],
    ],
    [
      'a key that is reserved',
      'name: letter\nfields:\n  title: text\n',
      ['3:3: fields.title: ', '  3 |   title: text', '    |   ^^^^^'],
    ],
    [
      'a key that is a value',
      'name: letter\nfields:\n  a: {kind: date, end: title}\n',
      ['3:24: fields.a.end: ', '  3 |   a: {kind: date, end: title}', '    |                        ^^^^^'],
    ],
    ['the whole', '7\n', ['1:1: ', '  1 | 7', '    | ^']],
    ['an empty file', '', ['1:1: ', '  1 |', '    | ^']],
  ])('%s', async (_, text, [line, ...frame]) => {
    const message = await messageOf(loadForm('letter.yaml', folder({'letter.yaml': text})))
    const [first, ...rest] = message.split('\n')
    expect(first).toMatch(/\.$|\?$/)
    expect(first?.startsWith(`summary-md: letter.yaml:${line}`), first).toBe(true)
    expect(rest.slice(0, 2)).toEqual(frame)
  })

  it('each of several mistakes, also in JSON', async () => {
    const text = JSON.stringify({name: 'Letter', sections: {points: {kind: 'lists'}}}, null, 2)
    const message = await messageOf(loadForm('letter.json', folder({'letter.json': text})))
    const lines = message.split('\n')
    expect(lines[0]).toMatch(/^summary-md: letter\.json:2:11: name: /)
    expect(lines.slice(1, 3)).toEqual(['  2 |   "name": "Letter",', '    |           ^^^^^^^^'])
    expect(lines[3]).toMatch(/^summary-md: letter\.json:5:15: sections\.points\.kind: 'lists' is not .*'list'\?$/)
    expect(lines.slice(4)).toEqual(['  5 |       "kind": "lists"', '    |               ^^^^^^^', ''])
  })

  it('with only its path, in a script', async () => {
    const at = folder({'letter.mjs': MADE.replace('made', 'Made')})
    expect(await messageOf(loadForm('letter.mjs', at))).toMatch(/^summary-md: letter\.mjs: name: [^\n]*\n$/)
  })

  it.each<[string, string, string]>([
    [
      'a.json',
      '{"name": "a",\n "b": x}',
      '2:7: Invalid JSON: Unexpected token \'x\', ..."me": "a",\n "b": x}" is not valid JSON',
    ],
    ['a.json', '{"name": "a" "b"}', "1:14: Invalid JSON: Expected ',' or '}' after property value"],
    ['a.json', '', '1:1: Invalid JSON: Unexpected end of JSON input'],
    ['a.yaml', 'name: a\n  b: c\n', '1:7: Nested mappings are not allowed in compact mappings'],
    ['a.yaml', 'name: a\nname: b\n', '2:1: Map keys must be unique'],
    ['a.yaml', 'name: "\u009b\n', '2:1: Missing closing "quote'],
  ])('%s with %j', async (name, text, start) => {
    const message = await messageOf(loadForm(name, folder({[name]: text})))
    expect(message.startsWith(`summary-md: ${name}:`)).toBe(true)
    expect(message).toMatch(/\n {2}\d \|.*\n {4}\| *\^+\n$/)
    expect(message).not.toContain('\u009b')
    if (!start.includes('Unexpected token')) expect(message).toContain(`${name}:${start}`)
  })
})

describe('the form of a document', () => {
  const named = (name: string) => JSON.stringify({name, sections: {body: 'prose'}})
  const forms = async (form: string | undefined, config: object) => {
    const at = folder({'a.json': named('a'), 'b.yaml': named('b'), 'sub/c.json': named('c')})
    const {choice, paths} = await loadForms({form, base: join(at, 'sub')}, {base: at, ...config})
    // The form as threads receive it.
    const formOf = await formsOf(structuredClone(choice))
    const of = (file: string | null) => formOf(file === null ? null : join(at, file))?.name
    return {
      paths: paths.map(it => it.slice(at.length + 1)),
      forms: [of('adr/1.md'), of('adr/deep/2.md'), of('notes/3.md'), of(null)],
    }
  }
  const byFiles = [
    {files: 'adr/*.md', form: 'a.json'},
    {files: ['adr', 'old/**'], form: 'changelog'},
  ]

  it.each<[string, string | undefined, object, unknown[], string[]]>([
    ['none', undefined, {}, [undefined, undefined, undefined, undefined], []],
    ['that of the option', 'c.json', {form: 'b.yaml', forms: byFiles}, ['c', 'c', 'c', 'c'], ['sub/c.json']],
    ['one for all', undefined, {form: 'b.yaml'}, ['b', 'b', 'b', 'b'], ['b.yaml']],
    ['that of its files', undefined, {forms: byFiles}, ['a', 'changelog', undefined, undefined], ['a.json']],
    [
      'the first that matches',
      undefined,
      {form: 'b.yaml', forms: byFiles},
      ['a', 'changelog', 'b', 'b'],
      ['a.json', 'b.yaml'],
    ],
  ])('%s', async (_, option, config, expected, paths) => {
    expect(await forms(option, config)).toEqual({forms: expected, paths})
  })
})

/** A document without diagnostics in its form, and with diagnostics in any other form. */
const LETTER = `# A letter

## Body

Dear harbour.

## Points

- Buoys
`
const FORM_FILES = {
  'letter.json': JSON_TEXT,
  'letter.yaml': YAML_TEXT.replace('  more: *text\n', ''),
  'letter.mjs': `export default ${JSON_TEXT}`,
  'a.md': LETTER,
  'wrong.md': LETTER.replace('- Buoys', '* Buoys'),
}

describe.each(['letter.json', 'letter.yaml', 'letter.mjs'])('each command accepts %s', form => {
  const run = async (args: string[], input = '') => {
    const {code, stdout, stderr} = await cli([...args, '--form', form], {cwd: folder(FORM_FILES), input})
    return {code, stdout, stderr}
  }

  it('parse', async () => {
    const {stdout} = await run(['parse', 'a.md'])
    expect(JSON.parse(stdout)).toEqual({
      title: 'A letter',
      body: 'Dear harbour.',
      points: ['Buoys'],
      metadata: [],
      additionalSections: [],
    })
  })
  it('check', async () => {
    expect((await run(['check', 'a.md'])).stdout).toBe('1 document: 0 errors, 0 warnings, 0 infos\n')
    expect((await run(['check', '--format', 'compact', 'wrong.md'])).stdout).toContain('wrong.md:9:1: info: ')
  })
  it('fix', async () => expect((await run(['fix', 'wrong.md'])).stdout).toContain('-* Buoys\n+- Buoys\n'))
  it('format', async () => expect((await run(['format', 'wrong.md'])).stdout).toBe(LETTER))
  it('worker', async () => {
    const {stdout} = await run(['worker'], `${JSON.stringify({id: 1, markdown: LETTER})}\n`)
    expect(JSON.parse(stdout)).toMatchObject({id: 1, ok: true, summary: {points: ['Buoys']}, diagnostics: []})
  })
  it('schema', async () => {
    const {properties} = JSON.parse((await run(['schema'])).stdout) as {properties: object}
    expect(Object.keys(properties)).toEqual(['title', 'body', 'points', 'metadata', 'additionalSections'])
    expect((await run(['schema', '--types'])).stdout).toContain('export interface Letter {')
  })
  it('template', async () => {
    const {stdout} = await run(['template'])
    expect(stdout).toContain('\n## Points\n')
    expect(parseSummary(stdout, {form: defineForm(DEFINITION)}).summary.points).toEqual([])
  })
  it('prompt', async () => {
    expect((await run(['prompt'])).stdout).toMatch(/`## Points`[\s\S]*An example/)
    expect((await run(['prompt', '--no-example'])).stdout).not.toContain('An example')
  })
})

describe('the configuration', () => {
  const FORMS = {
    'summary-md.config.json': JSON.stringify({
      form: 'forms/letter.json',
      forms: [{files: 'adr/*.md', form: 'decision-record'}],
      files: '.',
    }),
    'forms/letter.json': JSON_TEXT,
    'adr/1.md': '# Buy buoys\n',
    'a.md': LETTER,
    'sub/b.md': LETTER,
  }
  const keys = async (args: string[], files: Record<string, string> = FORMS) => {
    const {stdout, stderr} = await cli(['parse', ...args], {cwd: folder(files), input: null})
    const lines = stdout
      .trim()
      .split('\n')
      .filter(it => it !== '')
    const of = (line: string) => {
      const {file, summary} = JSON.parse(line) as {file: string; summary: object}
      return [file, Object.keys(summary).includes('points') ? 'letter' : Object.keys(summary)[1]]
    }
    return {forms: Object.fromEntries(lines.map(of)), stderr}
  }

  it('chooses the form of each file', async () => {
    expect((await keys(['--ndjson'])).forms).toEqual({
      'a.md': 'letter',
      'adr/1.md': Object.keys(parseSummary('', {form: decisionRecord}).summary)[1],
      'sub/b.md': 'letter',
    })
  })

  it('is overridden by the option', async () => {
    const {forms} = await keys(['--ndjson', '--form', 'summary'])
    expect(new Set(Object.values(forms))).toEqual(new Set(['date']))
  })

  it('applies to commands that describe a form', async () => {
    const at = folder(FORMS)
    expect((await cli(['template'], {cwd: join(at, 'sub')})).stdout).not.toContain('## Points')
    mkdirSync(join(at, '.git'))
    expect((await cli(['template'], {cwd: join(at, 'sub')})).stdout).toContain('## Points')
    expect((await cli(['template', '--no-config'], {cwd: at})).stdout).not.toContain('## Points')
  })

  it.each<[string, object, string]>([
    ['an unknown form', {form: 'lettre.json'}, 'Cannot read the form lettre.json: no such file or folder.'],
    ['an unknown key', {forms: [{file: 'x', form: 'changelog'}]}, 'forms.0: There is no key file; did you mean files?'],
    ['no list', {forms: 'changelog'}, 'forms: Found "changelog", expected a list.'],
  ])('that is wrong, %s, is said', async (_, config, message) => {
    const {stderr} = await keys([], {...FORMS, 'summary-md.config.json': JSON.stringify(config), 'b.md': ''})
    expect(stderr).toContain(message)
  })

  it('applies a vocabulary to the forms that have its sections', async () => {
    const at = folder({
      'summary-md.config.json': JSON.stringify({
        forms: [{files: 'a.md', form: 'a.json'}],
        vocabulary: {crops: [{category: 'Grain', values: ['Rye']}], actors: [{category: 'States'}]},
      }),
      'a.json': JSON.stringify({name: 'a', sections: {crops: 'groups'}}),
      'a.md': '# A\n\n## Crops\n\n| Category | Values |\n| --- | --- |\n| Grane | Rye |\n',
      'b.md': '# B\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| Stotes | Peru |\n',
    })
    const {stdout} = await cli(['check', '--format', 'compact', '.'], {cwd: at})
    expect([...stdout.matchAll(/^(.*?):.*?"(.*?)".*\[unknown-category\]$/gm)].map(it => [it[1], it[2]])).toEqual([
      ['a.md', 'Grane'],
      ['b.md', 'Stotes'],
    ])
    // With another form on the command line, it has other keys.
    expect((await cli(['check', '--form', 'a.json', 'a.md'], {cwd: at})).code).toBe(0)
    expect((await cli(['check', '--form', 'changelog', 'a.md'], {cwd: at})).stderr).toBe('')
  })
})

describe('summary-md infer', () => {
  const DOCUMENTS = Object.fromEntries(
    Array.from({length: 6}, (_, n) => [
      `${n}.md`,
      `# Minutes ${n}\n\n**Date**: 2024-03-0${n + 1}\n\n## Decisions\n\n- One\n- Two\n${n === 0 ? '' : '\n## Notes\n\nWe met.\n'}`,
    ]),
  )

  it.each<[string[], (text: string) => unknown]>([
    [[], text => JSON.parse(text)],
    [['--yaml'], text => parseYaml(text)],
  ])('prints a definition that reads its documents: %j', async (args, read) => {
    const {code, stdout, stderr} = await cli(['infer', '--name', 'minutes', ...args, '.'], {cwd: folder(DOCUMENTS)})
    expect(code).toBe(0)
    const form = defineForm(read(stdout) as FormDefinition)
    expect(form.name).toBe('minutes')
    expect(parseSummary(DOCUMENTS['3.md'] as string, {form}).summary).toMatchObject({
      date: '2024-03-04',
      decisions: ['One', 'Two'],
      notes: 'We met.',
    })
    expect(stderr).toMatch(/^The form that 6 documents share:\n/)
    expect(stderr).toContain('sections.notes: 5 of 6, as "Notes"; not in 0.md\n')
  })

  it('writes the report as JSON, with the names of the files', async () => {
    const at = folder(DOCUMENTS)
    const {stderr} = await cli(['infer', '--report', 'report.json', '-o', 'form.json', '.'], {cwd: at})
    expect(stderr).toBe('')
    const report = JSON.parse(readFileSync(join(at, 'report.json'), 'utf8')) as {
      parts: {path: string[]; missing: string[]}[]
    }
    expect(report.parts.find(it => it.path[1] === 'notes')?.missing).toEqual(['0.md'])
    expect((await cli(['check', '--form', 'form.json', '1.md'], {cwd: at})).code).toBe(0)
  })

  it('reports that documents share nothing, and at most ten of the parts that it leaves out', async () => {
    const documents = Object.fromEntries(
      ['Ports', 'Ferries', 'Bridges'].map((name, n) => [
        `${n}.md`,
        `# T\n\n${Array.from({length: 4}, (_, k) => `## ${name} ${'ABCD'[k]}\n\nText.\n`).join('\n')}`,
      ]),
    )
    const {stdout, stderr} = await cli(['infer', '--share', '0.9', '.'], {cwd: folder(documents)})
    expect(JSON.parse(stdout)).toEqual({name: 'document'})
    const lines = stderr.trimEnd().split('\n')
    expect(lines[0]).toBe('The documents share no header line and no section')
    expect(lines.filter(line => /^left out: "/.test(line))).toHaveLength(10)
    expect(lines.slice(-2)).toEqual([
      'left out: 2 more; --report FILE lists all',
      expect.stringMatching(/^Next: /) as string,
    ])
  })

  it('reports what it cannot read', async () => {
    const at = folder({...DOCUMENTS, 'bad.md': Buffer.from([0xff])})
    const {code, stderr, stdout} = await cli(['infer', '.'], {cwd: at})
    expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringContaining('Cannot read bad.md') as string})
    expect(JSON.parse(stdout)).toMatchObject({name: 'document'})
    expect((await cli(['infer', 'bad.md'], {cwd: at})).stderr).toContain('There are no documents to infer a form from.')
  })

  it.each([
    ['--name', 'My Form'],
    ['--share', '2'],
  ])('refuses %s %s', async (option, value) => {
    expect((await cli(['infer', option, value, '.'], {cwd: folder(DOCUMENTS)})).code).toBe(2)
  })
})
