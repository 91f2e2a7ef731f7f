import {EventEmitter} from 'node:events'
import {describe, expect, it, vi} from 'vitest'
import {cli, folder} from './run.js'

/** The file watcher of the command, which a test can make fail. */
const watcher = vi.hoisted(() => ({current: null as (EventEmitter & {close(): void}) | null}))
vi.mock('chokidar', () => ({
  watch() {
    const made = Object.assign(new EventEmitter(), {add: () => undefined, close: () => undefined})
    watcher.current = made
    setImmediate(() => made.emit('ready'))
    return made
  },
}))

const DOCUMENT = '# Forum on Open Data\n'

describe('--watch', () => {
  it.each([
    ['while it waits', /Ctrl-C to stop/],
    ['while it reads', /unrecognised-document/],
  ])('ends with a line when files can no longer be watched, %s', async (_, moment) => {
    let failed = false
    const {code, stderr} = await cli(['check', '--watch', '--format', 'compact', 'a.md'], {
      cwd: folder({'a.md': DOCUMENT}),
      input: null,
      onWrite(_stream, text) {
        if (failed || !moment.test(text)) return
        failed = true
        watcher.current?.emit('error', new Error('too many files'))
      },
    })
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: expect.stringMatching(/\nsummary-md: Cannot watch the files: too many files.\n$/) as string,
    })
  })

  it('reports once which names match nothing, and watches the rest', async () => {
    const stop = new AbortController()
    const {code, stderr} = await cli(['check', '--watch', '--format', 'compact', 'a.md', 'none/*.md'], {
      cwd: folder({'a.md': DOCUMENT}),
      input: null,
      signal: stop.signal,
      onWrite: (_stream, text) => text.includes('Ctrl-C') && stop.abort(),
    })
    expect(code).toBe(130)
    expect(stderr.match(/No documents match none\/\*\.md/g)).toHaveLength(1)
    expect(stderr).toContain('Watching 1 file')
  })
})
