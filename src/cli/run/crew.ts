import {availableParallelism} from 'node:os'
import {Readable} from 'node:stream'
import {setImmediate} from 'node:timers/promises'
import type {Desk} from './desk.js'
import {type Surroundings, Threads} from './threads.js'
import type {Answer, Setup, Task} from './work.js'

/**
 * How many tasks a thread may have: one that runs, and some that wait, so that the thread is never idle while this one
 * works.
 */
const TASKS_PER_THREAD = 3

/** With this limit every task counts as long, so a separate thread does it. */
const ALONE = 0

/** Threads that stay until everything is done. This thread does the tasks for which they have no time. */
export class Crew {
  /** Fulfilled when threads begin to take part. If none can be started, this thread does everything. */
  readonly started: Promise<void>
  readonly #threads: Threads
  readonly #desk: Pick<Desk, 'do'>
  /**
   * How many more tasks the threads can take. It is 0 before they run, because later tasks would wait for the first
   * ones.
   */
  #room = 0

  /** @param others - The number of threads without this one. */
  constructor(others: number, setup: Setup, desk: Pick<Desk, 'do'>, io: Surroundings) {
    this.#desk = desk
    this.#threads = new Threads(others, TASKS_PER_THREAD, setup, io)
    this.started = this.#threads.started.then(run => {
      if (run) this.#room = others * TASKS_PER_THREAD
    })
  }

  /** Does the task, in another thread or in this one. */
  async do<K extends 'files' | 'records'>(kind: K, task: Task<K>): Promise<Answer<K>> {
    if (this.#room === 0) {
      // Lets Node.js first handle finished work of other threads, and an interruption.
      await setImmediate()
      return this.#desk.do(kind, task)
    }
    this.#room--
    const answer = await this.#threads.run(kind, task)
    this.#room++
    // A task of that thread took too much memory. Doing each document by itself shows which one.
    return answer ?? this.#desk.do(kind, task, ALONE)
  }

  async dismiss(): Promise<void> {
    await this.#threads.dismiss()
  }
}

/** Returns the number of threads: the requested number, or the number of cores. */
export function threadsFor(jobs: number | undefined): number {
  return jobs ?? availableParallelism()
}

/** Calls a function for each item, several at a time. Yields the results in order, each as soon as possible. */
export function inOrder<T, R>(
  items: AsyncIterable<T>,
  threads: number,
  act: (item: T) => Promise<R> | R,
): AsyncIterable<R> {
  // The tasks of the other threads, and one for this thread.
  const concurrency = (threads - 1) * TASKS_PER_THREAD + 1
  const options = {concurrency, highWaterMark: concurrency}
  return Readable.from(items, {objectMode: true, highWaterMark: 1}).map(act, options) as AsyncIterable<R>
}
