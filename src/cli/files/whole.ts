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
 * A file that is written under another name beside its place, and put there when it is whole: whoever looks sees the
 * old one or the new one. The other name is random and new, so that nothing that waits there is written to. A file
 * keeps its mode and its owner. A character device, such as `/dev/null`, is written to as it is.
 */
export class WholeFile {
  readonly #path: string
  readonly #temporary: string | null
  readonly #descriptor: number
  readonly #discard = () => this.discard()
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
   * @param before - What has to be there still. When it is not, what is there stays, and the answer is false.
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

  /** Nothing of it is to stay. */
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

/** Replacing a file needs no right to write it; who has none is refused all the same. */
function assertWritable(path: string, stats: Stats): void {
  assertRegular(stats)
  if ((stats.mode & WRITABLE) === 0) throw new FileError('read-only', 'it is read-only')
  accessSync(path, constants.W_OK)
}

/** The new file has the owner, the group and the mode of the old one. */
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
 * Writes all of a text. The system may take a part of it at a time, as a disk that runs full does, and only refuses
 * the next part; who does not ask how much was taken loses the rest without a word.
 */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
