import {closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs'
import {FileError} from './problems.js'

/**
 * Returns the bytes of a regular file. A pipe, a socket or a device is refused, because opening or reading it may take
 * forever or have an effect.
 *
 * @param longest - How many bytes are read at most, even if the file grows meanwhile.
 * @throws An error of `node:fs`; a `FileError` for anything but a regular file; `too-long` for a longer file.
 */
export function readRegular(path: string, longest: number): Buffer {
  assertRegular(statSync(path))
  // A pipe may have replaced the file in the meantime. With this flag the call does not wait for a writer.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(descriptor)
    assertRegular(stats)
    return readUpTo(descriptor, stats.size, longest)
  } finally {
    closeSync(descriptor)
  }
}

export function assertRegular(stats: Stats): void {
  if (stats.isDirectory()) throw new FileError('EISDIR', 'it is a folder')
  if (!stats.isFile()) throw new FileError('not-regular', `it is a ${kindOf(stats)}, not a regular file`)
}

function kindOf(stats: Stats): string {
  return stats.isFIFO() ? 'pipe' : stats.isSocket() ? 'socket' : 'device'
}

function readUpTo(descriptor: number, size: number, longest: number): Buffer {
  // The buffer has one byte more than the file. So one read reaches the end, and also shows that a file is too long.
  let bytes = Buffer.allocUnsafe(Math.min(size, longest) + 1)
  let length = 0
  for (;;) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null)
    if (count === 0) return bytes.subarray(0, length)
    length += count
    if (length > longest) throw new FileError('too-long', `it is longer than ${longest} bytes`)
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, longest + 1))
  }
}
