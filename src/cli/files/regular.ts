import {closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs'
import {FileError} from './problems.js'

/**
 * The bytes of a regular file. A pipe, a socket or a device is refused: opening or reading one may take forever, or do
 * something.
 *
 * @param longest - How many bytes are read at most, however large the file is or grows meanwhile.
 * @throws An error of `node:fs`; `FileError` for what is not a regular file, and `too-long` for what is longer.
 */
export function readRegular(path: string, longest: number): Buffer {
  assertRegular(statSync(path))
  // A pipe may have taken its place since: this does not wait for its writer.
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
  // One byte more than the file has: then one read shows the end, and also that a file is too long.
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
