import {spawn} from 'node:child_process'
import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {some} from '../support/share.js'
import {COMMAND, cli, command, folder} from './run.js'

const ITEM = `${'Data that can be exchanged. '.repeat(4000)}\n`

/** Long enough that writing takes a while. No reader may see a part of it. */
const BEFORE = `# Dialogue\n\n**Fecha**: 4 March 2024\n\n## Commitments\n\n${`* ${ITEM}`.repeat(20)}`
const FIXED = `# Dialogue\n\n**Date**: 2024-03-04\n\n## Commitments\n\n${`- ${ITEM}`.repeat(20)}`

describe.each(['fix', 'format'])('summary-md %s --write', name => {
  const documents = ['a.md', 'b.md', 'c.md', 'd.md']

  /** Starts the command and kills it a while after it has begun to write. Returns every file size that was seen. */
  async function killed(path: string, after: number): Promise<Set<number>> {
    const child = spawn(process.execPath, [COMMAND, name, '--write', ...documents], {cwd: path, stdio: 'ignore'})
    const closed = new Promise(resolve => child.on('close', resolve))
    const seen = new Set<number>()
    for (let looks = 0; child.exitCode === null && looks < after; ) {
      for (const file of documents) seen.add(statSync(join(path, file)).size)
      if (seen.size > 1) looks++
      await wait(0)
    }
    child.kill('SIGKILL')
    await closed
    for (const file of documents) seen.add(statSync(join(path, file)).size)
    return seen
  }

  it.each(some([1, 3, 10, 30], 2))('leaves the old file or the new one when it is killed (%d)', async after => {
    const path = folder(Object.fromEntries(documents.map(file => [file, BEFORE])))
    for (const file of documents) chmodSync(join(path, file), 0o640)
    const seen = await killed(path, after)
    const texts = documents.map(file => readFileSync(join(path, file), 'utf8'))
    // The files that a killed run leaves behind are not documents, and do not disturb the next run.
    expect(readdirSync(path).filter(file => !documents.includes(file)).length).toBeLessThanOrEqual(1)
    expect((await command([name, '--write', '.'], {cwd: path})).code).toBe(0)
    const whole = readFileSync(join(path, 'a.md'), 'utf8')
    expect((await cli([name, '--check', 'a.md'], {cwd: path})).code).toBe(0)
    for (const text of texts) expect(text === BEFORE || text === whole).toBe(true)
    for (const size of seen) expect([BEFORE.length, whole.length]).toContain(size)
    for (const file of documents) expect(statSync(join(path, file)).mode & 0o777).toBe(0o640)
  })
})

describe('a file that is written', () => {
  it('stays a symbolic link, and its target is written', async () => {
    const path = folder({'real/report.md': BEFORE})
    symlinkSync('real/report.md', join(path, 'link.md'))
    expect((await cli(['fix', '--write', 'link.md'], {cwd: path})).code).toBe(0)
    expect(lstatSync(join(path, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(path, 'real/report.md'), 'utf8')).toBe(FIXED)
    expect(readdirSync(join(path, 'real'))).toEqual(['report.md'])
  })

  it('keeps its mode and its owner', async () => {
    const path = folder({'report.md': BEFORE})
    const file = join(path, 'report.md')
    chmodSync(file, 0o664)
    const before = statSync(file)
    await cli(['fix', '--write', 'report.md'], {cwd: path})
    const {mode, uid, gid} = statSync(file)
    expect({mode, uid, gid}).toEqual({mode: before.mode, uid: before.uid, gid: before.gid})
  })

  it('is unchanged when the disk has no room for the new text', async () => {
    const path = folder({'report.md': BEFORE})
    const script = `ulimit -f 16; exec "$0" "$1" fix --write report.md`
    const child = spawn('bash', ['-c', script, process.execPath, COMMAND], {cwd: path})
    let stderr = ''
    child.stderr.on('data', chunk => (stderr += String(chunk)))
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(2)
    expect(stderr).toBe(
      'summary-md: Cannot write report.md: the file would become too large.\n0 fixed, 9 left in 1 file\n',
    )
    expect(readFileSync(join(path, 'report.md'), 'utf8')).toBe(BEFORE)
    expect(readdirSync(path)).toEqual(['report.md'])
  })
})
