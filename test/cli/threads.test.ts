import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import type {Reading} from '../../src/cli/config/settings.js'
import {Crew} from '../../src/cli/run/crew.js'
import {Desk} from '../../src/cli/run/desk.js'
import {makeWork} from '../../src/cli/run/work.js'
import {folder} from './run.js'

/** How the threads fail once they have started. */
const failure = vi.hoisted(() => ({code: 'ERR_WORKER_OUT_OF_MEMORY'}))
vi.mock('tinypool', () => ({
  default: class {
    readonly threads = []

    async run(_task: unknown, {name}: {name: string}) {
      if (name !== 'ready') throw Object.assign(new Error('the thread failed'), failure)
    }

    on() {}

    async destroy() {}
  },
}))

const view = {command: 'parse', layout: 'record', color: false} as const
const io = {workerScript: 'file:///none.js', signal: new AbortController().signal}
const record = (text: string) => JSON.parse(text) as unknown
const problem = {code: 'out-of-memory', message: 'it needs more memory than is available'}

describe('a thread that runs out of memory', () => {
  it('loses only its own answer', async () => {
    const setup = {reading: {}, view}
    const desk = await Desk.open(setup, io)
    const at = folder({'a.md': '# A\n\n**Date**: 2024\n', 'long.md': 'x'.repeat(30_000)})
    const source = (file: string) => ({file, path: join(at, file)})
    const parts = await desk.do('files', [source('a.md'), source('long.md')])
    expect(parts.map(it => record(it.out))).toEqual([
      expect.objectContaining({file: 'a.md', ok: true}),
      {file: 'long.md', error: problem},
    ])
    const long = {...source('long.md'), markdown: 'x'.repeat(30_000)}
    expect(record((await desk.read(long)).out)).toEqual({file: 'long.md', error: problem})
    const bytes = Buffer.from(['{"id":1,"markdown":""}', JSON.stringify({id: 2, markdown: long.markdown})].join('\n'))
    const answers = (await desk.do('records', {firstLine: 5, bytes})).trimEnd().split('\n').map(record)
    expect(answers).toEqual([expect.objectContaining({id: 1, ok: false}), {id: 2, error: {...problem, line: 6}}])
    const crew = new Crew(1, setup, desk, io)
    await crew.started
    expect((await crew.do('files', [source('a.md')])).map(it => it.unreadable?.problem)).toEqual([problem])
    expect(await desk.do('records', {firstLine: 1, tooLong: 9}, 0)).toContain('out-of-memory')
    await crew.dismiss()
    await desk.dismiss()
  })

  it('is not reported for other failures', async () => {
    failure.code = 'OTHER'
    const desk = await Desk.open({reading: {}, view}, io)
    const long = {file: 'long.md', path: null, markdown: 'x'.repeat(30_000)}
    await expect(desk.read(long)).rejects.toThrow('the thread failed')
  })
})

describe('an answer that is longer than a string can be', () => {
  /** Reading throws the error of the engine. */
  const reading = (error: Error): Reading =>
    ({
      severity: Object.defineProperty({}, 'missing-title', {
        enumerable: true,
        get() {
          throw error
        },
      }),
    }) as Reading
  const batch = {firstLine: 3, bytes: Buffer.from('{"id":"a","markdown":"# A"}')}

  it('is an error in its place', async () => {
    const work = await makeWork({reading: reading(new RangeError('Invalid string length')), view})
    const error = {code: 'answer-too-large', message: 'its answer is longer than a string can be'}
    const part = await work.document({file: 'a.md', path: null, markdown: '# A'})
    expect(record(part.out)).toEqual({file: 'a.md', error})
    expect(record(await work.records(batch))).toEqual({id: 'a', error: {...error, line: 3}})
  })

  it('does not hide other failures', async () => {
    const work = await makeWork({reading: reading(new RangeError('ours')), view})
    expect(() => work.document({file: 'a.md', path: null, markdown: '# A'})).toThrow('ours')
    expect(() => work.records(batch)).toThrow('ours')
  })
})
