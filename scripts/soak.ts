/**
 * Runs every public function on random documents for an hour, in a process with little memory. For a part of the time
 * it runs the built command. Prints figures, and ends with 1 when there is an exception, an abort, a difference or a
 * lost word.
 *
 *     npm run soak -- [--minutes 60] [--documents N] [--seed N] [--memory 256] [--save FILE]
 *
 * `--save` writes the findings into a file, with the whole documents. With `--documents` it ends after that number of
 * documents, not after a time. With a seed, such a run is the same everywhere.
 */
import {type ChildProcess, fork} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {runCommand} from './soak/command.js'
import {randomDocuments} from './soak/documents.js'
import {type Figures, NOTHING, plus, type Report, type Sample} from './soak/figures.js'

const {values} = parseArgs({
  options: {
    minutes: {type: 'string', default: '60'},
    documents: {type: 'string', default: 'Infinity'},
    seed: {type: 'string', default: String(Date.now() % 2 ** 30)},
    memory: {type: 'string', default: '256'},
    save: {type: 'string', default: ''},
  },
})
const documents = Number(values.documents)
const minutes = Number.isFinite(documents) ? Number.POSITIVE_INFINITY : Number(values.minutes)
const seed = Number(values.seed)
const memory = Number(values.memory)

/**
 * How long one document may take, in milliseconds of processor time. The longest ones have about 100,000 characters.
 * All functions together take about twenty seconds for one of these.
 */
const PATIENCE = 60_000
/** The longest wall-clock time of one document: a process that only waits also hangs. */
const LONG_PATIENCE = 20 * PATIENCE

/** How many documents a run of the command gets, which part of the time runs take, and how many runs there are. */
const DOCUMENTS = 40
const SHARE = 0.2
const mostRuns = Math.ceil(documents / DOCUMENTS)

/** How many characters of a document and of a message are printed, and how many kinds of findings. */
const LONGEST = 1000
const MOST = 20

const end = Date.now() + minutes * 60_000
const folder = mkdtempSync(join(tmpdir(), 'summary-md-soak-'))
const samples: Sample[] = []
let figures: Figures = NOTHING
let aborts = 0
let commands = 0

/** Keeps a reading process running until the time is over. Starts another one when it aborts or hangs. */
async function read(): Promise<void> {
  for (let round = 0; Date.now() < end && figures.documents < documents; round++) {
    const file = join(folder, 'document.md')
    writeFileSync(file, '')
    // A seed far from those of the other rounds. A process uses the seeds from this one on.
    const child = startReader(seed + round * 1_000_003, file)
    let heard = Date.now()
    let hangs = false
    child.on('message', (report: Report) => {
      heard = Date.now()
      figures = plus(figures, report.figures)
      samples.push(...report.samples)
    })
    const watch = setInterval(() => {
      hangs = Date.now() - heard > LONG_PATIENCE
      if (hangs || Date.now() >= end) child.kill('SIGKILL')
    }, 250)
    const how = await new Promise<string>(resolve =>
      child.on('close', (code, signal) => resolve(String(signal ?? code))),
    )
    clearInterval(watch)
    hangs ||= how === 'SIGXCPU'
    if (how === '0' || (Date.now() >= end && !hangs)) return
    aborts++
    samples.push({kind: hangs ? 'hang' : 'abort', what: how, text: readFileSync(file, 'utf8')})
  }
}

function startReader(first: number, file: string): ChildProcess {
  const most = String(documents - figures.documents)
  return fork(
    fileURLToPath(new URL('soak/reader.ts', import.meta.url)),
    [String(first), file, most, String(PATIENCE)],
    {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${memory}`],
      serialization: 'advanced',
    },
  )
}

/** Runs the command now and then. */
async function run(): Promise<void> {
  const source = randomDocuments(seed + 500_009)
  while (Date.now() < end && commands < mostRuns) {
    const started = Date.now()
    const some = Array.from({length: DOCUMENTS}, () => source.next().value)
    const sample = await runCommand(commands++, some, memory)
    if (sample) samples.push(sample)
    const pause = Math.min(((Date.now() - started) * (1 - SHARE)) / SHARE, Math.max(0, end - Date.now()))
    if (commands < mostRuns) await wait(pause)
  }
}

function print(): void {
  const {bytes, exceptions, invalid, wordsLost, differences, slowest} = figures
  for (const alike of [...alikes()].sort((a, b) => b.length - a.length).slice(0, MOST)) {
    const [{kind, what, text}] = [...alike].sort((a, b) => a.text.length - b.text.length) as [Sample]
    console.log(
      `${alike.length} times ${kind}: ${what.slice(0, LONGEST)}\n  in ${JSON.stringify(text).slice(0, LONGEST)}\n`,
    )
  }
  const number = (it: number) => it.toLocaleString('en')
  const rows: readonly (readonly [string, string])[] = [
    ['documents', number(figures.documents)],
    ['bytes', number(bytes)],
    ['exceptions', number(exceptions)],
    ['aborts', number(aborts)],
    ['not valid by the schema', number(invalid)],
    ['words lost', number(wordsLost)],
    ['differences', number(differences)],
    ['runs of the command', number(commands)],
    ['runs with a problem', number(commandProblems())],
    [
      'slowest',
      `${slowest.function}: ${number(Math.round(slowest.milliseconds))} ms for ${number(slowest.length)} characters`,
    ],
    ['most memory', `${number(Math.round(figures.memory / 2 ** 20))} MB`],
  ]
  for (const [name, value] of rows) console.log(`${name.padEnd(24)} ${value}`)
}

/** Groups the samples whose messages differ only in the quoted text. */
function alikes(): Iterable<Sample[]> {
  const groups = new Map<string, Sample[]>()
  for (const sample of samples) {
    const key = `${sample.kind} ${(sample.what.split('\n')[0] as string).replace(/["'{[].*/, '')}`
    groups.set(key, [...(groups.get(key) ?? []), sample])
  }
  return groups.values()
}

function commandProblems(): number {
  return samples.filter(it => it.kind === 'command').length
}

console.log(
  `${Number.isFinite(documents) ? `${documents} documents` : `${minutes} minutes`}, seed ${seed}, ${memory} MB`,
)
await Promise.all([read(), run()])
rmSync(folder, {recursive: true, force: true})
if (values.save) writeFileSync(values.save, JSON.stringify(samples))
print()
const {exceptions, invalid, wordsLost, differences} = figures
process.exitCode = exceptions + invalid + wordsLost + differences + aborts + commandProblems() > 0 ? 1 : 0
