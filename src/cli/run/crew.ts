import {availableParallelism} from 'node:os'
import {Readable} from 'node:stream'
import {setImmediate} from 'node:timers/promises'
import Tinypool from 'tinypool'
import type {Io} from '../io.js'
import type {Setup, Work} from './work.js'

/** What a thread makes is soon of no use any more; with more room for it than this, it takes memory and saves no time. */
const NURSERY = 8

/** How many tasks a thread may have: the one at work, and some so that it need not wait while this thread works too. */
const TASKS_PER_THREAD = 3

/** Threads that stay until everything is done, and this one, which does what they have no time for. */
export class Crew {
  /** Fulfilled when threads begin to take part. Where none can be started, this one does everything. */
  readonly started: Promise<void>
  readonly #pool: Tinypool
  readonly #here: Work
  /** How many tasks the threads can take; none before they run, for what follows would wait for these. */
  #room = 0

  /** @param others - How many threads there are to be besides this one. */
  constructor(others: number, setup: Setup, here: Work, io: Pick<Io, 'signal' | 'workerScript'>) {
    this.#here = here
    this.#pool = new Tinypool({
      filename: io.workerScript,
      minThreads: others,
      maxThreads: others,
      concurrentTasksPerWorker: TASKS_PER_THREAD,
      workerData: setup,
      resourceLimits: {maxYoungGenerationSizeMb: NURSERY},
    })
    io.signal.addEventListener('abort', () => void this.dismiss())
    const start = () => {
      this.#room = others * TASKS_PER_THREAD
    }
    this.started = this.#pool.run(null, {name: 'ready'}).then(start, () => undefined)
  }

  /** Does it, in a thread or here. */
  async do<K extends keyof Work>(kind: K, task: Parameters<Work[K]>[0]): Promise<Awaited<ReturnType<Work[K]>>> {
    if (this.#room === 0) {
      // What has been done elsewhere meanwhile, and an interruption, get their turn first.
      await setImmediate()
      return (await this.#here[kind](task as never)) as Awaited<ReturnType<Work[K]>>
    }
    this.#room--
    const answer = await this.#pool.run(task, {name: kind})
    this.#room++
    return answer
  }

  async dismiss(): Promise<void> {
    await this.#pool.destroy()
  }
}

/** How many threads there are to be: as many as asked for, or as there are cores. */
export function threadsFor(jobs: number | undefined): number {
  return jobs ?? availableParallelism()
}

/** Does something with each of the items, several at a time, and gives the answers in order as soon as they are there. */
export function inOrder<T, R>(
  items: AsyncIterable<T>,
  threads: number,
  act: (item: T) => Promise<R> | R,
): AsyncIterable<R> {
  // Those that the other threads take, and one for this one.
  const concurrency = (threads - 1) * TASKS_PER_THREAD + 1
  const options = {concurrency, highWaterMark: concurrency}
  return Readable.from(items, {objectMode: true, highWaterMark: 1}).map(act, options) as AsyncIterable<R>
}
