/**
 * Measures the commands for very many documents, with one and with two threads: documents per second, and peak memory,
 * which must be the same for ten times as many documents. The last two columns compare the memory with that of the
 * fewest documents, and the speed of two threads with that of one.
 *
 *     npm run bench:pipelines -- [documents…]      default: 10000 100000
 */
import {spawn} from 'node:child_process'
import {
  closeSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const FIXTURES = new URL('../../fixtures/', import.meta.url)

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000]
const folder = mkdtempSync(join(tmpdir(), 'summary-md-bench-'))
/** Typical documents. Documents of full markdown would dominate the time. */
const models = [
  'complete',
  'long',
  'metadata',
  'month-precision',
  'multi-paragraph-summary',
  'period',
  'several-places',
]
  .concat(['single-country', 'some-placeholders', 'spanish', 'year-precision'])
  .map(name => readFileSync(new URL(`${name}.md`, FIXTURES), 'utf8'))

/** Different documents in the style of the fixtures. */
function documentOf(id: number): string {
  const model = models[id % models.length] as string
  return model.replace(/^# (.*)$/m, (_, title: string) => `# ${title}, meeting ${id}`)
}

/** Writes their records to a file, and the documents to folders of a thousand. */
function generate(count: number): {records: string; documents: string; bytes: number} {
  const records = join(folder, `${count}.ndjson`)
  const documents = join(folder, String(count))
  const file = openSync(records, 'w')
  let bytes = 0
  for (let id = 0; id < count; id++) {
    const markdown = documentOf(id)
    bytes += Buffer.byteLength(markdown)
    const at = join(documents, String(Math.floor(id / 1000)))
    if (id % 1000 === 0) mkdirSync(at, {recursive: true})
    writeFileSync(join(at, `${id}.md`), markdown)
    writeSync(file, `${JSON.stringify({id, markdown})}\n`)
  }
  closeSync(file)
  return {records, documents, bytes}
}

interface Measured {
  readonly seconds: number
  /** The peak resident memory, in MB; null if the system does not report it. */
  readonly peak: number | null
  readonly lines: number
}

async function measure(args: readonly string[], input: string | null): Promise<Measured> {
  const output = join(folder, 'output')
  const from = input === null ? 'ignore' : openSync(input, 'r')
  const to = openSync(output, 'w')
  const start = performance.now()
  const child = spawn(process.execPath, [COMMAND, ...args], {stdio: [from, to, 'inherit']})
  let peak: number | null = null
  const poll = setInterval(() => {
    peak = peakOf(child.pid as number) ?? peak
  }, 20)
  await new Promise(resolve => child.once('close', resolve))
  clearInterval(poll)
  const seconds = (performance.now() - start) / 1000
  for (const descriptor of [from, to]) if (typeof descriptor === 'number') closeSync(descriptor)
  return {seconds, peak, lines: await linesIn(output)}
}

function peakOf(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1000)
  } catch {
    return null
  }
}

async function linesIn(file: string): Promise<number> {
  let count = 0
  for await (const chunk of createReadStream(file)) for (const byte of chunk as Buffer) if (byte === 10) count++
  return count
}

interface Row {
  readonly command: string
  readonly documents: number
  readonly threads: number
  readonly seconds: number
  readonly 'documents per second': number
  readonly 'peak MB': number | null
}

/** The row next to the rows of the same command that it is compared with. */
function compared(row: Row, rows: readonly Row[]): object {
  const fewest = rows.find(it => it.command === row.command && it.threads === row.threads) as Row
  const alone = rows.find(it => it.command === row.command && it.documents === row.documents) as Row
  const times = (a: number | null, b: number | null) => (a === null || b === null ? null : Number((a / b).toFixed(2)))
  return {
    ...row,
    [`peak to that of ${fewest.documents}`]: times(row['peak MB'], fewest['peak MB']),
    'speed to 1 thread': times(row['documents per second'], alone['documents per second']),
  }
}

try {
  const rows: Row[] = []
  for (const count of counts) {
    const {records, documents, bytes} = generate(count)
    console.log(`${count} documents, ${(bytes / count / 1000).toFixed(1)} kB each on average`)
    for (const jobs of [1, 2]) {
      for (const [command, args, input] of [
        ['worker', ['worker'], records],
        ['parse --ndjson', ['parse', '--ndjson', documents], null],
      ] as const) {
        const {seconds, peak, lines} = await measure([...args, '--no-config', '--jobs', String(jobs)], input)
        if (lines !== count) throw new Error(`${command} wrote ${lines} lines for ${count} documents`)
        rows.push({
          command,
          documents: count,
          threads: jobs,
          seconds: Number(seconds.toFixed(2)),
          'documents per second': Math.round(count / seconds),
          'peak MB': peak,
        })
      }
    }
  }
  console.table(rows.map(row => compared(row, rows)))
} finally {
  rmSync(folder, {recursive: true, force: true})
}
