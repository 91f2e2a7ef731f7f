import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Sample} from './figures.js'

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** How long a run over a few documents may take, in milliseconds. */
const PATIENCE = 120_000

interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

type Check = (run: Run, documents: readonly string[]) => boolean

const isJson: Check = ({stdout}) => typeof JSON.parse(stdout) === 'object'
const isRecords: Check = ({stdout}, {length}) => {
  const lines = stdout.trimEnd().split('\n')
  return lines.length === length && lines.every(line => typeof JSON.parse(line) === 'object')
}
const isAnything: Check = () => true

/** Each command, and the check of its output. */
const COMMANDS: readonly (readonly [args: readonly string[], check: Check])[] = [
  [['parse', '--ndjson', '.'], isRecords],
  [['parse', '--ndjson', '--jobs', '1', '--max-length', '200', '.'], isRecords],
  [['check', '--format', 'json', '.'], isJson],
  [['check', '--format', 'sarif', '.'], isJson],
  [['check', '--format', 'junit', '.'], ({stdout}) => stdout.endsWith('</testsuites>\n')],
  [['check', '--format', 'pretty', '.'], isAnything],
  [['check', '--format', 'compact', '.'], isAnything],
  [['check', '--format', 'github', '.'], isAnything],
  [['worker'], isRecords],
  [['parse', '--ndjson', '--form', 'meeting-minutes', '.'], isRecords],
  [['check', '--format', 'json', '--form', 'changelog', '--min-coverage', '0.5', '.'], isJson],
  [['worker', '--form', 'decision-record'], isRecords],
  [['infer', '.'], isJson],
  [['fix', '.'], isAnything],
  [['format', '.'], isAnything],
  [['fix', '--write', '.'], isAnything],
  [['format', '--write', '.'], isAnything],
]

/** Runs one of the commands on a folder of documents. Returns what is wrong with its result, or null. */
export async function runCommand(number: number, documents: readonly string[], memory: number): Promise<Sample | null> {
  const [args, check] = COMMANDS[number % COMMANDS.length] as (typeof COMMANDS)[number]
  const folder = mkdtempSync(join(tmpdir(), 'summary-md-soak-'))
  try {
    for (const [index, text] of documents.entries()) writeFileSync(join(folder, `${index}.md`), text)
    const records = documents.map((markdown, id) => `${JSON.stringify({id, markdown})}\n`).join('')
    const run = await start([`--max-old-space-size=${memory}`, COMMAND, ...args], folder, records)
    const problem = problemOf(run, () => check(run, documents), args.includes('--max-length'))
    return problem === null
      ? null
      : {kind: 'command', what: `${args.join(' ')}: ${problem}`, text: JSON.stringify(documents)}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function problemOf({code, stderr}: Run, check: () => boolean, isLimited: boolean): string | null {
  if (code === null || code > (isLimited ? 2 : 1)) return `ended with ${code}: ${stderr.slice(-2000)}`
  if (/^\s+at /m.test(stderr)) return stderr.slice(-2000)
  try {
    return check() ? null : 'the output is not what it has to be'
  } catch (error) {
    return String(error)
  }
}

function start(args: readonly string[], cwd: string, input: string): Promise<Run> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, {cwd, timeout: PATIENCE, killSignal: 'SIGKILL'})
    const written = {stdout: '', stderr: ''}
    child.stdout.on('data', chunk => (written.stdout += String(chunk)))
    child.stderr.on('data', chunk => (written.stderr += String(chunk)))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('close', code => resolve({code, ...written}))
  })
}
