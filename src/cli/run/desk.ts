import {statSync} from 'node:fs'
import type {FileSource, Read, Source} from '../files/read.js'
import {UsageError} from '../io.js'
import {failedAnswer} from '../records/answer.js'
import {type Batch, bytesOf, piecesOf} from '../records/lines.js'
import type {Part} from './part.js'
import {type Surroundings, Threads} from './threads.js'
import {makeRender, type Render} from './view.js'
import {type Answer, type Inference, type InferenceTask, makeWork, type Setup, type Task, type Work} from './work.js'

/**
 * A document with at least this many code units or bytes is read in a thread. A shorter one is read before a thread
 * could start. While a thread reads a long document, this thread can handle an interruption.
 */
export const LONG = 20_000

/** The problem of a document or a record for which a thread ran out of memory, although the thread did nothing else. */
const OUT_OF_MEMORY = {code: 'out-of-memory', message: 'it needs more memory than is available'} as const

/**
 * Does short tasks in this thread. A second thread does long tasks, one after the other. An interruption ends that
 * thread. When it runs out of memory, only the result of that task is lost.
 */
export class Desk {
  readonly #setup: Setup
  readonly #io: Surroundings
  readonly #here: Work
  readonly #render: Render | null
  #thread: Threads | null = null

  private constructor(setup: Setup, io: Surroundings, here: Work, render: Render | null) {
    this.#setup = setup
    this.#io = io
    this.#here = here
    this.#render = render
  }

  static async open(setup: Setup, io: Surroundings): Promise<Desk> {
    const render = setup.view && (await makeRender(setup.view, setup.reading))
    return new Desk(setup, io, await makeWork(setup), render)
  }

  /** @param long - The size from which on a task is given to the second thread. */
  async do<K extends 'files' | 'records'>(kind: K, task: Task<K>, long = LONG): Promise<Answer<K>> {
    const answer = kind === 'files' ? this.#files(task as Task<'files'>, long) : this.#records(task as Batch, long)
    return (await answer) as Answer<K>
  }

  /** Returns the result for a source, whether it could be read or not. */
  async read(read: Read): Promise<Part> {
    if (!('markdown' in read)) return (this.#render as Render).unreadable(read)
    if (read.markdown.length < LONG) return this.#here.document(read)
    return (await this.#elsewhere('document', read)) ?? this.#failed(read)
  }

  /** Returns the form that the documents share. */
  async infer(task: InferenceTask): Promise<Inference> {
    const isLong = task.documents.reduce((sum, it) => sum + it.length, 0) >= LONG
    const inference = isLong ? await this.#elsewhere('inference', task) : await this.#here.inference(task)
    if (!inference) throw new UsageError('There is not enough memory to infer a form from so much text')
    return inference
  }

  async dismiss(): Promise<void> {
    await this.#thread?.dismiss()
  }

  async #files(sources: readonly FileSource[], long: number): Promise<Part[]> {
    const parts: Part[] = []
    for (const source of sources) {
      const read = sizeOf(source.path) < long ? this.#here.files([source]) : this.#elsewhere('files', [source])
      parts.push(...((await read) ?? [this.#failed(source)]))
    }
    return parts
  }

  async #records(batch: Batch, long: number): Promise<string> {
    let answers = ''
    for (const piece of piecesOf(batch, long)) {
      const answer = bytesOf(piece) < long ? this.#here.records(piece) : this.#elsewhere('records', piece)
      answers += (await answer) ?? failedAnswer(piece, OUT_OF_MEMORY)
    }
    return answers
  }

  async #elsewhere<K extends keyof Work>(kind: K, task: Task<K>): Promise<Answer<K> | null> {
    this.#thread ??= new Threads(1, 1, this.#setup, this.#io)
    if (await this.#thread.started) return this.#thread.run(kind, task)
    return (await this.#here[kind](task as never)) as Answer<K>
  }

  #failed({file, path}: Source): Part {
    return (this.#render as Render).unreadable({file, path, problem: OUT_OF_MEMORY})
  }
}

/** Returns the size of a file. It is 0 when the size is not known: reading the file then reports the cause. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
