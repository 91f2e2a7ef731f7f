import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {Readable} from 'node:stream'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {run} from '../../src/cli/run.js'
import {parseSummary} from '../../src/index.js'
import {COMMAND, cli, folder} from './run.js'

interface Answer {
  readonly id: unknown
  readonly ok?: boolean
  readonly error?: {readonly code: string; readonly message: string; readonly line: number}
}

async function answers(input: string | Buffer | Readable, ...args: string[]): Promise<Answer[]> {
  const {code, stdout, stderr} = await cli(['worker', ...args], {input})
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  if (stdout === '') return []
  expect(stdout.endsWith('\n')).toBe(true)
  return stdout
    .slice(0, -1)
    .split('\n')
    .map(line => JSON.parse(line) as Answer)
}

/** The answer that replaces a record that is read. */
function answerOf(id: unknown, markdown: string): unknown {
  return {id, ...(JSON.parse(JSON.stringify(parseSummary(markdown))) as object)}
}

const DOCUMENT = '# Forum on Open Data\n\n**Date**: 4 March 2024\n'
const record = (id: unknown, markdown: unknown = DOCUMENT) => JSON.stringify({id, markdown})

describe('summary-md worker', () => {
  it('answers each record with its summary and diagnostics', async () => {
    expect(await answers(`${record(1)}\n${record('b', '# Ágora — 2024 😀\n')}\n`)).toEqual([
      answerOf(1, DOCUMENT),
      answerOf('b', '# Ágora — 2024 😀\n'),
    ])
  })

  it.each<[string, string | Buffer, readonly unknown[]]>([
    ['no input', '', []],
    ['no final line ending', record(1), [[1]]],
    ['CRLF', `${record(1)}\r\n${record(2)}\r\n`, [[1], [2]]],
    ['a byte order mark', `\ufeff${record(1)}\n`, [[1]]],
    ['blanks around a record', `  ${record(1)}\t\n`, [[1]]],
    ['members we do not know, in any order', `{"more":[1],"markdown":"# A","id":3}\n`, [[3]]],
    ['no id', `{"markdown":"# A"}\n`, [[null]]],
    ['null for id', `{"id":null,"markdown":"# A"}\n`, [[null]]],
    ['a list for id', `{"id":[1,"a\\"]"],"markdown":"# A"}\n`, [[[1, 'a"]']]]],
    ['an empty document', `{"id":1,"markdown":""}\n`, [[1]]],
    ['empty lines', `\n${record(1)}\n \n`, [[null, 'empty-line', 1], [1], [null, 'empty-line', 3]]],
    ['broken JSON', `{"id":1,\n${record(2)}\n`, [[null, 'invalid-json', 1], [2]]],
    ['two records on a line', `${record(1)}${record(2)}\n${record(3)}\n`, [[null, 'invalid-json', 1], [3]]],
    ['a list', '[1]\n', [[null, 'not-an-object', 1]]],
    ['null', 'null\n', [[null, 'not-an-object', 1]]],
    ['a text', '"# A"\n', [[null, 'not-an-object', 1]]],
    ['no markdown', '{"id":7}\n', [[7, 'no-markdown', 1]]],
    ['null for markdown', '{"id":"x","markdown":null}\n', [['x', 'no-markdown', 1]]],
    ['a list for markdown', '{"id":"x","markdown":[]}\n', [['x', 'no-markdown', 1]]],
    [
      'bytes that are not UTF-8',
      latin1(`${record(1)}\n${record(2, 'Bogotá')}\n${record(3)}`),
      [[1], [2, 'not-utf8', 2], [3]],
    ],
    ['an id that is not UTF-8', latin1(record('Bogotá')), [[null, 'not-utf8', 1]]],
    ['no UTF-8 and no JSON', latin1('Bogotá\n'), [[null, 'not-utf8', 1]]],
    ['no UTF-8 and no object', latin1('"Bogotá"\n'), [[null, 'not-utf8', 1]]],
  ])('%s', async (_, input, expected) => {
    const found = (await answers(input)).map(({id, error}) => (error ? [id, error.code, error.line] : [id]))
    expect(found).toEqual(expected)
  })

  it.each<[string, string]>([
    ['{"id":1,"markdown":"a" "b"}', "Invalid JSON at line 2, column 24: Expected ',' or '}' after property value"],
    ['{"id":1,"markdown":5}', 'found a number under the key markdown, expected a string'],
    ['{"id":1}', 'found nothing under the key markdown, expected a string'],
    ['{"id":1,"markdown":null}', 'found null under the key markdown, expected a string'],
    ['[]', 'found a list, expected an object with id and markdown'],
    ['', 'found an empty line, expected a record'],
    ['x'.repeat(200), 'found a line of 200 bytes; --max-line sets the greatest length of a line'],
  ])('says what is wrong with %j', async (line, message) => {
    const [, answer] = await answers(`${record(1)}\n${line}\n`, '--max-line', '199')
    expect(answer?.error?.message).toBe(message)
  })

  it.each([
    '12345678901234567890',
    '-9223372036854775808',
    '1.10',
    '1e400',
    '"12"',
    'true',
    '{"a": [1, 12345678901234567890], "}": "\\\\"}',
    '"a\\u2028b"',
  ])('keeps the id %s as it is', async id => {
    for (const line of [
      `{"id": ${id} ,"markdown":"# A \\" {"}`,
      `{"meta":{"id":1},"markdown":"\\"id\\": 2","id":${id}}`,
      `{"id":0.5,"\\u0069d":${id},"markdown":"\\\\"}`,
    ]) {
      const {stdout} = await cli(['worker'], {input: `${line}\n`})
      expect(stdout.startsWith(`{"id":${id},"ok":`)).toBe(true)
    }
  })

  it('writes no character that a reader may treat as the end of a line', async () => {
    const text = 'one\u2028two\u2029three\u0085four'
    const {stdout} = await cli(['worker'], {input: `${record(text, `# ${text}`)}\n`})
    expect(stdout).not.toMatch(/[\u0085\u2028\u2029]/)
    expect(JSON.parse(stdout)).toMatchObject({id: text})
  })

  it('follows a configuration', async () => {
    const cwd = folder({'summary-md.config.json': '{"severity": {"date-style": "error"}}'})
    const answer = async (...args: string[]) =>
      JSON.parse((await cli(['worker', ...args], {cwd, input: record(1)})).stdout) as Answer
    expect((await answer()).ok).toBe(false)
    expect((await answer('--severity', 'date-style=off')).ok).toBe(true)
  })

  it.each([
    ['--jobs', '0'],
    ['--jobs', 'many'],
    ['--max-line', '-1'],
  ])('%s %s is misuse', async (...args) => {
    expect((await cli(['worker', ...args])).code).toBe(2)
  })
})

const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('lines', () => {
  const line = fc.oneof(
    fc.nat(99).map(id => record(id, 'ñ')),
    fc.constantFrom('', '\r', 'é😀', '{"id":1,"markdown":"# A"}\r', 'x'.repeat(40), '\u2028'),
    fc.string({maxLength: 60}).map(it => it.replaceAll('\n', '')),
  )

  /** Returns the chunks of a text, cut at random places, also within characters. */
  const chunked = fc.tuple(fc.array(line, {maxLength: 12}), fc.array(fc.nat(400), {maxLength: 8}), fc.boolean())

  it('get the same answers in whatever chunks they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(chunked, fc.integer({min: 1, max: 50}), async ([lines, cuts, ended], longest) => {
        const bytes = Buffer.from(lines.join('\n') + (ended ? '\n' : ''))
        const places = [0, ...cuts.map(it => it % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
        const found = await answers(Readable.from(chunks), '--max-line', String(longest))
        const all = bytes.toString().split('\n')
        if (all.at(-1) === '') all.pop()
        expect(found).toHaveLength(all.length)
        for (const [index, text] of all.entries()) {
          const {error} = found[index] as Answer
          const tooLong = Buffer.byteLength(text) > longest
          expect(error?.code === 'line-too-long').toBe(tooLong)
          if (error) expect(error.line).toBe(index + 1)
          if (tooLong) expect(error?.message).toContain(`a line of ${Buffer.byteLength(text)} bytes`)
          else
            expect([found[index]]).toEqual((await answers(text === '' ? '\n' : text)).map(it => renumbered(it, index)))
        }
      }),
      {numRuns: 30},
    )
  })

  const renumbered = (answer: Answer, index: number): unknown =>
    answer.error
      ? {
          ...answer,
          error: {
            ...answer.error,
            line: index + 1,
            message: answer.error.message.replace('at line 1,', `at line ${index + 1},`),
          },
        }
      : answer
})

describe('many records', () => {
  const COUNT = 4000
  const document = (id: number) => `# Forum ${id}\n\n**Date**: ${id % 2 ? '4 March 2024' : 'soon'}\n`
  const input = () =>
    Readable.from(
      (function* () {
        for (let id = 0; id < COUNT; id += 50)
          yield Buffer.from(Array.from({length: 50}, (_, i) => `${record(id + i, document(id + i))}\n`).join(''))
      })(),
    )

  it('are answered in order, with and without threads', async () => {
    const alone = await answers(input(), '--jobs', '1')
    expect(alone.map(it => it.id)).toEqual(Array.from({length: COUNT}, (_, id) => id))
    expect(await answers(input(), '--jobs', '3')).toEqual(alone)
    expect(await answers(input())).toEqual(alone)
  })

  it('are not read faster than a slow reader takes the answers', async () => {
    let taken = 0
    const endless = Readable.from(
      (async function* () {
        while (true) {
          taken++
          yield Buffer.from(`${record(taken)}\n`.repeat(100))
        }
      })(),
      {highWaterMark: 1},
    )
    const stop = new AbortController()
    let written = 0
    const code = run(['worker', '--jobs', '2'], {
      stdout: {write: () => ++written < 40, once: () => undefined},
      stderr: {write: () => true},
      stdin: endless,
      env: {},
      cwd: folder(),
      signal: stop.signal,
      workerScript: new URL('../../dist/cli-worker.js', import.meta.url).href,
    })
    while (written < 40) await new Promise(resolve => setImmediate(resolve))
    for (let turn = 0; turn < 500; turn++) await new Promise(resolve => setImmediate(resolve))
    expect(taken - written).toBeLessThan(20)
    stop.abort()
    expect(await code).toBe(130)
  })
})

describe('a conversation', () => {
  it('gets each answer as soon as its record arrives', async () => {
    const child = spawn(process.execPath, [COMMAND, 'worker'])
    const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]()
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${record(id)}\n`)
      expect(JSON.parse((await lines.next()).value as string)).toMatchObject({id, ok: true})
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })
})
