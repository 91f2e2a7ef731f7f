import {spawn} from 'node:child_process'
import {chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {ROOT} from '../support/project.js'
import {COMMAND, cli, command, folder} from './run.js'

/** Runs the command in this process. The last tests and those of pipelines run the built command. */
const run = (args: string[], input?: string, env: Record<string, string> = {}) => cli(args, {input: input ?? '', env})

const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8')
const json = (file: string) => JSON.parse(read(file)) as unknown

describe('summary-md parse', () => {
  it('prints one summary as an object, and nothing on standard error when there are no diagnostics', async () => {
    const {code, stdout, stderr} = await run(['parse', 'fixtures/complete.md'])
    expect({code, stderr, summary: JSON.parse(stdout) as unknown}).toEqual({
      code: 0,
      stderr: '',
      summary: json('fixtures/complete.json'),
    })
  })

  it('prints several one per line, with their names', async () => {
    const {stdout} = await run(['parse', 'fixtures/complete.md', 'fixtures/period.md'])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line) as unknown),
    ).toEqual([
      {file: 'fixtures/complete.md', summary: json('fixtures/complete.json')},
      {file: 'fixtures/period.md', summary: json('fixtures/period.json')},
    ])
  })

  it.each([[['parse']], [['parse', '-']]])('%j reads standard input', async args => {
    const {code, stdout} = await run(args, read('fixtures/crlf.md'))
    expect({code, summary: JSON.parse(stdout) as unknown}).toEqual({code: 0, summary: json('fixtures/crlf.json')})
  })

  it('shows the diagnostics on standard error and exits with 1 for an error', async () => {
    const {code, stdout, stderr} = await run(['parse', 'fixtures/diagnostics/invalid-date.md'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({date: null})
    expect(stderr).toContain('fixtures/diagnostics/invalid-date.md:3:11 error invalid-date\n')
  })
})

describe('summary-md check', () => {
  it('prints code frames and a closing count', async () => {
    const {code, stdout, stderr} = await run(['check', 'fixtures/diagnostics/date-style.md', 'fixtures/complete.md'])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe(`fixtures/diagnostics/date-style.md:3:11 info date-style
  Found the date "23 October 2024", expected 2024-10-23.
  3 | **Date**: 23 October 2024
    |           ^^^^^^^^^^^^^^^
    = fix: Write 2024-10-23
    = https://summary-md.github.io/summary-md/diagnostics/date-style

2 documents: 0 errors, 0 warnings, 1 info
`)
  })

  it.each<[string, boolean, readonly string[], Record<string, string>, boolean]>([
    ['colours when forced', false, [], {FORCE_COLOR: '1'}, true],
    ['no colours in a pipe', false, [], {FORCE_COLOR: ''}, false],
    ['no colours against NO_COLOR', false, [], {FORCE_COLOR: '1', NO_COLOR: '1'}, false],
    ['colours on a terminal', true, [], {TERM: 'xterm'}, true],
    ['no colours on a dumb terminal', true, [], {TERM: 'dumb'}, false],
    ['colours on a dumb terminal when forced', true, [], {TERM: 'dumb', FORCE_COLOR: '1'}, true],
    ['no colours with --no-color', true, ['--no-color'], {FORCE_COLOR: '1'}, false],
    ['colours with --color', false, ['--color'], {NO_COLOR: '1', TERM: 'dumb'}, true],
  ])('%s', async (_, isTerminal, args, env, colored) => {
    const setting = {env, terminals: isTerminal ? (['stdout', 'stderr'] as const) : []}
    const check = await cli(['check', 'fixtures/diagnostics/date-style.md', ...args], setting)
    expect(check.stdout.includes('\u001b[')).toBe(colored)
    const parse = await cli([...args, 'parse', 'fixtures/diagnostics/date-style.md'], setting)
    expect(parse.stderr.includes('\u001b[')).toBe(colored)
  })
})

/** Creates a file with this text in a new folder. */
function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'summary-md-cli-')), 'report.md')
  writeFileSync(path, text)
  return path
}

describe('summary-md fix', () => {
  const before = '# T\n\n**Date**: 4 March 2024\n\n**Lugar**: Spain\n'

  it('prints a diff and changes nothing', async () => {
    const path = file(before)
    const {code, stdout} = await run(['fix', path])
    expect(code).toBe(0)
    expect(stdout).toContain('-**Date**: 4 March 2024\n+**Date**: 2024-03-04\n')
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('writes the file as a whole and keeps its mode', async () => {
    const path = file(before)
    chmodSync(path, 0o640)
    expect(await run(['fix', '--write', path])).toEqual({
      code: 0,
      stdout: '',
      stderr: '2 fixed, 6 left in 1 file\n',
    })
    expect(readFileSync(path, 'utf8')).toBe('# T\n\n**Date**: 2024-03-04\n\n**Location**: Spain\n')
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(path, '..'))).toEqual(['report.md'])
  })

  it('applies only the fixes of the given codes', async () => {
    const path = file(before)
    await run(['fix', '--write', '--codes', 'field-label', path])
    expect(readFileSync(path, 'utf8')).toBe(before.replace('Lugar', 'Location'))
  })

  it('names the files that would change', async () => {
    const path = file(before)
    expect(await run(['fix', '--check', path])).toEqual({
      code: 1,
      stdout: `${path}\n`,
      stderr: '2 fixable, 6 left in 1 file; --write applies the fixes\n',
    })
    expect((await run(['fix', '--check', 'fixtures/complete.md'])).code).toBe(0)
  })
})

describe('summary-md fix, of standard input with --stdin-filename', () => {
  it('writes the text, and reports how many diagnostics remain', async () => {
    const {code, stdout, stderr} = await run(['fix', '--stdin-filename', 'a.md'], '# T\n\n**Date**: 4 March 2024\n')
    expect({code, stdout, stderr}).toEqual({
      code: 0,
      stdout: '# T\n\n**Date**: 2024-03-04\n',
      stderr: '1 fixed, 7 left in 1 file\n',
    })
  })

  it.each([
    ['no fix is needed', '# T\n'],
    ['the last line has no end', '# T\n\n**Date**: 2024'],
    ['there is nothing', ''],
  ])('writes it too when %s', async (_, text) => {
    expect((await run(['fix', '--stdin-filename', 'a.md'], text)).stdout).toBe(text)
  })

  it('exits with 1 when an error remains', async () => {
    expect((await run(['fix', '--stdin-filename', 'a.md'], '# T\n\n**Date**: soon\n')).code).toBe(1)
  })

  it('has that name in messages, and the form of such a file', async () => {
    const at = folder({
      'summary-md.config.json': '{"forms": [{"files": "log/*.md", "form": "changelog"}], "files": "nowhere"}',
    })
    const setting = {cwd: at, input: '# Changelog\n\n## [1.0.0] - 4 March 2024\n'}
    const {stdout} = await cli(['check', '-f', 'compact', '--stdin-filename', 'log/new.md'], setting)
    expect(stdout).toMatch(/^log\/new\.md:3:\d+: info: [^\n]*\[date-style\]$/m)
    expect(JSON.parse((await cli(['parse', '--stdin-filename', 'log/new.md'], setting)).stdout)).toMatchObject({
      versions: [{version: '1.0.0', date: '2024-03-04'}],
    })
  })

  it('is not for files', async () => {
    expect(await run(['fix', '--stdin-filename', 'a.md', 'fixtures/complete.md'])).toMatchObject({
      code: 2,
      stderr: 'summary-md: --stdin-filename is for standard input, but there are also files in the arguments.\n',
    })
  })
})

describe('summary-md check --fix', () => {
  it('applies the fixes and prints the remaining diagnostics', async () => {
    const path = file('# T\n\n**Date**: 4 March 2024\n\n**Lugar**: Spain\n')
    const {code, stdout, stderr} = await run(['check', '--fix', '-f', 'compact', path])
    expect({code, stderr}).toEqual({code: 0, stderr: 'summary-md: Fixed 2 diagnostics.\n'})
    expect(readFileSync(path, 'utf8')).toBe('# T\n\n**Date**: 2024-03-04\n\n**Location**: Spain\n')
    expect(stdout).toMatch(/missing-section[\s\S]*1 document: 0 errors, 6 warnings, 0 infos\n$/)
    expect(stdout).not.toMatch(/date-style|field-label/)
  })

  it('reports once what cannot be read', async () => {
    const {code, stderr} = await run(['check', '--fix', 'missing.md'])
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'summary-md: Fixed 0 diagnostics.\nsummary-md: Cannot read missing.md: no such file or folder.\n',
    })
  })

  it('is not for standard input', async () => {
    expect(await run(['check', '--fix', '-'], '# T\n')).toMatchObject({
      code: 2,
      stderr: 'summary-md: --fix needs files, not standard input.\n',
    })
  })
})

describe('summary-md format', () => {
  it('prints the canonical form', async () => {
    const {code, stdout} = await run(['format', 'fixtures/complete.md'])
    expect({code, stdout}).toEqual({code: 0, stdout: read('fixtures/complete.md')})
  })

  it('writes it; a second run changes nothing', async () => {
    const path = file('Title\n=====\n\nDate: 2024-03-04\n')
    await run(['format', '--write', path])
    expect(readFileSync(path, 'utf8')).toMatch(
      /^# Title\n\n\*\*Date\*\*: 2024-03-04\n\n\*\*Location\*\*: Location not specified\n/,
    )
    expect((await run(['format', '--check', path])).code).toBe(0)
  })

  it('does not change a part that would lose text', async () => {
    const path = file('# T\n\n**Date**: next spring\n')
    const {code, stderr} = await run(['format', '--write', path])
    expect(code).toBe(1)
    expect(stderr).toContain(':3:1: Not changed: The canonical form would lose the text "next spring".\n')
    expect(readFileSync(path, 'utf8')).toMatch(/^# T\n\n\*\*Date\*\*: next spring\n/)
  })
})

describe('exit codes', () => {
  it.each([
    [['fix', '--write']],
    [['fix', '--write', '--check', 'fixtures/complete.md']],
    [['fix', '--codes', 'no-such-code', 'fixtures/complete.md']],
    [['fix', '--codes', 'missing-title', 'fixtures/complete.md']],
  ])('%j is 2', async args => expect((await run(args)).code).toBe(2))

  it.each([
    [0, ['check', 'fixtures/complete.md'], ''],
    [1, ['check', 'fixtures/diagnostics/missing-title.md'], ''],
    [2, ['check', 'missing.md'], 'summary-md: Cannot read missing.md: no such file or folder.\n'],
    [2, ['parse', '--nonsense'], "summary-md: Unknown option '--nonsense'.\n"],
    [
      2,
      ['nonsense'],
      'summary-md: There is no command nonsense; the commands are parse, check, fix, format, worker, schema, template, prompt, infer, help.\n',
    ],
    [2, ['chekc'], 'summary-md: There is no command chekc; did you mean check?\n'],
    [2, ['lint', 'docs'], 'summary-md: There is no command lint; did you mean summary-md check docs?\n'],
    [
      2,
      ['fixtures/complete.md'],
      'summary-md: Expected a command before fixtures/complete.md; did you mean summary-md check fixtures/complete.md?\n',
    ],
    [2, ['*.md'], 'summary-md: Expected a command before *.md; did you mean summary-md check *.md?\n'],
    [2, ['help', 'lint'], 'summary-md: There is no command lint; did you mean summary-md check?\n'],
    [2, ['help', 'chekc'], 'summary-md: There is no command chekc; did you mean check?\n'],
    [2, ['check', '--quite'], "summary-md: Unknown option '--quite'; did you mean --quiet?\n"],
    [
      2,
      ['check', '--severity', 'date-stile=off'],
      "summary-md: Option '--severity <code=level>' argument 'date-stile=off' is invalid. There is no diagnostic code date-stile; did you mean date-style?\n",
    ],
    [0, ['help', 'check'], ''],
    [0, ['-v'], ''],
    [0, ['--help'], ''],
    [0, ['--version'], ''],
  ])('%d for %j', async (exit, args, stderr) => {
    const result = await run(args)
    expect({code: result.code, stderr: result.stderr}).toEqual({code: exit, stderr})
  })

  it('2 for an unreadable file outweighs 1, and the other files are read', async () => {
    const {code, stdout} = await run(['check', 'missing.md', 'fixtures/diagnostics/missing-title.md'])
    expect(code).toBe(2)
    expect(stdout).toMatch(/1 document: 1 error, 0 warnings, 0 infos\n$/)
  })
})

describe('summary-md', () => {
  it.each([
    ['parse', 'fixtures/complete.md'],
    ['parse', '--ndjson', 'fixtures'],
    ['check', 'fixtures/diagnostics'],
    ['check', '--format', 'junit', 'fixtures'],
    ['check', '--format', 'sarif', 'fixtures'],
    ['check', '--format', 'github', '--severity', 'field-style=error', 'fixtures/*.md'],
    ['fix', 'fixtures/diagnostics/date-style.md'],
    ['format', 'fixtures/complete.md'],
    ['schema'],
    ['worker', '--nonsense'],
    ['--help'],
  ])('as it is built: %s %s %s', async (...args) => {
    expect(await command(args)).toEqual(await cli(args))
  })

  it('schema prints the JSON Schema', async () => {
    const {stdout} = await run(['schema'])
    expect(JSON.parse(stdout)).toEqual(json('dist/schema.json'))
  })

  it('--version prints the version of the package', async () => {
    expect((await command(['--version'])).stdout).toBe(`${(json('package.json') as {version: string}).version}\n`)
  })

  it('ends without a message when its reader ends', async () => {
    const child = spawn(process.execPath, [COMMAND, 'parse', '--ndjson', 'fixtures'], {
      cwd: ROOT,
    })
    let stderr = ''
    child.stderr.on('data', chunk => (stderr += String(chunk)))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise(resolve => child.on('close', resolve))
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })
})
