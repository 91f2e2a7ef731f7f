import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'

/**
 * A file that is written under another name beside its place, and put there when it is whole: whoever looks sees the
 * old one or the new one. A device or a pipe is written to as it is.
 */
export class WholeFile {
  readonly #path: string
  readonly #temporary: string | null
  readonly #descriptor: number
  #open = true

  /** @throws An error of `node:fs` when no file can be made there; likewise below. */
  constructor(path: string) {
    const stats = statSync(path, {throwIfNoEntry: false})
    this.#path = stats ? realpathSync(path) : path
    this.#temporary = stats && isStream(stats) ? null : `${this.#path}.${process.pid}.tmp`
    this.#descriptor = openSync(this.#temporary ?? this.#path, 'w')
    if (stats && this.#temporary) this.#act(() => keepOwner(this.#descriptor, stats))
  }

  write(text: string): void {
    this.#act(() => writeWhole(this.#descriptor, text))
  }

  finish(): void {
    this.#act(() => {
      if (this.#temporary) fsyncSync(this.#descriptor)
      this.#close()
      if (this.#temporary) renameSync(this.#temporary, this.#path)
    })
  }

  /** Nothing of it is to stay. */
  discard(): void {
    this.#close()
    if (this.#temporary) rmSync(this.#temporary, {force: true})
  }

  #close(): void {
    if (this.#open) closeSync(this.#descriptor)
    this.#open = false
  }

  #act(act: () => void): void {
    try {
      act()
    } catch (error) {
      this.discard()
      throw error
    }
  }
}

function isStream(stats: Stats): boolean {
  return !stats.isFile() && !stats.isDirectory()
}

/** The new file has the mode of the old one, and its owner where we may give it away. */
function keepOwner(descriptor: number, {mode, uid, gid}: Stats): void {
  fchmodSync(descriptor, mode)
  try {
    fchownSync(descriptor, uid, gid)
  } catch {}
}

/**
 * Writes all of a text. The system may take a part of it at a time, as a disk that runs full does, and only refuses
 * the next part; who does not ask how much was taken loses the rest without a word.
 */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
