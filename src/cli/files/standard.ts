import {fstatSync, ftruncateSync} from 'node:fs'
import type {Output} from '../io.js'
import {UsageError} from '../io.js'
import {problemOf} from './problems.js'
import {writeWhole} from './whole.js'

/**
 * Standard output when it is a file. The stream that Node.js makes of it takes no notice when the system takes only a
 * part of a text, as a disk that runs full does, and what is on it then ends in the middle of a record.
 */
export class FileOutput implements Output {
  readonly #descriptor: number

  constructor(descriptor: number) {
    this.#descriptor = descriptor
  }

  /** Writes all of a text or none of it. */
  write(text: string): true {
    const before = sizeOf(this.#descriptor)
    try {
      writeWhole(this.#descriptor, text)
      return true
    } catch (error) {
      cutTo(this.#descriptor, before)
      throw new UsageError(`Cannot write standard output: ${problemOf(error).message}`)
    }
  }
}

/** Takes off again what a file got of a text. */
function cutTo(descriptor: number, size: number | null): void {
  try {
    if (size !== null) ftruncateSync(descriptor, size)
  } catch {}
}

/** The size of a file; null for a device. */
function sizeOf(descriptor: number): number | null {
  const stats = fstatSync(descriptor)
  return stats.isFile() ? stats.size : null
}

/** Whether Node.js would write to it as to a file. */
export function isFileOutput(descriptor: number): boolean {
  const stats = fstatSync(descriptor)
  return stats.isFile() || stats.isCharacterDevice()
}
