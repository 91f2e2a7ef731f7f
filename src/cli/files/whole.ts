import {randomBytes} from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {FileError} from './problems.js'
import {assertRegular, readRegular} from './regular.js'

/**
 * A file that is written under another name in the same folder, and gets its own name when it is complete: other
 * programs see the old file or the new one. The other name is random and must be new, so that no existing file or link
 * is written to. A file keeps its mode and its owner. A character device, such as `/dev/null`, is written to directly.
 */
export class WholeFile {
  readonly #path: string
  readonly #temporary: string | null
  readonly #descriptor: number
  readonly #discard = this.discard.bind(this)
  #open = true

  /**
   * @throws An error of `node:fs` when no file can be made there, and a `FileError` for a file that may not be written
   * or is not a file; likewise below.
   */
  constructor(path: string) {
    const stats = statSync(path, {throwIfNoEntry: false})
    this.#path = stats ? realpathSync(path) : path
    if (stats?.isCharacterDevice()) {
      this.#temporary = null
      this.#descriptor = openSync(this.#path, 'w')
      return
    }
    if (stats) assertWritable(this.#path, stats)
    this.#temporary = join(dirname(this.#path), `.summary-md-${randomBytes(8).toString('hex')}.tmp`)
    this.#descriptor = openSync(this.#temporary, 'wx', stats ? OWN : FOR_ALL)
    process.once('exit', this.#discard)
    if (stats) this.#act(() => keepOwner(this.#descriptor, stats))
  }

  write(text: string): void {
    this.#act(() => writeWhole(this.#descriptor, text))
  }

  /**
   * Puts the file in its place.
   *
   * @param before - The text that must still be there. When it is not, the file stays as it is, and the answer is false.
   */
  finish(before?: string): boolean {
    return this.#act(() => {
      if (this.#temporary) fsyncSync(this.#descriptor)
      if (before !== undefined && !holds(this.#path, before)) {
        this.discard()
        return false
      }
      this.#close()
      if (this.#temporary) renameSync(this.#temporary, this.#path)
      process.removeListener('exit', this.#discard)
      return true
    })
  }

  /** Removes what was written. */
  discard(): void {
    process.removeListener('exit', this.#discard)
    this.#close()
    if (this.#temporary) rmSync(this.#temporary, {force: true})
  }

  #close(): void {
    if (this.#open) closeSync(this.#descriptor)
    this.#open = false
  }

  #act<T>(act: () => T): T {
    try {
      return act()
    } catch (error) {
      this.discard()
      throw error
    }
  }
}

/** The modes of a new file: for its owner alone until it has the mode of the old one; what the system gives. */
const OWN = 0o600
const FOR_ALL = 0o666

const PERMISSIONS = 0o7777
const WRITABLE = 0o222

/** The system lets us replace a file that we may not write. We do not. */
function assertWritable(path: string, stats: Stats): void {
  assertRegular(stats)
  if ((stats.mode & WRITABLE) === 0) throw new FileError('read-only', 'it is read-only')
  accessSync(path, constants.W_OK)
}

/** Gives the new file the owner, the group and the mode of the old one. */
function keepOwner(descriptor: number, {mode, uid, gid}: Stats): void {
  const made = fstatSync(descriptor)
  if (made.uid !== uid || made.gid !== gid) {
    try {
      fchownSync(descriptor, uid, gid)
    } catch {
      throw new FileError('owner', 'its owner cannot be kept')
    }
  }
  fchmodSync(descriptor, mode & PERMISSIONS)
}

/** Whether a file holds just this text. */
function holds(path: string, text: string): boolean {
  const bytes = Buffer.from(text)
  try {
    return readRegular(path, bytes.length).equals(bytes)
  } catch {
    return false
  }
}

/**
 * Writes all of a text. The system may write only a part of it, as on a disk that runs full, and report an error only
 * for the next part. Without checking how much was written, the rest would be lost.
 */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
