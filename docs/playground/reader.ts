import type {Answer, Calls} from './protocol.js'
import ReaderWorker from './worker.js?worker'

type Asked = {readonly resolve: (value: never) => void; readonly reject: (error: Error) => void}

/** The worker as an object whose methods return promises. */
export class Reader {
  readonly #worker: Worker = new ReaderWorker()
  readonly #asked = new Map<number, Asked>()
  #last = 0

  constructor() {
    this.#worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
      const asked = this.#asked.get(data.id)
      this.#asked.delete(data.id)
      if ('error' in data) asked?.reject(new Error(data.error))
      else asked?.resolve(data.value as never)
    })
  }

  ask<K extends keyof Calls>(call: K, ...args: Parameters<Calls[K]>): Promise<ReturnType<Calls[K]>> {
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#asked.set(id, {resolve, reject})
      this.#worker.postMessage({id, call, args})
    })
  }

  close(): void {
    this.#worker.terminate()
  }
}

/** Returns a function that runs a task, never twice at the same time. All calls during a run cause one more run. */
export function latest(task: () => Promise<void>): () => void {
  let running = false
  let again = false
  const run = async () => {
    running = true
    do {
      again = false
      await task()
    } while (again)
    running = false
  }
  return () => {
    if (running) again = true
    else void run()
  }
}
