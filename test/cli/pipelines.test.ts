import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {setTimeout} from 'node:timers/promises'
import type {Worker} from 'node:worker_threads'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {FileOutput, isFileOutput} from '../../src/cli/files/standard.js'
import {Crew} from '../../src/cli/run/crew.js'
import {Desk} from '../../src/cli/run/desk.js'
import {Threads} from '../../src/cli/run/threads.js'
import {makeWork} from '../../src/cli/run/work.js'
import {parseSummary} from '../../src/index.js'
import {some} from '../support/share.js'
import {COMMAND, cli, command, folder} from './run.js'

const document = (id: number) => `# Forum ${id}\n\n**Date**: ${id % 2 ? '4 March 2024' : 'soon'}\n`

/** Creates a folder with a number of documents. Their names sort by their numbers. */
function many(count: number): string {
  return folder(
    Object.fromEntries(Array.from({length: count}, (_, id) => [`${String(id).padStart(5, '0')}.md`, document(id)])),
  )
}

const lines = (text: string) => text.trimEnd().split('\n')

describe('parse --ndjson', () => {
  it('writes a record for each document, and one with an error for what cannot be read', async () => {
    const at = folder({'a.md': document(0), 'b.md': Buffer.from('# Bogot\u00e1', 'latin1'), 'c.md': document(1)})
    const {code, stdout, stderr} = await cli(['parse', '--ndjson', '.', 'nowhere.md'], {cwd: at})
    const record = (file: string, markdown: string) => ({
      file,
      ...(JSON.parse(JSON.stringify(parseSummary(markdown))) as object),
    })
    const notUtf8 = 'byte 7 is not UTF-8; convert it from its encoding to UTF-8 first, for example with iconv'
    expect(lines(stdout).map(line => JSON.parse(line) as unknown)).toEqual([
      record('a.md', document(0)),
      {file: 'b.md', error: {code: 'not-utf8', message: notUtf8}},
      record('c.md', document(1)),
      {file: 'nowhere.md', error: {code: 'ENOENT', message: 'no such file or folder'}},
    ])
    expect(stderr).toBe(
      `summary-md: Cannot read b.md: ${notUtf8}.\nsummary-md: Cannot read nowhere.md: no such file or folder.\n`,
    )
    expect(code).toBe(2)
  })

  it('writes a record for a single file, and for standard input', async () => {
    const at = folder({'a.md': document(1)})
    expect(JSON.parse((await cli(['parse', '--ndjson', 'a.md'], {cwd: at})).stdout)).toMatchObject({
      file: 'a.md',
      ok: true,
    })
    const {stdout, code} = await cli(['parse', '--ndjson'], {input: document(0)})
    expect({code, ...(JSON.parse(stdout) as object)}).toMatchObject({code: 1, file: '<stdin>', ok: false})
  })

  it.each<[string, string[], number]>([
    ['one file', ['a.md'], 0],
    ['standard input', ['-'], 0],
    ['a folder with one document', ['one'], 1],
    ['a glob with one match', ['a*.md'], 1],
    ['two files', ['a.md', 'one/b.md'], 2],
  ])('without it, %s', async (_, args, count) => {
    const at = folder({'a.md': document(1), 'one/b.md': document(3)})
    const {stdout} = await cli(['parse', ...args], {cwd: at, input: document(1)})
    if (count === 0) expect(stdout).toBe(`${JSON.stringify(parseSummary(document(1)).summary, null, 2)}\n`)
    else
      expect(lines(stdout).map(line => Object.keys(JSON.parse(line) as object))).toEqual(
        Array(count).fill(['file', 'summary']),
      )
  })

  it.each<[string, Buffer, string]>([
    [
      'UTF-16',
      Buffer.from('\ufeff# A', 'utf16le'),
      'it is UTF-16; convert it from UTF-16 to UTF-8 first, for example with iconv',
    ],
    [
      'UTF-16, big-endian',
      Buffer.from('\ufeff# A', 'utf16le').swap16(),
      'it is UTF-16; convert it from UTF-16 to UTF-8 first, for example with iconv',
    ],
    [
      'a character cut short',
      Buffer.from('# Bogotá').subarray(0, -1),
      'byte 7 is not UTF-8; convert it from its encoding to UTF-8 first, for example with iconv',
    ],
  ])('%s is refused, and never written over', async (_, bytes, message) => {
    const at = folder({'a.md': bytes})
    const {code, stderr} = await cli(['fix', '--write', 'a.md'], {cwd: at})
    expect({code, stderr}).toEqual({code: 2, stderr: `summary-md: Cannot read a.md: ${message}.\n`})
    expect(readFileSync(join(at, 'a.md'))).toEqual(bytes)
  })
})

describe('an input that cannot be read', () => {
  const broken = () =>
    new Readable({
      read() {
        this.destroy(Object.assign(new Error('EISDIR: illegal operation on a directory, read'), {code: 'EISDIR'}))
      },
    })

  it('is reported in one line', async () => {
    expect(await cli(['check', '-'], {input: broken()})).toMatchObject({
      code: 2,
      stderr: 'summary-md: Cannot read <stdin>: it is a folder.\n',
    })
    expect(await cli(['worker'], {input: broken()})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'summary-md: Cannot read standard input: it is a folder.\n',
    })
  })

  it.each(['check', 'worker'])('may be a folder: %s < .', name => {
    const {status, stderr} = spawnSync('bash', ['-c', `"$0" "$1" ${name} < .`, process.execPath, COMMAND], {
      cwd: folder(),
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^summary-md: Cannot read (?:<stdin>|standard input): it is a folder.\n/)
  })

  it('is required on a terminal', async () => {
    expect(await cli(['check'], {input: null, cwd: folder()})).toMatchObject({
      code: 2,
      stderr: 'summary-md: Expected a file, a folder or a glob, or a document on standard input.\n',
    })
  })

  it('an internal failure is not hidden', async () => {
    const fails = cli(['parse', '-'], {
      input: '# A\n',
      onWrite: () => {
        throw new Error('ours')
      },
    })
    await expect(fails).rejects.toThrow('ours')
  })
})

describe('very many documents', () => {
  const COUNT = 2100
  let at = ''
  beforeAll(() => {
    at = many(COUNT)
    writeFileSync(join(at, '00700.md'), Buffer.from([0xff]))
  })

  it.each<[string, string[]]>([
    ['parse --ndjson', ['parse', '--ndjson', '.']],
    ['check --format sarif', ['check', '--format', 'sarif', '.']],
    ['check --format compact', ['check', '--format', 'compact', '.']],
  ])('%s says the same with threads and without', async (_, args) => {
    const alone = await cli([...args, '--jobs', '1'], {cwd: at})
    expect(alone.code).toBe(2)
    expect(alone.stderr).toContain('Cannot read 00700.md: byte 0 is not UTF-8')
    expect(await cli([...args, '--jobs', '3'], {cwd: at})).toEqual(alone)
  })

  it('a thread returns for each file the text to write', async () => {
    const view = {command: 'parse', layout: 'record', color: false} as const
    const work = await makeWork({reading: {severity: {'date-style': 'error'}}, view})
    const [part] = await work.files([{file: '00001.md', path: join(at, '00001.md')}])
    expect(part).toMatchObject({err: '', unreadable: null, counts: {error: 1}})
    expect(JSON.parse(part!.out)).toMatchObject({file: '00001.md', ok: false})
    const records = await makeWork({reading: {}, view: null})
    expect(records.records({firstLine: 1, tooLong: 7})).toContain('line-too-long')
  })

  it.each([
    ['a thread, once it runs', 'cli-worker.js', true],
    ['this thread alone, where no other can be started', 'nowhere.js', false],
  ])('are done by %s', async (_, script, elsewhere) => {
    const view = {command: 'parse', layout: 'record', color: false} as const
    const setup = {reading: {}, view}
    const signal = new AbortController().signal
    let here = 0
    const workerScript = new URL(`../../dist/${script}`, import.meta.url).href
    const desk = await Desk.open(setup, {workerScript, signal})
    const counting: Pick<Desk, 'do'> = {
      do(kind, task, long) {
        here++
        return desk.do(kind, task, long)
      },
    }
    const crew = new Crew(1, setup, counting, {workerScript, signal})
    await crew.started
    const batch = {firstLine: 1, bytes: Buffer.from('{"id":1,"markdown":"# A"}')}
    // More records at once than one thread takes. The main thread reads the others.
    const answers = await Promise.all(Array.from({length: 5}, () => crew.do('records', batch)))
    await crew.dismiss()
    expect(answers).toEqual(Array(5).fill(await desk.do('records', batch)))
    expect(here).toBe(elsewhere ? 2 : 5)
  })

  it.each([
    ['the thread that runs out of memory', 'cli-worker.js'],
    ['no thread, where none can be started', 'nowhere.js'],
  ])('long documents and records are done by %s', async (_, script) => {
    const workerScript = new URL(`../../dist/${script}`, import.meta.url).href
    const signal = new AbortController().signal
    const setup = {reading: {}, view: {command: 'parse', layout: 'record', color: false}} as const
    const desk = await Desk.open(setup, {workerScript, signal})
    const markdown = `${document(1)}${'\n- Data'.repeat(4000)}`
    const file = join(folder({'long.md': markdown, 'short.md': document(1)}), 'long.md')
    const whole = {file: 'long.md', ...(JSON.parse(JSON.stringify(parseSummary(markdown))) as object)}
    const [part] = await desk.do('files', [{file: 'long.md', path: file}])
    expect(JSON.parse(part!.out)).toEqual(whole)
    expect(await desk.read({file: 'long.md', path: file, markdown})).toEqual(part)
    const lines = ['{"id":1,"markdown":"# A"}', JSON.stringify({id: 2, markdown}), '', '{"id":4,"markdown":""}']
    const answer = await desk.do('records', {firstLine: 7, bytes: Buffer.from(lines.join('\n'))})
    expect(answer.split('\n').map(it => it && (JSON.parse(it) as {id: unknown}).id)).toEqual([1, 2, null, 4, ''])
    expect(answer).toContain('"line":9')
    await desk.dismiss()
  })

  it('a thread that fails while it is dismissed does not end the command', async () => {
    const made: Worker[] = []
    const keep = (worker: Worker) => void made.push(worker)
    process.on('worker', keep)
    const workerScript = new URL('../../dist/cli-worker.js', import.meta.url).href
    const setup = {reading: {}, view: {command: 'parse', layout: 'record', color: false}} as const
    const threads = new Threads(1, 1, setup, {workerScript, signal: new AbortController().signal})
    expect(await threads.started).toBe(true)
    process.off('worker', keep)
    const dismissed = threads.dismiss()
    expect(() => made[0]?.emit('error', new Error('It ran out of memory.'))).not.toThrow()
    await expect(dismissed).resolves.toBeUndefined()
  })

  it('a document that needs too much memory affects no other answer', async () => {
    const at = many(2050)
    const heavy = `# T\n\n## Commitments\n\n${'- Data *that*; can `be`\n'.repeat(90_000)}`
    for (const name of ['00003.md', '01001.md']) writeFileSync(join(at, name), heavy)
    const input = [1, 2, 3].map(id => `${JSON.stringify({id, markdown: id === 2 ? heavy : '# A'})}\n`).join('')
    const node = (args: string[]) =>
      spawnSync(process.execPath, ['--max-old-space-size=48', COMMAND, ...args], {
        cwd: at,
        input,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      })
    const problem = {code: 'out-of-memory', message: 'it needs more memory than is available'}
    for (const jobs of ['1', '3']) {
      const {stdout, stderr, status} = node(['parse', '--ndjson', '.', '--jobs', jobs])
      const records = lines(stdout).map(it => JSON.parse(it) as {file: string; error?: unknown})
      expect(records).toHaveLength(2050)
      expect(records.filter(it => it.error)).toEqual([
        {file: '00003.md', error: problem},
        {file: '01001.md', error: problem},
      ])
      expect(stderr).toContain('summary-md: Cannot read 00003.md: it needs more memory than is available.\n')
      expect(status).toBe(2)
    }
    expect(lines(node(['worker']).stdout).map(it => (JSON.parse(it) as {error?: unknown}).error)).toEqual([
      undefined,
      {...problem, line: 2},
      undefined,
    ])
  })

  it('threads have the settings', async () => {
    const {stdout} = await command(
      ['check', '--format', 'compact', '--severity', 'date-style=error', '.', '--jobs', '2'],
      {cwd: at},
    )
    expect(stdout).toContain(`02099.md:3:11: error: Found the date "4 March 2024", expected 2024-03-04. [date-style]\n`)
    expect(lines(stdout).at(-1)).toContain(`${COUNT - 1} documents: `)
  })

  it.each<[string, string[], number, boolean]>([
    ['shows on a terminal', ['parse', '--ndjson', '.'], 1, true],
    ['shows beside a report that is written at the end', ['check', '--format', 'json', '.'], 2, true],
    ['does not get into the way of what is shown', ['check', '.'], 2, false],
    ['does not get into the way of code frames', ['parse', '.'], 1, false],
    ['is not shown for a few documents', ['parse', '--ndjson', '0000*.md'], 1, false],
  ])('a progress bar %s', async (_, args, terminals, shown) => {
    const {stderr} = await cli(args, {cwd: at, terminals: (['stderr', 'stdout'] as const).slice(0, terminals)})
    expect(/ of 2100 documents, /.test(stderr)).toBe(shown)
  })

  it('no progress bar is shown without a terminal', async () => {
    expect((await cli(['parse', '--ndjson', '.'], {cwd: at})).stderr).toBe(
      'summary-md: Cannot read 00700.md: byte 0 is not UTF-8; convert it from its encoding to UTF-8 first, for example with iconv.\n',
    )
  })
})

describe('memory', () => {
  const COUNT = 2000
  /**
   * Twice what a run needs, in MB, and much less than the documents take: a run that kept them would run out of memory.
   */
  const HEAP = 40
  const long = (id: number) =>
    `# Forum ${id}\n\n## Characteristics\n\n- ${'Data that can be exchanged. '.repeat(800)}\n`
  let at = ''
  beforeAll(() => {
    at = folder(Object.fromEntries(Array.from({length: COUNT}, (_, id) => [`${id}.md`, long(id)])))
  })

  function* records() {
    for (let id = 0; id < COUNT; id++) yield `${JSON.stringify({id, markdown: long(id)})}\n`
  }

  const COMMANDS = [
    ['worker', '2'],
    ['worker', '1'],
    ['parse', '1'],
    ['parse', '2'],
  ] as const

  it.each(some(COMMANDS, 2))('holds no documents that are done: %s --jobs %s', async (name, jobs) => {
    const args = name === 'parse' ? ['parse', '--ndjson', '.'] : ['worker']
    const node = [`--max-old-space-size=${HEAP}`, COMMAND, ...args, '--jobs', jobs]
    const child = spawn(process.execPath, node, {cwd: at, stdio: ['pipe', 'pipe', 'inherit']})
    const fed = name === 'worker' ? pipeline(Readable.from(records()), child.stdin) : null
    let count = 0
    for await (const chunk of child.stdout) for (const byte of chunk as Buffer) if (byte === 10) count++
    await fed
    expect(count).toBe(COUNT)
  })
})

describe('an interruption', () => {
  const started = (args: string[], cwd: string) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {cwd})
    const written = {stdout: '', stderr: ''}
    child.stdout.on('data', chunk => (written.stdout += String(chunk)))
    child.stderr.on('data', chunk => (written.stderr += String(chunk)))
    child.stdin.on('error', () => undefined)
    return {child, written}
  }

  it.each<[NodeJS.Signals, number, string]>([
    ['SIGINT', 130, '1'],
    ['SIGINT', 130, '2'],
    ['SIGTERM', 143, '2'],
    ['SIGHUP', 129, '1'],
  ])('by %s ends with %d and whole records, --jobs %s', async (signal, code, jobs) => {
    const {child, written} = started(['parse', '--ndjson', '.', '--jobs', jobs], many(2500))
    child.stdout.once('data', () => child.kill(signal))
    expect(await once(child, 'close')).toEqual([code, null])
    expect(written.stderr).toBe('summary-md: Interrupted.\n')
    expect(written.stdout.endsWith('\n')).toBe(true)
    for (const line of lines(written.stdout)) expect(JSON.parse(line)).toHaveProperty('file')
    expect(lines(written.stdout).length).toBeLessThan(2500)
  })

  it.each<[NodeJS.Signals, string[]]>(
    (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).flatMap(signal => [
      [signal, ['parse', '--ndjson', '.', '-o', 'out.ndjson']],
      [signal, ['fix', '--write', '.']],
    ]),
  )('by %s leaves nothing beside the files: %j', async (signal, args) => {
    const at = many(2500)
    const {child} = started(args, at)
    const closed = once(child, 'close')
    const begun = () =>
      readdirSync(at).some(it => it.endsWith('.tmp')) || readFileSync(join(at, '00001.md'), 'utf8') !== document(1)
    while (!begun() && child.exitCode === null) await setTimeout(0)
    child.kill(signal)
    await closed
    expect(child.exitCode).toBeGreaterThan(128)
    expect(readdirSync(at).filter(it => !it.endsWith('.md'))).toEqual([])
  })

  it('ends a worker that waits for records', async () => {
    const {child, written} = started(['worker'], folder())
    child.stdin.write('{"id":1,"markdown":"# A"}\n')
    child.stdout.once('data', () => child.kill('SIGINT'))
    expect(await once(child, 'close')).toEqual([130, null])
    expect(written.stderr).toBe('summary-md: Interrupted.\n')
    expect(lines(written.stdout)).toHaveLength(1)
  })

  it.each(['sarif', 'json', 'junit'])('leaves no partial report: %s', async format => {
    const stop = new AbortController()
    const at = many(300)
    const run = cli(['check', '--format', format, '.'], {cwd: at, signal: stop.signal})
    setImmediate(() => stop.abort())
    expect(await run).toEqual({code: 130, stdout: '', stderr: 'summary-md: Interrupted.\n'})
  })

  it('leaves no partial file, and removes the progress bar', async () => {
    const at = many(300)
    const stop = new AbortController()
    let seen = ''
    const run = cli(['parse', '--ndjson', '-o', 'out.ndjson', '.'], {
      cwd: at,
      signal: stop.signal,
      terminals: ['stderr'],
      onWrite: (_, text) => {
        seen += text
        if (/[1-9]\d* of 300/.test(seen)) stop.abort()
      },
    })
    expect(await run).toMatchObject({code: 130})
    expect(readdirSync(at).filter(it => !it.endsWith('.md'))).toEqual([])
  })
})

describe('an output that is closed', () => {
  it('ends the run without a message: | head -1', () => {
    const {stdout, stderr, status} = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "$0" "$1" parse --ndjson . --jobs 2 | head -1`, process.execPath, COMMAND],
      {cwd: many(2500), encoding: 'utf8'},
    )
    expect({stderr, status, records: lines(stdout).length}).toEqual({stderr: '', status: 0, records: 1})
  })
})

describe('--output', () => {
  it.each<[string[], RegExp]>([
    [['parse', '--ndjson', '.'], /^\{"file":"a\.md","ok":true.*\n$/],
    [['check', '--format', 'junit', '.'], /^<\?xml[\s\S]*<\/testsuites>\n$/],
    [['check', '.'], /^a\.md:3:11/],
  ])('%j writes a file, and nothing else', async (args, content) => {
    const at = folder({'a.md': document(1), 'out.txt': 'before'})
    const {code, stdout, stderr} = await cli([...args, '--output', 'out.txt'], {cwd: at, env: {FORCE_COLOR: '1'}})
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(stderr).toMatch(args[0] === 'check' ? /^1 document: 0 errors, \d+ warnings, 1 info\n$/ : /^$/)
    expect(readFileSync(join(at, 'out.txt'), 'utf8')).toMatch(content)
    expect(readdirSync(at)).toEqual(['a.md', 'out.txt'])
  })

  it('keeps the mode of a file, follows a link to it, and leaves a device a device', async () => {
    const at = folder({'a.md': document(1), 'out.txt': 'before'})
    chmodSync(join(at, 'out.txt'), 0o640)
    symlinkSync('out.txt', join(at, 'link.txt'))
    expect((await cli(['parse', 'a.md', '-o', 'link.txt'], {cwd: at})).code).toBe(0)
    expect(readFileSync(join(at, 'out.txt'), 'utf8')).toContain('Forum 1')
    expect(statSync(join(at, 'out.txt')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(at, 'link.txt')).isSymbolicLink()).toBe(true)
    expect((await cli(['parse', 'a.md', '-o', '/dev/null'], {cwd: at})).code).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(await cli(['parse', 'a.md', '-o', '/dev/full'], {cwd: at})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Cannot write /dev/full: no space left on the device.\n') as string,
    })
  })

  it.each<[string, string]>([
    ['nowhere/out.txt', 'its folder does not exist'],
    ['folder', 'it is a folder'],
  ])('to %s is refused in one line', async (file, message) => {
    const at = folder({'a.md': document(1), 'folder/x': ''})
    const {code, stderr} = await cli(['parse', 'a.md', '-o', file], {cwd: at})
    expect(code).toBe(2)
    expect(stderr).toContain(`summary-md: Cannot write ${file}: ${message}.\n`)
    expect(readdirSync(at)).toEqual(['a.md', 'folder'])
  })
})

describe('a full disk', () => {
  const disk = mkdtempSync(join(tmpdir(), 'summary-md-disk-'))
  let mounted = false
  beforeAll(() => {
    mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0
    if (!mounted) console.warn('no small file system can be mounted here: what a full disk does is not tested')
  })
  afterAll(() => {
    if (mounted) execFileSync('umount', [disk])
    rmdirSync(disk)
  })

  /** The free space of the disk in a test. */
  const emptied = (name: string) => {
    const at = join(disk, name)
    execFileSync('find', [disk, '-mindepth', '1', '-delete'])
    mkdirSync(at)
    return at
  }

  it('holds whole records, and the command prints a message', async ({skip}) => {
    if (!mounted) return skip()
    const out = join(emptied('records'), 'out.ndjson')
    const {stderr, status} = spawnSync(
      'bash',
      ['-c', `"$0" "$1" parse --ndjson . > "$2"`, process.execPath, COMMAND, out],
      {
        cwd: many(300),
        encoding: 'utf8',
      },
    )
    expect({stderr, status}).toEqual({
      stderr: 'summary-md: Cannot write standard output: no space left on the device.\n',
      status: 2,
    })
    const written = readFileSync(out, 'utf8')
    expect(written.endsWith('\n')).toBe(true)
    expect(lines(written).length).toBeGreaterThan(10)
    for (const line of lines(written)) expect(JSON.parse(line)).toHaveProperty('file')
  })

  it('holds nothing of a file that --output names', async ({skip}) => {
    if (!mounted) return skip()
    const at = emptied('output')
    const {code, stderr} = await cli(['parse', '--ndjson', '.', '-o', join(at, 'out.ndjson')], {cwd: many(300)})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: `summary-md: Cannot write ${at}/out.ndjson: no space left on the device.\n`,
    })
    expect(readdirSync(at)).toEqual([])
  })

  it('keeps the documents that cannot be written, and the others are written', async ({skip}) => {
    if (!mounted) return skip()
    const at = emptied('fix')
    const long = `${document(1)}\n## Characteristics\n\n- ${'x'.repeat(30_000)}\n`
    writeFileSync(join(at, 'a.md'), long)
    writeFileSync(join(at, 'b.md'), 'y'.repeat(20_000))
    writeFileSync(join(at, 'c.md'), document(1))
    const {code, stderr} = await cli(['fix', '--write', 'a.md', 'c.md'], {cwd: at})
    expect(code).toBe(2)
    expect(stderr).toBe('summary-md: Cannot write a.md: no space left on the device.\n1 fixed, 14 left in 2 files\n')
    expect(readFileSync(join(at, 'a.md'), 'utf8')).toBe(long)
    expect(readFileSync(join(at, 'c.md'), 'utf8')).toContain('2024-03-04')
    expect(readdirSync(at)).toEqual(['a.md', 'b.md', 'c.md'])
  })

  it('is reported for a device too: > /dev/full', ({skip}) => {
    if (!existsSync('/dev/full')) return skip()
    const to = (args: string) =>
      spawnSync('bash', ['-c', `"$0" "$1" ${args} > /dev/full`, process.execPath, COMMAND], {
        cwd: folder({'a.md': document(1)}),
        encoding: 'utf8',
        input: '{"id":1,"markdown":"# A"}\n',
      })
    for (const args of ['parse a.md', 'check a.md', 'worker', 'schema', '--help', '--version'])
      expect(to(args)).toMatchObject({
        status: 2,
        stderr: 'summary-md: Cannot write standard output: no space left on the device.\n',
      })
  })

  it('does not get a text that cannot be written whole, as a file or a device', () => {
    const file = join(folder({'out.txt': 'before'}), 'out.txt')
    const [writable, readOnly, full] = [openSync(file, 'a'), openSync(file, 'r'), openSync('/dev/full', 'w')]
    expect([writable, readOnly, full].map(isFileOutput)).toEqual([true, true, true])
    expect(new FileOutput(writable).write(' and after')).toBe(true)
    for (const descriptor of [readOnly, full])
      expect(() => new FileOutput(descriptor).write('more')).toThrow(/^Cannot write standard output: /)
    expect(readFileSync(file, 'utf8')).toBe('before and after')
    for (const descriptor of [writable, readOnly, full]) closeSync(descriptor)
  })

  it('holds everything in order, if the output is a file', () => {
    const at = folder({'a.md': document(1)})
    spawnSync(
      'bash',
      [
        '-c',
        `echo first > out; "$0" "$1" schema >> out; "$0" "$1" parse a.md >> out; echo last >> out`,
        process.execPath,
        COMMAND,
      ],
      {cwd: at},
    )
    expect(readFileSync(join(at, 'out'), 'utf8')).toMatch(
      /^first\n\{[\s\S]*\n\}\n\{\n {2}"title": "Forum 1"[\s\S]*\n\}\nlast\n$/,
    )
    expect(statSync(join(at, 'out')).size).toBeGreaterThan(1000)
  })
})

/** A run that continues. `until` waits for a text in its output after the previous one. */
function watching(args: string[], cwd: string) {
  const stop = new AbortController()
  let seen = ''
  let wake = (): void => undefined
  const onWrite = (_: unknown, text: string) => {
    seen += text
    wake()
  }
  const run = cli(['check', '--watch', '--format', 'compact', ...args], {
    cwd,
    input: null,
    signal: stop.signal,
    onWrite,
  })
  const until = async (pattern: RegExp) => {
    while (!pattern.test(seen))
      await new Promise<void>(resolve => {
        wake = resolve
      })
    seen = ''
  }
  return {run, until, stop}
}

describe('--watch', () => {
  it('checks again when a document or a setting changes, and is ended by an interruption', async () => {
    const at = folder({'docs/a.md': document(1), 'docs/notes.txt': ''})
    const {run, until, stop} = watching(['docs'], at)
    await until(/date-style[\s\S]*1 document: [\s\S]*Watching 1 file; press Ctrl-C to stop\.\n/)
    writeFileSync(join(at, 'docs/a.md'), document(1).replace('4 March 2024', '2024-03-04'))
    await until(/1 document: 0 errors, \d+ warnings, 0 infos\n/)
    writeFileSync(join(at, 'docs/notes.txt'), 'more')
    // Long enough that the command notices it and ignores it.
    await setTimeout(500)
    writeFileSync(join(at, 'docs/b.md'), document(3))
    await until(/^docs\/a\.md:4[\s\S]*docs\/b\.md:3:11[\s\S]*2 documents: 0 errors, \d+ warnings, 1 info\n/)
    stop.abort()
    expect(await run).toMatchObject({
      code: 130,
      stderr: expect.stringMatching(/\nsummary-md: Interrupted.\n$/) as string,
    })
  })

  it('continues after a wrong configuration', async () => {
    const at = folder({'a.md': document(1), 'summary-md.config.json': '{"files": "*.md"}'})
    const {run, until, stop} = watching([], at)
    await until(/Watching 2 files/)
    writeFileSync(join(at, 'summary-md.config.json'), '{"files": 1}')
    await until(/summary-md\.config\.json: files: Found 1, expected /)
    writeFileSync(join(at, 'summary-md.config.json'), '{"files": "*.md", "severity": {"date-style": "error"}}')
    await until(/: error: [^\n]*\[date-style\]\n[\s\S]*1 document: 1 error/)
    stop.abort()
    expect((await run).code).toBe(130)
  })

  it.each([[['check', '--watch']], [['check', '--watch', '-']]])('%j is refused', async args => {
    expect(await cli(args, {input: document(1)})).toMatchObject({
      code: 2,
      stderr: 'summary-md: --watch needs files, not standard input.\n',
    })
  })
})
