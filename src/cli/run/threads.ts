import Tinypool from 'tinypool'
import type {Io} from '../io.js'
import type {Answer, Setup, Task, Work} from './work.js'

/** Most objects of a thread live only briefly. A larger space for new objects takes memory and saves no time. */
const NURSERY = 8

/** The parts of `Io` that threads need. */
export type Surroundings = Pick<Io, 'signal' | 'workerScript'>

/**
 * Threads that stay until they are dismissed or the user interrupts. An interruption ends them even while they work.
 */
export class Threads {
  /** Whether the threads run; false when none can be started. */
  readonly started: Promise<boolean>
  readonly #pool: Tinypool

  /** @param tasks - How many tasks a thread may have at a time: one that runs, and some that wait. */
  constructor(count: number, tasks: number, setup: Setup, io: Surroundings) {
    this.#pool = new Tinypool({
      filename: io.workerScript,
      minThreads: count,
      maxThreads: count,
      concurrentTasksPerWorker: tasks,
      workerData: setup,
      resourceLimits: {maxYoungGenerationSizeMb: NURSERY},
    })
    // Without a listener, a thread that fails between two tasks would end the process. The next task fails too, and
    // reports the error.
    this.#pool.on('error', () => undefined)
    io.signal.addEventListener('abort', () => void this.dismiss())
    this.started = this.#pool.run(null, {name: 'ready'}).then(
      () => true,
      () => false,
    )
  }

  /** Returns the answer; null when the thread ran out of memory. This ends all tasks of the thread. */
  async run<K extends keyof Work>(kind: K, task: Task<K>): Promise<Answer<K> | null> {
    try {
      return (await this.#pool.run(task, {name: kind})) as Answer<K>
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return null
      throw error
    }
  }

  async dismiss(): Promise<void> {
    // The pool waits for its threads with `once`, which calls this if a thread fails in the meantime.
    for (const thread of this.#pool.threads) Object.assign(thread, {removeListener: () => thread})
    await this.#pool.destroy().catch(() => undefined)
  }
}
