import {loadSettings, type SettingsOptions} from '../config/settings.js'
import {problemOf} from '../files/problems.js'
import {EXIT, type Io, send, UsageError} from '../io.js'
import {type Batch, batchesOf} from '../records/lines.js'
import {Crew, inOrder, threadsFor} from '../run/crew.js'
import {Desk} from '../run/desk.js'

/** The options of `summary-md worker`. */
export interface WorkerCommandOptions extends SettingsOptions {
  readonly jobs?: number
  readonly maxLine?: number
}

/** More bytes than the longest accepted document takes as JSON, even if every character is escaped. */
const LONGEST_LINE = 32 * 1024 * 1024

/** Threads are started after this many lines. Fewer lines are done before a thread has started. */
const MANY_LINES = 2000

async function* readable(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* input
  } catch (error) {
    throw new UsageError(`Cannot read standard input: ${problemOf(error).message}`)
  }
}

/** `summary-md worker`: reads one record per line from standard input, and writes one answer per line to standard output. */
export async function workerCommand(io: Io, options: WorkerCommandOptions): Promise<number> {
  const {reading} = await loadSettings(options, io)
  const setup = {reading, view: null}
  const threads = threadsFor(options.jobs)
  const desk = await Desk.open(setup, io)
  let crew: Crew | null = null
  const act = (batch: Batch) => {
    if (threads > 1 && batch.firstLine >= MANY_LINES) crew ??= new Crew(threads - 1, setup, desk, io)
    return crew ? crew.do('records', batch) : desk.do('records', batch)
  }
  const batches = batchesOf(readable(io.stdin), options.maxLine ?? LONGEST_LINE)
  for await (const answers of inOrder(batches, threads, act)) await send(io.stdout, answers)
  await (crew as Crew | null)?.dismiss()
  await desk.dismiss()
  return EXIT.ok
}
