import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  chmodSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {XmlDocument, XsdValidator} from 'libxml2-wasm'
import {describe, expect, it} from 'vitest'
import {loadReporter} from '../../src/cli/reporters/index.js'
import type {Diagnostic} from '../../src/index.js'
import {sarifObjections} from '../support/sarif.js'
import {COMMAND, cli, command, folder} from './run.js'

const DOCUMENT = '# Forum on Open Data\n\n**Date**: 4 March 2024\n'
const FIXED = '# Forum on Open Data\n\n**Date**: 2024-03-04\n'

/** Long enough to be read in a thread. */
const LONG = `${DOCUMENT}\n## Commitments\n\n${'- Meet again.\n'.repeat(2000)}`

describe('what is not a regular file', () => {
  it.each<[string, (path: string) => unknown, string]>([
    ['a pipe that nobody writes to', path => execFileSync('mkfifo', [path]), 'it is a pipe, not a regular file'],
    ['a device', path => symlinkSync('/dev/zero', path), 'it is a device, not a regular file'],
    ['a socket', path => once(createServer().listen(path).unref(), 'listening'), 'it is a socket, not a regular file'],
  ])('is refused, to read and to write: %s', async (_, make, problem) => {
    const at = folder()
    await make(join(at, 'a.md'))
    for (const args of [['parse', '--ndjson'], ['check'], ['fix', '--write'], ['format', '--check']]) {
      const {code, stderr} = await cli([...args, 'a.md'], {cwd: at})
      expect({code, stderr}).toEqual({code: 2, stderr: `summary-md: Cannot read a.md: ${problem}.\n`})
    }
  })

  it.each<[string, (path: string) => unknown]>([
    ['a pipe', path => execFileSync('mkfifo', [path])],
    ['a socket', path => once(createServer().listen(path).unref(), 'listening')],
  ])('is not written to: --output to %s', async (_, make) => {
    const at = folder({'a.md': DOCUMENT})
    await make(join(at, 'out'))
    const {code, stderr} = await cli(['parse', 'a.md', '--output', 'out'], {cwd: at})
    expect(code).toBe(2)
    expect(stderr).toMatch(/^summary-md: Cannot write out: it is a \w+, not a regular file.\n/)
  })

  it('may be standard input', async () => {
    const at = folder()
    execFileSync('mkfifo', [join(at, 'pipe')])
    const script = `(printf '# Forum\\n\\n**Date**: 2024-10-23\\n' > pipe &) ; "$0" "$1" parse < pipe`
    const run = execFileSync('bash', ['-c', script, process.execPath, COMMAND], {
      cwd: at,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(JSON.parse(run)).toMatchObject({title: 'Forum'})
  })
})

describe('reading stops at --max-length', () => {
  const problem = (longest: number) =>
    `it is longer than ${longest} UTF-16 code units; --max-length sets the greatest length of a document`

  it('for an endless stream', async () => {
    let taken = 0
    const endless = Readable.from(
      (function* () {
        while (true) {
          taken++
          yield Buffer.alloc(65_536, 97)
        }
      })(),
    )
    const {code, stderr} = await cli(['check', '-'], {input: endless})
    expect({code, stderr}).toEqual({code: 2, stderr: `summary-md: Cannot read <stdin>: ${problem(5_000_000)}.\n`})
    expect(taken * 65_536).toBeLessThan(16_000_000)
  })

  it('for a large file, which takes no more memory than a small one', async () => {
    const at = folder({'a.md': DOCUMENT, 'large.md': ''})
    truncateSync(join(at, 'large.md'), 1_500_000_000)
    const memory = async (file: string) => {
      const script = `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`
      const node = ['--import', `data:text/javascript,${encodeURIComponent(script)}`, COMMAND, 'check', file]
      const child = spawn(process.execPath, node, {cwd: at})
      let stderr = ''
      child.stderr.on('data', chunk => (stderr += String(chunk)))
      const [code] = (await once(child, 'close')) as [number]
      const kilobytes = Number(stderr.trimEnd().split('\n').at(-1))
      return {code, stderr, kilobytes}
    }
    const small = await memory('a.md')
    const large = await memory('large.md')
    expect(small.code).toBe(0)
    expect(large.code).toBe(2)
    expect(large.stderr).toContain(`Cannot read large.md: ${problem(5_000_000)}.\n`)
    expect(large.kilobytes - small.kilobytes).toBeLessThan(50_000)
  })

  it.each<[string, string, number, boolean]>([
    ['as long', 'abcde', 5, true],
    ['longer', 'abcdef', 5, false],
    ['as long, in characters of three bytes', '€'.repeat(5), 5, true],
    ['longer, in characters of two bytes', 'é'.repeat(6), 5, false],
    ['as long, in pairs of surrogates', '😀😀', 4, true],
  ])('a text that is %s', async (_, markdown, longest, isRead) => {
    const at = folder({'a.md': markdown})
    for (const [args, input] of [
      [['a.md'], ''],
      [['-'], markdown],
    ] as const) {
      const {stdout, code} = await cli(['parse', '--ndjson', '--max-length', String(longest), ...args], {
        cwd: at,
        input,
      })
      expect(code).toBe(isRead ? 1 : 2)
      const [file] = args
      const error = {code: 'too-long', message: problem(longest)}
      expect(JSON.parse(stdout)).toMatchObject(isRead ? {summary: {}} : {file: file === '-' ? '<stdin>' : file, error})
    }
  })

  it('as the configuration says', async () => {
    const at = folder({'a.md': DOCUMENT, 'summary-md.config.json': '{"maxLength": 10}'})
    expect((await cli(['check', 'a.md'], {cwd: at})).stderr).toBe(`summary-md: Cannot read a.md: ${problem(10)}.\n`)
    expect((await cli(['check', 'a.md', '--max-length', '100'], {cwd: at})).code).toBe(0)
    const record = `${JSON.stringify({id: 1, markdown: DOCUMENT})}\n`
    expect((await cli(['worker'], {cwd: at, input: record})).stdout).toContain('"code":"too-long"')
  })

  it('for a file that grows, which is read to its end', async () => {
    expect(JSON.parse((await cli(['parse', '--ndjson', '/proc/self/status'])).stdout)).toMatchObject({
      file: '/proc/self/status',
      summary: {},
    })
  })
})

describe('a file that is written', () => {
  it.each<[string, (path: string) => void, string | null]>([
    ['more is written', path => writeFileSync(path, `${LONG}x`), `${LONG}x`],
    ['something else of the same length', path => writeFileSync(path, LONG.replace('4', '5')), LONG.replace('4', '5')],
    [
      'another takes its place',
      path => {
        writeFileSync(`${path}~`, DOCUMENT)
        renameSync(`${path}~`, path)
      },
      DOCUMENT,
    ],
    ['it is removed', path => unlinkSync(path), null],
  ])('is left alone when it has changed: %s', async (_, change, expected) => {
    for (const name of ['fix', 'format']) {
      const at = folder({'a.md': LONG})
      const path = join(at, 'a.md')
      const {code, stderr} = await cli([name, '--write', 'a.md'], {cwd: at, onThread: () => change(path)})
      expect({code, stderr}).toEqual({
        code: 1,
        stderr: `summary-md: Did not write a.md: it has changed since it was read.\n${name === 'fix' ? '0 fixed, 7 left in 1 file\n' : ''}`,
      })
      expect(readdirSync(at)).toEqual(expected === null ? [] : ['a.md'])
      if (expected !== null) expect(readFileSync(path, 'utf8')).toBe(expected)
    }
  })

  it('is written when it was only touched', async () => {
    const at = folder({'a.md': LONG})
    const path = join(at, 'a.md')
    const {code} = await cli(['fix', '--write', 'a.md'], {cwd: at, onThread: () => writeFileSync(path, LONG)})
    expect(code).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('2024-03-04')
  })

  it('is not written through a link with the name of the temporary file', async () => {
    const at = folder({'a.md': DOCUMENT, victim: 'safe'})
    symlinkSync('victim', join(at, `a.md.${process.pid}.tmp`))
    expect((await cli(['fix', '--write', 'a.md'], {cwd: at})).code).toBe(0)
    expect(readFileSync(join(at, 'victim'), 'utf8')).toBe('safe')
    expect(readFileSync(join(at, 'a.md'), 'utf8')).toBe(FIXED)
    expect(lstatSync(join(at, 'a.md')).isSymbolicLink()).toBe(false)
  })

  it.each([0o444, 0o400, 0o555])('is not written when it is read-only: %o', async mode => {
    const at = folder({'a.md': DOCUMENT, 'out.json': 'before'})
    for (const file of ['a.md', 'out.json']) chmodSync(join(at, file), mode)
    expect(await cli(['fix', '--write', 'a.md'], {cwd: at})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'summary-md: Cannot write a.md: it is read-only.\n0 fixed, 8 left in 1 file\n',
    })
    expect((await cli(['parse', 'a.md', '-o', 'out.json'], {cwd: at})).stderr).toBe(
      'summary-md: Cannot write out.json: it is read-only.\n',
    )
    expect(readFileSync(join(at, 'a.md'), 'utf8')).toBe(DOCUMENT)
    expect(statSync(join(at, 'a.md')).mode & 0o777).toBe(mode)
    expect(readdirSync(at)).toEqual(['a.md', 'out.json'])
  })

  it('is not written when its owner cannot be kept', async ({skip}) => {
    if (process.geteuid?.() !== 0) return skip()
    const at = folder({'a.md': DOCUMENT})
    chmodSync(at, 0o777)
    chmodSync(join(at, 'a.md'), 0o666)
    process.seteuid?.(65534)
    try {
      expect((await cli(['fix', '--write', 'a.md'], {cwd: at})).stderr).toBe(
        'summary-md: Cannot write a.md: its owner would change.\n0 fixed, 8 left in 1 file\n',
      )
    } finally {
      process.seteuid?.(0)
    }
    expect(readFileSync(join(at, 'a.md'), 'utf8')).toBe(DOCUMENT)
    expect(readdirSync(at)).toEqual(['a.md'])
  })

  it('keeps the owner that it had', async ({skip}) => {
    if (process.geteuid?.() !== 0) return skip()
    const at = folder({'a.md': DOCUMENT})
    execFileSync('chown', ['65534:65534', join(at, 'a.md')])
    chmodSync(join(at, 'a.md'), 0o4640)
    expect((await cli(['fix', '--write', 'a.md'], {cwd: at})).code).toBe(0)
    const {uid, gid, mode} = statSync(join(at, 'a.md'))
    expect({uid, gid, mode: mode & 0o7777}).toEqual({uid: 65534, gid: 65534, mode: 0o4640})
  })

  it('leaves no temporary file when renaming fails', async () => {
    const at = folder({'a.md': LONG})
    const path = join(at, 'out')
    const {code, stderr} = await cli(['parse', 'a.md', '-o', 'out'], {
      cwd: at,
      // A folder that is not empty, so that nothing can replace it.
      onThread: () => {
        execFileSync('mkdir', [path])
        linkSync(join(at, 'a.md'), join(path, 'b.md'))
      },
    })
    expect({code, stderr}).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Cannot write out: it is a folder\.\n$/) as string,
    })
    expect(readdirSync(at)).toEqual(['a.md', 'out'])
    rmSync(path, {recursive: true})
  })

  it('leaves no temporary file when the process ends early', async () => {
    const at = folder({'a.md': DOCUMENT})
    // The script of a configuration ends the process once the output is open.
    writeFileSync(
      join(at, 'summary-md.config.cjs'),
      `const {writeSync} = require('node:fs'); const end = () => process.exit(7)
       setInterval(() => require('node:fs').readdirSync('.').some(it => it.endsWith('.tmp')) && end(), 1).unref()
       module.exports = {}`,
    )
    const child = spawn(process.execPath, [COMMAND, 'parse', '-', '-o', 'out.json'], {cwd: at})
    expect(await once(child, 'close')).toEqual([7, null])
    expect(readdirSync(at)).toEqual(['a.md', 'summary-md.config.cjs'])
  })
})

describe('an interruption', () => {
  const started = (args: string[], cwd: string, stdin: 'pipe' | number = 'pipe') => {
    const child = spawn(process.execPath, [COMMAND, ...args], {cwd, stdio: [stdin, 'pipe', 'pipe']})
    const written = {stdout: '', stderr: ''}
    child.stdout!.on('data', chunk => (written.stdout += String(chunk)))
    child.stderr!.on('data', chunk => (written.stderr += String(chunk)))
    return {child, written}
  }
  const slow = `${DOCUMENT}\n## Commitments\n\n${'* Data *that* can be `exchanged`.\n'.repeat(140_000)}`

  it.each<[string[], NodeJS.Signals, number]>([
    [['parse', '--ndjson'], 'SIGINT', 130],
    [['check', '--format', 'compact'], 'SIGTERM', 143],
    [['fix'], 'SIGINT', 130],
  ])('is heard while a long document is read: %j', async (args, signal, code) => {
    const at = folder({'a.md': DOCUMENT, 'b.md': slow})
    const {child, written} = started([...args, 'a.md', 'b.md'], at)
    child.stdout!.once('data', () => child.kill(signal))
    expect(await once(child, 'close')).toEqual([code, null])
    expect(written.stderr).toBe('summary-md: Interrupted.\n')
    expect(written.stdout).not.toContain('b.md')
  })

  it('works while a long record is read', async () => {
    const {child, written} = started(['worker'], folder())
    child.stdin!.write(`{"id":1,"markdown":"# A"}\n${JSON.stringify({id: 2, markdown: slow})}\n`)
    child.stdin!.on('error', () => undefined)
    child.stdout!.once('data', () => child.kill('SIGINT'))
    expect(await once(child, 'close')).toEqual([130, null])
    expect(written.stderr).toBe('summary-md: Interrupted.\n')
    expect(written.stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  it('ends a run that waits for its input; a second one does no harm', async () => {
    const at = folder()
    execFileSync('mkfifo', [join(at, 'pipe')])
    const {child, written} = started(
      ['check', '--watch', '.'],
      folder({'a.md': DOCUMENT}),
      openSync(join(at, 'pipe'), 'r+'),
    )
    child.stderr!.once('data', () => {
      child.kill('SIGINT')
      child.kill('SIGTERM')
    })
    const [code] = (await once(child, 'close')) as [number]
    expect([130, 143]).toContain(code)
    expect(written.stderr).toMatch(/Watching 1 file; press Ctrl-C to stop\.\n(?:summary-md: Interrupted.\n)?$/)
  })
})

/** Texts that must not reach a terminal or a build server: control characters, direction characters, commands. */
const ACTING =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|##\w*\[|^\s*::|\r(?!\n)/m

const BAD = '\u001b[31m\u009b2J\u202e\u2066\u061c\u0007 ##[group]x ##vso[task.complete] ::error::y \u007f'
const BAD_LINES = [
  `# ${BAD}`,
  `**Date**: ${BAD}`,
  `**Date**: 4 March 2024`,
  `**Lugar**: Spain ${BAD}`,
  `## ${BAD}`,
  '::warning::z',
  '##[endgroup]',
  `## Compromisos`,
  `* ${BAD}`,
  '::stop-commands::t',
].join('\n\n')
const BAD_NAME = `\u001b[31m\u009b\u202e ##[x]\n::error::n\r.md`

describe('nothing of a document or a file name acts on a terminal or a build server', () => {
  const files = {[BAD_NAME]: BAD_LINES, 'wrong.md': Buffer.concat([Buffer.from(BAD), Buffer.from([0xff])])}

  it.each<[string[]]>([
    [['check']],
    [['check', '--format', 'compact']],
    [['check', '--format', 'github']],
    [['check', '--format', 'junit']],
    [['check', '--format', 'sarif']],
    [['check', '--format', 'json']],
    [['parse']],
    [['parse', '--ndjson']],
    [['fix']],
    [['fix', '--check']],
    [['format']],
    [['format', '--check']],
  ])('%j', async args => {
    const at = folder({...files, 'w\u001b\n::x.md': Buffer.from([0xff])})
    const {stdout, stderr} = await cli([...args, '.', `no\u009b\n::such.md`, `\u009b/*.md`], {
      cwd: at,
      terminals: args[0] === 'format' ? ['stdout'] : [],
    })
    expect(stdout.length + stderr.length).toBeGreaterThan(100)
    const commands = args.includes('github') ? stdout.replace(/^::(?:error|warning|notice) /gm, '') : stdout
    expect(commands).not.toMatch(ACTING)
    expect(stderr).not.toMatch(ACTING)
  })

  it.each<[string, string[], Record<string, string>]>([
    ['an option', [`--\u001b\n::x`], {}],
    ['a code', ['fix', '--codes', `\u001b\n::x`, 'a.md'], {}],
    ['a severity', ['check', '--severity', `\u001b\n::x=off`, 'a.md'], {}],
    ['a format', ['check', '--format', `\u001b\n::x`, 'a.md'], {}],
    ['a vocabulary', ['check', '--vocabulary', `\u001b\n::x`, 'a.md'], {}],
    ['an output', ['parse', '-o', `\u001b\n::x/y`, 'a.md'], {}],
    ['a key of a configuration', ['check', 'a.md'], {'summary-md.config.json': JSON.stringify({[BAD]: BAD})}],
    ['a value of a configuration', ['check', 'a.md'], {'summary-md.config.json': JSON.stringify({files: {[BAD]: 1}})}],
    ['a broken configuration', ['check', 'a.md'], {'summary-md.config.json': `\u009b\n::x ##[y]`}],
    ['an exception', ['check', 'a.md'], {'summary-md.config.mjs': `throw new Error(${JSON.stringify(BAD_NAME)})`}],
  ])('nor what is wrong with %s', async (_, args, more) => {
    const {code, stderr} = await cli(args, {cwd: folder({'a.md': DOCUMENT, ...more})})
    expect(code).toBe(2)
    expect(stderr).not.toMatch(ACTING)
  })

  it('JSON has the same values as before', async () => {
    const at = folder({'a.md': BAD_LINES})
    const {stdout} = await cli(['check', '--format', 'json', 'a.md'], {cwd: at})
    const {documents} = JSON.parse(stdout) as {documents: {diagnostics: Diagnostic[]}[]}
    expect(documents[0]?.diagnostics.some(it => it.actual?.includes('\u009b2J\u202e'))).toBe(true)
  })

  it('a formatted document is unchanged in a file, and has escapes on a terminal', async () => {
    const at = folder({'a.md': '# A \u202e ##[b]\n'})
    const format = async (terminals: readonly 'stdout'[]) =>
      (await cli(['format', '--max-length', '100', 'a.md'], {cwd: at, terminals})).stdout
    expect(await format([])).toMatch(/^# A \u202e ##\[b\]\n/)
    expect(await format(['stdout'])).toMatch(/^# A \\u202e \\u0023#\[b\]\n/)
  })
})

describe('reports are valid by their schemas', () => {
  const texts = ['\ud800', 'a\udc00b', '\u0000\u0001\u0008', '\ufffe\uffff', ']]> <b> & "', '\u0085\u2028', BAD]
  const diagnosticOf = (text: string): Diagnostic => {
    const range = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
    const fix = {title: text, edits: [{offset: 0, length: 1, content: text}]}
    const related = [{message: text, range}]
    const url = 'https://example.org'
    return {
      code: 'invalid-date',
      severity: 'error',
      message: text,
      path: ['date'] as never,
      range,
      expected: text,
      actual: text,
      related,
      fix,
      url,
    }
  }
  const assembled = async (format: 'junit' | 'sarif') => {
    const reporter = await loadReporter(format)
    const parts = texts.map(text => {
      const warning: Diagnostic = {...diagnosticOf(text), severity: 'warning'}
      const report = {
        file: `${text}.md`,
        path: null,
        markdown: text,
        diagnostics: [diagnosticOf(text), warning],
        coverage: {found: 0.5, least: 0.8},
      }
      return reporter.document(report, {color: false, root: '/'})
    })
    const unreadable = texts.map(text => ({file: text, path: null, problem: {code: 'x', message: text}}))
    const totals = {
      documents: 1,
      unreadable: 0,
      low: 1,
      fixed: {error: 0, warning: 0, info: 0},
      counts: {error: 0, warning: 9, info: 0},
      add: () => undefined,
    }
    return [...reporter.assemble!({parts, unreadable, totals, maxWarnings: 1})].join('')
  }

  it('junit', async () => {
    const schema = XsdValidator.fromDoc(
      XmlDocument.fromString(readFileSync(new URL('../support/junit.xsd', import.meta.url), 'utf8')),
    )
    const xml = await assembled('junit')
    const report = XmlDocument.fromString(xml)
    schema.validate(report)
    expect(report.find('//failure').map(it => it.content.split('\n')[1])).toContain(']]> <b> & "')
    expect(() => schema.validate(XmlDocument.fromString('<testsuites><testsuite/></testsuites>'))).toThrow()
    expect(() => XmlDocument.fromString(xml.replace('\\ufffe', '\ufffe'))).toThrow()
  })

  it('sarif', async () => {
    const text = await assembled('sarif')
    // JSON would escape half of a surrogate pair. Our own escapes have one more backslash.
    expect(text).not.toMatch(/(?<!\\)\\ud[89a-f]/)
    expect(sarifObjections(JSON.parse(text))).toEqual([])
  })
})

describe('a document with too many diagnostics', () => {
  /** 26,000 diagnostics that quote the cell up to there. */
  const cell = `# T\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| C | a${';'.repeat(26_000)} |\n`

  it.each<[string[]]>([[['check', '--format', 'json']], [['parse', '--ndjson']]])(
    'has an answer all the same: %j',
    async args => {
      const at = folder({'a.md': cell, 'b.md': DOCUMENT})
      const {code, stdout, stderr} = await command([...args, 'a.md', 'b.md'], {cwd: at})
      expect([0, 1, 2]).toContain(code)
      expect(stderr).not.toMatch(/^\s+at /m)
      const answers = args[0] === 'check' ? [stdout] : stdout.trimEnd().split('\n')
      for (const answer of answers) expect(typeof JSON.parse(answer)).toBe('object')
      expect(stdout).toContain('"file":"b.md"')
    },
  )

  it('worker', async () => {
    const input = `${JSON.stringify({id: 'long', markdown: cell})}\n${JSON.stringify({id: 'short', markdown: '# A'})}\n`
    const {code, stdout, stderr} = await command(['worker'], {input})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(it => (JSON.parse(it) as {id: string}).id),
    ).toEqual(['long', 'short'])
  })
})
