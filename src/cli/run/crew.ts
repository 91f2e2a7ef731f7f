import {availableParallelism} from 'node:os'
import {Readable} from 'node:stream'
import Tinypool from 'tinypool'
import type {Io} from '../io.js'
import type {Setup, Work} from './work.js'

/** What a thread makes is soon of no use any more; with more room for it than this, it takes memory and saves no time. */
const NURSERY = 8

/** Worker threads that stay until everything is done. */
export class Crew {
  readonly #pool: Tinypool

  constructor(threads: number, setup: Setup, io: Io) {
    this.#pool = new Tinypool({
      filename: io.workerScript,
      minThreads: threads,
      maxThreads: threads,
      workerData: setup,
      resourceLimits: {maxYoungGenerationSizeMb: NURSERY},
    })
    io.signal.addEventListener('abort', () => void this.dismiss())
  }

  /** Has a thread do it. */
  do<K extends keyof Work>(kind: K, task: Parameters<Work[K]>[0]): Promise<Awaited<ReturnType<Work[K]>>> {
    return this.#pool.run(task, {name: kind})
  }

  async dismiss(): Promise<void> {
    await this.#pool.destroy()
  }
}

/** How many threads there are to be: as many as asked for, or as there are cores. */
export function threadsFor(jobs: number | undefined): number {
  return jobs ?? availableParallelism()
}

/** How many tasks may be under way for each thread: one at work, and one that waits so that it need not. */
const TASKS_PER_THREAD = 2

/** Does something with each of the items, several at a time, and gives the answers in order as soon as they are there. */
export function inOrder<T, R>(
  items: AsyncIterable<T>,
  threads: number,
  act: (item: T) => Promise<R> | R,
): AsyncIterable<R> {
  const options = {concurrency: threads * TASKS_PER_THREAD, highWaterMark: threads * TASKS_PER_THREAD}
  return Readable.from(items, {objectMode: true, highWaterMark: 1}).map(act, options) as AsyncIterable<R>
}
