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
 * A file that is written under a temporary name in the same folder and renamed when it is complete. So other programs
 * see either the old file or the new one. The temporary name is random and must not exist, so that no existing file or
 * link is overwritten. An existing file keeps its mode and its owner. A character device, such as `/dev/null`, is
 * written to directly.
 */
export class WholeFile {
  readonly #path: string
  readonly #temporary: string | null
  readonly #descriptor: number
  readonly #discard = this.discard.bind(this)
  #open = true

  /**
   * @throws An error of `node:fs` when the file cannot be created; a `FileError` when the file must not be written or
   * is not a regular file. The methods throw the same.
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
   * Renames the file to its final name.
   *
   * @param before - The text that the old file must still hold. If it holds another text, it stays as it is and the
   * result is false.
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

  /** Removes the temporary file. */
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

/**
 * The modes of a new file. It is readable only by its owner until it gets the mode of the old file, or the default mode
 * of the system.
 */
const OWN = 0o600
const FOR_ALL = 0o666

const PERMISSIONS = 0o7777
const WRITABLE = 0o222

/** The system allows a program to replace a file that it must not write. This program does not. */
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
      throw new FileError('owner', 'its owner would change')
    }
  }
  fchmodSync(descriptor, mode & PERMISSIONS)
}

/** Whether a file holds exactly this text. */
function holds(path: string, text: string): boolean {
  const bytes = Buffer.from(text)
  try {
    return readRegular(path, bytes.length).equals(bytes)
  } catch {
    return false
  }
}

/**
 * Writes the whole text. The system may write only a part of it, for example when the disk becomes full, and report the
 * error only for the next part. So the loop checks how much was written.
 */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
