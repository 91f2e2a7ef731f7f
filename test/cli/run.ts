import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {afterAll} from 'vitest'
import type {Io} from '../../src/cli/io.js'
import {run} from '../../src/cli/run.js'
import {ROOT} from '../support/project.js'

export const COMMAND = `${ROOT}dist/cli.js`

/** The result of a run of the command. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Setting {
  readonly cwd?: string
  /** Standard input; null for a terminal. */
  readonly input?: string | Buffer | Readable | null
  readonly env?: Readonly<Record<string, string>>
  /** Which of the outputs are terminals. */
  readonly terminals?: readonly ('stdout' | 'stderr')[]
  readonly signal?: AbortSignal
  /** Called when the first thread starts. A document that is read in a thread is loaded by then. */
  readonly onThread?: () => void
  /** Called with every text that is written. */
  readonly onWrite?: (stream: 'stdout' | 'stderr', text: string) => void
}

/** Runs the command in this process. */
export async function cli(args: readonly string[], setting: Setting = {}): Promise<Run> {
  const {
    cwd = ROOT,
    input = '',
    env = {},
    terminals = [],
    signal = new AbortController().signal,
    onWrite,
    onThread,
  } = setting
  const written = {stdout: '', stderr: ''}
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY: terminals.includes(name),
    write(text: string) {
      written[name] += text
      onWrite?.(name, text)
      return true
    },
  })
  const stdin = input instanceof Readable ? input : Readable.from(input ? [Buffer.from(input)] : [])
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Object.assign(stdin, {isTTY: input === null}),
    env,
    cwd,
    signal,
    get workerScript() {
      onThread?.()
      return pathToFileURL(`${ROOT}dist/cli-worker.js`).href
    },
  }
  const code = await run(args, io)
  return {code, ...written}
}

/** Runs the built command in a new process. */
export function command(args: readonly string[], {cwd = ROOT, input = '', env = {}}: Setting = {}): Promise<Run> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [COMMAND, ...args], {cwd, env: {...process.env, NO_COLOR: '', ...env}})
    const written = {stdout: '', stderr: ''}
    child.stdout.on('data', chunk => (written.stdout += String(chunk)))
    child.stderr.on('data', chunk => (written.stderr += String(chunk)))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input as string)
    child.on('close', code => resolve({code: code as number, ...written}))
  })
}

const folders: string[] = []
afterAll(() => {
  for (const path of folders) rmSync(path, {recursive: true, force: true})
})

/** Creates a folder with these files. It is removed after the tests. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'summary-md-cli-')))
  folders.push(path)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true})
    writeFileSync(join(path, name), content)
  }
  return path
}
