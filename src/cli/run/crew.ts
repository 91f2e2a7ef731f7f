import {availableParallelism} from 'node:os'
import {Readable} from 'node:stream'
import {setImmediate} from 'node:timers/promises'
import type {Desk} from './desk.js'
import {type Surroundings, Threads} from './threads.js'
import type {Answer, Setup, Task} from './work.js'

/** How many tasks a thread may have: the one at work, and some so that it need not wait while this thread works too. */
const TASKS_PER_THREAD = 3

/** Makes every task a long one, which a thread does by itself. */
const ALONE = 0

/** Threads that stay until everything is done. This thread does the tasks that they have no time for. */
export class Crew {
  /** Fulfilled when threads begin to take part. Where none can be started, this one does everything. */
  readonly started: Promise<void>
  readonly #threads: Threads
  readonly #desk: Pick<Desk, 'do'>
  /** How many tasks the threads can take. None before they run, because later tasks would wait for these. */
  #room = 0

  /** @param others - The number of threads besides this one. */
  constructor(others: number, setup: Setup, desk: Pick<Desk, 'do'>, io: Surroundings) {
    this.#desk = desk
    this.#threads = new Threads(others, TASKS_PER_THREAD, setup, io)
    this.started = this.#threads.started.then(run => {
      if (run) this.#room = others * TASKS_PER_THREAD
    })
  }

  /** Does it, in a thread or here. */
  async do<K extends 'files' | 'records'>(kind: K, task: Task<K>): Promise<Answer<K>> {
    if (this.#room === 0) {
      // What has been done elsewhere meanwhile, and an interruption, get their turn first.
      await setImmediate()
      return this.#desk.do(kind, task)
    }
    this.#room--
    const answer = await this.#threads.run(kind, task)
    this.#room++
    // One of the tasks of that thread took too much memory. Each by itself shows which one.
    return answer ?? this.#desk.do(kind, task, ALONE)
  }

  async dismiss(): Promise<void> {
    await this.#threads.dismiss()
  }
}

/** The number of threads: as many as asked for, or as there are cores. */
export function threadsFor(jobs: number | undefined): number {
  return jobs ?? availableParallelism()
}

/**
 * Does something with each of the items, several at a time, and gives the answers in order as soon as they are there.
 */
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
