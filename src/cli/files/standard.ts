import {fstatSync, ftruncateSync} from 'node:fs'
import type {Output} from '../io.js'
import {UsageError} from '../io.js'
import {problemOf} from './problems.js'
import {writeWhole} from './whole.js'

/**
 * Standard output when it is a file. The stream of Node.js does not notice when the system writes only a part of a
 * text, for example because the disk is full. The file would then end in the middle of a record.
 */
export class FileOutput implements Output {
  readonly #descriptor: number

  constructor(descriptor: number) {
    this.#descriptor = descriptor
  }

  /** Writes the whole text or nothing. */
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

/** Removes the part of a text that was already written to a file. */
function cutTo(descriptor: number, size: number | null): void {
  try {
    if (size !== null) ftruncateSync(descriptor, size)
  } catch {}
}

/** Returns the size of a file; null for a device. */
function sizeOf(descriptor: number): number | null {
  const stats = fstatSync(descriptor)
  return stats.isFile() ? stats.size : null
}

/** Whether Node.js would treat the descriptor as a file. */
export function isFileOutput(descriptor: number): boolean {
  const stats = fstatSync(descriptor)
  return stats.isFile() || stats.isCharacterDevice()
}
