import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type FormLibrary, loadForm, loadForms} from '../../src/cli/forms.js'
import {type Io, tell} from '../../src/cli/io.js'
import {folder} from './run.js'

/** A form, to the command: something that `defineForm` has made. */
class Form {
  readonly definition: unknown

  constructor(definition: unknown) {
    this.definition = definition
  }
}

interface Problem {
  readonly path: (string | number)[]
  readonly message: string
  readonly help?: string
}

/** A library that finds the given problems in whatever it gets. */
function library(...problems: Problem[]): FormLibrary<Form> {
  return {
    bundled: {'meeting-minutes': new Form('minutes'), changelog: new Form('changelog')},
    isForm: (value): value is Form => value instanceof Form || (value as {isForm?: boolean})?.isForm === true,
    defineForm(definition) {
      if (problems.length > 0) throw Object.assign(new Error('wrong'), {problems})
      return new Form(definition)
    },
  }
}

/** What the user reads of an error. */
async function messageOf(act: Promise<unknown>): Promise<string> {
  let stderr = ''
  const write = (text: string) => (stderr += text)
  await act.then(
    () => expect.fail('there is no error'),
    error => tell(error, {stderr: {write}} as unknown as Io),
  )
  return stderr
}

const DEFINITION = {name: 'letter', sections: {body: 'prose', points: {kind: 'list', names: ['Points']}}}
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

describe('a form', () => {
  it.each<[string, Record<string, string>, unknown]>([
    ['changelog', {}, 'changelog'],
    ['letter.json', {'letter.json': `\ufeff${JSON_TEXT}`}, DEFINITION],
    ['./forms/letter.yaml', {'forms/letter.yaml': JSON_TEXT}, DEFINITION],
    ['letter.yml', {'letter.yml': YAML_TEXT}, {...DEFINITION, sections: {...DEFINITION.sections, more: 'prose'}}],
    ['letter.mjs', {'letter.mjs': `export default ${JSON_TEXT}`}, DEFINITION],
    ['letter.cjs', {'letter.cjs': `module.exports = ${JSON_TEXT}`}, DEFINITION],
    ['letter.js', {'letter.js': `export default ${JSON_TEXT}`, 'package.json': '{"type": "module"}'}, DEFINITION],
    ['made.mjs', {'made.mjs': 'export default {isForm: true, definition: 1}'}, 1],
    ['named.mjs', {'named.mjs': 'export const other = 1; export const letter = {isForm: true, definition: 2}'}, 2],
  ])('is loaded from %s', async (name, files, definition) => {
    const at = folder(files)
    const {form, path} = await loadForm(name, at, library())
    expect(form.definition).toEqual(definition)
    expect(path).toBe(Object.keys(files).length > 0 ? join(at, name) : null)
  })

  it.each<[string, Record<string, string>, string]>([
    [
      'changelok',
      {},
      'unknown form changelok; did you mean changelog?; the forms are meeting-minutes, changelog, and a file must end in .json, .yaml, .yml, .js, .mjs or .cjs',
    ],
    ['nowhere.json', {}, 'cannot read the form nowhere.json: no such file'],
    ['letter.mjs', {'letter.mjs': 'throw new Error("no network")'}, 'letter.mjs: Error: no network'],
    ['letter.mjs', {'letter.mjs': 'export const a = 1'}, 'letter.mjs: it exports no form; export the form as default'],
    [
      'letter.mjs',
      {'letter.mjs': 'export const a = {isForm: true}, b = {isForm: true}'},
      'letter.mjs: it exports several forms: a, b; export the form as default',
    ],
    ['deep.yaml', {'deep.yaml': `a: ${'['.repeat(2500)}`}, 'deep.yaml: brackets are nested deeper than 100 levels'],
    [
      'bomb.yaml',
      {
        'bomb.yaml': `a0: &a0 [x]\n${Array.from({length: 9}, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`).join('\n')}\n`,
      },
      'bomb.yaml: Excessive alias count indicates a resource exhaustion attack',
    ],
  ])('%s is refused: %j', async (name, files, message) => {
    expect(await messageOf(loadForm(name, folder(files), library()))).toBe(`summary-md: ${message}\n`)
  })

  it('is not read from a pipe', async () => {
    const at = folder()
    execFileSync('mkfifo', [join(at, 'letter.yaml')])
    expect(await messageOf(loadForm('letter.yaml', at, library()))).toBe(
      'summary-md: cannot read the form letter.yaml: it is a pipe, not a regular file\n',
    )
  })

  it('a failure that is ours is not hidden', async () => {
    const broken = {
      ...library(),
      defineForm() {
        throw new Error('ours')
      },
    }
    await expect(loadForm('a.json', folder({'a.json': '{}'}), broken)).rejects.toThrow('ours')
  })
})

describe('what is wrong with a definition is shown at its place', () => {
  const problem = (path: (string | number)[], help?: string): Problem => ({
    path,
    message: 'Found it twice.',
    ...(help !== undefined && {help}),
  })

  it.each<[string, Problem, string[]]>([
    ['a value', problem(['name']), ['1:7: name: Found it twice.', '  1 | name: letter', '    |       ^^^^^^']],
    [
      'a key with more below it',
      problem(['sections', 'points'], 'rename one'),
      ['4:3: sections.points: Found it twice. (rename one)', '  4 |   points:', '    |   ^^^^^^'],
    ],
    [
      'an element of a list',
      problem(['sections', 'points', 'names', 0]),
      ['7:9: sections.points.names.0: Found it twice.', '  7 |       - Points', '    |         ^^^^^^'],
    ],
    [
      'what is absent, at what should hold it',
      problem(['sections', 'points', 'columns', 'a']),
      ['4:3: sections.points.columns.a: Found it twice.', '  4 |   points:', '    |   ^^^^^^'],
    ],
    [
      'an element that is absent',
      problem(['sections', 'points', 'names', 3]),
      ['6:5: sections.points.names.3: Found it twice.', '  6 |     names:', '    |     ^^^^^'],
    ],
    [
      'an alias',
      problem(['sections', 'more', 'kind']),
      ['8:3: sections.more.kind: Found it twice.', '  8 |   more: *text', '    |   ^^^^'],
    ],
    [
      'below a text',
      problem(['name', 'x']),
      ['1:7: name.x: Found it twice.', '  1 | name: letter', '    |       ^^^^^^'],
    ],
    ['the whole', problem([]), ['1:1: Found it twice.', '  1 | name: letter', '    | ^^^^^^^^^^^^']],
  ])('%s', async (_, it, [line, ...frame]) => {
    const at = folder({'letter.yaml': YAML_TEXT})
    expect(await messageOf(loadForm('letter.yaml', at, library(it)))).toBe(
      `summary-md: letter.yaml:${line}\n${frame.join('\n')}\n`,
    )
  })

  it('each of several, in JSON too', async () => {
    const at = folder({'letter.json': JSON_TEXT})
    const problems = [problem(['name']), problem(['sections', 'points', 'kind'])]
    expect(await messageOf(loadForm('letter.json', at, library(...problems)))).toBe(
      [
        'summary-md: letter.json:2:11: name: Found it twice.',
        '  2 |   "name": "letter",',
        '    |           ^^^^^^^^',
        'summary-md: letter.json:6:15: sections.points.kind: Found it twice.',
        '  6 |       "kind": "list",',
        '    |               ^^^^^^',
        '',
      ].join('\n'),
    )
  })

  it('of an empty file at its start', async () => {
    expect(await messageOf(loadForm('a.yaml', folder({'a.yaml': ''}), library(problem([]))))).toBe(
      'summary-md: a.yaml:1:1: Found it twice.\n  1 |\n    | ^\n',
    )
  })

  it('of a script by its path alone', async () => {
    const at = folder({'letter.mjs': `export default ${JSON_TEXT}`})
    expect(await messageOf(loadForm('letter.mjs', at, library(problem(['name']))))).toBe(
      'summary-md: letter.mjs: name: Found it twice.\n',
    )
  })

  it.each<[string, string, string]>([
    [
      'a.json',
      '{"name": "a",\n "b": x}',
      '2:7: invalid JSON: Unexpected token \'x\', ..."me": "a",\n "b": x}" is not valid JSON',
    ],
    ['a.json', '{"name": "a" "b"}', "1:14: invalid JSON: Expected ',' or '}' after property value"],
    ['a.json', '', '1:1: invalid JSON: Unexpected end of JSON input'],
    ['a.yaml', 'name: a\n  b: c\n', '1:7: Nested mappings are not allowed in compact mappings'],
    ['a.yaml', 'name: a\nname: b\n', '2:1: Map keys must be unique'],
    ['a.yaml', 'name: "\u009b\n', '2:1: Missing closing "quote'],
  ])('%s with %j', async (name, text, start) => {
    const message = await messageOf(loadForm(name, folder({[name]: text}), library()))
    expect(message.startsWith(`summary-md: ${name}:`)).toBe(true)
    expect(message).toMatch(/\n {2}\d \|.*\n {4}\| *\^+\n$/)
    expect(message).not.toContain('\u009b')
    if (!start.includes('Unexpected token')) expect(message).toContain(`${name}:${start}`)
  })
})

describe('which form a document has', () => {
  const forms = async (form: string | undefined, config: object) => {
    const at = folder({'a.json': '"a"', 'b.yaml': 'b', 'sub/c.json': '"c"'})
    const found = await loadForms({form, base: join(at, 'sub')}, {base: at, ...config}, library())
    const paths = found.paths.map(it => it.slice(at.length + 1))
    const of = (file: string | null) => found.formOf(file === null ? null : join(at, file))?.definition
    return {paths, forms: [of('adr/1.md'), of('adr/deep/2.md'), of('notes/3.md'), of(null)]}
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
