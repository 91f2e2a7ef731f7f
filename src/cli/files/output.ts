import {closeSync, openSync, renameSync, rmSync, writeSync} from 'node:fs'
import {resolve} from 'node:path'
import {type Io, send, UsageError} from '../io.js'
import {problemOf} from './problems.js'

/** Where a command puts what it makes. */
export interface Target {
  write(text: string): Promise<void>
  /** Everything is written. */
  finish(): void
  /** Nothing of it is to stay. */
  discard(): void
}

/** Standard output, or a file that comes into being as a whole, at the end. */
export function openTarget(io: Io, file: string | undefined): Target {
  if (file !== undefined) return new FileTarget(file, io)
  return {write: text => send(io.stdout, text), finish: () => undefined, discard: () => undefined}
}

/** A file written under another name beside its place, and put there when it is whole. */
class FileTarget implements Target {
  readonly #file: string
  readonly #path: string
  readonly #temporary: string
  readonly #descriptor: number

  constructor(file: string, io: Io) {
    this.#file = file
    this.#path = resolve(io.cwd, file)
    this.#temporary = `${this.#path}.${process.pid}.tmp`
    this.#descriptor = this.#try(() => openSync(this.#temporary, 'wx'))
    io.signal.addEventListener('abort', () => this.discard())
  }

  async write(text: string): Promise<void> {
    this.#try(() => writeWhole(this.#descriptor, text))
  }

  finish(): void {
    this.#try(() => {
      closeSync(this.#descriptor)
      renameSync(this.#temporary, this.#path)
    })
  }

  discard(): void {
    rmSync(this.#temporary, {force: true})
  }

  #try<T>(act: () => T): T {
    try {
      return act()
    } catch (error) {
      if (this.#temporary) this.discard()
      throw new UsageError(`cannot write ${this.#file}: ${problemOf(error).message}`)
    }
  }
}

/** Writes all of a text: the system may take a part of it at a time, as when a disk runs full. */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
